// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultserver.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1024 * 1024 * 1024;

// A gigabyte of blanks, as gzip has it: one megabyte. Made once.
const QByteArray &bomb()
{
    static const QByteArray bytes = [] {
        QProcess gzip;
        gzip.start(u"sh"_s, {u"-c"_s, u"head -c 1073741824 /dev/zero | tr '\\0' ' ' | gzip -1"_s});
        gzip.waitForFinished(120'000);
        return gzip.readAllStandardOutput();
    }();
    return bytes;
}

void reset(QTcpSocket *socket)
{
    const linger hard{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

} // namespace

FaultServer::FaultServer(Script script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    if (m_script.fault == Fault::GzipBomb)
        bomb(); // not while somebody waits for it
    listen(QHostAddress::LocalHost);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
    if (m_script.fault == Fault::Refused)
        close();
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_script.fault == Fault::ResetAtConnect) {
        reset(socket);
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
        socket->setProperty("bytes", bytes);
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray lower = bytes.left(end).toLower();
        const qsizetype at = lower.indexOf("\r\ncontent-length:");
        const qsizetype length =
            at < 0 ? 0 : lower.mid(at + 17, lower.indexOf('\r', at + 2) - at - 17).trimmed().toInt();
        if (bytes.size() < end + 4 + length)
            return;
        ++m_counts[bytes.left(bytes.indexOf(' '))];
        socket->setProperty("bytes", QByteArray());
        answer(socket);
    });
}

void FaultServer::write(QTcpSocket *socket, const QByteArray &bytes)
{
    m_sent += bytes.size();
    socket->write(bytes);
}

// Goes on as far as the other side reads, and lets it have its turn: in one go Qt's flush() would find the buffer
// filled again for as long as the network takes it.
void FaultServer::pour(QTcpSocket *socket, const QByteArray &piece, qint64 total)
{
    socket->setProperty("left", total);
    const auto more = [this, socket, piece] {
        qint64 left = socket->property("left").toLongLong();
        while (left > 0 && socket->bytesToWrite() < 4 * 1024 * 1024 &&
               socket->state() == QAbstractSocket::ConnectedState) {
            write(socket, piece);
            left -= piece.size();
        }
        socket->setProperty("left", left);
    };
    connect(socket, &QTcpSocket::bytesWritten, socket, more, Qt::QueuedConnection);
    more();
}

void FaultServer::answer(QTcpSocket *socket)
{
    const auto head = [this](const QByteArray &more) {
        return "HTTP/1.1 " + QByteArray::number(m_script.status) + " X\r\nContent-Type: application/json\r\n" + more +
               m_script.headers + "\r\n";
    };
    const auto length = [](qint64 bytes) { return "Content-Length: " + QByteArray::number(bytes) + "\r\n"; };
    const QByteArray body = "[{\"id\":\"x\"}]";
    switch (m_script.fault) {
    case Fault::Refused:
    case Fault::ResetAtConnect:
    case Fault::NeverAnswers:
        return;
    case Fault::ResetInHeaders:
        write(socket, "HTTP/1.1 200 X\r\nContent-Ty");
        socket->flush();
        QTimer::singleShot(20, socket, [socket] { reset(socket); });
        return;
    case Fault::ResetInBody:
        write(socket, head(length(1000)) + body);
        socket->flush();
        QTimer::singleShot(20, socket, [socket] { reset(socket); });
        return;
    case Fault::OneByteASecond: {
        auto *timer = new QTimer(socket);
        const QByteArray whole = head(length(body.size())) + body;
        connect(timer, &QTimer::timeout, socket, [this, socket, whole] {
            const qsizetype place = socket->property("place").toLongLong();
            write(socket, whole.mid(place, 1));
            socket->setProperty("place", place + 1);
        });
        timer->start(1000);
        return;
    }
    case Fault::Truncated:
        write(socket, head(length(body.size() + 10)) + body);
        socket->disconnectFromHost();
        return;
    case Fault::LengthTooLong:
        write(socket, head(length(body.size() + 10)) + body);
        return;
    case Fault::LengthTooShort:
        write(socket, head(length(body.size() - 3)) + body);
        socket->disconnectFromHost();
        return;
    case Fault::LengthNonsense:
        write(socket, head("Content-Length: -7\r\n") + body);
        socket->disconnectFromHost();
        return;
    case Fault::GzipBomb:
        write(socket, head(length(bomb().size()) + "Content-Encoding: gzip\r\n") + bomb());
        return;
    case Fault::GzipBroken:
        write(socket, head(length(body.size()) + "Content-Encoding: gzip\r\n") + body);
        return;
    case Fault::Endless: {
        const QByteArray piece = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
        write(socket, head("Transfer-Encoding: chunked\r\n"));
        pour(socket, piece, gigabyte);
        return;
    }
    case Fault::EndlessHeaders:
        write(socket, "HTTP/1.1 200 X\r\n");
        pour(socket, "X-Filler: " + QByteArray(60'000, 'x') + "\r\n", gigabyte);
        return;
    case Fault::Announced:
        write(socket, head(length(gigabyte)));
        pour(socket, QByteArray(0x10000, ' '), gigabyte);
        return;
    case Fault::Answer:
        if (m_script.status == 204)
            write(socket, "HTTP/1.1 204 X\r\n" + m_script.headers + "\r\n");
        else
            write(socket, head(length(m_script.body.size())) + m_script.body);
        return;
    case Fault::Raw:
        write(socket, m_script.body);
        return;
    case Fault::NoHttp:
        write(socket, "\x01\x02 this is no HTTP\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
}
