// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/comparison.h"

#include "rules/offerschema.h"
#include "rules/schemafile.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pubconsole {

using Difference = ComparedField::Difference;

namespace {

// Of which one has to be in the name of a field that is "important", or "technical".
QByteArrayList namesOf(QByteArrayView kind)
{
    const JsonValue list = readSchemaFile(QStringLiteral("comparison.json")).value(kind);
    QByteArrayList names;
    for (qsizetype i = 0; i < list.size(); ++i)
        names += list.at(i).text().toByteArray();
    return names;
}

bool hasName(const JsonPath &path, const QByteArrayList &names)
{
    return std::any_of(path.steps().cbegin(), path.steps().cend(), [&names](const JsonPath::Step &step) {
        return step.kind == JsonPath::Step::Kind::Member &&
               std::any_of(names.begin(), names.end(),
                           [&step](const QByteArray &name) { return step.name.contains(name); });
    });
}

// The address of a blob without its signature, which is another with every reading.
JsonValue withoutSignature(const JsonValue &value)
{
    const QByteArrayView text = value.text();
    const qsizetype query = value.isString() && text.startsWith("http") ? text.indexOf('?') : -1;
    return query >= 0 && text.indexOf("sig=", query) > 0 ? JsonValue::utf8String(text.first(query)) : value;
}

class Comparing final
{
public:
    //! \param shape of the states; not owned
    //! \param isOfDifferences what is the same in all states is passed by
    Comparing(QList<bool> exists, const JsonIdentities &identities, const OfferShape *shape, bool isOfDifferences)
        : m_exists(std::move(exists))
        , m_identities(identities)
        , m_shape(shape)
        , m_isOfDifferences(isOfDifferences)
    {
    }

    void walk(const JsonPath &path, const QList<JsonValue> &values)
    {
        if (m_isOfDifferences && isSame(values))
            return;
        QList<JsonEntries> entries;
        bool isContainer = true;
        bool isSomewhere = false;
        for (const JsonValue &value : values) {
            const auto found = JsonEntries::of(value, listName(path), m_identities);
            const bool fits = found && (value.isUndefined() || value.isObject() || isIdentified(path, value));
            isContainer = isContainer && fits;
            isSomewhere = isSomewhere || !value.isUndefined();
            entries.append(found.value_or(JsonEntries()));
        }
        const bool isItem = !path.isRoot() && path.steps().last().kind == JsonPath::Step::Kind::Item;
        if (!isSomewhere)
            return;
        if (!isContainer || isMixed(values) || (isItem && isMissing(values)) || isEmpty(values)) {
            add(path, values);
            return;
        }
        QSet<QByteArray> seen;
        for (qsizetype i = 0; i < values.size(); ++i) {
            for (const QByteArray &key : std::as_const(entries[i].keys)) {
                if (seen.contains(key))
                    continue;
                seen.insert(key);
                QList<JsonValue> children;
                for (qsizetype j = 0; j < values.size(); ++j)
                    children.append(entries[j].value(values[j], key));
                walk(path.child(entries[i].kind, key), children);
            }
        }
    }

    QList<ComparedField> fields;

private:
    // Lists of mere texts are one field each; lists of things are walked through.
    static bool isIdentified(const JsonPath &path, const JsonValue &value)
    {
        return value.isArray() && value.size() > 0 && value.at(0).isObject() && !path.isRoot();
    }
    bool isSame(const QList<JsonValue> &values) const
    {
        for (qsizetype i = 1; i < values.size(); ++i) {
            if (m_exists[i] && !values[i].isEquivalentTo(values[0]))
                return false;
        }
        return true;
    }
    static bool isMixed(const QList<JsonValue> &values)
    {
        JsonValue::Type type = JsonValue::Type::Undefined;
        for (const JsonValue &value : values) {
            if (value.isUndefined())
                continue;
            if (type != JsonValue::Type::Undefined && value.type() != type)
                return true;
            type = value.type();
        }
        return false;
    }
    bool isMissing(const QList<JsonValue> &values) const
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (m_exists[i] && values[i].isUndefined())
                return true;
        }
        return false;
    }
    static bool isEmpty(const QList<JsonValue> &values)
    {
        return std::all_of(values.cbegin(), values.cend(), [](const JsonValue &value) { return value.size() == 0; });
    }

    void add(const JsonPath &path, const QList<JsonValue> &values)
    {
        static const QByteArrayList important = namesOf("important");
        static const QByteArrayList technical = namesOf("technical");
        ComparedField field{path, values};
        field.isImportant = hasName(path, important) || m_shape->isOfPrices(path);
        const bool isSame = this->isSame(values);
        bool isSameUnsigned = true;
        bool isElsewhere = false;
        for (qsizetype i = 1; i < values.size(); ++i) {
            if (!m_exists[i])
                continue;
            isSameUnsigned = isSameUnsigned && withoutSignature(values[i]).isEquivalentTo(withoutSignature(values[0]));
            isElsewhere = isElsewhere || !values[i].isUndefined();
        }
        if (!isSame)
            field.difference = values[0].isUndefined() ? Difference::Removed
                               : !isElsewhere          ? Difference::Added
                                                       : Difference::Changed;
        field.isRenewed = !isSame && isSameUnsigned;
        field.isTechnical = hasName(path, technical) || field.isRenewed;
        fields.append(field);
    }

    QList<bool> m_exists;
    const JsonIdentities &m_identities;
    const OfferShape *m_shape;
    bool m_isOfDifferences;
};

// A price that says the same in all its forms is one field for people.
void foldForms(QList<ComparedField> &fields, const OfferShape &shape)
{
    QList<JsonPath> paths;
    for (const ComparedField &field : std::as_const(fields))
        paths += field.path;
    const auto isSame = [&fields](qsizetype left, qsizetype right) {
        return fields[left].values == fields[right].values;
    };
    QList<ComparedField> folded;
    for (const QList<qsizetype> &rows : foldedForms(paths, shape, isSame)) {
        folded += fields[rows.first()];
        for (const qsizetype also : rows.sliced(1))
            folded.last().alsoAt += paths[also];
    }
    fields = folded;
}

QList<ComparedField> compared(const QList<JsonValue> &bodies, const OfferSchema &schema, bool isOfDifferences)
{
    QList<bool> exists;
    QList<JsonValue> contents;
    for (const JsonValue &body : bodies) {
        exists.append(!body.isUndefined());
        contents.append(schema.body(body).contentAlone());
    }
    const OfferShape *shape = schema.body({}).shape();
    Comparing comparing(exists, schema.identities(), shape, isOfDifferences);
    comparing.walk({}, contents);
    for (ComparedField &field : comparing.fields) {
        const OfferField *known = schema.field(field.path);
        field.isTechnical = field.isTechnical || (known && known->isReadOnly);
    }
    foldForms(comparing.fields, *shape);
    std::stable_sort(
        comparing.fields.begin(), comparing.fields.end(),
        [](const ComparedField &left, const ComparedField &right) { return left.isImportant && !right.isImportant; });
    return comparing.fields;
}

} // namespace

QList<ComparedField> comparison(const QList<JsonValue> &bodies, const OfferSchema &schema)
{
    return compared(bodies, schema, false);
}

QList<ComparedField> differences(const JsonValue &before, const JsonValue &after, const OfferSchema &schema)
{
    return compared({after, before}, schema, true);
}

QList<QList<qsizetype>> foldedForms(const QList<JsonPath> &paths, const OfferShape &shape,
                                    const std::function<bool(qsizetype, qsizetype)> &isSame)
{
    QHash<QByteArray, qsizetype> inFirst; // rows by their paths
    QHash<qsizetype, QByteArray> inOthers;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!shape.isOfPrices(paths[i]))
            continue;
        const JsonPath first = shape.inFirstForm(paths[i]);
        if (first == paths[i])
            inFirst.insert(first.text(), i);
        else
            inOthers.insert(i, first.text());
    }
    QHash<qsizetype, QList<qsizetype>> folded;
    QList<bool> isAlone(paths.size(), true);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const qsizetype first = inFirst.value(inOthers.value(i), -1);
        if (inOthers.contains(i) && first >= 0 && isSame(first, i)) {
            folded[first] += i;
            isAlone[i] = false;
        }
    }
    QList<QList<qsizetype>> rows;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (isAlone[i])
            rows += QList{i} + folded.value(i);
    }
    return rows;
}

} // namespace pubconsole
