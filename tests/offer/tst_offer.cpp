// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "offer/offerdocument.h"
#include "offer/offeroutline.h"
#include "offer/offerservice.h"
#include "offer/offerstore.h"
#include "support/clientfixture.h"
#include "support/waitfor.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

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
    std::unique_ptr<OfferService> m_service;

    void start(const QStringList &options = {}, const HttpLimits &limits = {}, const QStringList &publishers = {})
    {
        m_service.reset();
        m_fixture = std::make_unique<ClientFixture>(options, limits);
        m_store = std::make_unique<OfferStore>();
        m_service = std::make_unique<OfferService>(&m_fixture->client, m_store.get(), publishers);
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

    void keepsEverythingWhenSomebodyElseWasFirst()
    {
        start();
        OfferDocument *document = opened(vm);
        rivalChanges("555 0123", "555 9999");
        setTitle(document, u"Mine"_s);
        QSignalSpy failed(m_service.get(), &OfferService::saveFailed);
        m_service->save(document);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(document->error()->kind, ApiError::Kind::PreconditionFailed);
        QVERIFY(document->error()->text().contains(u"Someone else changed the offer"_s));
        QVERIFY(document->isModified());
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);
    }

    void anErrorKeepsTheEditsAndSaysWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << 400 << u"Correct what it names"_s;
        QTest::newRow("403") << 403 << u"Owner or Contributor"_s;
        QTest::newRow("404") << 404 << u"Refresh"_s;
        QTest::newRow("409") << 409 << u"Refresh"_s;
        QTest::newRow("412") << 412 << u"Your edits are kept"_s;
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
