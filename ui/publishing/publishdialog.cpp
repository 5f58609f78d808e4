// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishdialog.h"

#include "models/durationtext.h"
#include "offer/draftsaver.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/preflight.h"
#include "offer/rulelevels.h"
#include "operations/operationrepository.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "operations/stepestimate.h"
#include "publishing/changestable.h"
#include "rules/changelines.h"
#include "rules/emailaddresses.h"
#include "rules/schemacatalog.h"
#include "widgets/tickbox.h"
#include "workspace/historyrecorder.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

namespace {

constexpr int mostBoxes = 12; // warnings that have a tick of their own

CheckContext contextOf(const Workspace *workspace, int sasDays)
{
    CheckContext context;
    context.sasDays = sasDays;
    context.levels = workspace->ruleLevels()->levels();
    return context;
}

} // namespace

PublishDialog::PublishDialog(Workspace *workspace, const OfferId &offer, const QString &emails, int sasDays,
                             QWidget *parent)
    : OperationDialog({workspace->profile().color, workspace->profile().label()}, tr("Publish %1").arg(offer.offer),
                      tr("draft → preview"), parent)
    , m_workspace(workspace)
    , m_offer(offer)
    , m_preflight(new Preflight(workspace->openOffers(), workspace->offerReader(), offer, Preflight::Purpose::Publish,
                                contextOf(workspace, sasDays), this))
    , m_emails(new QLineEdit(emails, this))
{
    setMinimumWidth(860);
    addScrollArea();
    m_busyText = addText({});
    m_busyRow = new QWidget(this);
    body()->addWidget(m_busyRow);
    m_changesHeading = addHeading(tr("What changes since production"));
    m_changes = new ChangesTable(workspace->schemas(), this);
    m_changes->setMinimumHeight(170);
    body()->addWidget(m_changes, 1);
    m_retry = new QPushButton(tr("Retry"), this);
    m_retry->setAutoDefault(false);
    body()->addWidget(m_retry, 0, Qt::AlignLeft);
    m_checksHeading = addHeading(tr("Checks"));
    m_checks = new QVBoxLayout;
    body()->addLayout(m_checks);
    m_finalHeading = addHeading(tr("Cannot be undone"));
    m_final = addText({});
    addEmails();
    body()->addStretch();
    setButtons(needsSaving() ? tr("Save and publish") : tr("Publish"), tr("Cancel"), false);
    addBusyButtons();

    connect(m_retry, &QPushButton::clicked, m_preflight, &Preflight::start);
    connect(m_preflight, &Preflight::changed, this, &PublishDialog::showPreflight);
    connect(m_emails, &QLineEdit::textChanged, this, &PublishDialog::update);
    connect(this, &ConfirmDialog::confirmed, this, &PublishDialog::start);
    connect(workspace->operations(), &OperationStore::operationChanged, this, &PublishDialog::updateBusy);
    connect(workspace->operations(), &OperationStore::operationAdded, this, &PublishDialog::updateBusy);
    const DraftSaver *service = workspace->draftSaver();
    connect(service, &DraftSaver::saved, this, [this](const OfferId &saved) {
        if (saved == m_offer && std::exchange(m_isSaving, false))
            start(); // what was typed while an earlier save was under way is saved first, too
    });
    connect(service, &DraftSaver::saveFailed, this, [this](const OfferId &failed, const ApiError &error) {
        if (failed == m_offer && std::exchange(m_isSaving, false))
            refused(error.text());
    });
    // What somebody else made of the draft has not been seen here: it is not published without a look.
    connect(service, &DraftSaver::conflicted, this, [this](const OfferId &id) {
        if (id == m_offer && std::exchange(m_isSaving, false))
            refused(tr("Not saved and not published: someone else changed the draft. Merge it, then publish again."));
    });
    m_emails->setFocus();
    m_preflight->start();
    updateBusy();
}

void PublishDialog::addEmails()
{
    addHeading(tr("Notification e-mails"));
    m_emails->setAccessibleName(tr("Notification e-mails"));
    m_emails->setPlaceholderText(tr("name@company.example, team@company.example"));
    body()->addWidget(m_emails);
    const OfferSummary *summary = m_workspace->offers()->summary(m_offer);
    QStringList lines;
    lines += summary && summary->isMigrated
                 ? tr("For this offer the service sends mail to the seller contact; addresses are optional.")
                 : tr("Several addresses are separated by commas.");
    lines += usualDuration();
    if (needsSaving())
        lines += tr("This offer has unsaved changes. They are saved to the service first.");
    QLabel *help = addText(lines.join(u'\n'));
    help->setForegroundRole(QPalette::PlaceholderText);
}

// What to reckon with: the service's own estimates where an earlier run left them, and how long it took before.
QString PublishDialog::usualDuration() const
{
    QStringList sentences;
    const OperationReport *report = m_workspace->offers()->report(m_offer);
    std::chrono::seconds low{0};
    std::chrono::seconds high{0};
    for (const OperationStep &step : report ? report->steps : QList<OperationStep>()) {
        if (const auto estimate = StepEstimate::of(step.estimate); estimate && !step.isPublisherSignoff()) {
            low += estimate->low;
            high += estimate->high;
        }
    }
    if (high.count() > 0)
        sentences += tr("The service expects %1 to %2.").arg(durationText(low), durationText(high));
    const auto durations = m_workspace->operationRepository()->durations(OperationRecord::Kind::Publish);
    if (durations.count > 0)
        sentences += tr("Your last %n publish(es) took %1 in the middle.", nullptr, durations.count)
                         .arg(durationText(durations.median));
    if (sentences.isEmpty())
        sentences += tr("Validating and certifying takes hours to days. Customers see nothing before you go live.");
    return sentences.join(u' ');
}

void PublishDialog::addBusyButtons()
{
    auto *layout = new QHBoxLayout(m_busyRow);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, layout](const QString &text) {
        auto *button = new QPushButton(text, m_busyRow);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    const auto activeKey = [this]() -> OperationKey {
        const OperationRecord *active = m_workspace->operations()->active(m_offer);
        return active ? active->key : 0;
    };
    connect(add(tr("Open it")), &QPushButton::clicked, this, [this, activeKey] {
        const OperationKey key = activeKey();
        reject();
        Q_EMIT openRequested(key);
    });
    connect(add(tr("Wait")), &QPushButton::clicked, this, [this] {
        m_isWaiting = true;
        updateBusy();
    });
    connect(add(tr("Cancel it")), &QPushButton::clicked, this,
            [this, activeKey] { Q_EMIT cancelRequested(activeKey()); });
    layout->addStretch();
}

// At most one operation runs for an offer (contract, model). A preview that waits for its review is replaced.
void PublishDialog::updateBusy()
{
    if (m_isPublishing)
        return;
    const OperationRecord *active = m_workspace->operations()->active(m_offer);
    const bool isBusy = active && active->phase != Phase::NeedsReview;
    m_busyRow->setVisible(isBusy);
    m_busyText->setVisible(isBusy || m_isWaiting);
    if (isBusy)
        m_busyText->setText(
            busyText(*active) + u' ' +
            (m_isWaiting ? tr("This stays open until it ends.") : tr("Only one operation can run at a time.")));
    else if (m_isWaiting)
        m_busyText->setText(active ? tr("The preview is ready and waits for your review.")
                                   : tr("The operation ended. You can publish now."));
    if (std::exchange(m_wasBusy, isBusy) && !isBusy)
        showChecks();
    update();
}

// What is not known to run is not said to.
QString PublishDialog::busyText(const OperationRecord &active) const
{
    if (!active.isFollowed())
        return tr("Whether %1 was started for this offer is not known yet.").arg(active.kindText());
    return m_isWaiting ? tr("Waiting: %1 is under way for this offer (%2).").arg(active.kindText(), active.statusText())
                       : tr("%1 is under way for this offer (%2).").arg(active.kindText(), active.statusText());
}

QString PublishDialog::emails() const
{
    return EmailAddresses::read(m_emails->text()).text();
}

bool PublishDialog::needsSaving() const
{
    const OfferDocument *document = m_workspace->openOffers()->document(m_offer);
    return document && document->isModified();
}

void PublishDialog::showPreflight()
{
    const bool isReady = m_preflight->isReady();
    const auto &error = m_preflight->error();
    m_retry->setVisible(error.has_value());
    m_changes->setVisible(isReady && m_preflight->differsFromProduction() > 0);
    if (error)
        m_changesHeading->setText(tr("What changes could not be read. %1").arg(error->text()));
    else if (!isReady)
        m_changesHeading->setText(tr("Comparing with preview and production…"));
    else if (m_preflight->isFirst())
        m_changesHeading->setText(tr("This offer is not public yet: everything is new."));
    else if (m_preflight->differsFromProduction() == 0)
        m_changesHeading->setText(tr("Nothing differs from production."));
    else
        m_changesHeading->setText(
            tr("What changes since production: %n field(s)", nullptr, m_preflight->differsFromProduction()));
    if (isReady) {
        QList<std::pair<QString, JsonValue>> states{{tr("Draft"), m_preflight->source()}};
        if (!m_preflight->preview().isUndefined())
            states.append({tr("Preview"), m_preflight->preview()});
        if (!m_preflight->production().isUndefined())
            states.append({tr("Production"), m_preflight->production()});
        m_changes->setVisible(states.size() > 1 && m_preflight->differsFromProduction() > 0);
        m_changes->setStates(states, m_preflight->changes());
    }
    const QStringList consequences = isReady ? m_preflight->consequences() : QStringList();
    m_final->setText(consequences.join(u'\n'));
    m_final->setVisible(!consequences.isEmpty());
    m_finalHeading->setVisible(!consequences.isEmpty());
    showChecks();
    update();
}

void PublishDialog::showChecks()
{
    // What was ticked stays ticked while its words are the same.
    QSet<QString> ticked;
    for (const TickBox *box : std::as_const(m_warnings)) {
        if (box->isChecked())
            ticked.insert(box->text() + box->details());
    }
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_warnings.clear();
    m_errors = 0;
    if (m_preflight->error())
        addWarning(tr("The draft could not be compared and checked. Publish anyway"));
    if (m_preflight->isReady()) {
        if (!m_preflight->isFirst() && m_preflight->differsFromProduction() == 0)
            addWarning(tr("Nothing differs from production. Publish anyway"));
        else if (!m_preflight->preview().isUndefined() && m_preflight->differsFromPreview() == 0)
            addWarning(tr("Nothing differs from the preview. Publish anyway"));
    }
    const OperationRecord *active = m_workspace->operations()->active(m_offer);
    if (active && active->phase == Phase::NeedsReview)
        addWarning(tr("A preview waits for your review. Publish anyway and replace it"));
    const OfferDocument *document = m_workspace->openOffers()->document(m_offer);
    if (document && needsSaving()) {
        const QStringList secrets = m_workspace->draftSaver()->secretsAtRisk(document);
        if (!secrets.isEmpty())
            addWarning(
                tr("Saving may erase secret fields that are empty here: %1. Save anyway").arg(secrets.join(u", "_s)));
    }
    const int more = m_preflight->isReady() ? addProblems() : 0;
    for (TickBox *box : std::as_const(m_warnings))
        box->setChecked(ticked.contains(box->text() + box->details()));
    m_checksHeading->setVisible(m_checks->count() > 0);
    const int warnings = int(m_warnings.size()) + std::max(more - 1, 0); // one box stands for these
    QStringList counts;
    if (m_errors > 0)
        counts += tr("%n error(s)", nullptr, m_errors);
    if (warnings > 0)
        counts += tr("%n warning(s)", nullptr, warnings);
    m_checksHeading->setText(tr("Checks: %1").arg(counts.join(u", "_s)));
}

// How many warnings have no line of their own.
int PublishDialog::addProblems()
{
    const auto schema = m_workspace->schemas()->of(m_preflight->source());
    const QList<Problem> &problems = m_preflight->problems();
    // One is told like any other; many that say the same are one thing to decide.
    const bool isOneGroup = std::count_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
                                return problem.isEmptyField() && problem.severity == Problem::Severity::Warning;
                            }) > 1;
    QStringList emptyFields;
    int more = 0;
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Information)
            continue;
        const QString where = schema->label(JsonPath::of(problem.place, m_preflight->source(), schema->identities()));
        const QString sentence = where.isEmpty() ? problem.message : tr("%1: %2").arg(where, problem.message);
        if (problem.severity == Problem::Severity::Error) {
            if (++m_errors == 1)
                m_firstError = problem.message;
            if (m_errors > mostBoxes)
                continue;
            auto *label = new QLabel(tr("Error: %1").arg(sentence), this);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            m_checks->addWidget(label);
        } else if (problem.isEmptyField() && isOneGroup) {
            emptyFields += where;
        } else if (m_warnings.size() < mostBoxes) {
            addWarning(tr("%1 Publish anyway").arg(sentence));
        } else {
            ++more;
        }
    }
    if (!emptyFields.isEmpty())
        addEmptyFields(emptyFields);
    if (more > 0)
        addWarning(tr("%n more warning(s), which stand in Problems. Publish anyway", nullptr, more));
    if (m_errors > 0 || more > 0 || !emptyFields.isEmpty()) {
        auto *open = new QPushButton(tr("Show problems"), this);
        open->setAutoDefault(false);
        m_checks->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT problemsRequested();
        });
    }
    return more;
}

void PublishDialog::addEmptyFields(const QStringList &fields)
{
    constexpr qsizetype most = 40;
    const auto rest = int(fields.size() - std::min(most, fields.size()));
    const QString names = fields.first(fields.size() - rest).join(u", "_s);
    addWarning(tr("%n needed field(s) are empty", nullptr, int(fields.size())),
               rest > 0 ? tr("%1 and %n more", nullptr, rest).arg(names) : names);
}

void PublishDialog::addWarning(const QString &text, const QString &details)
{
    auto *box = new TickBox(text, details, this);
    m_checks->addWidget(box);
    m_warnings.append(box);
    connect(box, &TickBox::toggled, this, &PublishDialog::update);
}

// The first thing that has to be done before one can go on.
QString PublishDialog::missing() const
{
    const OperationRecord *active = m_workspace->operations()->active(m_offer);
    if (active && active->phase != Phase::NeedsReview)
        return active->isFollowed() ? tr("Wait until it has ended.") : tr("Wait until that is known.");
    if (!m_preflight->isReady() && !m_preflight->error())
        return tr("Comparing…");
    if (m_errors > 0)
        return tr("%1 The service would refuse this. Correct the errors first.").arg(m_firstError);
    const OfferSummary *summary = m_workspace->offers()->summary(m_offer);
    const EmailAddresses addresses = EmailAddresses::read(m_emails->text());
    if (!addresses.invalid.isEmpty())
        return addresses.problem();
    if (addresses.valid.isEmpty() && !(summary && summary->isMigrated))
        return tr("Enter the e-mail addresses that are told when the offer is ready.");
    const auto unticked =
        std::count_if(m_warnings.cbegin(), m_warnings.cend(), [](const TickBox *box) { return !box->isChecked(); });
    return unticked == 0 ? QString() : tr("Tick the %n warning(s) to go on.", nullptr, int(unticked));
}

void PublishDialog::update()
{
    if (m_isPublishing || m_isSaving)
        return;
    const QString hint = missing();
    confirmButton()->setEnabled(hint.isEmpty());
    setHint(hint);
}

void PublishDialog::start()
{
    confirmButton()->setEnabled(false);
    m_emails->setEnabled(false);
    if (!needsSaving()) {
        publish();
        return;
    }
    m_isSaving = true;
    setHint(tr("Saving…"));
    OfferDocument *document = m_workspace->openOffers()->document(m_offer);
    m_workspace->draftSaver()->save(document);
    const bool isBeingRead =
        document->state() == OfferDocument::State::Loading || document->state() == OfferDocument::State::Failed;
    if (isBeingRead && std::exchange(m_isSaving, false)) // no later save must publish it
        refused(tr("Not saved and not published: the offer is being read."));
}

void PublishDialog::publish()
{
    m_isPublishing = true; // what is started now is this dialog's own, not something in its way
    const OperationKey key = m_workspace->operationService()->publish(m_offer, emails());
    m_workspace->historyRecorder()->setChanges(key, changeLines(m_preflight->production(), m_preflight->source(),
                                                                *m_workspace->schemas()->of(m_preflight->source())));
    follow(m_workspace->operations(), key);
}

void PublishDialog::refused(const QString &reason)
{
    m_isPublishing = false;
    m_emails->setEnabled(true);
    confirmButton()->setText(needsSaving() ? tr("Save and publish") : tr("Publish"));
    update();
    setHint(reason);
}

} // namespace pubconsole
