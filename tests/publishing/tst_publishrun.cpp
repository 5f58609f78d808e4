// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/draftstore.h"
#include "offer/offerstore.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "publishing/publishrun.h"
#include "storage/database.h"
#include "support/clientfixture.h"
#include "support/offerservices.h"
#include "support/patience.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = OperationRecord::Kind;
using Phase = OperationRecord::Phase;
using Outcome = PublishOutcome::Kind;

namespace {

const OfferId inspector{u"contoso"_s, u"contoso-inspector"_s};
const OfferId cluster{u"contoso"_s, u"contoso-cluster"_s};     // runs
const OfferId appliance{u"contoso"_s, u"contoso-appliance"_s}; // waits for its review
const JsonPointer namePlace({"definition", "displayText"});

} // namespace

//! A publish from the decision to the service's answer, without a window.
class TestPublishRun final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<OfferStore> m_offers;
    std::unique_ptr<OperationStore> m_operations;
    std::unique_ptr<OfferServices> m_services;
    std::unique_ptr<OperationService> m_service;
    std::unique_ptr<PublishRun> m_run;
    QList<std::function<void()>> m_looks; // that are waited for
    QTemporaryDir m_folder;

    void start()
    {
        m_run.reset();
        m_service.reset();
        m_services.reset();
        m_fixture = std::make_unique<ClientFixture>();
        m_offers = std::make_unique<OfferStore>();
        m_operations = std::make_unique<OperationStore>();
        m_services = std::make_unique<OfferServices>(&m_fixture->client, m_offers.get());
        m_service = std::make_unique<OperationService>(&m_fixture->client, m_operations.get());
        m_run = std::make_unique<PublishRun>(parts());
        m_looks.clear();
        const auto later = [this](std::chrono::milliseconds, QObject *context, std::function<void()> look) {
            m_looks.append([context = QPointer(context), look] {
                if (context)
                    look();
            });
        };
        m_service->setLookTimer(later);
        m_services->saver.setLookTimer(later);
        m_services->lists.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_offers->summary(inspector), 30000);
    }
    PublishRun::Parts parts() const
    {
        return {m_offers.get(),     &m_services->open, &m_services->reader,
                &m_services->saver, m_service.get(),   m_operations.get()};
    }
    OfferDocument *edited()
    {
        OfferDocument *document = m_services->open.open(inspector);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000); }();
        type(document, u"Mine"_s);
        return document;
    }
    static void type(OfferDocument *document, const QString &name)
    {
        document->edit(document->current().withValue(namePlace, JsonValue::string(name)), namePlace, u"x"_s);
    }
    static PublishOrder order(const OfferId &id, Kind kind = Kind::Publish)
    {
        return {id, kind, kind == Kind::Publish ? u"a@b.example"_s : QString(), {u"Name: a → b"_s}};
    }
    qsizetype sent(const QString &method, const QString &path)
    {
        return m_fixture->sandbox.takeRequests(method, path).size();
    }

private Q_SLOTS:
    void init() { start(); }

    void whatTheServiceTookIsStarted_data()
    {
        QTest::addColumn<OfferId>("offer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        QTest::newRow("publish") << inspector << Kind::Publish << u"/publish"_s;
        QTest::newRow("go live") << appliance << Kind::GoLive << u"/golive"_s;
    }

    void whatTheServiceTookIsStarted()
    {
        QFETCH(OfferId, offer);
        QFETCH(Kind, kind);
        QFETCH(QString, path);
        QSignalSpy begun(m_run.get(), &PublishRun::begun);
        const auto reply = m_run->start(order(offer, kind));
        QCOMPARE(begun.size(), 1); // it stands in the store before anything is sent
        const auto key = begun[0][1].value<OperationKey>();
        QCOMPARE(m_operations->find(key)->phase, Phase::Starting);
        const auto outcome = waitFor(reply);
        QVERIFY(outcome && outcome->kind == Outcome::Started);
        QCOMPARE(outcome->operation, key);
        QCOMPARE(m_operations->find(key)->changes, QStringList{u"Name: a → b"_s});
        QCOMPARE(sent(u"POST"_s, path), 1);
    }

    // Nobody publishes what somebody else has made of the draft since it was looked at.
    void anotherDraftThanTheOneSeenIsNotPublished_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<bool>("isAnother");
        QTest::newRow("open, the same") << true << false;
        QTest::newRow("open, another") << true << true;
        QTest::newRow("not open, the same") << false << false;
        QTest::newRow("not open, another") << false << true;
    }

    void anotherDraftThanTheOneSeenIsNotPublished()
    {
        QFETCH(const bool, isOpen);
        QFETCH(const bool, isAnother);
        const auto seen = waitFor(m_services->reader.read(inspector));
        QVERIFY(seen);
        if (isOpen) {
            const OfferDocument *document = m_services->open.open(inspector);
            QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000);
        }
        if (isAnother)
            QVERIFY(waitFor(m_fixture->client.store(
                inspector, seen->body.withValue(namePlace, JsonValue::string(u"Theirs"_s)), seen->revision, {})));
        PublishOrder decided = order(inspector);
        decided.seen = seen->body;
        const auto outcome = waitFor(m_run->start(decided));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, isAnother ? Outcome::Refused : Outcome::Started);
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), isAnother ? 0 : 1);
        if (isAnother)
            QCOMPARE(outcome->error.kind, ApiError::Kind::PreconditionFailed);
    }

    void whatTheServiceRefusesIsNotStarted()
    {
        m_fixture->sandbox.script(
            QByteArray(
                "[{'method':'POST','path':'/publish','status':400,'body':{'error':{'code':'X','message':'No.'}}}]")
                .replace('\'', '"'));
        const auto outcome = waitFor(m_run->start(order(inspector)));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Outcome::Refused);
        QVERIFY2(outcome->error.message.endsWith(u"No."_s), qPrintable(outcome->error.message));
        QCOMPARE(m_operations->find(outcome->operation)->phase, Phase::Refused);
    }

    // The draft that is published is the one that is seen here, with what was typed while it was saved.
    void editsAreSavedFirst()
    {
        OfferDocument *document = edited();
        m_fixture->sandbox.takeRequests();
        const auto reply = m_run->start(order(inspector));
        QCOMPARE(document->state(), OfferDocument::State::Saving);
        type(document, u"Typed on"_s);
        const auto outcome = waitFor(reply);
        QVERIFY(outcome && outcome->kind == Outcome::Started);
        QVERIFY(!document->isModified());
        QCOMPARE(document->base().value(namePlace).toString(), u"Typed on"_s);
        QStringList order;
        const QJsonArray requests = m_fixture->sandbox.takeRequests();
        for (const auto &request : requests) {
            if (const QString method = request[u"method"_s].toString(); method != "GET"_L1)
                order += method;
        }
        QCOMPARE(order, (QStringList{u"PUT"_s, u"PUT"_s, u"POST"_s}));
    }

    void whatIsDecidedTwiceIsSentOnce()
    {
        edited();
        m_fixture->sandbox.takeRequests();
        const auto first = m_run->start(order(inspector));
        const auto second = m_run->start(order(inspector));
        const auto refused = waitFor(second);
        QVERIFY(refused && refused->kind == Outcome::Refused);
        QVERIFY2(refused->error.message.contains(u"being saved to be published"_s), qPrintable(refused->error.message));
        const auto outcome = waitFor(first);
        QVERIFY(outcome && outcome->kind == Outcome::Started);
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), 1);
    }

    // Until its POST a publish can be taken back, and decided on again.
    void whatIsTakenBackIsNotPublished_data()
    {
        QTest::addColumn<bool>("isDecidedAgain");
        QTest::newRow("taken back") << false;
        QTest::newRow("and decided on again") << true;
    }

    void whatIsTakenBackIsNotPublished()
    {
        QFETCH(bool, isDecidedAgain);
        const OfferDocument *document = edited();
        m_fixture->sandbox.takeRequests();
        const auto first = m_run->start(order(inspector));
        first.cancel();
        std::optional<Reply<PublishOutcome>> again;
        if (isDecidedAgain)
            again = m_run->start(order(inspector));
        const auto outcome = waitFor(first);
        QVERIFY(!outcome && outcome.error().kind == ApiError::Kind::Cancelled);
        if (again)
            QVERIFY(waitFor(*again));
        QVERIFY(!document->isModified()); // the save went on
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), isDecidedAgain ? 1 : 0);
    }

    // What is shown is what was there before the save that is under way: it is saved behind that.
    void aSaveUnderWayIsWaitedFor()
    {
        OfferDocument *document = edited();
        const QString before = document->base().value(namePlace).toString();
        m_fixture->sandbox.takeRequests();
        m_services->saver.save(document);
        type(document, before);
        QVERIFY(!document->isModified());
        const auto outcome = waitFor(m_run->start(order(inspector)));
        QVERIFY(outcome && outcome->kind == Outcome::Started);
        QCOMPARE(document->base().value(namePlace).toString(), before);
        QCOMPARE(sent(u"PUT"_s, u"/offers/"_s), 2);
    }

    void whatIsNotInTheOfferIsNotLeftOutUnsaid()
    {
        OfferDocument *document = edited();
        const auto reply = m_run->start(order(inspector));
        document->setUnparsedText("{\"broken\"");
        const auto outcome = waitFor(reply);
        QVERIFY(outcome && outcome->kind == Outcome::Refused);
        QVERIFY2(outcome->error.message.contains(u"Its JSON has an error"_s), qPrintable(outcome->error.message));
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), 0);
    }

    void whatNobodyKnowsToBeSavedIsNotPublished()
    {
        OfferDocument *document = edited();
        const QString before = document->base().value(namePlace).toString();
        m_fixture->sandbox.script(QByteArray("[{'method':'PUT','path':'/offers/','status':503}]").replace('\'', '"'));
        waitFor(m_services->saver.save(document));
        type(document, before);
        const auto outcome = waitFor(m_run->start(order(inspector)));
        QVERIFY(outcome && outcome->kind == Outcome::Refused);
        QVERIFY2(outcome->error.message.contains(u"saved is not known"_s), qPrintable(outcome->error.message));
    }

    void aDraftThatIsNotOpenIsNotPassedOver()
    {
        Database database(m_folder.filePath(u"profile.sqlite"_s));
        QCOMPARE(database.open(), QString());
        DraftStore drafts(&database, &m_fixture->secrets, u"profile"_s, schemas());
        m_run.reset();
        m_services = std::make_unique<OfferServices>(&m_fixture->client, m_offers.get(), QStringList(), &drafts);
        m_run = std::make_unique<PublishRun>(parts());
        edited();
        drafts.writeNow(m_services->open.document(inspector));
        database.flush();
        QTRY_VERIFY(drafts.drafts().contains(inspector));
        m_services->open.closeKeepingDraft(inspector);
        m_fixture->sandbox.takeRequests();
        const auto outcome = waitFor(m_run->start(order(inspector)));
        QVERIFY(outcome && outcome->kind == Outcome::Refused);
        QVERIFY2(outcome->error.message.contains(u"not open here"_s), qPrintable(outcome->error.message));
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), 0);
        m_run.reset();
        m_services.reset();
    }

    void whatCannotBeSavedIsNotPublished_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        const QByteArray refused = "{'code':'Invalid','message':'No.'}";
        QTest::newRow("refused") << QByteArray("[{'method':'PUT','path':'/offers/','status':400,'body':{'error':" +
                                               refused + "}}]")
                                 << u"No."_s;
        QTest::newRow("nobody knows") << "[{'method':'PUT','path':'/offers/','status':503}]"_ba << u"not known yet"_s;
    }

    void whatCannotBeSavedIsNotPublished()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, said);
        edited();
        m_fixture->sandbox.script(script.replace('\'', '"'));
        const auto outcome = waitFor(m_run->start(order(inspector)));
        QVERIFY(outcome && outcome->kind == Outcome::Refused);
        QCOMPARE(outcome->operation, 0);
        QVERIFY2(outcome->error.message.contains(said), qPrintable(outcome->error.message));
        QVERIFY(outcome->error.message.startsWith(u"Not published."_s));
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), 0);
    }

    void whatSomebodyElseMadeOfItIsNotPublishedUnseen()
    {
        OfferDocument *document = edited();
        const JsonPointer other({"definition", "offer", "microsoft-azure-marketplace.title"});
        QVERIFY(waitFor(m_fixture->client.store(
            inspector, document->base().withValue(other, JsonValue::string(u"Theirs"_s)), document->revision(), {})));
        const auto outcome = waitFor(m_run->start(order(inspector)));
        QVERIFY(outcome && outcome->kind == Outcome::Refused);
        QVERIFY(outcome->error.message.contains(u"someone else changed the draft"_s));
        QVERIFY(document->rival());
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), 0);
    }

    // Closing the tab ends the save's answer, and with it the publish.
    void whatIsClosedMeanwhileIsNotPublished()
    {
        QCOMPARE(edited()->state(), OfferDocument::State::Ready);
        const auto reply = m_run->start(order(inspector));
        m_services->open.closeKeepingDraft(inspector);
        const auto outcome = waitFor(reply);
        QVERIFY(outcome && outcome->kind == Outcome::Refused);
        QCOMPARE(sent(u"POST"_s, u"/publish"_s), 0);
    }

    void whatNothingShowsIsUnknown()
    {
        m_fixture->proxy.setFault(FaultProxy::Fault::Garbage, "/publish?");
        const auto reply = m_run->start(order(inspector));
        QTRY_VERIFY(!m_looks.isEmpty());
        QVERIFY(!reply.isFinished()); // not known yet
        while (!m_looks.isEmpty()) {
            m_looks.takeFirst()();
            QTRY_VERIFY(!m_looks.isEmpty() || m_operations->count(Phase::LookingUp) == 0);
        }
        const auto outcome = waitFor(reply);
        QVERIFY(outcome && outcome->kind == Outcome::Unknown);
        QVERIFY(!outcome->error.message.isEmpty());
    }

    void whatIsKnownOfAnOfferIsGathered()
    {
        PublishFacts facts = m_run->facts(inspector, Kind::Publish);
        QVERIFY(!facts.active && !facts.isWaitingForReview && !facts.isEdited && facts.needsAddresses);
        QVERIFY(m_run->facts(appliance, Kind::GoLive).isWaitingForReview); // the list alone says so
        edited();
        QVERIFY(m_run->facts(inspector, Kind::Publish).isEdited);
        m_run->start({cluster, Kind::Publish, u"a@b.example"_s, {}});
        facts = m_run->facts(cluster, Kind::Publish);
        QVERIFY(facts.active && facts.active->phase == Phase::Starting);
    }
};

QTEST_GUILESS_MAIN(TestPublishRun)
#include "tst_publishrun.moc"
