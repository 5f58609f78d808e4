// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsondiff.h"
#include "json/jsonmerge.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "offer/draftstore.h"
#include "offer/offercache.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/problemlist.h"
#include "rules/comparereport.h"
#include "rules/comparison.h"
#include "rules/offerchecker.h"
#include "rules/offeroutline.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"
#include "storage/database.h"
#include "storage/intentlog.h"
#include "support/clientfixture.h"
#include "support/offerservices.h"
#include "support/schemas.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OfferDocument::State;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const JsonPointer titlePlace({"definition", "offer", "microsoft-azure-marketplace.title"});

JsonValue parsed(const QByteArray &text)
{
    return JsonReader::read(text).value_or(JsonValue());
}

void setTitle(OfferDocument *document, const QString &title)
{
    document->edit(document->current().withValue(titlePlace, JsonValue::string(title)), titlePlace, u"Title"_s);
}

} // namespace

class TestOffer final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IntentLog> m_intents;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<OfferServices> m_service;
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> m_looks; // that are waited for

    // The program as it starts: everything that is on disk is read anew.
    void openStores(const QStringList &publishers = {})
    {
        m_service.reset();
        m_drafts.reset();
        m_intents.reset();
        m_database = std::make_unique<Database>(m_folder->filePath(u"profile.sqlite"_s));
        QCOMPARE(m_database->open(), QString());
        m_intents = std::make_unique<IntentLog>(m_database.get());
        m_drafts = std::make_unique<DraftStore>(m_database.get(), &m_fixture->secrets, u"profile"_s);
        m_service = std::make_unique<OfferServices>(&m_fixture->client, m_store.get(), publishers, m_drafts.get(),
                                                    m_intents.get());
        m_looks.clear();
        m_service->saver.setLookTimer(
            [this](std::chrono::milliseconds wait, QObject *context, std::function<void()> look) {
                m_looks.append({wait, [context = QPointer(context), look] {
                                    if (context)
                                        look();
                                }});
            });
    }
    // The waits between looks are over, one after the other, until none is left.
    std::chrono::milliseconds waitOut()
    {
        std::chrono::milliseconds waited{0};
        while (!m_looks.isEmpty()) {
            const auto [wait, look] = m_looks.takeFirst();
            waited += wait;
            look();
            [this] { QTRY_VERIFY(!m_looks.isEmpty() || m_intents->open().isEmpty()); }();
        }
        return waited;
    }
    void start(const QStringList &options = {}, const HttpLimits &limits = {}, const QStringList &publishers = {})
    {
        m_service.reset();
        m_fixture = std::make_unique<ClientFixture>(options, limits);
        m_store = std::make_unique<OfferStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        openStores(publishers);
    }
    OfferDocument *opened(const OfferId &id)
    {
        OfferDocument *document = m_service->open.open(id);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), State::Ready, 30000); }();
        m_fixture->sandbox.takeRequests();
        return document;
    }
    void rivalChanges(const QByteArray &from, const QByteArray &to)
    {
        const auto theirs = waitFor(m_fixture->client.offer(vm));
        QVERIFY(waitFor(
            m_fixture->client.putOffer(vm, parsed(JsonWriter::compact(theirs->body).replace(from, to)), theirs->etag)));
        m_fixture->sandbox.takeRequests();
    }

private Q_SLOTS:
    void undoesAndRedoesToTheByte()
    {
        OfferDocument document(vm, schemas());
        const QByteArray text = R"({"id":"contoso-vm","definition":{"offer":{"a":1.10,"b":[1,2]},"plans":[]},"n":1e3})";
        document.load({vm, parsed(text), "e"});
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            JsonValue offer = document.current().value(JsonPointer({"definition", "offer"}));
            offer = random.bounded(2) ? offer.withMember("k" + QByteArray::number(random.bounded(20)),
                                                         JsonValue::number(random.bounded(5)))
                                      : offer.withoutMember("k" + QByteArray::number(random.bounded(20)));
            document.edit(document.current().withValue(JsonPointer({"definition", "offer"}), offer), JsonPointer(),
                          u"edit"_s);
        }
        const QByteArray edited = JsonWriter::compact(document.current());
        QVERIFY(document.isModified());
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(JsonWriter::compact(document.current()), text);
        QVERIFY(!document.isModified());
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QCOMPARE(JsonWriter::compact(document.current()), edited);
    }

    void anEditThatChangesNothingIsNone()
    {
        OfferDocument document(vm, schemas());
        document.load({vm, parsed(R"({"a":1})"), "e"});
        QSignalSpy changed(&document, &OfferDocument::changed);
        document.edit(parsed(R"({"a":1})"), JsonPointer(), u"x"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!document.undoStack()->canUndo());
    }

    void savingLeavesUndoRightAndNormalisingNoEdit()
    {
        OfferDocument document(vm, schemas());
        document.load({vm, parsed(R"({"version":1,"changedTime":"old","definition":{"offer":{"t":"a"}}})"), "1"});
        document.edit(parsed(R"({"version":1,"changedTime":"old","definition":{"offer":{"t":"b"}}})"), JsonPointer(),
                      u"x"_s);
        const JsonValue sent = document.bodyForPut();
        document.adoptSaved(
            sent,
            {vm, parsed(R"({"version":2,"changedTime":"new","definition":{"offer":{"t":"b","added":true}}})"), "2"});
        QVERIFY(!document.isModified());
        QCOMPARE(document.etag(), "2"_ba);
        document.undoStack()->undo(); // what the service added
        document.undoStack()->undo(); // my own edit
        QCOMPARE(JsonWriter::compact(document.current()),
                 R"({"version":2,"changedTime":"new","definition":{"offer":{"t":"a"}}})"_ba);
        QVERIFY(document.isModified());
        document.undoStack()->redo();
        document.undoStack()->redo();
        QVERIFY(!document.isModified());
    }

    void undoStopsAtWhatWasSent()
    {
        OfferDocument document(vm, schemas());
        const auto body = [](const QByteArray &text) {
            return parsed(R"({"definition":{"offer":{"t":")" + text + R"("}}})");
        };
        const JsonPointer place({"definition", "offer", "t"});
        document.load({vm, body("a"), "1"});
        document.edit(body("b"), place, u"x"_s, true);
        document.setState(State::Saving);
        const JsonValue sent = document.bodyForPut();
        document.edit(body("bc"), place, u"x"_s, true); // the answer is not there yet
        document.adoptSaved(sent, {vm, body("b"), "2"});
        document.edit(body("bcd"), place, u"x"_s, true);
        while (document.current() != body("b") && document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(JsonWriter::compact(document.current()), JsonWriter::compact(body("b")));
        QVERIFY(!document.isModified());
        QVERIFY(document.undoStack()->canUndo());
    }

    void whatIsTypedDuringASaveStaysAnEdit()
    {
        OfferDocument document(vm, schemas());
        document.load({vm, parsed(R"({"definition":{"offer":{"t":"a"}}})"), "1"});
        document.edit(parsed(R"({"definition":{"offer":{"t":"b"}}})"), JsonPointer(), u"x"_s);
        const JsonValue sent = document.bodyForPut();
        document.edit(parsed(R"({"definition":{"offer":{"t":"c"}}})"), JsonPointer(), u"x"_s);
        document.adoptSaved(sent, {vm, parsed(R"({"definition":{"offer":{"t":"b"}}})"), "2"});
        QVERIFY(document.isModified());
        QCOMPARE(JsonWriter::compact(document.current()), R"({"definition":{"offer":{"t":"c"}}})"_ba);
    }

    // What the service adds meanwhile is not taken out by who types on.
    void whatTheServiceAddsDuringASaveIsNoDeletion()
    {
        OfferDocument document(vm, schemas());
        document.load({vm, parsed(R"({"definition":{"offer":{"t":"a","n":1},"plans":[]}})"), "1"});
        document.edit(parsed(R"({"definition":{"offer":{"t":"a","n":1},"plans":[{"planId":"one"}]}})"), JsonPointer(),
                      u"x"_s);
        const JsonValue sent = document.bodyForPut();
        document.edit(parsed(R"({"definition":{"offer":{"t":"b","n":1},"plans":[{"planId":"one"}]}})"), JsonPointer(),
                      u"x"_s);
        document.adoptSaved(sent, {vm,
                                   parsed(R"({"definition":{"offer":{"t":"a","n":1.0,"by":"service"},)"
                                          R"("plans":[{"planId":"one","legacyPlanId":"one"}]}})"),
                                   "2"});
        QCOMPARE(JsonWriter::compact(document.current()), R"({"definition":{"offer":{"t":"b","n":1.0,"by":"service"},)"
                                                          R"("plans":[{"planId":"one","legacyPlanId":"one"}]}})"_ba);
        QCOMPARE(JsonDiff::between(document.base(), document.current(), schemas()->identities()).size(), 1);
    }

    void leavesReadOnlyKeysOutOfAPut()
    {
        OfferDocument document(vm, schemas());
        document.load(
            {vm,
             parsed(
                 R"({"definition":{"offer":{"a":1,"microsoft-azure-corevm.legacyOfferId":"x","microsoft-azure-corevm.legacyPublisherId":"y","b":2}}})"),
             "1"});
        QCOMPARE(JsonWriter::compact(document.bodyForPut()), R"({"definition":{"offer":{"a":1,"b":2}}})"_ba);
    }

    void outlinesPlansAndVersionsByNumber()
    {
        const auto plans = planOutlines(parsed(
            R"({"definition":{"plans":[{"planId":"gold","x.vmImages":{"1.9.7":{},"1.10.0":{}}},{"planId":"b","x.vmImagesPublicAzure":{"2024.01.31":{}}},7]}})"));
        QCOMPARE(plans, (QList<PlanOutline>{
                            {u"gold"_s, {u"1.10.0"_s, u"1.9.7"_s}}, {u"b"_s, {u"2024.01.31"_s}}, {QString(), {}}}));
    }

    void readsListsAndStatuses()
    {
        start({u"--speed"_s, u"1000"_s});
        m_service->lists.refresh();
        QTRY_COMPARE(m_store->publishers().size(), 2U);
        QTRY_VERIFY(!m_store->isLoading() && m_store->summary({u"contoso"_s, u"contoso-vm"_s}));
        const auto text = [this](const QString &offer) {
            return m_store->statusText(*m_store->summary({u"contoso"_s, offer}));
        };
        QCOMPARE(text(u"contoso-vm"_s), u"Live"_s);
        QCOMPARE(text(u"contoso-edge"_s), u"Never published"_s);
        QCOMPARE(text(u"contoso-appliance"_s), u"Needs your review"_s);
        QCOMPARE(text(u"contoso-legacy"_s), u"Canceled"_s);
        QTRY_COMPARE(text(u"contoso-cluster"_s), u"Publishing, step 2 of 6"_s);
        QTRY_COMPARE(text(u"contoso-analytics"_s), u"Failed at Certification"_s);
    }

    void oneBadListDoesNotHideTheOthers()
    {
        start();
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/publishers/contoso/offers?","status":403,"body":{"error":{"code":"Forbidden","message":"User does not have the required permissions"}}}])");
        m_service->lists.refresh();
        QTRY_VERIFY(m_store->publishers().size() == 2 && !m_store->isLoading());
        QCOMPARE(m_store->publishers().at(u"contoso"_s).error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(m_store->publishers().at(u"fabrikam"_s).offers.size(), 2);
    }

    void namedPublishersAreShownWhereTheListIsMissing()
    {
        start({}, {}, {u"contoso"_s});
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/api/publishers?","status":404}])");
        m_service->lists.refresh();
        QTRY_VERIFY(m_store->publishers().size() == 1 && !m_store->publishers().at(u"contoso"_s).offers.isEmpty());
    }

    void savesWithOnePutThatDiffersInTheEditedValueAlone()
    {
        start();
        OfferDocument *document = opened(vm);
        const QByteArray before = JsonWriter::compact(document->current());
        const QByteArray etag = document->etag();
        setTitle(document, u"Contoso & Sons <1>"_s);
        m_service->saver.save(document);
        QTRY_COMPARE(document->state(), State::Ready);
        QVERIFY(!document->isModified());
        QVERIFY(document->savedAt().isValid());
        const QJsonArray puts = m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s);
        QCOMPARE(puts.size(), 1);
        QCOMPARE(puts[0]["ifMatch"_L1].toString().toUtf8(), etag);
        QCOMPARE(puts[0]["body"_L1].toString().toUtf8(),
                 QByteArray(before).replace("\"microsoft-azure-marketplace.title\":\"Contoso Virtual Machine\"",
                                            "\"microsoft-azure-marketplace.title\":\"Contoso & Sons <1>\""));
        QVERIFY(document->etag() != etag);
    }

    // Somebody else was first: theirs is read, nothing is lost, and what was merged is saved with their ETag.
    void mergesWhenSomebodyElseWasFirst()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("555 0123", "555 9999");
        setTitle(document, u"Mine"_s);
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        m_service->saver.save(document);
        QTRY_COMPARE(conflicted.size(), 1);
        QVERIFY(document->rival());
        QVERIFY(document->isModified());
        QCOMPARE(document->state(), State::Ready);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);

        const QByteArray theirs = document->rival()->etag;
        const auto merge =
            JsonMerge::merge(document->base(), document->current(), document->rival()->body, schemas()->identities());
        QVERIFY(merge.conflicts.isEmpty());
        m_service->saver.saveMerged(document, merge.merged);
        QTRY_VERIFY(!document->isModified() && document->state() == State::Ready);
        const QJsonArray puts = m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s);
        QCOMPARE(puts.size(), 1);
        QCOMPARE(puts[0]["ifMatch"_L1].toString().toUtf8(), theirs);
        const auto stored = waitFor(m_fixture->client.offer(vm));
        QCOMPARE(stored->body.value(titlePlace).toString(), u"Mine"_s);
        QVERIFY(JsonWriter::compact(stored->body).contains("555 9999"));
    }

    void aSecondRivalDuringTheMergeIsMetAgain()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("555 0123", "555 9999");
        setTitle(document, u"Mine"_s);
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        m_service->saver.save(document);
        QTRY_COMPARE(conflicted.size(), 1);
        rivalChanges("555 9999", "555 7777");
        const auto merged = [document] {
            return JsonMerge::merge(document->base(), document->current(), document->rival()->body,
                                    schemas()->identities())
                .merged;
        };
        m_service->saver.saveMerged(document, merged());
        QTRY_COMPARE(conflicted.size(), 2);
        QVERIFY(JsonWriter::compact(document->rival()->body).contains("555 7777"));
        m_service->saver.saveMerged(document, merged());
        QTRY_VERIFY(!document->isModified() && document->state() == State::Ready);
        const QByteArray stored = JsonWriter::compact(waitFor(m_fixture->client.offer(vm))->body);
        QVERIFY(stored.contains("Mine") && stored.contains("555 7777"));
    }

    void overwritingIsWrittenDownFirst()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("555 0123", "555 9999");
        setTitle(document, u"Mine"_s);
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        m_service->saver.save(document);
        QTRY_COMPARE(conflicted.size(), 1);
        QStringList lost;
        std::function<void(const QString &)> answer;
        m_service->saver.setOverwriteRecorder([&](const OfferId &, const QStringList &labels, QObject *, auto done) {
            lost = labels;
            answer = std::move(done);
        });
        m_fixture->sandbox.takeRequests();
        m_service->saver.overwrite(document);
        QVERIFY(answer);
        answer(u"The disk is full."_s);
        QVERIFY(document->isModified() && document->error());
        m_service->saver.overwrite(document);
        answer({});
        QTRY_VERIFY(!document->isModified() && document->state() == State::Ready);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, {}).size(), 1);
        const QByteArray stored = JsonWriter::compact(waitFor(m_fixture->client.offer(vm))->body);
        QVERIFY(stored.contains("Mine") && stored.contains("555 0123"));
        QVERIFY2(lost.join(u'\n').contains(u"phone"_s), qPrintable(lost.join(u'\n')));
    }

    // kill -9 while a PUT is under way: after the start the offer is read, and the PUT never repeated.
    void aDamagedDraftIsPutAsideAndSaid_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("the edits") << u"body"_s;
        QTest::newRow("what they began from") << u"base"_s;
    }

    void aDamagedDraftIsPutAsideAndSaid()
    {
        QFETCH(QString, column);
        start();
        setTitle(opened(vm), u"Typed before the disk broke"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        m_service.reset();
        m_database->write(
            [&column](QSqlDatabase &sql) {
                return Database::execute(sql, u"UPDATE drafts SET %1 = substr(%1, 1, length(%1) - 9)"_s.arg(column));
            },
            Database::Durability::Process, this, [](const QString &) {});
        m_database->flush();
        openStores();
        QSignalSpy told(m_drafts.get(), &DraftStore::told);
        opened(vm);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"damaged"_s), qPrintable(told[0][0].toString()));
        const QStringList kept = QDir(m_folder->path()).entryList({u"contoso-vm.*.json"_s});
        QCOMPARE(kept.size(), 1);
        QFile file(m_folder->filePath(kept.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Typed before the disk broke"));
        QVERIFY(!m_drafts->drafts().contains(vm));
    }

    void aSaveThatNobodySawTheAnswerOfIsSettledAfterTheStart_data()
    {
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("it arrived") << FaultProxy::Fault::LoseAnswer << true;
        QTest::newRow("it did not") << FaultProxy::Fault::Hang << false;
    }

    void aSaveThatNobodySawTheAnswerOfIsSettledAfterTheStart()
    {
        QFETCH(FaultProxy::Fault, fault);
        QFETCH(bool, arrives);
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Saved at the last moment"_s);
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/offers/contoso-vm","status":403,"times":1}])");
        m_fixture->proxy.setFault(fault, "PUT ");
        m_service->saver.save(document);
        QTRY_COMPARE(m_intents->open().size(), 1);
        QTRY_VERIFY(m_fixture->proxy.seen().contains("PUT "));
        if (arrives)
            QTRY_VERIFY(document->state() != State::Saving);
        m_fixture->proxy.setFault(FaultProxy::Fault::None);
        m_fixture->sandbox.clearScripts();
        m_fixture->sandbox.takeRequests();
        m_service.reset(); // nobody hears an answer any more
        openStores();
        QVERIFY(m_drafts->drafts().contains(vm));
        QSignalSpy settled(&m_service->saver, &DraftSaver::settled);
        QSignalSpy unsettled(&m_service->saver, &DraftSaver::unsettled);
        m_service->saver.settleIntents();
        QTRY_COMPARE(settled.size() + unsettled.size(), 1);
        QCOMPARE(settled.size(), arrives ? 1 : 0);               // one look that shows nothing proves nothing
        QTRY_COMPARE(m_intents->open().size(), arrives ? 0 : 1); // written by a thread of its own
        QVERIFY(arrives || waitOut() >= LookAgain::patience);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled[0][1].toBool(), arrives);
        QCOMPARE(m_drafts->drafts().contains(vm), !arrives);
        QVERIFY(m_fixture->sandbox.takeRequests(u"PUT"_s, QString()).isEmpty());
        QTRY_VERIFY(m_intents->open().isEmpty());
        document = opened(vm);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Saved at the last moment"_s);
        QCOMPARE(document->isModified(), !arrives);
    }

    // The program was killed while somebody typed on: what was sent is their own save, and what came after is an edit.
    void whatWasTypedWhileASaveWasAnsweredGoesOnFromIt()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Saved at the last moment"_s);
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/offers/contoso-vm","status":403,"times":1}])");
        m_fixture->proxy.setFault(FaultProxy::Fault::LoseAnswer, "PUT ");
        m_service->saver.save(document);
        QTRY_VERIFY(document->state() != State::Saving);
        setTitle(document, u"And typed on"_s);
        m_drafts->writeNow(document);
        m_fixture->proxy.setFault(FaultProxy::Fault::None);
        m_fixture->sandbox.clearScripts();
        m_service.reset();
        for (int starts = 0; starts < 2; ++starts) { // nobody opens it in the first
            openStores();
            QSignalSpy settled(&m_service->saver, &DraftSaver::settled);
            QSignalSpy stored(&m_service->saver, &DraftSaver::stored);
            m_service->saver.settleIntents();
            QTRY_COMPARE(m_intents->open().size(), 0);
            QTRY_COMPARE(settled.size(), 1 - starts);
            QCOMPARE(stored.size(), settled.size());
            m_database->flush();
        }
        document = opened(vm);
        QVERIFY(!document->rival());
        QCOMPARE(document->base().value(titlePlace).toString(), u"Saved at the last moment"_s);
        QCOMPARE(document->current().value(titlePlace).toString(), u"And typed on"_s);
        m_service->saver.save(document);
        QTRY_VERIFY(!document->isModified());
    }

    // A secret that was sent is not in what the service gives back, and was stored all the same.
    void aLostAnswerToASaveWithASecretIsFoundToo()
    {
        start();
        const OfferId appliance{u"contoso"_s, u"contoso-appliance"_s};
        OfferDocument *document = opened(appliance);
        const JsonPointer place({"definition", "offer", "microsoft-azure-marketplace.tableLeadConfiguration"});
        document->edit(document->current().withValue(
                           place, document->current().value(place).withMember("storageAccountConnectionString",
                                                                              JsonValue::string(u"hunter2"_s))),
                       place, u"Secret"_s);
        m_fixture->proxy.setFault(FaultProxy::Fault::LoseAnswer, "PUT ");
        QSignalSpy saved(&m_service->saver, &DraftSaver::saved);
        m_service->saver.save(document);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!document->error());
    }

    void aNewETagWithoutAChangeIsNoRival()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("\"Contoso Virtual Machine\"", "\"Contoso Virtual Machine\""); // saved, and the same
        setTitle(document, u"Mine"_s);
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        QSignalSpy saved(&m_service->saver, &DraftSaver::saved);
        m_service->saver.save(document);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(conflicted.size(), 0);
        QVERIFY(!document->isModified());
    }

    void aRefusalWithoutAnyChangeIsNotRepeated()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.script(
            R"([{"method":"PUT","path":"/offers/","status":412,"body":{"error":{"code":"PreconditionFailed"}}}])");
        QSignalSpy failed(&m_service->saver, &DraftSaver::saveFailed);
        m_service->saver.save(document);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(document->isModified());
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);
    }

    void aNewOfferIsCreatedWithoutIfMatch()
    {
        start();
        const OfferId id{u"contoso"_s, u"contoso-new"_s};
        OfferDocument *document = m_service->open.create(
            id,
            parsed(
                R"({"publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","id":"contoso-new","definition":{"displayText":"New","offer":{},"plans":[]}})"));
        QVERIFY(document->isNew() && document->isModified());
        QVERIFY(!m_service->open.create(id, {}));
        m_fixture->sandbox.takeRequests();
        m_service->saver.save(document);
        QTRY_VERIFY(!document->isModified());
        QVERIFY(!document->isNew());
        const QJsonArray puts = m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s);
        QCOMPARE(puts.size(), 1);
        QCOMPARE(puts[0]["ifMatch"_L1].toString(), QString());
    }

    void aNewOfferIsKeptLikeEveryDraft()
    {
        start();
        const OfferId id{u"contoso"_s, u"contoso-new"_s};
        const JsonValue body = parsed(R"({"id":"contoso-new","definition":{"displayText":"New"}})");
        m_service->open.create(id, body);
        QTRY_VERIFY(m_drafts->drafts().contains(id));
        openStores();
        OfferDocument *again = opened(id);
        QVERIFY(again->isNew() && again->isModified());
        QCOMPARE(again->current(), body);
    }

    void editsAreOnDiskSoonAndComeBack()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        QVERIFY(!m_drafts->drafts().value(vm).isKept);
        document->setUnparsedText("{ \"half\": ");
        QSignalSpy written(m_drafts.get(), &DraftStore::changed);
        QTRY_COMPARE(written.size(), 1);

        openStores(); // nothing was said good-bye to
        QVERIFY(m_drafts->drafts().contains(vm));
        OfferDocument *again = opened(vm);
        QCOMPARE(again->current().value(titlePlace).toString(), u"Mine"_s);
        QCOMPARE(again->unparsedText(), "{ \"half\": "_ba);
        QVERIFY(again->isModified());
        again->undoStack()->undo();
        QVERIFY(!again->isModified());
        QCOMPARE(again->current().value(titlePlace).toString(), u"Contoso Virtual Machine"_s);
    }

    // The list of an offer that is live says "canceled" after its last publish was: the next start knows better.
    void thatACanceledOfferIsLiveIsKept()
    {
        start();
        OfferCache cache(m_database.get());
        m_service->lists.setCache(&cache);
        m_service->open.setCache(&cache);
        const auto listed = [](const QString &id, const char *status) {
            OfferSummary summary;
            summary.id = {u"contoso"_s, id};
            summary.status = StatusWord(QString::fromLatin1(status));
            return summary;
        };
        const QList<Publisher> publishers{{u"contoso"_s, u"Contoso"_s}};
        cache.keepPublishers(publishers);
        m_store->setPublishers(publishers);
        const auto list = [&](const char *first) {
            const QList<OfferSummary> offers{listed(u"a"_s, first), listed(u"b"_s, "canceled"),
                                             listed(u"c"_s, "canceled"), listed(u"d"_s, "canceled")};
            m_store->setOffers(u"contoso"_s, offers);
            cache.keepOffers(u"contoso"_s, offers);
        };
        list("succeeded");
        list("canceled");
        m_store->setLive({u"contoso"_s, u"b"_s}, true);
        m_store->setLive({u"contoso"_s, u"c"_s}, true);
        m_store->setLive({u"contoso"_s, u"c"_s}, false);
        m_service.reset();
        openStores();
        OfferStore next;
        OfferCache(m_database.get()).restore(&next);
        QStringList words;
        for (const OfferSummary &offer : next.publishers().at(u"contoso"_s).offers)
            words += next.statusText(offer);
        QCOMPARE(words, (QStringList{u"Live · publish canceled"_s, u"Live · publish canceled"_s, u"Canceled"_s,
                                     u"Canceled"_s}));
        // The status of the last publish says nothing of production; reading that does.
        next.setReport({u"contoso"_s, u"b"_s},
                       *OperationReport::fromJson(parsed(R"({"status":"canceled","steps":[]})")));
        QVERIFY(next.isLive({u"contoso"_s, u"b"_s}));
        next.setLive({u"contoso"_s, u"b"_s}, false);
        QVERIFY(!next.isLive({u"contoso"_s, u"b"_s}));
    }

    void aDraftEndsWithItsEdits()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        m_service->saver.save(document);
        QTRY_VERIFY(!m_drafts->drafts().contains(vm));
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
    }

    void aDiscardedDraftDoesNotComeBack()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_service->open.close(vm); // before it was ever written
        QTest::qWait(0);
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
        document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        setTitle(document, u"Mine 2"_s);
        m_service->open.close(vm); // while the next is about to be
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
    }

    void aKeptDraftSaysSo()
    {
        start();
        setTitle(opened(vm), u"Mine"_s);
        std::optional<QString> error;
        m_drafts->keepAll(this, [&error](const QString &sentence) { error = sentence; });
        QTRY_VERIFY(error);
        QCOMPARE(*error, QString());
        QVERIFY(m_drafts->drafts().value(vm).isKept);
        openStores();
        QVERIFY(m_drafts->drafts().value(vm).isKept);
    }

    // What the service changed meanwhile is seen, and does not disturb the draft.
    void aDraftOfAnOldStateMeetsItsRival()
    {
        start();
        setTitle(opened(vm), u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        openStores();
        rivalChanges("555 0123", "555 9999");
        QSignalSpy told(&m_service->saver, &DraftSaver::changedOnService);
        OfferDocument *document = m_service->open.open(vm);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
        QVERIFY(document->rival());
    }

    void secretsOfADraftStandInTheKeychainAlone()
    {
        start();
        OfferDocument *document = opened(vm);
        const JsonPointer place({"definition", "offer", "tableLeadConfiguration"});
        const JsonValue lead =
            JsonValue::object({{"storageAccountConnectionString", JsonValue::string(u"hunter2-in-the-tree")}});
        document->edit(document->current().withValue(place, lead), place, u"x"_s);
        QSignalSpy told(m_drafts.get(), &DraftStore::told);
        document->setUnparsedText("{ \"clientSecret\": \"hunter2-in-the-text\", ");
        QTRY_VERIFY(m_drafts->drafts().value(vm).hasSecrets);
        QCOMPARE(told.size(), 1); // this store is no keyring: said before it is lost
        QVERIFY(told[0][0].toString().contains(vm.offer));
        m_database->flush();
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(name));
        }
        openStores();
        OfferDocument *again = opened(vm);
        QCOMPARE(again->current().value(place), lead);
        QCOMPARE(again->unparsedText(), "{ \"clientSecret\": \"hunter2-in-the-text\", "_ba);
    }

    void typingInOneFieldIsOneStep()
    {
        OfferDocument document(vm, schemas());
        document.load({vm, parsed(R"({"a":"","b":""})"), "1"});
        const auto type = [&document](const char *key, const QString &text) {
            document.edit(document.current().withMember(key, JsonValue::string(text)), JsonPointer({key}), u"x"_s,
                          true);
        };
        type("a", u"G"_s);
        type("a", u"Go"_s);
        type("b", u"x"_s);
        type("a", u"Gol"_s);
        QCOMPARE(document.undoStack()->count(), 3);
        type("a", u"Go"_s); // back to where this step began
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(JsonWriter::compact(document.current()), R"({"a":"","b":""})"_ba);
    }

    void anErrorKeepsTheEditsAndSaysWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << 400 << u"Correct what it names"_s;
        QTest::newRow("403") << 403 << u"Owner or Contributor"_s;
        QTest::newRow("404") << 404 << u"Refresh"_s;
        QTest::newRow("409") << 409 << u"Refresh"_s;
        QTest::newRow("412") << 412 << u"try once more"_s;
        QTest::newRow("429") << 429 << u"30 second"_s;
        QTest::newRow("422") << 422 << u"Correct what it names"_s;
        QTest::newRow("500") << 500 << u"is not known yet"_s;
        QTest::newRow("503") << 503 << u"is not known yet"_s;
    }

    void anErrorKeepsTheEditsAndSaysWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.script(
            R"([{"method":"PUT","path":"/offers/","headers":{"Retry-After":"30"},"body":{"error":{"code":"X"}},"status":)" +
            QByteArray::number(status) + "}]");
        QSignalSpy failed(&m_service->saver, &DraftSaver::saveFailed);
        m_service->saver.save(document);
        QTRY_COMPARE(failed.size(), 1);
        const QString text = document->error()->text();
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(document->isModified());
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("the answer is lost") << FaultProxy::Fault::LoseAnswer << true;
        QTest::newRow("the answer is cut") << FaultProxy::Fault::CutAnswer << true;
        QTest::newRow("no HTTP") << FaultProxy::Fault::Garbage << false;
        QTest::newRow("never an answer") << FaultProxy::Fault::Hang << false;
    }

    void aLostAnswerIsLookedUp()
    {
        QFETCH(FaultProxy::Fault, fault);
        QFETCH(bool, arrives);
        HttpLimits limits;
        limits.write = 1500ms;
        start({}, limits);
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_fixture->proxy.setFault(fault, "PUT", 200);
        QSignalSpy saved(&m_service->saver, &DraftSaver::saved);
        QSignalSpy failed(&m_service->saver, &DraftSaver::saveFailed);
        m_service->saver.save(document);
        QTRY_COMPARE(saved.size() + failed.size(), 1);
        QCOMPARE(saved.size(), arrives ? 1 : 0);
        QCOMPARE(document->isModified(), !arrives);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), arrives ? 1 : 0);
        if (!arrives)
            QVERIFY2(document->error()->message.contains(u"is not known yet"_s),
                     qPrintable(document->error()->message));
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
    }

    void withoutAnETagTheOfferIsReadAgainFirst_data()
    {
        QTest::addColumn<bool>("hasRival");
        QTest::newRow("still the same") << false;
        QTest::newRow("changed meanwhile") << true;
    }

    void withoutAnETagTheOfferIsReadAgainFirst()
    {
        QFETCH(bool, hasRival);
        start();
        const auto snapshot = waitFor(m_fixture->client.offer(vm));
        OfferDocument *document = opened(vm);
        document->load({vm, snapshot->body, {}});
        if (hasRival)
            rivalChanges("555 0123", "555 9999");
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.takeRequests();
        m_service->saver.save(document);
        QTRY_COMPARE(document->state(), State::Ready);
        QCOMPARE(document->isModified(), hasRival);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), hasRival ? 0 : 1);
    }

    void theIdCannotBeChanged()
    {
        start();
        OfferDocument *document = opened(vm);
        document->edit(document->current().withMember("id", JsonValue::string(u"other"_s)), JsonPointer(), u"x"_s);
        QSignalSpy failed(&m_service->saver, &DraftSaver::saveFailed);
        m_service->saver.save(document);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u""_s).size(), 0);
    }

    void aChangeOnTheServiceIsNewerOrIsTold()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("555 0123", "555 9999");
        m_service->saver.refresh(document);
        QTRY_VERIFY(JsonWriter::compact(document->current()).contains("555 9999"));
        setTitle(document, u"Mine"_s);
        rivalChanges("555 9999", "555 7777");
        QSignalSpy told(&m_service->saver, &DraftSaver::changedOnService);
        m_service->saver.refresh(document);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
    }
};

QTEST_MAIN(TestOffer)
#include "tst_offer.moc"
