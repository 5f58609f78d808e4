// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppdecoders.h"
#include "offer/offercache.h"
#include "support/offersfixture.h"
#include "support/patience.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What the lists say of offers, and what of it is kept.
class TestOfferStore final : public OffersFixture
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesPlansAndVersionsByNumber()
    {
        const auto plans = planOutlines(
            parsed(
                R"({"definition":{"plans":[{"planId":"gold","x.vmImages":{"1.9.7":{},"1.10.0":{}}},{"planId":"b","x.vmImagesPublicAzure":{"2024.01.31":{}}},7]}})"),
            *schemas()->ofType({}));
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

    // A list that was asked for before something moved may not say so.
    void whatMovesWhileAListIsUnderWayIsAskedForAgain()
    {
        start();
        m_store->setPublishers({{u"contoso"_s, u"Contoso"_s}});
        const auto lists = [this] {
            return m_fixture->sandbox.takeRequests(u"GET"_s, u"/publishers/contoso/offers?"_s).size();
        };
        m_service->lists.refreshPublisher(u"contoso"_s);
        m_service->lists.refreshPublisher(u"contoso"_s); // joins
        QTRY_VERIFY(!m_store->isLoading());
        QCOMPARE(lists(), 1);
        m_service->lists.refreshPublisher(u"contoso"_s);
        m_service->lists.refreshOffer(vm);
        const QDateTime moved = QDateTime::currentDateTime();
        QTRY_VERIFY(m_store->publishers().at(u"contoso"_s).refreshedAt >= moved && !m_store->isLoading());
        QCOMPARE(lists(), 2);
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
        next.setReport({u"contoso"_s, u"b"_s}, *CppDecoders::report(parsed(R"({"status":"canceled","steps":[]})")));
        QVERIFY(next.isLive({u"contoso"_s, u"b"_s}));
        next.setLive({u"contoso"_s, u"b"_s}, false);
        QVERIFY(!next.isLive({u"contoso"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestOfferStore)
#include "tst_offerstore.moc"
