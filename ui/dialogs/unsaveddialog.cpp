// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/unsaveddialog.h"

#include "widgets/questions.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

namespace {

UnsavedDialog::Answerer &answerer()
{
    static UnsavedDialog::Answerer instance;
    return instance;
}

} // namespace

UnsavedDialog::UnsavedDialog(const QStringList &offers, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Unsaved changes"));
    setMinimumWidth(440);
    auto *text = new QLabel(tr("%n offer(s) have changes that are not on the service:", nullptr, int(offers.size())) + u'\n' + offers.join(u'\n'), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save all"), QDialogButtonBox::AcceptRole);
    QPushButton *discard = buttons->addButton(tr("Discard…"), QDialogButtonBox::DestructiveRole);
    QPushButton *stay = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    stay->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(text);
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, [this] {
        m_choice = Choice::SaveAll;
        accept();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        if (!Questions::ask(this, {tr("Discard changes"), tr("Discard all unsaved changes? They cannot be brought back."), tr("Discard"), tr("Keep")}))
            return;
        m_choice = Choice::Discard;
        accept();
    });
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
}

UnsavedDialog::Choice UnsavedDialog::ask(QWidget *parent, const QStringList &offers)
{
    if (answerer())
        return answerer()(offers);
    UnsavedDialog dialog(offers, parent);
    dialog.exec();
    return dialog.m_choice;
}

void UnsavedDialog::setAnswerer(Answerer newAnswerer)
{
    answerer() = std::move(newAnswerer);
}

} // namespace pubconsole
