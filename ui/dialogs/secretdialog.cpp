// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/secretdialog.h"

#include "widgets/secretedit.h"
#include "workspace/profile.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

SecretDialog::SecretDialog(const Profile &profile, const QString &backendName, QWidget *parent)
    : QDialog(parent)
    , m_secret(new SecretEdit(this))
{
    setWindowTitle(tr("Enter secret"));
    setMinimumWidth(440);
    auto *text = new QLabel(tr("The secret of %1 (client id %2). It is kept in %3.")
                                .arg(profile.name, profile.credential.clientId, backendName),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *use = buttons->addButton(tr("Use secret"), QDialogButtonBox::AcceptRole);
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
    return m_secret->text();
}

} // namespace pubconsole
