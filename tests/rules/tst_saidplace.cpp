// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "rules/saidplace.h"
#include "rules/schemacatalog.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Which field or plan a service's words are about, whether or not the document has it.
class TestSaidPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheServiceLeadToAField_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("place");
        const QByteArray title = "/definition/offer/microsoft-azure-marketplace.title";
        const QByteArray plan = "/definition/plans/1";
        const QByteArray planTitle = plan + "/microsoft-azure-virtualmachines.skuTitle";
        const QString none;
        QTest::newRow("key that is not there") << u"microsoft-azure-marketplace.title"_s << u"Needed"_s << title;
        QTest::newRow("path to it") << u"definition.offer.microsoft-azure-marketplace.title"_s << u"Needed"_s << title;
        QTest::newRow("end of the key") << u"title"_s << u"Needed"_s << title;
        QTest::newRow("key in the sentence") << none << u"The field 'title' is required."_s << title;
        QTest::newRow("key in a plan by number") << u"plans[1].skuTitle"_s << u"Needed"_s << planTitle;
        QTest::newRow("pointer to what is not there")
            << u"/definition/plans/1/microsoft-azure-virtualmachines.skuTitle"_s << u"Needed"_s << planTitle;
        QTest::newRow("key, and the plan in the sentence")
            << u"skuTitle"_s << u"The plan 'silver' needs a title."_s << planTitle;
        QTest::newRow("key and plan in the sentence")
            << none << u"“skuTitle” of the plan “silver” is empty."_s << planTitle;
        QTest::newRow("plan by its id in the path") << u"plans/silver/skuTitle"_s << u"Needed"_s << planTitle;
        QTest::newRow("plan in words") << none << u"The title is taken. Plan silver."_s << plan;
        const QByteArray images = plan + "/microsoft-azure-virtualmachines.vmImages";
        QTest::newRow("images of a plan in words") << none << u"Copying images failed. Plan silver."_s << images;
        QTest::newRow("the address of a disk in words")
            << none << u"Failure: Not able to download blob using provided SAS Uri. Plan silver."_s << images;
        QTest::newRow("sku in words") << none << u"SKU: silver has no image"_s << images;
        QTest::newRow("a field of which every plan has one") << u"skuTitle"_s << u"Needed"_s << ""_ba;
        QTest::newRow("a plan that there is not") << u"plans[7].skuTitle"_s << u"Needed"_s << ""_ba;
        QTest::newRow("a number too large") << u"plans[99999999999999999999].x"_s << u"Needed"_s << ""_ba;
        QTest::newRow("nothing known") << u"ResellerConfiguration"_s << u"The module is missing."_s << ""_ba;
        QTest::newRow("the plan's own summary, not the offer's")
            << u"plans[1].skuSummary"_s << u"Needed"_s << plan + "/microsoft-azure-virtualmachines.skuSummary";
        QTest::newRow("separators alone") << u"/.[]"_s << u"''"_s << ""_ba;
    }

    void wordsOfTheServiceLeadToAField()
    {
        QFETCH(QString, target);
        QFETCH(QString, message);
        const JsonValue offer = *JsonReader::read(R"({"offerTypeId":"microsoft-azure-virtualmachines",
            "definition":{"offer":{},"plans":[{"planId":"gold"},{"planId":"silver"}]}})");
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        QTEST(saidPlace(offer, *schema, target, message).text(), "place");
    }
};

QTEST_GUILESS_MAIN(TestSaidPlace)
#include "tst_saidplace.moc"
