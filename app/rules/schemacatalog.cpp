// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schemacatalog.h"

#include "rules/schemafile.h"
#include "rules/schematexts.h"

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

JsonIdentities readIdentities(const OfferShape &shape)
{
    const JsonValue json = readSchemaFile(u"identities.json"_s);
    QHash<QByteArray, QByteArray> members = shape.identities();
    for (qsizetype i = 0; i < json.size(); ++i)
        members.insert(json.keyAt(i).toByteArray(), json.at(i).text().toByteArray());
    return JsonIdentities(members);
}

// A key with a dot says itself what it is of.
void addLabels(const QList<OfferField> &fields, QHash<QByteArray, QString> *labels)
{
    for (const OfferField &field : fields) {
        if (field.key.contains('.'))
            labels->insert(field.key, field.label);
        addLabels(field.fields, labels);
    }
}

void addImageNames(const QList<OfferField> &fields, ImageNames *names)
{
    for (const OfferField &field : fields) {
        const bool hasVersions = std::any_of(field.fields.cbegin(), field.fields.cend(), [](const OfferField &member) {
            return member.kind == OfferField::Kind::Images;
        });
        if (hasVersions && !names->holders.contains(field.key))
            names->holders += field.key;
        if (field.kind != OfferField::Kind::Images)
            continue;
        if (const QByteArray name = field.key.sliced(field.key.lastIndexOf('.') + 1); !names->versions.contains(name))
            names->versions += name;
        if (names->fields.isEmpty())
            names->fields = field.fields;
    }
}

} // namespace

SchemaCatalog::SchemaCatalog(const std::shared_ptr<const OfferShape> &shape)
{
    const auto commons = std::make_shared<SchemaCommons>(SchemaCommons{shape, readIdentities(*shape)});
    const JsonValue types = readSchemaFile(u"types.json"_s);
    const JsonValue described = types.value("described");
    for (qsizetype i = 0; i < described.size(); ++i) {
        const auto schema =
            std::make_shared<OfferSchema>(readSchemaFile(described.at(i).toString() + u".json"_s), commons);
        m_titles.insert(schema->type(), schema->title());
        for (const OfferSection &section : schema->sections() + schema->planSections())
            addLabels(section.fields, &commons->labels);
        for (const OfferSection &section : schema->planSections())
            addImageNames(section.fields, &commons->images);
        m_types.append(schema);
    }
    const JsonValue others = types.value("others");
    for (qsizetype i = 0; i < others.size(); ++i)
        m_titles.insert(others.at(i).value("type").toString(), schemaText(others.at(i).value("title")));
    m_unknown = std::make_shared<OfferSchema>(JsonValue(), commons);
}

QString SchemaCatalog::typeTitle(const QString &offerTypeId) const
{
    return m_titles.value(offerTypeId, offerTypeId);
}

std::shared_ptr<const OfferSchema> SchemaCatalog::of(const JsonValue &body) const
{
    return ofType(this->body(body).type());
}

std::shared_ptr<const OfferSchema> SchemaCatalog::ofType(const QString &offerTypeId) const
{
    for (const auto &schema : m_types) {
        if (schema->type().compare(offerTypeId, Qt::CaseInsensitive) == 0)
            return schema;
    }
    return m_unknown;
}

} // namespace pubconsole
