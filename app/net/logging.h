// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// Every logging category of the program.
namespace pubconsole {
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcMarketplace)
Q_DECLARE_LOGGING_CATEGORY(lcWorkspace)
} // namespace pubconsole
