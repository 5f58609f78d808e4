// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxoperation.h"

#include "sandbox/sandboxclock.h"

#include <QList>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct StepText
{
    QString id;
    QString name;
    QString estimate;
    QString description;
};

constexpr int signoffStep = 4;
constexpr int liveStep = 5;

// Contract 4.4, virtual machines; application offers go through the same stations under other names.
const QList<StepText> &stepTexts(const QString &offerTypeId)
{
    static const QList<StepText> machines = {
        {u"displaydummycertify"_s, u"Validate Pre-Requisites"_s, u"< 15 min"_s,
         u"Offer settings provided are validated."_s},
        {u"displaycertify"_s, u"Certification"_s, u"~2-3 days"_s,
         u"Your offer is analyzed by our certification systems for issues."_s},
        {u"displayprovision"_s, u"Provisioning"_s, u"< 1 day"_s,
         u"Your virtual machine is being replicated in our production systems."_s},
        {u"displaypackage"_s, u"Packaging and Lead Generation Registration"_s, u"< 1 hour"_s,
         u"Your virtual machine is being packaged for customers. Additionally, lead systems are being configured and set up."_s},
        {u"publisher-signoff"_s, u"Publisher signoff"_s, u"< 1 hour"_s,
         u"Offer is available to preview. Ensure that everything looks good before making your offer live."_s},
        {u"live"_s, u"Live"_s, u"~2-5 days"_s, u"Offer is publicly visible and is available for purchase."_s},
    };
    static const QList<StepText> applications = {
        {u"displaydummycertify"_s, u"Validate prerequisites"_s, u"< 15 min"_s,
         u"Offer settings provided are validated."_s},
        {u"displaycertify"_s, u"Certification"_s, u"< 1 day"_s,
         u"Your packages are analyzed by our certification systems."_s},
        {u"displaytestdrive"_s, u"Test Drive validation"_s, u"< 2 hour"_s, u"The test drive is deployed once."_s},
        {u"displaypackage"_s, u"Packaging and lead generation registration"_s, u"< 1 hour"_s,
         u"The offer is packaged and lead systems are set up."_s},
        {u"publisher-signoff"_s, u"Publisher sign-off"_s, {}, u"Offer is available to preview."_s},
        {u"live"_s, u"Live"_s, u"< 1 day"_s, u"Offer is publicly visible."_s},
    };
    return offerTypeId == "microsoft-azure-applications"_L1 ? applications : machines;
}

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

JsonValue message(const QString &html, const char *level, const QDateTime &time)
{
    return JsonValue::object({{"messageHtml", text(html)},
                              {"level", JsonValue::utf8String(level)},
                              {"timestamp", text(SandboxClock::text(time))}});
}

} // namespace

QString stateWord(SandboxOperation::State state)
{
    switch (state) {
    case SandboxOperation::State::Running:
    case SandboxOperation::State::WaitingForReview:
        return u"running"_s;
    case SandboxOperation::State::Complete:
        return u"complete"_s;
    case SandboxOperation::State::Failed:
        return u"failed"_s;
    case SandboxOperation::State::Canceled:
        return u"canceled"_s;
    }
    return {};
}

// The live service needs one to three minutes; here a cancel takes half a step.
std::chrono::milliseconds SandboxOperation::cancelDelay(std::chrono::milliseconds step) const
{
    return step / 2;
}

QString SandboxOperation::slot() const
{
    return kind == Kind::Publish ? u"preview"_s : u"production"_s;
}

void SandboxOperation::replace(const QDateTime &now)
{
    if (!isActive())
        return;
    replaced = now;
    settled = State::Canceled;
}

// Until then its steps went on; what was complete stays so.
QDateTime SandboxOperation::canceledAt(std::chrono::milliseconds step) const
{
    return replaced.isValid() ? replaced : cancelRequested.addMSecs(cancelDelay(step).count());
}

SandboxOperation::State SandboxOperation::stateAt(const QDateTime &now, std::chrono::milliseconds step) const
{
    if (replaced.isValid())
        return State::Canceled;
    const qint64 elapsed = started.msecsTo(now);
    const qint64 length = std::max<qint64>(step.count(), 1);
    const int firstStep = kind == Kind::Publish ? 0 : liveStep;
    const qint64 cancelled =
        cancelRequested.isValid() ? started.msecsTo(cancelRequested) + cancelDelay(step).count() : -1;
    const auto reached = [&](qint64 end) { return elapsed >= end && (cancelled < 0 || cancelled > end); };
    if (blockedStep >= firstStep && reached((blockedStep - firstStep + 1) * length))
        return State::Failed;
    if (kind == Kind::GoLive) {
        if (reached(length))
            return State::Complete;
    } else if (isSignedOff) {
        return State::Complete;
    }
    if (cancelled >= 0 && elapsed >= cancelled)
        return State::Canceled;
    if (kind == Kind::Publish && elapsed >= signoffStep * length)
        return State::WaitingForReview;
    return State::Running;
}

QDateTime SandboxOperation::changed(const QDateTime &now, std::chrono::milliseconds step) const
{
    if (stateAt(now, step) == State::Canceled)
        return canceledAt(step);
    const qint64 length = std::max<qint64>(step.count(), 1);
    const qint64 elapsed = started.msecsTo(now);
    return started.addMSecs(std::clamp<qint64>(elapsed / length, 0, signoffStep) * length);
}

// How far a step is, and what is said of it.
SandboxOperation::StepState SandboxOperation::stepState(int index, State state, const QDateTime &now,
                                                        std::chrono::milliseconds step) const
{
    const qint64 length = std::max<qint64>(step.count(), 1);
    const qint64 elapsed = started.msecsTo(state == State::Canceled ? canceledAt(step) : now);
    const int firstStep = kind == Kind::Publish ? 0 : liveStep;
    const qint64 begin = (index - firstStep) * length;
    // What comes behind the review does not begin by itself.
    const bool mayRun = index < signoffStep || (kind == Kind::GoLive && index > signoffStep);
    const bool isOver =
        index < firstStep || (mayRun && elapsed >= begin + length) || (index == signoffStep && isSignedOff);
    if (state == State::Failed && index == blockedStep)
        return {u"blocked"_s, 50, {message(blockedReason, "error", started.addMSecs(begin + length))}};
    if (state == State::Failed && index > blockedStep)
        return {u"notStarted"_s, 0, {message(u"This step has not started yet."_s, "information", now)}};
    if (isOver || (state == State::Complete && (index < signoffStep + 1 || kind == Kind::GoLive)))
        return {u"complete"_s,
                100,
                {message(u"Step completed."_s, "information", started.addMSecs(std::max<qint64>(begin + length, 0)))}};
    if (state == State::Canceled)
        return {u"canceled"_s, 0, {}};
    if (index == signoffStep && state == State::WaitingForReview)
        return {u"waitingForPublisherReview"_s,
                0,
                {message(u"Your offer is ready to preview. Look at it, then go live."_s, "information",
                         started.addMSecs(begin))}};
    if (elapsed >= begin && mayRun && state == State::Running)
        return {u"inProgress"_s,
                std::clamp<qint64>((elapsed - begin) * 100 / length, 0, 99),
                {message("<p>"_L1 + stepTexts(offerTypeId)[index].description +
                             " <a href=\"https://docs.example.com/publishing\">More about this step</a></p>"_L1,
                         "information", started.addMSecs(begin))}};
    return {u"notStarted"_s, 0, {}};
}

JsonValue SandboxOperation::steps(const QDateTime &now, std::chrono::milliseconds step, bool isMigrated) const
{
    const State state = stateAt(now, step);
    const QList<StepText> &texts = stepTexts(offerTypeId);
    std::vector<JsonValue> list;
    for (int i = 0; i < texts.size(); ++i) {
        const StepText &words = texts[i];
        const StepState reached = stepState(i, state, now, step);
        const QString name = i == signoffStep && isMigrated ? u"publisher-signoff"_s : words.name;
        std::vector<JsonValue::Member> members;
        if (!words.estimate.isEmpty())
            members.push_back({"estimatedTimeFrame", text(words.estimate)});
        members.push_back({"id", text(words.id)});
        members.push_back({"stepName", text(name)});
        members.push_back({"description", text(words.description)});
        members.push_back({"status", text(reached.status)});
        members.push_back({"messages", JsonValue::array(reached.messages)});
        members.push_back({"progressPercentage", JsonValue::number(reached.progress)});
        list.push_back(JsonValue::object(members));
    }
    return JsonValue::array(list);
}

JsonValue SandboxOperation::toJson() const
{
    return JsonValue::object({{"id", text(id)},
                              {"kind", text(kind == Kind::Publish ? u"publish"_s : u"golive"_s)},
                              {"publishingVersion", JsonValue::number(publishingVersion)},
                              {"offerVersion", JsonValue::number(offerVersion)},
                              {"ticks", JsonValue::number(ticks)},
                              {"emails", text(emails)},
                              {"offerTypeId", text(offerTypeId)},
                              {"started", text(started.toString(Qt::ISODateWithMs))},
                              {"definition", definition.isUndefined() ? JsonValue::null() : definition},
                              {"blockedStep", JsonValue::number(blockedStep)},
                              {"blockedReason", text(blockedReason)},
                              {"cancelRequested", text(cancelRequested.toString(Qt::ISODateWithMs))},
                              {"isSignedOff", JsonValue::boolean(isSignedOff)},
                              {"replaced", text(replaced.toString(Qt::ISODateWithMs))},
                              {"settled", JsonValue::number(int(settled))}});
}

SandboxOperation SandboxOperation::fromJson(const JsonValue &value)
{
    const auto time = [&value](const char *key) {
        return QDateTime::fromString(value.value(key).toString(), Qt::ISODateWithMs);
    };
    SandboxOperation operation;
    operation.id = value.value("id").toString();
    operation.kind = value.value("kind").toString() == "golive"_L1 ? Kind::GoLive : Kind::Publish;
    operation.publishingVersion = int(value.value("publishingVersion").toInteger().value_or(1));
    operation.offerVersion = int(value.value("offerVersion").toInteger().value_or(0));
    operation.ticks = value.value("ticks").toInteger().value_or(0);
    operation.emails = value.value("emails").toString();
    operation.offerTypeId = value.value("offerTypeId").toString();
    operation.started = time("started");
    operation.definition = value.value("definition");
    operation.blockedStep = int(value.value("blockedStep").toInteger().value_or(-1));
    operation.blockedReason = value.value("blockedReason").toString();
    operation.cancelRequested = time("cancelRequested");
    operation.isSignedOff = value.value("isSignedOff").toBool();
    operation.replaced = time("replaced");
    operation.settled =
        State(std::clamp<qint64>(value.value("settled").toInteger().value_or(0), 0, int(State::Canceled)));
    return operation;
}

} // namespace pubconsole
