// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonmerge.h"
#include "offer/offeradoption.h"
#include "support/offersfixture.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What becomes of a document that is saved, with rivals, refusals and answers that are lost. tst_lostsaves has what
//! only something in between says.
class TestSaves final : public OffersFixture
{
    Q_OBJECT

private Q_SLOTS:
    void savesWithOnePutThatDiffersInTheEditedValueAlone()
    {
        start();
        OfferDocument *document = opened(vm);
        const QByteArray before = JsonWriter::compact(document->current());
        const QByteArray etag = document->revision().bytes();
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
        QVERIFY(document->revision().bytes() != etag);
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

        const QByteArray theirs = document->rival()->revision.bytes();
        const auto merge =
            JsonMerge::merge(document->base(), document->current(), document->rival()->body, schemas()->identities());
        QVERIFY(merge.conflicts.isEmpty());
        m_service->saver.saveMerged(document, merge.merged);
        QTRY_VERIFY(!document->isModified() && document->state() == State::Ready);
        const QJsonArray puts = m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s);
        QCOMPARE(puts.size(), 1);
        QCOMPARE(puts[0]["ifMatch"_L1].toString().toUtf8(), theirs);
        const auto stored = waitFor(m_fixture->client.read(vm, Slot::Draft));
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
        const QByteArray stored = JsonWriter::compact(waitFor(m_fixture->client.read(vm, Slot::Draft))->body);
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
        const QByteArray stored = JsonWriter::compact(waitFor(m_fixture->client.read(vm, Slot::Draft))->body);
        QVERIFY(stored.contains("Mine") && stored.contains("555 0123"));
        QVERIFY2(lost.join(u'\n').contains(u"phone"_s), qPrintable(lost.join(u'\n')));
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

    // Undone and closed while the PUT is under way: the service has what was undone, and the draft says so.
    void whatWasUndoneWhileASaveWasUnderWayIsKept()
    {
        start();
        OfferDocument *document = opened(vm);
        const JsonValue before = document->current().value(titlePlace);
        setTitle(document, u"Undone"_s);
        QSignalSpy stored(&m_service->saver, &DraftSaver::stored);
        connect(
            &m_fixture->http, &HttpClient::requestsUnderWayChanged, document,
            [this, document] {
                document->undoStack()->undo();
                m_drafts->writeNow(document);
                m_service->open.closeKeepingDraft(vm);
            },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_service->saver.save(document);
        QTRY_COMPARE(stored.size(), 1);
        QVERIFY(!m_service->open.document(vm));
        QTRY_COMPARE(waitFor(m_drafts->read(vm))->base.value(titlePlace).toString(), u"Undone"_s);
        document = opened(vm);
        QCOMPARE(document->base().value(titlePlace).toString(), u"Undone"_s);
        QCOMPARE(document->current().value(titlePlace), before);
        QVERIFY(document->isModified() && !document->rival());
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
        const auto snapshot = waitFor(m_fixture->client.read(vm, Slot::Draft));
        OfferDocument *document = opened(vm);
        OfferAdoption(document).load({vm, snapshot->body, {}});
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

QTEST_GUILESS_MAIN(TestSaves)
#include "tst_saves.moc"
