// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/sheetreadingdialog.h"

#include "json/typedtext.h"
#include "sheets/sheetreader.h"
#include "widgets/busybar.h"
#include "widgets/elidedlabel.h"
#include "widgets/subjectline.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QVBoxLayout>

#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

SheetReadingDialog::SheetReadingDialog(const QString &title, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_reader(new SheetReader(this))
    , m_path(path)
{
    setWindowTitle(title);
    setMinimumWidth(420);
    const QString name = visibleText(QFileInfo(path).fileName());
    auto *text = new ElidedLabel(tr("Reading %1…").arg(name), this);
    text->setElideMode(Qt::ElideMiddle);
    text->setObjectName(u"readingText"_s);
    auto *bar = new BusyBar(this);
    bar->setBusy(true, text->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new SubjectLine(parent, this));
    layout->addWidget(text);
    layout->addWidget(bar);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(bar, &BusyBar::stopRequested, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { delete std::exchange(m_reader, nullptr); });
    connect(m_reader, &SheetReader::finished, this, [this](const QString &file, const QList<SheetTable> &tables) {
        accept();
        Q_EMIT finished(file, tables);
    });
    connect(m_reader, &SheetReader::failed, this, [this, name](const QString &, const QString &why) {
        accept();
        Q_EMIT failed(tr("%1 could not be read: %2").arg(name, why));
    });
}

void SheetReadingDialog::read()
{
    m_reader->read(m_path);
}

} // namespace pubconsole
