// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changemodel.h"

#include "models/tooltiptext.h"
#include "offer/offerdocument.h"
#include "rules/schemacatalog.h"
#include "rules/valuetext.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

ChangeModel::ChangeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    // Many edits at once are one difference.
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ChangeModel::update);
}

void ChangeModel::setDocument(OfferDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        disconnect(m_document, nullptr, &m_pause, nullptr);
    m_document = document;
    if (document) {
        connect(document, &OfferDocument::changed, &m_pause, qOverload<>(&QTimer::start));
        connect(document, &OfferDocument::stateChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(document, &QObject::destroyed, &m_pause, qOverload<>(&QTimer::start));
    }
    update();
}

void ChangeModel::update()
{
    QList<JsonChange> changes;
    if (m_document && m_document->isModified())
        changes = JsonDiff::between(m_document->base(), m_document->current(), m_document->identities());
    const auto schema = m_document ? m_document->schema() : nullptr;
    if (changes == m_changes && schema == m_schema)
        return;
    // Rows keep their places while they can, so that the selection stays.
    const bool isSameShape =
        schema == m_schema && changes.size() == m_changes.size() &&
        std::equal(changes.cbegin(), changes.cend(), m_changes.cbegin(),
                   [](const JsonChange &left, const JsonChange &right) { return left.path == right.path; });
    if (isSameShape) {
        m_changes = std::move(changes);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_changes = std::move(changes);
    m_schema = schema;
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonChange &change = m_changes[index.row()];
    const OfferField *field = m_schema->field(change.path);
    const QString label = m_schema->label(change.path);
    const bool isOrder = change.kind == JsonChange::Kind::Reordered;
    const qsizetype longest = role == Qt::ToolTipRole ? longestToolTip : longestValueText;
    const QString before = change.before.isUndefined() ? tr("not there") : valueText(change.before, field, longest);
    const QString after = isOrder                      ? tr("another order")
                          : change.after.isUndefined() ? tr("removed")
                                                       : valueText(change.after, field, longest);
    if (role == Qt::AccessibleTextRole && index.column() == Field)
        return tr("%1: %2 → %3").arg(label, before, after);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = index.column() == Field ? label : index.column() == Before ? before : after;
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("Now");
    case ColumnCount:
        break;
    }
    return {};
}

void ChangeModel::revert(int row)
{
    if (!m_document || row < 0 || row >= m_changes.size())
        return;
    const JsonChange change = m_changes[row];
    const JsonIdentities &identities = m_document->identities();
    const JsonValue root = JsonDiff::reverted(change, m_document->base(), m_document->current(), identities);
    const auto place = change.path.in(root, identities);
    m_document->edit(root, place.value_or(JsonPointer()), tr("Revert %1").arg(m_schema->label(change.path)));
}

} // namespace pubconsole
