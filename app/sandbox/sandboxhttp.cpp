// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxhttp.h"

#include "sandbox/sandboxconnection.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <memory>

namespace pubconsole {

using namespace Qt::StringLiterals;

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
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
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

// A line break in a value would end the header and begin what somebody else wrote.
QByteArray headerValue(QByteArray value)
{
    return value.replace('\r', ' ').replace('\n', ' ');
}

void send(const SandboxAnswer &answer, const SandboxRequest &request, QHttpServerResponder &&responder)
{
    const auto status = QHttpServerResponse::StatusCode(answer.status);
    SandboxHeaders list = answer.headers;
    if (request.header("Connection").toLower().contains("close"))
        list.append({"Connection"_ba, "close"_ba});
    const bool isHead = request.method == "HEAD";
    if (isHead) // says how long the answer to a GET would be, and is none
        list += SandboxHeaders{{"Content-Type", answer.contentType},
                               {"Content-Length", QByteArray::number(answer.body.size())}};
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpServerResponse response(answer.contentType, answer.body, status);
    QHttpHeaders headers = isHead ? QHttpHeaders() : response.headers();
    for (const auto &[name, value] : list)
        headers.append(name, headerValue(value));
    if (isHead) {
        responder.write(headers, status);
        return;
    }
    response.setHeaders(std::move(headers));
    responder.sendResponse(response);
#else
    if (isHead) {
        responder.writeStatusLine(status);
        for (const auto &[name, value] : list)
            responder.writeHeader(name, headerValue(value));
        responder.writeBody(QByteArray());
        return;
    }
    QHttpServerResponse response(answer.contentType, answer.body, status);
    for (const auto &[name, value] : list)
        response.addHeader(name, headerValue(value));
    response.write(std::move(responder));
#endif
}

class Listener final : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        new SandboxConnection(socket, m_announced);
        addPendingConnection(socket);
    }

private:
    std::shared_ptr<qint64> m_announced = std::make_shared<qint64>(0);
};

} // namespace

SandboxHttp::SandboxHttp(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{
}

quint16 SandboxHttp::open(quint16 port)
{
    auto *server = new Listener(this);
    if (!server->listen(QHostAddress::LocalHost, port))
        return 0;
    bind(server);
    return server->serverPort();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
bool SandboxHttp::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const SandboxRequest asked = plain(request);
    send(m_handler(asked), asked, std::move(responder));
    return true;
}

void SandboxHttp::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
{
    // handleRequest answers everything
}
#else
bool SandboxHttp::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const SandboxRequest asked = plain(request);
    send(m_handler(asked), asked, makeResponder(request, socket));
    return true;
}

void SandboxHttp::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest answers everything
}
#endif

} // namespace pubconsole
