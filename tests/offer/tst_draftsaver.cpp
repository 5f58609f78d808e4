// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "offer/offeradoption.h"
#include "offer/offerstore.h"
#include "support/clientfixture.h"
#include "support/offerservices.h"
#include "support/patience.h"
#include "support/waitfor.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = SaveOutcome::Kind;
using State = OfferDocument::State;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const JsonPointer titlePlace({"definition", "offer", "microsoft-azure-marketplace.title"});

void setTitle(OfferDocument *document, const QString &title)
{
    document->edit(document->current().withValue(titlePlace, JsonValue::string(title)), titlePlace, u"Title"_s);
}

} // namespace

// How a save ends is told to whoever asked for it; what becomes of the document then is tst_saves'.
class TestDraftSaver final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<OfferServices> m_offers;

    OfferDocument *opened()
    {
        OfferDocument *document = m_offers->open.open(vm);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), State::Ready, 30000); }();
        m_fixture->sandbox.takeRequests();
        return document;
    }
    Kind save(OfferDocument *document) { return waitFor(m_offers->saver.save(document))->kind; }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ClientFixture>();
        m_store = std::make_unique<OfferStore>();
        m_offers = std::make_unique<OfferServices>(&m_fixture->client, m_store.get());
    }
    void cleanup()
    {
        m_offers.reset();
        m_fixture.reset();
    }

    // One PUT, and nothing is read for it: the list takes what the answer says.
    void aSaveIsOneRequest()
    {
        m_offers->lists.refreshPublisher(vm.publisher);
        m_store->setPublishers({{vm.publisher, vm.publisher}});
        QTRY_VERIFY(m_store->summary(vm));
        OfferDocument *document = opened();
        document->edit(
            document->current().withValue(JsonPointer({"definition", "displayText"}), JsonValue::string(u"Renamed"_s)),
            JsonPointer({"definition", "displayText"}), u"Name"_s);
        const OfferSummary before = *m_store->summary(vm);
        QCOMPARE(save(document), Kind::Saved);
        QVERIFY(!document->isModified());
        const QJsonArray requests = m_fixture->sandbox.takeRequests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0]["method"_L1].toString(), u"PUT"_s);
        const OfferSummary *now = m_store->summary(vm);
        QCOMPARE(now->displayText, u"Renamed"_s);
        QVERIFY(now->status == before.status && now->version >= before.version);
    }

    void nothingToSaveIsSaved()
    {
        QCOMPARE(save(opened()), Kind::Saved);
        QVERIFY(m_fixture->sandbox.takeRequests().isEmpty());
    }

    void whatIsBeingReadIsNotSaved()
    {
        const Result<SaveOutcome> outcome = waitFor(m_offers->saver.save(m_offers->open.open(vm)));
        QCOMPARE(outcome->kind, Kind::Refused);
        QVERIFY(!outcome->error.message.isEmpty());
    }

    void somebodyElseWasFirst()
    {
        OfferDocument *document = opened();
        const auto theirs = waitFor(m_fixture->client.read(vm, Slot::Draft));
        const QByteArray changed = JsonWriter::compact(theirs->body).replace("555 0123", "555 9999");
        QVERIFY(waitFor(m_fixture->client.store(vm, *JsonReader::read(changed), theirs->revision, {})));
        setTitle(document, u"Mine"_s);
        QCOMPARE(save(document), Kind::Conflict);
        QVERIFY(document->rival() && document->isModified());
    }

    // An answer that has less than was sent may be a short form of the offer: it is no base.
    void aShortAnswerIsReadAgain()
    {
        OfferDocument *document = opened();
        const JsonPointer name({"definition", "displayText"});
        document->edit(document->current().withValue(name, JsonValue::string(u"A"_s)), name, u"Name"_s);
        m_fixture->sandbox.script(
            QByteArray(
                "[{'method':'PUT','path':'/offers/','status':200,'headers':{'ETag':'new'},'body':{'id':'contoso-vm',"
                "'publisherId':'contoso','offerTypeId':'microsoft-azure-virtualmachines','version':17,"
                "'status':'succeeded','changedTime':'2099-01-01T00:00:00Z','definition':{'displayText':'A'}}}]")
                .replace('\'', '"'));
        m_offers->saver.setLookTimer([](std::chrono::milliseconds, QObject *, std::function<void()>) {});
        QCOMPARE(save(document), Kind::Unknown); // the service, which is asked, has the one from before
        QVERIFY(document->isModified());
        QVERIFY(document->base().value(JsonPointer({"definition", "plans"})).size() > 0);
        QVERIFY(document->current().value(JsonPointer({"definition", "plans"})).size() > 0);
    }

    // No ETag came, and what is read then is an older copy: the answer itself is what is known.
    void anOlderCopyIsNoBase()
    {
        OfferDocument *document = opened();
        setTitle(document, u"Mine"_s);
        const QByteArray sent = JsonWriter::compact(document->bodyForPut());
        m_fixture->sandbox.script(R"([{"method":"PUT","path":"/offers/","status":200,"times":1,"body":)" + sent + "}]");
        QCOMPARE(save(document), Kind::Saved);
        QCOMPARE(document->base().value(titlePlace).toString(), u"Mine"_s);
        QVERIFY(document->revision().isEmpty());
    }

    // What the service leaves out of its answers has not been renamed.
    void anOfferWithoutItsPublisherIsSent()
    {
        OfferDocument *document = opened();
        OfferAdoption(document).load(
            {vm, document->base().withoutValue(JsonPointer({"publisherId"})), document->revision()});
        setTitle(document, u"Mine"_s);
        waitFor(m_offers->saver.save(document));
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);
    }

    void theServiceRefuses()
    {
        OfferDocument *document = opened();
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.script(
            R"([{"method":"PUT","path":"/offers/","status":422,"times":1,"body":{"error":{"code":"Bad","message":"No."}}}])");
        const Result<SaveOutcome> outcome = waitFor(m_offers->saver.save(document));
        QCOMPARE(outcome->kind, Kind::Refused);
        QCOMPARE(document->error(), std::optional(outcome->error));
    }

    void nobodyKnows()
    {
        OfferDocument *document = opened();
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/offers/contoso-vm","status":403,"times":9}])");
        m_fixture->proxy.setFault(FaultProxy::Fault::LoseAnswer, "PUT ");
        m_offers->saver.setLookTimer([](std::chrono::milliseconds, QObject *, std::function<void()>) {});
        const Result<SaveOutcome> outcome = waitFor(m_offers->saver.save(document));
        QCOMPARE(outcome->kind, Kind::Unknown);
        QVERIFY(outcome->error.isOutcomeUnknown);
    }

    // What is typed while a save is under way is saved behind it, for who asked for that.
    void aSaveUnderWayIsJoined()
    {
        OfferDocument *document = opened();
        setTitle(document, u"First"_s);
        const auto first = m_offers->saver.save(document);
        setTitle(document, u"Second"_s);
        const auto second = m_offers->saver.save(document);
        QCOMPARE(waitFor(first)->kind, Kind::Saved);
        QCOMPARE(waitFor(second)->kind, Kind::Saved);
        QVERIFY(!document->isModified());
        const QJsonArray puts = m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s);
        QCOMPARE(puts.size(), 2);
        QVERIFY(puts[1]["body"_L1].toString().contains(u"Second"_s));
    }

    // The same behind one that nobody waits for, such as that of a merge.
    void aMergeUnderWayIsJoined()
    {
        OfferDocument *document = opened();
        const auto theirs = waitFor(m_fixture->client.read(vm, Slot::Draft));
        const QByteArray changed = JsonWriter::compact(theirs->body).replace("555 0123", "555 9999");
        QVERIFY(waitFor(m_fixture->client.store(vm, *JsonReader::read(changed), theirs->revision, {})));
        setTitle(document, u"Mine"_s);
        QCOMPARE(save(document), Kind::Conflict);
        m_offers->saver.saveMerged(document,
                                   document->rival()->body.withValue(titlePlace, JsonValue::string(u"Merged"_s)));
        setTitle(document, u"Typed meanwhile"_s);
        QCOMPARE(save(document), Kind::Saved);
        QVERIFY(!document->isModified());
        const auto stored = waitFor(m_fixture->client.read(vm, Slot::Draft));
        QCOMPARE(stored->body.value(titlePlace).toString(), u"Typed meanwhile"_s);
    }

    // What the service has by then is not what is shown, also where that is what it had before.
    void whatIsUndoneWhileItIsSavedIsUnsaved()
    {
        OfferDocument *document = opened();
        setTitle(document, u"First"_s);
        QSignalSpy unsaved(&m_offers->open, &OpenOffers::unsavedChanged);
        const auto reply = m_offers->saver.save(document);
        document->undoStack()->undo();
        QVERIFY(!document->isModified());
        QVERIFY(m_offers->open.hasUnsaved(vm));
        QCOMPARE(waitFor(reply)->kind, Kind::Saved);
        QVERIFY(document->isModified()); // over what was stored
        QVERIFY(m_offers->open.hasUnsaved(vm));
        unsaved.clear();
        QCOMPARE(save(document), Kind::Saved);
        QVERIFY(!m_offers->open.hasUnsaved(vm));
        QVERIFY(!unsaved.isEmpty());
        const auto stored = waitFor(m_fixture->client.read(vm, Slot::Draft));
        QCOMPARE(stored->body.value(titlePlace), document->base().value(titlePlace));
        QVERIFY(stored->body.value(titlePlace).toString() != u"First"_s);
    }

    void aClosedDocumentIsNotWaitedFor()
    {
        OfferDocument *document = opened();
        setTitle(document, u"Mine"_s);
        const auto reply = m_offers->saver.save(document);
        m_offers->open.close(vm);
        QCOMPARE(waitFor(reply).error().kind, ApiError::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDraftSaver)
#include "tst_draftsaver.moc"
