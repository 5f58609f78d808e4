// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pubconsole {

class StatusLine;
class Workspace;

//! What the line at the bottom says of a workspace while it is open: online or not, the profile, the age of what is
//! shown, what needs you, requests under way.
class WorkspaceStatus final : public QObject
{
    Q_OBJECT

public:
    //! \param workspace, line outlive it
    WorkspaceStatus(const Workspace &workspace, StatusLine *line);
    ~WorkspaceStatus() override;

private:
    bool isOnline() const;
    QString connection() const;
    void update();

    const Workspace &m_workspace;
    StatusLine *m_line;
};

} // namespace pubconsole
