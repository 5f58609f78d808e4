// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontreemodel.h"

#include "json/jsonreader.h"
#include "json/typedtext.h"
#include "rules/refusedtext.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"

#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

JsonTreeNode::Nodes childrenOf(const JsonValue &value)
{
    JsonTreeNode::Nodes children;
    for (qsizetype i = 0; i < value.size(); ++i) {
        auto child = std::make_unique<JsonTreeNode>();
        child->name = value.isObject() ? value.keyAt(i).toByteArray() : QByteArray::number(i);
        child->value = value.at(i);
        children.push_back(std::move(child));
    }
    return children;
}

bool hasSameNames(const JsonTreeNode &node, const JsonValue &other)
{
    if (other.type() != node.value.type() || other.size() != qsizetype(node.children.size()))
        return false;
    for (qsizetype i = 0; other.isObject() && i < other.size(); ++i) {
        if (other.keyAt(i) != node.children[size_t(i)]->name)
            return false;
    }
    return true;
}

// The places of which one says something else than the other.
template<typename T>
QByteArrayList differing(const QHash<QByteArray, T> &before, const QHash<QByteArray, T> &after)
{
    QByteArrayList places;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.value(it.key()) != it.value())
            places += it.key();
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            places += it.key();
    }
    return places;
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : TreeModel(parent, {tr("Name"), tr("Value")})
{
    rootNode()->isBuilt = true;
}

void JsonTreeModel::setRoot(const JsonValue &value)
{
    sync(rootNode(), value);
}

void JsonTreeModel::sync(JsonTreeNode *node, const JsonValue &value)
{
    if (node->value == value && node->isBuilt)
        return;
    const bool isSameShape = !node->isBuilt || hasSameNames(*node, value);
    if (!isSameShape && !node->children.empty())
        removeNodes(node, allOf(node));
    node->value = value;
    if (!isSameShape && value.size() > 0)
        insertNodes(node, 0, childrenOf(value));
    for (size_t i = 0; isSameShape && i < node->children.size(); ++i)
        sync(node->children[i].get(), value.at(qsizetype(i)));
    if (node->parent)
        tellChanged(node, node);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    JsonTreeNode *node = nodeAt(parent);
    if (parent.column() <= 0 && !std::exchange(node->isBuilt, true))
        adopt(node, 0, childrenOf(node->value));
    return TreeModel::rowCount(parent);
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    const JsonTreeNode *node = nodeAt(parent);
    return parent.column() <= 0 && (node->isBuilt ? !node->children.empty() : node->value.size() > 0);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonTreeNode *node = nodeAt(index);
    const bool isContainer = node->value.isObject() || node->value.isArray();
    if (index.column() == Name) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return node->parent->value.isArray() ? QString::number(node->row + 1) : QString::fromUtf8(node->name);
        return {};
    }
    const CellNote note = m_notes.isEmpty() ? CellNote() : m_notes.value(pointer(index).text());
    if (role == StatusToneRole)
        return int(note.tone);
    if (role == Qt::AccessibleDescriptionRole || (role == Qt::ToolTipRole && !note.text.isEmpty()))
        return note.text;
    if (!m_refused.isEmpty() && (role == Qt::EditRole || role == Qt::DisplayRole)) {
        if (const auto it = m_refused.constFind(pointer(index).text()); it != m_refused.cend())
            return *it;
    }
    if (role == Qt::EditRole)
        return isContainer ? QVariant()
                           : QVariant(node->value.isString()
                                          ? node->value.toString()
                                          : QString::fromUtf8(node->value.isNumber() ? node->value.text().toByteArray()
                                                              : node->value.isNull() ? "null"_ba
                                                              : node->value.toBool() ? "true"_ba
                                                                                     : "false"_ba));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (node->value.isString() && SecretFields::isSecretName(node->name) && !node->value.text().isEmpty())
        return u"••••••"_s;
    return valueText(node->value);
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || m_isReadOnly)
        return flags;
    const JsonTreeNode *node = nodeAt(index);
    const bool isEditable =
        index.column() == Name ? node->parent->value.isObject() : !node->value.isObject() && !node->value.isArray();
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool JsonTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_isReadOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    if (index.column() == Name)
        return rename(index, text.toUtf8());
    const JsonTreeNode *node = nodeAt(index);
    const JsonPointer place = pointer(index);
    JsonValue changed = JsonValue::string(text);
    if (!node->value.isString()) {
        const auto read = JsonReader::read(text.toUtf8());
        const TypedNumber number = node->value.isNumber() ? TypedNumber::read(text) : TypedNumber();
        if (number.value.isNumber())
            changed = number.value;
        else if (read && !(node->value.isNumber() && read->isNumber()))
            changed = *read;
        else if (node->value.isNumber())
            return refuse(place, text, number.problem.isEmpty() ? tr("A number belongs here.") : number.problem);
        else if (!node->value.isNull())
            return refuse(place, text, tr("Write true, false or null here, or a text in quotes."));
    }
    if (m_refused.remove(place.text())) {
        Q_EMIT refused({place, {}, {}, {}});
        Q_EMIT dataChanged(index, index);
    }
    if (changed == node->value)
        return false;
    Q_EMIT edited(root().withValue(place, changed), place);
    return true;
}

bool JsonTreeModel::refuse(const JsonPointer &place, const QString &text, const QString &reason)
{
    m_refused.insert(place.text(), text);
    Q_EMIT refused({place, text, reason, root().value(place)});
    const QModelIndex index = indexOf(place).siblingAtColumn(Value);
    Q_EMIT dataChanged(index, index);
    return false;
}

void JsonTreeModel::setRefused(const QHash<QByteArray, QString> &texts)
{
    const QHash<QByteArray, QString> before = std::exchange(m_refused, texts);
    tellValues(differing(before, texts));
}

void JsonTreeModel::setNotes(const QHash<QByteArray, CellNote> &notes)
{
    const QHash<QByteArray, CellNote> before = std::exchange(m_notes, notes);
    tellValues(differing(before, notes));
}

void JsonTreeModel::tellValues(const QByteArrayList &places)
{
    for (const QByteArray &text : places) {
        const auto place = JsonPointer::fromText(text);
        const QModelIndex index = place ? indexOf(*place).siblingAtColumn(Value) : QModelIndex();
        if (index.isValid())
            Q_EMIT dataChanged(index, index);
    }
}

bool JsonTreeModel::rename(const QModelIndex &index, const QByteArray &name)
{
    const JsonTreeNode *node = nodeAt(index);
    const JsonValue object = node->parent->value;
    if (!object.isObject() || name == node->name || object.contains(name))
        return false;
    const JsonValue renamed = object.withoutMember(node->name).withMemberInserted(node->row, name, node->value);
    const JsonPointer parentPlace = pointer(index.parent());
    Q_EMIT edited(root().withValue(parentPlace, renamed), parentPlace.child(name));
    return true;
}

JsonPointer JsonTreeModel::pointer(const QModelIndex &index) const
{
    JsonPointer place;
    for (const JsonTreeNode *node = nodeAt(index); node->parent; node = node->parent)
        place = place.under(node->name);
    return place;
}

QModelIndex JsonTreeModel::indexOf(const JsonPointer &pointer) const
{
    QModelIndex here;
    for (const QByteArray &token : pointer.tokens()) {
        const JsonValue value = nodeAt(here)->value;
        const qsizetype row = value.isObject() ? value.indexOf(token) : JsonPointer::arrayIndex(token);
        if (row < 0 || row >= rowCount(here))
            return {};
        here = index(int(row), 0, here);
    }
    return here;
}

void JsonTreeModel::addTo(const QModelIndex &parent)
{
    const JsonValue value = nodeAt(parent)->value;
    const JsonPointer place = pointer(parent);
    if (value.isArray()) {
        const JsonValue added =
            value.size() > 0 && value.at(value.size() - 1).isObject() ? JsonValue::object() : JsonValue::string(u"");
        Q_EMIT edited(root().withValue(place, value.withItemInserted(value.size(), added)),
                      place.child(QByteArray::number(value.size())));
        return;
    }
    QByteArray name = "new"_ba;
    for (int i = 2; value.contains(name); ++i)
        name = "new" + QByteArray::number(i);
    const JsonValue object = value.isObject() ? value : JsonValue::object();
    Q_EMIT edited(root().isUndefined() ? object.withMember(name, JsonValue::string(u""))
                                       : root().withValue(place, object.withMember(name, JsonValue::string(u""))),
                  place.child(name));
}

void JsonTreeModel::remove(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT edited(root().withoutValue(pointer(index)), pointer(index.parent()));
}

} // namespace pubconsole
