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
    const QList<EditedField> changes =
        m_document && m_document->isModified()
            ? editedFields(m_document->base(), m_document->current(), *m_document->schema())
            : QList<EditedField>();
    const auto schema = m_document ? m_document->schema() : nullptr;
    if (changes == m_rows && schema == m_schema)
        return;
    // Rows keep their places while they can, so that the selection stays.
    const bool isSameShape = schema == m_schema && changes.size() == m_rows.size() &&
                             std::equal(changes.cbegin(), changes.cend(), m_rows.cbegin(),
                                        [](const EditedField &left, const EditedField &right) {
                                            return left.change.path == right.change.path;
                                        });
    if (isSameShape) {
        m_rows = changes;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, After));
        return;
    }
    beginResetModel();
    m_rows = changes;
    m_schema = schema;
    endResetModel();
}

QString ChangeModel::label(const EditedField &field) const
{
    return m_schema->label(field.change.path);
}

QString ChangeModel::before(const EditedField &field, qsizetype longest) const
{
    const auto &[kind, path, before, after] = field.change;
    return before.isUndefined() ? tr("not there") : valueText(before, m_schema->field(path), longest);
}

QString ChangeModel::after(const EditedField &field, qsizetype longest) const
{
    const auto &[kind, path, before, after] = field.change;
    if (kind == JsonChange::Kind::Reordered)
        return tr("another order");
    return after.isUndefined() ? tr("removed") : valueText(after, m_schema->field(path), longest);
}

QVariant ChangeModel::cell(const EditedField &field, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTip(field, column);
    if (role == Qt::AccessibleTextRole && column == Field)
        return tr("%1: %2 → %3").arg(label(field), text(field, Before), text(field, After));
    return TableModel::cell(field, column, role);
}

void ChangeModel::revert(int row)
{
    if (!m_document || row < 0 || row >= m_rows.size())
        return;
    const EditedField field = m_rows[row];
    const JsonIdentities &identities = m_document->identities();
    JsonValue root = m_document->current();
    for (const JsonPath &path : QList{field.change.path} + field.alsoAt) {
        JsonChange change = field.change;
        change.path = path;
        root = JsonDiff::reverted(change, m_document->base(), root, identities);
    }
    const auto place = field.change.path.in(root, identities);
    m_document->edit(root, place.value_or(JsonPointer()), tr("Revert %1").arg(m_schema->label(field.change.path)));
}

} // namespace pubconsole
