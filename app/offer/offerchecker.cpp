// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerchecker.h"

#include "offer/imageversion.h"
#include "offer/offercatalog.h"
#include "offer/offerschema.h"
#include "offer/sasuri.h"
#include "offer/schemafile.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QUrl>
#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = OfferField::Kind;

namespace {

struct Rule
{
    Problem::Severity severity = Problem::Severity::Warning;
    QByteArray message;
    QByteArray help;
};

const QHash<QByteArray, Rule> &rules()
{
    static const QHash<QByteArray, Rule> all = [] {
        QHash<QByteArray, Rule> read;
        const JsonValue json = readSchemaFile(u"rules.json"_s);
        for (qsizetype i = 0; i < json.size(); ++i) {
            const QByteArrayView word = json.at(i).value("severity").text();
            const auto severity = word == "error"     ? Problem::Severity::Error
                                  : word == "warning" ? Problem::Severity::Warning
                                                      : Problem::Severity::Information;
            read.insert(json.at(i).value("id").text().toByteArray(),
                        {severity, json.at(i).value("message").text().toByteArray(),
                         json.at(i).value("help").text().toByteArray()});
        }
        return read;
    }();
    return all;
}

int characters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

bool isEmpty(const JsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.size() == 0) || (value.isObject() && value.size() == 0);
}

class Checking final
{
public:
    Checking(const CheckContext &context)
        : m_context(context)
    {
    }

    void checkIds(const JsonValue &body)
    {
        const auto differs = [&body](const char *key, const QString &wanted) {
            return !wanted.isEmpty() && body.value(key).toString().compare(wanted, Qt::CaseInsensitive) != 0;
        };
        if (differs("id", m_context.offer))
            add("OFR-ID", JsonPointer({"id"}));
        if (differs("publisherId", m_context.publisher))
            add("OFR-ID", JsonPointer({"publisherId"}));
    }

    // What customers have bought cannot be taken back: against what is public, and what is next.
    void checkPublished(const JsonValue &plans)
    {
        const JsonPointer pointer({"definition", "plans"});
        const QHash<QByteArray, JsonValue> live = byId(m_context.production.value(pointer));
        const QHash<QByteArray, JsonValue> next = byId(m_context.preview.value(pointer));
        for (qsizetype i = 0; plans.isArray() && i < plans.size(); ++i) {
            const JsonPointer here = pointer.child(QByteArray::number(i));
            const JsonValue plan = plans.at(i);
            const QByteArray id = plan.value("planId").text().toByteArray();
            const JsonValue before = live.value(id);
            if (before.isObject()) {
                for (const char *key :
                     {"virtualMachinePricing", "virtualMachinePricingV2", "monthlyPricing", "monthlyPricingV2"})
                    checkIncrease(plan.value(key), before.value(key), here.child(key), 0);
                if (!isEmpty(before.value("restrictedAudience")) && isEmpty(plan.value("restrictedAudience")))
                    add("AUD-PUBLIC", here);
                else if (isEmpty(before.value("restrictedAudience")) && !isEmpty(plan.value("restrictedAudience")))
                    add("AUD-PRIVATE", here.child("restrictedAudience"));
            }
            for (qsizetype member = 0; member < plan.size(); ++member) {
                const QByteArrayView key = plan.keyAt(member);
                if (key.endsWith(".vmImages"))
                    checkPublishedImages(plan.at(member), before.value(key), next.value(id).value(key),
                                         here.child(key.toByteArray()));
            }
        }
    }

    void checkPlans(const JsonValue &plans, const OfferSchema *schema)
    {
        static const QRegularExpression allowed(u"^[a-z0-9_-]{1,50}$"_s);
        const JsonPointer place({"definition", "plans"});
        QSet<QString> seen;
        for (qsizetype i = 0; plans.isArray() && i < plans.size(); ++i) {
            const JsonPointer here = place.child(QByteArray::number(i));
            const JsonValue plan = plans.at(i);
            const QString id = plan.value("planId").toString();
            if (!allowed.match(id).hasMatch() || id.endsWith(u'-'))
                add("SKU-ID", here.child("planId"));
            else if (id.contains(u'_'))
                add("SKU-UNDER", here.child("planId"));
            if (!id.isEmpty() && seen.contains(id))
                add("SKU-DUP", here.child("planId"), {id});
            seen.insert(id);
            if (schema) {
                for (const OfferSection &section : schema->planSections())
                    checkFields(section.fields, plan, here);
            }
            checkPrices(plan, here);
            checkAudience(plan.value("restrictedAudience"), here.child("restrictedAudience"));
        }
    }

    void checkFields(const QList<OfferField> &fields, const JsonValue &object, const JsonPointer &place)
    {
        for (const OfferField &field : fields) {
            if (field.isIdentity) // has rules of its own
                continue;
            const JsonPointer here = place.child(field.key);
            const JsonValue value = object.value(QByteArrayView(field.key));
            if (isEmpty(value)) {
                if (field.isRequired)
                    add(field.kind == Kind::Images ? "IMG-NONE" : "REQ", here);
                continue;
            }
            checkValue(field, value, here);
        }
    }

    QList<Problem> found;

private:
    static QHash<QByteArray, JsonValue> byId(const JsonValue &plans)
    {
        QHash<QByteArray, JsonValue> found;
        for (qsizetype i = 0; plans.isArray() && i < plans.size(); ++i)
            found.insert(plans.at(i).value("planId").text().toByteArray(), plans.at(i));
        return found;
    }

    void checkIncrease(const JsonValue &now, const JsonValue &before, const JsonPointer &here, int depth)
    {
        constexpr int deepest = 8;
        if (now.isNumber() && before.isNumber() && now.toDouble() > before.toDouble())
            add("PRC-UP", here, {QString::fromUtf8(before.text()), QString::fromUtf8(now.text())});
        for (qsizetype i = 0; now.isObject() && before.isObject() && depth < deepest && i < now.size(); ++i) {
            const QByteArray key = now.keyAt(i).toByteArray();
            if (key != "freeTrialDurationInMonths")
                checkIncrease(now.at(i), before.value(key), here.child(key), depth + 1);
        }
    }

    void checkPublishedImages(const JsonValue &versions, const JsonValue &live, const JsonValue &next,
                              const JsonPointer &here)
    {
        for (qsizetype i = 0; versions.isObject() && i < versions.size(); ++i) {
            const QByteArray version = versions.keyAt(i).toByteArray();
            const QString name = QString::fromUtf8(version);
            const QString disk = blobOf(versions.at(i));
            const JsonValue before = live.value(version);
            if (before.isObject() && !disk.isEmpty() && disk != blobOf(before))
                add("IMG-FIXED", here.child(version), {name});
            if (before.isObject() &&
                before.value("lunVhdDetails").size() != versions.at(i).value("lunVhdDetails").size())
                add("IMG-DISKS", here.child(version), {name});
            for (const JsonValue &slot : {live, next}) {
                for (qsizetype j = 0; !disk.isEmpty() && slot.isObject() && j < slot.size(); ++j) {
                    if (slot.keyAt(j) != version && blobOf(slot.at(j)) == disk)
                        add("SAS-SAME", here.child(version), {QString::fromUtf8(slot.keyAt(j))});
                }
            }
        }
    }

    // The disk's address without its signature, which is another each time.
    static QString blobOf(const JsonValue &version) { return version.value("osVhdUrl").toString().section(u'?', 0, 0); }

    void checkLogo(const QString &text, const JsonPointer &here)
    {
        const QString name = QUrl(text.trimmed()).fileName();
        const QString ending = name.section(u'.', -1).toLower();
        if (name.contains(u'.') && ending != "png"_L1)
            add("LOGO", here, {ending});
    }

    void checkValue(const OfferField &field, const JsonValue &value, const JsonPointer &here)
    {
        if (value.isString()) {
            const QString text = value.toString();
            if (field.maximum > 0 && text.size() > field.maximum && characters(text) > field.maximum)
                add("TXT-MAX", here, {QString::number(characters(text)), QString::number(field.maximum)});
            if (field.isImage)
                checkLogo(text, here);
            if (field.isSas)
                checkSas(text, here);
            else if (field.kind == Kind::Url)
                checkUrl(text, here);
            else if (field.kind == Kind::Email)
                checkMail(text, here);
            else if (field.kind == Kind::Guid)
                checkGuid(text, here);
            return;
        }
        if (value.isArray() && field.maximum > 0 && value.size() > field.maximum)
            add("LIST-MAX", here, {QString::number(value.size()), QString::number(field.maximum)});
        if (value.isArray() && field.kind == Kind::Guids)
            checkGuids(value, here);
        if (value.isArray() && field.kind == Kind::Emails) {
            for (qsizetype i = 0; i < value.size(); ++i)
                checkMail(value.at(i).toString(), here.child(QByteArray::number(i)));
        }
        if (value.isObject() && field.kind == Kind::Object)
            checkFields(field.fields, value, here);
        if (value.isArray() && (field.kind == Kind::List || field.kind == Kind::Links)) {
            for (qsizetype i = 0; i < value.size(); ++i)
                checkFields(field.fields, value.at(i), here.child(QByteArray::number(i)));
        }
        if (value.isObject() && field.kind == Kind::Images)
            checkImages(field, value, here);
    }

    void checkImages(const OfferField &field, const JsonValue &versions, const JsonPointer &here)
    {
        if (versions.size() > 8)
            add("IMG-COUNT", here, {QString::number(versions.size())});
        const qsizetype disks = versions.at(0).value("lunVhdDetails").size();
        for (qsizetype i = 0; i < versions.size(); ++i) {
            const JsonPointer place = here.child(versions.keyAt(i));
            const QString name = QString::fromUtf8(versions.keyAt(i));
            if (!ImageVersion(versions.keyAt(i)).isValid())
                add("IMG-VER", place, {name});
            if (versions.at(i).value("lunVhdDetails").size() != disks)
                add("IMG-DISKS", place, {name});
            checkFields(field.fields, versions.at(i), place);
        }
    }

    void checkSas(const QString &text, const JsonPointer &here)
    {
        const SasUri sas = SasUri::read(text);
        const auto date = [](const QDateTime &time) {
            return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
        };
        if (!sas.isHttps)
            add("SAS-URL", here);
        else if (!sas.hasQuery)
            add("SAS-Q", here);
        if (!sas.isHttps || !sas.hasQuery)
            return;
        if (sas.hasBlank)
            add("SAS-SPACE", here);
        if (!sas.start.isValid() || !sas.end.isValid())
            add("SAS-DATE", here);
        if (!sas.permissions.contains(u'r') || !sas.permissions.contains(u'l'))
            add("SAS-PERM", here, {sas.permissions});
        if (!sas.resource.isEmpty() && sas.resource != "c"_L1)
            add("SAS-RES", here, {sas.resource});
        if (sas.end.isValid() && sas.end < m_context.now)
            add("SAS-OVER", here, {date(sas.end)});
        else if (sas.end.isValid() && sas.end < m_context.now.addDays(m_context.sasDays))
            add("SAS-LIFE", here, {date(sas.end)}, {QString::number(m_context.sasDays)});
        if (sas.start.isValid() && sas.start > m_context.now.addDays(-1))
            add("SAS-START", here, {date(sas.start)});
    }

    void checkUrl(const QString &text, const JsonPointer &here)
    {
        const QUrl url(text.trimmed(), QUrl::StrictMode);
        const bool isWeb = url.isValid() && !url.host().isEmpty();
        if (!isWeb || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            add("LNK", here);
        else if (url.scheme() == "http"_L1)
            add("LNK-HTTPS", here);
    }

    void checkMail(const QString &text, const JsonPointer &here)
    {
        static const QRegularExpression address(u"^[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+$"_s);
        if (!address.match(text.trimmed()).hasMatch())
            add("MAIL", here);
    }

    void checkGuid(const QString &text, const JsonPointer &here)
    {
        static const QRegularExpression guid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
        if (!guid.match(text.trimmed()).hasMatch())
            add("AUD-GUID", here, {text.left(80)});
    }

    void checkGuids(const JsonValue &list, const JsonPointer &here)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const JsonPointer place = here.child(QByteArray::number(i));
            const QString text = list.at(i).toString();
            checkGuid(text, place);
            if (seen.contains(text.toLower()))
                add("AUD-DUP", place, {text.left(80)});
            seen.insert(text.toLower());
        }
    }

    void checkAudience(const JsonValue &audience, const JsonPointer &here)
    {
        const JsonValue entries = audience.value("manualEntries");
        if (!entries.isArray())
            return;
        if (entries.size() > 10)
            add("AUD-10", here.child("manualEntries"), {QString::number(entries.size())});
        QSet<QString> seen;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString id = entries.at(i).value("id").toString().toLower();
            if (!id.isEmpty() && seen.contains(id))
                add("AUD-DUP", here.child("manualEntries").child(QByteArray::number(i)).child("id"), {id.left(80)});
            seen.insert(id);
        }
    }

    void checkPrices(const JsonValue &plan, const JsonPointer &here)
    {
        const JsonValue old = plan.value("virtualMachinePricing");
        const JsonValue simplified = plan.value("virtualMachinePricingV2");
        if (!old.isUndefined() && !simplified.isUndefined() && !old.isEquivalentTo(simplified))
            add("PRC-V2", here.child("virtualMachinePricingV2"));
        for (const QByteArrayView key : {"virtualMachinePricing", "virtualMachinePricingV2"}) {
            const JsonValue prices = plan.value(JsonPointer({key.toByteArray(), "coreMultiplier", "individually"}));
            const JsonPointer place = here.child(key).child("coreMultiplier").child("individually");
            QStringList missing;
            for (const QByteArray &size : OfferCatalog::coreSizes()) {
                if (prices.size() > 0 && !prices.contains(size))
                    missing += QString::fromUtf8(size);
            }
            if (!missing.isEmpty())
                add("PRC-CORE", place, {missing.join(u", "_s)});
            checkCurrencies(plan.value(key).value("regionPrices"), here.child(key).child("regionPrices"));
        }
    }

    void checkCurrencies(const JsonValue &regions, const JsonPointer &here)
    {
        for (qsizetype i = 0; regions.isObject() && i < regions.size(); ++i) {
            const QByteArray currency = regions.at(i).value("currency").text().toByteArray();
            for (const OfferCatalog::Region &region : OfferCatalog::regions()) {
                if (region.code == regions.keyAt(i) && !region.currency.isEmpty() && !currency.isEmpty() &&
                    currency != region.currency)
                    add("PRC-CUR", here.child(regions.keyAt(i)).child("currency"),
                        {region.name, QString::fromUtf8(region.currency), QString::fromUtf8(currency)});
            }
        }
    }

    static QString filled(const QByteArray &text, const QStringList &values)
    {
        QString sentence = QCoreApplication::translate("rules", text.constData());
        for (int i = 0; i < values.size(); ++i)
            sentence.replace(u'%' + QString::number(i + 1), values[i]);
        return sentence;
    }

    void add(const char *id, const JsonPointer &place, const QStringList &values = {}, const QStringList &inHelp = {})
    {
        constexpr qsizetype most = 5000;
        const auto rule = rules().constFind(id);
        Q_ASSERT(rule != rules().cend());
        const RuleLevels::Level level = m_context.levels.value(id, RuleLevels::Level::AsGiven);
        if (found.size() >= most || level == RuleLevels::Level::Silent)
            return;
        const QStringList helpValues = inHelp.isEmpty() ? values : values + inHelp;
        const Problem::Severity severity =
            level == RuleLevels::Level::Lowered ? Problem::Severity::Information : rule->severity;
        found.append({severity, id, filled(rule->message, values), filled(rule->help, helpValues), place});
    }

    const CheckContext &m_context;
};

} // namespace

QList<Problem> OfferChecker::check(const JsonValue &body, const OfferSchema *schema, const CheckContext &context)
{
    Checking checking(context);
    checking.checkIds(body);
    if (schema) {
        for (const OfferSection &section : schema->sections())
            checking.checkFields(section.fields, body.value(section.at), section.at);
    }
    checking.checkPlans(body.value(JsonPointer({"definition", "plans"})), schema);
    checking.checkPublished(body.value(JsonPointer({"definition", "plans"})));
    return checking.found;
}

} // namespace pubconsole
