// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace pubconsole {

class Dock;
class LogView;
class RefreshPolicy;
class Workspace;

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
        Dock *log;
    };

    //! \param workspace outlives the view
    WorkspaceView(Workspace &workspace, const Frame &frame);
    ~WorkspaceView() override;

private:
    // In this order: what stands below uses what stands above.
    std::unique_ptr<LogView> m_log;
    std::unique_ptr<RefreshPolicy> m_refreshing;
};

} // namespace pubconsole
