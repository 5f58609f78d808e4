// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbackend.h"
#include "rules/schemacatalog.h"

#include <map>

//! A service that has as little as one can have, in the memory of the test: no versions, no e-mails, no steps, and for
//! a revision a digest of what is there. Its store() takes several turns of the event loop, and the draft is compared
//! in the last of them.
class MemoryBackend final : public pubconsole::OfferBackend
{
    Q_OBJECT

public:
    //! What becomes of the answer to the next write. The write is carried out all the same.
    enum class Answer { Given, Lost };
    using State = pubconsole::StatusWord::Class;

    //! \param schemas whose shape its documents have; not owned
    explicit MemoryBackend(const pubconsole::SchemaCatalog *schemas)
        : m_schemas(schemas)
    {
    }

    //! Somebody else creates or changes an offer.
    void put(const pubconsole::OfferId &id, const pubconsole::JsonValue &body) { m_offers[id].draft = body; }
    pubconsole::JsonValue draft(const pubconsole::OfferId &id) { return m_offers[id].draft; }
    pubconsole::JsonValue production(const pubconsole::OfferId &id) { return m_offers[id].production; }
    //! The newest operation of an offer moves on.
    void move(const pubconsole::OfferId &id, State state);
    void loseNextAnswer() { m_next = Answer::Lost; }
    //! While it is gone offers are not read.
    void setGone(bool isGone) { m_isGone = isGone; }
    //! Operations are known by their offer alone from now on.
    void forgetReferences() { m_knowsReferences = false; }
    int stores() const { return m_stores; } //!< that were carried out or refused
    int starts() const { return m_starts; }

    pubconsole::Capabilities capabilities() const override { return {}; }
    pubconsole::Reply<QList<pubconsole::Publisher>> publishers() override;
    pubconsole::Reply<QList<pubconsole::OfferSummary>> offers(const QString &publisher) override;
    std::optional<pubconsole::OfferSummary> summaryOf(const pubconsole::JsonValue &body,
                                                      const QString &publisher) const override;
    pubconsole::Reply<pubconsole::OfferSnapshot> read(const pubconsole::OfferId &id,
                                                      const pubconsole::Stage &stage) override;
    std::optional<pubconsole::UnreadAnswer> unread(const pubconsole::OfferId &,
                                                   const pubconsole::Stage &) const override
    {
        return std::nullopt;
    }
    pubconsole::Reply<pubconsole::OfferSnapshot> store(const pubconsole::OfferId &id, const pubconsole::JsonValue &body,
                                                       const pubconsole::Revision &over,
                                                       const QList<QByteArray> &secrets) override;
    pubconsole::Reply<pubconsole::OperationReport> status(const pubconsole::OfferId &id) override;
    pubconsole::Reply<QList<pubconsole::Submission>> submissions(const pubconsole::OfferId &id) override;
    pubconsole::Reply<pubconsole::OperationStart> start(const pubconsole::OfferId &id, pubconsole::OperationKind kind,
                                                        const QString &emails) override;
    pubconsole::Reply<pubconsole::OperationReport> follow(const pubconsole::OperationRef &operation) override;
    pubconsole::Reply<pubconsole::OperationStart> cancel(const pubconsole::OfferId &id,
                                                         const pubconsole::OperationRef &operation) override;
    pubconsole::OperationRef checked(const pubconsole::OperationRef &kept) const override { return kept; }
    QString idOf(const pubconsole::OperationRef &operation) const override;

private:
    struct Operation
    {
        QString id;
        pubconsole::OperationKind kind;
        State state = State::Running;
    };
    struct Offer
    {
        pubconsole::JsonValue draft;
        pubconsole::JsonValue preview;
        pubconsole::JsonValue production;
        QList<Operation> operations; // the newest first
    };

    template<typename T>
    pubconsole::Reply<T> answered(pubconsole::Result<T> result);
    pubconsole::Result<pubconsole::OfferSnapshot>
    stored(const pubconsole::OfferId &id, const pubconsole::JsonValue &body, const pubconsole::Revision &over);
    pubconsole::OperationReport report(State state) const;

    const pubconsole::SchemaCatalog *m_schemas;
    std::map<pubconsole::OfferId, Offer> m_offers;
    Answer m_next = Answer::Given;
    bool m_knowsReferences = true;
    bool m_isGone = false;
    int m_stores = 0;
    int m_starts = 0;
};
