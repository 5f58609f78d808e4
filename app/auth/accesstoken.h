// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

namespace pubconsole {

//! A bearer token and how long it is good for, by a clock that does not jump.
struct AccessToken
{
    QByteArray value;
    QDeadlineTimer expiry;
};

} // namespace pubconsole
