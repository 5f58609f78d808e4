// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planglancemodel.h"

#include "json/typedtext.h"
#include "models/tones.h"
#include "rules/pricetexts.h"

#include <QLocale>

namespace pubconsole {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PlanGlanceModel)
};

QString visibilityText(const GlancedPlan &plan)
{
    switch (plan.visibility) {
    case GlancedPlan::Visibility::Public:
        return Texts::tr("Public");
    case GlancedPlan::Visibility::Hidden:
        return Texts::tr("Hidden");
    case GlancedPlan::Visibility::Private:
        break;
    }
    return plan.audience > 0 ? Texts::tr("Private, %n id(s)", nullptr, int(plan.audience)) : Texts::tr("Private");
}

// "0.10 – 41.60 USD/hour"; how it is priced where it has no price.
QString priceText(const GlancedPlan &plan)
{
    if (plan.lowest.isEmpty())
        return plan.model == PlanPrices::Model::None ? QString() : PriceTexts::model(plan.model);
    const QString range =
        plan.lowest == plan.highest ? plan.lowest : Texts::tr("%1 – %2").arg(plan.lowest, plan.highest);
    return range + QChar(u' ') + plan.unit;
}

QString endText(const GlancedPlan &plan)
{
    if (plan.version.isEmpty())
        return {};
    return plan.end.isValid() ? QLocale().toString(plan.end.toLocalTime().date(), QLocale::ShortFormat)
                              : plan.verdict.line;
}

} // namespace

PlanGlanceModel::PlanGlanceModel(QObject *parent)
    : TableModel(parent, {{tr("Plan"), [](const GlancedPlan &plan) { return visibleText(plan.id); }},
                          {tr("Title"), [](const GlancedPlan &plan) { return visibleText(plan.title); }},
                          {tr("Visibility"), visibilityText},
                          {tr("Price"), priceText},
                          {tr("Newest image"), [](const GlancedPlan &plan) { return visibleText(plan.version); }},
                          {tr("Address ends"), endText}})
{
}

void PlanGlanceModel::setPlans(const QList<GlancedPlan> &plans)
{
    if (plans == m_rows)
        return;
    beginResetModel();
    m_rows = plans;
    endResetModel();
}

QVariant PlanGlanceModel::cell(const GlancedPlan &row, int column, int role) const
{
    const bool isOfAddress = column == AddressEnds && !row.version.isEmpty();
    if (role == StatusToneRole && isOfAddress)
        return int(toneOf(row.verdict.state));
    if (role == Qt::ToolTipRole)
        return isOfAddress ? toolTipText(row.verdict.line) : toolTip(row, column);
    return TableModel::cell(row, column, role);
}

} // namespace pubconsole
