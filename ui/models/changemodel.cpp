// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changemodel.h"

#include "offer/offerdocument.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

ChangeModel::ChangeModel(QObject *parent)
    : TableModel(parent, {{tr("Field"), std::bind_front(&ChangeModel::label, this)},
                          {tr("Before"), std::bind_front(&ChangeModel::before, this)},
                          {tr("Now"), std::bind_front(&ChangeModel::after, this)}})
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
    if (changes == m_rows && schema == m_schema)
        return;
    // Rows keep their places while they can, so that the selection stays.
    const bool isSameShape =
        schema == m_schema && changes.size() == m_rows.size() &&
        std::equal(changes.cbegin(), changes.cend(), m_rows.cbegin(),
                   [](const JsonChange &left, const JsonChange &right) { return left.path == right.path; });
    if (isSameShape) {
        m_rows = std::move(changes);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, After));
        return;
    }
    beginResetModel();
    m_rows = std::move(changes);
    m_schema = schema;
    endResetModel();
}

QString ChangeModel::label(const JsonChange &change) const
{
    return m_schema->label(change.path);
}

QString ChangeModel::before(const JsonChange &change, qsizetype longest) const
{
    return change.before.isUndefined() ? tr("not there")
                                       : valueText(change.before, m_schema->field(change.path), longest);
}

QString ChangeModel::after(const JsonChange &change, qsizetype longest) const
{
    if (change.kind == JsonChange::Kind::Reordered)
        return tr("another order");
    return change.after.isUndefined() ? tr("removed") : valueText(change.after, m_schema->field(change.path), longest);
}

QVariant ChangeModel::cell(const JsonChange &change, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTip(change, column);
    if (role == Qt::AccessibleTextRole && column == Field)
        return tr("%1: %2 → %3").arg(label(change), text(change, Before), text(change, After));
    return TableModel::cell(change, column, role);
}

void ChangeModel::revert(int row)
{
    if (!m_document || row < 0 || row >= m_rows.size())
        return;
    const JsonChange change = m_rows[row];
    const JsonIdentities &identities = m_document->identities();
    const JsonValue root = JsonDiff::reverted(change, m_document->base(), m_document->current(), identities);
    const auto place = change.path.in(root, identities);
    m_document->edit(root, place.value_or(JsonPointer()), tr("Revert %1").arg(m_schema->label(change.path)));
}

} // namespace pubconsole
