// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pricesheet.h"

#include "files/atomicfile.h"
#include "rules/offercatalog.h"
#include "sheets/csvsheet.h"
#include "sheets/workbook.h"

#include <QStringList>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

SheetTable titled()
{
    SheetTable table{u"prices"_s, {{}}};
    for (const QString &title : PriceSheet::titles())
        table.rows.first().append({title});
    return table;
}

void addRows(SheetTable &table, const OfferBody &body, qsizetype index, const QByteArray &plan)
{
    const QList<PriceForm> forms = body.pricing(index).forms;
    if (forms.isEmpty())
        return;
    const OfferId id = body.id();
    const PlanPrices &prices = forms.first().prices;
    for (const PriceCell &cell : prices.cells()) {
        if (!cell.key.other.isRoot())
            continue;
        table.rows.append({{id.publisher},
                           {id.offer},
                           {QString::fromUtf8(plan)},
                           {QString::fromUtf8(cell.key.market)},
                           {QString::fromUtf8(cell.currency)},
                           {PriceSheet::sizeWord(cell.key.size)},
                           {QString::fromUtf8(cell.price.text()), SheetCell::Kind::Number},
                           {PriceSheet::unitWord(prices.unit)}});
    }
}

void addRows(SheetTable &table, const OfferBody &body)
{
    const QList<OfferPlan> plans = body.plans();
    for (qsizetype i = 0; i < plans.size(); ++i)
        addRows(table, body, i, plans[i].id);
}

} // namespace

const QStringList &PriceSheet::titles()
{
    static const QStringList titles{u"publisher"_s, u"offer"_s,     u"plan"_s,  u"market"_s,
                                    u"currency"_s,  u"core size"_s, u"price"_s, u"unit"_s};
    return titles;
}

SheetTable PriceSheet::of(const QList<OfferBody> &offers)
{
    SheetTable table = titled();
    for (const OfferBody &body : offers)
        addRows(table, body);
    return table;
}

tl::expected<PriceSheet::Written, QString> PriceSheet::write(const QString &path, const QList<OfferBody> &offers)
{
    SheetTable table = titled();
    Written written;
    for (const OfferBody &body : offers) {
        const qsizetype before = table.rows.size();
        addRows(table, body);
        if (table.rows.size() == before)
            written.without += body.id();
    }
    written.prices = table.rows.size() - 1; // without the titles
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const tl::expected<QByteArray, QString> bytes = isCsv ? csvOf(table) : workbook(table);
    const QString why = bytes ? AtomicFile::write(path, *bytes) : bytes.error();
    if (!why.isEmpty())
        return tl::unexpected(why);
    return written;
}

QString PriceSheet::sizeWord(const std::optional<CoreSize> &size)
{
    if (!size)
        return u"per core"_s;
    if (!size->isCounted())
        return QString::fromUtf8(size->name);
    const qsizetype known = OfferCatalog::coreCounts().indexOf(*size);
    return known < 0 ? QString::number(size->cores) + "core"_L1 : QString::fromUtf8(OfferCatalog::coreSizes()[known]);
}

QString PriceSheet::unitWord(PlanPrices::Unit unit)
{
    return unit == PlanPrices::Unit::Hour ? u"hour"_s : u"month"_s;
}

} // namespace pubconsole
