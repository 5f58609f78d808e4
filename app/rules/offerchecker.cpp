// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerchecker.h"

#include "json/typedtext.h"
#include "rules/addressrules.h"
#include "rules/completeness.h"
#include "rules/emailaddresses.h"
#include "rules/guid.h"
#include "rules/imagemaps.h"
#include "rules/imagerules.h"
#include "rules/kindrules.h"
#include "rules/offerschema.h"
#include "rules/pricerules.h"
#include "rules/ruleproblems.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = OfferField::Kind;

namespace {

int characters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

// What is to be said of them was said of the first one.
QList<JsonPointer> repeatedForms(const PlanPricing &pricing)
{
    QList<JsonPointer> places;
    for (const PriceForm &form : pricing.forms.mid(1)) {
        if (form.value.isEquivalentTo(pricing.forms.first().value))
            places += form.place;
    }
    return places;
}

class Checking final
{
public:
    Checking(const CheckContext &context)
        : m_context(context)
        , m_problems(context.levels)
        , m_addresses(&m_problems, context.now, context.sasDays)
        , m_prices(&m_problems)
    {
    }

    void checkIds(const OfferBody &body)
    {
        const auto check = [this, &body](OfferHead head, const QString &wanted) {
            const JsonPointer place = body.place(head);
            const bool isWanted = !wanted.isEmpty() && !place.isRoot();
            if (isWanted && body.head(head).toString().compare(wanted, Qt::CaseInsensitive) != 0)
                add("OFR-ID", place);
        };
        check(OfferHead::Id, m_context.offer);
        check(OfferHead::Publisher, m_context.publisher);
    }

    // What customers have bought cannot be taken back: against what is public, and what is next.
    void checkPublished(const OfferBody &body, const OfferSchema &schema)
    {
        const OfferBody production = schema.body(m_context.production);
        const QList<OfferPlan> livePlans = production.plans();
        QHash<QByteArray, qsizetype> live;
        for (qsizetype i = 0; i < livePlans.size(); ++i)
            live.insert(livePlans[i].id, i);
        const QList<OfferPlan> plans = body.plans();
        for (qsizetype i = 0; i < plans.size(); ++i) {
            const qsizetype liveAt = live.value(plans[i].id, -1);
            if (liveAt < 0 || !livePlans[liveAt].value.isObject())
                continue;
            m_prices.checkPublished(body, body.pricing(i), production.pricing(liveAt));
            const PlanAudience audience = body.shape()->audience(plans[i]);
            const bool wasPrivate = isFilledIn(body.shape()->audience(livePlans[liveAt]).value);
            const bool isPrivate = isFilledIn(audience.value);
            if (wasPrivate && !isPrivate)
                add("AUD-PUBLIC", audience.place);
            else if (!wasPrivate && isPrivate)
                add("AUD-PRIVATE", audience.place);
        }
        ImageRules(&m_problems, schema).check(body.value(), m_context.preview, m_context.production);
    }

    void checkPlans(const OfferBody &body, const OfferSchema &schema)
    {
        const JsonPointer place = body.shape()->plansPlace();
        const JsonValue list = body.value().value(place);
        const QList<OfferPlan> plans = body.plans();
        const bool isNothing = list.isUndefined() || list.isNull();
        if (!isNothing)
            checkKind(JsonValue::Type::Array, list, place);
        if (schema.isKnown() && (isNothing || list.isArray()) && plans.isEmpty())
            add("SKU-NONE", place); // other types may sell without
        QSet<QString> seen;
        for (qsizetype i = 0; i < plans.size(); ++i) {
            const auto &[id, here, plan] = plans[i];
            if (!checkKind(JsonValue::Type::Object, plan, here))
                continue;
            const JsonPointer idPlace = body.idPlace(plans[i]);
            checkPlanId(body.value().value(idPlace), idPlace, seen);
            const PlanPricing pricing = body.pricing(i);
            m_repeated = repeatedForms(pricing);
            for (const OfferSection &section : schema.planSections()) {
                if (section.part.at.isRoot())
                    checkFields(section.fields, plan, here);
                else
                    checkPart(section, body, i);
            }
            m_prices.check(body, pricing);
            checkAudience(body.shape()->audience(plans[i]));
        }
    }

    void checkFields(const QList<OfferField> &fields, const JsonValue &object, const JsonPointer &place)
    {
        for (const OfferField &field : fields) {
            if (field.isIdentity) // has rules of its own
                continue;
            const JsonPointer here = place.child(field.key);
            if (m_repeated.contains(here))
                continue;
            const JsonValue value = object.value(QByteArrayView(field.key));
            const bool isThere = !value.isUndefined() && !value.isNull();
            if (isThere && !KindRules::check(m_problems, field, value, here))
                continue;
            if (isFilledIn(value))
                checkValue(field, value, here);
            else if (field.isRequired)
                add(field.kind == Kind::Images ? "IMG-NONE" : "REQ", here);
        }
    }

    // Versions that no field describes, such as those of another cloud, have what the known ones have.
    void checkUnknownImages(const JsonValue &body, const OfferSchema &schema)
    {
        const OfferField *like = nullptr;
        for (const OfferSection &section : schema.planSections()) {
            for (const OfferField &field : section.fields)
                like = !like && field.kind == Kind::Images ? &field : like;
        }
        for (const ImageMap &map : imageMaps(body, schema)) {
            if (like && !map.isKnown && KindRules::check(m_problems, *like, map.versions, map.place))
                checkImages(*like, map.versions, map.place);
        }
    }

    void checkOffer(const OfferBody &body, const OfferSchema &schema)
    {
        for (const OfferSection &section : schema.sections()) {
            const JsonPointer place = body.place(section.part);
            const JsonValue object = body.value().value(place);
            if (!object.isUndefined() && !object.isNull() && !checkKind(JsonValue::Type::Object, object, place))
                return;
        }
        for (const OfferSection &section : schema.sections())
            checkPart(section, body, -1);
    }

    const QList<Problem> &found() const { return m_problems.found(); }

private:
    void checkPart(const OfferSection &section, const OfferBody &body, qsizetype plan)
    {
        const JsonPointer here = body.place(section.part, plan);
        checkFields(section.fields, body.value().value(here), here);
    }

    bool checkKind(JsonValue::Type expected, const JsonValue &value, const JsonPointer &here)
    {
        return KindRules::check(m_problems, expected, value, here);
    }

    void checkPlanId(const JsonValue &value, const JsonPointer &here, QSet<QString> &seen)
    {
        static const QRegularExpression allowed(u"^[a-z0-9_-]{1,50}$"_s);
        if (!value.isUndefined() && !value.isNull() && !checkKind(JsonValue::Type::String, value, here))
            return;
        const QString id = value.toString();
        if (!allowed.match(id).hasMatch() || id.endsWith(u'-') || id.endsWith(u'\n'))
            add("SKU-ID", here);
        else if (id.contains(u'_'))
            add("SKU-UNDER", here);
        if (!id.isEmpty() && seen.contains(id))
            add("SKU-DUP", here, {id.left(80)});
        seen.insert(id);
    }

    void checkValue(const OfferField &field, const JsonValue &value, const JsonPointer &here)
    {
        if (value.isString()) {
            const QString text = value.toString();
            if (field.maximum > 0 && text.size() > field.maximum && characters(text) > field.maximum)
                add("TXT-MAX", here, {QString::number(characters(text)), QString::number(field.maximum)});
            if (field.kind == Kind::Url)
                m_addresses.check(field, text, here);
            else if (field.kind == Kind::Email)
                checkMail(text, here);
            else if (field.kind == Kind::Guid)
                checkGuid(text, here);
            else if (field.kind == Kind::Date)
                checkDate(text, here);
            else if (field.isAddresses && !EmailAddresses::read(text).invalid.isEmpty())
                add("MAIL-LIST", here, {EmailAddresses::read(text).problem()});
            else if (field.kind == Kind::Text && typedLine(text) != text)
                add("TXT-LINE", here);
            return;
        }
        const bool isOfObjects = !field.fields.isEmpty();
        const bool isPlansAudience = field.kind == Kind::Audience && isOfObjects; // which has a rule of its own
        if (value.isArray() && field.maximum > 0 && value.size() > field.maximum && !isPlansAudience)
            add("LIST-MAX", here, {QString::number(value.size()), QString::number(field.maximum)});
        if (value.isArray() && field.kind == Kind::Audience && !isOfObjects)
            checkGuids(value, here);
        if (value.isArray() && field.kind == Kind::Emails) {
            for (qsizetype i = 0; i < value.size(); ++i) {
                if (value.at(i).isString())
                    checkMail(value.at(i).toString(), here.child(QByteArray::number(i)));
            }
        }
        if (value.isObject() && field.kind == Kind::Object)
            checkFields(field.fields, value, here);
        if (value.isArray() && (field.kind == Kind::List || field.kind == Kind::Links || isPlansAudience)) {
            for (qsizetype i = 0; i < value.size(); ++i) {
                if (value.at(i).isObject())
                    checkFields(field.fields, value.at(i), here.child(QByteArray::number(i)));
            }
        }
        if (value.isObject() && field.kind == Kind::Images)
            checkImages(field, value, here);
    }

    void checkImages(const OfferField &field, const JsonValue &versions, const JsonPointer &here)
    {
        for (qsizetype i = 0; i < versions.size(); ++i) {
            if (versions.at(i).isObject())
                checkFields(field.fields, versions.at(i), here.child(versions.keyAt(i)));
        }
    }

    void checkMail(const QString &text, const JsonPointer &here)
    {
        if (const QString fault = EmailAddresses::fault(text); !fault.isEmpty())
            add("MAIL", here, {fault});
    }

    void checkDate(const QString &text, const JsonPointer &here)
    {
        static const QRegularExpression form(u"^\\d\\d/\\d\\d/\\d{4}\\z"_s);
        if (!form.match(text).hasMatch() || !QDate::fromString(text, u"MM/dd/yyyy"_s).isValid())
            add("DATE", here, {text.left(40)});
    }

    void checkGuid(const QString &text, const JsonPointer &here)
    {
        if (!isGuid(text))
            add("AUD-GUID", here, {text.left(80)});
    }

    void checkGuids(const JsonValue &list, const JsonPointer &here)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list.at(i).isString())
                continue;
            const JsonPointer place = here.child(QByteArray::number(i));
            const QString text = list.at(i).toString();
            checkGuid(text, place);
            if (seen.contains(text.toLower()))
                add("AUD-DUP", place, {text.left(80)});
            seen.insert(text.toLower());
        }
    }

    void checkAudience(const PlanAudience &audience)
    {
        if (audience.members.size() > 10)
            add("AUD-10", audience.membersPlace, {QString::number(audience.members.size())});
        if (audience.value.isObject() && audience.members.isEmpty() && audience.file.isEmpty())
            add("AUD-NONE", audience.place);
        if (!audience.members.isEmpty() && !audience.file.isEmpty())
            add("AUD-BOTH", audience.place);
        QSet<QString> seen;
        for (const PlanAudience::Member &member : audience.members) {
            const QString id = member.id.toLower();
            if (!id.isEmpty() && seen.contains(id))
                add("AUD-DUP", member.place, {id.left(80)});
            seen.insert(id);
        }
    }

    void add(const QByteArray &rule, const JsonPointer &place, const QStringList &values = {})
    {
        m_problems.add(rule, place, values);
    }

    const CheckContext &m_context;
    RuleProblems m_problems;
    AddressRules m_addresses;
    PriceRules m_prices;
    QList<JsonPointer>
        m_repeated; // of the plan that is being checked: its forms of prices that say what the first does
};

} // namespace

QList<Problem> OfferChecker::check(const JsonValue &body, const OfferSchema &schema, const CheckContext &context)
{
    Checking checking(context);
    const OfferBody offer = schema.body(body);
    checking.checkIds(offer);
    if (schema.isKnown())
        checking.checkOffer(offer, schema);
    checking.checkPlans(offer, schema);
    if (schema.isKnown())
        checking.checkUnknownImages(body, schema);
    checking.checkPublished(offer, schema);
    return checking.found();
}

} // namespace pubconsole
