// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemmodel.h"

#include "json/typedtext.h"
#include "models/tones.h"
#include "offer/problemlist.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

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

// Whoever did not hear the service say it is told that, and when.
QString messageText(const Problem &problem)
{
    return visibleText(problem.isSaid ? problem.message + u' ' + problem.help : problem.message);
}

} // namespace

ProblemModel::ProblemModel(QObject *parent)
    : TableModel(parent, {{tr("Severity"), [](const Problem &problem) { return severityText(problem.severity); }},
                          {tr("Message"), &messageText},
                          {tr("Where"), std::bind_front(&ProblemModel::where, this)}})
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
    m_rows = m_document ? m_document->problems()->problems() : QList<Problem>();
    m_schema = m_document ? m_document->schema() : nullptr;
    endResetModel();
}

QString ProblemModel::where(const Problem &problem) const
{
    if (problem.line > 0)
        return tr("JSON, line %1").arg(problem.line);
    return m_schema->label(
        JsonPath::of(problem.place, m_document ? m_document->current() : JsonValue(), m_schema->identities()));
}

QVariant ProblemModel::cell(const Problem &problem, int column, int role) const
{
    if (role == StatusToneRole)
        return column == Severity ? QVariant(int(toneOf(problem.severity))) : QVariant();
    if (role != Qt::ToolTipRole)
        return TableModel::cell(problem, column, role);
    if (column == Where)
        return toolTip(problem, column);
    return problem.rule.isEmpty() ? problem.help : tr("%1 (%2)").arg(problem.help, QString::fromUtf8(problem.rule));
}

} // namespace pubconsole
