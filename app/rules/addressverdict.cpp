// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addressverdict.h"

#include "rules/sasuri.h"

#include <QLocale>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Severity = Problem::Severity;

namespace {

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), u"d MMM yyyy"_s);
}

const Problem *firstOf(Severity severity, const QList<Problem> &found)
{
    const auto it = std::find_if(found.cbegin(), found.cend(),
                                 [severity](const Problem &problem) { return problem.severity == severity; });
    return it == found.cend() ? nullptr : &*it;
}

} // namespace

AddressVerdict AddressVerdict::of(const SasUri &uri, const QList<Problem> &found, const QDateTime &now, int days)
{
    const QDateTime begin = uri.begin();
    const QDateTime end = uri.end();
    if (const Problem *error = firstOf(Severity::Error, found))
        return {State::Unusable, tr("Not usable: %1").arg(error->message)};
    if (end.isValid() && end < now)
        return {State::Ended, tr("Ended %1").arg(dateText(end))};
    if (begin.isValid() && begin > now)
        return {State::NotYet, tr("Begins %1: nobody can read it before").arg(dateText(begin))};
    // Counted as the date beside it is shown: in the person's own time zone.
    const auto left = int(now.toLocalTime().date().daysTo(end.toLocalTime().date()));
    const QString until =
        tr("%1 (%2)", "a date and how many days until then").arg(dateText(end), tr("%n day(s)", nullptr, left));
    if (end.isValid() && end < now.addDays(days))
        return {State::EndsTooSoon, tr("Ends before a publish that starts now can end: %1").arg(until)};
    if (const Problem *doubt = firstOf(Severity::Warning, found)) {
        return {State::Doubtful, end.isValid() ? tr("Doubtful, until %1: %2").arg(until, doubt->message)
                                               : tr("Doubtful: %1").arg(doubt->message)};
    }
    if (!end.isValid())
        return {State::Endless, tr("Nothing speaks against it; it does not say when it ends")};
    return {State::Good, tr("Good until %1").arg(until)};
}

} // namespace pubconsole
