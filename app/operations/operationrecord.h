// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/operation.h"
#include "net/apierror.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace pubconsole {

using OperationKey = int;

//! When a step was seen to begin and to end; invalid where that was not seen.
struct StepTimes
{
    QString step; //!< its id, or its name where it has none
    QDateTime started;
    QDateTime finished;

    friend bool operator==(const StepTimes &, const StepTimes &) = default;
};

//! One publish or go-live that the console started or found, and all that was seen of it.
struct OperationRecord
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OperationRecord)
public:
    using Kind = OperationKind;
    enum class Phase {
        Starting,  //!< the POST is under way
        LookingUp, //!< nothing shows yet whether the POST arrived: the service is asked, for some minutes
        Refused,   //!< the service did not start it, `error` says why
        Unknown,   //!< it was looked for in vain: nobody knows whether it was started
        Running,
        NeedsReview,
        Cancelling, //!< a cancel was accepted; nothing is proven yet
        Succeeded,
        Failed,
        Canceled,
        Superseded, //!< another operation of the offer followed before its own end was seen
    };

    OperationKey key = 0;
    qint64 rowId = 0; //!< its row on disk; 0 while it has none
    OfferId offer;
    Kind kind = Kind::Publish;
    Phase phase = Phase::Starting;
    OperationRef location;     //!< empty: followed through the offer's status
    bool isBegunHere = false;  //!< `started` is when its POST went out, not what a list says
    bool isEndWatched = false; //!< it was seen under way shortly before it was seen over
    OperationReport report;
    QStringList changes;    //!< what it changes, a line for each field; of one that this session began
    QList<StepTimes> times; //!< one for each step
    //! The submission that was the newest before the POST; nothing where that could not be read.
    std::optional<QString> newestBefore;
    QDateTime started;
    QDateTime lastRead; //!< when the service last said something
    QDateTime finished;
    QString correlationId;             //!< of the answer that started it
    std::optional<ApiError> error;     //!< why it was refused, or why nobody knows
    std::optional<ApiError> readError; //!< why the last status call failed; says nothing about the operation
    std::optional<ApiError> cancelError;
    QDateTime cancelRequested;     //!< invalid when nobody asked for it
    bool isCancelUnknown = false;  //!< nobody saw an answer to the cancel: it may not have arrived
    bool isCancelUnderWay = false; //!< it is being sent
    bool hasCancelFailed = false;  //!< it was asked for long ago, and the operation went on all the same
    //! The offer's own status speaks of something later: a failure that nobody has to look after any more.
    bool isLeftBehind = false;
    QString told; //!< the phase that the person was last notified of

    //! A phase as it is stored: "review".
    static QString word(Phase phase);

    bool isCancelRequested() const { return cancelRequested.isValid(); }

    bool isOver() const;
    bool isFollowed() const
    {
        return phase == Phase::Running || phase == Phase::NeedsReview || phase == Phase::Cancelling;
    }
    //! Whether a cancel makes sense, and why not.
    bool canCancel() const { return cancelRefusal().isEmpty(); }
    QString cancelRefusal() const;
    //! What people read of it: "Publish", "Running, 42 %".
    QString kindText() const;
    QString statusText() const;
    //! The same where no step stands beside it: a step's percentage is not the operation's.
    QString activityText() const;
    QString stepText() const;
    //! What else is to be said, such as a failed status call or a refusal; else what the service said last of a step
    //! of this operation that has begun. Of what failed, why. Empty where it said nothing.
    QString lastNews() const;

private:
    QString runningWord() const;
    qsizetype firstStep() const;
};

} // namespace pubconsole
