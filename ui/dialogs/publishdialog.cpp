// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/publishdialog.h"

#include "offer/offerservice.h"
#include "offer/offerstore.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace pubconsole {

namespace {

bool areEmails(const QString &text)
{
    static const QRegularExpression email(QStringLiteral("^[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+$"));
    const QStringList parts = text.split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::all_of(parts.cbegin(), parts.cend(),
                                           [](const QString &part) { return email.match(part.trimmed()).hasMatch(); });
}

} // namespace

PublishDialog::PublishDialog(Workspace *workspace, const OfferId &offer, const QString &emails, QWidget *parent)
    : ConfirmDialog(workspace->profile(), tr("Publish %1").arg(offer.offer), tr("draft → preview"), parent)
    , m_workspace(workspace)
    , m_offer(offer)
    , m_emails(new QLineEdit(emails, this))
{
    addText(tr("The service validates and certifies the draft and puts it into the preview. That takes hours to days. "
               "Customers see nothing of it before you go live."));
    const OfferSummary *summary = workspace->offers()->summary(offer);
    if (needsSaving())
        addText(tr("This offer has unsaved changes. They are saved to the service first."));
    if (const OperationRecord *active = workspace->operations()->active(offer))
        addWarning(tr("%1 is already under way for this offer (%2). Publish anyway")
                       .arg(active->kindText(), active->statusText()));
    addHeading(tr("Notification e-mails"));
    m_emails->setAccessibleName(tr("Notification e-mails"));
    m_emails->setPlaceholderText(tr("name@company.example, team@company.example"));
    body()->addWidget(m_emails);
    QLabel *help =
        addText(summary && summary->isMigrated
                    ? tr("For this offer the service sends mail to the seller contact; addresses are optional.")
                    : tr("Several addresses are separated by commas."));
    help->setForegroundRole(QPalette::PlaceholderText);
    body()->addStretch();
    setButtons(needsSaving() ? tr("Save and publish") : tr("Publish"), tr("Cancel"), false);
    connect(m_emails, &QLineEdit::textChanged, this, &PublishDialog::update);
    connect(this, &ConfirmDialog::confirmed, this, &PublishDialog::start);
    connect(workspace->offerService(), &OfferService::saved, this, [this](const OfferId &saved) {
        if (saved == m_offer && m_isSaving) {
            m_isSaving = false;
            publish();
        }
    });
    connect(workspace->offerService(), &OfferService::saveFailed, this,
            [this](const OfferId &failed, const ApiError &error) {
                if (failed == m_offer && m_isSaving) {
                    m_isSaving = false;
                    refused(error.text());
                }
            });
    m_emails->setFocus();
    update();
}

QString PublishDialog::emails() const
{
    QStringList parts = m_emails->text().split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts.join(u',');
}

bool PublishDialog::needsSaving() const
{
    const OfferDocument *document = m_workspace->offerService()->document(m_offer);
    return document && document->isModified();
}

void PublishDialog::addWarning(const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setAccessibleName(text);
    body()->addWidget(box);
    m_warnings.append(box);
    connect(box, &QCheckBox::toggled, this, &PublishDialog::update);
}

void PublishDialog::update()
{
    const OfferSummary *summary = m_workspace->offers()->summary(m_offer);
    const bool mayBeEmpty = summary && summary->isMigrated && m_emails->text().trimmed().isEmpty();
    QString missing;
    if (!mayBeEmpty && !areEmails(m_emails->text()))
        missing = tr("Enter the e-mail addresses that are told when the offer is ready.");
    for (const QCheckBox *box : std::as_const(m_warnings)) {
        if (!box->isChecked())
            missing = tr("Tick the warning to go on.");
    }
    confirmButton()->setEnabled(missing.isEmpty() && !isFollowing() && !m_isSaving);
    setHint(missing);
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
    m_workspace->offerService()->save(m_workspace->offerService()->document(m_offer));
}

void PublishDialog::publish()
{
    follow(m_workspace->operations(), m_workspace->operationService()->publish(m_offer, emails()));
}

void PublishDialog::refused(const QString &reason)
{
    m_emails->setEnabled(true);
    confirmButton()->setText(needsSaving() ? tr("Save and publish") : tr("Publish"));
    update();
    setHint(reason);
}

} // namespace pubconsole
