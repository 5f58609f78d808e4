// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrepository.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "operations/operationwatcher.h"
#include "storage/database.h"
#include "support/clientfixture.h"

#include <QTemporaryDir>
#include <QTest>

//! What starts, follows and keeps operations, put together as a workspace does, against a sandbox behind a fault proxy.
class OperationsFixture : public QObject
{
protected:
    using Phase = pubconsole::OperationRecord::Phase;

    const pubconsole::OfferId inspector{QStringLiteral("contoso"), QStringLiteral("contoso-inspector")}; // not migrated
    const pubconsole::OfferId edge{QStringLiteral("contoso"), QStringLiteral("contoso-edge")};           // migrated

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<pubconsole::Database> m_database;
    std::unique_ptr<pubconsole::OperationStore> m_store;
    std::unique_ptr<pubconsole::OperationRepository> m_repository;
    std::unique_ptr<pubconsole::OperationService> m_service;
    std::unique_ptr<pubconsole::OperationWatcher> m_watcher;
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> m_looks; // that are waited for

    void start(const pubconsole::HttpLimits &limits = {})
    {
        end();
        m_fixture =
            std::make_unique<ClientFixture>(QStringList{QStringLiteral("--speed"), QStringLiteral("10")}, limits);
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
    }
    // The program as it starts: what is on disk is taken up, after what happens `meanwhile`.
    void begin(const std::function<void()> &meanwhile = [] {})
    {
        m_database = std::make_unique<pubconsole::Database>(m_folder->filePath(QStringLiteral("profile.sqlite")));
        QCOMPARE(m_database->open(), QString());
        m_store = std::make_unique<pubconsole::OperationStore>();
        m_repository = std::make_unique<pubconsole::OperationRepository>(m_database.get(), m_store.get());
        m_service =
            std::make_unique<pubconsole::OperationService>(&m_fixture->client, m_store.get(), m_repository.get());
        m_watcher = std::make_unique<pubconsole::OperationWatcher>(&m_fixture->client, m_store.get());
        m_looks.clear();
        m_service->setLookTimer([this](std::chrono::milliseconds wait, QObject *context, std::function<void()> look) {
            m_looks.append({wait, [context = QPointer(context), look] {
                                if (context)
                                    look();
                            }});
        });
        meanwhile();
        m_service->resume();
    }
    // The next wait between two looks for an operation is over.
    std::chrono::milliseconds lookAgain()
    {
        if (m_looks.isEmpty())
            return std::chrono::milliseconds(0);
        const auto [wait, look] = m_looks.takeFirst();
        look();
        [this] { QTRY_VERIFY(!m_looks.isEmpty() || m_store->count(Phase::LookingUp) == 0); }();
        return wait;
    }
    // Nothing ever shows whether it was started, and nothing else is said of it.
    void staysUnknown(pubconsole::OperationKey key)
    {
        QTRY_COMPARE(m_looks.size(), 1);
        QCOMPARE(phase(key), Phase::LookingUp);
        QVERIFY2(m_store->find(key)->lastNews().contains(QStringLiteral("is not known yet")),
                 qPrintable(m_store->find(key)->lastNews()));
        QCOMPARE(m_store->find(key)->lastNews().count(QStringLiteral("Whether ")), 1);
        std::chrono::milliseconds waited{0};
        while (!m_looks.isEmpty())
            waited += lookAgain();
        QVERIFY(waited >= pubconsole::LookAgain::patience);
        QCOMPARE(phase(key), Phase::Unknown);
        QVERIFY(m_store->find(key)->isOver());
        const QString said = m_store->find(key)->lastNews();
        QVERIFY2(said.contains(QStringLiteral("Whether it was started is not known")) &&
                     said.contains(QStringLiteral("no sign of it")),
                 qPrintable(said));
        QVERIFY(m_store->find(key)->location.isEmpty());
    }
    // The program as it ends without warning: nobody hears an answer any more.
    void end()
    {
        m_watcher.reset();
        m_service.reset();
        m_repository.reset();
        m_store.reset();
        m_database.reset();
    }
    // An answer is lost, and what is asked of the service then stays without one.
    void endsBeforeItIsTold()
    {
        connect(m_store.get(), &pubconsole::OperationStore::operationChanged, this,
                [this](pubconsole::OperationKey key) {
                    if (phase(key) == Phase::LookingUp)
                        m_fixture->proxy.setFault(FaultProxy::Fault::Hang, "/submissions");
                });
    }
    pubconsole::OperationKey onlyKey() const
    {
        return m_store->operations().size() == 1 ? m_store->operations().begin()->first : 0;
    }
    Phase phase(pubconsole::OperationKey key) const { return m_store->find(key)->phase; }
    void advance(double seconds)
    {
        m_fixture->sandbox.advance(seconds);
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0); // what is on its way saw the time before
        m_watcher->pollNow();
    }
};
