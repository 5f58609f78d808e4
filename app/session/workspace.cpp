// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "backend/offerbackend.h"
#include "files/ownfolder.h"
#include "net/httpclient.h"
#include "net/requestbudget.h"
#include "net/secretstore.h"
#include "offer/disksurvey.h"
#include "offer/draftsaver.h"
#include "offer/draftstore.h"
#include "offer/offercache.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offer/publishedreader.h"
#include "offer/rulelevels.h"
#include "operations/operationrepository.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "operations/operationwatcher.h"
#include "publishing/publishrun.h"
#include "session/connection.h"
#include "session/historyrecorder.h"
#include "session/operationeffects.h"
#include "storage/database.h"
#include "storage/intentlog.h"

#include <QFileInfo>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds probePause = 20s;
constexpr std::chrono::seconds comebackPause = 30s;
} // namespace

Workspace::Workspace(const Profile &profile, SecretStore *secrets, const SchemaCatalog *schemas,
                     const QString &databaseFile, int requestsPerMinute, const NetworkOptions &network,
                     const BackendFactory &makeBackend, Mode mode, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_mode(mode)
    , m_secrets(secrets)
    , m_schemas(schemas)
    , m_connection(std::make_unique<Connection>(profile, secrets, requestsPerMinute, network))
    , m_backend(makeBackend(profile, m_connection->http()))
    , m_database(std::make_unique<Database>(databaseFile))
    , m_intents(std::make_unique<IntentLog>(m_database.get()))
    , m_history(std::make_unique<HistoryLog>(m_database.get(), profile.name))
    , m_offers(std::make_unique<OfferStore>())
    , m_offerReader(m_backend.get())
    , m_operations(std::make_unique<OperationStore>())
{
    if (mode == Mode::Full)
        openDatabase(databaseFile);
    else
        m_connection->http()->setReadOnly(true);
    makeOperations();
    makeOffers();
    m_publishRun = std::make_unique<PublishRun>(PublishRun::Parts{.listed = m_offers.get(),
                                                                  .offers = m_openOffers.get(),
                                                                  .reader = &m_offerReader,
                                                                  .saver = m_draftSaver.get(),
                                                                  .service = m_operationService.get(),
                                                                  .store = m_operations.get()});
    m_historyRecorder =
        std::make_unique<HistoryRecorder>(m_history.get(), m_draftSaver.get(), m_operations.get(), schemas);
    connectService();
    startTimers();
    connectOffers();
    if (mode == Mode::Full) {
        followLists();
        connectOperations();
    }
    connectDatabase(); // behind the stores, which read again by themselves
    if (m_database->isOpen())
        takeUp();
}

void Workspace::makeOperations()
{
    m_operationRepository = std::make_unique<OperationRepository>(m_database.get(), m_operations.get());
    m_operationService =
        std::make_unique<OperationService>(m_backend.get(), m_operations.get(), m_operationRepository.get());
    m_watcher = std::make_unique<OperationWatcher>(m_backend.get(), m_operations.get(), m_connection->budget());
}

void Workspace::makeOffers()
{
    m_drafts = std::make_unique<DraftStore>(m_database.get(), m_secrets, m_profile.id, m_schemas);
    m_ruleLevels = std::make_unique<RuleLevels>(m_database.get());
    m_offerLists =
        std::make_unique<OfferLists>(m_backend.get(), m_offers.get(), m_profile.publishers, m_connection->budget());
    m_openOffers = std::make_unique<OpenOffers>(m_backend.get(), m_offers.get(), m_schemas, m_drafts.get());
    m_published = std::make_unique<PublishedReader>(&m_offerReader, m_offers.get(), m_openOffers.get());
    m_offerLists->setHeld([this](const OfferId &id) { return m_openOffers->holds(id); });
    m_draftSaver = std::make_unique<DraftSaver>(m_backend.get(), m_openOffers.get(), m_offers.get(), m_drafts.get(),
                                                m_intents.get());
    m_diskSurvey = std::make_unique<DiskSurvey>(m_backend.get(), m_openOffers.get());
    m_draftSurvey = std::make_unique<DraftSurvey>(m_backend.get(), m_openOffers.get());
    if (m_profile.origin == Profile::Origin::Sandbox)
        return;
    m_cache = std::make_unique<OfferCache>(m_database.get());
    m_cache->restore(m_offers.get());
    m_offerLists->setCache(m_cache.get());
    m_openOffers->setCache(m_cache.get());
}

void Workspace::connectDatabase()
{
    connect(m_drafts.get(), &DraftStore::told, this,
            [this](const QString &sentence) { tell(u"draft-secrets"_s, sentence); });
    connect(m_drafts.get(), &DraftStore::unwritten, this, [this](const QString &sentence) {
        Q_EMIT notice({Notice::Level::Error, sentence, {}, Notice::Action::None, u"unwritten"_s, true});
    });
    connect(m_database.get(), &Database::waiting, this,
            [this](const QString &sentence) { tell(u"database"_s, sentence); });
    connect(m_database.get(), &Database::opened, this, &Workspace::databaseOpened);
}

void Workspace::connectService()
{
    connect(m_connection.get(), &Connection::signInFailed, this, [this](const ApiError &error, bool hasSecret) {
        Q_EMIT notice({Notice::Level::Error, error.text(), error,
                       hasSecret ? Notice::Action::EnterSecret : Notice::Action::Retry});
    });
    connect(m_connection.get(), &Connection::offlineChanged, this, &Workspace::offlineChanged);
}

void Workspace::startTimers()
{
    m_probe.setInterval(probePause);
    connect(&m_probe, &QTimer::timeout, m_offerLists.get(), &OfferLists::refresh);
    m_afterComeback.setSingleShot(true);
    m_afterComeback.setInterval(comebackPause);
    connect(&m_afterComeback, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isComebackDue, false))
            cameBack();
    });
    m_discovery.setSingleShot(true);
    connect(&m_discovery, &QTimer::timeout, this, &Workspace::discover);
}

Workspace::~Workspace() = default;

void Workspace::openDatabase(const QString &file)
{
    OwnFolder::prepare(QFileInfo(file).absolutePath());
    const QString problem = m_database->open();
    if (problem.isEmpty())
        return;
    QMetaObject::invokeMethod( // when somebody listens
        this, [this, problem] { tell(u"database"_s, problem); }, Qt::QueuedConnection);
}

void Workspace::databaseOpened(const QString &sentence)
{
    tell(u"database"_s, sentence);
    if (m_cache) {
        m_cache->restore(m_offers.get());
        m_openOffers->restoreOutlines();
    }
    if (m_isResumed)
        return;
    takeUp();
    m_draftSaver->readIntents();
    m_draftSaver->settleIntents();
}

// What an earlier session left under way.
void Workspace::takeUp()
{
    m_isResumed = true;
    if (m_profile.origin == Profile::Origin::Sandbox) // begins anew with every start
        m_operationRepository->abandonUnfinished();
    else
        m_operationService->resume();
}

void Workspace::tell(const QString &key, const QString &sentence)
{
    Q_EMIT notice({Notice::Level::Warning, sentence, {}, Notice::Action::None, key});
}

void Workspace::connectOffers()
{
    connect(m_openOffers.get(), &OpenOffers::documentOpened, this, &Workspace::connectDocument);
    connect(m_openOffers.get(), &OpenOffers::documentClosed, this, &Workspace::unsavedChanged);
    connect(m_offerLists.get(), &OfferLists::vanished, this, [this](const OfferId &id) {
        tell(u"vanished "_s + id.publisher + u' ' + id.offer, // of the profile: no tab has to be open for it
             tr("The service does not have %1 any more: it is in no list and was not found. What is open of it here "
                "stays.")
                 .arg(id.offer));
    });
}

// What a list shows as running is followed, whoever started it.
void Workspace::followLists()
{
    connect(m_offers.get(), &OfferStore::offersChanged, this, [this](const QString &publisher) {
        const auto entry = m_offers->publishers().find(publisher);
        if (entry == m_offers->publishers().end())
            return;
        for (const OfferSummary &offer : entry->second.offers) {
            const StatusWord::Class kind = offer.status.kind();
            const bool mayRun = kind == StatusWord::Class::Running || kind == StatusWord::Class::WaitingForReview;
            if (mayRun && !m_operations->active(offer.id) && !m_isToDiscover.contains(offer.id)) {
                m_isToDiscover.insert(offer.id);
                m_toDiscover.append(offer.id);
            }
        }
        discover();
    });
}

// As far as the budget goes; the rest when there is room again.
void Workspace::discover()
{
    while (!m_toDiscover.isEmpty() && m_connection->budget()->take()) {
        const OfferId id = m_toDiscover.takeFirst();
        m_isToDiscover.remove(id);
        m_operationService->discover(id);
    }
    if (!m_toDiscover.isEmpty())
        m_discovery.start(m_connection->budget()->wait());
}

void Workspace::connectDocument(OfferDocument *document)
{
    document->problems()->setLevels(m_ruleLevels.get());
    document->problems()->setSasDays(m_sasDays);
    connect(document, &OfferDocument::modifiedChanged, this, &Workspace::unsavedChanged);
    connect(document, &OfferDocument::unparsedTextChanged, this, &Workspace::unsavedChanged);
}

void Workspace::connectOperations()
{
    m_offerLists->setFollowed([this](const OfferId &id) {
        const OperationRecord *active = m_operations->active(id);
        return active && !active->location.isEmpty() && !active->report.steps.isEmpty();
    });
    connect(m_operations.get(), &OperationStore::operationAdded, this, &Workspace::takeReport);
    connect(m_operations.get(), &OperationStore::operationChanged, this, &Workspace::operationChanged);
    m_effects = std::make_unique<OperationEffects>(OperationEffects::Parts{
        m_offers.get(), m_openOffers.get(), m_operations.get(), m_operationService.get(), m_watcher.get()});
}

void Workspace::takeReport(OperationKey key)
{
    const OperationRecord *record = m_operations->find(key);
    if (!record->report.steps.isEmpty() && !record->location.isEmpty())
        m_offers->setReport(record->offer, record->report);
}

// Where an operation has moved, its offer has too.
void Workspace::operationChanged(OperationKey key, const OperationRecord &before)
{
    takeReport(key);
    const OperationRecord *record = m_operations->find(key);
    // What was found in a list moves once it is read: no news for that list.
    const bool isFirstReading = !before.isBegunHere && before.isFollowed() && before.report.steps.isEmpty();
    if (record->phase == before.phase || isFirstReading || record->phase == OperationRecord::Phase::Refused)
        return;
    if (record->isOver()) // the offer's own status says what has become of it
        refreshOffer(record->offer);
    else
        m_offerLists->refreshPublisher(record->offer.publisher);
    if (record->phase == OperationRecord::Phase::NeedsReview) // what is in preview is another now
        m_published->refresh(record->offer);
}

void Workspace::refreshOffer(const OfferId &id)
{
    m_published->refresh(id);
    m_offerLists->refreshOffer(id);
}

void Workspace::setSasDays(int days)
{
    m_sasDays = days;
    const QList<OfferDocument *> documents = m_openOffers->documents();
    for (OfferDocument *document : documents)
        document->problems()->setSasDays(days);
}

void Workspace::refresh()
{
    m_connection->askAgain();
    m_offerLists->refresh();
    m_draftSaver->settleIntents();
    const QList<OfferDocument *> documents = m_openOffers->documents();
    for (OfferDocument *document : documents) {
        m_draftSaver->refresh(document);
        m_published->refresh(document->id());
    }
    m_watcher->pollNow();
    Q_EMIT refreshBegan();
}

void Workspace::secretEntered(const QString &secret)
{
    m_secrets->write(m_profile.id, secret).then(this, [this](const Result<Done> &written) {
        if (!written)
            Q_EMIT notice({Notice::Level::Warning,
                           tr("The secret is kept for this session only. %1").arg(written.error().text()),
                           written.error()});
    });
    m_connection->restart();
    refresh();
}

bool Workspace::isReadOnly() const
{
    return m_connection->http()->isReadOnly();
}

void Workspace::setChangesAllowed(bool areAllowed)
{
    m_connection->http()->setReadOnly(m_mode == Mode::Read || (m_profile.isReadOnly && !areAllowed));
    Q_EMIT readOnlyChanged();
}

void Workspace::offlineChanged(bool isOffline)
{
    m_watcher->setOffline(isOffline);
    m_openOffers->setOffline(isOffline);
    if (isOffline) {
        m_probe.start();
        return;
    }
    m_probe.stop();
    // Not inside the answer that showed it.
    QMetaObject::invokeMethod(this, &Workspace::cameBack, Qt::QueuedConnection);
}

// What is open may be old by now.
void Workspace::cameBack()
{
    const bool isOffline = m_connection->isOffline();
    m_isComebackDue = !isOffline && m_afterComeback.isActive();
    if (isOffline || m_isComebackDue)
        return;
    m_afterComeback.start();
    refresh();
}

} // namespace pubconsole
