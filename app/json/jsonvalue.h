// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <optional>
#include <span>
#include <utility>

namespace pubconsole {

class JsonPointer;

//! An immutable JSON tree that loses nothing: members keep their order, numbers their spelling, unknown members stay.
//! A copy is a pointer; "changing" a value returns a new tree that shares all that is equal with the old one, so undo
//! steps, base, mine and theirs cost next to nothing. Texts are UTF-8 slices of the document they were read from.
//! Values may be read from several threads; a default-constructed value is Undefined ("there is no such member").
class JsonValue final
{
public:
    enum class Type : quint8 { Undefined, Null, False, True, Number, String, Array, Object };
    using Member = std::pair<QByteArrayView, JsonValue>;

    JsonValue() noexcept = default;
    JsonValue(const JsonValue &other) noexcept;
    JsonValue(JsonValue &&other) noexcept;
    JsonValue &operator=(JsonValue other) noexcept;
    ~JsonValue();

    static JsonValue null();
    static JsonValue boolean(bool value);
    static JsonValue number(qint64 value);
    //! A number with exactly this spelling, which must be a valid JSON number.
    static JsonValue numberText(QByteArrayView spelling);
    static JsonValue string(QStringView text);
    static JsonValue utf8String(QByteArrayView utf8);
    static JsonValue array(std::span<const JsonValue> items = {});
    static JsonValue object(std::span<const Member> members);
    static JsonValue object(std::initializer_list<Member> members = {});

    Type type() const { return m_slot.type; }
    bool isUndefined() const { return type() == Type::Undefined; }
    bool isNull() const { return type() == Type::Null; }
    bool isBool() const { return type() == Type::True || type() == Type::False; }
    bool isNumber() const { return type() == Type::Number; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    bool toBool(bool fallback = false) const;
    //! The integer that the number spells, if it is one and fits into 64 bits.
    std::optional<qint64> toInteger() const;
    double toDouble(double fallback = 0) const;
    //! The text of a string, empty for every other type.
    QString toString() const;
    //! The bytes of a string or the spelling of a number. Valid as long as this value or a tree that holds it lives.
    QByteArrayView text() const;

    //! Items of an array, members of an object, 0 for everything else.
    qsizetype size() const;
    //! The item or the member's value at `index`; Undefined when out of range.
    JsonValue at(qsizetype index) const;
    //! The member's key at `index`, UTF-8.
    QByteArrayView keyAt(qsizetype index) const;
    //! The index of a member, -1 when there is none.
    qsizetype indexOf(QByteArrayView key) const;
    JsonValue value(QByteArrayView key) const;
    bool contains(QByteArrayView key) const { return indexOf(key) >= 0; }
    //! The value at a pointer, Undefined when the path leads nowhere.
    JsonValue value(const JsonPointer &pointer) const;

    //! This object with the member set: in its place when it is there, else at the end.
    JsonValue withMember(QByteArrayView key, const JsonValue &value) const;
    //! This object with a member that it does not have yet, before the one that stands at `index`.
    JsonValue withMemberInserted(qsizetype index, QByteArrayView key, const JsonValue &value) const;
    JsonValue withoutMember(QByteArrayView key) const;
    JsonValue withItem(qsizetype index, const JsonValue &value) const;
    JsonValue withItemInserted(qsizetype index, const JsonValue &value) const;
    JsonValue withoutItem(qsizetype index) const;
    //! This tree with `value` at the pointer; parents must exist. Unchanged when they do not.
    JsonValue withValue(const JsonPointer &pointer, const JsonValue &value) const;
    //! This tree without the member or item at the pointer. Unchanged when there is none.
    JsonValue withoutValue(const JsonPointer &pointer) const;

    //! Equal to the letter: same order of members, same spelling of numbers.
    friend bool operator==(const JsonValue &left, const JsonValue &right);
    //! Equal by meaning: the order of members does not count, 1.0 equals 1, to the last digit.
    bool isEquivalentTo(const JsonValue &other) const;
    //! Whether both are the same tree in memory: a cheap "certainly equal".
    bool isSameAs(const JsonValue &other) const;
    //! This value, built from the parts of `old` wherever the two are equal. Keeps no memory of its own document for
    //! what is equal, so that adopting a text after a small edit costs as much as the edit.
    JsonValue sharedWith(const JsonValue &old) const;

private:
    friend class JsonTreeBuilder;
    struct Source;
    struct Box;
    struct Container;
    enum class Storage : quint8 { None, Slice, Boxed, Tree };
    struct Slot
    {
        union {
            const char *text = nullptr;
            Box *box;
            Container *container;
        };
        quint32 size = 0;
        Type type = Type::Undefined;
        Storage storage = Storage::None;
    };
    static_assert(sizeof(Slot) == 16);

    JsonValue(const Slot &slot, Source *source) noexcept; // takes a reference of its own
    static JsonValue boxed(Type type, QByteArrayView text);
    static Container *allocate(qsizetype count, Source *source);
    static void retain(const Slot &slot) noexcept;
    static void release(const Slot &slot) noexcept;
    static Slot stored(const JsonValue &value, Source *source);
    static JsonValue adopt(Container *container, Type type, qsizetype count);
    static QByteArrayView textOf(const Slot &slot);
    qsizetype slotCount() const;
    const Slot &slotAt(qsizetype index) const;
    JsonValue spliced(qsizetype at, qsizetype removed, std::span<const JsonValue> inserted) const;

    Slot m_slot;
    Source *m_source = nullptr;
};

} // namespace pubconsole
