// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

#include <chrono>

namespace pubconsole {

//! A bearer token and how long it is good for, by a clock that does not jump.
struct AccessToken
{
    QByteArray value;
    QDeadlineTimer expiry;

    //! A token that ends after `time`, which is bounded to a month.
    static AccessToken lasting(const QByteArray &value, std::chrono::seconds time);
    //! Whether it can stand in a header: not empty, printable ASCII without blanks.
    static bool isHeaderSafe(const QByteArray &value);
};

} // namespace pubconsole
