// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonmerge.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "offer/comparereport.h"
#include "offer/comparison.h"
#include "offer/draftstore.h"
#include "offer/offerchecker.h"
#include "offer/offerdocument.h"
#include "offer/offeroutline.h"
#include "offer/offerschema.h"
#include "offer/offerservice.h"
#include "offer/offerstore.h"
#include "offer/problemlist.h"
#include "offer/secretfields.h"
#include "offer/valuetext.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "support/clientfixture.h"
#include "support/waitfor.h"

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
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<OfferService> m_service;

    // The program as it starts: everything that is on disk is read anew.
    void openStores(const QStringList &publishers = {})
    {
        m_service.reset();
        m_drafts.reset();
        m_journal.reset();
        m_database = std::make_unique<Database>(m_folder->filePath(u"profile.sqlite"_s));
        QCOMPARE(m_database->open(), QString());
        m_journal = std::make_unique<Journal>(m_database.get());
        m_drafts = std::make_unique<DraftStore>(m_database.get(), &m_fixture->secrets, u"profile"_s);
        m_service = std::make_unique<OfferService>(&m_fixture->client, m_store.get(), publishers, m_drafts.get(),
                                                   m_journal.get());
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
        OfferDocument *document = m_service->open(id);
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
        OfferDocument document(vm);
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
        OfferDocument document(vm);
        document.load({vm, parsed(R"({"a":1})"), "e"});
        QSignalSpy changed(&document, &OfferDocument::changed);
        document.edit(parsed(R"({"a":1})"), JsonPointer(), u"x"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!document.undoStack()->canUndo());
    }

    void savingLeavesUndoRightAndNormalisingNoEdit()
    {
        OfferDocument document(vm);
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

    void whatIsTypedDuringASaveStaysAnEdit()
    {
        OfferDocument document(vm);
        document.load({vm, parsed(R"({"definition":{"offer":{"t":"a"}}})"), "1"});
        document.edit(parsed(R"({"definition":{"offer":{"t":"b"}}})"), JsonPointer(), u"x"_s);
        const JsonValue sent = document.bodyForPut();
        document.edit(parsed(R"({"definition":{"offer":{"t":"c"}}})"), JsonPointer(), u"x"_s);
        document.adoptSaved(sent, {vm, parsed(R"({"definition":{"offer":{"t":"b"}}})"), "2"});
        QVERIFY(document.isModified());
        QCOMPARE(JsonWriter::compact(document.current()), R"({"definition":{"offer":{"t":"c"}}})"_ba);
    }

    void leavesReadOnlyKeysOutOfAPut()
    {
        OfferDocument document(vm);
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
        m_service->refresh();
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
        m_service->refresh();
        QTRY_VERIFY(m_store->publishers().size() == 2 && !m_store->isLoading());
        QCOMPARE(m_store->publishers().at(u"contoso"_s).error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(m_store->publishers().at(u"fabrikam"_s).offers.size(), 2);
    }

    void namedPublishersAreShownWhereTheListIsMissing()
    {
        start({}, {}, {u"contoso"_s});
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/api/publishers?","status":404}])");
        m_service->refresh();
        QTRY_VERIFY(m_store->publishers().size() == 1 && !m_store->publishers().at(u"contoso"_s).offers.isEmpty());
    }

    void savesWithOnePutThatDiffersInTheEditedValueAlone()
    {
        start();
        OfferDocument *document = opened(vm);
        const QByteArray before = JsonWriter::compact(document->current());
        const QByteArray etag = document->etag();
        setTitle(document, u"Contoso & Sons <1>"_s);
        m_service->save(document);
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
        QSignalSpy conflicted(m_service.get(), &OfferService::conflicted);
        m_service->save(document);
        QTRY_COMPARE(conflicted.size(), 1);
        QVERIFY(document->rival());
        QVERIFY(document->isModified());
        QCOMPARE(document->state(), State::Ready);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);

        const QByteArray theirs = document->rival()->etag;
        const auto merge =
            JsonMerge::merge(document->base(), document->current(), document->rival()->body, OfferSchema::identities());
        QVERIFY(merge.conflicts.isEmpty());
        m_service->saveMerged(document, merge.merged);
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
        QSignalSpy conflicted(m_service.get(), &OfferService::conflicted);
        m_service->save(document);
        QTRY_COMPARE(conflicted.size(), 1);
        rivalChanges("555 9999", "555 7777");
        const auto merged = [document] {
            return JsonMerge::merge(document->base(), document->current(), document->rival()->body,
                                    OfferSchema::identities())
                .merged;
        };
        m_service->saveMerged(document, merged());
        QTRY_COMPARE(conflicted.size(), 2);
        QVERIFY(JsonWriter::compact(document->rival()->body).contains("555 7777"));
        m_service->saveMerged(document, merged());
        QTRY_VERIFY(!document->isModified() && document->state() == State::Ready);
        const QByteArray stored = JsonWriter::compact(waitFor(m_fixture->client.offer(vm))->body);
        QVERIFY(stored.contains("Mine") && stored.contains("555 7777"));
    }

    void overwritingIsWrittenToTheJournalFirst()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("555 0123", "555 9999");
        setTitle(document, u"Mine"_s);
        QSignalSpy conflicted(m_service.get(), &OfferService::conflicted);
        m_service->save(document);
        QTRY_COMPARE(conflicted.size(), 1);
        m_service->overwrite(document);
        QTRY_VERIFY(!document->isModified() && document->state() == State::Ready);
        const QByteArray stored = JsonWriter::compact(waitFor(m_fixture->client.offer(vm))->body);
        QVERIFY(stored.contains("Mine") && stored.contains("555 0123"));
        const QList<Journal::Entry> entries = m_journal->newest(10);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].kind, u"overwrite"_s);
        QVERIFY2(entries[0].details.contains(u"phone"_s), qPrintable(entries[0].details));
    }

    void aNewETagWithoutAChangeIsNoRival()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("\"Contoso Virtual Machine\"", "\"Contoso Virtual Machine\""); // saved, and the same
        setTitle(document, u"Mine"_s);
        QSignalSpy conflicted(m_service.get(), &OfferService::conflicted);
        QSignalSpy saved(m_service.get(), &OfferService::saved);
        m_service->save(document);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(conflicted.size(), 0);
        QVERIFY(!document->isModified());
    }

    void aRefusalWithoutAnyChangeIsNotRepeated()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.script(R"([{"method":"PUT","path":"/offers/","status":412}])");
        QSignalSpy failed(m_service.get(), &OfferService::saveFailed);
        m_service->save(document);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(document->isModified());
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);
    }

    void aNewOfferIsCreatedWithoutIfMatch()
    {
        start();
        const OfferId id{u"contoso"_s, u"contoso-new"_s};
        OfferDocument *document = m_service->create(
            id,
            parsed(
                R"({"publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","id":"contoso-new","definition":{"displayText":"New","offer":{},"plans":[]}})"));
        QVERIFY(document->isNew() && document->isModified());
        QVERIFY(!m_service->create(id, {}));
        m_fixture->sandbox.takeRequests();
        m_service->save(document);
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
        m_service->create(id, body);
        QTRY_VERIFY_WITH_TIMEOUT(m_drafts->drafts().contains(id), 2000);
        openStores();
        OfferDocument *again = opened(id);
        QVERIFY(again->isNew() && again->isModified());
        QCOMPARE(again->current(), body);
    }

    void knowsSecretsByName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("filled");
        QTest::addColumn<int>("empty");
        QTest::newRow("none") << R"({"title":"x","keywords":["a"],"key":"k"})"_ba << 0 << 0;
        QTest::newRow("filled") << R"({"a":{"clientSecret":"x"},"b":[{"applicationKey":"y"}]})"_ba << 2 << 0;
        QTest::newRow("empty") << R"({"a":{"Password":"","x.storageAccountConnectionString":null}})"_ba << 0 << 2;
    }

    void knowsSecretsByName()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, filled);
        QFETCH(int, empty);
        QCOMPARE(SecretFields::places(parsed(body)).size(), filled);
        QCOMPARE(SecretFields::emptyPlaces(parsed(body)).size(), empty);
        const auto [without, secrets] = SecretFields::taken(parsed(body));
        QCOMPARE(SecretFields::given(without, secrets), parsed(body));
    }

    void editsAreOnDiskSoonAndComeBack()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_drafts->drafts().contains(vm), 2000);
        QVERIFY(!m_drafts->drafts().value(vm).isKept);
        document->setUnparsedText("{ \"half\": ");
        QSignalSpy written(m_drafts.get(), &DraftStore::changed);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 2000);

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

    void aDraftEndsWithItsEdits()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        m_service->save(document);
        QTRY_VERIFY(!m_drafts->drafts().contains(vm));
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
    }

    void aDiscardedDraftDoesNotComeBack()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_service->close(vm); // before it was ever written
        QTest::qWait(0);
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
        document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        setTitle(document, u"Mine 2"_s);
        m_service->close(vm); // while the next is about to be
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
        QSignalSpy told(m_service.get(), &OfferService::changedOnService);
        OfferDocument *document = m_service->open(vm);
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
        document->setUnparsedText("{ \"clientSecret\": \"hunter2-in-the-text\", ");
        QTRY_VERIFY(m_drafts->drafts().value(vm).hasSecrets);
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

    void namesPlacesInWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QString>("label");
        const QString vms = u"microsoft-azure-virtualmachines"_s;
        QTest::newRow("offer") << vms << "/definition/offer/microsoft-azure-marketplace.title"_ba
                               << u"Marketplace › Title"_s;
        QTest::newRow("plan") << vms << "/definition/plans/1/microsoft-azure-virtualmachines.skuTitle"_ba
                              << u"Plans › gold › Title"_s;
        QTest::newRow("whole plan") << vms << "/definition/plans/1"_ba << u"Plans › gold"_s;
        QTest::newRow("image") << vms
                               << "/definition/plans/1/microsoft-azure-virtualmachines.vmImages/1.0.0/osVhdUrl"_ba
                               << u"Plans › gold › Image versions › 1.0.0 › OS disk VHD"_s;
        QTest::newRow("price") << vms << "/definition/plans/1/virtualMachinePricing/coreMultiplier/currency"_ba
                               << u"Plans › gold › Price › Price › Currency"_s;
        QTest::newRow("unknown member") << vms << "/definition/offer/x.y/z"_ba << u"definition › offer › x.y › z"_s;
        QTest::newRow("unknown type") << u"something"_s << "/definition/plans/1/t"_ba << u"Plans › gold › t"_s;
        QTest::newRow("root") << vms << ""_ba << u"Offer"_s;
    }

    void namesPlacesInWords()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, pointer);
        QFETCH(QString, label);
        const JsonValue body = parsed(
            R"({"definition":{"offer":{"microsoft-azure-marketplace.title":"t","x.y":{"z":1}},"plans":[{"planId":"a"},{"planId":"gold","t":1,"microsoft-azure-virtualmachines.skuTitle":"g","microsoft-azure-virtualmachines.vmImages":{"1.0.0":{"osVhdUrl":"u"}},"virtualMachinePricing":{"coreMultiplier":{"currency":"USD"}}}]}})");
        const JsonPath path = JsonPath::of(*JsonPointer::fromText(pointer), body, OfferSchema::identities());
        QCOMPARE(OfferSchema::label(OfferSchema::ofType(type).get(), path), label);
    }

    void everySchemaIsWhole_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("vm") << u"microsoft-azure-virtualmachines"_s;
        QTest::newRow("corevm") << u"Microsoft-Azure-CoreVM"_s;
        QTest::newRow("applications") << u"microsoft-azure-applications"_s;
    }

    void everySchemaIsWhole()
    {
        QFETCH(QString, type);
        const auto schema = OfferSchema::ofType(type);
        QVERIFY(schema);
        std::function<void(const QList<OfferField> &)> check = [&](const QList<OfferField> &fields) {
            for (const OfferField &field : fields) {
                QVERIFY(!field.key.isEmpty());
                QVERIFY2(!field.label.isEmpty(), field.key.constData());
                QVERIFY2(field.isSecret ? SecretFields::isSecretName(field.key) : true, field.key.constData());
                const bool needsChoices =
                    field.kind == OfferField::Kind::Choice || field.kind == OfferField::Kind::Choices;
                QCOMPARE(needsChoices, !field.choices.isEmpty());
                const bool needsFields =
                    field.kind == OfferField::Kind::Object || field.kind == OfferField::Kind::List ||
                    field.kind == OfferField::Kind::Images || field.kind == OfferField::Kind::Links;
                QCOMPARE(needsFields, !field.fields.isEmpty());
                check(field.fields);
            }
        };
        for (const OfferSection &section : schema->sections() + schema->planSections()) {
            QVERIFY(!section.title.isEmpty() && !section.fields.isEmpty());
            check(section.fields);
        }
    }

    void checksWhatWouldFailLater_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("rule");
        const QByteArray plan = "/definition/plans/0/"_ba;
        const QByteArray image = plan + "microsoft-azure-virtualmachines.vmImages/1.0.0/osVhdUrl";
        const auto sas = [](const QByteArray &query) {
            return "\"https://a.blob.core.windows.net/c/d.vhd" + query + "\"";
        };
        const QByteArray good = "st=2026-01-01T00:00:00Z&se=2026-12-31T00:00:00Z&sr=c&sp=rl&sig=x";
        QTest::newRow("all right") << image << sas("?" + good) << ""_ba;
        QTest::newRow("no signature") << image << sas("") << "SAS-Q"_ba;
        QTest::newRow("not https") << image << "\"ftp://a/b\""_ba
                                   << "SAS-URL"_ba;
        QTest::newRow("date without time") << image << sas("?st=2026-01-01&se=2026-12-31&sr=c&sp=rl") << "SAS-DATE"_ba;
        QTest::newRow("may not list") << image << sas("?" + QByteArray(good).replace("sp=rl", "sp=r")) << "SAS-PERM"_ba;
        QTest::newRow("of a blob") << image << sas("?" + QByteArray(good).replace("sr=c", "sr=b")) << "SAS-RES"_ba;
        QTest::newRow("ends too soon") << image << sas("?" + QByteArray(good).replace("2026-12-31", "2026-06-10"))
                                       << "SAS-LIFE"_ba;
        QTest::newRow("long enough") << image << sas("?" + QByteArray(good).replace("2026-12-31", "2026-06-23"))
                                     << ""_ba;
        QTest::newRow("ended") << image << sas("?" + QByteArray(good).replace("2026-12-31", "2026-05-31"))
                               << "SAS-OVER"_ba;
        QTest::newRow("begins now") << image << sas("?" + QByteArray(good).replace("2026-01-01", "2026-06-01"))
                                    << "SAS-START"_ba;
        QTest::newRow("blank") << image << "\"https://a.blob.core.windows.net/c/my%20d.vhd?" + good + "\""
                               << "SAS-SPACE"_ba;
        QTest::newRow("plan id") << plan + "planId"
                                 << "\"Gold\""_ba
                                 << "SKU-ID"_ba;
        QTest::newRow("plan id ends") << plan + "planId"
                                      << "\"gold-\""_ba
                                      << "SKU-ID"_ba;
        QTest::newRow("plan id 51") << plan + "planId"
                                    << "\"" + QByteArray(51, 'a') + "\""
                                    << "SKU-ID"_ba;
        QTest::newRow("underscore") << plan + "planId"
                                    << "\"go_ld\""_ba
                                    << "SKU-UNDER"_ba;
        QTest::newRow("plan twice") << plan + "planId"
                                    << "\"byol\""_ba
                                    << "SKU-DUP"_ba;
        QTest::newRow("long title") << plan + "microsoft-azure-virtualmachines.skuTitle"
                                    << "\"" + QByteArray(51, 'a') + "\""
                                    << "TXT-MAX"_ba;
        QTest::newRow("50 emoji") << plan + "microsoft-azure-virtualmachines.skuTitle"
                                  << "\"" + QByteArray("👩‍👩‍👧").repeated(50) + "\""
                                  << ""_ba;
        QTest::newRow("no title") << plan + "microsoft-azure-virtualmachines.skuTitle"
                                  << "\" \""_ba
                                  << "REQ"_ba;
        QTest::newRow("seven sizes") << plan + "microsoft-azure-virtualmachines.recommendedVMSizes"
                                     << "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]"_ba
                                     << "LIST-MAX"_ba;
        QTest::newRow("no image") << plan + "microsoft-azure-virtualmachines.vmImages"
                                  << "{}"_ba
                                  << "IMG-NONE"_ba;
        QTest::newRow("version") << plan + "microsoft-azure-virtualmachines.vmImages"
                                 << "{\"1.0\":{\"osVhdUrl\":" + sas("?" + good) + "}}"
                                 << "IMG-VER"_ba;
        QTest::newRow("prices") << plan + "virtualMachinePricing/coreMultiplier"
                                << "{\"currency\":\"USD\",\"individually\":{\"1core\":1}}"_ba
                                << "PRC-CORE"_ba;
        QTest::newRow("currency") << plan + "virtualMachinePricing/regionPrices"
                                  << "{\"NL\":{\"currency\":\"USD\"}}"_ba
                                  << "PRC-CUR"_ba;
        QTest::newRow("guid") << "/definition/offer/microsoft-azure-marketplace.allowedSubscriptions"_ba
                              << "[\"x\"]"_ba
                              << "AUD-GUID"_ba;
        QTest::newRow("http") << "/definition/offer/microsoft-azure-marketplace.privacyURL"_ba
                              << "\"http://a.example\""_ba
                              << "LNK-HTTPS"_ba;
        QTest::newRow("no address") << "/definition/offer/microsoft-azure-marketplace.privacyURL"_ba
                                    << "\"a.example\""_ba
                                    << "LNK"_ba;
        QTest::newRow("mail") << "/definition/offer/microsoft-azure-marketplace.supportContactEmail"_ba
                              << "\"me at home\""_ba
                              << "MAIL"_ba;
        QTest::newRow("another id") << "/id"_ba
                                    << "\"other\""_ba
                                    << "OFR-ID"_ba;
        QTest::newRow("other kinds")
            << "/definition/plans"_ba
            << "[7,null,{\"planId\":\"a\",\"microsoft-azure-virtualmachines.vmImages\":[1]}]"_ba
            << "SKU-ID"_ba;
    }

    void checksWhatWouldFailLater()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, rule);
        const JsonValue right = parsed(
            "{\"id\":\"o\",\"publisherId\":\"p\",\"definition\":{\"displayText\":\"x\",\"offer\":{\"microsoft-azure-marketplace.privacyURL\":\"https://a.example\",\"microsoft-azure-marketplace.supportContactEmail\":\"a@b.example\"},\"plans\":[{\"planId\":\"gold\",\"microsoft-azure-virtualmachines.skuTitle\":\"Gold\",\"virtualMachinePricing\":{\"isByol\":true},\"microsoft-azure-virtualmachines.vmImages\":{\"1.0.0\":{\"osVhdUrl\":\"https://a.blob.core.windows.net/c/d.vhd?st=2026-01-01T00:00:00Z&se=2026-12-31T00:00:00Z&sr=c&sp=rl\"}}},{\"planId\":\"byol\"}]}}");
        const CheckContext context{QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()), 21, u"p"_s, u"o"_s};
        const auto schema = OfferSchema::ofType(u"microsoft-azure-virtualmachines"_s);
        const auto rulesOf = [&](const JsonValue &body) {
            QByteArrayList found;
            const auto problems = OfferChecker::check(body, schema.get(), context);
            for (const Problem &problem : problems) {
                if (problem.message.isEmpty() || problem.message.contains("%1"_L1))
                    qFatal("A message is not whole: %s", qPrintable(problem.message));
                found += problem.rule + ' ' + problem.place.text();
            }
            return found;
        };
        const QByteArrayList before = rulesOf(right);
        QByteArrayList now = rulesOf(right.withValue(*JsonPointer::fromText(pointer), parsed(value)));
        for (const QByteArray &known : before)
            now.removeOne(known);
        if (rule.isEmpty())
            QCOMPARE(now, QByteArrayList());
        else
            QVERIFY2(std::any_of(now.cbegin(), now.cend(),
                                 [&](const QByteArray &line) { return line.startsWith(rule + " /"); }),
                     now.join('\n').constData());
    }

    void tellsOnlyWhatWasTouchedUntilItIsAsked()
    {
        OfferDocument document(vm);
        document.load(
            {vm,
             parsed(
                 R"({"id":"contoso-vm","publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","definition":{"displayText":"x","offer":{},"plans":[]}})"),
             "1"});
        ProblemList *problems = document.problems();
        QSignalSpy changed(problems, &ProblemList::changed);
        const JsonPointer privacy({"definition", "offer", "microsoft-azure-marketplace.privacyURL"});
        document.edit(document.current().withValue(privacy, JsonValue::string(u"http://a.example")), privacy, u"x"_s);
        QTRY_COMPARE(problems->problems().size(), 1);
        QCOMPARE(problems->problems()[0].rule, "LNK-HTTPS"_ba);
        QCOMPARE(problems->problems()[0].place, privacy);
        problems->checkAll();
        QTRY_VERIFY(problems->problems().size() > 10);
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
        QTest::newRow("nowhere") << u"ResellerConfiguration"_s << u"The module is missing."_s << ""_ba;
    }

    void whatTheServiceRefusesStandsAtItsField()
    {
        QFETCH(QString, target);
        QFETCH(QString, message);
        QFETCH(QByteArray, place);
        OfferDocument document(vm);
        document.load({vm, parsed(R"({"definition":{"offer":{},"plans":[{"planId":"gold","x.skuTitle":"t"}]}})"), "1"});
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

    void typingInOneFieldIsOneStep()
    {
        OfferDocument document(vm);
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

    void comparesStatesByField()
    {
        const JsonValue draft = parsed(
            "{\"definition\":{\"displayText\":\"x\",\"offer\":{\"t\":\"new\",\"same\":1,\"list\":[\"a\",\"b\"]},\"plans\":[{\"planId\":\"new\",\"a\":1},{\"planId\":\"gold\",\"x.osVhdUrl\":\"https://a/b?sig=1\",\"virtualMachinePricing\":{\"single\":2}}]}}");
        const JsonValue production = parsed(
            "{\"definition\":{\"displayText\":\"x\",\"offer\":{\"t\":\"old\",\"same\":1.0,\"list\":[\"a\"],\"gone\":true},\"plans\":[{\"planId\":\"gold\",\"x.osVhdUrl\":\"https://a/b?sig=2\",\"virtualMachinePricing\":{\"single\":1}},{\"planId\":\"old\"}]}}");
        QStringList lines;
        const auto fields = comparison({draft, JsonValue(), production}, nullptr);
        for (const ComparedField &field : fields)
            lines += u"%1%2 %3%4"_s.arg(QStringView(u"+-~=")[int(field.difference)])
                         .arg(field.isImportant ? u"!"_s : u""_s, QString::fromUtf8(field.path.text()),
                              field.isTechnical ? u" technical"_s : u""_s);
        QCOMPARE(lines,
                 QStringList({u"~! /definition/plans/[gold]/virtualMachinePricing/single"_s,
                              u"= /definition/displayText"_s, u"~ /definition/offer/t"_s, u"= /definition/offer/same"_s,
                              u"~ /definition/offer/list"_s, u"- /definition/offer/gone"_s,
                              u"+ /definition/plans/[new]"_s, u"= /definition/plans/[gold]/planId"_s,
                              u"~ /definition/plans/[gold]/x.osVhdUrl technical"_s, u"- /definition/plans/[old]"_s}));
        QCOMPARE(fields[0].values.size(), 3);
        QVERIFY(fields[0].values[1].isUndefined());
    }

    void aReportHasNoSecretsAndNoFormulas_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("formula");
        QTest::newRow("html") << u"a.html"_s << "&lt;script&gt;"_ba;
        QTest::newRow("markdown") << u"a.MD"_s << "\\<script\\>"_ba;
        QTest::newRow("csv") << u"a.csv"_s << "\"'=cmd\""_ba;
    }

    void aReportHasNoSecretsAndNoFormulas()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, formula);
        const JsonValue draft = parsed(
            "{\"definition\":{\"=cmd\":1,\"offer\":{\"clientSecret\":\"hunter2\",\"t\":\"<script>\",\"u\":\"https://a/b?se=2026&sig=SIGNED\"}}}");
        const QByteArray report = CompareReport::write(CompareReport::formatOf(file), u"<b>"_s, {u"Draft"_s, u"=1+1"_s},
                                                       comparison({draft, JsonValue()}, nullptr), nullptr);
        QVERIFY2(!report.contains("hunter2") && !report.contains("SIGNED"), report.constData());
        QVERIFY2(report.contains(formula) || report.contains("definition › =cmd"), report.constData());
        QVERIFY2(!report.contains("<script>") || file.endsWith(u"csv"_s), report.constData());
        QVERIFY2(!report.contains("\"=1+1\""), report.constData());
    }

    void valuesAreShortAndWithoutSecrets()
    {
        QCOMPARE(valueText(parsed("\"Gold\"")), u"“Gold”"_s);
        QCOMPARE(valueText(parsed("1.10")), u"1.10"_s);
        QCOMPARE(valueText(parsed("true")), u"yes"_s);
        QCOMPARE(valueText(parsed("[\"US\",\"NL\"]")), u"US, NL"_s);
        QCOMPARE(valueText({}), QString());
        QVERIFY(valueText(JsonValue::string(QString(5000, u'x'))).size() < 250);
        QVERIFY(!valueText(parsed("\"https://a.blob.core.windows.net/x?sv=1&sig=abcdef%2Bgh\"")).contains("abcdef"_L1));
        OfferField secret;
        secret.isSecret = true;
        QVERIFY(!valueText(parsed("\"hunter2\""), &secret).contains("hunter2"_L1));
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
        QTest::newRow("422") << 422 << u"Correct what it names"_s;
        QTest::newRow("429") << 429 << u"30 second"_s;
        QTest::newRow("500") << 500 << u"it is not saved"_s;
        QTest::newRow("503") << 503 << u"30 second"_s;
    }

    void anErrorKeepsTheEditsAndSaysWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.script(R"([{"method":"PUT","path":"/offers/","headers":{"Retry-After":"30"},"status":)" +
                                  QByteArray::number(status) + "}]");
        QSignalSpy failed(m_service.get(), &OfferService::saveFailed);
        m_service->save(document);
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
        QSignalSpy saved(m_service.get(), &OfferService::saved);
        QSignalSpy failed(m_service.get(), &OfferService::saveFailed);
        m_service->save(document);
        QTRY_COMPARE(saved.size() + failed.size(), 1);
        QCOMPARE(saved.size(), arrives ? 1 : 0);
        QCOMPARE(document->isModified(), !arrives);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), arrives ? 1 : 0);
        if (!arrives)
            QVERIFY2(document->error()->message.contains(u"not saved"_s), qPrintable(document->error()->message));
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
        m_service->save(document);
        QTRY_COMPARE(document->state(), State::Ready);
        QCOMPARE(document->isModified(), hasRival);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), hasRival ? 0 : 1);
    }

    void anAnswerWithoutBodyIsReadAgain()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.script(R"([{"method":"PUT","path":"/offers/","status":200}])");
        m_service->save(document);
        QTRY_COMPARE(document->state(), State::Ready);
        QVERIFY(!document->etag().isEmpty());
        // The script only pretended to store it: what the service has is the base, and no edit is claimed to be there.
        QVERIFY(document->base().value(titlePlace).toString() != u"Mine"_s);
    }

    void theIdCannotBeChanged()
    {
        start();
        OfferDocument *document = opened(vm);
        document->edit(document->current().withMember("id", JsonValue::string(u"other"_s)), JsonPointer(), u"x"_s);
        QSignalSpy failed(m_service.get(), &OfferService::saveFailed);
        m_service->save(document);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u""_s).size(), 0);
    }

    void aChangeOnTheServiceIsNewerOrIsTold()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("555 0123", "555 9999");
        m_service->refreshDocument(document);
        QTRY_VERIFY(JsonWriter::compact(document->current()).contains("555 9999"));
        setTitle(document, u"Mine"_s);
        rivalChanges("555 9999", "555 7777");
        QSignalSpy told(m_service.get(), &OfferService::changedOnService);
        m_service->refreshDocument(document);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
    }
};

QTEST_MAIN(TestOffer)
#include "tst_offer.moc"
