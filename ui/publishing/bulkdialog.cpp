// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/bulkdialog.h"

#include "json/typedtext.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "publishing/publishrun.h"
#include "rules/emailaddresses.h"
#include "rules/schemacatalog.h"
#include "widgets/foldedlines.h"
#include "widgets/plaintext.h"
#include "widgets/readtable.h"
#include "widgets/tickbox.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;
using Kind = OperationRecord::Kind;

namespace {
enum Column { Offer, Changes, Checks, Outcome, ColumnCount };

QString titleOf(Kind kind, int going, int all)
{
    if (kind == Kind::Publish)
        return going == all ? BulkDialog::tr("Publish %n offers", nullptr, all)
                            : BulkDialog::tr("Publish %1 of %n offers", nullptr, all).arg(going);
    return going == all ? BulkDialog::tr("Go live with %n offers", nullptr, all)
                        : BulkDialog::tr("Go live with %1 of %n offers", nullptr, all).arg(going);
}

} // namespace

BulkDialog::BulkDialog(const ProfileMark &profile, PublishRun *run, const QList<OfferId> &offers, Kind kind,
                       const CheckContext &context, const QString &emails, QWidget *parent)
    : ConfirmDialog(profile, titleOf(kind, int(offers.size()), int(offers.size())),
                    kind == Kind::Publish ? tr("draft → preview") : tr("preview → production"), parent)
    , m_run(run)
    , m_kind(kind)
    , m_table(new QTableWidget(int(offers.size()), ColumnCount, this))
    , m_emptyFields(new FoldedLines(this))
    , m_tick(new TickBox(tr("Some of these offers have warnings. Go on with them all the same"), this))
{
    setMinimumSize(860, 480);
    resize(860, 580); // fits the smallest window that is of use, with its frame
    if (kind == Kind::GoLive)
        addText(tr("What is in the previews becomes public. Going live takes up to days; plan ids and public plans are "
                   "then final, and prices can go down but not up."));
    setUpTable();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_tick);
    body()->addWidget(m_emptyFields);
    addFields(emails, profile.isProduction);
    setButtons(kind == Kind::Publish ? tr("Publish") : tr("Go live"), tr("Cancel"), kind == Kind::GoLive);
    for (const OfferId &offer : offers)
        addRow(offer, context);
    int widest = 150;
    for (const Row &row : std::as_const(m_rows))
        widest = std::max(widest, row.going->sizeHint().width() + 12);
    m_table->setColumnWidth(Offer, std::min(widest, 260));
    connect(m_tick, &TickBox::toggled, this, &BulkDialog::update);
    connect(this, &ConfirmDialog::confirmed, this, &BulkDialog::start);
    connect(run->parts().store, &OperationStore::operationChanged, this, &BulkDialog::update);
    connect(run, &PublishRun::begun, this, &BulkDialog::begun);
    constexpr int atOnce = 3; // each reads up to three slots
    for (int i = 0; i < atOnce; ++i)
        startNext();
    update();
}

void BulkDialog::setUpTable()
{
    setUpReadTable(m_table);
    m_table->setAccessibleName(tr("Offers"));
    m_table->setHorizontalHeaderLabels({tr("Offer"), tr("Changes"), tr("Checks"), tr("Result")});
    // Warnings and reasons are whole sentences, to be read before one goes on.
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setColumnWidth(Changes, 110);
    for (const Column column : {Checks, Outcome})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

// What else has to be filled in before it can begin.
void BulkDialog::addFields(const QString &emails, bool isProduction)
{
    if (m_kind == Kind::Publish && m_run->parts().offers->capabilities().hasEmails) {
        addHeading(tr("Notification e-mails"));
        m_emails = new QLineEdit(emails, this);
        m_emails->setAccessibleName(tr("Notification e-mails"));
        m_emails->setPlaceholderText(tr("name@company.example, team@company.example"));
        body()->addWidget(m_emails);
        connect(m_emails, &QLineEdit::textChanged, this, &BulkDialog::update);
    } else if (m_kind == Kind::GoLive && isProduction) {
        addHeading(tr("Number of offers"));
        addText(tr("Type how many offers go live to go on."))->setForegroundRole(QPalette::PlaceholderText);
        m_typedCount = new QLineEdit(this);
        m_typedCount->setAccessibleName(tr("Number of offers"));
        body()->addWidget(m_typedCount);
        connect(m_typedCount, &QLineEdit::textChanged, this, &BulkDialog::update);
    }
}

void BulkDialog::addRow(const OfferId &offer, const CheckContext &context)
{
    auto *preflight = new Preflight(m_run->parts().offers, m_run->parts().reader, offer, m_kind, context, this);
    const int index = int(m_rows.size());
    auto *going = new QCheckBox(PlainText::label(visibleText(offer.offer)), m_table);
    going->setAccessibleName(visibleText(offer.offer));
    going->setToolTip(visibleText(offer.offer));
    going->setChecked(true);
    m_rows.append({offer, preflight, going, 0});
    connect(going, &QCheckBox::toggled, this, &BulkDialog::update);
    connect(preflight, &Preflight::changed, this, [this, preflight] {
        if (preflight->isReady() || preflight->error())
            startNext();
        update();
    });
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(index, column, new QTableWidgetItem);
    m_table->item(index, Offer)->setData(Qt::AccessibleTextRole, visibleText(offer.offer)); // its words are the box's
    m_table->setCellWidget(index, Offer, going);
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

QList<GateFinding> BulkDialog::findings(const Row &row) const
{
    PublishFacts facts = m_run->facts(row.offer, m_kind);
    facts.isOneOfMany = true;
    facts.preflightError = row.preflight->error();
    if (row.preflight->isReady())
        facts.preflight = &row.preflight->result();
    return PublishGate::findings(facts, *m_run->parts().offers->schemas()->of(row.preflight->result().source));
}

// Why this offer is left out; empty when it is not.
QString BulkDialog::refusal(const Row &row) const
{
    return PublishGate::refusals(findings(row)).join(u'\n');
}

QStringList BulkDialog::warnings(const Row &row) const
{
    QStringList found;
    int emptyFields = 0;
    const QList<GateFinding> all = row.preflight->isReady() ? findings(row) : QList<GateFinding>();
    for (const GateFinding &finding : all) {
        if (finding.isEmptyField)
            ++emptyFields;
        else if (finding.severity == GateFinding::Severity::Warning)
            found += finding.text;
    }
    if (emptyFields > 0)
        found += PublishGate::emptyFieldsText(emptyFields);
    return found;
}

// Of those that would go; the table has their number.
void BulkDialog::showEmptyFields()
{
    QStringList lines;
    for (const Row &row : std::as_const(m_rows)) {
        const QList<GateFinding> all = canGo(row) ? findings(row) : QList<GateFinding>();
        for (const GateFinding &finding : all) {
            if (finding.isEmptyField)
                lines += tr("%1: %2").arg(row.offer.offer, finding.field);
        }
    }
    m_emptyFields->setLines(tr("%n empty field(s)", nullptr, int(lines.size())), lines);
}

// Whether it is among those that go, as far as that is known by now.
bool BulkDialog::isGoing(const Row &row) const
{
    return row.going->isChecked() && refusal(row).isEmpty();
}

bool BulkDialog::canGo(const Row &row) const
{
    return row.operation == 0 && row.preflight->isReady() && isGoing(row);
}

void BulkDialog::updateRow(int index)
{
    const Row &row = m_rows[index];
    row.going->setEnabled(!m_isStarted && refusal(row).isEmpty());
    const auto set = [this, index](Column column, const QString &text) {
        m_table->item(index, column)->setText(visibleText(text));
        m_table->item(index, column)->setToolTip(visibleText(text));
    };
    if (const OperationRecord *record = m_run->parts().store->find(row.operation)) {
        set(Outcome,
            record->error ? tr("%1: %2").arg(record->statusText(), record->error->text()) : record->activityText());
        return;
    }
    const bool isReady = row.preflight->isReady();
    set(Changes, !isReady ? tr("Comparing…")
                 : row.preflight->result().isFirst()
                     ? tr("not public yet")
                     : tr("%n field(s)", nullptr, row.preflight->result().differsFromProduction));
    const QStringList found = warnings(row);
    const QString why = isReady || row.preflight->error() ? refusal(row) : QString();
    QStringList checks;
    if (!found.isEmpty())
        checks += tr("%n warning(s): %1", nullptr, int(found.size())).arg(found.join(u'\n'));
    if (const QStringList consequences = isReady ? row.preflight->result().consequences : QStringList();
        why.isEmpty() && !consequences.isEmpty())
        checks += tr("Cannot be undone: %1").arg(consequences.join(u'\n'));
    set(Checks, checks.join(u'\n'));
    set(Outcome, !why.isEmpty()                             ? tr("Left out: %1").arg(why)
                 : !row.going->isChecked()                  ? tr("Left out by you")
                 : !isReady                                 ? QString()
                 : !found.isEmpty() && !m_tick->isChecked() ? tr("Waits for the tick below")
                                                            : tr("Ready"));
}

QString BulkDialog::missing() const
{
    int going = 0;
    bool isComparing = false;
    bool hasWarnings = false;
    bool isLeftOut = false;
    for (const Row &row : m_rows) {
        isLeftOut = isLeftOut || !row.going->isChecked();
        isComparing = isComparing || (!row.preflight->isReady() && !row.preflight->error());
        going += canGo(row) ? 1 : 0;
        hasWarnings = hasWarnings || (canGo(row) && !warnings(row).isEmpty());
    }
    if (isComparing)
        return tr("Comparing…");
    if (going == 0)
        return isLeftOut ? tr("Tick the offers that are to go.") : tr("None of these offers can go.");
    if (hasWarnings && !m_tick->isChecked())
        return tr("Tick the warning to go on.");
    PublishFacts facts;
    facts.kind = m_kind;
    facts.isOneOfMany = true;
    facts.needsAddresses = m_emails != nullptr;
    if (const QString fault = PublishGate::addressFault(facts, m_emails ? m_emails->text() : QString());
        !fault.isEmpty())
        return fault;
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
        going += m_isStarted ? m_rows[i].operation != 0 : isGoing(m_rows[i]);
        hasWarnings = hasWarnings || (canGo(m_rows[i]) && !warnings(m_rows[i]).isEmpty());
    }
    setTitle(titleOf(m_kind, going, int(m_rows.size())));
    showEmptyFields();
    m_tick->setVisible(hasWarnings && !m_isStarted);
    if (m_isStarted) {
        const auto answered = std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
            const OperationRecord *record = m_run->parts().store->find(row.operation);
            return record && record->phase != Phase::Starting && record->phase != Phase::LookingUp;
        });
        const auto sent =
            std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.operation != 0; });
        const bool isKnown = std::none_of(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) {
            const OperationRecord *record = m_run->parts().store->find(row.operation);
            return record && record->phase == Phase::Unknown;
        });
        if (answered == sent && !isKnown)
            setHint(tr("For some it is not known whether they were started."));
        else
            setProgress(answered < sent ? tr("Starting…") : tr("The service has answered for every offer."));
        return;
    }
    const QString hint = missing();
    confirmButton()->setEnabled(hint.isEmpty());
    setHint(hint);
}

void BulkDialog::begun(const OfferId &offer, OperationKey operation)
{
    for (Row &row : m_rows) {
        if (m_isStarted && row.offer == offer)
            row.operation = operation;
    }
}

void BulkDialog::start()
{
    m_isStarted = true;
    confirmButton()->setEnabled(false);
    refuseButton()->setText(tr("Close"));
    for (const Row &row : std::as_const(m_rows)) {
        if (!canGo(row))
            continue;
        const PreflightResult &result = row.preflight->result();
        m_run->start(
            {row.offer, m_kind, emails(), result.changeLines, m_kind == Kind::Publish ? result.source : JsonValue()});
    }
    update();
}

} // namespace pubconsole
