// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/forecast.h"

#include "operations/stepestimate.h"

#include <algorithm>

namespace pubconsole {

namespace {

constexpr int enough = 3;        // runs of one's own that say more than the service's estimate
constexpr int enoughToJudge = 5; // runs that say what is slow
constexpr std::chrono::seconds leastSlow{60};

} // namespace

std::optional<std::chrono::seconds> Forecast::elapsed(const OperationRecord &record, qsizetype step,
                                                      const QDateTime &now)
{
    const StepTimes times = record.times.value(step);
    const bool isDone =
        step < record.report.steps.size() && record.report.steps[step].status.kind() == StatusWord::Class::Succeeded;
    if (!times.started.isValid() || (isDone && !times.finished.isValid()))
        return std::nullopt;
    const QDateTime end = times.finished.isValid() ? times.finished : record.finished.isValid() ? record.finished : now;
    return std::chrono::seconds(std::max<qint64>(times.started.secsTo(end), 0)); // clocks may jump
}

Forecast::Usual Forecast::usualOf(const OperationRepository *repository, OperationRecord::Kind kind)
{
    return [repository, kind](const QString &step) {
        return repository ? repository->stepDurations(kind, step) : OperationRepository::Durations();
    };
}

Forecast Forecast::of(const OperationRecord &record, const Usual &usual, const QDateTime &now)
{
    Forecast forecast;
    const QList<OperationStep> &steps = record.report.steps;
    const int current = record.report.currentStep();
    using Phase = OperationRecord::Phase;
    const bool waits = record.phase == Phase::NeedsReview || record.phase == Phase::Cancelling;
    if (record.isOver() || waits || current < 0)
        return forecast;
    std::chrono::seconds low{0};
    std::chrono::seconds high{0};
    for (qsizetype i = current; i < steps.size(); ++i) {
        if (record.kind == OperationRecord::Kind::Publish && steps[i].isPublisherSignoff)
            break;
        const auto durations = usual(steps[i].id.isEmpty() ? steps[i].name : steps[i].id);
        const auto estimate = StepEstimate::of(steps[i].estimate);
        std::chrono::seconds least = durations.count >= enough ? durations.median : estimate ? estimate->low : low;
        std::chrono::seconds most = durations.count >= enough ? durations.slowestTenth
                                    : estimate                ? estimate->high
                                                              : high;
        if (durations.count < enough && !estimate)
            return Forecast{{}, {}, forecast.isSlow, forecast.isOverdue};
        if (i == current) {
            const auto spent = elapsed(record, i, now).value_or(std::chrono::seconds(0));
            forecast.isSlow = durations.count >= enoughToJudge && spent > std::max(durations.slowestTenth, leastSlow);
            forecast.isOverdue = estimate && spent > estimate->high;
            if (spent > most) // it may take any time by now
                return forecast;
            least = std::max(least - spent, std::chrono::seconds(0));
            most = std::max(most - spent, std::chrono::seconds(0));
        }
        low += least;
        high += most;
    }
    forecast.from = now.addSecs(low.count());
    forecast.to = now.addSecs(high.count());
    return forecast;
}

} // namespace pubconsole
