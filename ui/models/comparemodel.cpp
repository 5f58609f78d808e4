// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

#include "roles/roles.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"

#include <algorithm>

namespace pubconsole {

using Difference = ComparedField::Difference;

CompareModel::CompareModel(const SchemaCatalog *schemas, QObject *parent)
    : TableModel(parent, {})
    , m_schemas(schemas)
{
    setStates({}, {});
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
    m_rows = fields;
    Columns columns{{tr("Field"), std::bind_front(&CompareModel::label, this)}};
    for (int i = 0; i < states.size(); ++i)
        columns.append({states[i].first, std::bind_front(&CompareModel::valueIn, this, i)});
    setColumns(columns);
    m_schema = m_schemas->of(states.isEmpty() ? JsonValue() : states.first().second);
    endResetModel();
}

QString CompareModel::label(const ComparedField &field) const
{
    return m_schema->label(field.path);
}

QString CompareModel::valueIn(int state, const ComparedField &field, qsizetype longest) const
{
    const JsonValue value = field.values[state];
    if (value.isUndefined())
        return m_states[state].second.isUndefined() ? QString() : tr("not there");
    if (!field.path.isRoot() && SecretFields::isSecretName(field.path.steps().last().name) && value.text().size() > 0)
        return QStringLiteral("••••••");
    return valueText(value, m_schema->field(field.path), longest);
}

// From where it begins to differ from the others, with a little of what is the same before that.
QString CompareModel::differingPart(int state, const ComparedField &field) const
{
    constexpr qsizetype context = 8;
    constexpr qsizetype longest = 10'000; // more than any description has
    if (field.difference == Difference::Unchanged || field.values[state].isUndefined())
        return {};
    const QString text = valueIn(state, field, longest);
    qsizetype same = text.size();
    bool differs = false;
    for (int other = 0; other < m_states.size(); ++other) {
        const QString beside = field.values[other].isUndefined() ? text : valueIn(other, field, longest);
        const auto at = std::mismatch(text.cbegin(), text.cend(), beside.cbegin(), beside.cend()).first;
        differs = differs || text != beside;
        same = std::min<qsizetype>(same, at - text.cbegin());
    }
    if (!differs || same <= 2 * context)
        return {};
    const qsizetype from = same - context;
    return u'…' + text.mid(text[from].isLowSurrogate() ? from + 1 : from, longestValueText);
}

QVariant CompareModel::cell(const ComparedField &field, int column, int role) const
{
    if (role == DifferingPartRole)
        return column > 0 ? differingPart(column - 1, field) : QString();
    if (role == Qt::ToolTipRole)
        return toolTip(field, column);
    if (role != StatusToneRole || column != 0)
        return TableModel::cell(field, column, role);
    return int(field.difference == Difference::Unchanged ? Tone::None
               : field.isImportant                       ? Tone::NeedsYou
                                                         : Tone::Running);
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
    const ComparedField &field = model->row(row);
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
