// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationtexts.h"

#include "models/durationtext.h"
#include "operations/operationfailure.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("pubconsole::OperationTexts", text);
}

QString dayText(const QDateTime &time, const QDateTime &now)
{
    const qint64 days = now.date().daysTo(time.date());
    if (days == 0)
        return {};
    return days > 0 && days < 7 ? QLocale().dayName(time.date().dayOfWeek(), QLocale::ShortFormat) + u' '
                                : QLocale().toString(time.date(), QLocale::ShortFormat) + u' ';
}

// To the second, and to the minute of a day away, nobody can say; and a row would change with each look.
qint64 grain(qint64 secondsAway)
{
    const auto hours = [secondsAway](int count) { return secondsAway < count * 3600LL; };
    return hours(1) ? 60 : hours(6) ? 5 * 60 : hours(24) ? 15 * 60 : 3600;
}

// Of the clock on the wall.
QDateTime rounded(const QDateTime &time, const QDateTime &now, bool isUp)
{
    const qint64 step = grain(now.secsTo(time));
    const qint64 seconds = QTime(0, 0).secsTo(time.time());
    const qint64 off = seconds % step;
    return off == 0 ? time : time.addSecs(isUp ? step - off : -off);
}

QString clockText(const QDateTime &time)
{
    static const QRegularExpression seconds(u"[:.]ss"_s); // some locales say them in a short time, too
    return QLocale().toString(time.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(seconds));
}

} // namespace

QString forecastText(const Forecast &forecast, const QDateTime &now)
{
    if (!forecast.isKnown())
        return {};
    const QDateTime to = rounded(forecast.to, now, true);
    if (forecast.from.secsTo(forecast.to) < 60)
        return dayText(to, now) + clockText(to);
    const QDateTime from = rounded(forecast.from, now, false);
    return dayText(from, now) + clockText(from) + u'–' + (from.date() == to.date() ? QString() : dayText(to, now)) +
           clockText(to);
}

QString usualText(const OperationStep &step, const OperationRepository::Durations &durations)
{
    QStringList parts;
    if (!step.estimate.isEmpty())
        parts += step.estimate;
    if (durations.isUseful())
        parts += translated(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "usually %1 here, 9 of 10 within %2"))
                     .arg(durationText(durations.median), durationText(durations.slowestTenth));
    return parts.join(u" · "_s);
}

namespace {

QList<OperationMessage> messagesOf(const OperationRecord &record, int step)
{
    if (step >= 0)
        return record.report.steps.value(step).messages;
    QList<OperationMessage> all = record.report.messages;
    for (const OperationStep &each : record.report.steps)
        all += each.messages;
    return all;
}

} // namespace

QList<QUrl> messageLinks(const OperationRecord &record, int step)
{
    static const QRegularExpression address(u"https?://[^\\s\\]<>\"]+"_s, QRegularExpression::CaseInsensitiveOption);
    QList<QUrl> links;
    const QList<OperationMessage> messages = messagesOf(record, step);
    for (const OperationMessage &message : messages) {
        for (auto match = address.globalMatch(message.text); match.hasNext();) {
            const QUrl url(match.next().captured(0), QUrl::StrictMode);
            if (url.isValid() && !url.host().isEmpty() && !links.contains(url))
                links.append(url);
        }
    }
    return links;
}

QString linkText(const OfferLink &link)
{
    const QString text = link.title.isEmpty() ? link.address : link.title + ": "_L1 + link.address;
    if (!link.url.isEmpty())
        return text;
    return text + u' ' +
           translated(QT_TRANSLATE_NOOP("pubconsole::OperationTexts",
                                        "(not opened: only http and https addresses without a user name are)"));
}

QString messagesText(const OperationRecord &record, int step)
{
    QStringList lines;
    const QList<OperationMessage> messages = messagesOf(record, step);
    for (const OperationMessage &message : messages)
        lines += message.time.isValid()
                     ? QLocale().toString(message.time.toLocalTime(), QLocale::ShortFormat) + u"  "_s + message.text
                     : message.text;
    return lines.join(u'\n');
}

QString supportText(const OperationRecord &record)
{
    QStringList lines;
    const auto add = [&lines](const char *line, const QString &value) {
        if (!value.isEmpty())
            lines += translated(line).arg(value);
    };
    lines += translated(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Offer: %1/%2"))
                 .arg(record.offer.publisher, record.offer.offer);
    lines += translated(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Operation: %1, %2"))
                 .arg(record.kindText(), record.statusText());
    add(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Started: %1"), record.started.toString(Qt::ISODate));
    add(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Step: %1"), record.stepText());
    add(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Location: %1"), record.location.text());
    add(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Correlation id: %1"), record.correlationId);
    if (const auto failure = OperationFailure::of(record))
        lines += failure->text();
    for (const std::optional<ApiError> &error : {record.error, record.readError, record.cancelError}) {
        if (error)
            lines += error->forSupport();
    }
    return lines.join(u'\n');
}

QString timelineText(const OperationRecord &record, const Forecast::Usual &usual, const QDateTime &now)
{
    QStringList lines;
    const QList<OperationStep> &steps = record.report.steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QStringList parts{steps[i].status.operationText()};
        if (const auto spent = Forecast::elapsed(record, i, now))
            parts += durationText(*spent);
        if (const QString known = usualText(steps[i], usual(steps[i].id.isEmpty() ? steps[i].name : steps[i].id));
            !known.isEmpty())
            parts += known;
        lines += steps[i].title() + u": "_s + parts.join(u", "_s);
    }
    const Forecast forecast = Forecast::of(record, usual, now);
    if (forecast.isSlow)
        lines += translated(
            QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "This step takes longer than 9 of 10 did here before."));
    else if (forecast.isOverdue)
        lines += translated(
            QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "This step takes longer than the service estimated."));
    if (forecast.isKnown())
        lines += (record.kind == OperationRecord::Kind::Publish
                      ? translated(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Ready for your review: %1"))
                      : translated(QT_TRANSLATE_NOOP("pubconsole::OperationTexts", "Probably done: %1")))
                     .arg(forecastText(forecast, now));
    return lines.join(u'\n');
}

} // namespace pubconsole
