// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "models/changemodel.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "support/patience.h"
#include "support/printedmodel.h"
#include "support/schemas.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QUndoStack>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What the edits of a draft are called.
class TestChangeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreARowForEachAndGoOneByOne()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        ChangeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        const JsonValue body = *JsonReader::read(
            R"({"offerTypeId":"microsoft-azure-virtualmachines","definition":{"offer":{"microsoft-azure-marketplace.title":"T"},"plans":[{"planId":"gold","microsoft-azure-virtualmachines.skuTitle":"Gold"},{"planId":"byol"}]}})");
        OfferAdoption(&document).load({document.id(), body, Revision("e")});
        QCOMPARE(printed(model), QString());
        document.edit(
            *JsonReader::read(
                R"({"offerTypeId":"microsoft-azure-virtualmachines","definition":{"offer":{"microsoft-azure-marketplace.title":"T"},"plans":[{"planId":"new"},{"planId":"gold","microsoft-azure-virtualmachines.skuTitle":"Gold 2"}]}})"),
            JsonPointer(), u"x"_s);
        const QString all = u"Plans › gold › Title: “Gold” → “Gold 2” | “Gold” | “Gold 2”\n"
                            "Plans › byol: 1 entries → removed | 1 entries | removed\n"
                            "Plans › new: not there → 1 entries | not there | 1 entries\n"_s;
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(printed(model), all);
        model.revert(1);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(
            JsonWriter::compact(document.current().value("definition").value("plans")),
            R"([{"planId":"new"},{"planId":"gold","microsoft-azure-virtualmachines.skuTitle":"Gold 2"},{"planId":"byol"}])"_ba);
        model.revert(0);
        QTRY_COMPARE(model.rowCount(), 1);
        model.revert(0);
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(JsonWriter::compact(document.current()), JsonWriter::compact(body));
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(!document.isModified());
    }

    // A price that is edited in both of its forms is one edit, and goes as one.
    void aPriceInTwoFormsIsOneRow()
    {
        const auto body = [](const QByteArray &price) {
            const QByteArray form = "{\"coreMultiplier\":{\"single\":" + price + "}}";
            return *JsonReader::read("{\"definition\":{\"plans\":[{\"planId\":\"gold\",\"virtualMachinePricing\":" +
                                     form + ",\"virtualMachinePricingV2\":" + form + "}]}}");
        };
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        ChangeModel model;
        model.setDocument(&document);
        OfferAdoption(&document).load({document.id(), body("1"), Revision("e")});
        document.edit(body("2"), JsonPointer(), u"x"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ChangeModel::Before).data().toString(), u"1"_s);
        model.revert(0);
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(!document.isModified());
    }

    // The same change of two types is called by the labels of each.
    void changesHaveTheLabelsOfTheirType()
    {
        const auto body = [](const QString &type, const QString &value) {
            return JsonValue::object(
                {{"offerTypeId", JsonValue::string(type)},
                 {"definition", JsonValue::object({{"offer", JsonValue::object({{"microsoft-azure-marketplace.title",
                                                                                 JsonValue::string(value)}})}})}});
        };
        OfferDocument unknown({u"contoso"_s, u"a"_s}, schemas());
        OfferAdoption(&unknown).load({unknown.id(), body(u"something"_s, u"1"_s), Revision("1")});
        unknown.edit(body(u"something"_s, u"2"_s), JsonPointer(), u"x"_s);
        OfferDocument known({u"contoso"_s, u"b"_s}, schemas());
        OfferAdoption(&known).load({known.id(), body(u"microsoft-azure-virtualmachines"_s, u"1"_s), Revision("1")});
        known.edit(body(u"microsoft-azure-virtualmachines"_s, u"2"_s), JsonPointer(), u"x"_s);
        ChangeModel model;
        model.setDocument(&unknown);
        // The key says itself whose it is.
        QCOMPARE(model.index(0, 0).data().toString(), u"definition › offer › Title"_s);
        model.setDocument(&known);
        QCOMPARE(model.index(0, 0).data().toString(), u"Marketplace › Title"_s);
    }
};

QTEST_MAIN(TestChangeModel)
#include "tst_changemodel.moc"
