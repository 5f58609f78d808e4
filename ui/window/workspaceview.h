// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QObject>

#include <memory>

namespace pubconsole {

class Dock;
class LogView;
class Notifier;
class RefreshPolicy;
class Settings;
class StatusLine;
class Workspace;
class WorkspaceStatus;

//! What the window has while a profile is open, and only then: what its docks show of it, and when that is read again.
//! Built from a workspace and destroyed whole before it; nothing of the workspace is left in the window then.
class WorkspaceView final : public QObject
{
    Q_OBJECT

public:
    //! What of the window it fills. Not owned, outlives the view.
    struct Frame
    {
        QWidget *window;
        const Settings *settings;
        Dock *log;
        StatusLine *status;
    };

    //! \param workspace outlives the view
    WorkspaceView(Workspace &workspace, const Frame &frame);
    ~WorkspaceView() override;

    //! The person's preferences are other ones.
    void takeSettings();

Q_SIGNALS:
    //! The person was told on the desktop of an offer, and wants to see it.
    void newsRequested(const OfferId &id);

private:
    Workspace &m_workspace;
    const Settings *m_settings;
    // In this order: what stands below uses what stands above.
    std::unique_ptr<LogView> m_log;
    std::unique_ptr<WorkspaceStatus> m_status;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<RefreshPolicy> m_refreshing;
};

} // namespace pubconsole
