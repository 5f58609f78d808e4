// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationrecord.h"

#include "json/typedtext.h"
#include "operations/operationfailure.h"

#include <QLocale>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

QString OperationRecord::word(Phase phase)
{
    switch (phase) {
    case Phase::Starting:
    case Phase::LookingUp: // after a start it is looked up all the same
        return u"intent"_s;
    case Phase::Refused:
        return u"refused"_s;
    case Phase::Unknown:
        return u"unknown"_s;
    case Phase::Running:
        return u"running"_s;
    case Phase::NeedsReview:
        return u"review"_s;
    case Phase::Cancelling:
        return u"cancelling"_s;
    case Phase::Succeeded:
        return u"succeeded"_s;
    case Phase::Failed:
        return u"failed"_s;
    case Phase::Canceled:
        return u"canceled"_s;
    case Phase::Superseded:
        break;
    }
    return u"superseded"_s;
}

bool OperationRecord::isOver() const
{
    switch (phase) {
    case Phase::Refused:
    case Phase::Unknown:
    case Phase::Succeeded:
    case Phase::Failed:
    case Phase::Canceled:
    case Phase::Superseded:
        return true;
    case Phase::Starting:
    case Phase::LookingUp:
    case Phase::Running:
    case Phase::NeedsReview:
    case Phase::Cancelling:
        break;
    }
    return false;
}

QString OperationRecord::cancelRefusal() const
{
    if (isOver())
        return tr("The operation has ended.");
    if (phase == Phase::Starting || phase == Phase::LookingUp)
        return tr("The service has not confirmed the operation yet.");
    if (phase == Phase::Cancelling)
        return tr("A cancel is under way.");
    const auto &state = report.cancellationRequestState;
    if (state && !report.isCancelable)
        return tr("The service does not allow it now: %1").arg(visibleText(*state));
    return {};
}

QString OperationRecord::kindText() const
{
    return kind == Kind::Publish ? tr("Publish") : tr("Go live");
}

QString OperationRecord::statusText() const
{
    switch (phase) {
    case Phase::Starting:
        return tr("Starting…");
    case Phase::LookingUp:
        return tr("Not known yet. Checking…");
    case Phase::Refused:
        return tr("Not started");
    case Phase::Unknown:
        return tr("Not known whether it was started");
    case Phase::NeedsReview:
        return tr("Waiting for your review");
    case Phase::Cancelling:
        return tr("Cancelling…");
    case Phase::Succeeded:
        return isCancelRequested() ? tr("Complete, the cancel came too late") : tr("Complete");
    case Phase::Failed:
        return tr("Failed");
    case Phase::Canceled:
        return tr("Canceled");
    case Phase::Superseded:
        return tr("Ended");
    case Phase::Running:
        break;
    }
    const QString word = runningWord();
    const int step = report.currentStep();
    if (step >= 0 && report.steps[step].progress.value_or(0) > 0)
        return tr("%1, %2 %").arg(word).arg(*report.steps[step].progress);
    return word;
}

// A word that nobody knows is shown as it came.
QString OperationRecord::runningWord() const
{
    return report.status.kind() == StatusWord::Class::Unknown ? visibleText(report.status.wire()) : tr("Running");
}

QString OperationRecord::activityText() const
{
    const int step = report.currentStep();
    if (phase != Phase::Running || step < 0)
        return statusText();
    const int done = report.steps[step].progress.value_or(0);
    const QString where = tr("%1, step %2 of %3").arg(runningWord()).arg(step + 1).arg(report.steps.size());
    return done > 0 ? tr("%1, %2 % of it").arg(where).arg(done) : where;
}

QString OperationRecord::stepText() const
{
    const int step = report.currentStep();
    if (step < 0)
        return {};
    return tr("%1 of %2  %3").arg(step + 1).arg(report.steps.size()).arg(report.steps[step].title());
}

QString OperationRecord::lastNews() const
{
    if (error)
        return error->text();
    if (readError)
        return tr("Status temporarily unavailable, last known %1")
            .arg(QLocale().toString(lastRead.time(), QLocale::ShortFormat));
    if (cancelError)
        return tr("Not canceled: %1").arg(cancelError->text());
    if (hasCancelFailed && !isOver())
        return (isCancelUnknown ? tr("Nothing shows that the cancel of %1 reached the service; the operation goes on.")
                                : tr("The cancel was accepted at %1, but the operation goes on."))
            .arg(QLocale().toString(cancelRequested.time(), QLocale::ShortFormat));
    if (const auto failure = OperationFailure::of(*this))
        return failure->messages.value(0);
    // That a step went well before is no news of a cancel. Not by times: they are of two clocks.
    const bool isCanceled = phase == Phase::Cancelling || phase == Phase::Canceled;
    const OperationMessage *newest = nullptr;
    for (const OperationStep &step : report.steps.sliced(firstStep())) {
        const StatusWord::Class word = step.status.kind();
        if (word == StatusWord::Class::NotStarted || (isCanceled && word == StatusWord::Class::Succeeded))
            continue;
        for (const OperationMessage &message : step.messages) {
            if (!newest || message.time >= newest->time)
                newest = &message;
        }
    }
    if (!newest && !report.messages.isEmpty())
        newest = &report.messages.last();
    return newest ? newest->text : QString();
}

// The service tells a go live with the steps of the publish before it, which end with the publisher's sign-off.
qsizetype OperationRecord::firstStep() const
{
    const auto &steps = report.steps;
    const auto signoff =
        std::find_if(steps.crbegin(), steps.crend(), [](const OperationStep &step) { return step.isPublisherSignoff; });
    return kind == Kind::GoLive ? std::distance(signoff, steps.crend()) : 0;
}

} // namespace pubconsole
