// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsontree.h"

#include <QHash>

namespace pubconsole {

JsonTreeBuilder::JsonTreeBuilder(QByteArray document)
    : m_source(new JsonValue::Source{1, std::move(document)})
{
    m_stack.reserve(1024);
}

JsonTreeBuilder::~JsonTreeBuilder()
{
    for (const JsonValue::Slot &slot : m_stack)
        JsonValue::release(slot);
    if (!m_source->references.deref())
        delete m_source;
}

void JsonTreeBuilder::add(JsonValue::Type literal)
{
    JsonValue::Slot slot;
    slot.type = literal;
    m_stack.push_back(slot);
}

void JsonTreeBuilder::addSlice(JsonValue::Type type, const char *text, quint32 size)
{
    JsonValue::Slot slot;
    slot.text = text;
    slot.size = size;
    slot.type = type;
    slot.storage = JsonValue::Storage::Slice;
    m_stack.push_back(slot);
}

void JsonTreeBuilder::addDecoded(const char *text, quint32 size)
{
    JsonValue own = JsonValue::boxed(JsonValue::Type::String, {text, qsizetype(size)});
    m_stack.push_back(std::exchange(own.m_slot, JsonValue::Slot{}));
}

void JsonTreeBuilder::close(JsonValue::Type type, quint32 members)
{
    const size_t count = type == JsonValue::Type::Object ? size_t(members) * 2 : members;
    JsonValue::Container *container = JsonValue::allocate(qsizetype(count), m_source);
    const size_t first = m_stack.size() - count;
    if (count > 0)
        std::memcpy(static_cast<void *>(container->cells()), m_stack.data() + first, count * sizeof(JsonValue::Slot));
    m_stack.resize(first);
    JsonValue::Slot slot;
    slot.container = container;
    slot.size = members;
    slot.type = type;
    slot.storage = JsonValue::Storage::Tree;
    m_stack.push_back(slot);
}

// Few members are compared pair by pair, many through an open hash table: a hostile object costs no square time.
qsizetype JsonTreeBuilder::duplicateKey(quint32 members)
{
    const JsonValue::Slot *first = m_stack.data() + (m_stack.size() - size_t(members) * 2);
    const auto key = [first](quint32 index) { return JsonValue::textOf(first[size_t(index) * 2]); };
    if (members <= 16) {
        for (quint32 i = 1; i < members; ++i) {
            for (quint32 j = 0; j < i; ++j) {
                if (first[size_t(i) * 2].size == first[size_t(j) * 2].size && sameText(key(i), key(j)))
                    return i;
            }
        }
        return -1;
    }
    size_t capacity = 64;
    while (capacity < size_t(members) * 2)
        capacity *= 2;
    m_table.assign(capacity, 0);
    static const size_t seed = QHashSeed::globalSeed();
    for (quint32 i = 0; i < members; ++i) {
        const QByteArrayView text = key(i);
        size_t place = qHashBits(text.data(), size_t(text.size()), seed) & (capacity - 1);
        for (; m_table[place] != 0; place = (place + 1) & (capacity - 1)) {
            if (sameText(key(m_table[place] - 1), text))
                return i;
        }
        m_table[place] = i + 1;
    }
    return -1;
}

QByteArray JsonTreeBuilder::removeDuplicate(quint32 members, qsizetype position, bool isEarlier)
{
    const size_t first = m_stack.size() - size_t(members) * 2;
    const auto key = [this, first](qsizetype index) { return JsonValue::textOf(m_stack[first + size_t(index) * 2]); };
    const QByteArray doubled = key(position).toByteArray();
    qsizetype removed = isEarlier ? 0 : position;
    while (isEarlier && key(removed) != doubled)
        ++removed;
    const auto begin = m_stack.begin() + qptrdiff(first) + removed * 2;
    JsonValue::release(begin[0]);
    JsonValue::release(begin[1]);
    m_stack.erase(begin, begin + 2);
    return doubled;
}

JsonValue JsonTreeBuilder::take()
{
    Q_ASSERT(m_stack.size() == 1);
    JsonValue value;
    value.m_slot = m_stack.back();
    m_stack.clear();
    if (value.m_slot.storage == JsonValue::Storage::Slice) {
        value.m_source = m_source;
        m_source->references.ref();
    }
    return value;
}

} // namespace pubconsole
