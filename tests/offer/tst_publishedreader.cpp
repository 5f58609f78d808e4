// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/memorybackend.h"
#include "json/jsonreader.h"
#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offer/publishedreader.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};

JsonValue bodyOf(const QByteArray &name)
{
    return *JsonReader::read(R"({"id":"contoso-vm","publisherId":"contoso","definition":{"displayText":")" + name +
                             R"(","offer":{},"plans":[]}})");
}

} // namespace

//! What is public of the offers that are open: read when rules will ask for it, and not again before it may be another.
class TestPublishedReader final : public QObject
{
    Q_OBJECT

    std::unique_ptr<MemoryBackend> m_backend;
    std::unique_ptr<OfferReader> m_reader;
    std::unique_ptr<OfferStore> m_store;
    std::unique_ptr<OpenOffers> m_open;
    std::unique_ptr<PublishedReader> m_published;
    OfferDocument *m_document = nullptr;

    void publish(const QByteArray &name)
    {
        m_backend->put(vm, bodyOf(name));
        m_backend->start(vm, OperationKind::Publish, {});
        m_backend->move(vm, MemoryBackend::State::WaitingForReview);
        m_backend->start(vm, OperationKind::GoLive, {});
        m_backend->move(vm, MemoryBackend::State::Succeeded);
    }
    void list(MemoryBackend::State state)
    {
        OfferSummary summary = *m_backend->summaryOf(bodyOf("listed"), vm.publisher);
        summary.status = StatusWord(state, {});
        m_store->setOffers(vm.publisher, {summary});
    }
    JsonValue known() const { return m_document->problems()->production(); }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<MemoryBackend>(schemas());
        m_reader = std::make_unique<OfferReader>(m_backend.get());
        m_store = std::make_unique<OfferStore>();
        m_open = std::make_unique<OpenOffers>(m_backend.get(), m_store.get(), schemas());
        m_published = std::make_unique<PublishedReader>(m_reader.get(), m_store.get(), m_open.get());
        publish("first");
        m_store->setPublishers({{vm.publisher, vm.publisher}});
        list(MemoryBackend::State::Succeeded);
        m_document = m_open->open(vm);
        QTRY_COMPARE(m_document->state(), OfferDocument::State::Ready);
    }
    void cleanup()
    {
        m_published.reset();
        m_open.reset();
    }

    void theFirstEditReadsIt()
    {
        QVERIFY(known().isUndefined());
        m_document->edit(bodyOf("edited"), {}, u"x"_s);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("first")));
    }

    void aCheckReadsIt()
    {
        m_document->problems()->checkAll();
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("first")));
    }

    void itIsReadAgainOnceItMayBeAnother()
    {
        m_published->read(m_document);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("first")));
        publish("second");
        m_published->refresh(vm);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("second")));
    }

    void whatNobodyAskedForIsNotReadAgain()
    {
        m_published->refresh(vm);
        list(MemoryBackend::State::Failed);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(known().isUndefined());
    }

    // Others publish, too.
    void aListThatSaysAnotherStatusHasItReadAgain()
    {
        m_published->read(m_document);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("first")));
        list(MemoryBackend::State::Running);
        publish("second");
        list(MemoryBackend::State::Succeeded);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("second")));
    }

    void whatIsKnownStaysWhileTheServiceIsGone()
    {
        m_published->read(m_document);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("first")));
        m_backend->setGone(true);
        m_published->refresh(vm);
        for (int i = 0; i < 20; ++i) // two readings, one behind the other
            QCoreApplication::processEvents();
        QVERIFY(known().isEquivalentTo(bodyOf("first")));
        publish("second");
        m_backend->setGone(false);
        m_document->problems()->checkAll(); // asks again
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("second")));
    }

    void theNewestReadingCounts()
    {
        m_published->read(m_document);
        publish("second");
        m_published->refresh(vm); // while the first is under way
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("second")));
        QCoreApplication::processEvents();
        QVERIFY(known().isEquivalentTo(bodyOf("second")));
    }

    // What was never published is no reading, and none of what comes later is missed for it.
    void anOfferThatWasNeverPublishedIsReadOnceItIs()
    {
        list(MemoryBackend::State::NeverPublished);
        m_published->read(m_document);
        list(MemoryBackend::State::Succeeded);
        publish("second"); // before which nothing was asked
        m_published->refresh(vm);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("second")));
    }

    void aDocumentThatIsOpenedAgainHasItReadAgain()
    {
        m_published->read(m_document);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("first")));
        m_open->close(vm);
        m_document = m_open->open(vm);
        QTRY_COMPARE(m_document->state(), OfferDocument::State::Ready);
        m_published->read(m_document);
        QTRY_VERIFY(known().isEquivalentTo(bodyOf("first")));
    }
};

QTEST_GUILESS_MAIN(TestPublishedReader)
#include "tst_publishedreader.moc"
