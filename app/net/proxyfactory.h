// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/proxyrules.h"
#include "net/reply.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>

namespace pubconsole {

//! What a QNetworkAccessManager asks for the proxy of an address. The system's answer may take seconds (a script, a
//! search for one), so it is fetched in a thread and remembered for some minutes.
class ProxyFactory final : public QObject, public QNetworkProxyFactory
{
    Q_OBJECT

public:
    using QObject::QObject;
    void setRules(const ProxyRules &rules);
    const ProxyRules &rules() const { return m_rules; }
    //! Finishes when the proxy of this address is known.
    Reply<Done> prepare(const QUrl &url);
    //! "host:port" of the proxy of this address; empty when it is reached directly.
    QString nameFor(const QUrl &url);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer expiry;
    };
    void learn(const QString &key, const QList<QNetworkProxy> &proxies);

    ProxyRules m_rules;
    QHash<QString, Known> m_known; // by scheme, host and port
    QHash<QString, QList<Promise<Done>>> m_waiting;
};

} // namespace pubconsole
