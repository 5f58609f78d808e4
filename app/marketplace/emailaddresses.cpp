// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketplace/emailaddresses.h"

#include "json/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::EmailAddresses)
};

} // namespace

bool EmailAddresses::isAddress(const QString &text)
{
    constexpr qsizetype longest = 254; // RFC 5321
    static const QRegularExpression address(
        u"^[^\\s@,;:<>()\\[\\]\"\\\\.]+(\\.[^\\s@,;:<>()\\[\\]\"\\\\.]+)*@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longest && !hasUnseenCharacter(text) && address.match(text).hasMatch();
}

EmailAddresses EmailAddresses::read(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    EmailAddresses addresses;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString address = typedAddress(part);
        if (address.isEmpty())
            continue;
        QStringList &list = isAddress(address) ? addresses.valid : addresses.invalid;
        if (!list.contains(address, Qt::CaseInsensitive))
            list += address;
    }
    return addresses;
}

QString EmailAddresses::text() const
{
    return valid.join(u',');
}

QString EmailAddresses::problem() const
{
    constexpr int most = 5;
    QStringList named;
    for (const QString &part : invalid.first(std::min<qsizetype>(most, invalid.size())))
        named += u'“' + part.left(60) + u'”';
    return invalid.isEmpty() ? QString()
                             : Texts::tr("%n of these are no e-mail addresses: %1.", nullptr, int(invalid.size()))
                                   .arg(named.join(u", "_s));
}

} // namespace pubconsole
