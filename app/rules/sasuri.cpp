// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sasuri.h"

#include <QRegularExpression>
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

QDateTime SasUri::begin() const
{
    const QDateTime signature = time(value(u"st"_s));
    const QDateTime key = time(value(u"skt"_s));
    return key.isValid() && (!signature.isValid() || key > signature) ? key : signature;
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
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:(T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,7})?)?)(Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?)?\\z"_s);
    static const QRegularExpression belowMilliseconds(u"(\\.\\d{3})\\d+"_s);
    const auto match = form.match(text);
    const QString zone = match.captured(3);
    if (!match.hasMatch())
        return {};
    const QString clock = match.captured(2).isEmpty() ? u"T00:00"_s : match.captured(2);
    const QString whole = match.captured(1) + QString(clock).replace(belowMilliseconds, u"\\1"_s);
    return QDateTime::fromString(whole + (zone.isEmpty() ? u"Z"_s : zone), Qt::ISODateWithMs).toUTC();
}

bool SasUri::isFullTime(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace pubconsole
