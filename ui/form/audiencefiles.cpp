// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/audiencefiles.h"

#include "files/atomicfile.h"
#include "form/audienceimportdialog.h"
#include "form/sheetreadingdialog.h"
#include "json/typedtext.h"
#include "models/audiencemodel.h"
#include "sheets/audiencesheet.h"
#include "sheets/csvsheet.h"
#include "widgets/opendialog.h"
#include "widgets/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace pubconsole {

using namespace Qt::StringLiterals;

AudienceFiles::AudienceFiles(AudienceModel *model, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_parent(parent)
{
}

void AudienceFiles::open(QDialog *dialog)
{
    m_dialog = dialog;
    openDialog(dialog);
}

void AudienceFiles::forget()
{
    if (m_dialog)
        m_dialog->reject();
}

void AudienceFiles::chooseExport()
{
    QFileDialog *dialog = saveDialog(tr("Export audience"), u"audience.csv"_s, tr("CSV (*.csv)"), m_parent);
    connect(dialog, &QFileDialog::fileSelected, this, &AudienceFiles::write);
    open(dialog);
}

void AudienceFiles::chooseImport()
{
    auto *dialog =
        new QFileDialog(m_parent, tr("Import audience"), {}, tr("Lists (*.csv *.txt *.xlsx *.ods);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *reading = new SheetReadingDialog(tr("Import audience"), path, m_parent);
        connect(reading, &SheetReadingDialog::finished, this, &AudienceFiles::openImport);
        connect(reading, &SheetReadingDialog::failed, this, &AudienceFiles::failed);
        open(reading);
        reading->read();
    });
    open(dialog);
}

void AudienceFiles::write(const QString &path)
{
    const SheetTable table = audienceSheet(m_model->shape(), m_model->list());
    const QString name = visibleText(QFileInfo(path).fileName());
    const QString why = AtomicFile::write(path, csvOf(table));
    if (why.isEmpty())
        Q_EMIT said(tr("%n entry(ies) written to %1.", nullptr, int(table.rows.size()) - 1).arg(name));
    else
        Q_EMIT failed(tr("The audience could not be written to %1: %2").arg(name, why));
}

void AudienceFiles::openImport(const QString &path, const QList<SheetTable> &tables)
{
    Q_EMIT said({});
    open(new AudienceImportDialog(m_model, path, tables, m_parent));
}

} // namespace pubconsole
