// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logging.h"

namespace pubconsole {
Q_LOGGING_CATEGORY(lcNet, "pubconsole.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAuth, "pubconsole.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(lcMarketplace, "pubconsole.marketplace", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWorkspace, "pubconsole.workspace", QtWarningMsg)
} // namespace pubconsole
