// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxyfactory.h"

#include "net/background.h"

namespace pubconsole {

using namespace std::chrono_literals;

namespace {

QString keyOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

} // namespace

void ProxyFactory::setRules(const ProxyRules &rules)
{
    m_rules = rules;
    m_known.clear();
}

Reply<Done> ProxyFactory::prepare(const QUrl &url)
{
    const QString key = keyOf(url);
    if (m_rules.mode != ProxyRules::Mode::System || m_rules.bypasses(url) ||
        (m_known.contains(key) && !m_known[key].expiry.hasExpired()))
        return Reply<Done>::finished(Done{});
    const Promise<Done> promise;
    QList<Promise<Done>> &waiting = m_waiting[key];
    waiting.append(promise);
    if (waiting.size() > 1)
        return promise.reply();
    inBackground(
        this, [url] { return systemProxyForQuery(QNetworkProxyQuery(url)); },
        [this, key](const QList<QNetworkProxy> &proxies) { learn(key, proxies); });
    return promise.reply();
}

void ProxyFactory::learn(const QString &key, const QList<QNetworkProxy> &proxies)
{
    m_known.insert(key, {proxies, QDeadlineTimer(5min)});
    const QList<Promise<Done>> waiting = m_waiting.take(key);
    for (const Promise<Done> &promise : waiting)
        promise.finish(Done{});
}

QString ProxyFactory::nameFor(const QUrl &url)
{
    const QNetworkProxy proxy = queryProxy(QNetworkProxyQuery(url)).first();
    return proxy.type() == QNetworkProxy::NoProxy ? QString() : proxy.hostName() + u':' + QString::number(proxy.port());
}

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const QList<QNetworkProxy> direct{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_rules.bypasses(query.url()))
        return direct;
    switch (m_rules.mode) {
    case ProxyRules::Mode::None:
        return direct;
    case ProxyRules::Mode::Manual:
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_rules.host, m_rules.port, m_rules.user, m_rules.password)};
    case ProxyRules::Mode::System:
        break;
    }
    const auto known = m_known.constFind(keyOf(query.url()));
    return known == m_known.cend() || known->proxies.isEmpty() ? direct : known->proxies;
}

} // namespace pubconsole
