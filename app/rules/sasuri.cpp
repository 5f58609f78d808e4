// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sasuri.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

SasUri SasUri::read(const QString &address)
{
    SasUri sas;
    sas.url = QUrl(address.trimmed(), QUrl::TolerantMode);
    const auto items = QUrlQuery(sas.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        sas.parameters[name.toLower()] += value;
    return sas;
}

bool SasUri::isHttps() const
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

bool SasUri::isOfTheService() const
{
    const QString host = url.host();
    return (host == "publishingstoredm.blob.core.windows.net"_L1 ||
            host == "publishingapistore.blob.core.windows.net"_L1) &&
           url.path().startsWith("/prodcontent/"_L1, Qt::CaseInsensitive);
}

SasUri::Signer SasUri::signer() const
{
    static const QStringList ofTheKey{u"skoid"_s, u"sktid"_s, u"skt"_s, u"ske"_s, u"sks"_s, u"skv"_s};
    if (std::any_of(ofTheKey.cbegin(), ofTheKey.cend(), [this](const QString &name) { return has(name); }))
        return Signer::UserDelegation;
    if ((has(u"ss"_s) || has(u"srt"_s)) && !has(u"sr"_s))
        return Signer::Account;
    static const QStringList parts{u"sig"_s, u"se"_s, u"sp"_s, u"sr"_s, u"sv"_s, u"si"_s, u"st"_s};
    return std::any_of(parts.cbegin(), parts.cend(), [this](const QString &name) { return has(name); })
               ? Signer::Service
               : Signer::Nobody;
}

QDateTime SasUri::end() const
{
    const QDateTime signature = time(value(u"se"_s));
    const QDateTime key = time(value(u"ske"_s));
    return key.isValid() && (!signature.isValid() || key < signature) ? key : signature;
}

QDateTime SasUri::time(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,7})?)?(Z|[+-]\\d\\d:\\d\\d)?)?$"_s);
    if (!form.match(text).hasMatch())
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.toUTC();
}

bool SasUri::isFullTime(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    return form.match(text).hasMatch();
}

} // namespace pubconsole
