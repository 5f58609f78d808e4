// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerstatus.h"
#include "operations/forecast.h"

#include <QCoreApplication>

#include <optional>

namespace pubconsole {

//! What is known of an offer that somebody looks at.
struct OfferState
{
    bool isLocal = false;     //!< the service has never stored it
    bool hasConflict = false; //!< somebody else changed on the service what is edited here
    int edits = 0;            //!< fields that the service does not have
    int errors = 0;           //!< that the rules or the service say of it
    StatusWord::Class status = StatusWord::Class::None;
    qint64 version = 0;                        //!< of the draft; 0 where it has none
    const OperationRecord *newest = nullptr;   //!< the last operation, whatever became of it; null where none is known
    Forecast forecast = {};                    //!< of that one, while it runs
    bool isWaitingForReview = false;           //!< its preview is ready to go live
    bool isPublic = false;                     //!< customers have some version of it
    std::optional<int> aheadOfPreview = {};    //!< fields in which the draft differs; nothing where that is not known
    std::optional<int> aheadOfProduction = {}; //!< the same, of what is in preview where it waits, else of the draft
    int ending = 0;                            //!< addresses that end before a publish that starts now may be done
    QString firstEnding = {};                  //!< which one of these ends first: "gold › 1.0.3"
};

//! What is to be done with an offer next: the one sentence that everything else of an overview explains.
struct NextStep
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::NextStep)
public:
    enum class Action {
        None, //!< there is nothing to do
        Merge,
        ShowSteps,
        GoLive,
        ShowProblems,
        Save,
        RenewAddresses,
        Publish,
    };
    //! How it is meant; the same words as a status has.
    enum class Urgency { Calm, Running, NeedsYou, Failed };

    Action action = Action::None;
    Urgency urgency = Urgency::Calm;
    QString sentence;         //!< complete
    QString consequence = {}; //!< what comes of it, or what else there is to know; sentences, or empty

    //! Pure. What cannot wait comes first: a conflict, what runs, what waits for the review, what failed.
    static NextStep of(const OfferState &offer);
    //! What the button says.
    static QString text(Action action);
};

} // namespace pubconsole
