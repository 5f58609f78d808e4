// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addressinspection.h"

#include "rules/addresstext.h"
#include "rules/ruleproblems.h"
#include "rules/sasuri.h"
#include "rules/shownaddress.h"
#include "rules/signaturerules.h"

#include <QLocale>
#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Signed = OfferField::Signed;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::AddressInspection)
};

void add(QList<Problem> *found, const QByteArray &rule, const QStringList &values = {}, const QStringList &inHelp = {})
{
    found->append(RuleProblems::asGiven(rule, values, inHelp));
}

// What belongs to no address of a disk.
void checkParts(const QUrl &url, QList<Problem> *found)
{
    if (!url.userInfo().isEmpty())
        add(found, "SAS-URLPART", {Texts::tr("a user name")});
    if (url.port(443) != 443)
        add(found, "SAS-URLPART", {Texts::tr("a port")});
    if (url.hasFragment())
        add(found, "SAS-URLPART", {Texts::tr("a #, which cuts it off")});
}

// As it is `written`, too: a signature that stands in its place is known by its capital letters.
void checkHost(const QString &host, const QString &written, QList<Problem> *found)
{
    // The public cloud and those of governments and countries, with and without a zone of storage.
    static const QRegularExpression ofBlobs(
        u"^[a-z0-9-]+(\\.z[0-9]+)?\\.blob\\.(core\\.(windows\\.net|usgovcloudapi\\.net|chinacloudapi\\.cn|cloudapi\\.de)|storage\\.azure\\.net)$"_s);
    if (!ofBlobs.match(host).hasMatch())
        add(found, "SAS-HOST", {shownName(written)});
}

// Exactly one disk: container and blob, and of the format that Azure takes.
void checkPath(const QString &path, bool hasSpace, QList<Problem> *found)
{
    const auto isVhd = [](const QString &name) { return name.endsWith(".vhd"_L1, Qt::CaseInsensitive); };
    const QString container = path.section(u'/', 1, 1);
    const QString name = path.section(u'/', -1);
    if (container.isEmpty() || path.section(u'/', 2).isEmpty() || name.isEmpty()) {
        add(found, isVhd(container) ? "SAS-NOCONTAINER" : "SAS-BLOB");
        return;
    }
    if (container != container.toLower())
        add(found, "SAS-CONTAINER", {shownName(container)});
    if (name.endsWith(".vhdx"_L1, Qt::CaseInsensitive))
        add(found, "SAS-VHDX");
    else if (!isVhd(name))
        add(found, "SAS-VHD", {shownName(name)});
    if (path.contains(u' ') && !hasSpace)
        add(found, "SAS-SPACE");
}

QList<Problem> check(const AddressText &text, const SasUri &uri, Signed use, const QDateTime &now, int days)
{
    QList<Problem> found;
    for (const QByteArray &fault : text.faults)
        add(&found, fault);
    if (text.faults.contains("ADR-LONG"))
        return found;
    if (!uri.isHttps()) {
        add(&found, "SAS-URL");
        return found;
    }
    const bool isDisk = use == Signed::Disk;
    checkParts(uri.url, &found);
    if (isDisk) {
        checkHost(uri.url.host(), text.meant.section(u'/', 2, 2).section(u'@', -1), &found);
        checkPath(uri.url.path(QUrl::FullyDecoded), text.faults.contains("ADR-SPACE"), &found);
    }
    if (uri.signer() == SasUri::Signer::Nobody) {
        if (isDisk)
            add(&found, "SAS-Q");
        return found;
    }
    SignatureRules(&found, uri, isDisk, now, days).check();
    const QDateTime end = SasUri::time(uri.value(u"se"_s));
    if (use != Signed::List && end >= now && end < now.addDays(days))
        add(&found, "SAS-LIFE", {QLocale().toString(end.toLocalTime(), QLocale::ShortFormat)}, {QString::number(days)});
    return found;
}

} // namespace

AddressInspection AddressInspection::of(const QString &address, Signed use, const QDateTime &now, int days)
{
    const AddressText text = AddressText::read(address);
    const SasUri uri = SasUri::read(text.meant);
    const QList<Problem> findings = check(text, uri, use, now, days);
    // A list is read when it is saved, and not again.
    return {findings, AddressVerdict::of(uri, findings, now, use == Signed::List ? 0 : days), shownAddress(address),
            uri.end()};
}

QList<Problem> AddressInspection::findingsOf(const QString &address, Signed use, const QDateTime &now, int days)
{
    const AddressText text = AddressText::read(address);
    return check(text, SasUri::read(text.meant), use, now, days);
}

} // namespace pubconsole
