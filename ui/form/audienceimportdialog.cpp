// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/audienceimportdialog.h"

#include "json/typedtext.h"
#include "models/audienceimportmodel.h"
#include "models/audiencemodel.h"
#include "net/background.h"
#include "widgets/elidedlabel.h"
#include "widgets/fittedcolumns.h"
#include "widgets/fittedrows.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"
#include "widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// The first one that has somebody on it.
int usualSheet(const QList<SheetTable> &tables, const AudienceList &shape)
{
    const auto first = std::find_if(tables.cbegin(), tables.cend(), [&shape](const SheetTable &table) {
        return AudienceImport::of(table, shape, {}).count(ImportOutcome::Added) > 0;
    });
    return first == tables.cend() ? 0 : int(first - tables.cbegin());
}

} // namespace

AudienceImportDialog::AudienceImportDialog(AudienceModel *model, const QString &path, QList<SheetTable> tables,
                                           QWidget *parent)
    : EditDialog(tr("Import audience"), tr("Apply"), parent)
    , m_model(model)
    , m_tables(std::move(tables))
    , m_lines(new AudienceImportModel(&model->shape(), this))
    , m_sheet(new QComboBox(this))
    , m_replaces(new QCheckBox(tr("Remove what is not in the file"), this))
    , m_table(new QTableView(this))
    , m_summary(new WrappedLabel(this))
{
    resize(880, 520);
    auto *file = new ElidedLabel(visibleText(QFileInfo(path).fileName()), this);
    file->setElideMode(Qt::ElideMiddle);
    file->setObjectName(u"importFile"_s);
    m_summary->setObjectName(u"importSummary"_s);
    setUpSheets();
    setUpTable();
    body()->addWidget(file);
    body()->addWidget(m_sheet, 0, Qt::AlignLeft);
    body()->addWidget(m_replaces);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_summary);
    // The draft can change while the dialog is there, such as when somebody else's changes come in.
    connect(m_model, &AudienceModel::stateShown, this, &AudienceImportDialog::readAgain);
    connect(m_replaces, &QCheckBox::toggled, this, &AudienceImportDialog::readAgain);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &AudienceImportDialog::readAgain);
    readAgain();
}

// Which one it is, is known when they were read.
void AudienceImportDialog::setUpSheets()
{
    for (const SheetTable &table : std::as_const(m_tables))
        m_sheet->addItem(table.name.isEmpty() ? tr("Sheet %1").arg(m_sheet->count() + 1) : visibleText(table.name));
    m_sheet->setCurrentIndex(-1);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setVisible(m_tables.size() > 1);
}

void AudienceImportDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Lines"));
    setUpReadTable(m_table);
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setColumnHidden(AudienceImportModel::Kind, !m_model->shape().hasKinds());
    m_table->setColumnHidden(AudienceImportModel::Description, !m_model->shape().hasDescriptions());
    FittedColumns::fit(
        m_table->horizontalHeader(),
        {{50, 40, true}, {180, 70, false, 1}, {100, 70}, {280, 120}, {140, 70}, {120, 100, true}, {320, 120}});
    FittedRows::fit(m_table);
}

void AudienceImportDialog::readAgain()
{
    setConfirmable(false, {}); // what was found was of another draft, or another choice
    m_summary->setText(tr("Comparing…"));
    const auto manner = m_replaces->isChecked() ? AudienceImport::Manner::Replace : AudienceImport::Manner::Add;
    // A list of many thousand lines takes longer than a frame.
    inBackground(
        this,
        [tables = m_tables, chosen = m_sheet->currentIndex(), shape = m_model->shape(), list = m_model->list(),
         manner] {
            const int sheet = chosen < 0 ? usualSheet(tables, shape) : chosen;
            return std::pair(sheet, AudienceImport::of(tables[sheet], shape, list, manner));
        },
        [this, run = ++m_run](const std::pair<int, AudienceImport> &read) {
            if (run == m_run)
                take(read.first, read.second);
        });
}

void AudienceImportDialog::take(int sheet, const AudienceImport &read)
{
    const QSignalBlocker blocker(m_sheet); // that is how it was read
    m_sheet->setCurrentIndex(sheet);
    m_import = read;
    m_lines->setLines(m_import.lines);
    const bool canApply = m_import.changes() && !m_model->isReadOnly();
    const qsizetype entries = m_import.result.size();
    const int most = m_model->shape().maximum();
    QStringList sentences{m_import.problem, AudienceImportModel::countsText(m_import),
                          AudienceImportModel::leftOutText(m_import)};
    if (m_model->isReadOnly())
        sentences += tr("What is shown is read-only.");
    else if (canApply)
        sentences += tr("“Apply” does it in one step that can be undone.");
    else if (m_import.problem.isEmpty())
        sentences += tr("This changes nothing.");
    if (canApply && most > 0 && entries > most)
        sentences += tr("That makes %1 entries; the documents allow %2.").arg(entries).arg(most);
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(u' '));
    setConfirmable(canApply, m_summary->text());
}

void AudienceImportDialog::confirm()
{
    accept();
    m_model->takeOver(m_import.result);
}

} // namespace pubconsole
