// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pubconsole {

class BusyBar;
class StatusLine;
class Workspace;

//! What the line at the bottom and the bar at the top say of a workspace while it is open: online or not, the profile,
//! the age of what is shown, what needs you, requests under way, lists that are read.
class WorkspaceStatus final : public QObject
{
    Q_OBJECT

public:
    //! \param workspace, line, bar outlive it
    WorkspaceStatus(const Workspace &workspace, StatusLine *line, BusyBar *bar);
    ~WorkspaceStatus() override;

private:
    bool isOnline() const;
    QString connection() const;
    void update();

    const Workspace &m_workspace;
    StatusLine *m_line;
    BusyBar *m_bar;
};

} // namespace pubconsole
