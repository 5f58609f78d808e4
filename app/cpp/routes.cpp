// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/routes.h"

#include <QUrlQuery>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString apiVersion = u"2017-10-31"_s;

// A path below the publishers; empty where an id is a step of the path itself: encoded, too, QUrl and servers take it
// for one.
QString pathOf(const QStringList &segments)
{
    QString path = u"/api/publishers"_s;
    for (const QString &segment : segments) {
        if (segment == "."_L1 || segment == ".."_L1)
            return {};
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment, "$"));
    }
    return path;
}

QString wordOf(Slot slot)
{
    switch (slot) {
    case Slot::Draft:
        return u"draft"_s;
    case Slot::Preview:
        return u"preview"_s;
    case Slot::Production:
        return u"production"_s;
    }
    return {};
}

QString pathOf(const OfferId &id, const QStringList &below = {})
{
    return pathOf(QStringList{id.publisher, u"offers"_s, id.offer} + below);
}

} // namespace

Routes::Routes(QUrl endpoint)
    : m_endpoint(std::move(endpoint))
{
}

QUrl Routes::at(const QString &path) const
{
    if (path.isEmpty())
        return {};
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
    return at(pathOf(QStringList()));
}

QUrl Routes::offers(const QString &publisher) const
{
    return at(pathOf(QStringList{publisher, u"offers"_s}));
}

QUrl Routes::offer(const OfferId &id) const
{
    return at(pathOf(id));
}

QUrl Routes::offerVersion(const OfferId &id, qint64 version) const
{
    return at(pathOf(id, {u"versions"_s, QString::number(version)}));
}

QUrl Routes::offerSlot(const OfferId &id, Slot slot) const
{
    return at(pathOf(id, {u"slot"_s, wordOf(slot)}));
}

QUrl Routes::status(const OfferId &id) const
{
    return at(pathOf(id, {u"status"_s}));
}

QUrl Routes::publish(const OfferId &id) const
{
    return at(pathOf(id, {u"publish"_s}));
}

QUrl Routes::goLive(const OfferId &id) const
{
    return at(pathOf(id, {u"golive"_s}));
}

QUrl Routes::cancel(const OfferId &id) const
{
    return at(pathOf(id, {u"cancel"_s}));
}

QUrl Routes::submissions(const OfferId &id) const
{
    return at(pathOf(id, {u"submissions"_s}));
}

QUrl Routes::operation(const OfferId &id, const QString &operationId) const
{
    return at(pathOf(id, {u"operations"_s, operationId}));
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
