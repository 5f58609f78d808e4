// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketplace/routes.h"

#include <QUrlQuery>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString apiVersion = u"2017-10-31"_s;

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id, "$"));
}

QString offerPath(const OfferId &id)
{
    return "/api/publishers/"_L1 + segment(id.publisher) + "/offers/"_L1 + segment(id.offer);
}

} // namespace

Routes::Routes(QUrl endpoint)
    : m_endpoint(std::move(endpoint))
{
}

QUrl Routes::at(const QString &path) const
{
    QString base = m_endpoint.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    QUrl url = m_endpoint;
    url.setPath(base + path, QUrl::TolerantMode);
    return withVersion(url);
}

QUrl Routes::withVersion(QUrl url) const
{
    QUrlQuery query(url);
    if (!query.hasQueryItem(u"api-version"_s)) {
        query.addQueryItem(u"api-version"_s, apiVersion);
        url.setQuery(query);
    }
    return url;
}

QUrl Routes::publishers() const
{
    return at(u"/api/publishers"_s);
}

QUrl Routes::offers(const QString &publisher) const
{
    return at("/api/publishers/"_L1 + segment(publisher) + "/offers"_L1);
}

QUrl Routes::offer(const OfferId &id) const
{
    return at(offerPath(id));
}

QUrl Routes::offerVersion(const OfferId &id, qint64 version) const
{
    return at(offerPath(id) + "/versions/"_L1 + QString::number(version));
}

QUrl Routes::offerSlot(const OfferId &id, Slot slot) const
{
    return at(offerPath(id) + "/slot/"_L1 + slotWord(slot));
}

QUrl Routes::status(const OfferId &id) const
{
    return at(offerPath(id) + "/status"_L1);
}

QUrl Routes::publish(const OfferId &id) const
{
    return at(offerPath(id) + "/publish"_L1);
}

QUrl Routes::goLive(const OfferId &id) const
{
    return at(offerPath(id) + "/golive"_L1);
}

QUrl Routes::cancel(const OfferId &id) const
{
    return at(offerPath(id) + "/cancel"_L1);
}

QUrl Routes::submissions(const OfferId &id) const
{
    return at(offerPath(id) + "/submissions"_L1);
}

QUrl Routes::operation(const OfferId &id, const QString &operationId) const
{
    return at(offerPath(id) + "/operations/"_L1 + segment(operationId));
}

QUrl Routes::location(const QByteArray &header) const
{
    const QUrl target(QString::fromUtf8(header.trimmed()), QUrl::TolerantMode);
    if (target.isEmpty() || !target.isValid())
        return {};
    const QUrl url = m_endpoint.resolved(target);
    const auto authority = [](const QUrl &of) {
        return of.scheme() + of.host() + QString::number(of.port(of.scheme() == "https"_L1 ? 443 : 80));
    };
    if (authority(url) != authority(m_endpoint) || !url.userInfo().isEmpty())
        return {};
    return withVersion(url);
}

} // namespace pubconsole
