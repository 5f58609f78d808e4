// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

FaultProxy::FaultProxy(const QUrl &target, QObject *parent)
    : QTcpServer(parent)
    , m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            serve(client);
    });
    listen(QHostAddress::LocalHost);
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void FaultProxy::setFault(Fault fault, const QByteArray &path, qsizetype bytes)
{
    m_fault = fault;
    m_path = path;
    m_bytes = bytes;
}

void FaultProxy::serve(QTcpSocket *client)
{
    if (m_fault == Fault::Refuse && m_path.isEmpty()) {
        client->abort();
        client->deleteLater();
        return;
    }
    auto *server = new QTcpSocket(client);
    server->connectToHost(m_target.host(), quint16(m_target.port()));
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    // The fault of a connection is that of its newest request.
    connect(client, &QTcpSocket::readyRead, client, [this, client, server] {
        const QByteArray bytes = client->readAll();
        m_seen += bytes;
        const QByteArray firstLine = bytes.left(bytes.indexOf('\r'));
        if (firstLine.endsWith("HTTP/1.1")) {
            const bool isHit = m_fault != Fault::None && firstLine.contains(m_path);
            client->setProperty("fault", int(isHit ? m_fault : Fault::None));
            client->setProperty("left", m_bytes);
        }
        switch (Fault(client->property("fault").toInt())) {
        case Fault::Refuse:
            client->abort();
            return;
        case Fault::Hang:
            return;
        case Fault::Garbage:
            client->write("\x01\x02 this is no HTTP\r\n\r\n");
            client->disconnectFromHost();
            return;
        case Fault::None:
        case Fault::CutAnswer:
        case Fault::LoseAnswer:
            server->write(bytes);
        }
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] {
        const QByteArray bytes = server->readAll();
        const auto fault = Fault(client->property("fault").toInt());
        if (fault == Fault::LoseAnswer) {
            client->abort();
        } else if (fault == Fault::CutAnswer) {
            const qsizetype left = client->property("left").toLongLong();
            client->write(bytes.left(left));
            client->setProperty("left", left - qMin(left, bytes.size()));
            if (left <= bytes.size()) {
                client->flush();
                client->abort();
            }
        } else {
            client->write(bytes);
        }
    });
}
