// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "net/networkoptions.h"
#include "offer/offerreader.h"
#include "operations/operationrecord.h"
#include "profiles/profile.h"
#include "session/backendfactory.h"
#include "session/notice.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace pubconsole {

class Connection;
class Database;
class DiskSurvey;
class DraftSurvey;
class DraftSaver;
class DraftStore;
class HistoryLog;
class HistoryRecorder;
class IntentLog;
class OfferBackend;
class OfferCache;
class OfferDocument;
class OfferLists;
class OfferStore;
class OpenOffers;
class OperationEffects;
class OperationRepository;
class OperationService;
class OperationStore;
class OperationWatcher;
class PublishRun;
class PublishedReader;
class RuleLevels;
class SchemaCatalog;
class SecretStore;

//! Everything that belongs to one open profile, put together here and nowhere else. The window opens one at a time and
//! drops it whole. A front end that only lists and reads opens it for that alone, also while another program has the
//! same profile: what is here is the same then, but knows nothing of this computer's and changes nothing anywhere.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Full,
        Read, //!< nothing is sent but GETs, the database is not opened, and no operation is taken up or followed
    };
    Q_ENUM(Mode)

    //! \param secrets holds the profile's secret; not owned, outlives this, as schemas do
    //! \param databaseFile what the profile keeps on this computer; made when it is not there, by a full one
    //! \param requestsPerMinute what the program may ask of its own accord
    //! \param makeBackend for a test that has a service of its own
    Workspace(const Profile &profile, SecretStore *secrets, const SchemaCatalog *schemas, const QString &databaseFile,
              int requestsPerMinute = 60, const NetworkOptions &network = {},
              const BackendFactory &makeBackend = backendOf, Mode mode = Mode::Full, QObject *parent = nullptr);
    ~Workspace() override;

    const SchemaCatalog *schemas() const { return m_schemas; }
    const Profile &profile() const { return m_profile; }
    //! How its service is reached.
    Connection *connection() const { return m_connection.get(); }
    OfferStore *offers() const { return m_offers.get(); }
    OfferLists *offerLists() const { return m_offerLists.get(); }
    OpenOffers *openOffers() const { return m_openOffers.get(); }
    DraftSaver *draftSaver() const { return m_draftSaver.get(); }
    const OfferReader *offerReader() const { return &m_offerReader; }
    PublishedReader *publishedReader() const { return m_published.get(); }
    DiskSurvey *diskSurvey() const { return m_diskSurvey.get(); }
    DraftSurvey *draftSurvey() const { return m_draftSurvey.get(); }
    DraftStore *drafts() const { return m_drafts.get(); }
    HistoryLog *history() const { return m_history.get(); }
    OperationRepository *operationRepository() const { return m_operationRepository.get(); }
    RuleLevels *ruleLevels() const { return m_ruleLevels.get(); }
    OperationStore *operations() const { return m_operations.get(); }
    PublishRun *publishRun() const { return m_publishRun.get(); }
    OperationService *operationService() const { return m_operationService.get(); }

    //! How long the signatures of disks have to last, in days, in what open offers are checked for.
    void setSasDays(int days);
    //! Reads what the lists say of one offer again, and forgets what of it was published.
    void refreshOffer(const OfferId &id);
    //! Reads everything again: lists, open offers, running operations.
    void refresh();
    //! The secret was entered anew: sign in with it at once, whatever the keyring does, and read what could not be
    //! read.
    void secretEntered(const QString &secret);
    //! Whether nothing can be written to the service, by any way: the mode is Read, or the profile says so, unless
    //! changes were allowed.
    bool isReadOnly() const;
    //! Allows changes with a read-only profile, or ends that; never in the mode Read. Stored nowhere: it ends with this
    //! workspace.
    void setChangesAllowed(bool areAllowed);

Q_SIGNALS:
    void notice(const pubconsole::Notice &notice);
    void unsavedChanged();
    //! Everything is read again: who could not read something for itself reads it now.
    void refreshBegan();
    void readOnlyChanged();

private:
    void openDatabase(const QString &file);
    void makeOperations();
    void makeOffers();
    void takeUp();
    void databaseOpened(const QString &sentence);
    void tell(const QString &key, const QString &sentence);
    void connectService();
    void startTimers();
    void connectOffers();
    void followLists();
    void connectDatabase();
    void connectDocument(OfferDocument *document);
    void connectOperations();
    void discover();
    void operationChanged(OperationKey key, const OperationRecord &before);
    void takeReport(OperationKey key);
    void offlineChanged(bool isOffline);
    void cameBack();

    Profile m_profile;
    Mode m_mode;
    SecretStore *m_secrets;
    const SchemaCatalog *m_schemas;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<OfferBackend> m_backend;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IntentLog> m_intents;
    std::unique_ptr<HistoryLog> m_history;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<RuleLevels> m_ruleLevels;
    std::unique_ptr<OfferCache> m_cache; // none for the sandbox, which forgets
    std::unique_ptr<OfferStore> m_offers;
    OfferReader m_offerReader;
    std::unique_ptr<OfferLists> m_offerLists;
    std::unique_ptr<OpenOffers> m_openOffers;
    std::unique_ptr<PublishedReader> m_published;
    std::unique_ptr<DraftSaver> m_draftSaver;
    std::unique_ptr<DiskSurvey> m_diskSurvey;
    std::unique_ptr<DraftSurvey> m_draftSurvey;
    std::unique_ptr<OperationStore> m_operations;
    std::unique_ptr<OperationRepository> m_operationRepository;
    std::unique_ptr<OperationService> m_operationService;
    std::unique_ptr<PublishRun> m_publishRun;
    std::unique_ptr<OperationWatcher> m_watcher;
    std::unique_ptr<OperationEffects> m_effects;
    std::unique_ptr<HistoryRecorder> m_historyRecorder;
    QList<OfferId> m_toDiscover; // lists call them running, and nobody follows them yet
    QSet<OfferId> m_isToDiscover;
    QTimer m_discovery;
    QTimer m_probe;         // runs while the service cannot be reached
    QTimer m_afterComeback; // a network that comes and goes must not be answered by reading everything each time
    int m_sasDays = 21;
    bool m_isComebackDue = false; // it came back while m_afterComeback was running
    bool m_isResumed = false;     // what an earlier session left in the database was taken up
};

} // namespace pubconsole
