// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"
#include "net/reply.h"
#include "operations/operationrecord.h"
#include "publishing/publishgate.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace pubconsole {

class DraftSaver;
class OfferStore;
class OfferReader;
class OpenOffers;
class OperationService;
class OperationStore;
struct SaveOutcome;

//! A publish or go live that a person has decided on.
struct PublishOrder
{
    OfferId offer;
    OperationRecord::Kind kind = OperationRecord::Kind::Publish;
    QString emails;      //!< who is told, with commas between them; of a publish
    QStringList changes; //!< what it changes, a line for each field, for the history
    //! The draft that the person has seen, of a publish: another one is not published. Undefined: whichever is there.
    JsonValue seen = {};
};

//! How the start of it ended.
struct PublishOutcome
{
    enum class Kind {
        Started, //!< the service has taken it; the operation is followed
        Refused, //!< nothing was started; `error` says why
        Unknown, //!< nobody knows whether it was started
    };
    Kind kind = Kind::Started;
    OperationKey operation = 0; //!< 0 where nothing was sent
    ApiError error = {};        //!< of Refused and Unknown
};

//! Publishes and takes live: saves what is not saved, starts the operation, and waits until the service has answered.
//! Whether it may is for PublishGate to say before.
class PublishRun final : public QObject
{
    Q_OBJECT

public:
    //! What a run works with. Not owned.
    struct Parts
    {
        const OfferStore *listed;
        OpenOffers *offers;
        const OfferReader *reader;
        DraftSaver *saver;
        OperationService *service;
        OperationStore *store;
    };
    explicit PublishRun(const Parts &parts, QObject *parent = nullptr);
    const Parts &parts() const { return m_; }

    //! What is known of an offer now, for the gate. What costs more, its preflight and the secrets at risk
    //! (DraftSaver::secretsAtRisk), is for who shows it to add.
    PublishFacts facts(const OfferId &offer, OperationRecord::Kind kind) const;

    //! Does it. Edits are saved first, those of the time of the save included; where they cannot be, or somebody else
    //! was first, nothing is started. Without edits the draft is read first: one that is not what was seen is not
    //! published. Until then cancel() takes the decision back, and the save alone goes on. The
    //! reply comes when the service has taken or refused it, or when it was looked for in vain; the operation stands in
    //! the store all the while.
    Reply<PublishOutcome> start(const PublishOrder &order);

Q_SIGNALS:
    //! Its operation is in the store: it is about to be sent.
    void begun(const pubconsole::OfferId &offer, pubconsole::OperationKey operation);

private:
    QString editFault(const OfferId &offer) const;
    void save(const PublishOrder &order, const Promise<PublishOutcome> &promise);
    void saved(const PublishOrder &order, const Promise<PublishOutcome> &promise, const SaveOutcome &outcome);
    void look(const PublishOrder &order, const Promise<PublishOutcome> &promise);
    void post(const PublishOrder &order, const Promise<PublishOutcome> &promise);
    std::shared_ptr<bool> begin(const PublishOrder &order, const Promise<PublishOutcome> &promise);
    void operationChanged(OperationKey operation);

    Parts m_;
    QSet<OfferId> m_begun; // saved or looked at, to be published
    QHash<OperationKey, Promise<PublishOutcome>> m_starting;
};

} // namespace pubconsole
