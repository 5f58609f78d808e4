// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/nextstep.h"

#include "operations/operationfailure.h"

#include <QLocale>

namespace pubconsole {

using Action = NextStep::Action;
using Urgency = NextStep::Urgency;

namespace {

QString sentences(const QStringList &said)
{
    QStringList all = said;
    all.removeAll(QString());
    return all.join(u' ');
}

// What is edited here beside what the sentence is about.
QString editsToo(const OfferState &offer)
{
    return offer.edits > 0 ? NextStep::tr("Your %n unsaved change(s) stay in the draft.", nullptr, offer.edits)
                           : QString();
}

// What is corrected here, maybe.
QString failedToo(const OfferState &offer)
{
    const auto failure = offer.newest ? OperationFailure::of(*offer.newest) : std::nullopt;
    return failure && !offer.newest->isLeftBehind ? failure->sentence : QString();
}

QString readyText(const Forecast &forecast)
{
    const auto words = [](const QDateTime &time) { return QLocale().toString(time, QLocale::ShortFormat); };
    if (!forecast.isKnown())
        return forecast.isOverdue ? NextStep::tr("It takes longer than the service estimated.") : QString();
    return NextStep::tr("Expected between %1 and %2.").arg(words(forecast.from), words(forecast.to));
}

NextStep running(const OfferState &offer)
{
    const OperationRecord &record = *offer.newest;
    if (record.phase == OperationRecord::Phase::Cancelling)
        return {Action::ShowSteps, Urgency::Running, NextStep::tr("The service was asked to cancel this operation."),
                sentences({NextStep::tr("Whether it does shows within some minutes."), editsToo(offer)})};
    const bool isGoingLive = record.kind == OperationKind::GoLive;
    const QString step = record.stepText();
    const QString what =
        isGoingLive ? NextStep::tr("It is going live: there is nothing to do.")
                    : NextStep::tr("It is being published: there is nothing to do until the preview is ready.");
    return {Action::ShowSteps, Urgency::Running, what,
            sentences({step.isEmpty() ? QString() : NextStep::tr("Step %1.").arg(step), readyText(offer.forecast),
                       editsToo(offer)})};
}

NextStep waiting(const OfferState &offer)
{
    const QString differs = !offer.aheadOfProduction ? QString()
                            : !offer.isPublic
                                ? NextStep::tr("It is not public yet.")
                                : NextStep::tr("%n field(s) change for customers.", nullptr, *offer.aheadOfProduction);
    return {Action::GoLive, Urgency::NeedsYou, NextStep::tr("Look at the preview, then go live: it waits for you."),
            sentences({differs, editsToo(offer)})};
}

NextStep failed(const OfferState &offer)
{
    const auto failure = OperationFailure::of(*offer.newest);
    const QString why = failure && !failure->messages.isEmpty() ? failure->messages.first() : QString();
    return {Action::ShowSteps, Urgency::Failed,
            failure ? failure->sentence : NextStep::tr("The last operation failed."),
            sentences({why, NextStep::tr("Correct what it names, then publish again.")})};
}

NextStep edited(const OfferState &offer)
{
    if (offer.errors > 0)
        return {Action::ShowProblems, Urgency::NeedsYou,
                NextStep::tr("%n error(s) stand in the way of a publish.", nullptr, offer.errors),
                sentences({failedToo(offer), editsToo(offer)})};
    if (offer.isLocal)
        return {Action::Save, Urgency::Calm, NextStep::tr("Save this new offer to the service."),
                NextStep::tr("Until then it is on this computer alone.")};
    return {Action::Save, Urgency::Calm, NextStep::tr("Save your %n change(s) to the service.", nullptr, offer.edits),
            sentences({failedToo(offer), NextStep::tr("The draft changes, and nothing that customers see.")})};
}

// What the list alone says of an operation that is not known here.
std::optional<NextStep> listed(const OfferState &offer)
{
    using Status = StatusWord::Class;
    if (offer.status == Status::Running || offer.status == Status::Unknown)
        return NextStep{Action::None, Urgency::Running,
                        NextStep::tr("An operation of this offer is under way on the service.")};
    if (offer.status == Status::Failed)
        return NextStep{Action::Publish, Urgency::Failed,
                        NextStep::tr("The last publish failed: correct what was wrong, then publish again.")};
    return std::nullopt;
}

NextStep settled(const OfferState &offer)
{
    if (const auto step = offer.newest ? std::nullopt : listed(offer))
        return *step;
    if (offer.ending > 0)
        return {Action::RenewAddresses, Urgency::NeedsYou,
                NextStep::tr("%n address(es) of images end before a publish that starts now may be done.", nullptr,
                             offer.ending),
                NextStep::tr("Renew before you publish. First to end: %1.").arg(offer.firstEnding)};
    if (!offer.isPublic && offer.status != StatusWord::Class::Canceled)
        return {Action::Publish, Urgency::Calm, NextStep::tr("Publish this offer to see its preview."),
                NextStep::tr("It was never published. Nothing goes to customers before you go live.")};
    if (offer.status == StatusWord::Class::Canceled)
        return {Action::Publish, Urgency::Calm,
                NextStep::tr("The last publish was canceled: publish again when it is ready."),
                offer.isPublic ? NextStep::tr("What customers have stays as it was.") : QString()};
    if (offer.aheadOfProduction.value_or(0) > 0)
        return {
            Action::Publish, Urgency::Calm,
            NextStep::tr("Publish: %n field(s) of the draft are not public yet.", nullptr, *offer.aheadOfProduction),
            NextStep::tr("Nothing goes to customers before you go live.")};
    if (offer.aheadOfProduction)
        return {Action::None, Urgency::Calm,
                NextStep::tr("There is nothing to do: customers have what is in the draft.")};
    return {Action::None, Urgency::Calm, NextStep::tr("It is live."),
            NextStep::tr("Whether the draft is another is not known before production was read.")};
}

} // namespace

NextStep NextStep::of(const OfferState &offer)
{
    using Phase = OperationRecord::Phase;
    const Phase phase = offer.newest ? offer.newest->phase : Phase::Succeeded;
    if (offer.hasConflict)
        return {Action::Merge, Urgency::NeedsYou, tr("Someone changed this offer on the service while you edited it."),
                tr("Merging keeps their changes and yours, and asks where they overlap.")};
    if (offer.isWaitingForReview)
        return waiting(offer);
    if (phase == Phase::Starting || phase == Phase::LookingUp || phase == Phase::Running || phase == Phase::Cancelling)
        return running(offer);
    if (phase == Phase::Unknown)
        return {Action::ShowSteps, Urgency::NeedsYou, tr("Nobody knows whether the last operation was started."),
                tr("See what the service shows of it before you start another one.")};
    if (phase == Phase::Failed && !offer.newest->isLeftBehind && offer.edits == 0)
        return failed(offer);
    if (offer.edits > 0 || offer.isLocal || offer.errors > 0)
        return edited(offer);
    return settled(offer);
}

QString NextStep::text(Action action)
{
    switch (action) {
    case Action::None:
        break;
    case Action::Merge:
        return tr("Merge now");
    case Action::ShowSteps:
        return tr("Show steps");
    case Action::GoLive:
        return tr("Go live…");
    case Action::ShowProblems:
        return tr("Show problems");
    case Action::Save:
        return tr("Save to service");
    case Action::RenewAddresses:
        return tr("Renew address…");
    case Action::Publish:
        return tr("Publish…");
    }
    return {};
}

} // namespace pubconsole
