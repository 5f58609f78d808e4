// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/signaturerules.h"

#include "rules/ruleproblems.h"
#include "rules/shownaddress.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Signer = SasUri::Signer;

namespace {

constexpr int mostKeyDays = 7; // that Azure gives a user delegation key

QString words(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

SignatureRules::SignatureRules(QList<Problem> *found, const SasUri &uri, bool isDisk, const QDateTime &now, int days)
    : m_found(found)
    , m_uri(uri)
    , m_signer(uri.signer())
    , m_isDisk(isDisk)
    , m_hasPolicy(uri.has(u"si"_s))
    , m_now(now)
    , m_days(days)
{
}

void SignatureRules::check()
{
    checkParts();
    if (m_isDisk)
        checkScope();
    checkRights();
    checkCallers();
    checkTimes();
}

void SignatureRules::add(const QByteArray &rule, const QStringList &values, const QStringList &inHelp)
{
    m_found->append(RuleProblems::asGiven(rule, values, inHelp));
}

QString SignatureRules::shown(const QString &name) const
{
    return shownValue(name, m_uri.value(name));
}

void SignatureRules::checkParts()
{
    static const QRegularExpression aName(u"^[a-z]{1,8}$"_s);
    QStringList names = m_uri.parameters.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (m_uri.parameters[name].size() > 1)
            add("SAS-TWICE", {aName.match(name).hasMatch() ? name : u"…"_s});
    }
    static const QRegularExpression upper(u"(^|&)[a-z]*[A-Z][A-Za-z]*="_s);
    if (upper.match(m_uri.url.query(QUrl::FullyEncoded)).hasMatch())
        add("SAS-CASE");
    checkSignature();
    if (!m_isDisk)
        return;
    if (lacks(u"sv"_s))
        add("SAS-SV");
    checkVersion(u"sv"_s);
    if (has(u"comp"_s) || has(u"restype"_s))
        add("SAS-LIST");
}

// HMAC-SHA256 in base64, which is 44 characters and always ends in one "=".
void SignatureRules::checkSignature()
{
    static const QRegularExpression characters(u"^[A-Za-z0-9+/]+={0,2}\\z"_s);
    static const QRegularExpression whole(u"^[A-Za-z0-9+/]{43}=\\z"_s);
    static const QRegularExpression rawSignature(u"(^|&)sig=[^&]*\\+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString signature = m_uri.value(u"sig"_s);
    const QString mended = QString(signature).replace(u' ', u'+');
    if (signature.isEmpty())
        add("SAS-SIG");
    else if (!characters.match(mended).hasMatch())
        add("SAS-SIGN");
    else if (m_isDisk && !whole.match(mended).hasMatch())
        add("SAS-TORN");
    else if (mended != signature)
        add("SAS-PLUS");
    if (rawSignature.match(m_uri.url.query(QUrl::FullyEncoded)).hasMatch())
        add("SAS-RAW");
}

void SignatureRules::checkVersion(const QString &name)
{
    static const QRegularExpression version(u"^20\\d\\d-\\d\\d-\\d\\d\\z"_s);
    if (!lacks(name) && !version.match(m_uri.value(name)).hasMatch())
        add("SAS-VERSION", {name, shown(name)});
}

// What the signature is for; a service's, an account's and a lent key's say it in different parameters.
void SignatureRules::checkScope()
{
    if (m_signer == Signer::Account) {
        checkAccount();
        return;
    }
    if (has(u"ss"_s) || has(u"srt"_s))
        add("SAS-MIX");
    const QString resource = m_uri.value(u"sr"_s);
    static const std::array known{"b"_L1, "bs"_L1, "bv"_L1, "d"_L1};
    if (resource.isEmpty())
        add("SAS-PART", {u"sr"_s});
    else if (std::find(known.begin(), known.end(), resource) != known.end())
        add("SAS-RES", {resource});
    else if (resource != "c"_L1)
        add("SAS-SR", {shown(u"sr"_s)});
    if (resource == "d"_L1 && lacks(u"sdd"_s))
        add("SAS-PART", {u"sdd"_s});
    if (m_signer == Signer::UserDelegation)
        checkKey();
    if (m_hasPolicy && lacks(u"si"_s))
        add("SAS-PART", {u"si"_s});
    else if (m_hasPolicy)
        add("SAS-POLICY", {shown(u"si"_s)});
}

void SignatureRules::checkAccount()
{
    const QString services = m_uri.value(u"ss"_s);
    const QString types = m_uri.value(u"srt"_s);
    if (!services.contains(u'b') || !types.contains(u'o'))
        add("SAS-ACCOUNT", {shown(u"ss"_s), shown(u"srt"_s)});
    else if (!types.contains(u'c'))
        add("SAS-ACCLIST", {shown(u"srt"_s)});
    else
        add("SAS-WIDE");
}

void SignatureRules::checkKey()
{
    // The key's start (skt) may be left out: it is valid at once then.
    for (const QString &name : {u"skoid"_s, u"sktid"_s, u"ske"_s, u"sks"_s, u"skv"_s}) {
        if (lacks(name))
            add("SAS-PART", {name});
    }
    checkVersion(u"skv"_s);
    const QString service = m_uri.value(u"sks"_s);
    if (!service.isEmpty() && service != "b"_L1)
        add("SAS-SR", {shown(u"sks"_s)});
    const QDateTime begin = SasUri::time(m_uri.value(u"skt"_s));
    const QDateTime end = SasUri::time(m_uri.value(u"ske"_s));
    for (const QString &name : {u"skt"_s, u"ske"_s}) {
        if (!lacks(name) && !SasUri::time(m_uri.value(name)).isValid())
            add("SAS-TIME", {name, shown(name)});
    }
    if (end.isValid() && end < m_now)
        add("SAS-OVER", {words(end)});
    else if (end.isValid() && end < m_now.addDays(m_days))
        add("SAS-KEY", {words(end)}, {QString::number(m_days)});
    else if (end.isValid() && end < SasUri::time(m_uri.value(u"se"_s)))
        add("SAS-KEYEND", {words(end)});
    if (begin.isValid() && end > begin.addDays(mostKeyDays))
        add("SAS-KEYLONG", {words(begin), words(end)});
    if (begin.isValid() && begin > m_now)
        add("SAS-FUTURE", {words(begin)});
}

void SignatureRules::checkRights()
{
    const QString rights = m_uri.value(u"sp"_s);
    if (rights.isEmpty()) {
        if (!m_hasPolicy)
            add("SAS-PART", {u"sp"_s});
        return;
    }
    const bool isOfBlob = m_signer != Signer::Account && m_uri.value(u"sr"_s).startsWith(u'b');
    if (!rights.contains(u'r'))
        add("SAS-READ", {shown(u"sp"_s)});
    else if (m_isDisk && !rights.contains(u'l') && !isOfBlob)
        add("SAS-PERM", {shown(u"sp"_s)});
    else if (m_isDisk && m_signer != Signer::Account && rights.startsWith(u'l'))
        add("SAS-RIGHTS", {shown(u"sp"_s)});
    if (m_isDisk &&
        std::any_of(rights.cbegin(), rights.cend(), [](QChar right) { return right != u'r' && right != u'l'; }))
        add("SAS-MORE", {shown(u"sp"_s)});
}

// Who may come, and how.
void SignatureRules::checkCallers()
{
    const QString protocols = m_uri.value(u"spr"_s);
    if (has(u"spr"_s) && protocols != "https"_L1 && protocols != "https,http"_L1)
        add("SAS-SPR", {shown(u"spr"_s)});
    const QString callers = m_uri.value(u"sip"_s);
    if (has(u"sip"_s) && callers.isEmpty())
        add("SAS-PART", {u"sip"_s});
    else if (!callers.isEmpty() && callers != "0.0.0.0-255.255.255.255"_L1)
        add("SAS-IP", {shown(u"sip"_s)});
}

void SignatureRules::checkTimes()
{
    if (lacks(u"se"_s) && !m_hasPolicy)
        add("SAS-PART", {u"se"_s});
    if (m_isDisk && lacks(u"st"_s) && !m_hasPolicy)
        add("SAS-FROM");
    checkTime(u"st"_s);
    checkTime(u"se"_s);
    const QDateTime begin = SasUri::time(m_uri.value(u"st"_s));
    const QDateTime end = SasUri::time(m_uri.value(u"se"_s));
    if (begin.isValid() && end.isValid() && begin >= end)
        add("SAS-ORDER");
    if (end.isValid() && end < m_now)
        add("SAS-OVER", {words(end)});
    if (begin.isValid() && begin > m_now)
        add("SAS-FUTURE", {words(begin)});
    else if (begin.isValid() && m_isDisk && begin > m_now.addDays(-1))
        add("SAS-START", {words(begin)});
}

void SignatureRules::checkTime(const QString &name)
{
    const QString text = m_uri.value(name);
    if (text.isEmpty())
        return;
    if (!SasUri::time(text).isValid())
        add("SAS-TIME", {name, shown(name)});
    else if (m_isDisk && !SasUri::isFullTime(text))
        add("SAS-DATE", {name, shown(name)});
}

} // namespace pubconsole
