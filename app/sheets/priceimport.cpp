// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/priceimport.h"

#include "json/typeddecimal.h"
#include "json/typedtext.h"
#include "rules/closedprices.h"
#include "rules/offercatalog.h"
#include "rules/pricedifference.h"
#include "rules/priceoperations.h"
#include "rules/pricetexts.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Outcome = ImportOutcome;
using Part = PriceWords::Part;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PriceImport)
};

constexpr qsizetype longest = 80; // characters of a word of the sheet that are shown

QString shown(const QString &text)
{
    return visibleText(text.simplified().left(longest));
}

// What is below zero, and -0.
bool hasMinus(const Decimal &price)
{
    return price.text().startsWith('-');
}

// Typed alone, 1.234,50 is one number in any convention; among others that have another one it is a slip.
bool isOfConvention(const QString &text, const QLocale &locale)
{
    const QString sign = locale.decimalPoint();
    const QString other = sign == u","_s ? u"."_s : u","_s;
    return text.count(sign) < 2 && text.section(sign, 1).count(other) == 0;
}

//! A plan of the draft, and what is known of the words that are its own.
struct Plan
{
    PlanPrices before;
    PlanPrices now;
    PlanPrices::Model model;
    QHash<QString, QByteArray> markets;     // as the document spells them
    QHash<QByteArray, QByteArray> byMarket; // the same by what they mean
    QHash<QString, CoreSize> sizes;         // those that count no cores, by their names
    QList<CoreSize> counted;
};

Plan planOf(const OfferBody &offer, qsizetype index, const QList<PlanPrices::Model> &models)
{
    const PlanPricing pricing = offer.pricing(index);
    const PlanPrices prices = pricing.forms.isEmpty() ? PlanPrices() : pricing.forms.first().prices;
    Plan plan{prices, prices, index < models.size() ? models[index] : prices.model(), {}, {}, {}, {}};
    const auto addMarket = [&plan](const QByteArray &market) {
        plan.markets.insert(QString::fromUtf8(market), market);
        const OfferCatalog::Region *region = OfferCatalog::region(market);
        if (region && !plan.byMarket.contains(region->code))
            plan.byMarket.insert(region->code, market);
    };
    for (const PlanPrices::OfMarket &each : prices.markets)
        addMarket(each.market);
    for (const QByteArray &market : pricing.soldIn)
        addMarket(market);
    plan.markets.remove({});
    plan.counted = OfferCatalog::coreCounts();
    for (const PriceCell &cell : prices.cells()) {
        if (!cell.key.size)
            continue;
        if (cell.key.size->isCounted())
            plan.counted.append(*cell.key.size);
        else
            plan.sizes.insert(QString::fromUtf8(cell.key.size->name), *cell.key.size);
    }
    return plan;
}

//! Reads the cells of one sheet into one offer.
class Import final
{
public:
    Import(const SheetTable &table, const OfferBody &offer, const PriceImport::Options &options)
        : m_table(table)
        , m_options(options)
        , m_result{.result = offer}
        , m_id(offer.id())
    {
        const QList<OfferPlan> plans = offer.plans();
        for (const OfferPlan &plan : plans)
            m_names.append(QString::fromUtf8(plan.id));
        for (qsizetype i = m_names.size() - 1; i >= 0; --i)
            m_ids.insert(m_names[i], i); // of those that are there twice the first
        m_ids.remove({});
    }

    PriceImport run()
    {
        const QStringList ids = m_ids.keys();
        m_result.layout = PriceLayout::of(m_table, QSet<QString>(ids.cbegin(), ids.cend()));
        if (!m_result.layout.isFound()) {
            m_result.problem =
                Texts::tr("No prices are recognized in it: there is no row of titles such as “plan”, “market”, "
                          "“core size” and “price”, and none with sizes, markets or plans over columns of prices.");
            return m_result;
        }
        m_result.locale = m_options.locale.value_or(usualLocale());
        if (isTooMuch()) {
            m_result.problem = Texts::tr("It has more than %n prices. Nothing of it was taken.", nullptr,
                                         int(PriceImport::mostPrices));
            return m_result;
        }
        readRows();
        rejectContradictions();
        apply();
        if (m_result.prices.isEmpty())
            m_result.problem = Texts::tr("There is no price below its titles.");
        return m_result;
    }

private:
    // By what the prices themselves say: 0,25 and 0.25 are each a number in one convention alone, 1,250 is one in both.
    QLocale usualLocale() const
    {
        static const QRegularExpression withPoint(u"(?:\\A|\\D)(?:0+\\.\\d+|\\d*\\.(?:\\d{1,2}|\\d{4,}))\\D*\\z"_s);
        static const QRegularExpression withComma(u"(?:\\A|\\D)(?:0+,\\d+|\\d*,(?:\\d{1,2}|\\d{4,}))\\D*\\z"_s);
        const PriceLayout &layout = m_result.layout;
        bool isPoint = false;
        bool isComma = false;
        for (int row = layout.firstRow; row < m_table.rows.size() && !(isPoint && isComma); ++row) {
            for (const PriceLayout::Prices &column : layout.prices) {
                const SheetCell &cell = m_table.cell(row, column.column);
                const bool isText = cell.kind != SheetCell::Kind::Number && cell.kind != SheetCell::Kind::Formula;
                isPoint = isPoint || (isText && withPoint.match(cell.text).hasMatch());
                isComma = isComma || (isText && withComma.match(cell.text).hasMatch());
            }
        }
        if (isPoint != isComma)
            return isComma ? QLocale(QLocale::German) : QLocale::c();
        return layout.isOwn ? QLocale::c() : QLocale();
    }

    bool isTooMuch() const
    {
        const PriceLayout &layout = m_result.layout;
        int count = 0;
        for (int row = layout.firstRow; row < m_table.rows.size(); ++row) {
            for (const PriceLayout::Prices &column : layout.prices)
                count += isThere(row, column.column) ? 1 : 0;
            for (const int column : layout.unknown)
                count += isThere(row, column) ? 1 : 0;
        }
        return count > PriceImport::mostPrices;
    }

    void readRows()
    {
        const PriceLayout &layout = m_result.layout;
        for (int row = layout.firstRow; row < m_table.rows.size(); ++row) {
            for (const PriceLayout::Prices &column : layout.prices) {
                if (isThere(row, column.column))
                    add(row, column);
                else if (layout.isOwn && isAnythingIn(row)) // elsewhere an empty cell is none
                    addWithout(row, column);
            }
            for (const int column : layout.unknown) {
                if (isThere(row, column))
                    addUnknown(row, column);
            }
        }
    }

    bool isThere(int row, int column) const
    {
        const SheetCell &cell = m_table.cell(row, column);
        return cell.kind == SheetCell::Kind::Formula || !typedWord(cell.text).isEmpty();
    }

    bool isAnythingIn(int row) const
    {
        for (int column = 0; column < m_table.rows[row].size(); ++column) {
            if (isThere(row, column))
                return true;
        }
        return false;
    }

    void addWithout(int row, const PriceLayout::Prices &column)
    {
        ImportedPrice price{SheetTable::nameOf(row, column.column)};
        price.size = shown(m_result.layout.texts(m_table, row, column, Part::Size).value(0));
        price.market = shown(m_result.layout.texts(m_table, row, column, Part::Market).value(0));
        price.reason = Texts::tr("There is no price in its row.");
        m_places.append(-1);
        m_result.prices.append(price);
    }

    void add(int row, const PriceLayout::Prices &column)
    {
        const auto texts = [&](Part part) { return m_result.layout.texts(m_table, row, column, part); };
        const SheetCell &cell = m_table.cell(row, column.column);
        ImportedPrice price{SheetTable::nameOf(row, column.column)};
        price.text = shown(cell.text);
        price.size = shown(texts(Part::Size).value(0));
        price.market = shown(texts(Part::Market).value(0));
        qsizetype plan = -1;
        price.reason = findPlan(texts, price, plan);
        if (price.reason.isEmpty())
            price.reason = findKey(texts, price, m_plans[plan]);
        if (price.reason.isEmpty())
            price.reason = readPrice(cell, texts(Part::Currency), price, m_plans[plan]);
        m_places.append(price.reason.isEmpty() ? plan : -1);
        m_result.prices.append(price);
    }

    void addUnknown(int row, int column)
    {
        ImportedPrice price{SheetTable::nameOf(row, column)};
        price.text = shown(m_table.cell(row, column).text);
        const QString title = shown(m_table.cell(m_result.layout.titleRow, column).text);
        price.reason = title.isEmpty()
                           ? Texts::tr("Its column has no title.")
                           : Texts::tr("Its column “%1” is of no core size, market or plan of this offer.").arg(title);
        m_places.append(-1);
        m_result.prices.append(price);
    }

    template<typename TextsOf>
    QString findPlan(const TextsOf &texts, ImportedPrice &price, qsizetype &plan)
    {
        for (const auto &[part, own] : {std::pair(Part::Publisher, m_id.publisher), {Part::Offer, m_id.offer}}) {
            for (const QString &text : texts(part)) {
                if (!own.isEmpty() && text != own)
                    return part == Part::Offer ? Texts::tr("It is of the offer “%1”.").arg(shown(text))
                                               : Texts::tr("It is of the publisher “%1”.").arg(shown(text));
            }
        }
        const QStringList plans = texts(Part::Plan);
        if (plans.size() > 1 && plans.count(plans[0]) != plans.size())
            return contradiction(plans);
        if (plans.isEmpty() &&
            (m_result.layout.says(Part::Plan) || m_options.plan < 0 || m_options.plan >= m_names.size()))
            return Texts::tr("It does not say of which plan it is.");
        plan = plans.isEmpty() ? m_options.plan : m_ids.value(plans[0], -1);
        price.plan = shown(plans.isEmpty() ? m_names[plan] : plans[0]);
        if (plan < 0)
            return Texts::tr("“%1” is no plan of this offer.").arg(price.plan);
        if (!m_plans.contains(plan))
            m_plans.insert(plan, planOf(m_result.result, plan, m_options.models));
        for (const QString &text : texts(Part::Unit)) {
            const auto unit = PriceWords::unit(text);
            if (unit != m_plans[plan].before.unit)
                return Texts::tr("It is per “%1”, and the plan is paid %2.")
                    .arg(shown(text), PriceTexts::unit({}, m_plans[plan].before.unit));
        }
        return {};
    }

    template<typename TextsOf>
    QString findKey(const TextsOf &texts, ImportedPrice &price, const Plan &plan) const
    {
        std::optional<QByteArray> market;
        const QStringList markets = texts(Part::Market);
        for (const QString &text : markets) {
            const auto found = marketOf(text, plan);
            if (market && found && *market != *found)
                return contradiction(markets);
            market = market ? market : found; // of a code and a name one is enough
        }
        if (!market && !markets.isEmpty())
            return Texts::tr("“%1” is no market.").arg(shown(markets[0]));
        price.key.market = market.value_or(QByteArray());
        const QStringList sizes = texts(Part::Size);
        if (sizes.size() > 1 && sizes.count(sizes[0]) != sizes.size())
            return contradiction(sizes);
        if (sizes.isEmpty())
            return m_result.layout.says(Part::Size) ? Texts::tr("It does not say of which core size it is.")
                                                    : QString();
        if (const auto named = plan.sizes.constFind(sizes[0]); named != plan.sizes.cend()) {
            price.key.size = *named;
            return {};
        }
        const auto size = PriceWords::size(sizes[0], true);
        if (!size || (size->size && !plan.counted.contains(*size->size)))
            return Texts::tr("“%1” is no core size.").arg(shown(sizes[0]));
        price.key.size = size->size;
        return {};
    }

    static std::optional<QByteArray> marketOf(const QString &text, const Plan &plan)
    {
        if (const auto own = plan.markets.constFind(text); own != plan.markets.cend())
            return *own;
        const auto code = PriceWords::market(text);
        return code ? std::optional(plan.byMarket.value(*code, *code)) : std::nullopt;
    }

    QString readPrice(const SheetCell &cell, const QStringList &currencies, ImportedPrice &price,
                      const Plan &plan) const
    {
        const QByteArray said = plan.before.list(price.key.market).currency;
        const QByteArray currency = said.isEmpty() ? PriceOperations::currencyFor(price.key.market) : said;
        price.before = plan.before.price(price.key);
        for (const QString &text : currencies) {
            if (text.toUpper().toUtf8() != currency.toUpper())
                return Texts::tr("It is in “%1”, and the price is in %2.")
                    .arg(shown(text), currency.isEmpty() ? Texts::tr("an unknown currency") : visible(currency));
        }
        return readNumber(cell, currency, price);
    }

    QString readNumber(const SheetCell &cell, const QByteArray &currency, ImportedPrice &price) const;
    static QString visible(const QByteArray &word) { return shown(QString::fromUtf8(word)); }
    static QString contradiction(const QStringList &texts)
    {
        return Texts::tr("It says both “%1” and “%2”.").arg(shown(texts.first()), shown(texts.last()));
    }

    void rejectContradictions();
    void apply();
    void applyOne(ImportedPrice &price, Plan &plan);

    const SheetTable &m_table;
    const PriceImport::Options &m_options;
    PriceImport m_result;
    OfferId m_id;
    QStringList m_names; // the ids of all plans, in the document's order
    QHash<QString, qsizetype> m_ids;
    QMap<qsizetype, Plan> m_plans;
    QList<qsizetype> m_places; // the plan of each price; -1 of one that is rejected
};

QString Import::readNumber(const SheetCell &cell, const QByteArray &currency, ImportedPrice &price) const
{
    if (cell.kind == SheetCell::Kind::Formula)
        return Texts::tr("It is a formula. Put its value in its place.");
    if (cell.kind == SheetCell::Kind::Number) {
        const auto number = Decimal::read(cell.text.toUtf8());
        if (!number)
            return number.error();
        price.now = *number;
    } else {
        const TypedDecimal typed = TypedDecimal::read(cell.text, currency, m_result.locale);
        if (!typed.value)
            return typed.problem;
        if (!isOfConvention(cell.text, m_result.locale))
            return (m_result.locale.decimalPoint() == u","_s
                        ? Texts::tr("“%1” is not one number with a decimal comma, as the file has it.")
                        : Texts::tr("“%1” is not one number with a decimal point, as the file has it."))
                .arg(shown(cell.text));
        price.now = typed.value;
    }
    const bool isThere = price.before && hasMinus(*price.before) && price.now == price.before;
    if (hasMinus(*price.now) && !isThere)
        return Texts::tr("A price is not less than nothing.");
    return {};
}

// Of two cells for one price nobody knows which one is right.
void Import::rejectContradictions()
{
    QHash<std::pair<qsizetype, PriceKey>, QList<qsizetype>> same;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places[i] >= 0)
            same[{m_places[i], m_result.prices[i].key}].append(i);
    }
    for (const QList<qsizetype> &all : std::as_const(same)) {
        const ImportedPrice first = m_result.prices[all.first()];
        const auto other =
            std::find_if(all.cbegin(), all.cend(), [&](qsizetype i) { return *m_result.prices[i].now != *first.now; });
        if (other == all.cend())
            continue;
        const QString otherCell = m_result.prices[*other].cell;
        for (const qsizetype i : all) {
            m_places[i] = -1;
            m_result.prices[i].reason = Texts::tr("%1 has another price for the same.")
                                            .arg(*m_result.prices[i].now == *first.now ? otherCell : first.cell);
        }
    }
}

void Import::apply()
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places[i] >= 0)
            applyOne(m_result.prices[i], m_plans[m_places[i]]);
    }
    QList<qsizetype> changed;
    for (auto plan = m_plans.cbegin(); plan != m_plans.cend(); ++plan) {
        if (plan->now == plan->before)
            continue;
        changed.append(plan.key());
        m_result.result = m_result.result.withPrices(plan.key(), plan->now);
    }
    if (!changed.isEmpty())
        m_result.place = changed.size() == 1 ? m_result.result.pricing(changed.first()).forms.first().place
                                             : m_result.result.shape()->plansPlace();
}

void Import::applyOne(ImportedPrice &price, Plan &plan)
{
    const std::optional<Decimal> there = plan.now.price(price.key);
    if (there == price.now) {
        price.outcome = Outcome::Unchanged;
        return;
    }
    price.reason = ClosedPrices::why(plan.now, plan.model, price.key);
    if (!price.reason.isEmpty())
        return;
    plan.now = PriceOperations::priced(plan.now, price.key, price.now);
    price.outcome = there ? Outcome::Changed : Outcome::Added;
    const auto cell = [&price](const std::optional<Decimal> &value) {
        return value ? std::optional(PriceCell{price.key, *value}) : std::nullopt;
    };
    price.reason = PriceTexts::change(priceDifference(cell(there), cell(price.now)));
}

} // namespace

int PriceImport::count(Outcome outcome) const
{
    return int(std::count_if(prices.cbegin(), prices.cend(),
                             [outcome](const ImportedPrice &price) { return price.outcome == outcome; }));
}

PriceImport PriceImport::of(const SheetTable &table, const OfferBody &offer, const Options &options)
{
    return Import(table, offer, options).run();
}

} // namespace pubconsole
