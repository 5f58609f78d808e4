// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"

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
};

} // namespace pubconsole
