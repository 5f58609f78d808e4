// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationfailure.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// The step that the service calls failed; else the one where it stopped.
int failedStep(const OperationReport &report)
{
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        if (report.steps[i].status.kind() == StatusWord::Class::Failed)
            return int(i);
    }
    return report.currentStep();
}

} // namespace

std::optional<OperationFailure> OperationFailure::of(const OperationRecord &record)
{
    if (record.phase != OperationRecord::Phase::Failed)
        return std::nullopt;
    OperationFailure failure;
    const OperationReport &report = record.report;
    const int failed = failedStep(report);
    const QString step = failed < 0 ? QString() : report.steps[failed].title();
    failure.sentence =
        step.isEmpty() ? tr("%1 failed.").arg(record.kindText()) : tr("%1 failed at %2.").arg(record.kindText(), step);
    // Services call errors what is none and the other way round: of the failed step all counts, of the rest what they
    // call an error.
    QStringList others;
    const auto add = [&failure, &others](const OperationMessage &message, bool isOfFailedStep) {
        if (message.text.isEmpty() || failure.messages.contains(message.text))
            return;
        if (message.isError())
            failure.messages += message.text;
        else if (isOfFailedStep && !others.contains(message.text))
            others += message.text;
    };
    for (qsizetype i = 0; i < report.steps.size(); ++i) {
        for (const OperationMessage &message : report.steps[i].messages)
            add(message, i == failed);
    }
    for (const OperationMessage &message : report.messages)
        add(message, true);
    failure.messages += others;
    return failure;
}

QString OperationFailure::text() const
{
    constexpr qsizetype most = 16 * 1024; // it is hostile beyond
    QString text = sentence;
    if (messages.isEmpty())
        text += u'\n' + tr("The service gave no reason.");
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (text.size() + messages[i].size() > most)
            return text + u'\n' + tr("and %n more message(s)", nullptr, int(messages.size() - i));
        text += u'\n' + messages[i];
    }
    return text;
}

} // namespace pubconsole
