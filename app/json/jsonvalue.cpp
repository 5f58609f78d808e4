// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonvalue.h"

#include "json/jsonnumber.h"
#include "json/jsonpointer.h"
#include "json/jsontree.h"

#include <QStringDecoder>

#include <cstdlib>
#include <cstring>
#include <new>

namespace pubconsole {

JsonValue::JsonValue(const Slot &slot, Source *source) noexcept
    : m_slot(slot)
    , m_source(slot.storage == Storage::Slice ? source : nullptr)
{
    retain(m_slot);
    if (m_source)
        m_source->references.ref();
}

JsonValue::JsonValue(const JsonValue &other) noexcept
    : JsonValue(other.m_slot, other.m_source)
{
}

JsonValue::JsonValue(JsonValue &&other) noexcept
    : m_slot(std::exchange(other.m_slot, Slot{}))
    , m_source(std::exchange(other.m_source, nullptr))
{
}

JsonValue &JsonValue::operator=(JsonValue other) noexcept
{
    std::swap(m_slot, other.m_slot);
    std::swap(m_source, other.m_source);
    return *this;
}

JsonValue::~JsonValue()
{
    release(m_slot);
    if (m_source && !m_source->references.deref())
        delete m_source;
}

void JsonValue::retain(const Slot &slot) noexcept
{
    if (slot.storage == Storage::Boxed)
        slot.box->references.ref();
    else if (slot.storage == Storage::Tree)
        slot.container->references.ref();
}

// Without recursion: a tree may be as deep as its reader allows, and a stack is not.
void JsonValue::release(const Slot &slot) noexcept
{
    if (slot.storage == Storage::Boxed) {
        if (!slot.box->references.deref())
            std::free(slot.box);
        return;
    }
    if (slot.storage != Storage::Tree || slot.container->references.deref())
        return;
    std::vector<Container *> dead{slot.container};
    while (!dead.empty()) {
        Container *container = dead.back();
        dead.pop_back();
        for (quint32 i = 0; i < container->slotCount; ++i) {
            const Slot &child = container->cells()[i];
            if (child.storage == Storage::Boxed)
                release(child);
            else if (child.storage == Storage::Tree && !child.container->references.deref())
                dead.push_back(child.container);
        }
        if (container->source && !container->source->references.deref())
            delete container->source;
        std::free(container);
    }
}

JsonValue::Container *JsonValue::allocate(qsizetype count, Source *source)
{
    void *memory = std::malloc(sizeof(Container) + size_t(count) * sizeof(Slot));
    if (!memory)
        throw std::bad_alloc();
    auto *container = new (memory) Container{1, quint32(count), source};
    if (source)
        source->references.ref();
    return container;
}

JsonValue JsonValue::adopt(Container *container, Type type, qsizetype count)
{
    JsonValue value;
    value.m_slot.container = container;
    value.m_slot.size = quint32(count);
    value.m_slot.type = type;
    value.m_slot.storage = Storage::Tree;
    return value;
}

JsonValue JsonValue::boxed(Type type, QByteArrayView text)
{
    void *memory = std::malloc(sizeof(Box) + size_t(text.size()));
    if (!memory)
        throw std::bad_alloc();
    auto *box = new (memory) Box{1};
    if (!text.isEmpty())
        std::memcpy(box->characters(), text.data(), size_t(text.size()));
    JsonValue value;
    value.m_slot.box = box;
    value.m_slot.size = quint32(text.size());
    value.m_slot.type = type;
    value.m_slot.storage = Storage::Boxed;
    return value;
}

// A slot for a container over `source`: slices of another document become texts of their own.
JsonValue::Slot JsonValue::stored(const JsonValue &value, Source *source)
{
    if (value.m_slot.storage == Storage::Slice && value.m_source != source) {
        JsonValue own = boxed(value.type(), value.text());
        return std::exchange(own.m_slot, Slot{});
    }
    retain(value.m_slot);
    return value.m_slot;
}

JsonValue JsonValue::null()
{
    JsonValue value;
    value.m_slot.type = Type::Null;
    return value;
}

JsonValue JsonValue::boolean(bool on)
{
    JsonValue value;
    value.m_slot.type = on ? Type::True : Type::False;
    return value;
}

JsonValue JsonValue::number(qint64 value)
{
    return numberText(QByteArray::number(value));
}

JsonValue JsonValue::numberText(QByteArrayView spelling)
{
    return boxed(Type::Number, spelling);
}

JsonValue JsonValue::string(QStringView text)
{
    return boxed(Type::String, text.toUtf8());
}

JsonValue JsonValue::utf8String(QByteArrayView utf8)
{
    return boxed(Type::String, utf8);
}

JsonValue JsonValue::array(std::span<const JsonValue> items)
{
    Container *container = allocate(qsizetype(items.size()), nullptr);
    for (size_t i = 0; i < items.size(); ++i)
        container->cells()[i] = stored(items[i], nullptr);
    return adopt(container, Type::Array, qsizetype(items.size()));
}

JsonValue JsonValue::object(std::span<const Member> members)
{
    Container *container = allocate(qsizetype(members.size()) * 2, nullptr);
    Slot *slot = container->cells();
    for (const auto &[key, value] : members) {
        *slot++ = stored(boxed(Type::String, key), nullptr);
        *slot++ = stored(value, nullptr);
    }
    return adopt(container, Type::Object, qsizetype(members.size()));
}

JsonValue JsonValue::object(std::initializer_list<Member> members)
{
    return object(std::span(members.begin(), members.size()));
}

bool JsonValue::toBool(bool fallback) const
{
    return isBool() ? type() == Type::True : fallback;
}

std::optional<qint64> JsonValue::toInteger() const
{
    bool ok = false;
    const qint64 integer = isNumber() ? text().toLongLong(&ok) : 0;
    return ok ? std::optional(integer) : std::nullopt;
}

double JsonValue::toDouble(double fallback) const
{
    bool ok = false;
    const double number = isNumber() ? text().toDouble(&ok) : 0;
    return ok ? number : fallback;
}

QString JsonValue::toString() const
{
    if (!isString())
        return {};
    // At the start of a text Qt takes a byte order mark for the encoding's and drops it. Here it is a character.
    if (text().startsWith("\xEF\xBB\xBF"))
        return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(text());
    return QString::fromUtf8(text());
}

QByteArrayView JsonValue::text() const
{
    return textOf(m_slot);
}

qsizetype JsonValue::size() const
{
    return m_slot.storage == Storage::Tree ? qsizetype(m_slot.size) : 0;
}

qsizetype JsonValue::slotCount() const
{
    return isObject() ? size() * 2 : size();
}

const JsonValue::Slot &JsonValue::slotAt(qsizetype index) const
{
    return m_slot.container->cells()[index];
}

JsonValue JsonValue::at(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    return JsonValue(slotAt(isObject() ? index * 2 + 1 : index), m_slot.container->source);
}

QByteArrayView JsonValue::keyAt(qsizetype index) const
{
    return isObject() && index >= 0 && index < size() ? textOf(slotAt(index * 2)) : QByteArrayView();
}

qsizetype JsonValue::indexOf(QByteArrayView key) const
{
    if (!isObject())
        return -1;
    for (qsizetype i = 0; i < size(); ++i) {
        if (sameText(textOf(slotAt(i * 2)), key))
            return i;
    }
    return -1;
}

JsonValue JsonValue::value(QByteArrayView key) const
{
    return at(indexOf(key));
}

JsonValue JsonValue::value(const JsonPointer &pointer) const
{
    JsonValue current = *this;
    for (const QByteArray &token : pointer.tokens()) {
        if (current.isObject())
            current = current.value(QByteArrayView(token));
        else
            current = current.at(JsonPointer::arrayIndex(token));
    }
    return current;
}

// The one place where a container is copied: its slots, with some replaced.
JsonValue JsonValue::spliced(qsizetype at, qsizetype removed, std::span<const JsonValue> inserted) const
{
    const qsizetype before = slotCount();
    const qsizetype after = before - removed + qsizetype(inserted.size());
    Source *source = m_slot.container->source;
    Container *container = allocate(after, source);
    Slot *out = container->cells();
    const auto keep = [&out, this](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            retain(slotAt(i));
            *out++ = slotAt(i);
        }
    };
    keep(0, at);
    for (const JsonValue &value : inserted)
        *out++ = stored(value, source);
    keep(at + removed, before);
    return adopt(container, type(), isObject() ? after / 2 : after);
}

JsonValue JsonValue::withMember(QByteArrayView key, const JsonValue &value) const
{
    if (!isObject())
        return *this;
    if (const qsizetype index = indexOf(key); index >= 0)
        return spliced(index * 2 + 1, 1, std::span(&value, 1));
    const JsonValue added[] = {utf8String(key), value};
    return spliced(slotCount(), 0, added);
}

JsonValue JsonValue::withMemberInserted(qsizetype index, QByteArrayView key, const JsonValue &value) const
{
    if (!isObject() || index < 0 || index > size() || contains(key))
        return *this;
    const JsonValue added[] = {utf8String(key), value};
    return spliced(index * 2, 0, added);
}

JsonValue JsonValue::withoutMember(QByteArrayView key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? *this : spliced(index * 2, 2, {});
}

JsonValue JsonValue::withItem(qsizetype index, const JsonValue &value) const
{
    return isArray() && index >= 0 && index < size() ? spliced(index, 1, std::span(&value, 1)) : *this;
}

JsonValue JsonValue::withItemInserted(qsizetype index, const JsonValue &value) const
{
    return isArray() && index >= 0 && index <= size() ? spliced(index, 0, std::span(&value, 1)) : *this;
}

JsonValue JsonValue::withoutItem(qsizetype index) const
{
    return isArray() && index >= 0 && index < size() ? spliced(index, 1, {}) : *this;
}

JsonValue JsonValue::withValue(const JsonPointer &pointer, const JsonValue &newValue) const
{
    if (pointer.isRoot())
        return newValue;
    const QByteArray &token = pointer.tokens().first();
    const JsonPointer rest = pointer.mid(1);
    if (isObject()) {
        const JsonValue child = value(QByteArrayView(token));
        return child.isUndefined() && !rest.isRoot() ? *this : withMember(token, child.withValue(rest, newValue));
    }
    const qsizetype index = JsonPointer::arrayIndex(token);
    return index < 0 || index >= size() ? *this : withItem(index, at(index).withValue(rest, newValue));
}

JsonValue JsonValue::withoutValue(const JsonPointer &pointer) const
{
    if (pointer.isRoot())
        return *this;
    const QByteArray &token = pointer.tokens().last();
    const JsonPointer parentPlace(pointer.tokens().first(pointer.tokens().size() - 1));
    const JsonValue parent = value(parentPlace);
    if (parent.isObject())
        return withValue(parentPlace, parent.withoutMember(token));
    return parent.isArray() ? withValue(parentPlace, parent.withoutItem(JsonPointer::arrayIndex(token))) : *this;
}

bool JsonValue::isSameAs(const JsonValue &other) const
{
    return m_slot.storage == Storage::Tree && other.m_slot.storage == Storage::Tree &&
           m_slot.container == other.m_slot.container;
}

bool operator==(const JsonValue &left, const JsonValue &right)
{
    if (left.type() != right.type() || left.m_slot.size != right.m_slot.size)
        return false;
    if (left.m_slot.storage != JsonValue::Storage::Tree)
        return sameText(left.text(), right.text());
    if (left.isSameAs(right))
        return true;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (left.isObject() && !sameText(left.keyAt(i), right.keyAt(i)))
            return false;
        if (left.at(i) != right.at(i))
            return false;
    }
    return true;
}

bool JsonValue::isEquivalentTo(const JsonValue &other) const
{
    if (type() != other.type() || size() != other.size())
        return false;
    if (isSameAs(other))
        return true;
    switch (type()) {
    case Type::Number:
        return sameText(text(), other.text()) || plainNumber(text()) == plainNumber(other.text());
    case Type::String:
        return sameText(text(), other.text());
    case Type::Array:
        for (qsizetype i = 0; i < size(); ++i) {
            if (!at(i).isEquivalentTo(other.at(i)))
                return false;
        }
        return true;
    case Type::Object:
        for (qsizetype i = 0; i < size(); ++i) {
            if (!at(i).isEquivalentTo(other.value(keyAt(i))))
                return false;
        }
        return true;
    case Type::Undefined:
    case Type::Null:
    case Type::False:
    case Type::True:
        break;
    }
    return true;
}

JsonValue JsonValue::sharedWith(const JsonValue &old) const
{
    if (m_slot.storage != Storage::Tree)
        return *this == old ? old : m_slot.storage == Storage::Slice ? boxed(type(), text()) : *this;
    const bool comparable = old.type() == type();
    const qsizetype oldSize = comparable ? old.size() : 0;
    // Items of an array that stand at the end of both are matched from there, so one insertion moves nothing.
    qsizetype tail = 0;
    if (isArray() && size() != oldSize) {
        while (tail < qMin(size(), oldSize) && at(size() - 1 - tail) == old.at(oldSize - 1 - tail))
            ++tail;
    }
    bool allSame = comparable && size() == oldSize;
    std::vector<JsonValue> parts;
    parts.reserve(size_t(slotCount()));
    for (qsizetype i = 0; i < size(); ++i) {
        qsizetype match = i;
        if (isObject()) {
            if (!sameText(keyAt(i), old.keyAt(i))) {
                match = comparable ? old.indexOf(keyAt(i)) : -1;
                allSame = false;
            }
            parts.push_back(match >= 0 && match < oldSize
                                ? JsonValue(old.slotAt(match * 2), old.m_slot.container->source)
                                : utf8String(keyAt(i)));
        } else if (i >= size() - tail) {
            match = oldSize - (size() - i);
        }
        const JsonValue before = comparable ? old.at(match) : JsonValue();
        parts.push_back(at(i).sharedWith(before));
        const JsonValue &part = parts.back();
        const bool same = part.m_slot.storage == before.m_slot.storage && part.m_slot.text == before.m_slot.text &&
                          part.type() == before.type();
        allSame = allSame && same;
    }
    if (allSame)
        return old;
    Source *source = comparable ? old.m_slot.container->source : nullptr;
    Container *container = allocate(qsizetype(parts.size()), source);
    for (size_t i = 0; i < parts.size(); ++i)
        container->cells()[i] = stored(parts[i], source);
    return adopt(container, type(), size());
}

} // namespace pubconsole
