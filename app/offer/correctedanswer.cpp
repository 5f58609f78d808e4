// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/correctedanswer.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace pubconsole {

namespace {

CorrectedAnswer corrected(const QByteArray &text, JsonRepair::Choice choice)
{
    const auto repair = JsonRepair::of(text);
    if (!repair)
        return {};
    const JsonValue before = repair->asItCame(choice);
    return {repair->corrected(choice).sharedWith(before), before};
}

} // namespace

void CorrectedAnswer::find(const QByteArray &text, JsonRepair::Choice choice, QObject *context,
                           std::function<void(const CorrectedAnswer &)> done)
{
    if (text.size() <= JsonRepair::quick) {
        done(corrected(text, choice));
        return;
    }
    QThreadPool::globalInstance()->start([text, choice, guard = QPointer(context), done = std::move(done)] {
        QMetaObject::invokeMethod(qApp, [guard, done, answer = corrected(text, choice)] {
            if (guard)
                done(answer);
        });
    });
}

} // namespace pubconsole
