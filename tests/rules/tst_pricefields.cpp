// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwriter.h"
#include "rules/pricefields.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const JsonValue &value)
{
    return value.isUndefined() ? QByteArray("nothing") : JsonWriter::compact(value).replace('"', '\'');
}

std::shared_ptr<const OfferSchema> schema(const QByteArray &type = "virtualmachines")
{
    return schemas()->of(quoted("{'offerTypeId':'microsoft-azure-" + type + "'}"));
}

OfferBody offer(const QByteArray &plan)
{
    return schema()->body(quoted("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{},'plans':[{"
                                 "'planId':'gold'" +
                                 plan + "}]}}"));
}

QByteArray first(const QByteArray &form)
{
    return ",'virtualMachinePricing':" + form;
}

QByteArray second(const QByteArray &form)
{
    return ",'virtualMachinePricingV2':" + form;
}

} // namespace

//! What stands in a plan's prices beside the prices.
class TestPriceFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaNamesTheParts()
    {
        const auto machines = schema();
        QCOMPARE(PriceFields::field(*machines, PricePart::Trial)->label, u"Free trial"_s);
        QCOMPARE(PriceFields::field(*machines, PricePart::Currency)->maximum, 3);
        QCOMPARE(PriceFields::field(*machines, PricePart::Spreadsheet)->kind, OfferField::Kind::Url);
        QVERIFY(!PriceFields::field(*schema("corevm"), PricePart::Trial));
    }

    void aSectionIsLeftWithoutPrices()
    {
        const auto machines = schema();
        QByteArrayList keys;
        for (const OfferSection &section : machines->planSections()) {
            const OfferSection rest = PriceFields::without(section, *machines);
            QCOMPARE(rest.title, section.title);
            if (rest.fields.size() == section.fields.size())
                continue;
            for (const OfferField &field : rest.fields)
                keys += field.key;
        }
        QCOMPARE(keys, QByteArrayList{"regions"});
    }

    void aValueIsWrittenAndTakenOut_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("new") << "{'x':1}"_ba
                             << "/a"_ba
                             << "2"_ba
                             << "{'x':1,'a':2}"_ba;
        QTest::newRow("what is on the way") << "{'x':1}"_ba
                                            << "/a/b"_ba
                                            << "2"_ba
                                            << "{'x':1,'a':{'b':2}}"_ba;
        QTest::newRow("in its place") << "{'a':{'b':1},'x':1.10}"_ba
                                      << "/a/b"_ba
                                      << "2"_ba
                                      << "{'a':{'b':2},'x':1.10}"_ba;
        QTest::newRow("no object") << "{'a':7}"_ba
                                   << "/a/b"_ba
                                   << "2"_ba
                                   << "{'a':{'b':2}}"_ba;
        QTest::newRow("out") << "{'a':1,'x':1}"_ba
                             << "/a"_ba
                             << ""_ba
                             << "{'x':1}"_ba;
        QTest::newRow("out with what is empty") << "{'a':{'b':1},'x':1}"_ba
                                                << "/a/b"_ba
                                                << ""_ba
                                                << "{'x':1}"_ba;
        QTest::newRow("out beside others") << "{'a':{'b':1,'c':2}}"_ba
                                           << "/a/b"_ba
                                           << ""_ba
                                           << "{'a':{'c':2}}"_ba;
        QTest::newRow("out of nothing") << "{'a':{}}"_ba
                                        << "/a/b"_ba
                                        << ""_ba
                                        << "{'a':{}}"_ba;
        QTest::newRow("no form") << ""_ba
                                 << "/a/b"_ba
                                 << "2"_ba
                                 << "{'a':{'b':2}}"_ba;
        QTest::newRow("out of no form") << ""_ba
                                        << "/a/b"_ba
                                        << ""_ba
                                        << "nothing"_ba;
    }

    void aValueIsWrittenAndTakenOut()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const QByteArray, at);
        QFETCH(const QByteArray, value);
        QTEST(written(PriceFields::withValue(quoted(form), *JsonPointer::fromText(at), quoted(value))), "expected");
    }

    void theRestIsWhatNobodyKnows_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray prices = "'coreMultiplier':{'currency':'USD','single':0.10},'regionPrices':{'NL':{'currency':"
                                  "'EUR','individually':{'1core':1,'huge':2}}}";
        QTest::newRow("nothing") << "{'isByol':false,'freeTrialDurationInMonths':1,'spreadSheetPricing':{'uri':'u'}," +
                                        prices + "}"
                                 << "nothing"_ba;
        QTest::newRow("empty ways")
            << "{'isByol':null,'coreMultiplier':{},'regionPrices':{},'spreadSheetPricing':null}"_ba
            << "nothing"_ba;
        QTest::newRow("a market without prices") << "{'regionPrices':{'NL':{},'GB':{'single':1}}}"_ba
                                                 << "nothing"_ba;
        QTest::newRow("members") << "{'x':{},'y':null," + prices + "}"
                                 << "{'x':{},'y':null}"_ba;
        QTest::newRow("inside") << "{'coreMultiplier':{'single':1,'x':2},'regionPrices':{'NL':{'single':1,'y':[3]}}}"_ba
                                << "{'coreMultiplier':{'x':2},'regionPrices':{'NL':{'y':[3]}}}"_ba;
        QTest::newRow("kinds") << "{'isByol':'yes','coreMultiplier':'1','regionPrices':{'NL':7}}"_ba
                               << "{'isByol':'yes','coreMultiplier':'1','regionPrices':{'NL':7}}"_ba;
        QTest::newRow("what a field shows as it is") << "{'freeTrialDurationInMonths':{'x':1}}"_ba
                                                     << "nothing"_ba;
        QTest::newRow("a price that is none") << "{'coreMultiplier':{'single':'0,10'}}"_ba
                                              << "nothing"_ba;
        QTest::newRow("no object") << "7"_ba
                                   << "7"_ba;
    }

    void theRestIsWhatNobodyKnows()
    {
        QFETCH(const QByteArray, form);
        const OfferBody body = offer(first(form));
        const JsonValue rest = PriceFields::rest(body, body.pricing(0).forms.first(),
                                                 {PricePart::Trial, PricePart::Currency, PricePart::Spreadsheet});
        QTEST(written(rest), "expected");
    }

    void theRestIsWrittenBesideThePrices_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray form = "{'a':{'price':1,'x':2},'y':3}";
        QTest::newRow("another") << "{'a':{'x':2},'y':3}"_ba
                                 << "{'a':{'x':5},'y':3}"_ba
                                 << "{'a':{'price':1,'x':5},'y':3}"_ba;
        QTest::newRow("out") << "{'a':{'x':2},'y':3}"_ba
                             << "{'y':3}"_ba
                             << "{'a':{'price':1},'y':3}"_ba;
        QTest::newRow("all out") << "{'a':{'x':2},'y':3}"_ba
                                 << ""_ba
                                 << "{'a':{'price':1}}"_ba;
        QTest::newRow("more") << "{'a':{'x':2},'y':3}"_ba
                              << "{'a':{'x':2},'y':3,'z':4}"_ba
                              << "{'a':{'price':1,'x':2},'y':3,'z':4}"_ba;
    }

    void theRestIsWrittenBesideThePrices()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const JsonValue form = quoted("{'a':{'price':1,'x':2},'y':3}");
        QTEST(written(PriceFields::withRest(form, quoted(before), quoted(after))), "expected");
    }

    void formsThatSaidTheSameAreChangedAlike_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("two") << first("{'x':0.10,'t':1}") + second("{'x':0.1,'t':1}")
                             << first("{'x':0.10,'t':3}") + second("{'x':0.1,'t':3}");
        QTest::newRow("that differ") << first("{'x':0.10,'t':1}") + second("{'x':0.2,'t':1}")
                                     << first("{'x':0.10,'t':3}") + second("{'x':0.2,'t':1}");
        QTest::newRow("one") << second("{'x':0.10,'t':1}") << second("{'x':0.10,'t':3}");
        QTest::newRow("none") << ""_ba << first("{'t':3}") + second("{'t':3}");
    }

    void formsThatSaidTheSameAreChangedAlike()
    {
        QFETCH(const QByteArray, plan);
        QFETCH(const QByteArray, expected);
        const OfferBody body = offer(plan);
        const JsonValue form =
            PriceFields::withValue(body.pricing(0).forms.first().value, JsonPointer({"t"}), quoted("3"));
        QCOMPARE(written(PriceFields::withForm(body, 0, form).value()), written(offer(expected).value()));
    }
};

QTEST_GUILESS_MAIN(TestPriceFields)
#include "tst_pricefields.moc"
