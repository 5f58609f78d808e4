// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricedialogs.h"

#include "json/typeddecimal.h"
#include "models/pricegridmodel.h"
#include "prices/pricedialog.h"
#include "rules/offercatalog.h"
#include "rules/priceoperations.h"
#include "rules/pricetexts.h"

#include <QComboBox>
#include <QLineEdit>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Changed = tl::expected<OfferBody, QString>;
using Operation = std::function<PlanPrices(const PlanPrices &prices)>;

namespace {

//! Prices that something is done to, by what the person calls them.
struct Scope
{
    QString name;
    QList<qsizetype> plans = {};
    QHash<qsizetype, QList<PriceKey>> keys = {}; //!< of a plan; all of it where there are none
};

//! What is selected where that is more than one price, the plan that the person is in, and all plans.
QList<Scope> scopesOf(const PriceGridModel *model, const QModelIndexList &cells)
{
    Scope selected;
    int count = 0;
    for (const QModelIndex &cell : cells) {
        const qsizetype plan = model->planOf(cell.column());
        const PriceKey key = model->keyOf(cell);
        if (!model->plans()[plan].prices().price(key) || selected.keys.value(plan).contains(key))
            continue;
        selected.keys[plan].append(key);
        if (!selected.plans.contains(plan))
            selected.plans.append(plan);
        ++count;
    }
    QList<Scope> scopes;
    if (count > 1) {
        selected.name = PriceDialogs::tr("The %n selected", nullptr, count);
        scopes.append(selected);
    }
    const qsizetype current = cells.isEmpty() ? 0 : model->planOf(cells.first().column());
    if (current < model->plans().size())
        scopes.append({PriceDialogs::tr("All of %1").arg(model->plans()[current].name), {current}});
    Scope all{PriceDialogs::tr("All of every plan")};
    for (qsizetype i = 0; i < model->plans().size(); ++i)
        all.plans.append(i);
    if (all.plans.size() > 1)
        scopes.append(all);
    return scopes;
}

QStringList namesOf(const QList<Scope> &scopes)
{
    QStringList names;
    for (const Scope &scope : scopes)
        names += scope.name;
    return names;
}

QStringList planNames(const PriceGridModel *model)
{
    QStringList names;
    for (const PricedPlan &plan : model->plans())
        names += plan.name;
    return names;
}

// One plan with other prices, where these can stand in a document.
Changed withPrices(const OfferBody &body, qsizetype plan, const PlanPrices &prices)
{
    const QList<PriceKey> tooLong = PriceOperations::tooLong(prices);
    if (!tooLong.isEmpty())
        return tl::unexpected(PriceDialogs::tr("The price of %1 would have more than %n characters. Round it first.",
                                               nullptr, int(Decimal::longest))
                                  .arg(PriceTexts::key(tooLong.first())));
    return body.withPrices(plan, prices);
}

Changed applied(const OfferBody &draft, const Scope &scope, const Operation &operation)
{
    Changed body = draft;
    for (const qsizetype plan : scope.plans) {
        const QList<PriceForm> forms = draft.pricing(plan).forms;
        if (forms.isEmpty())
            continue;
        const PlanPrices &before = forms.first().prices;
        const PlanPrices all = operation(before);
        PlanPrices now = scope.keys.contains(plan) ? before : all;
        for (const PriceKey &key : scope.keys.value(plan))
            now = now.with(key, all.price(key));
        if (now != before)
            body = withPrices(*body, plan, now);
        if (!body)
            return body;
    }
    return body;
}

} // namespace

PriceDialog *PriceDialogs::generate(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent)
{
    auto *dialog = new PriceDialog(model, tr("Generate prices"), tr("Generate"), parent);
    QStringList names;
    for (int column = 0; column < model->columnCount(); ++column)
        names += model->headerData(column, Qt::Horizontal).toString();
    const auto *plans = dialog->addChoice(model->shownPlan() < 0 ? tr("Plan") : tr("Market"), names,
                                          cells.isEmpty() ? 0 : cells.first().column());
    const auto textOf = [model](int column) {
        return column < 0 ? QString() : model->index(0, column).data(Qt::EditRole).toString();
    };
    auto *line = dialog->addLine(tr("Price per core"), textOf(plans->currentIndex()));
    QObject::connect(plans, &QComboBox::currentIndexChanged, line,
                     [line, textOf](int column) { line->setText(textOf(column)); });
    dialog->setChange([model, plans, line](const OfferBody &draft) -> Changed {
        const int column = plans->currentIndex();
        const qsizetype plan = column < 0 || column >= model->columnCount() ? -1 : model->planOf(column);
        if (plan < 0)
            return draft;
        const QByteArray market = model->keyOf(model->index(0, column)).market;
        const PlanPrices before = model->plans()[plan].prices();
        if (before.isOwnLicense.value_or(false) || !before.spreadsheet.isEmpty())
            return tl::unexpected(tr("%1 has no prices: %2. Choose another model first.")
                                      .arg(model->plans()[plan].name, PriceTexts::model(before.model())));
        const QByteArray said = before.list(market).currency;
        const TypedDecimal typed =
            TypedDecimal::read(line->text(), said.isEmpty() ? PriceOperations::currencyFor(market) : said);
        if (!typed.value)
            return tl::unexpected(typed.problem.isEmpty() ? tr("Enter the price of one core.") : typed.problem);
        if (typed.value->isNegative())
            return tl::unexpected(tr("A price is not below zero."));
        return withPrices(draft, plan,
                          PriceOperations::generated(before, market, *typed.value, OfferCatalog::coreCounts()));
    });
    return dialog;
}

PriceDialog *PriceDialogs::scale(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent)
{
    auto *dialog = new PriceDialog(model, tr("Scale prices"), tr("Scale"), parent);
    const QList<Scope> scopes = scopesOf(model, cells);
    const auto *scope = dialog->addChoice(tr("Prices"), namesOf(scopes));
    const auto *line = dialog->addLine(tr("Percent more, or less below zero"), {});
    dialog->setChange([scopes, scope, line](const OfferBody &draft) -> Changed {
        QString text = line->text().trimmed();
        if (text.endsWith(u'%'))
            text.chop(1);
        const TypedDecimal percent = TypedDecimal::read(text, {});
        if (!percent.value)
            return tl::unexpected(percent.problem.isEmpty() ? tr("Enter percent, such as -5.") : percent.problem);
        if (*percent.value < Decimal(-100))
            return tl::unexpected(tr("Less than nothing is no price: enter -100 or more."));
        return applied(draft, scopes.value(scope->currentIndex()),
                       [&](const PlanPrices &prices) { return PriceOperations::raised(prices, *percent.value); });
    });
    return dialog;
}

PriceDialog *PriceDialogs::round(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent)
{
    auto *dialog = new PriceDialog(model, tr("Round prices"), tr("Round"), parent);
    const QList<Scope> scopes = scopesOf(model, cells);
    const auto *scope = dialog->addChoice(tr("Prices"), namesOf(scopes));
    const auto *line = dialog->addLine(tr("To multiples of"), u"0.01"_s);
    const auto *half = dialog->addChoice(tr("A half"), {tr("goes up"), tr("goes to the even neighbor")});
    dialog->setChange([scopes, scope, line, half](const OfferBody &draft) -> Changed {
        const TypedDecimal step = TypedDecimal::read(line->text(), {});
        if (!step.value)
            return tl::unexpected(step.problem.isEmpty() ? tr("Enter a step, such as 0.05.") : step.problem);
        if (step.value->isZero() || step.value->isNegative())
            return tl::unexpected(tr("Enter a step above zero."));
        const auto rounding = half->currentIndex() == 0 ? Decimal::Rounding::HalfUp : Decimal::Rounding::HalfEven;
        return applied(draft, scopes.value(scope->currentIndex()), [&](const PlanPrices &prices) {
            return PriceOperations::rounded(prices, *step.value, rounding);
        });
    });
    return dialog;
}

PriceDialog *PriceDialogs::copy(const PriceGridModel *model, const QModelIndexList &cells, QWidget *parent)
{
    auto *dialog = new PriceDialog(model, tr("Copy prices from plan"), tr("Copy"), parent);
    const QStringList names = planNames(model);
    const qsizetype current = cells.isEmpty() ? 0 : model->planOf(cells.first().column());
    const auto *from = dialog->addChoice(tr("From"), names, current == 0 && names.size() > 1 ? 1 : 0);
    const auto *to = dialog->addChoice(tr("To"), names, current);
    dialog->setChange([model, from, to](const OfferBody &draft) -> Changed {
        const QList<PricedPlan> &plans = model->plans();
        if (from->currentIndex() < 0 || from->currentIndex() >= plans.size() || to->currentIndex() >= plans.size())
            return draft;
        const PlanPrices &before = plans[to->currentIndex()].prices();
        const PlanPrices now = PriceOperations::copied(before, plans[from->currentIndex()].prices());
        return now == before ? Changed(draft) : withPrices(draft, to->currentIndex(), now);
    });
    return dialog;
}

} // namespace pubconsole
