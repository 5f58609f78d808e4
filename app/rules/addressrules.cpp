// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addressrules.h"

#include "json/typedtext.h"
#include "rules/ruleproblems.h"
#include "rules/sasuri.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Signer = SasUri::Signer;

namespace {

constexpr qsizetype longestValue = 60;

QString words(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

struct AddressRules::Sas
{
    SasUri uri;
    Signer signer;
    bool isDisk;
    bool hasPolicy; // its start, end and rights stand in the storage account
    bool hasSpace;

    QString shown(const QString &name) const { return uri.value(name).left(longestValue); }
    bool lacks(const QString &name) const { return uri.value(name).isEmpty(); }
};

AddressRules::AddressRules(RuleProblems *problems, QDateTime now, int sasDays)
    : m_problems(problems)
    , m_now(std::move(now))
    , m_sasDays(sasDays)
{
}

void AddressRules::add(const QByteArray &rule, const QStringList &values, const QStringList &inHelp)
{
    m_problems->add(rule, m_here, values, inHelp);
}

void AddressRules::check(const OfferField &field, const QString &text, const JsonPointer &here)
{
    m_here = here;
    if (field.isImage)
        checkLogo(text);
    if (field.isSigned == OfferField::Signed::No)
        checkWeb(text);
    else
        checkSigned(field.isSigned, text);
}

bool AddressRules::checkSpace(const QString &text)
{
    const bool hasSpace = hasUnseenCharacter(text);
    if (hasSpace)
        add("ADR-SPACE");
    return hasSpace;
}

void AddressRules::checkWeb(const QString &text)
{
    const QString address = checkSpace(text) ? typedAddress(text) : text;
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty();
    if (!isWeb && hasUnseenCharacter(address))
        return; // said already
    if (!isWeb || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        add("LNK");
    else if (url.scheme() == "http"_L1)
        add("LNK-HTTPS");
}

void AddressRules::checkLogo(const QString &text)
{
    const QString name = QUrl(typedAddress(text)).fileName();
    const QString ending = name.section(u'.', -1).toLower();
    if (name.contains(u'.') && ending != "png"_L1)
        add("LOGO", {ending.left(longestValue)});
}

void AddressRules::checkSigned(OfferField::Signed use, const QString &text)
{
    const bool hasSpace = checkSpace(text);
    const SasUri uri = SasUri::read(typedAddress(text));
    const Sas sas{uri, uri.signer(), use == OfferField::Signed::Disk, uri.has(u"si"_s), hasSpace};
    if (!uri.isHttps()) {
        add("SAS-URL");
        return;
    }
    if (uri.url.query().contains("&amp;"_L1, Qt::CaseInsensitive)) {
        add("SAS-HTML");
        return;
    }
    if (!uri.url.userInfo().isEmpty())
        add("SAS-URLPART", {tr("a user name")});
    if (uri.url.port(443) != 443)
        add("SAS-URLPART", {tr("a port")});
    if (uri.url.hasFragment())
        add("SAS-URLPART", {tr("a #, which cuts it off")});
    if (sas.isDisk)
        checkPath(sas);
    if (sas.signer == Signer::Nobody) {
        if (sas.isDisk)
            add("SAS-Q");
        return;
    }
    checkParts(sas);
    if (sas.isDisk)
        checkScope(sas);
    checkRights(sas);
    checkCallers(sas);
    checkTimes(sas);
    if (use == OfferField::Signed::List)
        return; // read when it is saved
    const QDateTime end = SasUri::time(uri.value(u"se"_s));
    if (end >= m_now && end < m_now.addDays(m_sasDays))
        add("SAS-LIFE", {words(end)}, {QString::number(m_sasDays)});
}

// Exactly one disk: container and blob, and of the format that Azure takes.
void AddressRules::checkPath(const Sas &sas)
{
    static const QRegularExpression blobHost(
        u"^[a-z0-9-]+(\\.z[0-9]+)?\\.blob\\.(core\\.(windows\\.net|usgovcloudapi\\.net|chinacloudapi\\.cn|cloudapi\\.de)|storage\\.azure\\.net)$"_s);
    const QUrl &url = sas.uri.url;
    if (!blobHost.match(url.host()).hasMatch())
        add("SAS-HOST", {url.host().left(longestValue)});
    const QString path = url.path(QUrl::FullyDecoded);
    const QString container = path.section(u'/', 1, 1);
    const QString name = path.section(u'/', -1);
    if (container.isEmpty() || path.section(u'/', 2).isEmpty() || name.isEmpty()) {
        add("SAS-BLOB");
        return;
    }
    if (container != container.toLower())
        add("SAS-CONTAINER", {container.left(longestValue)});
    if (name.endsWith(".vhdx"_L1, Qt::CaseInsensitive))
        add("SAS-VHDX");
    else if (!name.endsWith(".vhd"_L1, Qt::CaseInsensitive))
        add("SAS-VHD", {name.left(longestValue)});
    if (path.contains(u' ') && !sas.hasSpace)
        add("SAS-SPACE");
}

void AddressRules::checkParts(const Sas &sas)
{
    static const QRegularExpression base64(u"^[A-Za-z0-9+/_-]+={0,2}$"_s);
    QStringList names = sas.uri.parameters.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (sas.uri.parameters[name].size() > 1)
            add("SAS-TWICE", {name.left(longestValue)});
    }
    const QString query = sas.uri.url.query(QUrl::FullyEncoded);
    static const QRegularExpression upper(u"(^|&)[a-z]*[A-Z][A-Za-z]*="_s);
    if (upper.match(query).hasMatch())
        add("SAS-CASE");
    if (sas.lacks(u"sig"_s))
        add("SAS-SIG");
    else if (!base64.match(QString(sas.uri.value(u"sig"_s)).replace(u' ', u'+')).hasMatch())
        add("SAS-SIGN");
    if (!sas.isDisk)
        return;
    if (sas.lacks(u"sv"_s))
        add("SAS-SV");
    if (sas.uri.has(u"comp"_s) || sas.uri.has(u"restype"_s))
        add("SAS-LIST");
}

// What the signature is for; a service's, an account's and a lent key's say it in different parameters.
void AddressRules::checkScope(const Sas &sas)
{
    if (sas.signer == Signer::Account) {
        checkAccount(sas);
        return;
    }
    if (sas.uri.has(u"ss"_s) || sas.uri.has(u"srt"_s))
        add("SAS-MIX");
    const QString resource = sas.uri.value(u"sr"_s);
    static const std::array known{"b"_L1, "bs"_L1, "bv"_L1, "d"_L1};
    if (resource.isEmpty())
        add("SAS-PART", {u"sr"_s});
    else if (std::find(known.begin(), known.end(), resource) != known.end())
        add("SAS-RES", {resource});
    else if (resource != "c"_L1)
        add("SAS-SR", {sas.shown(u"sr"_s)});
    if (resource == "d"_L1 && sas.lacks(u"sdd"_s))
        add("SAS-PART", {u"sdd"_s});
    if (sas.signer == Signer::UserDelegation)
        checkKey(sas);
    if (sas.hasPolicy && sas.lacks(u"si"_s))
        add("SAS-PART", {u"si"_s});
    else if (sas.hasPolicy)
        add("SAS-POLICY", {sas.shown(u"si"_s)});
}

void AddressRules::checkAccount(const Sas &sas)
{
    const QString services = sas.uri.value(u"ss"_s);
    const QString types = sas.uri.value(u"srt"_s);
    if (!services.contains(u'b') || !types.contains(u'o'))
        add("SAS-ACCOUNT", {sas.shown(u"ss"_s), sas.shown(u"srt"_s)});
    else if (!types.contains(u'c'))
        add("SAS-ACCLIST", {sas.shown(u"srt"_s)});
    else
        add("SAS-WIDE");
}

void AddressRules::checkKey(const Sas &sas)
{
    for (const QString &name : {u"skoid"_s, u"sktid"_s, u"skt"_s, u"ske"_s, u"sks"_s, u"skv"_s}) {
        if (sas.lacks(name))
            add("SAS-PART", {name});
    }
    const QString service = sas.uri.value(u"sks"_s);
    if (!service.isEmpty() && service != "b"_L1)
        add("SAS-SR", {sas.shown(u"sks"_s)});
    const QDateTime begin = SasUri::time(sas.uri.value(u"skt"_s));
    const QDateTime end = SasUri::time(sas.uri.value(u"ske"_s));
    for (const QString &name : {u"skt"_s, u"ske"_s}) {
        if (!sas.lacks(name) && !SasUri::time(sas.uri.value(name)).isValid())
            add("SAS-TIME", {name, sas.shown(name)});
    }
    if (end.isValid() && end < m_now)
        add("SAS-OVER", {words(end)});
    else if (end.isValid() && end < m_now.addDays(m_sasDays))
        add("SAS-KEY", {words(end)}, {QString::number(m_sasDays)});
    if (begin.isValid() && begin > m_now)
        add("SAS-START", {words(begin)});
}

void AddressRules::checkRights(const Sas &sas)
{
    const QString rights = sas.uri.value(u"sp"_s);
    if (sas.lacks(u"sp"_s)) {
        if (!sas.hasPolicy)
            add("SAS-PART", {u"sp"_s});
        return;
    }
    const bool isOfBlob = sas.signer != Signer::Account && sas.uri.value(u"sr"_s).startsWith(u'b');
    if (!rights.contains(u'r'))
        add("SAS-READ", {sas.shown(u"sp"_s)});
    else if (sas.isDisk && !rights.contains(u'l') && !isOfBlob)
        add("SAS-PERM", {sas.shown(u"sp"_s)});
    if (sas.isDisk &&
        std::any_of(rights.cbegin(), rights.cend(), [](QChar right) { return right != u'r' && right != u'l'; }))
        add("SAS-MORE", {sas.shown(u"sp"_s)});
}

// Who may come, and how.
void AddressRules::checkCallers(const Sas &sas)
{
    const QString protocols = sas.uri.value(u"spr"_s);
    if (sas.uri.has(u"spr"_s) && protocols != "https"_L1 && protocols != "https,http"_L1)
        add("SAS-SPR", {sas.shown(u"spr"_s)});
    const QString callers = sas.uri.value(u"sip"_s);
    if (sas.uri.has(u"sip"_s) && callers.isEmpty())
        add("SAS-PART", {u"sip"_s});
    else if (!callers.isEmpty() && callers != "0.0.0.0-255.255.255.255"_L1)
        add("SAS-IP", {sas.shown(u"sip"_s)});
}

void AddressRules::checkTimes(const Sas &sas)
{
    if (sas.lacks(u"se"_s) && !sas.hasPolicy)
        add("SAS-PART", {u"se"_s});
    if (sas.isDisk && sas.lacks(u"st"_s) && !sas.hasPolicy)
        add("SAS-FROM");
    checkTime(sas, u"st"_s);
    checkTime(sas, u"se"_s);
    const QDateTime begin = SasUri::time(sas.uri.value(u"st"_s));
    const QDateTime end = SasUri::time(sas.uri.value(u"se"_s));
    if (begin.isValid() && end.isValid() && begin >= end)
        add("SAS-ORDER");
    else if (end.isValid() && end < m_now)
        add("SAS-OVER", {words(end)});
    if (begin.isValid() && begin > (sas.isDisk ? m_now.addDays(-1) : m_now))
        add("SAS-START", {words(begin)});
}

void AddressRules::checkTime(const Sas &sas, const QString &name)
{
    const QString text = sas.uri.value(name);
    if (text.isEmpty())
        return;
    if (!SasUri::time(text).isValid())
        add("SAS-TIME", {name, sas.shown(name)});
    else if (sas.isDisk && !SasUri::isFullTime(text))
        add("SAS-DATE", {name, sas.shown(name)});
}

} // namespace pubconsole
