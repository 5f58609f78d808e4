// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/sasuri.h"

#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(const QUrlQuery &query, const QString &key)
{
    const QString text = query.queryItemValue(key, QUrl::FullyDecoded);
    if (!text.contains(u'T'))
        return {}; // a date alone is what the service refuses
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time;
}

} // namespace

SasUri SasUri::read(const QString &address)
{
    SasUri sas;
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    sas.isHttps = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
    sas.hasQuery = url.hasQuery() && !url.query().isEmpty();
    sas.hasBlank = url.path(QUrl::FullyDecoded).contains(u' ');
    const QUrlQuery query(url);
    sas.permissions = query.queryItemValue(u"sp"_s, QUrl::FullyDecoded);
    sas.resource = query.queryItemValue(u"sr"_s, QUrl::FullyDecoded);
    sas.start = timeOf(query, u"st"_s);
    sas.end = timeOf(query, u"se"_s);
    return sas;
}

} // namespace pubconsole
