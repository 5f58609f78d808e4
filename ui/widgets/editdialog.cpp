// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editdialog.h"

#include "widgets/subjectline.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

EditDialog::EditDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
{
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_confirm = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(QStringLiteral("primary"));
    m_confirm->setDefault(true);
    m_body->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new SubjectLine(parent, this));
    layout->addLayout(m_body, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (isConfirmable())
            confirm();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool EditDialog::isConfirmable() const
{
    return m_confirm->isEnabled();
}

void EditDialog::setConfirmable(bool isConfirmable, const QString &text)
{
    m_confirm->setEnabled(isConfirmable);
    m_confirm->setAccessibleDescription(text);
}

} // namespace pubconsole
