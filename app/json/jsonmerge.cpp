// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonmerge.h"

#include <QSet>

#include <vector>

namespace pubconsole {

using StepKind = JsonPath::Step::Kind;

namespace {

// The keys that both have stand in the same order in both.
bool isSameOrder(const JsonEntries &left, const JsonEntries &right)
{
    qsizetype last = -1;
    for (const QByteArray &key : left.keys) {
        const qsizetype place = right.places.value(key, -1);
        if (place >= 0 && place < last)
            return false;
        last = std::max(last, place);
    }
    return true;
}

// `skeleton` with the keys of `other` that it lacks, each behind the neighbour it has there.
QList<QByteArray> woven(const JsonEntries &skeleton, const JsonEntries &other)
{
    QList<QByteArray> order = skeleton.keys;
    QSet<QByteArray> known(order.cbegin(), order.cend());
    qsizetype place = 0;
    for (const QByteArray &key : other.keys) {
        if (known.contains(key)) {
            place = order.indexOf(key) + 1;
        } else {
            order.insert(place++, key);
            known.insert(key);
        }
    }
    return order;
}

class Merger final
{
public:
    Merger(const JsonIdentities &identities, const JsonMerge::Choices &choices)
        : m_identities(identities)
        , m_choices(choices)
    {
    }

    JsonValue merge(const JsonPath &path, const JsonValue &base, const JsonValue &mine, const JsonValue &theirs)
    {
        if (mine == theirs || mine == base)
            return theirs;
        if (theirs == base)
            return mine;
        if (mine.isObject() || mine.isArray()) {
            if (const auto merged = mergeInside(path, base, mine, theirs))
                return *merged;
        }
        // The same by meaning is no conflict: the service may spell a number its own way. What was typed here keeps the
        // spelling that it was given.
        if (mine.isEquivalentTo(theirs) || theirs.isEquivalentTo(base))
            return mine;
        if (mine.isEquivalentTo(base))
            return theirs;
        conflicts.append({path, base, mine, theirs});
        return m_choices.value(path.text(), JsonMerge::Side::Mine) == JsonMerge::Side::Mine ? mine : theirs;
    }

    QList<MergeConflict> conflicts;

private:
    std::optional<JsonValue> mergeInside(const JsonPath &path, const JsonValue &base, const JsonValue &mine,
                                         const JsonValue &theirs)
    {
        const bool isNew = base.isUndefined();
        if (mine.type() != theirs.type() || (!isNew && base.type() != mine.type()))
            return std::nullopt;
        const QByteArray name = listName(path);
        const auto old = JsonEntries::of(base, name, m_identities);
        const auto my = JsonEntries::of(mine, name, m_identities);
        const auto their = JsonEntries::of(theirs, name, m_identities);
        if (old && my && their)
            return mergeEntries(path, {base, *old}, {mine, *my}, {theirs, *their});
        if (isNew || base.size() != mine.size() || base.size() != theirs.size())
            return std::nullopt;
        std::vector<JsonValue> items;
        for (qsizetype i = 0; i < mine.size(); ++i)
            items.push_back(
                merge(path.child(StepKind::Index, QByteArray::number(i)), base.at(i), mine.at(i), theirs.at(i)));
        return JsonValue::array(items);
    }

    struct Entered
    {
        const JsonValue &container;
        const JsonEntries &entries;
        JsonValue at(const QByteArray &key) const { return entries.value(container, key); }
    };

    JsonValue mergeEntries(const JsonPath &path, const Entered &base, const Entered &mine, const Entered &theirs)
    {
        const bool haveIMoved = !isSameOrder(base.entries, mine.entries);
        const bool haveTheyMoved = !isSameOrder(base.entries, theirs.entries);
        const QList<QByteArray> order =
            haveIMoved && !haveTheyMoved ? woven(mine.entries, theirs.entries) : woven(theirs.entries, mine.entries);
        const StepKind kind = mine.container.isArray() ? StepKind::Item : StepKind::Member;
        std::vector<JsonValue> values;
        std::vector<JsonValue::Member> members;
        for (const QByteArray &key : order) {
            const JsonValue merged = merge(path.child(kind, key), base.at(key), mine.at(key), theirs.at(key));
            if (merged.isUndefined())
                continue;
            values.push_back(merged);
            members.emplace_back(key, merged);
        }
        return kind == StepKind::Item ? JsonValue::array(values) : JsonValue::object(members);
    }

    const JsonIdentities &m_identities;
    const JsonMerge::Choices &m_choices;
};

} // namespace

JsonMerge::Result JsonMerge::merge(const JsonValue &base, const JsonValue &mine, const JsonValue &theirs,
                                   const JsonIdentities &identities, const Choices &choices)
{
    Merger merger(identities, choices);
    Result result;
    result.merged = merger.merge(JsonPath(), base, mine, theirs);
    result.conflicts = std::move(merger.conflicts);
    return result;
}

} // namespace pubconsole
