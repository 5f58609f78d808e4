// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerschema.h"

#include "json/typedtext.h"
#include "rules/schematexts.h"

#include <algorithm>
#include <functional>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = OfferField::Kind;
using StepKind = JsonPath::Step::Kind;

namespace {

Kind kindOf(const QString &word)
{
    static const QHash<QString, Kind> kinds{
        {u"text"_s, Kind::Text},       {u"multiline"_s, Kind::Multiline},
        {u"html"_s, Kind::Html},       {u"number"_s, Kind::Number},
        {u"boolean"_s, Kind::Boolean}, {u"choice"_s, Kind::Choice},
        {u"choices"_s, Kind::Choices}, {u"url"_s, Kind::Url},
        {u"email"_s, Kind::Email},     {u"emails"_s, Kind::Emails},
        {u"guid"_s, Kind::Guid},       {u"audience"_s, Kind::Audience},
        {u"date"_s, Kind::Date},       {u"strings"_s, Kind::Strings},
        {u"links"_s, Kind::Links},     {u"categories"_s, Kind::Categories},
        {u"regions"_s, Kind::Regions}, {u"prices"_s, Kind::Prices},
        {u"object"_s, Kind::Object},   {u"list"_s, Kind::List},
        {u"images"_s, Kind::Images},   {u"tree"_s, Kind::Tree},
    };
    Q_ASSERT_X(word.isEmpty() || kinds.contains(word), "kind", qPrintable(word)); // a slip in a file of the program
    return kinds.value(word, Kind::Tree);
}

OfferField::Signed signedOf(QByteArrayView word)
{
    Q_ASSERT_X(word.isEmpty() || word == "disk" || word == "package" || word == "list", "sas",
               word.toByteArray().constData());
    return word == "disk"      ? OfferField::Signed::Disk
           : word == "package" ? OfferField::Signed::Package
           : word == "list"    ? OfferField::Signed::List
                               : OfferField::Signed::No;
}

OfferField::Use useOf(const QString &word)
{
    using Use = OfferField::Use;
    static const QHash<QString, Use> uses{
        {u"title"_s, Use::Title},
        {u"hidden"_s, Use::Hidden},
        {u"label"_s, Use::Label},
        {u"published"_s, Use::Published},
        {u"shown"_s, Use::Shown},
        {u"generation"_s, Use::Generation},
        {u"architecture"_s, Use::Architecture},
        {u"entry kind"_s, Use::EntryKind},
        {u"entry id"_s, Use::EntryId},
        {u"entry description"_s, Use::EntryDescription},
    };
    Q_ASSERT_X(word.isEmpty() || uses.contains(word), "use", qPrintable(word));
    return uses.value(word, Use::None);
}

QList<OfferField> readFields(const JsonValue &list);

OfferField readField(const JsonValue &json)
{
    OfferField field;
    field.key = json.value("key").text().toByteArray();
    field.label = schemaText(json.value("label"));
    field.help = schemaText(json.value("help"));
    field.kind = kindOf(json.value("kind").toString());
    field.maximum = int(json.value("max").toInteger().value_or(0));
    field.isRequired = json.value("required").toBool();
    field.isSecret = json.value("secret").toBool();
    field.isImage = json.value("image").toBool();
    field.isFixed = json.value("fixed").toBool();
    field.isReadOnly = json.value("readonly").toBool();
    field.isIdentity = json.value("identity").toBool();
    field.isUnique = json.value("unique").toBool();
    field.isAddresses = json.value("addresses").toBool();
    field.isSigned = signedOf(json.value("sas").text());
    field.use = useOf(json.value("use").toString());
    field.isOpen = json.value("open").toBool();
    field.isOptional = json.value("optional").toBool();
    field.column = json.value("column").text().toByteArray();
    const JsonValue choices = json.value("choices");
    for (qsizetype i = 0; i < choices.size(); ++i)
        field.choices.append({choices.at(i).at(0), schemaText(choices.at(i).at(1))});
    field.fields = readFields(json.contains("item") ? json.value("item").value("fields") : json.value("fields"));
    return field;
}

QList<OfferField> readFields(const JsonValue &list)
{
    QList<OfferField> fields;
    for (qsizetype i = 0; i < list.size(); ++i)
        fields.append(readField(list.at(i)));
    return fields;
}

QList<OfferSection> readSections(const JsonValue &list, OfferPart::Of of)
{
    QList<OfferSection> sections;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const JsonValue json = list.at(i);
        sections.append({json.value("id").text().toByteArray(),
                         schemaText(json.value("title")),
                         {json.value("of").text() == "offer" ? OfferPart::Of::Offer : of,
                          JsonPointer::fromText(json.value("at").text()).value_or(JsonPointer())},
                         readFields(json.value("fields"))});
    }
    return sections;
}

const OfferField *findIn(const QList<OfferField> &fields, const QByteArray &key)
{
    for (const OfferField &field : fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

// Between a list or a map of versions and a member of its items stands the item.
bool hasItems(const OfferField &field)
{
    return field.kind == Kind::List || field.kind == Kind::Links || field.kind == Kind::Images ||
           field.kind == Kind::Audience;
}

// The field that a path leads to, and how many of its steps lead to that field's own value.
struct Found
{
    const OfferSection *section = nullptr;
    QList<std::pair<const OfferField *, qsizetype>> fields; // from the outermost, with the step that ends there
};

const OfferField *findIn(const QList<OfferSection> &sections, const OfferPart &part, const QByteArray &key,
                         const OfferSection **section)
{
    for (const OfferSection &candidate : sections) {
        if (candidate.part != part)
            continue;
        if (const OfferField *field = findIn(candidate.fields, key)) {
            *section = &candidate;
            return field;
        }
    }
    return nullptr;
}

const QList<OfferSection> &sectionsOf(const OfferSchema &schema, const OfferPart &part)
{
    return part.of == OfferPart::Of::Plan ? schema.planSections() : schema.sections();
}

Found walk(const OfferSchema &schema, const std::optional<OfferPartPath> &part, const JsonPath &path)
{
    Found found;
    const QList<JsonPath::Step> &steps = path.steps();
    if (!part || steps.size() <= part->steps)
        return found;
    qsizetype at = part->steps;
    const OfferField *field = findIn(sectionsOf(schema, part->part), part->part, steps[at].name, &found.section);
    while (field) {
        found.fields.append({field, at});
        at += hasItems(*field) ? 2 : 1;
        field = at < steps.size() ? findIn(field->fields, steps[at].name) : nullptr;
    }
    return found;
}

bool hasField(const QList<OfferField> &fields, const std::function<bool(const OfferField &)> &fits)
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&fits](const OfferField &field) { return fits(field) || hasField(field.fields, fits); });
}

bool hasField(const QList<OfferSection> &sections, const std::function<bool(const OfferField &)> &fits)
{
    return std::any_of(sections.cbegin(), sections.cend(),
                       [&fits](const OfferSection &section) { return hasField(section.fields, fits); });
}

} // namespace

bool ImageNames::isOfVersions(QByteArrayView key) const
{
    const QByteArrayView last = key.sliced(key.lastIndexOf('.') + 1);
    return std::any_of(versions.cbegin(), versions.cend(),
                       [last](const QByteArray &name) { return last.startsWith(name); });
}

OfferSchema::OfferSchema(const JsonValue &file, std::shared_ptr<const SchemaCommons> commons)
    : m_commons(std::move(commons))
    , m_type(file.value("type").toString())
    , m_title(schemaText(file.value("title")))
    , m_sections(readSections(file.value("sections"), OfferPart::Of::Content))
    , m_planSections(readSections(file.value("planSections"), OfferPart::Of::Plan))
{
}

std::optional<OfferPartPath> OfferSchema::partOf(const JsonPath &path) const
{
    return m_commons->shape->partOf(path);
}

bool OfferSchema::isContent(const JsonPath &path) const
{
    return !path.isRoot() && path.steps().first().name == m_commons->shape->contentPlace().tokens().first();
}

bool OfferSchema::isPlanList(const JsonPath &path) const
{
    const QList<QByteArray> tokens = m_commons->shape->plansPlace().tokens();
    return std::equal(path.steps().cbegin(), path.steps().cend(), tokens.cbegin(), tokens.cend(),
                      [](const JsonPath::Step &step, const QByteArray &token) { return step.name == token; });
}

const OfferField *OfferSchema::field(const JsonPath &path) const
{
    const Found found = walk(*this, partOf(path), path);
    if (found.fields.isEmpty() || found.fields.last().second != path.steps().size() - 1)
        return nullptr;
    return found.fields.last().first;
}

QList<OfferField> OfferSchema::fieldsIn(const JsonPath &object) const
{
    QList<OfferField> fields;
    const auto part = partOf(object);
    if (part && part->steps == object.steps().size()) {
        for (const OfferSection &section : sectionsOf(*this, part->part))
            fields += section.part == part->part ? section.fields : QList<OfferField>();
        return fields;
    }
    const Found found = walk(*this, part, object);
    if (found.fields.isEmpty())
        return {};
    const auto &[field, step] = found.fields.last();
    return step == object.steps().size() - (hasItems(*field) ? 2 : 1) ? field->fields : QList<OfferField>();
}

QByteArray OfferSchema::sectionOf(const JsonPath &path) const
{
    const auto part = partOf(path);
    const Found found = walk(*this, part, path);
    if (found.section)
        return found.section->id;
    const bool isOfPlans = isPlanList(path) || (part && part->part.of == OfferPart::Of::Plan);
    const auto named = std::find_if(m_planSections.cbegin(), m_planSections.cend(), &OfferSchema::managesPlans);
    return isOfPlans && named != m_planSections.cend() ? named->id : QByteArray();
}

bool OfferSchema::hasPricesOfSizes() const
{
    return hasField(m_planSections, [](const OfferField &field) { return field.kind == Kind::Prices; });
}

bool OfferSchema::hasUse(OfferField::Use use) const
{
    return hasField(m_planSections, [use](const OfferField &field) { return field.use == use; });
}

QString OfferSchema::planTitle(const JsonValue &plan) const
{
    for (const OfferSection &section : m_planSections) {
        for (const OfferField &field : section.fields) {
            if (field.use == OfferField::Use::Title)
                return plan.value(field.key).toString();
        }
    }
    return {};
}

bool OfferSchema::hasImages(const OfferSection &section)
{
    return std::any_of(section.fields.cbegin(), section.fields.cend(), [](const OfferField &field) {
        return field.kind == Kind::Images &&
               std::any_of(field.fields.cbegin(), field.fields.cend(),
                           [](const OfferField &member) { return member.isSigned == OfferField::Signed::Disk; });
    });
}

bool OfferSchema::hasAudience(const OfferSection &section)
{
    return hasField(section.fields, [](const OfferField &field) { return field.kind == Kind::Audience; });
}

bool OfferSchema::managesPlans(const OfferSection &section)
{
    return std::any_of(section.fields.cbegin(), section.fields.cend(),
                       [](const OfferField &field) { return field.isIdentity; });
}

QStringList OfferSchema::labels(const JsonPath &path) const
{
    const auto part = partOf(path);
    const Found found = walk(*this, part, path);
    const QList<JsonPath::Step> &steps = path.steps();
    QStringList parts;
    qsizetype at = 0;
    if (isPlanList(path)) {
        parts += tr("Plans");
        at = steps.size();
    } else if (part && part->part.of == OfferPart::Of::Plan) {
        parts += tr("Plans");
        parts += visibleText(QString::fromUtf8(part->plan));
        at = part->steps;
    } else if (found.section) {
        parts += found.section->title;
        at = found.fields.isEmpty() ? 1 : found.fields.first().second;
    }
    for (; at < steps.size(); ++at) {
        QString label = steps[at].kind == StepKind::Member ? m_commons->labels.value(steps[at].name) : QString();
        if (label.isEmpty())
            label = visibleText(QString::fromUtf8(steps[at].name));
        for (const auto &[field, step] : found.fields) {
            if (step == at)
                label = field->label;
        }
        if (steps[at].kind == StepKind::Index)
            label = QString::number(steps[at].name.toLongLong() + 1);
        parts += label;
    }
    return parts;
}

QString OfferSchema::label(const JsonPath &path) const
{
    const QStringList parts = labels(path);
    return parts.isEmpty() ? tr("Offer") : parts.join(u" › "_s);
}

} // namespace pubconsole
