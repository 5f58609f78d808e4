// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/emailaddresses.h"

#include "json/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

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
    return fault(text).isEmpty();
}

QString EmailAddresses::fault(const QString &text)
{
    constexpr qsizetype longest = 254; // RFC 5321
    static const QRegularExpression forbidden(u"[\\s,;:<>()\\[\\]\"\\\\]"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression notInDomain(u"[^\\p{L}\\p{N}.-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString shown = text.left(60);
    const QString domain = text.section(u'@', -1);
    const auto points = [](const QString &part) {
        return part.startsWith(u'.') || part.endsWith(u'.') || part.contains(".."_L1);
    };
    if (text.size() > longest)
        return Texts::tr("“%1…” is longer than the %2 characters that an e-mail address can have.")
            .arg(shown)
            .arg(longest);
    if (hasUnseenCharacter(text))
        return Texts::tr("“%1” has a blank in it, or a character that nobody sees.").arg(shown);
    if (std::none_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetterOrNumber(); }))
        return Texts::tr("“%1” is no e-mail address.").arg(shown);
    if (!text.contains(u'@'))
        return Texts::tr("“%1” has no @, as name@company.example has.").arg(shown);
    if (text.count(u'@') > 1)
        return Texts::tr("“%1” has more than one @.").arg(shown);
    if (text.startsWith(u'@'))
        return Texts::tr("“%1” has nothing before the @.").arg(shown);
    if (domain.isEmpty())
        return Texts::tr("“%1” has nothing after the @.").arg(shown);
    for (const QRegularExpressionMatch &match : {forbidden.match(text), notInDomain.match(domain)}) {
        if (match.hasMatch())
            return Texts::tr("“%1” has “%2”, which cannot stand there in an e-mail address.")
                .arg(shown, match.captured());
    }
    if (points(text.section(u'@', 0, 0)) || points(domain))
        return Texts::tr("“%1” has a dot at the end of a part, or two in a row.").arg(shown);
    return domain.contains(u'.') ? QString()
                                 : Texts::tr("“%1” has no dot after the @, as name@company.example has.").arg(shown);
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
    constexpr qsizetype most = 5;
    if (invalid.isEmpty())
        return {};
    const QString first = fault(invalid.first());
    if (invalid.size() == 1)
        return first;
    QStringList named;
    for (const QString &part : invalid.mid(1, most - 1))
        named += u'“' + part.left(60) + u'”';
    return first + u' ' +
           Texts::tr("%n more are no e-mail addresses: %1.", nullptr, int(invalid.size() - 1))
               .arg(named.join(u", "_s) + (invalid.size() > most ? u"…"_s : QString()));
}

} // namespace pubconsole
