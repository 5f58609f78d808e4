// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audienceimportmodel.h"

#include "json/typedtext.h"
#include "roles/roles.h"

#include <algorithm>

namespace pubconsole {

using Outcome = AudienceLine::Outcome;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rejected:
        return Tone::Failed;
    case Outcome::Doubled:
    case Outcome::Removed:
        return Tone::NeedsYou;
    case Outcome::Changed:
        return Tone::Running;
    case Outcome::Accepted:
        return Tone::Live;
    case Outcome::Unchanged:
        break;
    }
    return Tone::Draft;
}

bool isRejected(const AudienceLine &line)
{
    return line.outcome == Outcome::Rejected;
}

} // namespace

AudienceImportModel::AudienceImportModel(const AudienceList *shape, QObject *parent)
    : TableModel(
          parent,
          {{tr("Line"), [](const AudienceLine &row) { return row.line > 0 ? QString::number(row.line) : QString(); },
            right},
           {tr("In the file"), &AudienceLine::text},
           {tr("Kind"),
            [shape](const AudienceLine &row) {
                return isRejected(row) ? QString() : visibleText(shape->kindText(row.entry.kind));
            }},
           {tr("Id"), [](const AudienceLine &row) { return isRejected(row) ? QString() : visibleText(row.entry.id); }},
           {tr("Description"),
            [](const AudienceLine &row, qsizetype longest) {
                return isRejected(row) ? QString() : visibleText(row.entry.description.left(longest));
            }},
           {tr("Result"), [](const AudienceLine &row) { return outcomeText(row.outcome); }},
           {tr("Reason"), &AudienceLine::reason}})
{
}

QString AudienceImportModel::outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rejected:
        return tr("Rejected");
    case Outcome::Doubled:
        return tr("Doubled");
    case Outcome::Removed:
        return tr("Removed");
    case Outcome::Changed:
        return tr("Changed");
    case Outcome::Accepted:
        return tr("New");
    case Outcome::Unchanged:
        break;
    }
    return tr("Already there");
}

QString AudienceImportModel::countsText(const AudienceImport &read)
{
    const QList<std::pair<int, QString>> counts{
        {read.count(Outcome::Accepted), tr("%n new", nullptr, read.count(Outcome::Accepted))},
        {read.count(Outcome::Changed), tr("%n changed", nullptr, read.count(Outcome::Changed))},
        {read.count(Outcome::Removed), tr("%n removed", nullptr, read.count(Outcome::Removed))},
        {read.count(Outcome::Unchanged), tr("%n already there", nullptr, read.count(Outcome::Unchanged))},
        {read.count(Outcome::Doubled), tr("%n doubled", nullptr, read.count(Outcome::Doubled))},
        {read.count(Outcome::Rejected), tr("%n rejected", nullptr, read.count(Outcome::Rejected))}};
    QStringList parts;
    for (const auto &[count, text] : counts) {
        if (count > 0)
            parts += text;
    }
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + u'.';
}

void AudienceImportModel::setLines(const QList<AudienceLine> &lines)
{
    beginResetModel();
    m_rows = lines;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const auto &left, const auto &other) { return left.outcome < other.outcome; });
    endResetModel();
}

QVariant AudienceImportModel::cell(const AudienceLine &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTip(row, column);
    if (role == StatusToneRole && column == Result)
        return int(toneOf(row.outcome));
    return TableModel::cell(row, column, role);
}

} // namespace pubconsole
