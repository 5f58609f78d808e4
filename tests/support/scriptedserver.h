// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTcpServer>

//! A server that answers each request with the next bytes it was given, whatever they are: good HTTP, bad HTTP,
//! nothing. When it runs out it repeats the last ones.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedServer(QList<QByteArray> answers, QObject *parent = nullptr);
    QUrl url(const QString &path = QStringLiteral("/")) const;
    //! Every request as it came, headers and body.
    const QList<QByteArray> &requests() const { return m_requests; }
    //! The value of a header, whatever the case of its name; null when the request has none.
    static QByteArray header(const QByteArray &request, const QByteArray &name);
    //! A whole answer with its length.
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

private:
    void serve(QTcpSocket *socket);

    QList<QByteArray> m_answers;
    QList<QByteArray> m_requests;
};
