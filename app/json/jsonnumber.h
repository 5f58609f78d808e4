// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace pubconsole {

//! The one spelling of a JSON number's value: 1.10, 1.1 and 11e-1 are all "1.1", and 1e3 is "1000". Exact, however many
//! digits there are: no floating-point number comes in between. An exponent that is beyond all measure stays as it is.
QByteArray plainNumber(QByteArrayView number);

} // namespace pubconsole
