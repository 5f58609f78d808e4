// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppshape.h"
#include "json/jsonreader.h"
#include "rules/offerchecker.h"
#include "rules/schemacatalog.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

//! The portal's documents, with a count of how often the check looks for something in one.
class CountingShape final : public OfferShape
{
public:
    struct Counts
    {
        qint64 lists = 0;  //!< all plans
        qint64 prices = 0; //!< of one plan
        qint64 places = 0;
    };
    Counts taken() const { return std::exchange(m_counts, {}); }

    JsonPointer place(OfferHead head, const JsonValue &body) const override { return m_shape.place(head, body); }
    JsonPointer contentPlace() const override { return m_shape.contentPlace(); }
    bool isOffer(const JsonValue &body) const override { return m_shape.isOffer(body); }
    bool isContent(const JsonValue &value) const override { return m_shape.isContent(value); }
    JsonValue withContent(const JsonValue &body, const JsonValue &content) const override
    {
        return m_shape.withContent(body, content);
    }
    JsonValue made(const OfferId &id, const QString &type) const override { return m_shape.made(id, type); }
    JsonValue withoutRefused(const JsonValue &body) const override { return m_shape.withoutRefused(body); }
    JsonPointer place(const OfferPart &part, qsizetype plan, const JsonValue &body) const override
    {
        ++m_counts.places;
        return m_shape.place(part, plan, body);
    }
    JsonValue withPart(const JsonValue &body, const OfferPart &part, qsizetype plan,
                       const JsonValue &value) const override
    {
        return m_shape.withPart(body, part, plan, value);
    }
    std::optional<OfferPartPath> partOf(const JsonPath &path) const override { return m_shape.partOf(path); }
    JsonPointer plansPlace() const override { return m_shape.plansPlace(); }
    JsonPointer planIdAt() const override { return m_shape.planIdAt(); }
    QList<OfferPlan> plans(const JsonValue &body) const override
    {
        ++m_counts.lists;
        return m_shape.plans(body);
    }
    PlanAudience audience(const OfferPlan &plan) const override { return m_shape.audience(plan); }
    JsonValue withPlan(const JsonValue &body, const QString &id, qsizetype like) const override
    {
        return m_shape.withPlan(body, id, like);
    }
    JsonValue withoutPlan(const JsonValue &body, qsizetype plan) const override
    {
        return m_shape.withoutPlan(body, plan);
    }
    JsonValue withPlanMoved(const JsonValue &body, qsizetype plan, qsizetype to) const override
    {
        return m_shape.withPlanMoved(body, plan, to);
    }
    PlanPricing pricing(const JsonValue &body, qsizetype plan) const override
    {
        ++m_counts.prices;
        return m_shape.pricing(body, plan);
    }
    JsonValue withPrices(const JsonValue &body, const PriceForm &form, const PlanPrices &prices) const override
    {
        return m_shape.withPrices(body, form, prices);
    }
    JsonPointer place(const PriceForm &form, PricePart part, const PriceKey &key) const override
    {
        ++m_counts.places;
        return m_shape.place(form, part, key);
    }
    bool isOfPrices(const JsonPath &path) const override { return m_shape.isOfPrices(path); }
    QHash<QByteArray, QByteArray> identities() const override { return m_shape.identities(); }

private:
    const CppShape m_shape{};
    mutable Counts m_counts;
};

// Each with prices that break several rules.
JsonValue offerOf(int plans, const QByteArray &price)
{
    const QByteArray form = "{'isByol':false,'coreMultiplier':{'currency':'USD','individually':{'1core':" + price +
                            ",'2core':0.1}},'regionPrices':{'NL':{'currency':'EUR','single':" + price + "}}}";
    QByteArrayList list;
    for (int i = 0; i < plans; ++i)
        list += "{'planId':'plan" + QByteArray::number(i) + "','regions':['NL','UK'],'virtualMachinePricing':" + form +
                ",'virtualMachinePricingV2':" + form + '}';
    const QByteArray body =
        "{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{},'plans':[" + list.join(',') + "]}}";
    return *JsonReader::read(QByteArray(body).replace('\'', '"'));
}

} // namespace

//! What a check costs: twice the plans are twice the work.
class TestCheckCost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreLookedAtOnceEach()
    {
        const auto shape = std::make_shared<CountingShape>();
        const SchemaCatalog catalog(shape);
        const auto costOf = [&](int plans) {
            const JsonValue draft = offerOf(plans, "0.3");
            CheckContext context;
            context.production = offerOf(plans, "0.2");
            context.preview = context.production;
            shape->taken();
            const QList<Problem> found = OfferChecker::check(draft, *catalog.of(draft), context);
            if (found.size() < plans * 8)
                qFatal("Too few rules are broken: %d", int(found.size()));
            return shape->taken();
        };
        const CountingShape::Counts some = costOf(100);
        const CountingShape::Counts twice = costOf(200);
        QCOMPARE(twice.lists, some.lists);
        QCOMPARE(twice.prices, 2 * some.prices);
        QVERIFY2(some.prices <= 3 * 100, QByteArray::number(some.prices));
        QVERIFY2(twice.places <= 2 * some.places, QByteArray::number(twice.places));
    }
};

QTEST_GUILESS_MAIN(TestCheckCost)
#include "tst_checkcost.moc"
