// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

//! A server that fails in one way, for whatever it is asked. Counts what it was sent.
class FaultServer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Fault {
        Refused,        //!< nobody listens
        ResetAtConnect, //!< the connection is reset before a byte was read
        ResetInHeaders, //!< after half of the headers
        ResetInBody,    //!< after `bytes` of the body that was announced
        NeverAnswers,
        OneByteASecond,
        Truncated,      //!< closes in order, but before the announced end
        LengthTooLong,  //!< announces more than it sends, and keeps the connection
        LengthTooShort, //!< announces less than it sends
        LengthNonsense, //!< Content-Length: -7
        GzipBomb,       //!< a small body that unfolds to a gigabyte
        GzipBroken,     //!< says gzip and is not
        Endless,        //!< a gigabyte, chunked
        EndlessHeaders, //!< headers without end
        Announced,      //!< says that a gigabyte is coming
        Answer,         //!< status, headers and body as given
        Raw,            //!< the body alone, byte for byte, is the answer
        NoHttp,         //!< bytes that are no HTTP
    };
    Q_ENUM(Fault)

    struct Script
    {
        Fault fault = Fault::Answer;
        int status = 200;
        QByteArray body = {};
        QByteArray headers = {};
    };

    explicit FaultServer(Script script, QObject *parent = nullptr);
    QUrl url() const { return m_url; }
    //! Requests whose headers came whole, by method.
    int count(const QByteArray &method) const { return m_counts.value(method); }
    //! How much it sent, over all connections.
    qint64 sent() const { return m_sent; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void answer(QTcpSocket *socket);
    void write(QTcpSocket *socket, const QByteArray &bytes);
    void pour(QTcpSocket *socket, const QByteArray &piece, qint64 total);

    Script m_script;
    QUrl m_url;
    QHash<QByteArray, int> m_counts;
    qint64 m_sent = 0;
};
