// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsondiff.h"

#include <algorithm>
#include <vector>

namespace pubconsole {

using Kind = JsonChange::Kind;
using StepKind = JsonPath::Step::Kind;

namespace {

// The keys of `keys` that `other` has too, in the order of `keys`.
QList<QByteArray> common(const JsonEntries &keys, const JsonEntries &other)
{
    QList<QByteArray> both;
    for (const QByteArray &key : keys.keys) {
        if (other.places.contains(key))
            both.append(key);
    }
    return both;
}

class Differ final
{
public:
    explicit Differ(const JsonIdentities &identities)
        : m_identities(identities)
    {
    }

    void compare(const JsonPath &path, const JsonValue &before, const JsonValue &after)
    {
        if (before == after)
            return;
        if (before.isUndefined())
            changes.append({Kind::Added, path, before, after});
        else if (after.isUndefined())
            changes.append({Kind::Removed, path, before, after});
        else if (before.type() != after.type() || !compareInside(path, before, after))
            changes.append({Kind::Changed, path, before, after});
    }

    QList<JsonChange> changes;

private:
    bool compareInside(const JsonPath &path, const JsonValue &before, const JsonValue &after)
    {
        const QByteArray name = listName(path);
        const auto old = JsonEntries::of(before, name, m_identities);
        const auto now = JsonEntries::of(after, name, m_identities);
        if (old && now) {
            compareEntries(path, before, *old, after, *now);
            return true;
        }
        return before.isArray() && comparePlain(path, before, after);
    }

    void compareEntries(const JsonPath &path, const JsonValue &before, const JsonEntries &old, const JsonValue &after,
                        const JsonEntries &now)
    {
        for (const QByteArray &key : old.keys)
            compare(path.child(old.kind, key), old.value(before, key), now.value(after, key));
        for (const QByteArray &key : now.keys) {
            if (!old.places.contains(key))
                changes.append({Kind::Added, path.child(now.kind, key), {}, now.value(after, key)});
        }
        if (common(old, now) != common(now, old))
            changes.append({Kind::Reordered, path, before, after});
    }

    // Items at the front and at the end that are equal stay out of it; what is left is changed one by one, added, or
    // removed. Lists that differ in more than that are one change.
    bool comparePlain(const JsonPath &path, const JsonValue &before, const JsonValue &after)
    {
        const qsizetype shorter = std::min(before.size(), after.size());
        qsizetype front = 0;
        while (front < shorter && before.at(front) == after.at(front))
            ++front;
        qsizetype back = 0;
        while (back < shorter - front && before.at(before.size() - 1 - back) == after.at(after.size() - 1 - back))
            ++back;
        const qsizetype left = before.size() - front - back;
        const qsizetype right = after.size() - front - back;
        if (left != right && left != 0 && right != 0)
            return false;
        for (qsizetype i = front; i < front + std::max(left, right); ++i) {
            const JsonPath place = path.child(StepKind::Index, QByteArray::number(i));
            if (left == right)
                compare(place, before.at(i), after.at(i));
            else
                changes.append({left == 0 ? Kind::Added : Kind::Removed, place, left == 0 ? JsonValue() : before.at(i),
                                left == 0 ? after.at(i) : JsonValue()});
        }
        return true;
    }

    const JsonIdentities &m_identities;
};

JsonValue withEntry(const JsonValue &container, const JsonEntries &entries, const QByteArray &key,
                    const JsonValue &value)
{
    const qsizetype place = entries.places.value(key, -1);
    if (container.isArray()) {
        if (value.isUndefined())
            return container.withoutItem(place);
        return place < 0 ? container.withItemInserted(container.size(), value) : container.withItem(place, value);
    }
    return value.isUndefined() ? container.withoutMember(key) : container.withMember(key, value);
}

// Behind the nearest neighbour before it that both have, else in front.
qsizetype placeFor(const QByteArray &key, const JsonEntries &from, const JsonEntries &to)
{
    for (qsizetype i = from.places.value(key) - 1; i >= 0; --i) {
        if (const auto place = to.places.constFind(from.keys[i]); place != to.places.cend())
            return *place + 1;
    }
    return 0;
}

JsonValue copyAt(const QList<JsonPath::Step> &steps, qsizetype depth, const JsonPath &here, const JsonValue &from,
                 const JsonValue &to, const JsonIdentities &identities)
{
    if (depth == steps.size())
        return from;
    const JsonPath::Step &step = steps[depth];
    if (step.kind == StepKind::Index) {
        const qsizetype index = JsonPointer::arrayIndex(step.name);
        const JsonValue next =
            copyAt(steps, depth + 1, here.child(step.kind, step.name), from.at(index), to.at(index), identities);
        if (next.isUndefined())
            return to.withoutItem(index);
        return index < to.size() && from.size() == to.size() ? to.withItem(index, next)
                                                             : to.withItemInserted(std::min(index, to.size()), next);
    }
    const QByteArray name = listName(here);
    const auto source = JsonEntries::of(from, name, identities);
    const auto target = JsonEntries::of(to, name, identities);
    if (!source || !target || to.isUndefined() || (from.type() != to.type() && !from.isUndefined()))
        return from;
    const JsonValue old = target->value(to, step.name);
    if (old.isUndefined()) {
        const JsonValue whole = source->value(from, step.name);
        if (whole.isUndefined())
            return to;
        const qsizetype place = placeFor(step.name, *source, *target);
        return to.isArray() ? to.withItemInserted(place, whole) : to.withMemberInserted(place, step.name, whole);
    }
    const JsonValue next =
        copyAt(steps, depth + 1, here.child(step.kind, step.name), source->value(from, step.name), old, identities);
    return withEntry(to, *target, step.name, next);
}

JsonValue reorderAt(const JsonPath &path, const JsonValue &before, const JsonValue &after,
                    const JsonIdentities &identities)
{
    const auto old = path.in(before, identities);
    const auto now = path.in(after, identities);
    if (!old || !now)
        return after;
    return after.withValue(*now, orderedLike(after.value(*now), before.value(*old), listName(path), identities));
}

} // namespace

QList<JsonChange> JsonDiff::between(const JsonValue &before, const JsonValue &after, const JsonIdentities &identities)
{
    Differ differ(identities);
    differ.compare(JsonPath(), before, after);
    return differ.changes;
}

JsonValue JsonDiff::copied(const JsonPath &path, const JsonValue &from, const JsonValue &to,
                           const JsonIdentities &identities)
{
    return copyAt(path.steps(), 0, JsonPath(), from, to, identities);
}

JsonValue JsonDiff::reverted(const JsonChange &change, const JsonValue &before, const JsonValue &after,
                             const JsonIdentities &identities)
{
    return change.kind == Kind::Reordered ? reorderAt(change.path, before, after, identities)
                                          : copied(change.path, before, after, identities);
}

JsonValue orderedLike(const JsonValue &value, const JsonValue &model, QByteArrayView name,
                      const JsonIdentities &identities)
{
    const auto entries = JsonEntries::of(value, name, identities);
    const auto wanted = JsonEntries::of(model, name, identities);
    if (!entries || !wanted || value.type() != model.type())
        return value;
    const QList<QByteArray> order = common(*wanted, *entries);
    QList<QByteArray> keys;
    qsizetype next = 0;
    for (const QByteArray &key : entries->keys) // the places of common keys are filled in the wanted order
        keys.append(wanted->places.contains(key) ? order[next++] : key);
    std::vector<JsonValue> values;
    std::vector<JsonValue::Member> members;
    for (const QByteArray &key : std::as_const(keys)) {
        values.push_back(entries->value(value, key));
        members.emplace_back(key, values.back());
    }
    return value.isArray() ? JsonValue::array(values) : JsonValue::object(members);
}

} // namespace pubconsole
