// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/pricefiles.h"

#include "files/atomicfile.h"
#include "form/priceimportdialog.h"
#include "json/typedtext.h"
#include "models/pricegridmodel.h"
#include "sheets/csvsheet.h"
#include "sheets/pricesheet.h"
#include "sheets/sheetreader.h"
#include "sheets/workbook.h"
#include "widgets/opendialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

PriceFiles::PriceFiles(const PriceGridModel *model, std::shared_ptr<const OfferSchema> schema, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_schema(std::move(schema))
    , m_parent(parent)
    , m_reader(new SheetReader(this))
{
    connect(m_reader, &SheetReader::finished, this, &PriceFiles::openImport);
    connect(m_reader, &SheetReader::failed, this, [this](const QString &path, const QString &why) {
        Q_EMIT said(tr("%1 could not be read: %2").arg(visibleText(QFileInfo(path).fileName()), why));
    });
}

void PriceFiles::chooseExport()
{
    static const QRegularExpression unusual(u"[^A-Za-z0-9._-]"_s);
    const QString offer = m_model->state().draft.id().offer.left(60).replace(unusual, u"_"_s);
    auto *dialog =
        new QFileDialog(m_parent, tr("Export prices"), (offer.isEmpty() ? u"offer"_s : offer) + "-prices.xlsx"_L1,
                        tr("Workbook (*.xlsx);;CSV (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PriceFiles::write);
    openDialog(dialog);
}

void PriceFiles::chooseImport(qsizetype plan)
{
    auto *dialog =
        new QFileDialog(m_parent, tr("Import prices"), {}, tr("Sheets (*.xlsx *.ods *.csv *.txt);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, plan](const QString &path) { read(path, plan); });
    openDialog(dialog);
}

void PriceFiles::write(const QString &path)
{
    const SheetTable table = PriceSheet::of({m_model->state().draft});
    const QString name = visibleText(QFileInfo(path).fileName());
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const tl::expected<QByteArray, QString> bytes = isCsv ? csvOf(table) : workbook(table);
    const QString why = bytes ? AtomicFile::write(path, *bytes) : bytes.error();
    Q_EMIT said(why.isEmpty() ? tr("%n price(s) written to %1.", nullptr, int(table.rows.size()) - 1).arg(name)
                              : tr("The prices could not be written to %1: %2").arg(name, why));
}

void PriceFiles::read(const QString &path, qsizetype plan)
{
    m_plan = plan;
    m_reader->read(path);
}

void PriceFiles::openImport(const QString &path, const QList<SheetTable> &tables)
{
    Q_EMIT said({});
    auto *dialog = new PriceImportDialog(m_model, m_schema, path, tables, m_plan, m_parent);
    connect(dialog, &PriceImportDialog::confirmed, this, [this](const JsonValue &body, const JsonPointer &place) {
        Q_EMIT edited(body, place, tr("Import prices"));
    });
    openDialog(dialog);
}

} // namespace pubconsole
