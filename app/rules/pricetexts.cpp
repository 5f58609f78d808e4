// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pricetexts.h"

#include "rules/offercatalog.h"

namespace pubconsole {

using namespace Qt::StringLiterals;
using Model = PlanPrices::Model;

namespace {

constexpr qsizetype longest = 80; // characters of a word from a document
constexpr qsizetype most = 30;    // of a list: all core sizes

QString word(const QByteArray &text)
{
    return QString::fromUtf8(text).simplified().left(longest);
}

QString withoutSign(const Decimal &number)
{
    return QString::fromUtf8((number.isNegative() ? Decimal() - number : number).text());
}

} // namespace

QString PriceTexts::size(const CoreSize &size)
{
    if (!size.isCounted())
        return word(size.name);
    return size.cores == 0 ? tr("shared core") : tr("%n core(s)", nullptr, size.cores);
}

QString PriceTexts::key(const PriceKey &key)
{
    if (!key.other.isRoot())
        return word(key.other.tokens().join(" › "));
    const QString what = key.size ? size(*key.size) : tr("per core");
    if (key.market.isEmpty())
        return what;
    const OfferCatalog::Region *region = OfferCatalog::region(key.market);
    return tr("%1, %2").arg(region ? region->name : word(key.market), what);
}

QString PriceTexts::model(Model model)
{
    switch (model) {
    case Model::None:
        return tr("no price");
    case Model::BringYourOwnLicense:
        return tr("bring your own license");
    case Model::PerCore:
        return tr("a price per core");
    case Model::PerSize:
        return tr("prices for sizes");
    case Model::PerMarket:
        return tr("prices for markets");
    case Model::PerMarketAndSize:
        return tr("prices for markets and sizes");
    case Model::Spreadsheet:
        return tr("a spreadsheet");
    }
    return {};
}

QString PriceTexts::unit(const QByteArray &currency, PlanPrices::Unit unit)
{
    const bool isHour = unit == PlanPrices::Unit::Hour;
    if (currency.isEmpty())
        return isHour ? tr("per hour") : tr("per month");
    return (isHour ? tr("%1/hour") : tr("%1/month")).arg(word(currency));
}

QString PriceTexts::percent(const PriceDifference &difference)
{
    const Decimal percent = difference.percent().value_or(Decimal());
    const bool isAll = difference.kind == PriceDifference::Kind::Lowered && percent == Decimal(-100);
    if (isAll && difference.now && !difference.now->isZero())
        return tr("more than 99.9"); // rounded, it would say that nothing is left
    return percent.isZero() ? QString() : withoutSign(percent);
}

QString PriceTexts::change(const PriceDifference &difference)
{
    const QString amount = withoutSign(difference.amount());
    const QString more = percent(difference);
    switch (difference.kind) {
    case PriceDifference::Kind::Raised:
        return more.isEmpty() ? tr("raised %1").arg(amount) : tr("raised %1 (%2 %)").arg(amount, more);
    case PriceDifference::Kind::Lowered:
        return more.isEmpty() ? tr("lowered %1").arg(amount) : tr("lowered %1 (%2 %)").arg(amount, more);
    case PriceDifference::Kind::New:
        return tr("new");
    case PriceDifference::Kind::Missing:
        return tr("missing, was %1").arg(QString::fromUtf8(difference.before.value_or(Decimal()).text()));
    case PriceDifference::Kind::Same:
        break;
    }
    return {};
}

QString PriceTexts::summary(const PriceSummary &summary)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(summary.raised, tr("%n raised", nullptr, summary.raised));
    add(summary.lowered, tr("%n lowered", nullptr, summary.lowered));
    add(summary.added, tr("%n new", nullptr, summary.added));
    add(summary.missing, tr("%n missing", nullptr, summary.missing));
    return parts.join(u", "_s);
}

QString PriceTexts::list(const QStringList &many)
{
    const QString text = many.first(std::min(most, many.size())).join(u", "_s);
    const int more = int(std::max<qsizetype>(0, many.size() - most));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(text) : text;
}

} // namespace pubconsole
