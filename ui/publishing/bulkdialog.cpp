// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/bulkdialog.h"

#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/rulelevels.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "rules/changelines.h"
#include "rules/emailaddresses.h"
#include "rules/schemacatalog.h"
#include "widgets/readtable.h"
#include "widgets/tickbox.h"
#include "workspace/historyrecorder.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;
using Purpose = Preflight::Purpose;

namespace {
enum Column { Offer, Changes, Checks, Outcome, ColumnCount };

QString titleOf(Purpose purpose, int going, int all)
{
    if (purpose == Purpose::Publish)
        return going == all ? BulkDialog::tr("Publish %n offers", nullptr, all)
                            : BulkDialog::tr("Publish %1 of %n offers", nullptr, all).arg(going);
    return going == all ? BulkDialog::tr("Go live with %n offers", nullptr, all)
                        : BulkDialog::tr("Go live with %1 of %n offers", nullptr, all).arg(going);
}

} // namespace

BulkDialog::BulkDialog(Workspace *workspace, const QList<OfferId> &offers, Purpose purpose, const QString &emails,
                       int sasDays, QWidget *parent)
    : ConfirmDialog({workspace->profile().color, workspace->profile().label()},
                    titleOf(purpose, int(offers.size()), int(offers.size())),
                    purpose == Purpose::Publish ? tr("draft → preview") : tr("preview → production"), parent)
    , m_workspace(workspace)
    , m_purpose(purpose)
    , m_table(new QTableWidget(int(offers.size()), ColumnCount, this))
    , m_tick(new TickBox(tr("Some of these offers have warnings. Go on with them all the same"), this))
{
    setMinimumSize(860, 480);
    setUpReadTable(m_table);
    m_table->setAccessibleName(tr("Offers"));
    m_table->setHorizontalHeaderLabels({tr("Offer"), tr("Changes"), tr("Checks"), tr("Result")});
    // Warnings and reasons are whole sentences, to be read before one goes on.
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setColumnWidth(Offer, 150);
    m_table->setColumnWidth(Changes, 110);
    for (const Column column : {Checks, Outcome})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_tick);
    if (purpose == Purpose::Publish) {
        addHeading(tr("Notification e-mails"));
        m_emails = new QLineEdit(emails, this);
        m_emails->setAccessibleName(tr("Notification e-mails"));
        m_emails->setPlaceholderText(tr("name@company.example, team@company.example"));
        body()->addWidget(m_emails);
        connect(m_emails, &QLineEdit::textChanged, this, &BulkDialog::update);
    } else if (workspace->profile().isProduction()) {
        addHeading(tr("Number of offers"));
        addText(tr("Type how many offers go live to go on."))->setForegroundRole(QPalette::PlaceholderText);
        m_typedCount = new QLineEdit(this);
        m_typedCount->setAccessibleName(tr("Number of offers"));
        body()->addWidget(m_typedCount);
        connect(m_typedCount, &QLineEdit::textChanged, this, &BulkDialog::update);
    }
    setButtons(purpose == Purpose::Publish ? tr("Publish") : tr("Go live"), tr("Cancel"), purpose == Purpose::GoLive);
    CheckContext context;
    context.sasDays = sasDays;
    context.levels = workspace->ruleLevels()->levels();
    for (const OfferId &offer : offers) {
        auto *preflight =
            new Preflight(workspace->openOffers(), workspace->offerReader(), offer, purpose, context, this);
        const int index = int(m_rows.size());
        m_rows.append({offer, preflight, 0});
        connect(preflight, &Preflight::changed, this, [this, preflight] {
            if (preflight->isReady() || preflight->error())
                startNext();
            update();
        });
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(index, column, new QTableWidgetItem);
        m_table->item(index, Offer)->setText(offer.offer);
    }
    connect(m_tick, &TickBox::toggled, this, &BulkDialog::update);
    connect(this, &ConfirmDialog::confirmed, this, &BulkDialog::start);
    connect(workspace->operations(), &OperationStore::operationChanged, this, &BulkDialog::update);
    constexpr int atOnce = 3; // each reads up to three slots
    for (int i = 0; i < atOnce; ++i)
        startNext();
    update();
}

QString BulkDialog::emails() const
{
    return m_emails ? EmailAddresses::read(m_emails->text()).text() : QString();
}

void BulkDialog::startNext()
{
    if (m_nextPreflight < m_rows.size())
        m_rows[m_nextPreflight++].preflight->start();
}

// Why this offer is left out; empty when it is not.
QString BulkDialog::refusal(const Row &row) const
{
    const OperationRecord *active = m_workspace->operations()->active(row.offer);
    const OfferSummary *summary = m_workspace->offers()->summary(row.offer);
    const OfferDocument *document = m_workspace->openOffers()->document(row.offer);
    const bool isWaiting =
        active ? active->phase == Phase::NeedsReview
               : summary && m_workspace->offers()->statusClass(*summary) == StatusWord::Class::WaitingForReview;
    if (m_purpose == Purpose::GoLive && !isWaiting)
        return tr("It is not waiting for your review.");
    if (m_purpose == Purpose::Publish && active && !isWaiting)
        return active->isFollowed() ? tr("%1 is under way (%2).").arg(active->kindText(), active->statusText())
                                    : tr("Whether %1 was started is not known yet.").arg(active->kindText());
    if (m_purpose == Purpose::Publish && document && document->hasEdits())
        return tr("It has unsaved changes. Save it first.");
    if (row.preflight->error())
        return row.preflight->error()->text();
    QStringList errors;
    for (const Problem &problem : row.preflight->problems()) {
        if (m_purpose == Purpose::Publish && problem.severity == Problem::Severity::Error)
            errors += problem.message;
    }
    return errors.isEmpty() ? QString()
                            : tr("%n error(s), the service would refuse it: %1", nullptr, int(errors.size()))
                                  .arg(errors.join(u'\n'));
}

QStringList BulkDialog::warnings(const Row &row) const
{
    QStringList found;
    if (!row.preflight->isReady())
        return found;
    if (!row.preflight->isFirst() && row.preflight->differsFromProduction() == 0)
        found += tr("Nothing differs from production.");
    int emptyFields = 0;
    for (const Problem &problem : row.preflight->problems()) {
        if (problem.severity != Problem::Severity::Warning || m_purpose != Purpose::Publish)
            continue;
        if (problem.isEmptyField())
            ++emptyFields;
        else
            found += problem.message;
    }
    if (emptyFields > 0)
        found += tr("%n needed field(s) are empty.", nullptr, emptyFields);
    return found;
}

bool BulkDialog::canGo(const Row &row) const
{
    return row.operation == 0 && row.preflight->isReady() && refusal(row).isEmpty();
}

void BulkDialog::updateRow(int index)
{
    const Row &row = m_rows[index];
    const auto set = [this, index](Column column, const QString &text) {
        m_table->item(index, column)->setText(text);
        m_table->item(index, column)->setToolTip(text);
    };
    if (const OperationRecord *record = m_workspace->operations()->find(row.operation)) {
        set(Outcome,
            record->error ? tr("%1: %2").arg(record->statusText(), record->error->text()) : record->statusText());
        return;
    }
    const bool isReady = row.preflight->isReady();
    set(Changes, !isReady                   ? tr("Comparing…")
                 : row.preflight->isFirst() ? tr("not public yet")
                                            : tr("%n field(s)", nullptr, row.preflight->differsFromProduction()));
    const QStringList found = warnings(row);
    set(Checks,
        found.isEmpty() ? QString() : tr("%n warning(s): %1", nullptr, int(found.size())).arg(found.join(u'\n')));
    const QString why = isReady || row.preflight->error() ? refusal(row) : QString();
    set(Outcome, why.isEmpty() ? (isReady ? tr("Ready") : QString()) : tr("Left out: %1").arg(why));
}

QString BulkDialog::missing() const
{
    int going = 0;
    bool isComparing = false;
    bool hasWarnings = false;
    for (const Row &row : m_rows) {
        isComparing = isComparing || (!row.preflight->isReady() && !row.preflight->error());
        going += canGo(row) ? 1 : 0;
        hasWarnings = hasWarnings || (canGo(row) && !warnings(row).isEmpty());
    }
    if (isComparing)
        return tr("Comparing…");
    if (going == 0)
        return tr("None of these offers can go.");
    if (hasWarnings && !m_tick->isChecked())
        return tr("Tick the warning to go on.");
    const EmailAddresses addresses = m_emails ? EmailAddresses::read(m_emails->text()) : EmailAddresses();
    if (!addresses.invalid.isEmpty())
        return addresses.problem();
    if (m_emails && addresses.valid.isEmpty())
        return tr("Enter the e-mail addresses that are told when the offers are ready.");
    if (m_typedCount && m_typedCount->text().trimmed() != QString::number(going))
        return tr("Type %1, the number of offers that go live.").arg(going);
    return {};
}

void BulkDialog::update()
{
    bool hasWarnings = false;
    int going = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        updateRow(i);
        going += m_isStarted ? m_rows[i].operation != 0 : refusal(m_rows[i]).isEmpty();
        hasWarnings = hasWarnings || (canGo(m_rows[i]) && !warnings(m_rows[i]).isEmpty());
    }
    setTitle(titleOf(m_purpose, going, int(m_rows.size())));
    m_tick->setVisible(hasWarnings && !m_isStarted);
    if (m_isStarted) {
        const auto answered = std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
            const OperationRecord *record = m_workspace->operations()->find(row.operation);
            return record && record->phase != Phase::Starting && record->phase != Phase::LookingUp;
        });
        const auto sent =
            std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.operation != 0; });
        const bool isKnown = std::none_of(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
            const OperationRecord *record = m_workspace->operations()->find(row.operation);
            return record && record->phase == Phase::Unknown;
        });
        setHint(answered < sent ? tr("Starting…")
                : isKnown       ? tr("The service has answered for every offer.")
                                : tr("For some it is not known whether they were started."));
        return;
    }
    const QString hint = missing();
    confirmButton()->setEnabled(hint.isEmpty());
    setHint(hint);
}

void BulkDialog::start()
{
    m_isStarted = true;
    confirmButton()->setEnabled(false);
    refuseButton()->setText(tr("Close"));
    for (Row &row : m_rows) {
        if (!canGo(row))
            continue;
        row.operation = m_purpose == Purpose::Publish ? m_workspace->operationService()->publish(row.offer, emails())
                                                      : m_workspace->operationService()->goLive(row.offer);
        m_workspace->historyRecorder()->setChanges(row.operation,
                                                   changeLines(row.preflight->production(), row.preflight->source(),
                                                               *m_workspace->schemas()->of(row.preflight->source())));
    }
    update();
}

} // namespace pubconsole
