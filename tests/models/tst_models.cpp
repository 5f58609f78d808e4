// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "cpp/cppbackend.h"
#include "cpp/cppdecoders.h"
#include "history/historylog.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "models/changemodel.h"
#include "models/comparemodel.h"
#include "models/diskmodel.h"
#include "models/historymodel.h"
#include "models/jsontreemodel.h"
#include "models/mergemodel.h"
#include "models/offerfiltermodel.h"
#include "models/offertablemodel.h"
#include "models/offertreemodel.h"
#include "models/operationmodel.h"
#include "models/operationtexts.h"
#include "models/placemodel.h"
#include "models/problemmodel.h"
#include "models/requestlogmodel.h"
#include "net/requestlog.h"
#include "offer/offerstore.h"
#include "offer/problemlist.h"
#include "operations/operationstore.h"
#include "session/workspace.h"
#include "support/offerservices.h"
#include "support/schemas.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

OfferSummary summary(const QString &publisher, const QString &offer, const QString &status, qint64 version = 1)
{
    OfferSummary summary;
    summary.id = {publisher, offer};
    summary.displayText = offer.toUpper();
    summary.status = StatusWord(status);
    summary.version = version;
    return summary;
}

// A model as text, two blanks for each level, the columns' accessible texts between bars.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString accessible = index.data(Qt::AccessibleTextRole).toString();
            cells += accessible.isEmpty() ? index.data().toString() : accessible;
        }
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        text += QString(level * 2, u' ') + cells.join(u" | "_s) + u'\n' +
                printed(model, model.index(row, 0, parent), level + 1);
    }
    return text;
}

} // namespace

class TestModels final : public QObject
{
    Q_OBJECT

    // A client of nobody: what models show is put into the stores by hand.
    RequestLog m_log;
    MemorySecretStore m_secrets;
    TokenProvider m_tokens{{QUrl(u"http://127.0.0.1:1"_s), u"t"_s, u"c"_s}, &m_secrets, u"key"_s, &m_log};
    HttpClient m_http{&m_tokens, &m_log};
    CppBackend m_client{&m_http, QUrl(u"http://127.0.0.1:1"_s)};
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<OfferServices> m_service;

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<OfferStore>();
        m_service = std::make_unique<OfferServices>(&m_client, m_store.get(), QStringList());
        m_store->setPublishers({{u"contoso"_s, u"Contoso Ltd."_s}, {u"fabrikam"_s, u"Fabrikam"_s}});
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"b"_s, u"running"_s),
                                          summary(u"contoso"_s, u"a"_s, u"succeeded"_s, 17)});
        m_store->setOffers(u"fabrikam"_s, {summary(u"fabrikam"_s, u"c"_s, u"waitingForPublisherReview"_s)});
    }

    void cleanup() { m_service.reset(); }

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
        document->load({document->id(), body("base"), Revision("1")});
        document->edit(body("mine"), JsonPointer(), u"x"_s);
        QVERIFY(printed(model).startsWith(u"Contoso Ltd.\n"_s));
        document->setRival(OfferSnapshot{document->id(), body("theirs"), Revision("2")});
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
        document->load({document->id(), body, Revision("e")});
        QVERIFY(printed(model).contains(u"  a | Live\n    gold\n      1.10.0\n      1.9.0\n    byol\n  b"_s));
        document->edit(*JsonReader::read(R"({"definition":{"plans":[{"planId":"byol"}]}})"), JsonPointer(), u"x"_s);
        QVERIFY(printed(model).contains(u"  a, unsaved | Live\n    byol\n  b"_s));
        document->undoStack()->undo();
        QVERIFY(printed(model).contains(u"  a | Live\n    gold\n"_s));
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

    void theFilterKeepsTheWayToAMatch()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        OfferFilterModel filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setFilterText(u"publishing"_s);
        QCOMPARE(printed(filter), u"Contoso Ltd.\n  b | Publishing\n"_s);
        filter.setFilterText(u"nothing like it"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setFilterText(QString());
        QCOMPARE(printed(filter), printed(model));
    }

    void theTableSortsByValueAndFilters()
    {
        OfferTableModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"a"_s, u"succeeded"_s, 17),
                                          summary(u"contoso"_s, u"b"_s, u"running"_s, 9)});
        const auto ids = [&model] {
            QStringList list;
            for (int row = 0; row < model.rowCount(); ++row)
                list += model.index(row, 0).data().toString();
            return list.join(u' ');
        };
        QCOMPARE(ids(), u"a b c"_s);
        const QPersistentModelIndex b(model.index(1, 0));
        model.sort(OfferTableModel::Version, Qt::DescendingOrder);
        QCOMPARE(ids(), u"a b c"_s); // 17, 9, 1: by number, not by text
        model.sort(OfferTableModel::Version, Qt::AscendingOrder);
        QCOMPARE(ids(), u"c b a"_s);
        QCOMPARE(b.data().toString(), u"b"_s);
        model.setFilterText(u"fabri"_s);
        QCOMPARE(ids(), u"c"_s);
    }

    void operationsMoveBetweenTheirGroups()
    {
        OperationStore store;
        OperationModel model(&store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OperationRecord record;
        record.offer = {u"contoso"_s, u"a"_s};
        record.started = QDateTime::currentDateTime();
        const OperationKey first = store.add(record);
        record.offer.offer = u"b"_s;
        const OperationKey second = store.add(record);
        QVERIFY(printed(model).startsWith(u"Running (2)\n  b | Publish"_s));
        store.update(first, [](OperationRecord &changed) {
            changed.phase = OperationRecord::Phase::NeedsReview;
            changed.report = *CppDecoders::report(*JsonReader::read(
                R"({"status":"running","steps":[{"stepName":"One","status":"complete","messages":[{"messageHtml":"<b>done</b>"}]},{"id":"publisher-signoff","status":"waitingForPublisherReview"}]})"));
        });
        QVERIFY2(printed(model).startsWith(
                     u"Needs you (1)\n  a | Publish | 2 of 2  publisher-signoff | Waiting for your review"_s),
                 qPrintable(printed(model)));
        QVERIFY(printed(model).contains(
            u"    One |  |  | Complete |  |  | done\n    publisher-signoff |  |  | Waiting for your review\nRunning (1)\n"_s));
        store.update(second, [](OperationRecord &changed) { changed.phase = OperationRecord::Phase::Failed; });
        store.update(first, [](OperationRecord &changed) {
            changed.phase = OperationRecord::Phase::Succeeded;
            changed.report.steps.removeLast();
        });
        QVERIFY2(printed(model).startsWith(u"Needs you (1)\n  b | Publish |  | Failed"_s) &&
                     printed(model).contains(u"\nFinished (1)\n  a | Publish"_s),
                 qPrintable(printed(model)));
    }

    // It needs somebody until it is tried again, or the offer's own status has left it behind. The row moves: who has
    // chosen it keeps it.
    void aFailureNeedsYouUntilSomethingFollows()
    {
        OperationStore store;
        OperationModel model(&store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OperationRecord record;
        record.offer = {u"contoso"_s, u"a"_s};
        record.started = QDateTime::currentDateTime();
        record.phase = OperationRecord::Phase::Running;
        const OperationKey first = store.add(record);
        const QPersistentModelIndex chosen(model.indexOf(first));
        store.update(first, [](OperationRecord &changed) { changed.phase = OperationRecord::Phase::Failed; });
        QCOMPARE(chosen.data(OperationKeyRole).toInt(), first);
        QCOMPARE(chosen.parent().data().toString(), u"Needs you (1)"_s);
        QVERIFY(store.needsYou(*store.find(first)));
        record.phase = OperationRecord::Phase::Starting;
        const OperationKey second = store.add(record);
        QCOMPARE(chosen.parent().data().toString(), u"Finished (1)"_s);
        QVERIFY(!store.needsYou(*store.find(first)));
        store.update(second, [](OperationRecord &changed) { changed.phase = OperationRecord::Phase::Refused; });
        QCOMPARE(chosen.parent().data().toString(), u"Needs you (1)"_s); // a refused one changed nothing
        QCOMPARE(chosen.data(OperationKeyRole).toInt(), first);
        store.update(first, [](OperationRecord &changed) { changed.isLeftBehind = true; });
        QCOMPARE(chosen.parent().data().toString(), u"Finished (2)"_s);
    }

    void theLogDropsItsOldestRow()
    {
        RequestLog log;
        RequestLogModel model(&log);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < RequestLog::capacity + 5; ++i)
            log.add(
                {QDateTime::fromMSecsSinceEpoch(i), u"GET"_s, u"https://x/api/%1?sig=HUSH"_s.arg(i), 200, 1, {}, {}});
        QCOMPARE(model.rowCount(), RequestLog::capacity);
        QCOMPARE(model.index(0, RequestLogModel::Path).data().toString(), u"/api/5?sig=…"_s);
        QCOMPARE(model.curl(0), u"curl -X GET -H \"Authorization: Bearer $TOKEN\" 'https://x/api/5?sig=…'"_s);
    }

    void changesAreARowForEachAndGoOneByOne()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        ChangeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        const JsonValue body = *JsonReader::read(
            R"({"offerTypeId":"microsoft-azure-virtualmachines","definition":{"offer":{"microsoft-azure-marketplace.title":"T"},"plans":[{"planId":"gold","microsoft-azure-virtualmachines.skuTitle":"Gold"},{"planId":"byol"}]}})");
        document.load({document.id(), body, Revision("e")});
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

    void mergingAsksForWhatBothChanged()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        document.load({document.id(),
                       *JsonReader::read(R"({"definition":{"offer":{"a":1,"b":1,"c":1}},"changedTime":"1"})"),
                       Revision("1")});
        document.edit(*JsonReader::read(R"({"definition":{"offer":{"a":2,"b":2,"c":1}},"changedTime":"1"})"),
                      JsonPointer(), u"x"_s);
        document.setRival(OfferSnapshot{
            document.id(), *JsonReader::read(R"({"definition":{"offer":{"a":3,"b":1,"c":3}},"changedTime":"2"})"),
            Revision("2")});
        MergeModel model(&document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.conflictCount(), 1);
        QCOMPARE(model.mineCount(), 2);
        QCOMPARE(model.theirsCount(), 2); // the time of the change is nobody's edit
        QCOMPARE(printed(model), u"definition › offer › a | 1 | 2 | 3 | choose\n"
                                 "definition › offer › b | 1 | 2 | as before | 2\n"
                                 "definition › offer › c | 1 | as before | 3 | 3\n"_s);
        QCOMPARE(model.openCount(), 1);
        model.choose(0, MergeModel::Side::Theirs);
        QCOMPARE(model.openCount(), 0);
        QCOMPARE(JsonWriter::compact(model.merged()),
                 R"({"definition":{"offer":{"a":3,"b":2,"c":3}},"changedTime":"2"})"_ba);
        QVERIFY(model.isOf(&document));
        document.edit(document.base(), JsonPointer(), u"x"_s);
        QVERIFY(!model.isOf(&document));
    }

    // What the service alone writes is theirs without a question, however mine came to differ.
    void mergingAsksNothingAboutWhatTheServiceWrites()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        const auto body = [](const QByteArray &stamps, const QByteArray &offer) {
            return *JsonReader::read("{" + stamps + R"(,"definition":{"offer":)" + offer + "}}");
        };
        document.load({document.id(), body(R"("changedTime":"1","version":1,"status":"live")", R"({"a":0,"b":0})"),
                       Revision("1")});
        document.edit(body(R"("changedTime":"0","version":7,"status":"x")", R"({"a":1,"b":0})"), JsonPointer(), u"x"_s);
        document.setRival(OfferSnapshot{document.id(),
                                        body(R"("changedTime":"2","version":2,"status":"running")", R"({"a":0,"b":1})"),
                                        Revision("2")});
        const MergeModel model(&document);
        QVERIFY(model.isOf(&document));
        QCOMPARE(model.openCount(), 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(JsonWriter::compact(model.merged()),
                 R"({"changedTime":"2","version":2,"status":"running","definition":{"offer":{"a":1,"b":1}}})"_ba);
    }

    // The service spells numbers its own way: that is nobody's change, and the same change of both is one row.
    void mergingShowsNoNumberThatIsOnlySpelledOtherwise()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        const auto body = [](const char *offer) {
            return *JsonReader::read(R"({"definition":{"offer":)" + QByteArray(offer) + "}}");
        };
        document.load({document.id(), body(R"({"a":1.10,"b":2.0,"c":1,"d":1,"e":1.0})"), Revision("1")});
        document.edit(body(R"({"a":1.10,"b":2.0,"c":2.5,"d":3,"e":1.00})"), JsonPointer(), u"x"_s);
        document.setRival(
            OfferSnapshot{document.id(), body(R"({"a":1.1,"b":3.0,"c":2.50,"d":1,"e":1})"), Revision("2")});
        MergeModel model(&document);
        QCOMPARE(model.conflictCount(), 0);
        QCOMPARE(printed(model), u"definition › offer › c | 1 | 2.5 | 2.50 | 2.5\n"
                                 "definition › offer › d | 1 | 3 | as before | 3\n"
                                 "definition › offer › e | 1.0 | 1.00 | as before | 1.00\n"
                                 "definition › offer › b | 2.0 | as before | 3.0 | 3.0\n"_s);
        QCOMPARE(model.mineCount(), 3);
        QCOMPARE(model.theirsCount(), 1); // besides what both did
        QCOMPARE(JsonWriter::compact(model.merged()),
                 R"({"definition":{"offer":{"a":1.1,"b":3.0,"c":2.5,"d":3,"e":1.00}}})"_ba);
    }

    // What is cut in a cell is there as a whole, in lines, and not without end.
    void longValuesAreWholeInTheirToolTips()
    {
        const QString text = u"word "_s.repeated(120).trimmed();
        const auto body = [](const QString &title) {
            return JsonValue::object({{"definition", JsonValue::object({{"displayText", JsonValue::string(title)}})}});
        };
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        document.load({document.id(), body(u"short"_s), Revision("1")});
        document.edit(body(text), JsonPointer(), u"x"_s);
        document.setRival(OfferSnapshot{document.id(), body(u"x"_s.repeated(1000000)), Revision("2")});
        const MergeModel model(&document);
        const QModelIndex mine = model.index(0, MergeModel::Mine);
        QVERIFY(mine.data().toString().size() < 250 && mine.data().toString().contains(u'…'));
        QCOMPARE(mine.data(Qt::ToolTipRole).toString().simplified(), u'“' + text + u'”');
        const QString theirs = model.index(0, MergeModel::Theirs).data(Qt::ToolTipRole).toString();
        QVERIFY(theirs.size() > 1000 && theirs.size() < 3000);
        for (const QString &line : theirs.split(u'\n') + mine.data(Qt::ToolTipRole).toString().split(u'\n'))
            QVERIFY(line.size() <= 100);
        ChangeModel changes;
        changes.setDocument(&document);
        QCOMPARE(changes.index(0, ChangeModel::After).data(Qt::ToolTipRole).toString().simplified(),
                 u'“' + text + u'”');
        CompareModel compared(schemas());
        compared.setStates({{u"Draft"_s, document.current()}, {u"Production"_s, document.base()}});
        QCOMPARE(compared.index(0, 1).data(Qt::ToolTipRole).toString().simplified(), u'“' + text + u'”');
    }

    // Where there is no room for all of a value, it is shown from where it differs.
    void aLongValueIsKnownByWhatDiffers_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("parts");
        const QString same = QString(40, u'a') + u" 1234567"_s;
        const QString far = QString(2500, u'a');
        QTest::newRow("the end") << QStringList{same + u"!"_s, same} << QStringList{u"… 1234567!”"_s, u"… 1234567”"_s};
        QTest::newRow("far behind") << QStringList{far + u"b"_s, far + u"c"_s}
                                    << QStringList{u"…aaaaaaaab”"_s, u"…aaaaaaaac”"_s};
        QTest::newRow("one of three") << QStringList{same + u"1"_s, same + u"2"_s, same + u"2"_s}
                                      << QStringList{u"… 12345671”"_s, u"… 12345672”"_s, u"… 12345672”"_s};
        QTest::newRow("the beginning") << QStringList{u"b"_s + same, same} << QStringList{{}, {}};
        QTest::newRow("nothing") << QStringList{same, same} << QStringList{{}, {}};
        QTest::newRow("no half character")
            << QStringList{same.left(40) + u"\U0001F6001234567b"_s, same.left(40) + u"\U0001F6001234567c"_s}
            << QStringList{u"…1234567b”"_s, u"…1234567c”"_s};
    }

    void aLongValueIsKnownByWhatDiffers()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const QStringList, parts);
        QList<std::pair<QString, JsonValue>> states;
        for (const QString &text : texts)
            states.append(
                {u"State"_s,
                 JsonValue::object({{"definition", JsonValue::object({{"displayText", JsonValue::string(text)}})}})});
        CompareModel model(schemas());
        model.setStates(states);
        QCOMPARE(model.rowCount(), 1);
        for (int i = 0; i < texts.size(); ++i)
            QCOMPARE(model.index(0, i + 1).data(DifferingPartRole).toString(), parts[i]);
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
        unknown.load({unknown.id(), body(u"something"_s, u"1"_s), Revision("1")});
        unknown.edit(body(u"something"_s, u"2"_s), JsonPointer(), u"x"_s);
        OfferDocument known({u"contoso"_s, u"b"_s}, schemas());
        known.load({known.id(), body(u"microsoft-azure-virtualmachines"_s, u"1"_s), Revision("1")});
        known.edit(body(u"microsoft-azure-virtualmachines"_s, u"2"_s), JsonPointer(), u"x"_s);
        ChangeModel model;
        model.setDocument(&unknown);
        // The key says itself whose it is.
        QCOMPARE(model.index(0, 0).data().toString(), u"definition › offer › Title"_s);
        model.setDocument(&known);
        QCOMPARE(model.index(0, 0).data().toString(), u"Marketplace › Title"_s);
    }

    // The tree changes nothing by itself, keeps what is open, and gives back whole values.
    void theJsonTreeAsksForChanges()
    {
        JsonTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&model, &JsonTreeModel::edited, &model, &JsonTreeModel::setRoot);
        model.setRoot(*JsonReader::read(R"({"s":"x","n":1.10,"o":{"k":true},"l":[1,2]})"));
        QCOMPARE(printed(model), u"s | “x”\nn | 1.10\no | 1 entries\n  k | yes\nl | 2 entries\n  1 | 1\n  2 | 2\n"_s);
        QVERIFY(model.setData(model.index(0, 1), u"y & \"z\""_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(1, 1), u"2.50"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, 1), u"two"_s, Qt::EditRole));
        QCOMPARE(model.index(1, 1).data().toString(), u"two"_s); // it stays where it was typed
        QCOMPARE(model.root().value("n").text().toByteArray(), "2.50"_ba);
        model.setData(model.index(1, 1), u"2.50"_s, Qt::EditRole);
        QCOMPARE(model.index(1, 1).data().toString(), u"2.50"_s);
        QVERIFY(!model.setData(model.index(1, 0), u"s"_s, Qt::EditRole)); // there is one already
        QVERIFY(model.setData(model.index(1, 0), u"m"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 1, model.indexOf(JsonPointer({"o"}))), u"null"_s, Qt::EditRole));
        model.addTo(model.indexOf(JsonPointer({"l"})));
        model.remove(model.indexOf(JsonPointer({"l", "0"})));
        QCOMPARE(JsonWriter::compact(model.root()),
                 "{\"s\":\"y & \\\"z\\\"\",\"m\":2.50,\"o\":{\"k\":null},\"l\":[2,\"\"]}"_ba);
        model.setReadOnly(true);
        QVERIFY(!model.setData(model.index(0, 1), u"no"_s, Qt::EditRole));
    }

    void theJsonTreeHidesSecrets()
    {
        JsonTreeModel model;
        model.setRoot(*JsonReader::read(R"({"clientSecret":"hunter2","title":"t"})"));
        QCOMPARE(printed(model), u"clientSecret | ••••••\ntitle | “t”\n"_s);
    }

    void problemsSayWhere()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        ProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&document);
        document.load(
            {document.id(),
             *JsonReader::read(
                 R"({"id":"a","publisherId":"contoso","definition":{"plans":[{"planId":"a"},{"planId":"B"}]}})"),
             Revision("e")});
        document.problems()->checkAll();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(
            printed(model),
            u"Error | A plan id has at most 50 small letters, digits and dashes, and no dash at the end. | Plans › B › planId\n"_s);
        // Where its column is narrow the beginning of the place is cut.
        QCOMPARE(model.index(0, ProblemModel::Where).data(Qt::ToolTipRole).toString(), u"Plans › B › planId"_s);
    }

    void placesAreFoundByTheirWords_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("rows");
        const QString fields = u"Plans › gold\nPlans › gold › SKU title\n"_s;
        const QString offers = u"alpha — ALPHA — contoso\ngold-vm — GOLD-VM — contoso\n"_s;
        QTest::newRow("nothing typed") << u""_s << fields + offers;
        QTest::newRow("what is called so comes first")
            << u"gold"_s << u"Plans › gold\ngold-vm — GOLD-VM — contoso\nPlans › gold › SKU title\n"_s;
        QTest::newRow("every word") << u"  TITLE gold "_s << u"Plans › gold › SKU title\n"_s;
        QTest::newRow("none") << u"gold nowhere"_s << u""_s;
    }

    void placesAreFoundByTheirWords()
    {
        QFETCH(QString, filter);
        QFETCH(QString, rows);
        m_store->setPublishers({{u"contoso"_s, u"Contoso Ltd."_s}});
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"alpha"_s, u"succeeded"_s),
                                          summary(u"contoso"_s, u"gold-vm"_s, u"succeeded"_s)});
        PlaceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addFields({u"contoso"_s, u"alpha"_s},
                        {{u"Plans › gold"_s, JsonPointer({"definition", "plans", "0"})},
                         {u"Plans › gold › SKU title"_s, JsonPointer({"definition", "plans", "0", "t"})}});
        model.addOffers(*m_store, m_service->open, {});
        model.setFilterText(filter);
        QCOMPARE(printed(model), rows);
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isField = model.index(row).data().toString().startsWith(u"Plans"_s);
            QCOMPARE(model.target(row).place.has_value(), isField);
        }
    }

    void disksSayWhenTheyEnd()
    {
        DiskModel model(21);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now(QDate(2026, 11, 25), QTime(23, 30), Qt::LocalTime);
        model.clear(now);
        const OfferId alpha{u"contoso"_s, u"alpha"_s};
        const auto disk = [](const QString &label, const QDateTime &end) {
            return OfferDisk{label, JsonPointer({"definition"}), end};
        };
        model.setDisks(alpha,
                       {disk(u"old"_s, now.addDays(-1)), disk(u"soon"_s, now.addDays(12).addSecs(3600)),
                        disk(u"today"_s, now.addSecs(60)), disk(u"long"_s, now.addDays(90)), disk(u"unknown"_s, {})});
        model.setDisks({u"contoso"_s, u"beta"_s}, {disk(u"other"_s, now.addDays(400))});
        const auto texts = [&model](int column, int role) {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row, column).data(role).toString();
            return all.join(u", "_s);
        };
        QCOMPARE(texts(DiskModel::Where, Qt::DisplayRole), u"old, soon, today, long, unknown, other"_s);
        QCOMPARE(texts(DiskModel::Offer, DiskModel::ExpiresRole), u"true, true, true, false, true, false"_s);
        // Half past eleven and 12 days and an hour: the date it ends is the thirteenth from today.
        QVERIFY(texts(DiskModel::Meaning, Qt::DisplayRole).startsWith(u"Ended, Ends in 13 day(s), Ends today, "_s));
        model.setDisks(alpha, {disk(u"new"_s, now.addDays(90))});
        QCOMPARE(texts(DiskModel::Where, Qt::DisplayRole), u"other, new"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void linksOfMessagesAreWebLinksOnly()
    {
        OperationRecord record;
        OperationStep step;
        step.messages = {{u"Look at the item [https://x.example/?a=1&b=2] or http://y.example/."_s, {}, {}},
                         {u"javascript:alert(1) file:///etc/passwd [ftp://z.example] https://"_s, {}, {}},
                         {u"again [https://x.example/?a=1&b=2]"_s, {}, {}}};
        record.report.steps = {OperationStep(), step};
        const QList<QUrl> links = messageLinks(record, -1);
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0], QUrl(u"https://x.example/?a=1&b=2"_s));
        QVERIFY(messageLinks(record, 0).isEmpty());
        QCOMPARE(messagesText(record, 1).count(u'\n'), 2);
    }

    void tellsTheCourseAsText()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
        OperationRecord record;
        record.phase = OperationRecord::Phase::Running;
        OperationStep done;
        done.name = u"Validate"_s;
        done.estimate = u"< 15 min"_s;
        done.status = StatusWord(u"complete"_s);
        OperationStep running;
        running.name = u"Certify"_s;
        running.estimate = u"~2-3 days"_s;
        running.status = StatusWord(u"running"_s);
        record.report.steps = {done, running};
        record.times = {{u"Validate"_s, now.addSecs(-600), now.addSecs(-300)}, {u"Certify"_s, now.addSecs(-300), {}}};
        const auto usual = [](const QString &step) {
            return step == "Certify"_L1
                       ? OperationRepository::Durations{std::chrono::minutes(1), std::chrono::minutes(2), 9}
                       : OperationRepository::Durations();
        };
        const QString text = timelineText(record, usual, now);
        QVERIFY2(
            text.startsWith(
                u"Validate: Complete, 5 min, < 15 min\nCertify: Running, 5 min, ~2-3 days · usually 1 min here, 9 of 10 within 2 min"_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"longer than 9 of 10"_s), qPrintable(text));
        // What takes seconds, as in the sandbox, is nothing to reckon with.
        const auto quick = [](const QString &) {
            return OperationRepository::Durations{std::chrono::seconds(2), std::chrono::seconds(3), 9};
        };
        QVERIFY2(!timelineText(record, quick, now).contains(u"usually"_s),
                 qPrintable(timelineText(record, quick, now)));
    }

    void theHistoryKeepsItsPlaceWhenNewsComes()
    {
        QTemporaryDir folder;
        Profile profile;
        profile.id = profile.name = u"x"_s;
        profile.endpoint = profile.credential.authority = QUrl(u"http://127.0.0.1:9"_s);
        MemorySecretStore secrets;
        Workspace workspace(profile, &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHistory(workspace.history());
        QCOMPARE(model.rowCount(), 0);
        workspace.history()->note({u"p"_s, u"o"_s, HistoryEntry::Kind::Save, u"one"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        workspace.history()->note({u"p"_s, u"o"_s, HistoryEntry::Kind::GoLive, u"two"_s, u"a\nb"_s});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.index(0, HistoryModel::What).data().toString(), u"Go live"_s);
        QVERIFY(model.index(0, HistoryModel::Details).data().toString().startsWith(u"two (2"_s));
        HistoryLog::Filter filter;
        filter.kind = HistoryEntry::Kind::Save;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).details, u"one"_s);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
