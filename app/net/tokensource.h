// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"

#include <QByteArray>
#include <QList>

namespace pubconsole {

//! Where an HttpClient gets the access token for its calls.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    //! A token that is valid for some minutes more; many waiters share one request.
    virtual Reply<QByteArray> token() = 0;
    //! The service answered 401 to exactly this token. A newer one is not thrown away.
    virtual void reject(const QByteArray &token) = 0;
    //! What no answer may bring into any text: the token and what it was asked for with, as far as this process has it
    //! in its memory now.
    virtual QList<QByteArray> secrets() const { return {}; }
};

} // namespace pubconsole
