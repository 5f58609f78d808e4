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
    m_buttons = new QDialogButtonBox(this);
    m_confirm = m_buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    m_confirm->setObjectName(QStringLiteral("primary"));
    m_confirm->setDefault(true);
    m_body->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new SubjectLine(parent, this));
    layout->addLayout(m_body, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (isConfirmable())
            confirm();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// Behind the fields in the order of Tab, too: what a dialog of one kind or another puts into its body was made after
// the buttons, and a box of buttons is moved only as one that comes new.
void EditDialog::showEvent(QShowEvent *event)
{
    m_buttons->setParent(nullptr);
    layout()->addWidget(m_buttons);
    m_buttons->show();
    QDialog::showEvent(event);
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
