// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/routeserver.h"

#include "support/scriptedserver.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

RouteServer::RouteServer(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
    listen(QHostAddress::LocalHost);
}

QUrl RouteServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void RouteServer::set(const QByteArray &path, const QByteArray &body, const QByteArray &headers, int status)
{
    m_answers.insert(path, ScriptedServer::answer(status, body, headers));
}

void RouteServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
        socket->setProperty("bytes", bytes);
        const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
        if (headerEnd < 0 ||
            bytes.size() < headerEnd + 4 + ScriptedServer::header(bytes, "Content-Length").toLongLong())
            return;
        socket->setProperty("bytes", QByteArray());
        const QByteArray line = bytes.left(bytes.indexOf('\r'));
        m_requests.append(line);
        if (!line.startsWith("GET"))
            m_sent = bytes.mid(headerEnd + 4);
        const QByteArray target = line.split(' ').value(1);
        const QByteArray path = target.left(target.indexOf('?'));
        socket->write(m_answers.value(path, ScriptedServer::answer(404, "{}")));
    });
}
