// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/audiencefiles.h"

#include "files/atomicfile.h"
#include "form/audienceimportdialog.h"
#include "json/typedtext.h"
#include "models/audiencemodel.h"
#include "sheets/audiencesheet.h"
#include "sheets/csvsheet.h"
#include "sheets/sheetreader.h"
#include "widgets/opendialog.h"

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
    delete std::exchange(m_reader, nullptr);
    if (m_dialog)
        m_dialog->reject();
}

void AudienceFiles::chooseExport()
{
    auto *dialog = new QFileDialog(m_parent, tr("Export audience"), u"audience.csv"_s, tr("CSV (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AudienceFiles::write);
    open(dialog);
}

void AudienceFiles::chooseImport()
{
    auto *dialog =
        new QFileDialog(m_parent, tr("Import audience"), {}, tr("Lists (*.csv *.txt *.xlsx *.ods);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        delete m_reader;
        m_reader = new SheetReader(this);
        connect(m_reader, &SheetReader::finished, this, &AudienceFiles::openImport);
        connect(m_reader, &SheetReader::failed, this, [this](const QString &file, const QString &why) {
            Q_EMIT said(tr("%1 could not be read: %2").arg(visibleText(QFileInfo(file).fileName()), why));
        });
        m_reader->read(path);
    });
    open(dialog);
}

void AudienceFiles::write(const QString &path)
{
    const SheetTable table = audienceSheet(m_model->shape(), m_model->list());
    const QString name = visibleText(QFileInfo(path).fileName());
    const QString why = AtomicFile::write(path, csvOf(table));
    Q_EMIT said(why.isEmpty() ? tr("%n entry(ies) written to %1.", nullptr, int(table.rows.size()) - 1).arg(name)
                              : tr("The audience could not be written to %1: %2").arg(name, why));
}

void AudienceFiles::openImport(const QString &path, const QList<SheetTable> &tables)
{
    Q_EMIT said({});
    open(new AudienceImportDialog(m_model, path, tables, m_parent));
}

} // namespace pubconsole
