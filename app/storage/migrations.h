// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pubconsole {

//! The statements that lead from one version of the tables to the next; the file's user_version counts them. What has
//! been released is never edited, only added to.
QList<QStringList> migrations();

} // namespace pubconsole
