// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "cpp/cppbackend.h"
#include "net/requestlog.h"
#include "offer/offerstore.h"
#include "support/offerservices.h"

#include <QObject>

//! A client of nobody: what models show is put into the stores by hand.
class ModelsFixture : public QObject
{
protected:
    static pubconsole::OfferSummary summary(const QString &publisher, const QString &offer, const QString &status,
                                            qint64 version = 1)
    {
        pubconsole::OfferSummary summary;
        summary.id = {publisher, offer};
        summary.displayText = offer.toUpper();
        summary.status = pubconsole::StatusWord(status);
        summary.version = version;
        return summary;
    }

    pubconsole::RequestLog m_log;
    pubconsole::MemorySecretStore m_secrets;
    pubconsole::TokenProvider m_tokens{
        {QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("t"), QStringLiteral("c")},
        &m_secrets,
        QStringLiteral("key"),
        &m_log};
    pubconsole::HttpClient m_http{&m_tokens, &m_log};
    pubconsole::CppBackend m_client{&m_http, QUrl(QStringLiteral("http://127.0.0.1:1"))};
    std::unique_ptr<pubconsole::OfferStore> m_store;
    std::unique_ptr<OfferServices> m_service;

    void start()
    {
        const QString contoso = QStringLiteral("contoso");
        const QString fabrikam = QStringLiteral("fabrikam");
        m_service.reset(); // before the store that it reads
        m_store = std::make_unique<pubconsole::OfferStore>();
        m_service = std::make_unique<OfferServices>(&m_client, m_store.get(), QStringList());
        m_store->setPublishers({{contoso, QStringLiteral("Contoso Ltd.")}, {fabrikam, QStringLiteral("Fabrikam")}});
        m_store->setOffers(contoso, {summary(contoso, QStringLiteral("b"), QStringLiteral("running")),
                                     summary(contoso, QStringLiteral("a"), QStringLiteral("succeeded"), 17)});
        m_store->setOffers(fabrikam,
                           {summary(fabrikam, QStringLiteral("c"), QStringLiteral("waitingForPublisherReview"))});
    }
};
