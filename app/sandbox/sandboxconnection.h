// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QTcpSocket;

namespace pubconsole {

//! What Qt HttpServer leaves out of HTTP, for one connection: it says "100 Continue" to a client that waits for that
//! before it sends a body, and closes after the answer where the client asked for it or speaks HTTP/1.0. It looks at
//! what comes in without taking it. Qt HttpServer keeps every body until it is whole: what all connections together are
//! about to send is bounded, and so is a head. Must be made before Qt HttpServer connects to the socket; goes with the
//! socket.
class SandboxConnection final : public QObject
{
    Q_OBJECT

public:
    //! \param announced bytes of bodies that are on their way, over all connections of a server
    SandboxConnection(QTcpSocket *socket, std::shared_ptr<qint64> announced);
    ~SandboxConnection() override;

private:
    void refuse(const QByteArray &status);
    void expectBody(qint64 bytes);
    void look();
    void readHead(const QByteArray &head, bool isBodyThere);
    void closeWhenWritten(qint64 bytes);

    QTcpSocket *m_socket;
    std::shared_ptr<qint64> m_announced;
    qint64 m_expected = 0;    // of it, by this connection
    QByteArray m_head;        // of a request, until it is whole
    qint64 m_bodyLeft = 0;    // bytes of a body that are still to come
    qint64 m_seen = 0;        // bytes that wait in the socket and were looked at
    qint64 m_ownBytes = 0;    // written here, not by the server
    bool m_isBlind = false;   // a body without a length, or no HTTP: nothing is known from there on
    bool m_isClosing = false; // after the next answer
};

} // namespace pubconsole
