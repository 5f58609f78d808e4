// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/supportdialog.h"

#include "files/atomicfile.h"
#include "widgets/opendialog.h"
#include "widgets/savedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

SupportDialog::SupportDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
{
    setWindowTitle(tr("Support bundle"));
    resize(820, 580);
    auto *note =
        new QLabel(tr("This is all that is saved: versions, settings, the profile, the last requests and the log. "
                      "Secrets, tokens, signatures and e-mail addresses are taken out; names of publishers and "
                      "offers are not. Look through it before you give it to somebody."),
                   this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(tr("Support bundle"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *saveButton = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    QPushButton *copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(note);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    connect(saveButton, &QPushButton::clicked, this, &SupportDialog::save);
    connect(copyButton, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SupportDialog::save()
{
    QFileDialog *dialog =
        saveDialog(tr("Save the support bundle"), u"pubconsole-support.txt"_s, tr("Text files (*.txt)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString why = AtomicFile::write(path, m_text.toUtf8(), AtomicFile::Readers::Owner);
        if (!why.isEmpty())
            Q_EMIT failed(tr("The support bundle could not be written to %1: %2").arg(path, why));
    });
    openDialog(dialog);
}

} // namespace pubconsole
