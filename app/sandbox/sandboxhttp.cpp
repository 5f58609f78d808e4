// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxhttp.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QUrl>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace pubconsole {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default: // the API knows no other
        return "OTHER";
    }
}

SandboxHeaders headersOf(const QHttpServerRequest &request)
{
    SandboxHeaders headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : request.headers().toListOfPairs())
        headers.append({name, value});
#else
    for (const auto &[name, value] : request.headers())
        headers.append({name, value});
#endif
    return headers;
}

SandboxRequest plain(const QHttpServerRequest &request)
{
    SandboxRequest plain;
    plain.method = methodName(request.method());
    plain.path = request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    for (const QByteArray &segment : request.url().path(QUrl::FullyEncoded).toUtf8().split('/')) {
        if (!segment.isEmpty())
            plain.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    }
    plain.query = QUrlQuery(request.url());
    plain.headers = headersOf(request);
    plain.body = request.body();
    return plain;
}

void send(const SandboxAnswer &answer, QHttpServerResponder &&responder)
{
    QHttpServerResponse response(answer.contentType, answer.body, QHttpServerResponse::StatusCode(answer.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
    responder.sendResponse(response);
#else
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
    response.write(std::move(responder));
#endif
}

} // namespace

SandboxHttp::SandboxHttp(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

quint16 SandboxHttp::open(quint16 port)
{
    auto *server = new QTcpServer(this);
    if (!server->listen(QHostAddress::LocalHost, port))
        return 0;
    bind(server);
    return server->serverPort();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
bool SandboxHttp::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    send(m_handler(plain(request)), std::move(responder));
    return true;
}

void SandboxHttp::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    // handleRequest answers everything
}
#else
bool SandboxHttp::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    send(m_handler(plain(request)), makeResponder(request, socket));
    return true;
}

void SandboxHttp::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest answers everything
}
#endif

} // namespace pubconsole
