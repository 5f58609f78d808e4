// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QObject>

namespace pubconsole {

class Commands;
class Settings;
struct Target;
class WorkspaceView;

//! What leads to a place in a workspace, and reads it again: *Go to…*, the comparison, the histories, news from the
//! desktop, *Refresh*.
class PlaceCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, settings not owned, outlive it
    PlaceCommands(Commands *commands, const Settings *settings, QObject *parent = nullptr);

    //! The offer, or its review where it waits for one.
    void openNews(WorkspaceView *view, const OfferId &id);

private:
    void addOfAll(const Settings *settings);
    void addOfOffer();
    void goTo(const Target &target);

    Commands *m_commands;
};

} // namespace pubconsole
