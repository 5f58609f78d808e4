// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/memorybackend.h"
#include "json/jsonreader.h"
#include "offer/offerstore.h"
#include "offer/statusreader.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Class = StatusWord::Class;

namespace {

const QString publisher = u"contoso"_s;

OfferId id(const QString &offer)
{
    return {publisher, offer};
}

} // namespace

//! Which offers are asked for more than their list says.
class TestStatusReader final : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryBackend> m_backend;
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<StatusReader> m_reader;
    QSet<OfferId> m_followed;

    void list(const QList<std::pair<QString, Class>> &offers)
    {
        QList<OfferSummary> summaries;
        for (const auto &[offer, kind] : offers) {
            const QByteArray body = "{'id':'" + offer.toUtf8() + "','publisherId':'contoso','definition':{'plans':[]}}";
            m_backend->put(id(offer), *JsonReader::read(QByteArray(body).replace('\'', '"')));
            m_backend->start(id(offer), OperationKind::Publish, {});
            OfferSummary summary;
            summary.id = id(offer);
            summary.status = StatusWord(kind, {});
            summaries += summary;
        }
        m_store->setPublishers({{publisher, publisher}});
        m_store->setOffers(publisher, summaries);
    }
    QStringList known() const
    {
        QStringList offers;
        for (const OfferSummary &offer : m_store->publishers().at(publisher).offers) {
            if (m_store->report(offer.id))
                offers += offer.id.offer;
        }
        return offers;
    }

private Q_SLOTS:
    void init()
    {
        m_followed.clear();
        m_backend = std::make_unique<MemoryBackend>(schemas());
        m_store = std::make_unique<OfferStore>();
        m_reader = std::make_unique<StatusReader>(m_backend.get(), m_store.get(), nullptr);
        m_reader->setFollowed([this](const OfferId &offer) { return m_followed.contains(offer); });
    }

    void whatNeedsMoreIsRead()
    {
        list({{u"canceled"_s, Class::Canceled},
              {u"failed"_s, Class::Failed},
              {u"live"_s, Class::Succeeded},
              {u"new"_s, Class::NeverPublished},
              {u"runs"_s, Class::Running},
              {u"waits"_s, Class::WaitingForReview}});
        m_reader->readPublisher(publisher);
        QTRY_COMPARE(known(), QStringList({u"canceled"_s, u"failed"_s, u"runs"_s, u"waits"_s}));
    }

    void whatIsFollowedIsNot()
    {
        list({{u"failed"_s, Class::Failed}, {u"runs"_s, Class::Running}});
        m_followed.insert(id(u"runs"_s));
        m_reader->readPublisher(publisher);
        QTRY_COMPARE(known(), QStringList{u"failed"_s});
    }

    void anAnswerForWhatIsFollowedByThenIsLeft()
    {
        list({{u"failed"_s, Class::Failed}, {u"runs"_s, Class::Running}});
        m_reader->readPublisher(publisher);
        m_followed.insert(id(u"runs"_s)); // while it is being read
        m_reader->read(id(u"failed"_s));
        QTRY_COMPARE(known(), QStringList{u"failed"_s});
        QCoreApplication::processEvents();
        QCOMPARE(known(), QStringList{u"failed"_s});
    }

    void allOfALongListAreRead()
    {
        QList<std::pair<QString, Class>> offers;
        for (int i = 0; i < 30; ++i)
            offers.append({u"offer-%1"_s.arg(100 + i), Class::Running});
        list(offers);
        m_reader->readPublisher(publisher);
        QTRY_COMPARE(known().size(), 30);
    }
};

QTEST_GUILESS_MAIN(TestStatusReader)
#include "tst_statusreader.moc"
