// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/offerstatus.h"
#include "backend/operationref.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace pubconsole {

//! Draft to preview, or preview to production.
enum class OperationKind { Publish, GoLive };

//! A message of a step or an operation. The service writes HTML; here it is plain text.
struct OperationMessage
{
    QString text;
    QString level; //!< "information", "error", "warning", as it came
    QDateTime time;

    bool isError() const { return level.compare(QLatin1String("error"), Qt::CaseInsensitive) == 0; }
    friend bool operator==(const OperationMessage &, const OperationMessage &) = default;
};

//! One step, in the service's words (contract 3.8).
struct OperationStep
{
    QString id;
    QString name;
    QString description;
    QString estimate; //!< free text: "< 15 min"
    StatusWord status;
    std::optional<int> progress; //!< 0 to 100
    QList<OperationMessage> messages;
    bool isPublisherSignoff = false; //!< the step in which the publisher reviews the preview

    QString title() const { return name.isEmpty() ? id : name; }
    friend bool operator==(const OperationStep &, const OperationStep &) = default;
};

//! A preview or live link; the service sends objects or bare strings (contract 6.10).
struct OfferLink
{
    QString title;
    QUrl url;        //!< http or https; empty where the service gave an address of another kind, which is never opened
    QString address; //!< as the service gave it

    friend bool operator==(const OfferLink &, const OfferLink &) = default;
};

//! What the service says of an operation, or of an offer's publishing status (contract 3.8, 3.12, 3.13).
struct OperationReport
{
    StatusWord status;
    QList<OperationMessage> messages;
    QList<OperationStep> steps;
    QList<OfferLink> previewLinks;
    QList<OfferLink> liveLinks;
    QString notificationEmails;
    std::optional<QString> cancellationRequestState; //!< as it came; nothing where the service says nothing of it
    bool isCancelable = false;                       //!< the service says that it can be canceled
    std::optional<std::chrono::seconds> retryAfter;  //!< when the service wants to be asked again

    //! The step that runs, waits or failed now: the first that is not complete. -1 when there is none.
    int currentStep() const;
    //! A step waits for the publisher, whatever the status itself says.
    bool isWaitingForReview() const;
    //! It is behind the publisher's signoff: what runs is a go-live.
    bool isSignedOff() const;
    friend bool operator==(const OperationReport &, const OperationReport &) = default;
};

//! An entry of the list of submissions (contract 3.11).
struct Submission
{
    QString id;
    OperationRef operation; //!< where it is followed
    OfferId offer;
    OperationKind kind = OperationKind::Publish;
    bool mayBeGoLive = false; //!< it is one, or the service does not say so clearly that it is none
    StatusWord state;
    QDateTime changedTime;

    friend bool operator==(const Submission &, const Submission &) = default;
};

} // namespace pubconsole
