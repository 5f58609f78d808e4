// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "offer/draftstore.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "storage/database.h"
#include "storage/intentlog.h"
#include "support/clientfixture.h"
#include "support/offerservices.h"
#include "support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

//! Offers that are opened, edited, kept and saved against a sandbox behind a fault proxy, with what stays on the disk.
class OffersFixture : public QObject
{
protected:
    using State = pubconsole::OfferDocument::State;

    const pubconsole::OfferId vm{QStringLiteral("contoso"), QStringLiteral("contoso-vm")};
    const pubconsole::JsonPointer titlePlace{{"definition", "offer", "microsoft-azure-marketplace.title"}};

    static pubconsole::JsonValue parsed(const QByteArray &text)
    {
        return pubconsole::JsonReader::read(text).value_or(pubconsole::JsonValue());
    }
    void setTitle(pubconsole::OfferDocument *document, const QString &title) const
    {
        document->edit(document->current().withValue(titlePlace, pubconsole::JsonValue::string(title)), titlePlace,
                       QStringLiteral("Title"));
    }

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<pubconsole::OfferStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<pubconsole::Database> m_database;
    std::unique_ptr<pubconsole::IntentLog> m_intents;
    std::unique_ptr<pubconsole::DraftStore> m_drafts;
    std::unique_ptr<OfferServices> m_service;
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> m_looks; // that are waited for

    // The program as it starts: everything that is on disk is read anew.
    void openStores(const QStringList &publishers = {})
    {
        m_service.reset();
        m_drafts.reset();
        m_intents.reset();
        m_database = std::make_unique<pubconsole::Database>(m_folder->filePath(QStringLiteral("profile.sqlite")));
        QCOMPARE(m_database->open(), QString());
        m_intents = std::make_unique<pubconsole::IntentLog>(m_database.get());
        m_drafts = std::make_unique<pubconsole::DraftStore>(m_database.get(), &m_fixture->secrets,
                                                            QStringLiteral("profile"), schemas());
        m_service = std::make_unique<OfferServices>(&m_fixture->client, m_store.get(), publishers, m_drafts.get(),
                                                    m_intents.get());
        m_looks.clear();
        m_service->saver.setLookTimer(
            [this](std::chrono::milliseconds wait, QObject *context, std::function<void()> look) {
                m_looks.append({wait, [context = QPointer(context), look] {
                                    if (context)
                                        look();
                                }});
            });
    }
    // The waits between looks are over, one after the other, until none is left.
    std::chrono::milliseconds waitOut()
    {
        std::chrono::milliseconds waited{0};
        while (!m_looks.isEmpty()) {
            const auto [wait, look] = m_looks.takeFirst();
            waited += wait;
            look();
            [this] { QTRY_VERIFY(!m_looks.isEmpty() || m_intents->open().isEmpty()); }();
        }
        return waited;
    }
    void start(const QStringList &options = {}, const pubconsole::HttpLimits &limits = {},
               const QStringList &publishers = {})
    {
        m_service.reset();
        m_fixture = std::make_unique<ClientFixture>(options, limits);
        m_store = std::make_unique<pubconsole::OfferStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        openStores(publishers);
    }
    pubconsole::OfferDocument *opened(const pubconsole::OfferId &id)
    {
        pubconsole::OfferDocument *document = m_service->open.open(id);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), State::Ready, 30000); }();
        m_fixture->sandbox.takeRequests();
        return document;
    }
    void rivalChanges(const QByteArray &from, const QByteArray &to)
    {
        const auto theirs = waitFor(m_fixture->client.read(vm, pubconsole::Slot::Draft));
        QVERIFY(waitFor(m_fixture->client.store(
            vm, parsed(pubconsole::JsonWriter::compact(theirs->body).replace(from, to)), theirs->revision, {})));
        m_fixture->sandbox.takeRequests();
    }
};
