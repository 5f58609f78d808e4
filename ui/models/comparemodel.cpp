// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

#include "models/tooltiptext.h"
#include "roles/roles.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"

namespace pubconsole {

using Difference = ComparedField::Difference;

CompareModel::CompareModel(const SchemaCatalog *schemas, QObject *parent)
    : QAbstractTableModel(parent)
    , m_schemas(schemas)
    , m_schema(schemas->of({}))
{
}

void CompareModel::setStates(const QList<std::pair<QString, JsonValue>> &states)
{
    QList<JsonValue> bodies;
    for (const auto &[name, body] : states)
        bodies.append(body);
    setStates(states, comparison(bodies, *m_schemas->of(bodies.value(0))));
}

void CompareModel::setStates(const QList<std::pair<QString, JsonValue>> &states, const QList<ComparedField> &fields)
{
    beginResetModel();
    m_states = states;
    m_fields = fields;
    m_schema = m_schemas->of(states.isEmpty() ? JsonValue() : states.first().second);
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedField &field = m_fields[index.row()];
    if (role == StatusToneRole && index.column() == 0)
        return int(field.difference == Difference::Unchanged ? Tone::None
                   : field.isImportant                       ? Tone::NeedsYou
                                                             : Tone::Running);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return m_schema->label(field.path);
    const JsonValue value = field.values[index.column() - 1];
    if (value.isUndefined())
        return m_states[index.column() - 1].second.isUndefined() ? QString() : tr("not there");
    if (!field.path.isRoot() && SecretFields::isSecretName(field.path.steps().last().name) && value.text().size() > 0)
        return QStringLiteral("••••••");
    const OfferField *known = m_schema->field(field.path);
    return role == Qt::ToolTipRole ? toolTipText(valueText(value, known, longestToolTip)) : valueText(value, known);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Field") : m_states.value(section - 1).first;
}

void CompareFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void CompareFilter::setTechnicalShown(bool isShown)
{
    m_isTechnicalShown = isShown;
    invalidateFilter();
}

void CompareFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const CompareModel *>(sourceModel());
    const ComparedField &field = model->field(row);
    if (field.isTechnical && !m_isTechnicalShown)
        return false;
    switch (m_show) {
    case Show::Differences:
        if (field.difference == Difference::Unchanged)
            return false;
        break;
    case Show::Added:
    case Show::Removed:
    case Show::Changed:
    case Show::Unchanged:
        if (int(field.difference) != int(m_show) - int(Show::Added))
            return false;
        break;
    case Show::All:
        break;
    }
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->index(row, column, parent).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace pubconsole
