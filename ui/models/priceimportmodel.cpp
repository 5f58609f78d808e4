// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/priceimportmodel.h"

#include "models/importoutcometexts.h"
#include "roles/roles.h"
#include "rules/offercatalog.h"
#include "rules/pricetexts.h"

#include <algorithm>

namespace pubconsole {

using Outcome = ImportOutcome;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

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
    : TableModel(parent,
                 {{tr("Cell"), &ImportedPrice::cell},
                  {tr("Plan"), &ImportedPrice::plan},
                  {tr("Market"), marketText},
                  {tr("Core size"), sizeText},
                  {tr("In the file"), &ImportedPrice::text, right},
                  {tr("Draft"), beforeText, right},
                  {tr("Result"), [](const ImportedPrice &row) { return ImportOutcomeTexts::word(row.outcome); }},
                  {tr("Reason"), &ImportedPrice::reason}})
    , m_outcomes{Outcome::Rejected, Outcome::Changed, Outcome::Added, Outcome::Unchanged}
{
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
        return int(ImportOutcomeTexts::tone(row.outcome));
    return TableModel::cell(row, column, role);
}

} // namespace pubconsole
