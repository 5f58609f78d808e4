// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxconnection.h"

#include <QTcpSocket>

#include <algorithm>
#include <limits>

namespace pubconsole {

namespace {

constexpr qsizetype longestHead = 256 * 1024;
constexpr qint64 mostAnnounced = 160 * 1024 * 1024; // twice the largest definition that the client sends, and some

// The value of a header in lower case, empty when it is not there.
QByteArray headerOf(const QByteArray &head, QByteArrayView name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

} // namespace

SandboxConnection::SandboxConnection(QTcpSocket *socket, std::shared_ptr<qint64> announced)
    : QObject(socket)
    , m_socket(socket)
    , m_announced(std::move(announced))
{
    connect(socket, &QTcpSocket::readyRead, this, &SandboxConnection::look);
    connect(socket, &QTcpSocket::bytesWritten, this, &SandboxConnection::closeWhenWritten);
}

SandboxConnection::~SandboxConnection()
{
    expectBody(0);
}

void SandboxConnection::expectBody(qint64 bytes)
{
    *m_announced += bytes - std::exchange(m_expected, bytes);
}

// In front of the server, which would wait for what is not to come.
void SandboxConnection::refuse(const QByteArray &status)
{
    m_isBlind = true;
    m_socket->readAll();
    m_socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->disconnectFromHost(); // which writes it first
}

void SandboxConnection::look()
{
    if (m_isBlind)
        return;
    QByteArray fresh = m_socket->peek(m_socket->bytesAvailable()).mid(m_seen);
    while (!fresh.isEmpty() && !m_isBlind) {
        if (m_bodyLeft > 0) {
            const qint64 taken = std::min<qint64>(m_bodyLeft, fresh.size());
            m_bodyLeft -= taken;
            if (m_bodyLeft == 0)
                expectBody(0);
            fresh = fresh.mid(taken);
            continue;
        }
        m_head += std::exchange(fresh, {});
        const qsizetype end = m_head.indexOf("\r\n\r\n");
        if (end >= 0 && end <= longestHead) {
            fresh = m_head.mid(end + 4);
            readHead(std::exchange(m_head, {}).left(end), !fresh.isEmpty());
        } else if (m_head.size() > longestHead) {
            refuse("431 Request Header Fields Too Large");
        }
    }
    // The server takes what it wants of this in the same signal; what it leaves comes again.
    QMetaObject::invokeMethod(
        this, [this] { m_seen = m_socket->bytesAvailable(); }, Qt::QueuedConnection);
}

void SandboxConnection::readHead(const QByteArray &head, bool isBodyThere)
{
    const bool isOld = head.left(head.indexOf('\r')).endsWith("HTTP/1.0");
    const QByteArray connection = headerOf(head, "Connection");
    m_isClosing = isOld ? !connection.contains("keep-alive") : connection.contains("close");
    const QByteArray length = headerOf(head, "Content-Length");
    bool isNumber = false;
    const qulonglong announced = length.toULongLong(&isNumber);
    if (!length.isEmpty() &&
        (!isNumber || announced > qulonglong(std::numeric_limits<qint64>::max()) || length.startsWith('+'))) {
        refuse("400 Bad Request"); // where the next request begins nobody can say
        return;
    }
    const QByteArray expected = isOld ? QByteArray() : headerOf(head, "Expect").toLower();
    if (!expected.isEmpty() && expected != "100-continue") {
        refuse("417 Expectation Failed");
        return;
    }
    m_bodyLeft = qint64(announced);
    if (m_bodyLeft > mostAnnounced - *m_announced) {
        refuse("413 Payload Too Large");
        return;
    }
    expectBody(m_bodyLeft);
    m_isBlind = headerOf(head, "Transfer-Encoding").contains("chunked");
    if (!isBodyThere && expected == "100-continue") {
        const QByteArray go = "HTTP/1.1 100 Continue\r\n\r\n";
        m_ownBytes += go.size();
        m_socket->write(go);
    }
}

void SandboxConnection::closeWhenWritten(qint64 bytes)
{
    const qint64 own = std::min(bytes, m_ownBytes);
    m_ownBytes -= own;
    if (m_isClosing && bytes > own)
        m_socket->disconnectFromHost(); // which writes the rest first
}

} // namespace pubconsole
