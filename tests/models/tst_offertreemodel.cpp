// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppdecoders.h"
#include "json/jsonreader.h"
#include "models/offertablemodel.h"
#include "models/offertreemodel.h"
#include "offer/offeradoption.h"
#include "roles/roles.h"
#include "support/modelsfixture.h"
#include "support/patience.h"
#include "support/printedmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What the tree of offers shows.
class TestOfferTreeModel final : public ModelsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void theTreeShowsWhatNeedsMeFirst()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(
            printed(model),
            u"Needs you (1)\n  c | Needs your review\nContoso Ltd.\n  a | Live\n  b | Publishing\nFabrikam\n  c | Needs your review\n"_s);
        m_store->setOffers(u"fabrikam"_s, {summary(u"fabrikam"_s, u"c"_s, u"succeeded"_s)});
        QCOMPARE(printed(model), u"Contoso Ltd.\n  a | Live\n  b | Publishing\nFabrikam\n  c | Live\n"_s);
        m_store->setOffers(u"fabrikam"_s, {summary(u"fabrikam"_s, u"c"_s, u"failed"_s)});
        QVERIFY2(printed(model).startsWith(u"Needs you (1)\n  c | Failed\nContoso"_s), qPrintable(printed(model)));
    }

    // What somebody else changed under my edits needs me until it is merged or my edits are gone.
    void aConflictNeedsMe()
    {
        m_store->setOffers(u"fabrikam"_s, {});
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OfferDocument *document = m_service->open.open({u"contoso"_s, u"a"_s});
        const auto body = [](const char *title) {
            return JsonValue::object(
                {{"definition", JsonValue::object({{"displayText", JsonValue::string(QString::fromLatin1(title))}})}});
        };
        OfferAdoption(document).load({document->id(), body("base"), Revision("1")});
        document->edit(body("mine"), JsonPointer(), u"x"_s);
        QVERIFY(printed(model).startsWith(u"Contoso Ltd.\n"_s));
        OfferAdoption(document).setRival(OfferSnapshot{document->id(), body("theirs"), Revision("2")});
        QVERIFY2(
            printed(model).startsWith(u"Needs you (1)\n  a, unsaved | Conflict\nContoso Ltd.\n  a, unsaved | Live\n"_s),
            qPrintable(printed(model)));
        document->undoStack()->undo();
        QVERIFY2(printed(model).startsWith(u"Contoso Ltd.\n"_s), qPrintable(printed(model)));
    }

    // A row that waits for the review leads there, where it stands among what needs somebody.
    void whatWaitsForTheReviewLeadsThere()
    {
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"a"_s, u"failed"_s)});
        const OfferTreeModel model(m_store.get(), &m_service->open);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(group.data().toString(), u"Needs you (2)"_s);
        QVERIFY(!model.index(0, 0, group).data(ReviewRole).toBool());
        QVERIFY(model.index(1, 0, group).data(ReviewRole).toBool());
        QVERIFY(!model.indexOf({u"fabrikam"_s, u"c"_s}).data(ReviewRole).toBool());
    }

    void theStatusSaysWhatIsUnderWay_data()
    {
        using Activity = OfferStore::Activity;
        QTest::addColumn<QString>("listed");
        QTest::addColumn<OfferStore::Activity>("activity");
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<QString>("said");
        QTest::newRow("first publish") << u"neverPublished"_s << Activity::Publishing << false << u"Publishing"_s;
        QTest::newRow("publish of a live one") << u"succeeded"_s << Activity::Publishing << false << u"Publishing"_s;
        QTest::newRow("after a failure") << u"failed"_s << Activity::Publishing << false << u"Publishing"_s;
        QTest::newRow("goes live") << u"running"_s << Activity::GoingLive << false << u"Going live"_s;
        QTest::newRow("being canceled") << u"running"_s << Activity::Cancelling << false << u"Cancelling…"_s;
        QTest::newRow("ready") << u"running"_s << Activity::NeedsReview << false << u"Needs your review"_s;
        QTest::newRow("went live") << u"waitingForPublisherReview"_s << Activity::WentLive << false << u"Live"_s;
        QTest::newRow("an unknown word") << u"dancing"_s << Activity::Publishing << false << u"dancing"_s;
        QTest::newRow("canceled") << u"canceled"_s << Activity::None << false << u"Canceled"_s;
        QTest::newRow("canceled, live") << u"canceled"_s << Activity::None << true << u"Live · publish canceled"_s;
    }

    void theStatusSaysWhatIsUnderWay()
    {
        QFETCH(QString, listed);
        QFETCH(OfferStore::Activity, activity);
        QFETCH(bool, isLive);
        QFETCH(QString, said);
        const OfferId id{u"contoso"_s, u"n"_s};
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"n"_s, isLive ? u"succeeded"_s : listed)});
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"n"_s, listed)});
        m_store->setActivity(id, activity);
        OfferTreeModel tree(m_store.get(), &m_service->open);
        OfferTableModel table(m_store.get(), &m_service->open);
        QCOMPARE(tree.indexOf(id).siblingAtColumn(1).data().toString(), said);
        table.setFilterText(u"n"_s);
        table.sort(OfferTableModel::PublisherName, Qt::AscendingOrder);
        QCOMPARE(table.index(0, OfferTableModel::Status).data().toString(), said);
    }

    // Behind the publisher's signoff it is no publish any more, in both kinds.
    void behindTheSignoffItGoesLive_data()
    {
        QTest::addColumn<QByteArray>("signoff");
        QTest::newRow("not migrated") << R"("id":"publisher-signoff","stepName":"Publisher signoff")"_ba;
        QTest::newRow("migrated") << R"("id":"7","stepName":"publisher-signoff")"_ba;
    }

    void behindTheSignoffItGoesLive()
    {
        QFETCH(QByteArray, signoff);
        const OfferId id{u"contoso"_s, u"b"_s};
        OfferTreeModel tree(m_store.get(), &m_service->open);
        m_store->setReport(id, *CppDecoders::report(*JsonReader::read(
                                   R"({"status":"running","steps":[{"id":"one","status":"complete"},{)" + signoff +
                                   R"(,"status":"complete"},{"id":"live","status":"running"}]})")));
        QCOMPARE(tree.indexOf(id).siblingAtColumn(1).data().toString(), u"Going live, step 3 of 3"_s);
    }

    // A report of what went before is not told of what runs now.
    void anOldReportIsNotOfWhatRunsNow()
    {
        const OfferId id{u"contoso"_s, u"b"_s};
        m_store->setReport(id, *CppDecoders::report(*JsonReader::read(
                                   R"({"status":"failed","steps":[{"id":"one","status":"blocked"}]})")));
        QCOMPARE(m_store->statusText(*m_store->summary(id)), u"Publishing"_s);
    }

    // Links that lead to customers, or a production slot that holds something, prove it as well.
    void aCanceledOfferIsLiveWhereSomethingShowsIt()
    {
        const OfferId id{u"contoso"_s, u"n"_s};
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"n"_s, u"canceled"_s)});
        const auto said = [&] { return m_store->statusText(*m_store->summary(id)); };
        QCOMPARE(said(), u"Canceled"_s);
        m_store->setLive(id, true);
        QCOMPARE(said(), u"Live · publish canceled"_s);
        m_store->setLive(id, false);
        QCOMPARE(said(), u"Canceled"_s);
        m_store->setReport(id, *CppDecoders::report(*JsonReader::read(
                                   R"({"status":"canceled","liveLinks":[{"uri":"https:\/\/x.example\/a"}]})")));
        QCOMPARE(said(), u"Live · publish canceled"_s);
    }

    void theTreeMarksUnsavedOffersAndShowsPlans()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OfferDocument *document = m_service->open.open({u"contoso"_s, u"a"_s});
        const JsonValue body = *JsonReader::read(
            R"({"definition":{"plans":[{"planId":"gold","x.vmImages":{"1.9.0":{},"1.10.0":{}}},{"planId":"byol"}]}})");
        OfferAdoption(document).load({document->id(), body, Revision("e")});
        QVERIFY(printed(model).contains(u"  a | Live\n    gold\n      1.10.0\n      1.9.0\n    byol\n  b"_s));
        document->edit(*JsonReader::read(R"({"definition":{"plans":[{"planId":"byol"}]}})"), JsonPointer(), u"x"_s);
        QVERIFY(printed(model).contains(u"  a, unsaved | Live\n    byol\n  b"_s));
        document->undoStack()->undo();
        QVERIFY(printed(model).contains(u"  a | Live\n    gold\n"_s));
    }

    // As by a link that started the program.
    void plansOfWhatWasOpenedBeforeItsListStandBelowIt()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const OfferId id{u"contoso"_s, u"late"_s};
        OfferDocument *document = m_service->open.open(id);
        OfferAdoption(document).load(
            {id, *JsonReader::read(R"({"definition":{"plans":[{"planId":"gold"}]}})"), Revision("e")});
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"late"_s, u"succeeded"_s)});
        QCOMPARE(model.index(0, 0, model.indexOf(id)).data().toString(), u"gold"_s);
    }

    // Beside its id, as of offers; where it says the same once is enough.
    void plansSayWhatTheyAreCalled()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const OfferId id{u"contoso"_s, u"a"_s};
        OfferDocument *document = m_service->open.open(id);
        const QByteArray text =
            R"({"offerTypeId":"microsoft-azure-virtualmachines","definition":{"plans":[{"planId":"gold",)"
            R"("microsoft-azure-virtualmachines.skuTitle":"Gold"},{"planId":"b","microsoft-azure-virtualmachines.skuTitle":"b"}]}})";
        OfferAdoption(document).load({id, *JsonReader::read(text), Revision("e")});
        const auto title = [&model, id](int plan) {
            return model.index(plan, 0, model.indexOf(id)).data(TitleRole).toString();
        };
        QCOMPARE(title(0), u"Gold"_s);
        QCOMPARE(title(1), QString());
        document->edit(*JsonReader::read(QByteArray(text).replace("\"Gold\"", "\"Gold edition\"")), {}, u"x"_s);
        QCOMPARE(title(0), u"Gold edition"_s);
    }

    void aRefreshMovesOnlyWhatCameOrWent()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(3);
        for (int round = 0; round < 40; ++round) {
            QList<OfferSummary> offers;
            for (int i = 0; i < 30; ++i) {
                if (i == 15 || random.bounded(2))
                    offers.append(summary(u"contoso"_s, "offer-"_L1 + QString::number(i).rightJustified(2, u'0'),
                                          u"succeeded"_s));
            }
            const QPersistentModelIndex kept(model.indexOf({u"contoso"_s, u"offer-15"_s}));
            m_store->setOffers(u"contoso"_s, offers);
            if (round > 0)
                QVERIFY(kept.isValid() && kept.data().toString() == u"offer-15"_s);
            QCOMPARE(model.rowCount(model.indexOf({u"contoso"_s, u"offer-15"_s}).parent()), offers.size());
        }
    }
};

QTEST_MAIN(TestOfferTreeModel)
#include "tst_offertreemodel.moc"
