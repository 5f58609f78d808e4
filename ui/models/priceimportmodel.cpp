// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/priceimportmodel.h"

#include "roles/roles.h"
#include "rules/offercatalog.h"
#include "rules/pricetexts.h"

#include <algorithm>

namespace pubconsole {

using Outcome = ImportedPrice::Outcome;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rejected:
        return Tone::Failed;
    case Outcome::Changed:
        return Tone::Running;
    case Outcome::Accepted:
        return Tone::Live;
    case Outcome::Unchanged:
        break;
    }
    return Tone::Draft;
}

// Of what was not understood the sheet's own words.
QString marketText(const ImportedPrice &row)
{
    const OfferCatalog::Region *region = OfferCatalog::region(row.key.market);
    return region ? region->name : row.market;
}

QString sizeText(const ImportedPrice &row)
{
    return row.outcome == Outcome::Rejected && !row.key.size ? row.size : PriceTexts::key({{}, row.key.size});
}

QString beforeText(const ImportedPrice &row)
{
    return row.before ? QString::fromUtf8(row.before->text()) : QString();
}

} // namespace

PriceImportModel::PriceImportModel(QObject *parent)
    : TableModel(parent, {{tr("Cell"), &ImportedPrice::cell},
                          {tr("Plan"), &ImportedPrice::plan},
                          {tr("Market"), marketText},
                          {tr("Core size"), sizeText},
                          {tr("In the file"), &ImportedPrice::text, right},
                          {tr("Draft"), beforeText, right},
                          {tr("Result"), &PriceImportModel::outcomeText},
                          {tr("Reason"), &ImportedPrice::reason}})
    , m_outcomes{Outcome::Rejected, Outcome::Changed, Outcome::Accepted, Outcome::Unchanged}
{
}

QString PriceImportModel::outcomeText(const ImportedPrice &row)
{
    switch (row.outcome) {
    case Outcome::Rejected:
        return tr("Rejected");
    case Outcome::Changed:
        return tr("Changed");
    case Outcome::Accepted:
        return tr("Accepted");
    case Outcome::Unchanged:
        break;
    }
    return tr("Unchanged");
}

void PriceImportModel::setPrices(const QList<ImportedPrice> &prices)
{
    m_prices = prices;
    std::stable_sort(m_prices.begin(), m_prices.end(),
                     [](const auto &left, const auto &other) { return left.outcome < other.outcome; });
    update();
}

void PriceImportModel::setShown(const QSet<Outcome> &outcomes)
{
    m_outcomes = outcomes;
    update();
}

void PriceImportModel::update()
{
    beginResetModel();
    m_rows = m_prices;
    m_rows.removeIf([this](const ImportedPrice &price) { return !m_outcomes.contains(price.outcome); });
    endResetModel();
}

QVariant PriceImportModel::cell(const ImportedPrice &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTip(row, column);
    if (role == StatusToneRole && column == Result)
        return int(toneOf(row.outcome));
    return TableModel::cell(row, column, role);
}

} // namespace pubconsole
