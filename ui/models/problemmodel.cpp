// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemmodel.h"

#include "offer/problemlist.h"
#include "roles/roles.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString severityText(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return ProblemModel::tr("Error");
    case Problem::Severity::Warning:
        return ProblemModel::tr("Warning");
    case Problem::Severity::Information:
        break;
    }
    return ProblemModel::tr("Note");
}

Tone toneOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return Tone::Failed;
    case Problem::Severity::Warning:
        return Tone::NeedsYou;
    case Problem::Severity::Information:
        break;
    }
    return Tone::Draft;
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemModel::setDocument(OfferDocument *document)
{
    if (m_document == document)
        return;
    if (m_document)
        disconnect(m_document->problems(), nullptr, this, nullptr);
    m_document = document;
    if (document)
        connect(document->problems(), &ProblemList::changed, this, &ProblemModel::update);
    update();
}

void ProblemModel::update()
{
    beginResetModel();
    m_problems = m_document ? m_document->problems()->problems() : QList<Problem>();
    m_schema = m_document ? m_document->schema() : nullptr;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = m_problems[index.row()];
    if (role == StatusToneRole)
        return index.column() == Severity ? QVariant(int(toneOf(problem.severity))) : QVariant();
    if (role == Qt::ToolTipRole && index.column() != Where)
        return problem.rule.isEmpty() ? problem.help : tr("%1 (%2)").arg(problem.help, QString::fromUtf8(problem.rule));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Severity:
        return severityText(problem.severity);
    case Message:
        return problem.message;
    case Where:
        if (problem.line > 0)
            return tr("JSON, line %1").arg(problem.line);
        return m_schema->label(
            JsonPath::of(problem.place, m_document ? m_document->current() : JsonValue(), m_schema->identities()));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Severity:
        return tr("Severity");
    case Message:
        return tr("Message");
    case Where:
        return tr("Where");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace pubconsole
