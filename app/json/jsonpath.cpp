// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpath.h"

#include "json/jsonnumber.h"

#include <QSet>

namespace pubconsole {

using Kind = JsonPath::Step::Kind;

JsonIdentities::JsonIdentities(QHash<QByteArray, QByteArray> members)
    : m_members(std::move(members))
{
}

JsonIdentities JsonIdentities::remembering() const
{
    JsonIdentities copy = *this;
    copy.m_known = std::make_shared<QList<Known>>();
    return copy;
}

std::optional<QList<QByteArray>> JsonIdentities::identities(QByteArrayView list, const JsonValue &items) const
{
    constexpr qsizetype large = 16; // smaller ones are as soon read
    constexpr qsizetype most = 4;
    const QByteArray name = list.toByteArray();
    if (!m_known || items.size() < large)
        return read(name, items);
    for (const Known &known : std::as_const(*m_known)) {
        if (known.name == name && known.items.isSameAs(items))
            return known.found;
    }
    m_known->prepend({name, items, read(name, items)});
    if (m_known->size() > most)
        m_known->removeLast();
    return m_known->first().found;
}

std::optional<QList<QByteArray>> JsonIdentities::read(const QByteArray &list, const JsonValue &items) const
{
    const auto member = m_members.constFind(list);
    QList<QByteArray> found;
    QSet<QByteArray> seen;
    found.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const JsonValue item = items.at(i);
        const JsonValue identity = member == m_members.cend() ? item : item.value(QByteArrayView(*member));
        const bool isIdentity = identity.isString() || (member != m_members.cend() && identity.isNumber());
        const QByteArray text = identity.isNumber() ? plainNumber(identity.text()) : identity.text().toByteArray();
        if (!isIdentity || text.isEmpty() || seen.contains(text))
            return std::nullopt;
        seen.insert(text);
        found.append(text);
    }
    return found;
}

std::optional<JsonEntries> JsonEntries::of(const JsonValue &value, QByteArrayView name,
                                           const JsonIdentities &identities)
{
    JsonEntries entries;
    if (value.isObject()) {
        for (qsizetype i = 0; i < value.size(); ++i)
            entries.keys.append(value.keyAt(i).toByteArray());
    } else if (value.isArray()) {
        auto found = identities.identities(name, value);
        if (!found)
            return std::nullopt;
        entries.kind = Kind::Item;
        entries.keys = std::move(*found);
    } else if (!value.isUndefined()) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < entries.keys.size(); ++i)
        entries.places.insert(entries.keys[i], i);
    return entries;
}

JsonValue JsonEntries::value(const JsonValue &container, const QByteArray &key) const
{
    const auto place = places.constFind(key);
    return place == places.cend() ? JsonValue() : container.at(*place);
}

JsonPath JsonPath::parent() const
{
    JsonPath path = *this;
    if (!path.m_steps.isEmpty())
        path.m_steps.removeLast();
    return path;
}

JsonPath JsonPath::child(Step::Kind kind, const QByteArray &name) const
{
    JsonPath path = *this;
    path.m_steps.append({kind, name});
    return path;
}

JsonPath JsonPath::of(const JsonPointer &pointer, const JsonValue &root, const JsonIdentities &identities)
{
    JsonPath path;
    JsonValue value = root;
    for (const QByteArray &token : pointer.tokens()) {
        if (value.isObject()) {
            path = path.child(Kind::Member, token);
            value = value.value(QByteArrayView(token));
            continue;
        }
        const qsizetype index = JsonPointer::arrayIndex(token);
        if (!value.isArray() || index < 0 || index >= value.size())
            return path;
        const auto found = identities.identities(listName(path), value);
        path = found ? path.child(Kind::Item, found->at(index)) : path.child(Kind::Index, token);
        value = value.at(index);
    }
    return path;
}

std::optional<JsonPointer> JsonPath::in(const JsonValue &root, const JsonIdentities &identities) const
{
    JsonPointer pointer;
    JsonPath here;
    JsonValue value = root;
    for (const Step &step : m_steps) {
        QByteArray token = step.name;
        if (step.kind == Kind::Item) {
            const auto found =
                value.isArray() ? identities.identities(listName(here), value) : std::optional<QList<QByteArray>>();
            const qsizetype index = found ? found->indexOf(step.name) : -1;
            if (index < 0)
                return std::nullopt;
            token = QByteArray::number(index);
        }
        value = value.value(JsonPointer({token}));
        if (value.isUndefined())
            return std::nullopt;
        pointer = pointer.child(token);
        here.m_steps.append(step);
    }
    return pointer;
}

QByteArray JsonPath::text() const
{
    QByteArray text;
    for (const Step &step : m_steps) {
        const QByteArray name = QByteArray(step.name).replace('~', "~0").replace('/', "~1");
        text += step.kind == Kind::Item ? "/[" + name + ']' : '/' + name;
    }
    return text;
}

QByteArray listName(const JsonPath &path)
{
    for (auto step = path.steps().crbegin(); step != path.steps().crend(); ++step) {
        if (step->kind == Kind::Member)
            return step->name.mid(step->name.lastIndexOf('.') + 1);
    }
    return {};
}

} // namespace pubconsole
