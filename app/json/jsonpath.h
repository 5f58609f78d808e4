// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QHash>

#include <memory>
#include <optional>

namespace pubconsole {

//! Which lists have items with an identity, by the name of the member that holds the list (its part after the last
//! dot: keys are "vendor.openPorts"). What an item's identity is: one of its own members.
//! Lists that are not named here are lists of values when they hold strings that differ, and plain lists otherwise.
class JsonIdentities final
{
public:
    JsonIdentities() = default;
    //! list name → the member that identifies an item
    explicit JsonIdentities(QHash<QByteArray, QByteArray> members);
    //! The identities of a list's items, in their order. Nothing when an item has none or two have the same: then the
    //! list is plain. `list` is the name of the member that holds it.
    std::optional<QList<QByteArray>> identities(QByteArrayView list, const JsonValue &items) const;
    //! The member that identifies an item of that list; empty for a list that is not named.
    QByteArray member(QByteArrayView list) const { return m_members.value(list.toByteArray()); }
    //! The same, which remembers what it found in the last large lists: for whoever asks for thousands of places of one
    //! tree. It belongs to one thread.
    JsonIdentities remembering() const;

private:
    struct Known
    {
        QByteArray name;
        JsonValue items;
        std::optional<QList<QByteArray>> found;
    };
    std::optional<QList<QByteArray>> read(const QByteArray &list, const JsonValue &items) const;

    QHash<QByteArray, QByteArray> m_members;
    std::shared_ptr<QList<Known>> m_known; // the newest first; null where nothing is remembered
};

//! A place in a tree that stays right while lists around it change: members by key, items of identified lists by
//! identity, items of plain lists by index.
class JsonPath final
{
public:
    struct Step
    {
        enum class Kind { Member, Item, Index };
        Kind kind = Kind::Member;
        QByteArray name; //!< the key, the identity, or the index as digits

        friend bool operator==(const Step &, const Step &) = default;
    };

    JsonPath() = default;
    //! The path of a place that exists in `root`; shorter when it does not.
    static JsonPath of(const JsonPointer &pointer, const JsonValue &root, const JsonIdentities &identities);

    const QList<Step> &steps() const { return m_steps; }
    bool isRoot() const { return m_steps.isEmpty(); }
    //! Without the last step; the root of the root.
    JsonPath parent() const;
    JsonPath child(Step::Kind kind, const QByteArray &name) const;
    //! Where it is in this tree; nothing when it is not there.
    std::optional<JsonPointer> in(const JsonValue &root, const JsonIdentities &identities) const;
    //! Unique text of the path, "/definition/plans/[gold]/title": for keys of tables, not for people.
    QByteArray text() const;

    friend bool operator==(const JsonPath &, const JsonPath &) = default;

private:
    QList<Step> m_steps;
};

//! Members of an object or items of a list as entries with a key each: what diff and merge walk through.
struct JsonEntries
{
    JsonPath::Step::Kind kind = JsonPath::Step::Kind::Member;
    QList<QByteArray> keys;
    QHash<QByteArray, qsizetype> places;

    //! Nothing for scalars and for lists whose items have no identity. Undefined has no entries.
    static std::optional<JsonEntries> of(const JsonValue &value, QByteArrayView name, const JsonIdentities &identities);
    JsonValue value(const JsonValue &container, const QByteArray &key) const;
};

//! The name that JsonIdentities know a list by: the last member of the path, after its last dot.
QByteArray listName(const JsonPath &path);

} // namespace pubconsole
