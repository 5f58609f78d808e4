// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/secretdialog.h"

#include "profiles/profile.h"
#include "widgets/secretedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

SecretDialog::SecretDialog(const Profile &profile, const QString &backendName, QWidget *parent)
    : QDialog(parent)
    , m_secret(new SecretEdit(this))
{
    const bool isPassphrase = profile.credential.method == Credential::Method::Certificate;
    setWindowTitle(isPassphrase ? tr("Enter passphrase") : tr("Enter secret"));
    setMinimumWidth(440);
    const QString what = isPassphrase
                             ? tr("The passphrase of the private key in %2, for %1.")
                                   .arg(profile.label(), profile.credential.certificateFile)
                             : tr("The secret of %1 (client id %2).").arg(profile.label(), profile.credential.clientId);
    const QString where =
        backendName.isEmpty() ? tr("It is kept for this session only.") : tr("It is kept in %1.").arg(backendName);
    auto *text = new QLabel(what + u' ' + where, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *use =
        buttons->addButton(isPassphrase ? tr("Use passphrase") : tr("Use secret"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    use->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(m_secret);
    layout->addWidget(buttons);
    connect(m_secret, &QLineEdit::textChanged, this, [this, use] { use->setEnabled(!m_secret->text().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SecretDialog::secret() const
{
    return m_secret->text().trimmed();
}

} // namespace pubconsole
