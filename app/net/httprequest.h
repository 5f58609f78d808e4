// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QUrl>

#include <utility>

namespace pubconsole {

enum class HttpVerb { Get, Head, Put, Post };
using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! One logical request. Only a GET may be sent more than once.
struct HttpRequest
{
    HttpVerb verb = HttpVerb::Get;
    QUrl url;
    HttpHeaders headers;
    QByteArray contentType;
    QByteArray body;
    //! What is sent and must not come back in any error or log, the token apart, which never does.
    QList<QByteArray> secrets = {};
};

} // namespace pubconsole
