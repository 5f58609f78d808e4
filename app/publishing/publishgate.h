// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apierror.h"
#include "operations/operationrecord.h"
#include "publishing/preflightresult.h"

#include <QCoreApplication>

namespace pubconsole {

class OfferSchema;

//! What is known of an offer that somebody wants to publish or to take live.
struct PublishFacts
{
    OperationRecord::Kind kind = OperationRecord::Kind::Publish;
    //! The person looks at several offers at once: what needs a look of its own is left out.
    bool isOneOfMany = false;
    const OperationRecord *active = nullptr; //!< the offer's; null where none is under way; not owned
    bool isWaitingForReview = false;         //!< its preview is ready to go live
    bool isBegun = false;                    //!< it was decided on before, and is being saved
    bool isEdited = false;                   //!< it has edits that are not on the service
    //! Why these edits cannot be saved first, a whole sentence: they are not open here, do not parse, or nobody knows
    //! what became of a save; empty where they can.
    QString editFault;
    QStringList secretsAtRisk;                  //!< fields that saving these would erase, in words
    bool needsAddresses = true;                 //!< the service tells nobody but those who are named
    const PreflightResult *preflight = nullptr; //!< null while it is made, and where it failed; not owned
    std::optional<ApiError> preflightError;
};

//! Why nothing can be started now, whatever the offer is like.
struct Obstacle
{
    enum class Kind {
        Operation, //!< another one is under way, as far as that is known
        NoPreview, //!< none is there to take live
        Saving,    //!< this was decided on before, and is being saved
        Edits,     //!< what is seen here is not what would be published
    };

    Kind kind = Kind::Operation;
    QString text; //!< a whole sentence
};

//! Something that speaks against a publish or a go live.
struct GateFinding
{
    enum class Severity {
        Refusal, //!< it must not be done
        Warning, //!< it may be, once the person has said so
    };

    Severity severity = Severity::Warning;
    QString text;              //!< a whole sentence
    QString remedy = {};       //!< of a refusal: what would come of it, and what to do; whole sentences
    QString field = {};        //!< the label of the field that it is about; empty where it is about the offer
    bool isEmptyField = false; //!< of these there are many, and they are one thing to decide
    std::optional<Obstacle::Kind> obstacle = {}; //!< of a refusal that is about the moment and not about the offer
};

//! What publishing and going live mean, before anything is sent: pure, for the window and the command line alike.
class PublishGate final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PublishGate)

public:
    //! Nothing when it can be started now.
    static std::optional<Obstacle> inTheWay(const PublishFacts &facts);
    //! What is under way for the offer, as far as that is known: "Publish is under way for this offer (Running, 42 %)."
    static QString underWay(const OperationRecord &active);
    //! All of it, what is in the way first. Of a preflight that is still made nothing is known.
    //! \param schema of what goes out
    static QList<GateFinding> findings(const PublishFacts &facts, const OfferSchema &schema);
    //! The refusals among these, a sentence each.
    static QStringList refusals(const QList<GateFinding> &findings);
    //! What many findings of empty fields are together, a whole sentence.
    static QString emptyFieldsText(int count);
    //! What is wrong with the addresses that are typed, a whole sentence; empty when they are enough.
    static QString addressFault(const PublishFacts &facts, const QString &typed);
};

} // namespace pubconsole
