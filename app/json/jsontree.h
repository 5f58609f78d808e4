// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"

#include <QAtomicInt>
#include <QList>

#include <cstring>
#include <vector>

namespace pubconsole {

//! The document that slices point into, shared by every container read from it.
struct JsonValue::Source
{
    QAtomicInt references = 1;
    QByteArray bytes;
};

//! A text that belongs to no document: an edited string or number. The characters follow the header.
struct JsonValue::Box
{
    QAtomicInt references;
    char *characters() { return reinterpret_cast<char *>(this + 1); }
};

//! The slots of an array, or the keys and values of an object in turn. The slots follow the header.
struct JsonValue::Container
{
    QAtomicInt references;
    quint32 slotCount;
    Source *source;
    Slot *cells() { return reinterpret_cast<Slot *>(this + 1); }
};

//! The characters of a string, a number or a key.
inline QByteArrayView JsonValue::textOf(const Slot &slot)
{
    switch (slot.storage) {
    case Storage::Slice:
        return {slot.text, qsizetype(slot.size)};
    case Storage::Boxed:
        return {slot.box->characters(), qsizetype(slot.size)};
    case Storage::None:
    case Storage::Tree:
        break;
    }
    return {};
}

//! Byte for byte.
inline bool sameText(QByteArrayView left, QByteArrayView right)
{
    // memcmp takes no null pointer, not even for nothing.
    return left.size() == right.size() &&
           (left.isEmpty() || std::memcmp(left.data(), right.data(), size_t(left.size())) == 0);
}

//! Builds a tree bottom-up over one document, as a SAX reader tells it. Private to App::Json.
class JsonTreeBuilder final
{
public:
    explicit JsonTreeBuilder(QByteArray document);
    ~JsonTreeBuilder();
    JsonTreeBuilder(const JsonTreeBuilder &) = delete;
    JsonTreeBuilder &operator=(const JsonTreeBuilder &) = delete;

    void add(JsonValue::Type literal);
    //! A string or number that stands in the document as it is.
    void addSlice(JsonValue::Type type, const char *text, quint32 size);
    //! A string that the document writes with escapes.
    void addDecoded(const char *text, quint32 size);
    //! Closes an object of `members` keys and values, or an array of `members` items.
    void close(JsonValue::Type type, quint32 members);
    //! The position of a key that stands twice among the last `members` members, or -1.
    qsizetype duplicateKey(quint32 members);
    //! Takes one of the last `members` members away: the one at `position`, or the one before it that has its key.
    QByteArray removeDuplicate(quint32 members, qsizetype position, bool isEarlier);
    JsonValue take();

private:
    JsonValue::Source *m_source;
    std::vector<JsonValue::Slot> m_stack;
    std::vector<quint32> m_table;
};

//! A key that stands twice in an object, and where that object ends.
struct JsonDoubledKey
{
    QByteArray key;
    qsizetype offset = 0;
};

//! As JsonReader::read(), but of the members with one key that is taken which stands first or last; `found` gets all of
//! the keys. Private to App::Json.
tl::expected<JsonValue, JsonError> readWithDoubledKeys(const QByteArray &utf8, bool firstCounts,
                                                       QList<JsonDoubledKey> *found);

} // namespace pubconsole
