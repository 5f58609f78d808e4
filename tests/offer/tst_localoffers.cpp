// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "offer/draftstore.h"
#include "offer/localoffers.h"
#include "offer/offerstore.h"
#include "storage/database.h"
#include "storage/intentlog.h"
#include "support/clientfixture.h"
#include "support/offerservices.h"
#include "support/patience.h"
#include "support/schemas.h"
#include "support/waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId fresh{u"contoso"_s, u"contoso-new"_s};
const JsonPointer namePlace({"definition", "displayText"});

JsonValue bodyOf(const OfferId &id, const QString &name)
{
    return JsonValue::object({{"publisherId", JsonValue::string(id.publisher)},
                              {"offerTypeId", JsonValue::string(u"microsoft-azure-virtualmachines"_s)},
                              {"id", JsonValue::string(id.offer)},
                              {"definition", JsonValue::object({{"displayText", JsonValue::string(name)},
                                                                {"offer", JsonValue::object()},
                                                                {"plans", JsonValue::array()}})}});
}

} // namespace

//! Offers that are on this computer alone, and what becomes of them when the service has one of their id.
class TestLocalOffers final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IntentLog> m_intents;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<OfferServices> m_service;

    // The program as it starts: what is on disk is read anew.
    void openStores()
    {
        m_service.reset();
        m_drafts.reset();
        m_intents.reset();
        m_store = std::make_unique<OfferStore>();
        m_database = std::make_unique<Database>(m_folder->filePath(u"profile.sqlite"_s));
        QCOMPARE(m_database->open(), QString());
        m_intents = std::make_unique<IntentLog>(m_database.get());
        m_drafts = std::make_unique<DraftStore>(m_database.get(), &m_fixture->secrets, u"profile"_s, schemas());
        m_service = std::make_unique<OfferServices>(&m_fixture->client, m_store.get(), QStringList(), m_drafts.get(),
                                                    m_intents.get());
    }
    OfferDocument *created(const OfferId &id)
    {
        OfferDocument *document = m_service->open.create(id, bodyOf(id, u"Mine"_s));
        [this, id] { QTRY_VERIFY(m_drafts->drafts().contains(id)); }();
        return document;
    }
    void readLists()
    {
        m_service->lists.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_store->summary({u"contoso"_s, u"contoso-vm"_s}), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_store->isLoading(), 30000);
    }
    void rivalCreates()
    {
        QVERIFY(waitFor(m_fixture->client.store(fresh, bodyOf(fresh, u"Theirs"_s), {}, {})));
        m_fixture->sandbox.takeRequests();
    }
    const OfferSummary *local(const OfferId &id) const { return m_service->open.localOffers()->find(id); }

private Q_SLOTS:
    void init()
    {
        m_service.reset();
        m_fixture = std::make_unique<ClientFixture>();
        m_folder = std::make_unique<QTemporaryDir>();
        openStores();
    }

    void aNewDraftIsLocalUntilItIsSaved_data()
    {
        QTest::addColumn<OfferId>("id");
        QTest::newRow("of a publisher that is listed") << fresh;
        QTest::newRow("of one that is not") << OfferId{u"nobody"_s, u"contoso-new"_s};
    }

    void aNewDraftIsLocalUntilItIsSaved()
    {
        QFETCH(OfferId, id);
        readLists();
        QSignalSpy changed(m_service->open.localOffers(), &LocalOffers::changed);
        created(id);
        QVERIFY(local(id));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_store->statusText(*local(id)), u"Local draft"_s);

        openStores();
        QVERIFY2(local(id), "before any list was read");
        readLists();
        QVERIFY(local(id));
        QCOMPARE(local(id)->displayText, u"Mine"_s);
        QCOMPARE(local(id)->offerTypeId, u"microsoft-azure-virtualmachines"_s);
        QVERIFY(local(id)->changedTime.isValid());
        m_service->open.close(id);
        QVERIFY(!local(id));
    }

    // Its row does not go before the list comes: the answer of the service is enough.
    void aSavedDraftStandsInTheListAtOnce()
    {
        readLists();
        OfferDocument *document = created(fresh);
        bool wasListed = false;
        connect(&m_service->saver, &DraftSaver::saved, this, [&] { wasListed = m_store->summary(fresh) != nullptr; });
        m_service->saver.save(document);
        QTRY_VERIFY(!document->isNew());
        QVERIFY(wasListed);
        QVERIFY(!local(fresh));
        QTRY_VERIFY(!m_store->isLoading());
        QVERIFY(m_store->summary(fresh));
    }

    // An offer that is in no list any more, and has edits here.
    void aDraftOfAnOfferThatIsGoneIsLocal()
    {
        readLists();
        const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
        OfferDocument *document = m_service->open.open(vm);
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000);
        document->edit(document->current().withValue(namePlace, JsonValue::string(u"x"_s)), namePlace, u"x"_s);
        QVERIFY(!local(vm));
        m_store->setPublishers({{u"fabrikam"_s, u"Fabrikam"_s}});
        QVERIFY(local(vm));
        m_store->setPublishers({{u"contoso"_s, u"Contoso"_s}});
        OfferSummary listed;
        listed.id = vm;
        m_store->setOffers(u"contoso"_s, {listed});
        QVERIFY(!local(vm));
        m_store->setOffers(u"contoso"_s, {});
        QVERIFY(local(vm));
    }

    // One list, or two, come empty: what is open here is asked for alone before it is called gone.
    void aListThatComesEmptyMakesNothingLocal_data()
    {
        QTest::addColumn<QByteArray>("lists");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<int>("othersListed");
        const QByteArray empty = R"({"path":"/publishers/contoso/offers","status":200,"body":[]})";
        const QByteArray other =
            R"({"path":"/publishers/contoso/offers","status":200,"body":[{"id":"contoso-edge","publisherId":"contoso","offerTypeId":"t","status":"succeeded","version":1,"definition":{"displayText":"x"}}]})";
        const QByteArray gone =
            R"({"path":"/offers/contoso-vm","status":404,"body":{"error":{"code":"NotFound","message":"x"}}})";
        QTest::newRow("once") << empty << true << -1;
        QTest::newRow("for good") << empty + ',' + empty << true << 0;
        QTest::newRow("it alone is missing") << other << true << 1;
        QTest::newRow("it is gone") << other + ',' + gone << false << 1;
        QTest::newRow("without the publisher, once")
            << R"({"path":"/api/publishers","status":200,"body":[{"id":"fabrikam","definition":{"displayText":"F"}}]})"_ba
            << true << -1;
        const QByteArray others =
            R"({"path":"/api/publishers","status":200,"body":[{"id":"fabrikam","definition":{"displayText":"F"}}]})";
        QTest::newRow("without the publisher, for good") << others + ',' + others << true << -1;
        QTest::newRow("no publisher, once") << R"({"path":"/api/publishers","status":200,"body":[]})"_ba << true << -1;
    }

    void aListThatComesEmptyMakesNothingLocal()
    {
        QFETCH(QByteArray, lists);
        QFETCH(bool, isThere);
        QFETCH(int, othersListed);
        readLists();
        const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
        OfferDocument *document = m_service->open.open(vm);
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000);
        document->edit(document->current().withValue(namePlace, JsonValue::string(u"x"_s)), namePlace, u"x"_s);
        const qsizetype listed = m_store->publishers().at(u"contoso"_s).offers.size();
        QSignalSpy local(m_service->open.localOffers(), &LocalOffers::changed);
        QSignalSpy vanished(&m_service->lists, &OfferLists::vanished);
        m_fixture->sandbox.script('[' + lists + ']');
        if (lists.contains("/api/publishers"))
            m_service->lists.refresh();
        else
            m_service->lists.refreshPublisher(vm.publisher);
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QTRY_VERIFY(!m_store->isLoading());
        QTRY_COMPARE(vanished.size(), isThere ? 0 : 1);
        QCOMPARE(local.isEmpty(), isThere); // told again where its draft is on the disk meanwhile
        QCOMPARE(m_store->summary(vm) != nullptr, isThere);
        QCOMPARE(m_store->publishers().at(u"contoso"_s).offers.size(),
                 othersListed < 0 ? listed : othersListed + int(isThere));
        QVERIFY(document->hasEdits());
    }

    void anIdIsTakenInEveryCaseAndPlace_data()
    {
        QTest::addColumn<OfferId>("wanted");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("of the list") << OfferId{u"contoso"_s, u"contoso-vm"_s} << true;
        QTest::newRow("of the list, in another case") << OfferId{u"contoso"_s, u"Contoso-VM"_s} << true;
        QTest::newRow("of a draft") << OfferId{u"contoso"_s, u"contoso-new"_s} << true;
        QTest::newRow("of a draft, in another case") << OfferId{u"contoso"_s, u"CONTOSO-new"_s} << true;
        QTest::newRow("another publisher's") << OfferId{u"fabrikam"_s, u"contoso-vm"_s} << false;
        QTest::newRow("free") << OfferId{u"contoso"_s, u"contoso-newer"_s} << false;
    }

    void anIdIsTakenInEveryCaseAndPlace()
    {
        QFETCH(OfferId, wanted);
        QFETCH(bool, isTaken);
        created(fresh);
        for (const bool isOpen : {true, false}) { // and then as a draft of an earlier session
            if (!isOpen)
                openStores();
            readLists();
            QCOMPARE(m_service->open.taken(wanted).has_value(), isTaken);
            if (isTaken)
                QVERIFY(!m_service->open.create(wanted, bodyOf(wanted, u"Other"_s)));
        }
        OfferDocument *kept = m_service->open.open(fresh);
        QTRY_COMPARE(kept->state(), OfferDocument::State::Ready);
        QCOMPARE(kept->current().value(namePlace).toString(), u"Mine"_s);
    }

    void whatSomebodyElseCreatedIsNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("seen before the save") << QByteArray();
        QTest::newRow("created at the same time")
            << R"([{"method":"GET","path":"/offers/contoso-new","status":404,"times":1}])"_ba;
    }

    void whatSomebodyElseCreatedIsNotOverwritten()
    {
        QFETCH(QByteArray, script);
        OfferDocument *document = created(fresh);
        rivalCreates();
        if (!script.isEmpty())
            m_fixture->sandbox.script(script);
        QSignalSpy conflicted(&m_service->saver, &DraftSaver::conflicted);
        QSignalSpy saved(&m_service->saver, &DraftSaver::saved);
        m_service->saver.save(document);
        QTRY_COMPARE(conflicted.size(), 1);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).size(), script.isEmpty() ? 0 : 1);
        QCOMPARE(waitFor(m_fixture->client.read(fresh, Slot::Draft))->body.value(namePlace).toString(), u"Theirs"_s);
        QCOMPARE(document->current().value(namePlace).toString(), u"Mine"_s);
        QVERIFY(document->rival());

        m_service->saver.saveMerged(document,
                                    document->rival()->body.withValue(namePlace, JsonValue::string(u"Both"_s)));
        QTRY_COMPARE(saved.size(), 1);
        const QJsonArray puts = m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s);
        QCOMPARE(puts.size(), 1);
        QVERIFY2(!puts[0]["ifMatch"_L1].toString().isEmpty(), "it replaces what was seen and nothing else");
        QCOMPARE(waitFor(m_fixture->client.read(fresh, Slot::Draft))->body.value(namePlace).toString(), u"Both"_s);
    }

    void theSameThatSomebodyElseCreatedIsSaved()
    {
        OfferDocument *document = created(fresh);
        QVERIFY(waitFor(m_fixture->client.store(fresh, bodyOf(fresh, u"Mine"_s), {}, {})));
        QSignalSpy saved(&m_service->saver, &DraftSaver::saved);
        m_service->saver.save(document);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!document->isNew() && !document->hasEdits());
    }

    void openingAKeptDraftTellsOfWhatWasCreatedMeanwhile()
    {
        created(fresh);
        openStores();
        rivalCreates();
        QSignalSpy told(&m_service->saver, &DraftSaver::changedOnService);
        OfferDocument *document = m_service->open.open(fresh);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(document->current().value(namePlace).toString(), u"Mine"_s);
        QCOMPARE(document->rival()->body.value(namePlace).toString(), u"Theirs"_s);
    }

    // Nobody knows whether it is there: nothing is sent.
    void isNotCreatedWhereTheIdCannotBeLookedUp()
    {
        OfferDocument *document = created(fresh);
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/offers/contoso-new","status":403}])");
        m_fixture->sandbox.takeRequests();
        QSignalSpy failed(&m_service->saver, &DraftSaver::saveFailed);
        m_service->saver.save(document);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_fixture->sandbox.takeRequests(u"PUT"_s, u"/offers/"_s).isEmpty());
        QVERIFY(document->hasEdits());
    }
};

QTEST_GUILESS_MAIN(TestLocalOffers)
#include "tst_localoffers.moc"
