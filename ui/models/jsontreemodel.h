// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"
#include "models/cellnote.h"
#include "models/treemodel.h"

#include <QHash>

namespace pubconsole {

struct RefusedText;

//! A member of an object or an item of a list.
struct JsonTreeNode : TreeNode<JsonTreeNode>
{
    QByteArray name;
    JsonValue value;
    bool isBuilt = false; //!< somebody has asked for its children
};

//! Any JSON value as a tree: names and values. Shows what it is given and asks for changes: an edit is a whole new root
//! that is told and not taken over until it is set. Rows are made when they are looked at, so that a large value costs
//! what is open of it.
class JsonTreeModel final : public TreeModel<JsonTreeNode>
{
    Q_OBJECT

public:
    enum Column { Name, Value };

    explicit JsonTreeModel(QObject *parent = nullptr);

    const JsonValue &root() const { return rootNode()->value; }
    //! Rows that are still there stay, with what is open below them.
    void setRoot(const JsonValue &value);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! Texts stay texts, and nothing becomes one. A number is read as people type it, other values as JSON; what is
    //! neither is refused and stays in its cell.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    //! What stands in cells and was refused, by the text of their places.
    void setRefused(const QHash<QByteArray, QString> &texts);
    //! What is said of values, by the text of their places.
    void setNotes(const QHash<QByteArray, CellNote> &notes);

    JsonPointer pointer(const QModelIndex &index) const;
    //! Invalid when there is no such place.
    QModelIndex indexOf(const JsonPointer &pointer) const;
    //! Asks for a new, empty member or item of that object or list.
    void addTo(const QModelIndex &parent);
    void remove(const QModelIndex &index);

Q_SIGNALS:
    //! The person wants the value to be this one; `place` is what they changed.
    void edited(const JsonValue &root, const JsonPointer &place);
    //! What was typed there is no value, or is one again.
    void refused(const pubconsole::RefusedText &text);

private:
    using TreeModel::indexOf;
    void sync(JsonTreeNode *node, const JsonValue &value);
    bool refuse(const JsonPointer &place, const QString &text, const QString &reason);
    void tellValues(const QByteArrayList &places);
    bool rename(const QModelIndex &index, const QByteArray &name);

    QHash<QByteArray, QString> m_refused;
    QHash<QByteArray, CellNote> m_notes;
    bool m_isReadOnly = false;
};

} // namespace pubconsole
