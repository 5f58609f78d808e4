// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwriter.h"
#include "offer/draftstore.h"
#include "offer/offerstore.h"
#include "offer/savelookup.h"
#include "storage/database.h"
#include "storage/intentlog.h"
#include "support/clientfixture.h"
#include "support/offerservices.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OfferDocument::State;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const JsonPointer titlePlace({"definition", "offer", "microsoft-azure-marketplace.title"});

} // namespace

//! A save that nobody knows the outcome of: what the service, and what only something in between, may make it.
class TestLostSaves final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IntentLog> m_intents;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<OfferServices> m_service;
    std::unique_ptr<QSignalSpy> m_saved;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_turnedUp;
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> m_looks; // that are waited for

    OfferDocument *start()
    {
        m_service.reset();
        m_fixture = std::make_unique<ClientFixture>();
        m_store = std::make_unique<OfferStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"profile.sqlite"_s));
        m_database->open();
        m_intents = std::make_unique<IntentLog>(m_database.get());
        m_drafts = std::make_unique<DraftStore>(m_database.get(), &m_fixture->secrets, u"profile"_s, schemas());
        m_service = std::make_unique<OfferServices>(&m_fixture->client, m_store.get(), QStringList(), m_drafts.get(),
                                                    m_intents.get());
        m_saved = std::make_unique<QSignalSpy>(&m_service->saver, &DraftSaver::saved);
        m_failed = std::make_unique<QSignalSpy>(&m_service->saver, &DraftSaver::saveFailed);
        m_turnedUp = std::make_unique<QSignalSpy>(&m_service->saver, &DraftSaver::turnedUp);
        m_looks.clear();
        m_service->saver.setLookTimer(
            [this](std::chrono::milliseconds wait, QObject *context, std::function<void()> look) {
                m_looks.append({wait, [context = QPointer(context), look] {
                                    if (context)
                                        look();
                                }});
            });
        OfferDocument *document = m_service->open.open(vm);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), State::Ready, 30000); }();
        setTitle(document, u"Mine"_s);
        m_fixture->sandbox.takeRequests();
        return document;
    }
    static void setTitle(OfferDocument *document, const QString &title)
    {
        document->edit(document->current().withValue(titlePlace, JsonValue::string(title)), titlePlace, u"Title"_s);
    }
    void answerPut(int status, const QByteArray &body, const QByteArray &headers = "{}")
    {
        m_fixture->sandbox.script(R"([{"method":"PUT","path":"/offers/","status":)" + QByteArray::number(status) +
                                  R"(,"headers":)" + headers + (body.isEmpty() ? QByteArray() : R"(,"body":)" + body) +
                                  "}]");
    }
    // A PUT of this body that was on its way all the time arrives.
    void arrive(const JsonValue &body, const QByteArray &etag)
    {
        QVERIFY(waitFor(m_fixture->client.store(vm, body, Revision(etag), {})));
        m_fixture->sandbox.takeRequests();
    }
    // A save that the service never saw, as far as anybody can say yet.
    void loseASave(OfferDocument *document)
    {
        const qsizetype before = m_failed->size();
        answerPut(503, {});
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), before + 1);
    }
    // The next wait between two looks is over.
    std::chrono::milliseconds lookAgain()
    {
        if (m_looks.isEmpty())
            return 0ms;
        const auto [wait, look] = m_looks.takeFirst();
        look();
        [this] { QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0); }();
        QCoreApplication::processEvents();
        return wait;
    }
    QString said() const { return m_failed->isEmpty() ? QString() : m_failed->last()[1].value<ApiError>().message; }

private Q_SLOTS:
    // The tab is closed before the answer comes: what was stored is one's own when the offer is opened again.
    void whatIsStoredAfterTheTabIsClosedIsOnesOwn()
    {
        OfferDocument *document = start();
        const JsonValue wanted = document->current();
        m_service->saver.save(document);
        QTRY_VERIFY(m_fixture->proxy.seen().contains("PUT "));
        m_service->open.closeKeepingDraft(vm);
        QTRY_VERIFY(m_intents->open().isEmpty());
        QTRY_VERIFY(!m_drafts->drafts().contains(vm));
        OfferDocument *again = m_service->open.open(vm);
        QTRY_COMPARE_WITH_TIMEOUT(again->state(), State::Ready, 30000);
        QCOMPARE(again->current().value(titlePlace), wanted.value(titlePlace));
        QVERIFY(!again->rival() && !again->hasEdits());
    }

    // The service never saw the PUT; something in between said 200, or that it did not work.
    void whatIsNotTheServicesAnswerSavesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        const QByteArray none = "{}";
        const QByteArray etag = R"({"ETag":"new"})";
        QTest::newRow("204") << 204 << QByteArray() << none;
        QTest::newRow("empty") << 200 << QByteArray() << none;
        QTest::newRow("empty with an ETag") << 200 << QByteArray() << etag;
        QTest::newRow("an error") << 200 << R"({"error":"login required"})"_ba << none;
        QTest::newRow("an error with an ETag") << 200 << R"({"error":"login required"})"_ba << etag;
        QTest::newRow("an object") << 200 << "{}"_ba << etag;
        QTest::newRow("a list") << 200 << "[]"_ba << etag;
        QTest::newRow("another offer")
            << 200 << R"({"id":"other","publisherId":"contoso","offerTypeId":"t","definition":{}})"_ba << etag;
        QTest::newRow("a redirect") << 303 << QByteArray() << R"({"Location":"/login"})"_ba;
        QTest::newRow("a gateway's 503") << 503 << "\"<html>\""_ba << none;
        QTest::newRow("a gateway's 502") << 502 << QByteArray() << none;
        QTest::newRow("a proxy's 403") << 403 << "\"<html>\""_ba << none;
    }

    void whatIsNotTheServicesAnswerSavesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, headers);
        OfferDocument *document = start();
        const JsonValue base = document->base();
        const JsonValue edited = document->current();
        answerPut(status, body, headers);
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(said().contains(u"is not known yet"_s), qPrintable(said()));
        QCOMPARE(said().count(u"Whether "_s), 1); // and not once more in other words
        QVERIFY2(!said().contains(u"Not saved"_s) && !said().contains(u"not saved"_s), qPrintable(said()));
        QVERIFY(m_failed->last()[1].value<ApiError>().isOutcomeUnknown);
        QCOMPARE(document->base(), base);
        QCOMPARE(document->current(), edited);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        QCOMPARE(m_intents->open().size(), 1);

        std::chrono::milliseconds waited{0};
        while (m_failed->size() < 2) {
            QTRY_VERIFY(!m_looks.isEmpty() || m_failed->size() == 2);
            waited += lookAgain();
        }
        QVERIFY(waited >= LookAgain::patience);
        QCOMPARE(m_failed->size(), 2);
        QVERIFY2(said().contains(u"shows no sign of it"_s), qPrintable(said()));
        QCOMPARE(m_saved->size(), 0);
        QCOMPARE(document->current(), edited);
        QVERIFY(m_drafts->drafts().contains(vm));
        QTRY_COMPARE(m_intents->open().size(), 0);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, QString()).size(), 1);
    }

    // A copy from before the last save, or with nothing changed but a secret: also no answer to this one.
    void anOlderCopyIsNoAnswer_data()
    {
        QTest::addColumn<bool>("hasTime");
        QTest::addColumn<QByteArray>("etag"); // empty: its own
        QTest::newRow("as it came") << true << ""_ba;
        QTest::newRow("under another ETag") << true << "new"_ba;
        QTest::newRow("without its time") << false << "new"_ba;
    }

    void anOlderCopyIsNoAnswer()
    {
        QFETCH(bool, hasTime);
        QFETCH(QByteArray, etag);
        OfferDocument *document = start();
        const JsonValue old = document->base();
        const QByteArray oldETag = document->revision().bytes();
        m_service->saver.save(document);
        QTRY_COMPARE(m_saved->size(), 1);
        setTitle(document, u"Mine, again"_s);
        const JsonValue edited = document->current();
        const JsonValue headers = JsonValue::object({{"ETag", JsonValue::utf8String(etag.isEmpty() ? oldETag : etag)}});
        answerPut(200, JsonWriter::compact(hasTime ? old : old.withoutMember("changedTime")),
                  JsonWriter::compact(headers));
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(said().contains(u"is not known yet"_s), qPrintable(said()));
        QCOMPARE(document->current(), edited);
        QVERIFY(document->isModified());
        QCOMPARE(m_saved->size(), 1);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
    }

    // An old copy of the offer, as something in between may have kept it of a GET.
    void theOfferAsItWasIsNoAnswer()
    {
        OfferDocument *document = start();
        answerPut(200, JsonWriter::compact(document->base()), R"({"ETag":"new"})");
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(said().contains(u"is not known yet"_s), qPrintable(said()));
        QVERIFY(document->isModified());
        QCOMPARE(m_saved->size(), 0);
    }

    // The offer as somebody else saved it, newer than mine was and without anything of it.
    void aCopyOfSomebodyElsesIsNoAnswer()
    {
        OfferDocument *document = start();
        const JsonPointer name({"definition", "displayText"});
        const JsonPointer time({"changedTime"});
        const JsonValue theirs = document->base()
                                     .withValue(name, JsonValue::string(u"Theirs"_s))
                                     .withValue(time, JsonValue::string(u"2099-01-01T00:00:00Z"_s));
        answerPut(200, JsonWriter::compact(theirs), R"({"ETag":"new"})");
        const JsonValue edited = document->current();
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(said().contains(u"is not known yet"_s), qPrintable(said()));
        QCOMPARE(document->current(), edited);
        QVERIFY(document->isModified());
        QCOMPARE(m_saved->size(), 0);
    }

    // An answer in the service's place, to a PUT that the service took: reading it back shows that.
    void whatReadingShowsIsSaved_data()
    {
        QTest::addColumn<bool>("isAtOnce");
        QTest::newRow("at the first look") << true;
        QTest::newRow("later") << false;
    }

    void whatReadingShowsIsSaved()
    {
        QFETCH(bool, isAtOnce);
        OfferDocument *document = start();
        const JsonValue sent = document->bodyForPut();
        const QByteArray etag = document->revision().bytes();
        answerPut(204, {});
        if (isAtOnce) {
            m_fixture->sandbox.clearScripts();
            m_fixture->proxy.setFault(FaultProxy::Fault::LoseAnswer, "PUT ");
        }
        m_service->saver.save(document);
        if (!isAtOnce) {
            QTRY_COMPARE(m_failed->size(), 1);
            lookAgain();
            QCOMPARE(m_saved->size(), 0);
            arrive(sent, etag);
            setTitle(document, u"Mine, and more"_s);
            lookAgain();
        }
        QTRY_COMPARE(m_saved->size(), 1);
        QCOMPARE(m_turnedUp->size(), isAtOnce ? 0 : 1);
        QVERIFY(!document->error());
        QCOMPARE(document->base().value(titlePlace).toString(), u"Mine"_s);
        QCOMPARE(document->current().value(titlePlace).toString(), isAtOnce ? u"Mine"_s : u"Mine, and more"_s);
        QCOMPARE(document->isModified(), !isAtOnce);
        QVERIFY(m_looks.isEmpty());
        QTRY_COMPARE(m_intents->open().size(), 0);
    }

    // Saved again while the first save is looked for: the old ETag goes with it, so that the service takes only one.
    void aSaveMeanwhileMeetsTheFirst()
    {
        OfferDocument *document = start();
        const JsonValue sent = document->bodyForPut();
        const QByteArray etag = document->revision().bytes();
        answerPut(503, {});
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        arrive(sent, etag);
        setTitle(document, u"Mine, and more"_s);
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        m_service->saver.save(document);
        QTRY_COMPARE(m_saved->size(), 1);
        QVERIFY(!document->isModified());
        QCOMPARE(conflicted.size(), 0);
        const QJsonArray puts = m_fixture->sandbox.takeRequests(u"PUT"_s, QString());
        QCOMPARE(puts.size(), 2);
        QCOMPARE(puts[0]["ifMatch"_L1].toString().toLatin1(), etag);
        QVERIFY(puts[1]["ifMatch"_L1].toString().toLatin1() != etag);
        const auto now = waitFor(m_fixture->client.read(vm, Slot::Draft));
        QCOMPARE(now->body.value(titlePlace).toString(), u"Mine, and more"_s);
    }

    // Saved twice and never answered: the first arrives, the service refuses the second, and neither is somebody
    // else's.
    void theFirstOfTwoLostSavesIsNobodyElses_data()
    {
        QTest::addColumn<bool>("isAtOnce");
        QTest::newRow("seen at the first look for the second") << true;
        QTest::newRow("seen later") << false;
    }

    void theFirstOfTwoLostSavesIsNobodyElses()
    {
        QFETCH(bool, isAtOnce);
        OfferDocument *document = start();
        const JsonValue first = document->bodyForPut();
        const QByteArray etag = document->revision().bytes();
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        QSignalSpy changed(&m_service->saver, &DraftSaver::changedOnService);
        loseASave(document);
        setTitle(document, u"Mine, and more"_s);
        if (isAtOnce)
            arrive(first, etag);
        answerPut(503, {});
        m_service->saver.save(document);
        if (!isAtOnce) {
            QTRY_COMPARE(m_failed->size(), 2);
            arrive(first, etag);
            setTitle(document, u"Mine, and half a wo"_s);
            QTRY_COMPARE(m_looks.size(), 2);
            m_looks.removeFirst(); // that of the first
            lookAgain();
            QTRY_COMPARE(m_failed->size(), 3);
            QVERIFY2(said().contains(u"not this"_s), qPrintable(said()));
            QVERIFY(!m_failed->last()[1].value<ApiError>().isOutcomeUnknown);
        } else {
            QTRY_COMPARE(m_saved->size(), 1);
        }
        QCOMPARE(conflicted.size() + changed.size(), 0);
        QVERIFY(!document->rival());
        QCOMPARE(document->base().value(titlePlace).toString(), isAtOnce ? u"Mine, and more"_s : u"Mine"_s);
        QCOMPARE(document->current().value(titlePlace).toString(),
                 isAtOnce ? u"Mine, and more"_s : u"Mine, and half a wo"_s);
        const auto puts = m_fixture->sandbox.takeRequests(u"PUT"_s, QString());
        QCOMPARE(puts.size(), isAtOnce ? 2 : 0); // nothing is sent unasked while somebody types
        m_service->saver.save(document);
        QTRY_VERIFY(!document->isModified());
        QTRY_COMPARE(m_intents->open().size(), 0);
    }

    // It is not looked for any more, and is still this document's own.
    void whatArrivesAfterAllIsNobodyElses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("met by the next save") << u"save"_s;
        QTest::newRow("met by a refresh") << u"refresh"_s;
        QTest::newRow("met when it is opened again") << u"open"_s;
    }

    void whatArrivesAfterAllIsNobodyElses()
    {
        QFETCH(QString, what);
        OfferDocument *document = start();
        const JsonValue sent = document->bodyForPut();
        const QByteArray etag = document->revision().bytes();
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        QSignalSpy changed(&m_service->saver, &DraftSaver::changedOnService);
        loseASave(document);
        while (m_failed->size() < 2) {
            QTRY_VERIFY(!m_looks.isEmpty() || m_failed->size() == 2);
            lookAgain();
        }
        setTitle(document, u"Mine, and more"_s);
        arrive(sent, etag);
        if (what == "save"_L1) {
            m_service->saver.save(document);
            QTRY_COMPARE(m_saved->size(), 1);
        } else if (what == "refresh"_L1) {
            m_service->saver.refresh(document);
        } else {
            m_drafts->writeNow(document);
            QTRY_COMPARE(waitFor(m_drafts->read(vm))->body.value(titlePlace).toString(), u"Mine, and more"_s);
            m_service->open.closeKeepingDraft(vm);
            document = m_service->open.open(vm);
        }
        QTRY_VERIFY((!document->revision().isEmpty() && document->revision().bytes() != etag) || document->rival());
        QCOMPARE(conflicted.size() + changed.size(), 0);
        QVERIFY(!document->rival());
        QCOMPARE(document->base().value(titlePlace).toString(), what == "save"_L1 ? u"Mine, and more"_s : u"Mine"_s);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine, and more"_s);
    }

    // Somebody else went on from it where this document did, too: that is asked, not written over.
    void whatSomebodyMadeOfAnOwnSaveIsMerged()
    {
        OfferDocument *document = start();
        const JsonPointer name({"definition", "displayText"});
        const JsonValue first = document->bodyForPut();
        const QByteArray etag = document->revision().bytes();
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        loseASave(document);
        arrive(first.withValue(name, JsonValue::string(u"Theirs"_s)), etag);
        document->edit(document->current().withValue(name, JsonValue::string(u"Mine"_s)), name, u"Name"_s);
        m_service->saver.save(document);
        QTRY_COMPARE(m_saved->size() + conflicted.size(), 1);
        QCOMPARE(conflicted.size(), 1);
        QVERIFY(document->rival());
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, QString()).size(), 1);
    }

    void refreshingWhileASaveIsLookedForFindsIt()
    {
        OfferDocument *document = start();
        const JsonValue sent = document->bodyForPut();
        const QByteArray etag = document->revision().bytes();
        answerPut(503, {});
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        arrive(sent, etag);
        QSignalSpy changed(&m_service->saver, &DraftSaver::changedOnService);
        m_service->saver.refresh(document);
        QTRY_COMPARE(m_turnedUp->size(), 1);
        QCOMPARE(changed.size(), 0); // it was nobody else
        QVERIFY(!document->isModified());
    }

    // Something in between answers with what it had before the save.
    void anOlderCopyIsNotReadOverWhatIsSaved_data()
    {
        QTest::addColumn<bool>("isEdited");
        QTest::newRow("not edited since") << false;
        QTest::newRow("edited since") << true;
    }

    void anOlderCopyIsNotReadOverWhatIsSaved()
    {
        QFETCH(bool, isEdited);
        OfferDocument *document = start();
        const JsonValue before = document->base();
        const QByteArray old = document->revision().bytes();
        m_service->saver.save(document);
        QTRY_COMPARE(m_saved->size(), 1);
        const JsonValue saved = document->base();
        if (isEdited)
            setTitle(document, u"And typed on"_s);
        QByteArray answer =
            "[{'method':'GET','path':'/offers/contoso-vm','status':200,'headers':{'ETag':'ETAG'},'body':";
        answer.replace('\'', '"').replace("ETAG", QByteArray(old).replace('"', "\\\""));
        m_fixture->sandbox.script(answer + JsonWriter::compact(before) + "}]");
        m_fixture->sandbox.takeRequests();
        m_service->saver.refresh(document);
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QCoreApplication::processEvents();
        QVERIFY(m_fixture->proxy.seen().contains("GET "));
        QVERIFY(!document->rival());
        QCOMPARE(document->base(), saved);
        QCOMPARE(document->isModified(), isEdited);
    }

    void aNewOfferIsNotCreatedTwice()
    {
        start();
        const OfferId id{u"contoso"_s, u"contoso-new"_s};
        OfferDocument *document = m_service->open.create(
            id,
            parsed(
                R"({"publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","id":"contoso-new","definition":{"displayText":"New","offer":{},"plans":[]}})"));
        answerPut(503, {});
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(said().contains(u"is not known yet"_s), qPrintable(said()));
        QVERIFY(waitFor(m_fixture->client.store(id, document->bodyForPut(), {}, {})));
        m_fixture->sandbox.takeRequests();
        m_service->saver.save(document);
        QTRY_COMPARE(m_saved->size(), 1);
        QVERIFY(!document->isNew() && !document->isModified());
        QVERIFY(m_fixture->sandbox.takeRequests(u"PUT"_s, QString()).isEmpty());
    }

    void whatIsGivenUpIsNotLookedFor()
    {
        OfferDocument *document = start();
        answerPut(503, {});
        m_service->saver.save(document);
        QTRY_COMPARE(m_failed->size(), 1);
        m_service->open.close(vm);
        QTRY_COMPARE(m_intents->open().size(), 0);
        m_fixture->sandbox.takeRequests();
        lookAgain();
        QVERIFY(m_fixture->sandbox.takeRequests(u"GET"_s, QString()).isEmpty());
        QVERIFY(m_drafts->drafts().isEmpty());
    }

    void readsTheSignsOfASave_data()
    {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<SaveLookup::Finding>("finding");
        using Finding = SaveLookup::Finding;
        QTest::newRow("as before") << R"({"a":1})"_ba
                                   << "1"_ba << Finding::NoSign;
        QTest::newRow("as sent") << R"({"a":2,"password":"x"})"_ba
                                 << "2"_ba << Finding::Saved;
        QTest::newRow("as sent, without its secret") << R"({"a":2})"_ba
                                                     << "2"_ba << Finding::Saved;
        QTest::newRow("as sent, without an ETag") << R"({"a":2})"_ba
                                                  << ""_ba << Finding::Saved;
        QTest::newRow("as sent, with what the service adds") << R"({"a":2.0,"b":{"c":false}})"_ba
                                                             << "2"_ba << Finding::Saved;
        QTest::newRow("another") << R"({"a":3})"_ba
                                 << "2"_ba << Finding::Changed;
        QTest::newRow("as before, but written anew") << R"({"a":1})"_ba
                                                     << "2"_ba << Finding::Changed;
    }

    void readsTheSignsOfASave()
    {
        QFETCH(QByteArray, definition);
        QFETCH(QByteArray, etag);
        QFETCH(SaveLookup::Finding, finding);
        SaveLookup::Save save;
        save.schemas = schemas();
        save.before = parsed(R"({"definition":{"a":1}})");
        save.sent = parsed(R"({"definition":{"a":2,"password":"x"}})");
        save.revision = Revision("1");
        QCOMPARE(SaveLookup::findingOf(save, {vm, parsed(R"({"definition":)" + definition + '}'), Revision(etag)}),
                 finding);
    }

    void whatTheServiceStoresOtherwiseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QStringList>("places");
        const QByteArray base = R"({"a":1,"plans":[{"planId":"p"}]})";
        QTest::newRow("as sent") << R"({"a":2,"plans":[{"planId":"p"}]})"_ba
                                 << R"({"plans":[{"planId":"p","legacyPlanId":"p"}],"a":2.0,"b":false})"_ba
                                 << QStringList{};
        QTest::newRow("other") << R"({"a":2,"plans":[{"planId":"p"}]})"_ba
                               << R"({"a":3,"plans":[{"planId":"p"}]})"_ba << QStringList{u"/definition/a"_s};
        QTest::newRow("a plan that it does not take") << R"({"a":1,"plans":[{"planId":"p"},{"planId":"q","t":"x"}]})"_ba
                                                      << base << QStringList{u"/definition/plans/[q]"_s};
        QTest::newRow("one that it keeps")
            << R"({"a":1,"plans":[]})"_ba << base << QStringList{u"/definition/plans/[p]"_s};
        QTest::newRow("a new plan with a secret")
            << R"({"a":1,"plans":[{"planId":"p"},{"planId":"q","password":"x"}]})"_ba
            << R"({"a":1,"plans":[{"planId":"p"},{"planId":"q","legacyPlanId":"q"}]})"_ba << QStringList{};
        QTest::newRow("what no PUT has")
            << R"({"a":2,"plans":[{"planId":"p"}],"offer":{}})"_ba
            << R"({"a":2,"plans":[{"planId":"p"}],"offer":{"microsoft-azure-corevm.legacyOfferId":""}})"_ba
            << QStringList{};
        QTest::newRow("a secret") << R"({"a":1,"plans":[{"planId":"p"}],"password":"x"})"_ba << base << QStringList{};
    }

    void whatTheServiceStoresOtherwiseIsNamed()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, stored);
        const auto offer = [](const QByteArray &definition) { return parsed(R"({"definition":)" + definition + '}'); };
        QStringList places;
        for (const JsonPath &path :
             SaveLookup::storedOtherwise(offer(R"({"a":1,"plans":[{"planId":"p"}],)"
                                               R"("offer":{"microsoft-azure-corevm.legacyOfferId":""}})"),
                                         offer(sent), offer(stored), *schemas()))
            places += QString::fromUtf8(path.text());
        QTEST(places, "places");
    }

    // The service's answer has keys that no PUT has.
    void aSaveOfACoreMachineIsFound()
    {
        const auto offer = [](const QByteArray &members) {
            return parsed(R"({"definition":{"offer":{)" + members + "}}}");
        };
        const QByteArray legacy = R"("microsoft-azure-corevm.legacyOfferId":"","t":)";
        SaveLookup::Save save;
        save.schemas = schemas();
        save.before = offer(legacy + "1");
        save.sent = offer(R"("t":2)");
        save.revision = Revision("1");
        QCOMPARE(SaveLookup::findingOf(save, {vm, offer(legacy + "2"), Revision("2")}), SaveLookup::Finding::Saved);
        QCOMPARE(SaveLookup::findingOf(save, {vm, offer(legacy + "1"), Revision("1")}), SaveLookup::Finding::NoSign);
        QVERIFY(SaveLookup::isOld(save, {vm, offer(legacy + "1"), Revision("2")}));
        QVERIFY(!SaveLookup::isOld(save, {vm, offer(legacy + "2"), Revision("2")}));
    }

    // Before and after look alike where the service gives no secret back: nothing is claimed without a new ETag.
    void aSecretAloneShowsByTheETag_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<SaveLookup::Finding>("finding");
        QTest::newRow("the same") << "1"_ba << SaveLookup::Finding::NoSign;
        QTest::newRow("none") << ""_ba << SaveLookup::Finding::NoSign;
        QTest::newRow("a new one") << "2"_ba << SaveLookup::Finding::Saved;
    }

    void aSecretAloneShowsByTheETag()
    {
        QFETCH(QByteArray, etag);
        QFETCH(SaveLookup::Finding, finding);
        SaveLookup::Save save;
        save.schemas = schemas();
        save.before = parsed(R"({"definition":{"a":1}})");
        save.sent = parsed(R"({"definition":{"a":1,"password":"x"}})");
        save.revision = Revision("1");
        QCOMPARE(SaveLookup::findingOf(save, {vm, save.before, Revision(etag)}), finding);
    }
};

QTEST_MAIN(TestLostSaves)
#include "tst_lostsaves.moc"
