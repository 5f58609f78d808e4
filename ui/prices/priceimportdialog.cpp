// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/priceimportdialog.h"

#include "json/typedtext.h"
#include "models/importoutcometexts.h"
#include "models/pricegridmodel.h"
#include "models/priceimportmodel.h"
#include "net/background.h"
#include "rules/offerschema.h"
#include "widgets/elidedlabel.h"
#include "widgets/fittedcolumns.h"
#include "widgets/fittedrows.h"
#include "widgets/foldinglayout.h"
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
using Outcome = ImportOutcome;

namespace {

constexpr std::array outcomes{Outcome::Rejected, Outcome::Changed, Outcome::Added, Outcome::Unchanged};
constexpr int pointChoice = 0;
constexpr int commaChoice = 1;

} // namespace

PriceImportDialog::PriceImportDialog(const PriceGridModel *model, std::shared_ptr<const OfferSchema> schema,
                                     const QString &path, QList<SheetTable> tables, qsizetype plan, QWidget *parent)
    : EditDialog(tr("Import prices"), tr("Apply"), parent)
    , m_model(model)
    , m_schema(std::move(schema))
    , m_tables(std::move(tables))
    , m_import{.result = model->state().draft}
    , m_cells(new PriceImportModel(this))
    , m_choices(new FoldingLayout)
    , m_table(new QTableView(this))
    , m_summary(new WrappedLabel(this))
{
    resize(880, 560);
    auto *file = new ElidedLabel(visibleText(QFileInfo(path).fileName()), this);
    file->setElideMode(Qt::ElideMiddle);
    file->setObjectName(u"importFile"_s);
    m_choices->setSpacing(12);
    setUpChoices(plan);
    setUpTable();
    m_summary->setObjectName(u"importSummary"_s);
    body()->addWidget(file);
    body()->addLayout(m_choices);
    body()->addLayout(makeFilters());
    body()->addWidget(m_table, 1);
    body()->addWidget(m_summary);
    // The draft can change while the dialog is there, such as when somebody else's changes come in.
    connect(m_model, &QAbstractItemModel::modelReset, this, &PriceImportDialog::readAgain);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PriceImportDialog::readAgain);
    readAgain();
    connect(m_decimals, &QComboBox::currentIndexChanged, this, &PriceImportDialog::readAgain);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &PriceImportDialog::readAgain);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &PriceImportDialog::readAgain);
}

QComboBox *PriceImportDialog::addChoice(const QString &label, const QStringList &choices)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    auto *choice = new QComboBox(box);
    auto *name = new ElidedLabel(label, box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name);
    row->addWidget(choice);
    name->setBuddy(choice);
    choice->addItems(choices);
    choice->setAccessibleName(label);
    m_choices->addWidget(box);
    return choice;
}

// The first sheet with prices, and the plan that a sheet is called after.
void PriceImportDialog::setUpChoices(qsizetype plan)
{
    QSet<QString> ids;
    QStringList plans;
    for (const PricedPlan &each : m_model->plans()) {
        ids.insert(QString::fromUtf8(each.id));
        plans += each.name;
    }
    QStringList sheets;
    for (const SheetTable &table : std::as_const(m_tables))
        sheets += table.name.isEmpty() ? tr("Sheet %1").arg(sheets.size() + 1) : visibleText(table.name);
    const auto first = std::find_if(m_tables.cbegin(), m_tables.cend(),
                                    [&ids](const SheetTable &table) { return PriceLayout::of(table, ids).isFound(); });
    const qsizetype sheet = first == m_tables.cend() ? 0 : first - m_tables.cbegin();
    m_sheet = addChoice(tr("Sheet"), sheets);
    m_sheet->setCurrentIndex(int(sheet));
    m_sheet->parentWidget()->setVisible(m_tables.size() > 1);
    m_plan = addChoice(tr("Plan"), plans);
    const qsizetype named = plans.indexOf(m_tables[sheet].name);
    m_plan->setCurrentIndex(int(named < 0 ? plan : named));
    m_plan->parentWidget()->hide(); // both until the sheet was read once, which knows better
    m_decimals = addChoice(tr("Decimal sign"), {tr("Point, as in 0.50"), tr("Comma, as in 0,50")});
    m_decimals->setCurrentIndex(-1);
    m_decimals->parentWidget()->hide();
}

void PriceImportDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Cells"));
    setUpReadTable(m_table);
    m_table->setModel(m_cells);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    FittedColumns::fit(m_table->horizontalHeader(), {{70, 50, true},
                                                     {130, 60},
                                                     {130, 60, false, 1},
                                                     {110, 70},
                                                     {110, 70, true},
                                                     {90, 60, true},
                                                     {120, 100, true},
                                                     {320, 120}});
    FittedRows::fit(m_table);
}

QLayout *PriceImportDialog::makeFilters()
{
    auto *filters = new FoldingLayout;
    filters->setSpacing(12);
    for (QCheckBox *&filter : m_filters) {
        filter = new QCheckBox(this);
        filter->setChecked(true);
        filter->hide(); // until it is known how many there are
        filters->addWidget(filter);
        connect(filter, &QCheckBox::toggled, this, &PriceImportDialog::filter);
    }
    return filters;
}

void PriceImportDialog::readAgain()
{
    PriceImport::Options options;
    if (m_decimals->currentIndex() >= 0)
        options.locale = m_decimals->currentIndex() == commaChoice ? QLocale(QLocale::German) : QLocale::c();
    for (const PricedPlan &plan : m_model->plans()) {
        if (options.plan < 0 && plan.name == m_plan->currentText())
            options.plan = options.models.size();
        options.models += plan.model;
    }
    setConfirmable(false, {}); // what was found was of another draft, or another choice
    m_summary->setText(tr("Comparing…"));
    // A sheet of many thousand rows takes longer than a frame. The schema has the shape of the draft.
    inBackground(
        this,
        [schema = m_schema, table = m_tables[m_sheet->currentIndex()], draft = m_model->state().draft, options] {
            return PriceImport::of(table, draft, options);
        },
        [this, run = ++m_run](const PriceImport &read) {
            if (run == m_run)
                take(read);
        });
}

void PriceImportDialog::take(const PriceImport &read)
{
    m_import = read;
    if (m_decimals->currentIndex() < 0) {
        const QSignalBlocker blocker(m_decimals); // that is how it was read
        m_decimals->setCurrentIndex(read.locale.decimalPoint() == u","_s ? commaChoice : pointChoice);
        m_decimals->parentWidget()->show();
    }
    m_plan->parentWidget()->setVisible(m_import.layout.isFound() && !m_import.layout.says(PriceWords::Part::Plan));
    m_cells->setPrices(m_import.prices);
    showCounts();
    showSummary();
}

void PriceImportDialog::showCounts()
{
    for (size_t i = 0; i < outcomes.size(); ++i) {
        m_filters[i]->setText(ImportOutcomeTexts::count(outcomes[i], m_import.count(outcomes[i])));
        m_filters[i]->show();
    }
}

QString PriceImportDialog::counts() const
{
    QStringList parts;
    for (const Outcome outcome : outcomes) {
        if (const int count = m_import.count(outcome); count > 0)
            parts += ImportOutcomeTexts::count(outcome, count);
    }
    return parts.join(u", "_s);
}

void PriceImportDialog::showSummary()
{
    const int changed = m_import.count(Outcome::Changed);
    const int added = m_import.count(Outcome::Added);
    const int rejected = m_import.count(Outcome::Rejected);
    const bool isReadOnly = m_model->state().isReadOnly;
    QStringList sentences{m_import.problem};
    if (isReadOnly)
        sentences += tr("What is shown is read-only.");
    else if (changed + added > 0)
        sentences += tr("“Apply” changes %1 and adds %2, in one step that can be undone.")
                         .arg(tr("%n price(s)", nullptr, changed), QString::number(added));
    else if (m_import.problem.isEmpty())
        sentences += tr("This changes nothing.");
    if (rejected > 0)
        sentences += tr("Of %n rejected cell(s) the draft keeps what it has.", nullptr, rejected);
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(u' '));
    setConfirmable(!isReadOnly && changed + added > 0, m_summary->text());
}

void PriceImportDialog::filter()
{
    QSet<Outcome> shown;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (m_filters[i]->isChecked())
            shown.insert(outcomes[i]);
    }
    m_cells->setShown(shown);
}

void PriceImportDialog::confirm()
{
    accept();
    Q_EMIT confirmed(m_import.result.value(), m_import.place);
}

} // namespace pubconsole
