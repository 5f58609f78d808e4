// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketplace/operation.h"
#include "net/apierror.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace pubconsole {

using OperationKey = int;

//! One publish or go-live that the console started or found, and all that was seen of it.
struct OperationRecord
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OperationRecord)
public:
    enum class Kind { Publish, GoLive };
    enum class Phase {
        Starting,  //!< the POST is under way
        LookingUp, //!< the POST had no answer: the service is asked whether it arrived
        Refused,   //!< the service did not start it, `error` says why
        Running,
        NeedsReview,
        Cancelling, //!< a cancel was accepted; nothing is proven yet
        Succeeded,
        Failed,
        Canceled,
        Superseded, //!< another operation of the offer followed before its own end was seen
    };

    OperationKey key = 0;
    OfferId offer;
    Kind kind = Kind::Publish;
    Phase phase = Phase::Starting;
    OperationLocation location; //!< empty: followed through the offer's status
    OperationReport report;
    QDateTime started;
    QDateTime lastRead; //!< when the service last said something
    QDateTime finished;
    std::optional<ApiError> error;     //!< why it was refused
    std::optional<ApiError> readError; //!< why the last status call failed; says nothing about the operation
    std::optional<ApiError> cancelError;
    bool isCancelRequested = false;

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
    QString stepText() const;
    //! The newest message, or what else is to be said: a failed status call, a refusal.
    QString lastNews() const;
};

} // namespace pubconsole
