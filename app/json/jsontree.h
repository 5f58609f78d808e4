// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QAtomicInt>

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
    JsonValue take();

private:
    JsonValue::Source *m_source;
    std::vector<JsonValue::Slot> m_stack;
    std::vector<quint32> m_table;
};

} // namespace pubconsole
