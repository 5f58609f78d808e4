// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/contentsdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString contents()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    QFile file(u":/help/contents.%1.md"_s.arg(language));
    if (!file.exists())
        file.setFileName(u":/help/contents.en.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ContentsDialog::ContentsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Contents"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 580);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Contents"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(16);
    text->setMarkdown(contents());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
}

} // namespace pubconsole
