// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricegridmodel.h"

#include "json/typeddecimal.h"
#include "json/typedtext.h"
#include "models/tooltiptext.h"
#include "rules/closedprices.h"
#include "rules/offercatalog.h"
#include "rules/priceoperations.h"
#include "rules/pricetexts.h"
#include "rules/valuetext.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Model = PlanPrices::Model;
using Kind = PriceDifference::Kind;

namespace {

TypedDecimal typedPrice(const QString &text, const QByteArray &currency, const QLocale &locale)
{
    TypedDecimal typed = TypedDecimal::read(text, currency, locale);
    if (typed.value && typed.value->isNegative()) {
        typed.value.reset();
        typed.problem = PriceGridModel::tr("A price is not below zero.");
    }
    return typed;
}

bool isByMarket(Model model)
{
    return model == Model::PerMarket || model == Model::PerMarketAndSize;
}

// Those that count cores by their number, the others behind them.
bool isSmaller(const CoreSize &left, const CoreSize &right)
{
    if (left.isCounted() != right.isCounted())
        return left.isCounted();
    return left.isCounted() ? left.cores < right.cores : left.name < right.name;
}

QString marketName(const QByteArray &market)
{
    if (market.isEmpty())
        return PriceGridModel::tr("All markets");
    const OfferCatalog::Region *region = OfferCatalog::region(market);
    return region ? region->name : visibleText(QString::fromUtf8(market));
}

bool isInside(const JsonPointer &place, const JsonPointer &outer)
{
    const QList<QByteArray> &tokens = outer.tokens();
    return place.tokens().size() >= tokens.size() &&
           std::equal(tokens.cbegin(), tokens.cend(), place.tokens().cbegin());
}

QChar markOf(Tone tone)
{
    return tone == Tone::Failed ? u'■' : tone == Tone::NeedsYou ? u'▲' : u'●';
}

Tone worse(Tone left, Tone right)
{
    const auto isOf = [left, right](Tone tone) { return left == tone || right == tone; };
    return isOf(Tone::Failed)     ? Tone::Failed
           : isOf(Tone::NeedsYou) ? Tone::NeedsYou
           : left == Tone::None   ? right
                                  : left;
}

// What follows from the price of one core has more digits before its point.
qsizetype longestPrice(const QList<PricedPlan> &plans)
{
    constexpr qsizetype more = 2;
    qsizetype longest = 0;
    const auto see = [&longest](const PlanPrices &prices) {
        for (const PriceCell &cell : prices.cells())
            longest = std::max(longest, cell.price.text().size() + (cell.key.size ? 0 : more));
    };
    for (const PricedPlan &plan : plans) {
        see(plan.prices());
        see(plan.production);
    }
    return longest;
}

} // namespace

PriceGridModel::PriceGridModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PriceGridModel::setState(const PriceGridState &state)
{
    m_state = state;
    m_plans.read(state.draft, state.base, state.production);
    m_longest = longestPrice(m_plans.plans());
    const QList<PricedPlan> &plans = m_plans.plans();
    if (m_shown >= 0 && (m_shown >= plans.size() || plans[m_shown].id != m_shownId)) {
        const auto same =
            std::find_if(plans.cbegin(), plans.cend(), [this](const PricedPlan &plan) { return plan.id == m_shownId; });
        m_shown = same == plans.cend() ? -1 : same - plans.cbegin();
    }
    arrange();
}

void PriceGridModel::showPlan(qsizetype plan)
{
    m_shown = plan >= 0 && plan < plans().size() ? plan : -1;
    m_shownId = m_shown < 0 ? QByteArray() : plans()[m_shown].id;
    arrange();
}

void PriceGridModel::wish(const QByteArray &plan, Model model)
{
    m_plans.wish(plan, model);
    if (m_state)
        setState(state());
}

// What stays in its place keeps what is selected and what is being typed.
void PriceGridModel::arrange()
{
    const QList<Column> columns = makeColumns();
    const QList<Row> rows = makeRows();
    if (columns == m_columns && rows == m_rows) {
        if (m_columns.isEmpty())
            return;
        readColumnNotes();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    readColumnNotes();
    endResetModel();
}

void PriceGridModel::setNotes(const QHash<QByteArray, CellNote> &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    if (m_state)
        arrange();
}

void PriceGridModel::readColumnNotes()
{
    m_columnNotes.clear();
    if (m_notes.isEmpty() || m_columns.isEmpty())
        return;
    m_columnNotes.resize(m_columns.size());
    QByteArrayList places = m_notes.keys();
    std::sort(places.begin(), places.end());
    for (const QByteArray &text : std::as_const(places)) {
        const JsonPointer place = JsonPointer::fromText(text).value_or(JsonPointer());
        const auto price = priceAt(place);
        const int column = price ? columnOf(*price) : -1;
        if (column < 0 || hasCell(column, place))
            continue;
        auto &[noted, whole] = m_columnNotes[column];
        const CellNote &note = m_notes[text];
        noted += place;
        whole = {worse(whole.tone, note.tone), whole.text.isEmpty() ? note.text : whole.text + u'\n' + note.text};
    }
}

// That of its market, else that of its plan.
int PriceGridModel::columnOf(const PricePlace &place) const
{
    const PriceForm &form = plans()[place.plan].pricing.forms.first();
    int found = -1;
    for (int i = 0; i < columnCount(); ++i) {
        const auto &[plan, market] = m_columns[i];
        if (plan != place.plan)
            continue;
        const bool isOfMarket =
            !market.isEmpty() && isInside(place.first, m_state->draft.place(form, PricePart::List, {market}));
        if (market.isEmpty() || isOfMarket)
            found = i;
        if (isOfMarket)
            break;
    }
    return found;
}

bool PriceGridModel::hasCell(int column, const JsonPointer &place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (placeOf(index(row, column)) == place)
            return true;
    }
    return false;
}

int PriceGridModel::revealColumn(const JsonPointer &place)
{
    const auto price = priceAt(place);
    if (!price)
        return -1;
    const PriceForm &form = plans()[price->plan].pricing.forms.first();
    const bool isOfMarket = isInside(price->first, m_state->draft.place(form, PricePart::Markets)) &&
                            price->first != m_state->draft.place(form, PricePart::Markets);
    if (isOfMarket ? m_shown != price->plan : columnOf(*price) < 0)
        showPlan(isOfMarket ? price->plan : -1);
    return columnOf(*price);
}

QList<PriceGridModel::Column> PriceGridModel::makeColumns() const
{
    QList<Column> columns;
    if (m_shown < 0) {
        for (qsizetype i = 0; i < plans().size(); ++i)
            columns.append(Column{i, {}});
        return columns;
    }
    const PricedPlan &plan = plans()[m_shown];
    QSet<QByteArray> seen{{}};
    columns.append(Column{m_shown, {}});
    const auto add = [&](const QByteArray &market) {
        if (!seen.contains(market))
            columns.append(Column{m_shown, market});
        seen.insert(market);
    };
    for (const PlanPrices::OfMarket &market : plan.prices().markets)
        add(market.market);
    for (const PlanPrices::OfMarket &market : plan.production.markets)
        add(market.market);
    for (const QByteArray &market : plan.pricing.soldIn) {
        if (isByMarket(plan.model))
            add(market);
    }
    return columns;
}

QList<PriceGridModel::Row> PriceGridModel::makeRows() const
{
    QList<CoreSize> sizes = OfferCatalog::coreCounts();
    const auto add = [&sizes](const PriceList &list) {
        for (const PriceList::OfSize &each : list.sizes)
            sizes.append(each.size);
    };
    for (const Column &column : makeColumns()) {
        add(plans()[column.plan].prices().list(column.market));
        add(plans()[column.plan].production.list(column.market));
    }
    std::sort(sizes.begin(), sizes.end(), isSmaller);
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
    QList<Row> rows{std::nullopt};
    for (const CoreSize &size : std::as_const(sizes))
        rows.append(size);
    return rows;
}

int PriceGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PriceGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

PriceKey PriceGridModel::keyOf(const QModelIndex &index) const
{
    return {m_columns[index.column()].market, m_rows[index.row()]};
}

JsonPointer PriceGridModel::placeOf(const QModelIndex &index) const
{
    const PlanPricing &pricing = plans()[planOf(index.column())].pricing;
    return m_state->draft.place(pricing.forms.first(), PricePart::Price, keyOf(index));
}

QModelIndex PriceGridModel::reveal(const JsonPointer &place)
{
    for (qsizetype i = 0; i < plans().size(); ++i) {
        const PlanPricing &pricing = plans()[i].pricing;
        const auto form = std::find_if(pricing.forms.cbegin(), pricing.forms.cend(),
                                       [&place](const PriceForm &each) { return isInside(place, each.place); });
        if (form == pricing.forms.cend())
            continue;
        QList<PriceKey> keys;
        for (const PriceCell &cell : form->prices.cells())
            keys.append(cell.key);
        for (const PlanPrices::Unread &unread : form->prices.unread)
            keys.append(unread.key);
        for (const Row &row : std::as_const(m_rows))
            keys.append({{}, row});
        // Of what holds prices the first one: an edit of many has no other place.
        const auto key = std::find_if(keys.cbegin(), keys.cend(), [&](const PriceKey &each) {
            return isInside(m_state->draft.place(*form, PricePart::Price, each), place);
        });
        if (key == keys.cend())
            return {};
        if (!m_columns.contains(Column{i, key->market}))
            showPlan(key->market.isEmpty() ? -1 : i);
        const int column = int(m_columns.indexOf(Column{i, key->market}));
        const int row = int(m_rows.indexOf(key->size));
        return key->other.isRoot() && row >= 0 && column >= 0 ? index(row, column) : QModelIndex();
    }
    return {};
}

bool PriceGridModel::isRefused(const QModelIndex &index) const
{
    return index.isValid() && !m_state->typed.isEmpty() && m_state->typed.contains(placeOf(index).text());
}

void PriceGridModel::forget(const QModelIndex &index)
{
    if (isRefused(index))
        Q_EMIT refused({placeOf(index), {}, {}, {}});
}

QString PriceGridModel::nameOf(const QModelIndex &index) const
{
    return tr("%1, %2").arg(plans()[planOf(index.column())].name, PriceTexts::key(keyOf(index)));
}

QByteArray PriceGridModel::currencyOf(int column) const
{
    const Column &shown = m_columns[column];
    const QByteArray said = plans()[shown.plan].prices().list(shown.market).currency;
    return said.isEmpty() ? PriceOperations::currencyFor(shown.market) : said;
}

QString PriceGridModel::whyClosed(const QModelIndex &index) const
{
    const PricedPlan &plan = plans()[planOf(index.column())];
    return ClosedPrices::why(plan.prices(), plan.model, keyOf(index));
}

// With what follows from the price per core.
std::optional<PriceCell> PriceGridModel::cellOf(const PlanPrices &prices, const PriceKey &key) const
{
    const PriceList list = prices.list(key.market);
    if (const auto price = key.size ? list.price(*key.size) : list.perCore)
        return PriceCell{key, *price, list.currency};
    if (key.size && key.size->isCounted() && list.perCore && list.sizes.isEmpty())
        return PriceCell{key, PriceOperations::ofSize(*list.perCore, *key.size), list.currency};
    return std::nullopt;
}

std::optional<PriceCell> PriceGridModel::priceOf(const QModelIndex &index) const
{
    return cellOf(plans()[planOf(index.column())].prices(), keyOf(index));
}

std::optional<PriceCell> PriceGridModel::productionOf(const QModelIndex &index) const
{
    return cellOf(plans()[planOf(index.column())].production, keyOf(index));
}

PriceDifference PriceGridModel::differenceOf(const QModelIndex &index) const
{
    if (m_state->production.value().isUndefined())
        return {};
    const PricedPlan &plan = plans()[planOf(index.column())];
    const PriceKey key = keyOf(index);
    const bool isOtherKind = !key.size && !plan.prices().price(key) && !plan.prices().list(key.market).sizes.isEmpty();
    return isOtherKind ? PriceDifference() // what customers pay is compared at the sizes
                       : priceDifference(productionOf(index), priceOf(index));
}

// A known size without a price, where there are prices for sizes.
bool PriceGridModel::lacksPrice(const QModelIndex &index) const
{
    const PricedPlan &plan = plans()[planOf(index.column())];
    const PriceKey key = keyOf(index);
    if (!key.size || !OfferCatalog::coreCounts().contains(*key.size) || cellOf(plan.prices(), key))
        return false;
    const PriceList list = plan.prices().list(key.market);
    return !list.sizes.isEmpty() || (plan.model == Model::PerSize && key.market.isEmpty());
}

// What stands in the document.
QString PriceGridModel::textOf(const QModelIndex &index) const
{
    const PlanPrices &prices = plans()[planOf(index.column())].prices();
    const PriceKey key = keyOf(index);
    if (const auto cell = cellOf(prices, key))
        return QString::fromUtf8(cell->price.text());
    const auto unread = std::find_if(prices.unread.cbegin(), prices.unread.cend(),
                                     [&key](const PlanPrices::Unread &each) { return each.key == key; });
    return unread == prices.unread.cend() ? QString() : visibleText(valueText(unread->value));
}

QString PriceGridModel::shownText(const QModelIndex &index) const
{
    const QString typed = m_state->typed.isEmpty() ? QString() : m_state->typed.value(placeOf(index).text());
    return typed.isEmpty() ? textOf(index) : typed;
}

QString PriceGridModel::changeText(const QModelIndex &index) const
{
    const PricedPlan &plan = plans()[planOf(index.column())];
    if (plan.hasTwoForms) {
        const auto here = cellOf(plan.prices(), keyOf(index));
        for (const PriceForm &form : plan.pricing.forms) {
            const auto there = cellOf(form.prices, keyOf(index));
            if (here && there && here->price != there->price)
                return tr("%1 in the other form").arg(QString::fromUtf8(there->price.text()));
            if (here.has_value() != there.has_value())
                return there ? tr("%1 in the other form").arg(QString::fromUtf8(there->price.text()))
                             : tr("none in the other form");
        }
    }
    if (isOfOtherCurrency(index))
        return tr("other currency");
    const QString change = PriceTexts::change(differenceOf(index));
    return change.isEmpty() && lacksPrice(index) ? tr("missing") : change;
}

// Two prices that stand beside each other and cannot be compared.
bool PriceGridModel::isOfOtherCurrency(const QModelIndex &index) const
{
    const auto now = priceOf(index);
    const auto before = productionOf(index);
    return now && before && !now->currency.isEmpty() && !before->currency.isEmpty() &&
           now->currency != before->currency;
}

CellNote PriceGridModel::noteOf(const QModelIndex &index) const
{
    return m_notes.isEmpty() ? CellNote() : m_notes.value(placeOf(index).text());
}

QString PriceGridModel::description(const QModelIndex &index) const
{
    const PricedPlan &plan = plans()[planOf(index.column())];
    QStringList parts{PriceTexts::model(plan.model)};
    if (data(index, IsMadeRole).toBool())
        parts += tr("follows from the price per core");
    const QString production = data(index, ProductionRole).toString();
    if (!production.isEmpty())
        parts += tr("production %1").arg(production);
    parts += changeText(index);
    parts += noteOf(index).text;
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QVariant PriceGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PricedPlan &plan = plans()[planOf(index.column())];
    const PriceKey key = keyOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownText(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTipText(nameOf(index) + u'\n' + description(index));
    case Qt::AccessibleTextRole: {
        const QString text = shownText(index);
        return tr("%1: %2").arg(nameOf(index), text.isEmpty() ? tr("no price") : text);
    }
    case Qt::AccessibleDescriptionRole:
        return description(index);
    case ProductionRole: {
        const auto cell = productionOf(index);
        const QString price = cell ? QString::fromUtf8(cell->price.text()) : QString();
        return isOfOtherCurrency(index) ? price + u' ' + QString::fromUtf8(cell->currency) : price;
    }
    case ChangeRole:
        return changeText(index);
    case ChangeKindRole:
        return int(lacksPrice(index) ? Kind::Missing : differenceOf(index).kind);
    case IsMadeRole:
        return key.size && !plan.prices().price(key) && cellOf(plan.prices(), key);
    case IsUnsavedRole:
        return plan.prices().price(key) != plan.base.price(key);
    case StatusToneRole:
        return int(noteOf(index).tone);
    case LongestRole:
        return int(m_longest);
    default:
        return {};
    }
}

QVariant PriceGridModel::columnData(int column, int role) const
{
    const auto &[at, market] = m_columns[column];
    const CellNote note = m_columnNotes.value(column).note;
    const PricedPlan &plan = plans()[at];
    const PriceList list = plan.prices().list(market);
    const QString unit = PriceTexts::unit(list.currency, plan.prices().unit);
    const QString name = m_shown < 0 ? plan.name : marketName(market);
    QStringList model{m_shown < 0 ? PriceTexts::model(plan.model) : unit};
    if (m_shown < 0 && !list.isEmpty())
        model += unit;
    if (const qint64 months = plan.prices().trialMonths.value_or(0); m_shown < 0 && months > 0)
        model += tr("%n month(s) free", nullptr, int(std::min<qint64>(months, 1200)));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case ModelRole:
        return model.join(u" · "_s);
    case LongestRole:
        return int(m_longest);
    case StateRole: // read-only is also what is in production
        return m_state->isReadOnly ? tr("Price") : tr("Draft");
    case NoteRole:
        return note.text.isEmpty() ? QString() : u"%1 %2"_s.arg(markOf(note.tone)).arg(note.text.count(u'\n') + 1);
    case StatusToneRole:
        return int(note.tone);
    case Qt::ToolTipRole:
        return toolTipText(name + u'\n' + model.join(u'\n') + (note.text.isEmpty() ? QString() : u'\n' + note.text));
    case Qt::AccessibleTextRole: {
        QStringList parts{name, model.join(u", "_s), note.text};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant PriceGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? m_columns.size() : m_rows.size()))
        return {};
    if (orientation == Qt::Horizontal)
        return columnData(section, role);
    return role == Qt::DisplayRole ? PriceTexts::key({{}, m_rows[section]}) : QVariant();
}

Qt::ItemFlags PriceGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_state->isReadOnly || !whyClosed(index).isEmpty() ? flags : flags | Qt::ItemIsEditable;
}

bool PriceGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_state->isReadOnly)
        return false;
    const QString text = value.toString();
    if (text == shownText(index))
        return true;
    const JsonPointer place = placeOf(index);
    const bool isKept = text == textOf(index);
    const TypedDecimal typed = isKept ? TypedDecimal() : typedPrice(text, currencyOf(index.column()), QLocale());
    if (!typed.problem.isEmpty()) {
        Q_EMIT refused({place, text, typed.problem, m_state->draft.value().value(place)});
        return false;
    }
    forget(index);
    const QString number = typed.value ? QString::fromUtf8(typed.value->text()) : QString();
    return isKept || set({{index.row(), index.column(), number}}, QLocale::c(), {}).isEmpty();
}

QString PriceGridModel::set(const QList<TypedPrice> &prices, const QLocale &locale, const QString &label)
{
    if (m_state->isReadOnly || prices.isEmpty())
        return {};
    QMap<qsizetype, PlanPrices> changed;
    for (const TypedPrice &each : prices) {
        const QModelIndex cell = index(each.row, each.column);
        const qsizetype plan = planOf(each.column);
        PlanPrices &now = changed.contains(plan) ? changed[plan] : (changed[plan] = plans()[plan].prices());
        const TypedDecimal typed = typedPrice(each.text, currencyOf(each.column), locale);
        const QString why = !typed.value ? typed.problem : ClosedPrices::why(now, plans()[plan].model, keyOf(cell));
        if (!why.isEmpty())
            return tr("%1: %2").arg(nameOf(cell), why);
        now = PriceOperations::priced(now, keyOf(cell), typed.value);
    }
    OfferBody body = m_state->draft;
    for (auto each = changed.cbegin(); each != changed.cend(); ++each)
        body = body.withPrices(each.key(), each.value());
    if (body.value() == m_state->draft.value())
        return {};
    const JsonPointer place = prices.size() == 1    ? placeOf(index(prices[0].row, prices[0].column))
                              : changed.size() == 1 ? plans()[changed.firstKey()].pricing.forms.first().place
                                                    : body.shape()->plansPlace();
    Q_EMIT edited(body.value(), place, label);
    return {};
}

} // namespace pubconsole
