// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "json/jsonreader.h"
#include "offer/draftsaver.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "session/connection.h"
#include "session/workspace.h"
#include "storage/database.h"
#include "support/faultproxy.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {
const OfferId inspector{u"contoso"_s, u"contoso-inspector"_s};
const OfferId database{u"fabrikam"_s, u"fabrikam-db"_s}; // it has a secret
const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
} // namespace

//! What is there while the service is not.
class TestOffline final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    Profile m_profile;

    QString file() const { return m_folder->filePath(u"p.sqlite"_s); }

    std::unique_ptr<Workspace> makeWorkspace()
    {
        return std::make_unique<Workspace>(m_profile, &m_secrets, schemas(), file());
    }

    void stopService() { m_proxy->setFault(FaultProxy::Fault::Refuse); }
    void startService() { m_proxy->setFault(FaultProxy::Fault::None); }

    // A session that reads the lists and opens two offers.
    void workOnline()
    {
        const auto workspace = makeWorkspace();
        workspace->refresh();
        QTRY_VERIFY(workspace->offers()->publishers().size() == 2 && !workspace->offers()->isLoading());
        for (const OfferId &id : {inspector, database}) {
            OfferDocument *document = workspace->openOffers()->open(id);
            QTRY_VERIFY2(document->state() == OfferDocument::State::Ready,
                         qPrintable(document->error() ? document->error()->message : QString()));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = Profile();
        m_profile.id = u"id-1"_s;
        m_profile.name = u"Contoso TEST"_s;
        m_profile.environment = Profile::Environment::Custom;
        m_proxy = std::make_unique<FaultProxy>(m_sandbox->url());
        m_profile.endpoint = m_proxy->url();
        m_profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        m_secrets.write(m_profile.id, m_sandbox->secret());
    }

    void listsAndOffersAreThereWithTheirAge()
    {
        workOnline();
        m_sandbox->kill(); // the sign-in, too
        const auto workspace = makeWorkspace();
        QCOMPARE(workspace->offers()->publishers().size(), 2U); // before anything was asked
        QVERIFY(workspace->offers()->summary(inspector));
        QVERIFY(workspace->offers()->refreshedAt().isValid());
        QSignalSpy offline(workspace->connection(), &Connection::offlineChanged);
        workspace->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(offline.size(), 1, 30000);
        QCOMPARE(workspace->offers()->publishers().size(), 2U);

        OfferDocument *document = workspace->openOffers()->open(inspector);
        QCOMPARE(document->state(), OfferDocument::State::Ready); // at once
        QVERIFY(document->copyReadAt().isValid());
        QVERIFY(document->error());
        QVERIFY(!document->current().value(title).toString().isEmpty());
    }

    void whatIsEditedOfflineIsSavedLater()
    {
        workOnline();
        stopService();
        const auto workspace = makeWorkspace();
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->connection()->isOffline(), 30000);
        OfferDocument *document = workspace->openOffers()->open(inspector);
        document->edit(document->current().withValue(title, JsonValue::string(u"Typed offline"_s)), title, u"x"_s);
        QSignalSpy failed(workspace->draftSaver(), &DraftSaver::saveFailed);
        workspace->draftSaver()->save(document);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
        QCOMPARE(document->current().value(title).toString(), u"Typed offline"_s);

        startService();
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->connection()->isOffline(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!document->copyReadAt().isValid(), 30000); // it is what the service has
        QVERIFY(document->isModified());
        QVERIFY(!document->rival());
        m_sandbox->takeRequests();
        QSignalSpy saved(workspace->draftSaver(), &DraftSaver::saved);
        workspace->draftSaver()->save(document);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30000);
        QCOMPARE(m_sandbox->takeRequests(u"PUT"_s, u"/offers/"_s).size(), 1);
    }

    // Coming back reads again by itself, without anybody pressing anything.
    void comesBackByItself()
    {
        workOnline();
        stopService();
        const auto workspace = makeWorkspace();
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->connection()->isOffline(), 30000);
        OfferDocument *document = workspace->openOffers()->open(inspector);
        QVERIFY(document->copyReadAt().isValid());
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->offers()->isLoading(), 30000);
        startService();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->connection()->isOffline(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!document->copyReadAt().isValid(), 30000);
    }

    // What could not be opened meanwhile is read then, too: also when the service had just come back before.
    void whatCouldNotBeOpenedIsReadWhenTheServiceIsBack()
    {
        const auto workspace = makeWorkspace();
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->offers()->summary(inspector), 30000);
        for (const OfferId &id : {inspector, database}) {
            stopService();
            OfferDocument *document = workspace->openOffers()->open(id);
            QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Failed, 30000);
            startService();
            workspace->offerLists()->refresh(); // which the workspace does by itself every now and then
            QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 60000);
        }
    }

    // A copy without its secret would be another offer.
    void anOfferWithASecretIsNotKept()
    {
        m_sandbox->script(
            R"([{"method":"GET","path":"/offers/fabrikam-db","status":200,"body":{"id":"fabrikam-db","publisherId":"fabrikam","offerTypeId":"microsoft-azure-virtualmachines","definition":{"offer":{"microsoft-azure-marketplace.leadDestination":"AzureTable","microsoft-azure-marketplace.tableLeadConfiguration":{"storageAccountConnectionString":"hush-hush"}},"plans":[]}},"times":5}])");
        workOnline();
        QFile stored(file());
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QByteArray bytes = stored.readAll();
        QFile log(file() + "-wal"_L1);
        if (log.open(QIODevice::ReadOnly))
            bytes += log.readAll();
        QVERIFY(bytes.contains("contoso-inspector"));
        QVERIFY(!bytes.contains("hush-hush"));
    }

    void aDamagedCopyIsNone()
    {
        workOnline();
        stopService();
        {
            Database damaged(file());
            QCOMPARE(damaged.open(), QString());
            damaged.write(
                [](QSqlDatabase &sql) {
                    return Database::execute(sql, u"UPDATE cached_offers SET body = '{\"id\":'"_s) &&
                           Database::execute(sql, u"UPDATE cached_lists SET body = '[1,{\"id\":7}' "_s);
                },
                Database::Durability::Process, this, [](const QString &) {});
            damaged.flush();
        }
        const auto workspace = makeWorkspace();
        QCOMPARE(workspace->offers()->publishers().size(), 2U);
        QVERIFY(!workspace->offers()->summary(inspector));
        OfferDocument *document = workspace->openOffers()->open(inspector);
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Failed, 60000);
    }

    // Profiles have nothing of each other.
    void anotherProfileHasItsOwn()
    {
        workOnline();
        stopService();
        m_profile.id = u"id-2"_s;
        Workspace other(m_profile, &m_secrets, schemas(), m_folder->filePath(u"other.sqlite"_s));
        QVERIFY(other.offers()->publishers().empty());
    }
};

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
