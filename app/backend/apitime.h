// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace pubconsole {

//! A time as the service writes it (contract 2.7): up to seven digits of a second, with or without zone; without, UTC.
//! Invalid when the text is not a time.
QDateTime apiTime(QByteArrayView text);

} // namespace pubconsole
