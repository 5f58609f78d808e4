// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaceview.h"

#include "session/refreshpolicy.h"
#include "widgets/dock.h"
#include "window/logview.h"
#include "workspace/workspace.h"

namespace pubconsole {

WorkspaceView::WorkspaceView(Workspace &workspace, const Frame &frame)
    : QObject(frame.window)
    , m_log(std::make_unique<LogView>(workspace.log()))
    , m_refreshing(
          std::make_unique<RefreshPolicy>(&workspace, [window = frame.window] { return window->isActiveWindow(); }))
{
    frame.log->setContent(m_log.get());
}

WorkspaceView::~WorkspaceView() = default;

} // namespace pubconsole
