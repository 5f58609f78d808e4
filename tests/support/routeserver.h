// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>

//! A server that answers each path with what it was given for it, and 404 else. What stands behind `?` does not count.
class RouteServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit RouteServer(QObject *parent = nullptr);
    QUrl url() const;
    void set(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {}, int status = 200);
    //! The first line of every request.
    const QList<QByteArray> &requests() const { return m_requests; }
    //! The body of the last PUT or POST.
    const QByteArray &sent() const { return m_sent; }

private:
    void serve(QTcpSocket *socket);

    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_requests;
    QByteArray m_sent;
};
