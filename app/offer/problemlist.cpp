// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/problemlist.h"

#include "json/jsondiff.h"
#include "net/background.h"
#include "offer/offerdocument.h"
#include "offer/rulelevels.h"
#include "rules/offerchecker.h"
#include "rules/saidplace.h"
#include "rules/schemacatalog.h"
#include "rules/valuetext.h"

#include <QLocale>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 10'000; // problems that are known again

QByteArray keyOf(const Problem &problem)
{
    return problem.rule + '\n' + problem.place.text() + '\n' + problem.message.toUtf8();
}

// A place and all that it is in, as texts.
QSet<QByteArray> waysTo(const JsonPointer &place)
{
    QSet<QByteArray> ways{place.text()};
    for (qsizetype i = 0; i < place.tokens().size(); ++i)
        ways += JsonPointer(place.tokens().first(i)).text();
    return ways;
}

} // namespace

ProblemList::ProblemList(OfferDocument *document)
    : QObject(document)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &ProblemList::start);
    connect(document, &OfferDocument::changed, &m_pause, qOverload<>(&QTimer::start));
}

void ProblemList::setPublished(const JsonValue &preview, const JsonValue &production)
{
    m_preview = preview;
    m_production = production;
    Q_EMIT changed();
    start();
}

void ProblemList::setLevels(const RuleLevels *levels)
{
    m_levels = levels;
    if (levels)
        connect(levels, &RuleLevels::changed, this, &ProblemList::start);
}

void ProblemList::setSasDays(int days)
{
    if (std::exchange(m_sasDays, days) != days)
        start();
}

void ProblemList::checkAll()
{
    m_isChecked = true;
    Q_EMIT publishedNeeded();
    start();
}

// The check itself runs in another thread: of an offer with thousands of plans it takes longer than a frame.
void ProblemList::start()
{
    const quint64 run = ++m_run;
    const JsonValue body = m_document->current();
    const auto schema = m_document->schema();
    CheckContext context;
    context.now = QDateTime::currentDateTimeUtc();
    if (const OfferId id = m_document->id(); !id.publisher.isEmpty()) { // else it is a file, of whichever offer
        context.publisher = id.publisher;
        context.offer = id.offer;
    }
    context.preview = m_preview;
    context.production = m_production;
    context.sasDays = m_sasDays;
    if (m_levels)
        context.levels = m_levels->levels();
    inBackground(
        this, [body, schema, context] { return OfferChecker::check(body, *schema, context); },
        [this, run](const QList<Problem> &found) {
            if (run == m_run)
                take(found);
        });
}

void ProblemList::take(const QList<Problem> &found)
{
    m_found = found;
    QList<Problem> shown = m_text + m_typed + problemsOf(&m_refusal, refusalHelp()) +
                           problemsOf(&m_steps, tr("The service said so while publishing."));
    if (m_isChecked) {
        shown += found;
    } else if (!m_document->isNew()) {
        QSet<QByteArray> touched; // places, as texts: there may be thousands of them, and of problems
        QSet<QByteArray> around;  // these, what they are in, and what was taken out
        const auto changes = JsonDiff::between(m_document->base(), m_document->current(), m_document->identities());
        for (const JsonChange &change : changes) {
            if (const auto place = change.path.in(m_document->current(), m_document->identities())) {
                touched += place->text();
                around.unite(waysTo(*place));
            } else if (const auto from = change.path.parent().in(m_document->current(), m_document->identities())) {
                around.unite(waysTo(from->child(change.path.steps().last().name)));
            }
        }
        // What was shown once is shown while it is there: neither saving nor undoing corrects anything.
        std::copy_if(found.cbegin(), found.cend(), std::back_inserter(shown),
                     [this, &touched, &around](const Problem &problem) {
                         return m_once.contains(keyOf(problem)) || around.contains(problem.place.text()) ||
                                touched.intersects(waysTo(problem.place));
                     });
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Problem &left, const Problem &right) { return left.severity < right.severity; });
    for (const Problem &problem : std::as_const(shown)) {
        if (m_once.size() < most)
            m_once.insert(keyOf(problem));
    }
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT changed();
}

QList<Problem> ProblemList::problemsOf(QList<Said> *said, const QString &help) const
{
    const OfferBody body = m_document->body();
    const QList<OfferPlan> plans = said->isEmpty() ? QList<OfferPlan>() : body.plans();
    QList<Problem> problems;
    for (Said &words : *said) {
        const JsonPointer place = saidPlace(body.value(), *m_document->schema(), words.target, words.message);
        const JsonValue value = body.value().value(place);
        const bool isField = !place.isRoot() && std::none_of(plans.cbegin(), plans.cend(), [&place](const auto &plan) {
            return plan.place == place;
        });
        if (!words.value && !body.value().isUndefined())
            words.value = value;
        if (!isField || words.value == value)
            problems.append({Problem::Severity::Error, {}, words.message, help, place, 0, false, true});
    }
    return problems;
}

// Its words stay until it is asked again: whoever reads them later knows of which time they are.
QString ProblemList::refusalHelp() const
{
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTime();
    return m_refused.date() == now.date()
               ? tr("The service said so at %1.").arg(locale.toString(m_refused.time(), QLocale::ShortFormat))
               : tr("The service said so on %1.").arg(locale.toString(m_refused, QLocale::ShortFormat));
}

void ProblemList::setRefusal(const ApiError &error)
{
    m_refusal.clear();
    m_refused = QDateTime::currentDateTime();
    for (const ApiError::Field &field : error.fields)
        m_refusal.append({field.target, field.message});
    if (error.fields.isEmpty() && error.httpStatus == 422)
        m_refusal.append({{}, error.message});
    take(m_found);
}

void ProblemList::setRefusedTexts(const QList<RefusedText> &texts)
{
    m_typed.clear();
    for (const RefusedText &text : texts)
        m_typed.append({Problem::Severity::Error,
                        {},
                        text.reason,
                        text.kept.isUndefined() ? tr("The offer has nothing there.")
                                                : tr("The offer still has %1 there.").arg(valueText(text.kept)),
                        text.place,
                        0,
                        true});
    take(m_found);
}

void ProblemList::setTextError(const std::optional<JsonError> &error)
{
    QList<Problem> text;
    if (error)
        text.append({Problem::Severity::Error,
                     {},
                     tr("%1 Everything else is checked as the offer was before.").arg(error->message()),
                     tr("Correct the text on this line."),
                     {},
                     std::max(error->line, 1)});
    if (std::exchange(m_text, text) != text)
        take(m_found);
}

void ProblemList::setStepMessages(const QStringList &messages)
{
    m_steps.clear();
    for (const QString &message : messages)
        m_steps.append({{}, message});
    take(m_found);
}

} // namespace pubconsole
