// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/saidplace.h"

#include "rules/offerschema.h"

#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 12;

// The first place whose last member has this name.
std::optional<JsonPointer> findMember(const JsonValue &value, const QByteArray &name, const JsonPointer &here,
                                      int depth)
{
    if (depth > deepest)
        return std::nullopt;
    if (value.isObject() && value.contains(name))
        return here.child(name);
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArray token = value.isObject() ? value.keyAt(i).toByteArray() : QByteArray::number(i);
        if (value.at(i).size() > 0 && (value.at(i).isObject() || value.at(i).isArray())) {
            if (const auto found = findMember(value.at(i), name, here.child(token), depth + 1))
                return found;
        }
    }
    return std::nullopt;
}

// Keys say what they are of before their last dot, and services leave that out.
bool isCalled(const QByteArray &key, const QByteArray &name)
{
    return key == name || (key.endsWith(name) && key.chopped(name.size()).endsWith('.'));
}

QStringList quotedIn(const QString &message)
{
    static const QRegularExpression quoted(u"['\"“‘]([^'\"”’]{1,200})['\"”’]"_s);
    QStringList names;
    for (auto match = quoted.globalMatch(message); match.hasNext();)
        names += match.next().captured(1);
    return names;
}

class Reading
{
public:
    Reading(const JsonValue &body, const OfferSchema &schema, const QString &target, const QString &message)
        : m_offer(schema.body(body))
        , m_schema(schema)
        , m_plans(m_offer.plans())
        , m_quoted(quotedIn(message))
        , m_plan(planIn(target, message))
    {
        static const QRegularExpression ofImages(u"\\b(?:images?|blobs?|sas|vhds?|disks?)\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        m_isOfImages = ofImages.match(message).hasMatch();
        if (target.isEmpty())
            return;
        // What is longest says most; a key may itself have dots.
        static const QRegularExpression separator(u"[/.\\[\\]]+"_s);
        m_names += target;
        for (auto match = separator.globalMatch(target); match.hasNext();)
            m_names += target.mid(match.next().capturedEnd());
        m_names.removeAll(QString());
    }

    JsonPointer place() const
    {
        for (const QString &name : m_names + m_quoted) {
            if (const auto found = placeOf(name.toUtf8()))
                return *found;
        }
        if (m_plan < 0)
            return {};
        return (m_isOfImages ? images() : std::nullopt).value_or(m_plans.at(m_plan).place);
    }

private:
    qsizetype planIn(const QString &target, const QString &message) const
    {
        static const QRegularExpression number(u"\\bplans\\W{1,3}(\\d{1,6})\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (const auto match = number.match(target); match.hasMatch()) {
            const QByteArray index = match.captured(1).toUtf8();
            for (qsizetype i = 0; i < m_plans.size(); ++i) {
                if (m_plans.at(i).place.tokens().last() == index)
                    return i;
            }
        }
        static const QRegularExpression separator(u"[/\\[\\]'\"()]"_s);
        QStringList ids = target.split(separator, Qt::SkipEmptyParts) + m_quoted;
        static const QRegularExpression after(u"\\b(?:plan|sku)(?: id)?\\W{1,3}([\\w-]{1,100})"_s,
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
        for (auto match = after.globalMatch(message); match.hasNext();)
            ids += match.next().captured(1);
        for (const QString &id : std::as_const(ids)) {
            if (const qsizetype plan = m_offer.planOf(id.toUtf8()); plan >= 0)
                return plan;
        }
        return -1;
    }

    std::optional<JsonPointer> placeOf(const QByteArray &name) const
    {
        if (m_plan >= 0) {
            if (const auto known = fieldIn(m_schema.planSections(), name, m_plan))
                return known;
            const JsonPointer plan = m_plans.at(m_plan).place;
            if (const auto found = findMember(m_offer.value().value(plan), name, plan, 0))
                return found;
        }
        if (const auto known = fieldIn(m_schema.sections(), name, -1))
            return known;
        if (const auto found = findMember(m_offer.content(), name, m_offer.shape()->contentPlace(), 0))
            return found;
        return m_plan < 0 && m_plans.size() == 1 ? fieldIn(m_schema.planSections(), name, 0) : std::nullopt;
    }

    // Where the plan has its image versions.
    std::optional<JsonPointer> images() const
    {
        for (const OfferSection &section : m_schema.planSections()) {
            for (const OfferField &field : section.fields) {
                if (field.kind == OfferField::Kind::Images)
                    return placeOf(section, field, m_plan);
            }
        }
        return std::nullopt;
    }

    // A field that has the name, or the only one of which it is the end.
    std::optional<JsonPointer> fieldIn(const QList<OfferSection> &sections, const QByteArray &name,
                                       qsizetype plan) const
    {
        std::optional<JsonPointer> only;
        for (const OfferSection &section : sections) {
            for (const OfferField &field : section.fields) {
                if (!isCalled(field.key, name))
                    continue;
                const JsonPointer place = placeOf(section, field, plan);
                if (field.key == name)
                    return place;
                if (only && *only != place)
                    return std::nullopt;
                only = place;
            }
        }
        return only;
    }

    JsonPointer placeOf(const OfferSection &section, const OfferField &field, qsizetype plan) const
    {
        if (plan >= 0 && section.part.at.isRoot())
            return m_plans.at(plan).place.child(field.key);
        return m_offer.place(section.part, plan).child(field.key);
    }

    OfferBody m_offer;
    const OfferSchema &m_schema;
    QList<OfferPlan> m_plans;
    QStringList m_quoted;
    qsizetype m_plan;
    bool m_isOfImages = false;
    QStringList m_names;
};

} // namespace

JsonPointer saidPlace(const JsonValue &body, const OfferSchema &schema, const QString &target, const QString &message)
{
    if (const auto pointer = JsonPointer::fromText(target.toUtf8());
        pointer && !target.isEmpty() && !body.value(*pointer).isUndefined())
        return *pointer;
    return Reading(body, schema, target, message).place();
}

} // namespace pubconsole
