// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/draftcommands.h"
#include "window/editcommands.h"
#include "window/linkcommands.h"
#include "window/operationcommands.h"
#include "window/placecommands.h"
#include "window/pricecommands.h"
#include "window/programcommands.h"
#include "window/savecommands.h"

namespace pubconsole {

//! Whatever has commands of the window. Each group adds its own; a new one is made here.
struct CommandGroups
{
    //! The groups belong to the window. \param commands, tabs, messages, settings not owned, outlive them
    CommandGroups(Commands *commands, Tabs *tabs, Messages *messages, Settings *settings, QWidget *window)
        : saving(new SaveCommands(commands, tabs, messages, window))
        , editing(new EditCommands(commands, window))
        , drafting(new DraftCommands(commands, messages, window))
        , links(new LinkCommands(commands, messages, window))
        , operating(new OperationCommands(commands, settings, messages, links, window))
        , places(new PlaceCommands(commands, settings, window))
        , prices(new PriceCommands(commands, messages, window))
        , program(new ProgramCommands(commands, settings, window))
    {
    }

    SaveCommands *saving;
    EditCommands *editing;
    DraftCommands *drafting;
    LinkCommands *links;
    OperationCommands *operating;
    PlaceCommands *places;
    PriceCommands *prices;
    ProgramCommands *program;
};

} // namespace pubconsole
