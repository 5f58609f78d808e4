// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"

#include <chrono>
#include <optional>

namespace pubconsole {

//! An answer, decompressed, with its headers as they came.
struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    //! What was sent for it or can sign in: it must not come into any text that is made of the answer.
    QList<QByteArray> secrets = {};

    //! The first header of that name (any case), empty when there is none.
    QByteArray header(QByteArrayView name) const;
    //! Retry-After as seconds from now, given as a number or as a date; at most a day.
    std::optional<std::chrono::seconds> retryAfter() const;
    //! The service's X-Ms-Correlation-Request-Id (or the sign-in's x-ms-request-id), printable characters only,
    //! without the secrets.
    QString correlationId() const;
    //! x-ms-request-id, printable characters only, without the secrets.
    QString requestId() const;

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

} // namespace pubconsole
