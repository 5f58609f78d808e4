// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaceview.h"

#include "desktop/notifier.h"
#include "session/refreshpolicy.h"
#include "widgets/dock.h"
#include "window/logview.h"
#include "window/workspacestatus.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

namespace pubconsole {

WorkspaceView::WorkspaceView(Workspace &workspace, const Frame &frame)
    : QObject(frame.window)
    , m_workspace(workspace)
    , m_settings(frame.settings)
    , m_log(std::make_unique<LogView>(workspace.log()))
    , m_status(std::make_unique<WorkspaceStatus>(workspace, frame.status))
    , m_notifier(std::make_unique<Notifier>(workspace.operations(), workspace.profile().name))
    , m_refreshing(
          std::make_unique<RefreshPolicy>(&workspace, [window = frame.window] { return window->isActiveWindow(); }))
{
    frame.log->setContent(m_log.get());
    connect(m_notifier.get(), &Notifier::openRequested, this, &WorkspaceView::newsRequested);
    takeSettings();
}

WorkspaceView::~WorkspaceView() = default;

void WorkspaceView::takeSettings()
{
    m_notifier->setEnabled(m_settings->hasNotifications());
    m_workspace.setSasDays(m_settings->sasDays());
}

} // namespace pubconsole
