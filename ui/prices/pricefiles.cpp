// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricefiles.h"

#include "files/atomicfile.h"
#include "form/sheetreadingdialog.h"
#include "json/typedtext.h"
#include "models/pricegridmodel.h"
#include "net/background.h"
#include "prices/pricechart.h"
#include "prices/priceimportdialog.h"
#include "sheets/pricesheet.h"
#include "widgets/opendialog.h"
#include "widgets/savedialog.h"

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
{
}

QString PriceFiles::fileName(QLatin1StringView suffix) const
{
    static const QRegularExpression unusual(u"[^A-Za-z0-9._-]"_s);
    const QString offer = m_model->state().draft.id().offer.left(60).replace(unusual, u"_"_s);
    return (offer.isEmpty() ? u"offer"_s : offer) + "-prices."_L1 + suffix;
}

void PriceFiles::chooseExport()
{
    QFileDialog *dialog =
        saveDialog(tr("Export prices"), fileName("xlsx"_L1), tr("Workbook (*.xlsx);;CSV (*.csv)"), m_parent);
    connect(dialog, &QFileDialog::fileSelected, this, &PriceFiles::write);
    openDialog(dialog);
}

void PriceFiles::choosePicture(PriceChart *chart)
{
    QFileDialog *dialog = saveDialog(tr("Save picture"), fileName("png"_L1), tr("PNG (*.png);;SVG (*.svg)"), m_parent);
    connect(dialog, &QFileDialog::fileSelected, chart,
            [this, chart](const QString &path) { writePicture(chart, path); });
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
    const QString name = visibleText(QFileInfo(path).fileName());
    inBackground(
        this, [path, draft = m_model->state().draft, schema = m_schema] { return PriceSheet::write(path, {draft}); },
        [this, name](const tl::expected<PriceSheet::Written, QString> &written) {
            if (written)
                Q_EMIT said(tr("%n price(s) written to %1.", nullptr, int(written->prices)).arg(name));
            else
                Q_EMIT failed(tr("The prices could not be written to %1: %2").arg(name, written.error()));
        });
}

void PriceFiles::writePicture(PriceChart *chart, const QString &path)
{
    const bool isSvg = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    const QByteArray picture = chart->picture(isSvg ? PriceChart::Picture::Svg : PriceChart::Picture::Png);
    const QString why = picture.isEmpty() ? tr("It could not be drawn.") : AtomicFile::write(path, picture);
    const QString name = visibleText(QFileInfo(path).fileName());
    if (why.isEmpty())
        Q_EMIT said(tr("The chart was written to %1.").arg(name));
    else
        Q_EMIT failed(tr("The chart could not be written to %1: %2").arg(name, why));
}

void PriceFiles::read(const QString &path, qsizetype plan)
{
    auto *reading = new SheetReadingDialog(tr("Import prices"), path, m_parent);
    connect(reading, &SheetReadingDialog::finished, this,
            [this, plan](const QString &file, const QList<SheetTable> &tables) { openImport(file, tables, plan); });
    connect(reading, &SheetReadingDialog::failed, this, &PriceFiles::failed);
    openDialog(reading);
    reading->read();
}

void PriceFiles::openImport(const QString &path, const QList<SheetTable> &tables, qsizetype plan)
{
    Q_EMIT said({});
    auto *dialog = new PriceImportDialog(m_model, m_schema, path, tables, plan, m_parent);
    const QString name = visibleText(QFileInfo(path).fileName());
    connect(dialog, &PriceImportDialog::confirmed, this,
            [this, dialog, name](const JsonValue &body, const JsonPointer &place) {
                const QString counts = dialog->counts();
                Q_EMIT edited(body, place, tr("Import prices"));
                Q_EMIT said(tr("Imported from %1: %2.", "file, what became of its cells").arg(name, counts));
            });
    openDialog(dialog);
}

} // namespace pubconsole
