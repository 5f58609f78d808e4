// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "backend/flatshape.h"
#include "backend/memorybackend.h"
#include "backend/planedits.h"
#include "cpp/cppshape.h"
#include "json/jsonmerge.h"
#include "offer/draftsaver.h"
#include "offer/draftstore.h"
#include "offer/localoffers.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "publishing/publishrun.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! All that the program does with offers, on a service that is none of the portal's: with what OfferBackend promises
//! and nothing else, and with documents that are none of the portal's either.
class TestOfferBackend final : public QObject
{
    Q_OBJECT

    using State = OfferDocument::State;
    using Phase = OperationRecord::Phase;
    using Class = StatusWord::Class;

    const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
    const OfferId other{u"fabrikam"_s, u"fabrikam-app"_s};

    std::unique_ptr<SchemaCatalog> m_schemas;
    OfferPart m_summaryPart; // where such documents say what the offer is
    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    MemoryBackend *m_service = nullptr; // of the workspace

    // The program as it starts: what is on the disk is taken up, and the service is empty.
    void open()
    {
        m_workspace.reset();
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Memory"_s;
        m_workspace =
            std::make_unique<Workspace>(profile, &m_secrets, m_schemas.get(), m_folder->filePath(u"p.sqlite"_s), 600,
                                        NetworkOptions(), [this](const Profile &, HttpClient *) {
                                            auto service = std::make_unique<MemoryBackend>(m_schemas.get());
                                            m_service = service.get();
                                            return service;
                                        });
    }

    JsonValue body(const OfferId &id, const QString &summary = u"A summary"_s) const
    {
        const OfferBody made =
            m_schemas->body(m_schemas->shape()->made(id, u"microsoft-azure-virtualmachines"_s)).withTitle(u"A title"_s);
        return withSummary(made.value(), summary);
    }
    JsonValue withSummary(const JsonValue &value, const QString &summary) const
    {
        const OfferBody offer = m_schemas->body(value);
        const JsonValue part = offer.part(m_summaryPart);
        return offer
            .withPart(m_summaryPart, -1,
                      (part.isObject() ? part : JsonValue::object()).withMember("summary", JsonValue::string(summary)))
            .value();
    }
    OfferDocument *opened(const OfferId &id)
    {
        OfferDocument *document = m_workspace->openOffers()->open(id);
        [document] { QTRY_COMPARE(document->state(), State::Ready); }();
        return document;
    }
    static void edit(OfferDocument *document, const JsonValue &body) { document->edit(body, {}, u"Edit"_s); }
    static void setTitle(OfferDocument *document, const QString &title)
    {
        edit(document, document->body().withTitle(title).value());
    }
    void setSummary(OfferDocument *document, const QString &summary) const
    {
        edit(document, withSummary(document->current(), summary));
    }
    QString summaryOf(const JsonValue &body) const
    {
        return m_schemas->body(body).part(m_summaryPart).value("summary").toString();
    }
    SaveOutcome saved(OfferDocument *document) { return waitFor(m_workspace->draftSaver()->save(document)).value(); }
    OfferBody onService(const OfferId &id) const { return m_schemas->body(m_service->draft(id)); }
    const OperationRecord *record(OperationKey key) const { return m_workspace->operations()->find(key); }
    // The newest operation of the offer moves on, and is looked at.
    void move(const OfferId &id, Class state)
    {
        m_service->move(id, state);
        m_workspace->refresh();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isFlat");
        QTest::newRow("like the portal's") << false;
        QTest::newRow("flat") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(const bool, isFlat);
        std::shared_ptr<const OfferShape> shape = std::make_shared<CppShape>();
        if (isFlat)
            shape = std::make_shared<FlatShape>();
        m_schemas = std::make_unique<SchemaCatalog>(shape);
        m_summaryPart = {OfferPart::Of::Offer, isFlat ? JsonPointer({"listing"}) : JsonPointer()};
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        m_service->put(vm, body(vm));
        m_service->put(other, body(other));
    }

    void cleanup() { m_workspace.reset(); }

    void listsOffers()
    {
        m_workspace->refresh();
        QTRY_VERIFY(m_workspace->offers()->summary(vm) && m_workspace->offers()->summary(other));
        QCOMPARE(m_workspace->offers()->summary(vm)->displayText, u"A title"_s);
        QCOMPARE(m_workspace->offers()->statusText(*m_workspace->offers()->summary(vm)), u"Never published"_s);
    }

    // A start without the service knows what its words mean.
    void listsAreKeptWithTheWordsOfTheService()
    {
        waitFor(m_service->start(vm, OperationKind::Publish, {}));
        m_workspace->refresh();
        QTRY_VERIFY(m_workspace->offers()->summary(vm));
        const StatusWord status = m_workspace->offers()->summary(vm)->status;
        QCOMPARE(status.kind(), Class::Running);
        open();
        QCOMPARE(m_workspace->offers()->summary(vm)->status, status);
    }

    void opensEditsAndSaves()
    {
        OfferDocument *document = opened(vm);
        const Revision before = document->revision();
        QVERIFY(!before.isEmpty());
        setTitle(document, u"Mine"_s);
        QCOMPARE(saved(document).kind, SaveOutcome::Kind::Saved);
        QCOMPARE(onService(vm).title(), u"Mine"_s);
        QVERIFY(!document->isModified());
        QVERIFY(!document->revision().isEmpty() && document->revision() != before);
        QCOMPARE(m_service->stores(), 1);
        setTitle(document, u"Mine again"_s); // over the revision of the answer
        QCOMPARE(saved(document).kind, SaveOutcome::Kind::Saved);
        QCOMPARE(onService(vm).title(), u"Mine again"_s);
    }

    void whatIsTypedWhileItIsStoredStays()
    {
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        const auto saving = m_workspace->draftSaver()->save(document);
        setSummary(document, u"Later"_s);
        QVERIFY(waitFor(saving).has_value());
        QCOMPARE(onService(vm).title(), u"Mine"_s);
        QCOMPARE(summaryOf(document->current()), u"Later"_s);
        QVERIFY(document->isModified());
        QCOMPARE(saved(document).kind, SaveOutcome::Kind::Saved);
        QCOMPARE(summaryOf(m_service->draft(vm)), u"Later"_s);
    }

    void createsAnOffer()
    {
        const OfferId fresh{u"contoso"_s, u"contoso-new"_s};
        OfferDocument *document = m_workspace->openOffers()->create(fresh, body(fresh));
        QVERIFY(document->isNew());
        QCOMPARE(saved(document).kind, SaveOutcome::Kind::Saved);
        QVERIFY(!document->isNew());
        QCOMPARE(onService(fresh).title(), u"A title"_s);
    }

    // A start without the service knows what is nowhere else.
    void aNewOfferIsNamedAfterAStart()
    {
        const OfferId fresh{u"contoso"_s, u"contoso-new"_s};
        m_workspace->openOffers()->create(fresh, body(fresh));
        QTRY_VERIFY(m_workspace->drafts()->drafts().contains(fresh));
        open();
        const OfferSummary *kept = m_workspace->openOffers()->localOffers()->find(fresh);
        QVERIFY(kept);
        QCOMPARE(kept->displayText, u"A title"_s);
        QCOMPARE(kept->offerTypeId, u"microsoft-azure-virtualmachines"_s);
    }

    // A plan of mine and one of theirs are two, wherever their parts stand.
    void plansAreMergedByTheirId()
    {
        OfferDocument *document = opened(vm);
        edit(document, PlanEdits::with(document->body(), u"mine"_s).value());
        m_service->put(vm, PlanEdits::with(m_schemas->body(body(vm)), u"theirs"_s).value());
        QCOMPARE(saved(document).kind, SaveOutcome::Kind::Conflict);
        const JsonMerge::Result merge =
            JsonMerge::merge(document->base(), document->current(), document->rival()->body, m_schemas->identities());
        QVERIFY(merge.conflicts.isEmpty());
        m_workspace->draftSaver()->saveMerged(document, merge.merged);
        QTRY_VERIFY(document->state() == State::Ready && !document->isModified());
        QVERIFY(onService(vm).planOf("mine") >= 0 && onService(vm).planOf("theirs") >= 0);
    }

    // Somebody else was first: in time, or while the store was on its way.
    void mergesWithARival_data()
    {
        QTest::addColumn<bool>("isWhileItIsStored");
        QTest::newRow("before") << false;
        QTest::newRow("while it is stored") << true;
    }

    void mergesWithARival()
    {
        QFETCH(const bool, isWhileItIsStored);
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        const JsonValue theirs = body(vm, u"Theirs"_s);
        if (!isWhileItIsStored)
            m_service->put(vm, theirs);
        const auto saving = m_workspace->draftSaver()->save(document);
        if (isWhileItIsStored)
            m_service->put(vm, theirs);
        QCOMPARE(waitFor(saving)->kind, SaveOutcome::Kind::Conflict);
        QVERIFY(document->rival());
        QCOMPARE(onService(vm).title(), u"A title"_s); // nothing of theirs was overwritten
        const JsonMerge::Result merge =
            JsonMerge::merge(document->base(), document->current(), document->rival()->body, m_schemas->identities());
        QVERIFY(merge.conflicts.isEmpty());
        m_workspace->draftSaver()->saveMerged(document, merge.merged);
        QTRY_VERIFY(document->state() == State::Ready && !document->isModified());
        QCOMPARE(onService(vm).title(), u"Mine"_s);
        QCOMPARE(summaryOf(m_service->draft(vm)), u"Theirs"_s);
    }

    // The answer to a store is lost: what became of it is read, and nothing is sent again.
    void findsASaveWhoseAnswerWasLost()
    {
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_service->loseNextAnswer();
        QCOMPARE(saved(document).kind, SaveOutcome::Kind::Saved);
        QVERIFY(!document->isModified());
        QCOMPARE(onService(vm).title(), u"Mine"_s);
        QCOMPARE(m_service->stores(), 1);
    }

    void publishesAndGoesLive()
    {
        const OperationKey publish = m_workspace->operationService()->publish(vm, u"x@example.org"_s);
        QTRY_COMPARE(record(publish)->phase, Phase::Running);
        QVERIFY(record(publish)->report.steps.isEmpty());
        move(vm, Class::WaitingForReview);
        QTRY_COMPARE(record(publish)->phase, Phase::NeedsReview);
        const OperationKey goLive = m_workspace->operationService()->goLive(vm);
        QTRY_COMPARE(record(goLive)->phase, Phase::Running);
        move(vm, Class::Succeeded);
        QTRY_COMPARE(record(goLive)->phase, Phase::Succeeded);
        QTRY_COMPARE(record(publish)->phase, Phase::Succeeded);
        QCOMPARE(m_service->production(vm), body(vm));
        QCOMPARE(m_service->starts(), 2);
        QTRY_VERIFY(m_workspace->offers()->summary(vm));
        QTRY_COMPARE(m_workspace->offers()->statusText(*m_workspace->offers()->summary(vm)), u"Live"_s);
    }

    void followsByTheOfferWhatHasNoReferenceAnyMore()
    {
        const OperationKey publish = m_workspace->operationService()->publish(vm, {});
        QTRY_COMPARE(record(publish)->phase, Phase::Running);
        m_service->forgetReferences();
        m_workspace->refresh();
        QTRY_VERIFY(record(publish)->readError && record(publish)->location.isEmpty());
        m_workspace->refresh();
        QTRY_VERIFY(!record(publish)->readError);
        move(vm, Class::Failed);
        QTRY_COMPARE(record(publish)->phase, Phase::Failed);
    }

    void saysWhyAPublishIsRefused()
    {
        const OperationKey first = m_workspace->operationService()->publish(vm, {});
        QTRY_COMPARE(record(first)->phase, Phase::Running);
        const OperationKey second = m_workspace->operationService()->publish(vm, {});
        QTRY_COMPARE(record(second)->phase, Phase::Refused);
        QCOMPARE(record(second)->error->kind, ApiError::Kind::Conflict);
    }

    // The answer to a start is lost: the list of what was started shows it, and nothing is started again.
    void findsAPublishWhoseAnswerWasLost()
    {
        m_service->loseNextAnswer();
        const OperationKey publish = m_workspace->operationService()->publish(vm, {});
        QTRY_COMPARE(record(publish)->phase, Phase::Running);
        QCOMPARE(m_service->starts(), 1);
        move(vm, Class::Failed);
        QTRY_COMPARE(record(publish)->phase, Phase::Failed);
    }

    void cancels()
    {
        const OperationKey publish = m_workspace->operationService()->publish(vm, {});
        QTRY_COMPARE(record(publish)->phase, Phase::Running);
        m_workspace->refresh();
        QVERIFY2(record(publish)->canCancel(), qPrintable(record(publish)->cancelRefusal()));
        m_workspace->operationService()->cancel(publish);
        QCOMPARE(record(publish)->phase, Phase::Cancelling);
        QTRY_VERIFY(!record(publish)->isCancelUnderWay);
        m_workspace->refresh();
        QTRY_COMPARE(record(publish)->phase, Phase::Canceled);
    }

    // Not asked for: addresses that nobody is told at. Not offered: versions that cannot be read.
    void nothingIsAskedOrOfferedThatItCannotDo()
    {
        const PublishFacts facts = m_workspace->publishRun()->facts(vm, OperationKind::Publish);
        QCOMPARE(PublishGate::addressFault(facts, {}), QString());
        m_service->put(vm, body(vm).withValue(JsonPointer({"version"}), JsonValue::number(3)));
        OfferDocument *document = opened(vm);
        QCOMPARE(document->base().value("version").toInteger(), 3);
        QCOMPARE(m_workspace->openOffers()->newestVersion(document->id()), 0);
        const auto version = waitFor(m_workspace->offerReader()->version(vm, 1));
        QVERIFY(!version && version.error().kind == ApiError::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOfferBackend)
#include "tst_offerbackend.moc"
