// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishdialog.h"

#include "json/typedtext.h"
#include "models/durationtext.h"
#include "offer/draftsaver.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationrepository.h"
#include "operations/operationstore.h"
#include "operations/stepestimate.h"
#include "publishing/changestable.h"
#include "publishing/preflight.h"
#include "rules/emailaddresses.h"
#include "rules/schemacatalog.h"
#include "widgets/foldedlines.h"
#include "widgets/scrollbody.h"
#include "widgets/tickbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBoxes = 12; // warnings that have a tick of their own

} // namespace

PublishDialog::PublishDialog(const ProfileMark &profile, PublishRun *run, const OperationRepository *earlier,
                             const OfferId &offer, const CheckContext &context, const QString &emails, QWidget *parent)
    : OperationDialog(profile, tr("Publish %1").arg(offer.offer), tr("draft → preview"), parent)
    , m_run(run)
    , m_earlier(earlier)
    , m_offer(offer)
    , m_preflight(
          new Preflight(run->parts().offers, run->parts().reader, offer, Preflight::Kind::Publish, context, this))
    , m_emails(new QLineEdit(emails, this))
{
    setMinimumWidth(860);
    m_busyText = addText({});
    m_busyRow = new QWidget(this);
    body()->addWidget(m_busyRow);
    addBusyButtons();
    addScrollArea();
    m_changesHeading = addHeading(tr("What changes since production"));
    m_changes = new ChangesTable(run->parts().offers->schemas(), this);
    body()->addWidget(m_changes);
    m_retry = new QPushButton(tr("Retry"), this);
    m_retry->setAutoDefault(false);
    body()->addWidget(m_retry, 0, Qt::AlignLeft);
    m_finalHeading = addHeading(tr("Cannot be undone"));
    m_final = addText({});
    m_finalPrices = new FoldedLines(this);
    body()->addWidget(m_finalPrices);
    addText(usualDuration())->setForegroundRole(QPalette::PlaceholderText);
    body()->addStretch();
    endScrollArea(); // what is to be decided and typed never leaves the sight
    addChecks();
    addEmails();
    setButtons(needsSaving() ? tr("Save and publish") : tr("Publish"), tr("Cancel"), false);
    m_problems = addButton(tr("Show problems"));

    connect(m_retry, &QPushButton::clicked, m_preflight, &Preflight::start);
    connect(m_problems, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT problemsRequested();
    });
    connect(m_preflight, &Preflight::changed, this, &PublishDialog::showPreflight);
    connect(m_emails, &QLineEdit::textChanged, this, &PublishDialog::update);
    connect(this, &ConfirmDialog::confirmed, this, &PublishDialog::publish);
    connect(run->parts().store, &OperationStore::operationChanged, this, &PublishDialog::updateBusy);
    connect(run->parts().store, &OperationStore::operationAdded, this, &PublishDialog::updateBusy);
    m_emails->setFocus();
    m_preflight->start();
    updateBusy();
}

PublishFacts PublishDialog::facts() const
{
    PublishFacts facts = m_run->facts(m_offer, OperationRecord::Kind::Publish);
    facts.preflightError = m_preflight->error();
    if (m_preflight->isReady())
        facts.preflight = &m_preflight->result();
    return facts;
}

void PublishDialog::addChecks()
{
    m_checksHeading = addHeading(tr("Checks"));
    auto *content = new QWidget(this);
    m_checks = new QVBoxLayout(content);
    m_checks->setContentsMargins(0, 0, 8, 0);
    m_checksArea = new ScrollBody(content, this);
    m_checksArea->setAccessibleName(tr("Checks"));
    body()->addWidget(m_checksArea);
}

void PublishDialog::addEmails()
{
    const bool hasEmails = m_run->parts().offers->capabilities().hasEmails;
    m_emails->setVisible(hasEmails);
    if (hasEmails) {
        addHeading(tr("Notification e-mails"));
        m_emails->setAccessibleName(tr("Notification e-mails"));
        m_emails->setPlaceholderText(tr("name@company.example, team@company.example"));
        body()->addWidget(m_emails);
        const OfferSummary *summary = m_run->parts().listed->summary(m_offer);
        addText(summary && summary->isMigrated
                    ? tr("For this offer the service sends mail to the seller contact; addresses are optional.")
                    : tr("Several addresses are separated by commas."))
            ->setForegroundRole(QPalette::PlaceholderText);
    }
    m_savedFirst = addText(tr("This offer has unsaved changes. They are saved to the service first."));
    m_savedFirst->setForegroundRole(QPalette::PlaceholderText);
}

// What to reckon with: the service's own estimates where an earlier run left them, and how long it took before.
QString PublishDialog::usualDuration() const
{
    QStringList sentences;
    const OperationReport *report = m_run->parts().listed->report(m_offer);
    std::chrono::seconds low{0};
    std::chrono::seconds high{0};
    for (const OperationStep &step : report ? report->steps : QList<OperationStep>()) {
        if (const auto estimate = StepEstimate::of(step.estimate); estimate && !step.isPublisherSignoff) {
            low += estimate->low;
            high += estimate->high;
        }
    }
    if (high.count() > 0) {
        const RoughRange range = roughRange(low, high);
        sentences += range.from.isEmpty() ? tr("The service expects up to %1.").arg(range.to)
                                          : tr("The service expects %1 to %2.").arg(range.from, range.to);
    }
    const auto durations = m_earlier->durations(OperationRecord::Kind::Publish);
    if (durations.isUseful())
        sentences +=
            tr("With your review a publish usually takes %1 here (%n publish(es) so far).", nullptr, durations.count)
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
        const OperationRecord *active = m_run->parts().store->active(m_offer);
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

void PublishDialog::updateBusy()
{
    if (isStarting())
        return;
    const PublishFacts known = facts();
    const OperationRecord *active = known.active;
    const auto way = PublishGate::inTheWay(known);
    const bool isBusy = way && way->kind == Obstacle::Kind::Operation;
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
    if (m_isWaiting && active.isFollowed())
        return tr("Waiting: %1").arg(PublishGate::underWay(active));
    return PublishGate::underWay(active);
}

QString PublishDialog::emails() const
{
    return EmailAddresses::read(m_emails->text()).text();
}

bool PublishDialog::needsSaving() const
{
    const OfferDocument *document = m_run->parts().offers->document(m_offer);
    return document && document->isModified();
}

// What customers have is what counts; an offer that they do not have yet is told by its preview.
QString PublishDialog::changesText() const
{
    const PreflightResult &result = m_preflight->result();
    if (const auto &error = m_preflight->error())
        return tr("What changes could not be read. %1").arg(visibleText(error->text()));
    if (!m_preflight->isReady())
        return tr("Comparing with preview and production…");
    if (!result.isFirst())
        return result.differsFromProduction == 0
                   ? tr("Nothing differs from production.")
                   : tr("What changes since production: %n field(s)", nullptr, result.differsFromProduction);
    if (result.preview.isUndefined())
        return tr("This offer is not public yet: everything is new.");
    return result.differsFromPreview == 0
               ? tr("This offer is not public yet, and nothing differs from its preview.")
               : tr("This offer is not public yet. What changes since its preview: %n field(s)", nullptr,
                    result.differsFromPreview);
}

void PublishDialog::showPreflight()
{
    const bool isReady = m_preflight->isReady();
    const PreflightResult &result = m_preflight->result();
    m_retry->setVisible(m_preflight->error().has_value());
    m_changesHeading->setText(changesText());
    m_changes->setVisible(isReady && (!result.isFirst()              ? result.differsFromProduction > 0
                                      : result.preview.isUndefined() ? false
                                                                     : result.differsFromPreview > 0));
    if (isReady) {
        QList<std::pair<QString, JsonValue>> states{{tr("Draft"), result.source}};
        if (!result.preview.isUndefined())
            states.append({tr("Preview"), result.preview});
        if (!result.production.isUndefined())
            states.append({tr("Production"), result.production});
        m_changes->setStates(states, result.changes);
    }
    const QStringList consequences = isReady ? result.consequences : QStringList();
    m_final->setText(consequences.join(u'\n'));
    m_final->setVisible(!consequences.isEmpty());
    m_finalHeading->setVisible(!consequences.isEmpty());
    const QStringList prices = isReady ? result.finalPrices : QStringList();
    m_finalPrices->setLines(tr("All %n price(s) that change", nullptr, int(prices.size())), prices);
    showChecks();
    update();
    if (isReady)
        fitContent();
}

void PublishDialog::showChecks()
{
    // What was ticked stays ticked while its words are the same.
    QSet<QString> ticked;
    for (const TickBox *box : std::as_const(m_warnings)) {
        if (box->isChecked())
            ticked.insert(box->text() + box->lines());
    }
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_warnings.clear();
    m_errors = 0;
    PublishFacts known = facts();
    if (needsSaving())
        known.secretsAtRisk = m_run->parts().saver->secretsAtRisk(m_run->parts().offers->document(m_offer));
    const int more =
        addFindings(PublishGate::findings(known, *m_run->parts().offers->schemas()->of(m_preflight->result().source)));
    for (TickBox *box : std::as_const(m_warnings))
        box->setChecked(ticked.contains(box->text() + box->lines()));
    // In the order of the screen: they were made after what stands below them.
    QWidget *before = m_retry;
    for (const TickBox *box : std::as_const(m_warnings)) {
        const QList<QWidget *> parts = box->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if ((part->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                setTabOrder(std::exchange(before, part), part);
        }
    }
    setTabOrder(before, m_emails);
    m_checksHeading->setVisible(m_checks->count() > 0);
    m_checksArea->setVisible(m_checks->count() > 0);
    const int warnings = int(m_warnings.size()) + std::max(more - 1, 0); // one box stands for these
    QStringList counts;
    if (m_errors > 0)
        counts += tr("%n error(s)", nullptr, m_errors);
    if (warnings > 0)
        counts += tr("%n warning(s)", nullptr, warnings);
    m_checksHeading->setText(tr("Checks: %1").arg(counts.join(u", "_s)));
}

// How many warnings have no line of their own. What is in the way stands above, or beside the buttons.
int PublishDialog::addFindings(QList<GateFinding> findings)
{
    findings.removeIf([](const GateFinding &finding) { return finding.obstacle.has_value(); });
    // One is told like any other; many that say the same are one thing to decide.
    const bool isOneGroup = std::count_if(findings.cbegin(), findings.cend(),
                                          [](const GateFinding &finding) { return finding.isEmptyField; }) > 1;
    QStringList emptyFields;
    int more = 0;
    for (const GateFinding &finding : std::as_const(findings)) {
        const QString sentence = finding.field.isEmpty() ? finding.text : tr("%1: %2").arg(finding.field, finding.text);
        if (finding.severity == GateFinding::Severity::Refusal) {
            if (++m_errors == 1)
                m_correction = finding.text + u' ' + finding.remedy;
            if (m_errors <= mostBoxes)
                addError(sentence);
        } else if (finding.isEmptyField && isOneGroup) {
            emptyFields += finding.field;
        } else if (m_warnings.size() < mostBoxes) {
            addWarning(tr("%1 Publish anyway").arg(sentence));
        } else {
            ++more;
        }
    }
    if (!emptyFields.isEmpty())
        addWarning(tr("%1 Publish anyway").arg(PublishGate::emptyFieldsText(int(emptyFields.size()))), emptyFields);
    if (more > 0)
        addWarning(tr("%n more warning(s), which stand in Problems. Publish anyway", nullptr, more));
    const bool isOfFields = std::any_of(findings.cbegin(), findings.cend(),
                                        [](const GateFinding &finding) { return !finding.field.isEmpty(); });
    m_problems->setVisible(m_errors > 0 || more > 0 || isOfFields || m_isInProblems);
    return more;
}

void PublishDialog::addError(const QString &sentence)
{
    auto *label = new QLabel(tr("Error: %1").arg(sentence), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_checks->addWidget(label);
}

void PublishDialog::addWarning(const QString &text, const QStringList &fields)
{
    auto *box = new TickBox(text, tr("%n empty field(s)", nullptr, int(fields.size())), fields, this);
    m_checks->addWidget(box);
    m_warnings.append(box);
    connect(box, &TickBox::toggled, this, &PublishDialog::update);
}

// The first thing that has to be done before one can go on.
QString PublishDialog::missing() const
{
    const PublishFacts known = facts();
    if (const auto way = PublishGate::inTheWay(known)) {
        if (way->kind != Obstacle::Kind::Operation)
            return way->text;
        return known.active->isFollowed() ? tr("Wait until it has ended.") : tr("Wait until that is known.");
    }
    if (!m_preflight->isReady() && !m_preflight->error())
        return tr("Comparing…");
    if (m_errors > 0)
        return m_correction;
    if (const QString fault = PublishGate::addressFault(known, m_emails->text()); !fault.isEmpty())
        return fault;
    const auto unticked =
        std::count_if(m_warnings.cbegin(), m_warnings.cend(), [](const TickBox *box) { return !box->isChecked(); });
    return unticked == 0 ? QString() : tr("Tick the %n warning(s) to go on.", nullptr, int(unticked));
}

void PublishDialog::update()
{
    if (isStarting())
        return;
    m_savedFirst->setVisible(needsSaving());
    confirmButton()->setText(needsSaving() ? tr("Save and publish") : tr("Publish"));
    const QString hint = missing();
    confirmButton()->setEnabled(hint.isEmpty());
    QStringList sentences{reason(), hint}; // why it was refused stays, whatever is wanted next
    sentences.removeAll(QString());
    setHint(sentences.join(u'\n'));
}

void PublishDialog::publish()
{
    m_emails->setEnabled(false);
    const PreflightResult &result = m_preflight->result();
    start(m_run, {m_offer, OperationRecord::Kind::Publish, emails(), result.changeLines, result.source});
}

void PublishDialog::refused(const ApiError &error)
{
    m_emails->setEnabled(true);
    m_isInProblems = error.isOfContent();
    m_problems->setVisible(m_problems->isVisible() || m_isInProblems);
    update();
    if (error.kind != ApiError::Kind::PreconditionFailed || needsSaving())
        return;           // edits are merged first
    m_preflight->start(); // what is there now
    if (OfferDocument *document = m_run->parts().offers->document(m_offer))
        m_run->parts().saver->refresh(document);
}

} // namespace pubconsole
