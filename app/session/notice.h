// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apierror.h"

#include <QString>

#include <optional>

namespace pubconsole {

//! Something to tell the person that belongs to no single view. Shown in the message bar, never in a box.
struct Notice
{
    enum class Level { Information, Warning, Error };
    //! What the message bar offers beside the text.
    enum class Action { None, Retry, EnterSecret };

    Level level = Level::Information;
    QString text;
    std::optional<ApiError> error; //!< for Copy for support
    Action action = Action::None;
    //! A later notice of the same key takes the place of the earlier; one without text takes it back.
    QString key = {};
    bool isUrgent = false; //!< what was typed is in danger: said before everything else
};

} // namespace pubconsole
