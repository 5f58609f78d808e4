// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "offer/problemlist.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};

} // namespace

//! The problems of one document: what is checked, what the service refused, and where it stands.
class TestProblemList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorOfTheTextIsSaidOnce()
    {
        OfferDocument document(vm, schemas());
        const auto error = JsonReader::read("{").error();
        document.problems()->setTextError(error);
        QCOMPARE(document.problems()->problems().first().message,
                 error.message() + u" Everything else is checked as the offer was before."_s);
    }

    void tellsOnlyWhatWasTouchedUntilItIsAsked()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load(
            {vm,
             parsed(
                 R"({"id":"contoso-vm","publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","definition":{"displayText":"x","offer":{},"plans":[]}})"),
             Revision("1")});
        ProblemList *problems = document.problems();
        QSignalSpy changed(problems, &ProblemList::changed);
        const JsonPointer privacy({"definition", "offer", "microsoft-azure-marketplace.privacyURL"});
        document.edit(document.current().withValue(privacy, JsonValue::string(u"http://a.example")), privacy, u"x"_s);
        QTRY_COMPARE(problems->problems().size(), 1);
        QCOMPARE(problems->problems()[0].rule, "LNK-HTTPS"_ba);
        QCOMPARE(problems->problems()[0].place, privacy);
        // Saving corrects nothing.
        OfferAdoption(&document).adoptSaved(document.bodyForPut(), {vm, document.current(), Revision("2")});
        const JsonPointer support({"definition", "offer", "microsoft-azure-virtualmachines.gtmMaterials"});
        document.edit(document.current().withValue(support, JsonValue::string(u"http://b.example")), support, u"x"_s);
        QTRY_VERIFY(problems->problems().size() == 2 || problems->problems()[0].place == support);
        QCOMPARE(problems->problems().size(), 2);
        document.edit(document.current().withValue(privacy, JsonValue::string(u"https://a.example")), privacy, u"x"_s);
        QTRY_COMPARE(problems->problems().size(), 1);
        QCOMPARE(problems->problems()[0].place, support);
        // Nor does a way through what is right.
        document.undoStack()->undo();
        QTRY_COMPARE(problems->problems().size(), 2);
        document.undoStack()->undo();
        QTRY_COMPARE(problems->problems().size(), 1);
        QCOMPARE(problems->problems()[0].place, privacy);
        QVERIFY(!document.hasEdits());
        problems->checkAll();
        QTRY_VERIFY(problems->problems().size() > 10);
    }

    // What was taken out is gone from the document, and was touched all the same.
    void whatLacksWhatWasTakenOutIsTold()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load(
            {vm,
             quoted("{'id':'contoso-vm','publisherId':'contoso','offerTypeId':'microsoft-azure-virtualmachines',"
                    "'definition':{'displayText':'x','offer':{},'plans':[{'planId':'gold','virtualMachinePricing':"
                    "{'isByol':false,'coreMultiplier':{'currency':'USD','single':0.1}}}]}}"),
             Revision("1")});
        const JsonPointer list({"definition", "plans", "0", "virtualMachinePricing", "coreMultiplier"});
        document.edit(document.current().withValue(list, quoted("{'currency':'USD'}")), list, u"x"_s);
        const auto isTold = [&document] {
            const QList<Problem> &problems = document.problems()->problems();
            return std::any_of(problems.cbegin(), problems.cend(),
                               [](const Problem &problem) { return problem.rule == "PRC-NONE"; });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(document.problems()->problems().size() < 5); // and nothing else that nobody touched
    }

    void whatTheServiceRefusesStandsAtItsField_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("place");
        const QByteArray title = "/definition/plans/0/x.skuTitle"_ba;
        QTest::newRow("pointer") << u"/definition/plans/0/x.skuTitle"_s << u"Too long"_s << title;
        QTest::newRow("path") << u"definition.plans[0].x.skuTitle"_s << u"Too long"_s << title;
        QTest::newRow("key") << u"x.skuTitle"_s << u"Too long"_s << title;
        QTest::newRow("key in the sentence") << QString() << u"The property 'x.skuTitle' is too long."_s << title;
        QTest::newRow("plan in the sentence")
            << QString() << u"No image was found for the plan \"gold\"."_s << "/definition/plans/0"_ba;
        QTest::newRow("plan in bold") << QString() << u"No image was found for the plan gold."_s
                                      << "/definition/plans/0"_ba;
        QTest::newRow("nowhere") << u"ResellerConfiguration"_s << u"The module is missing."_s << ""_ba;
    }

    void whatTheServiceRefusesStandsAtItsField()
    {
        QFETCH(QString, target);
        QFETCH(QString, message);
        QFETCH(QByteArray, place);
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load(
            {vm, parsed(R"({"definition":{"offer":{},"plans":[{"planId":"gold","x.skuTitle":"t"}]}})"), Revision("1")});
        ApiError error;
        error.httpStatus = 422;
        error.message = message;
        if (!target.isEmpty())
            error.fields = {{target, message}};
        document.problems()->setRefusal(error);
        QCOMPARE(document.problems()->problems().size(), 1);
        QCOMPARE(document.problems()->problems()[0].message, message);
        QCOMPARE(document.problems()->problems()[0].place.text(), place);
        document.problems()->setRefusal({});
        QCOMPARE(document.problems()->problems().size(), 0);
    }

    // A document is opened before it is read, and what is known of its publish is told at once.
    void whatIsSaidBeforeTheOfferIsReadFindsItsPlace()
    {
        OfferDocument document(vm, schemas());
        document.problems()->setStepMessages({u"Copying images failed. Plan gold."_s});
        QCOMPARE(document.problems()->problems().value(0).place, JsonPointer());
        OfferAdoption(&document).load(
            {vm, parsed(R"({"definition":{"offer":{},"plans":[{"planId":"gold"}]}})"), Revision("1")});
        QTRY_COMPARE(document.problems()->problems().value(0).place, JsonPointer({"definition", "plans", "0"}));
    }

    void whatIsSaidOfAFieldGoesWhileItHasAnotherValue()
    {
        const JsonPointer title({"definition", "offer", "x.title"});
        const JsonPointer plan({"definition", "plans", "0", "x.skuTitle"});
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load(
            {vm, parsed(R"({"definition":{"offer":{"x.title":""},"plans":[{"planId":"gold","x.skuTitle":""}]}})"),
             Revision("1")});
        ApiError error;
        error.httpStatus = 422;
        error.fields = {{u"x.title"_s, u"Needed"_s}, {{}, u"No image was found for the plan 'gold'."_s}};
        document.problems()->setRefusal(error);
        QCOMPARE(document.problems()->problems().size(), 2);
        for (const JsonPointer &place : {title, plan})
            document.edit(document.current().withValue(place, JsonValue::string(u"t")), place, u"x"_s);
        QTRY_COMPARE(document.problems()->problems().size(), 1); // of the plan nobody knows whether that corrects it
        QCOMPARE(document.problems()->problems()[0].place, JsonPointer({"definition", "plans", "0"}));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QTRY_COMPARE(document.problems()->problems().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestProblemList)
#include "tst_problemlist.moc"
