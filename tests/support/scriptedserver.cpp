// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(QList<QByteArray> answers, QObject *parent)
    : QTcpServer(parent)
    , m_answers(std::move(answers))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

QByteArray ScriptedServer::header(const QByteArray &request, const QByteArray &name)
{
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.left(line.indexOf(':')).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
        socket->setProperty("bytes", bytes);
        const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
        static const QRegularExpression length(u"\\r\\ncontent-length: *(\\d+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const qsizetype body = length.match(QString::fromLatin1(bytes.left(headerEnd))).captured(1).toLongLong();
        if (headerEnd < 0 || bytes.size() < headerEnd + 4 + body)
            return;
        m_requests.append(bytes);
        socket->setProperty("bytes", QByteArray());
        const QByteArray answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.value(0);
        if (answer.isEmpty())
            return; // never answers
        socket->write(answer);
        if (!answer.startsWith("HTTP/1.1") || answer.contains("Connection: close"))
            socket->disconnectFromHost();
    });
}
