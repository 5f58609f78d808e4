// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audienceimportmodel.h"

#include "json/typedtext.h"
#include "models/importoutcometexts.h"
#include "rules/pricetexts.h"

#include <algorithm>

namespace pubconsole {

using Outcome = ImportOutcome;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

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
           {tr("Result"), [](const AudienceLine &row) { return ImportOutcomeTexts::word(row.outcome); }},
           {tr("Reason"), &AudienceLine::reason}})
{
}

QString AudienceImportModel::countsText(const AudienceImport &read)
{
    QStringList parts;
    for (const Outcome outcome : {Outcome::Added, Outcome::Changed, Outcome::Removed, Outcome::Unchanged,
                                  Outcome::Doubled, Outcome::Rejected}) {
        if (const int count = read.count(outcome); count > 0)
            parts += ImportOutcomeTexts::count(outcome, count);
    }
    return parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + u'.';
}

QString AudienceImportModel::leftOutText(const AudienceImport &read)
{
    return read.leftOut.isEmpty() ? QString()
                                  : tr("Columns that are left out: %1.").arg(PriceTexts::list(read.leftOut));
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
        return int(ImportOutcomeTexts::tone(row.outcome));
    return TableModel::cell(row, column, role);
}

} // namespace pubconsole
