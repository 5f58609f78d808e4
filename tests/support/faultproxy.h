// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

//! A TCP proxy between a client and a server that breaks connections as networks do.
class FaultProxy final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Refuse,     //!< closes at once
        Hang,       //!< takes the request and never answers
        CutAnswer,  //!< passes `bytes` of the answer, then cuts
        LoseAnswer, //!< passes the request, drops the answer and cuts
        Garbage,    //!< answers with bytes that are no HTTP
    };

    explicit FaultProxy(const QUrl &target, QObject *parent = nullptr);
    QUrl url() const;
    //! Everything that clients sent, of all connections.
    const QByteArray &seen() const { return m_seen; }
    //! For connections and answers from now on. With `path`, only for requests whose first line contains it.
    void setFault(Fault fault, const QByteArray &path = {}, qsizetype bytes = 0);

private:
    void serve(QTcpSocket *client);

    QUrl m_target;
    Fault m_fault = Fault::None;
    QByteArray m_path;
    QByteArray m_seen;
    qsizetype m_bytes = 0;
};
