// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyview.h"

#include "files/atomicfile.h"
#include "history/historyexport.h"
#include "json/typedtext.h"
#include "models/historymodel.h"
#include "widgets/emptystate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/foldinglayout.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "widgets/readtable.h"
#include "widgets/savedialog.h"
#include "widgets/scrollbody.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr int leastRows = 4;  // of the table
constexpr int leastLines = 3; // of what is said of one of them
} // namespace

HistoryView::HistoryView(HistoryLog *history, const QString &profile, const std::optional<OfferId> &offer,
                         QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_name(offer ? offer->offer : profile)
    , m_offer(offer)
    , m_model(new HistoryModel(this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setUpReadTable(m_table);
    auto *open = new QAction(tr("Open offer"), m_table);
    m_table->addAction(open);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT m_table->activated(m_table->currentIndex()); });
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setColumnHidden(HistoryModel::Offer, offer.has_value());
    FittedColumns::fit(
        m_table->horizontalHeader(),
        {{150, 110, true}, {150, 90}, {90, 70}, {420, 140}, {130, 70}, {90, 60, false, 2}, {240, 90, false, 1}});
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              leastRows * m_table->verticalHeader()->defaultSectionSize());
    m_details->setMinimumHeight((leastLines + 1) * m_details->fontMetrics().lineSpacing());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({2000, 1000}); // of what there is, until the person moves the handle
    m_pages->addWidget(m_empty);
    m_pages->addWidget(splitter);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_pages, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollBody(content, this));
    setFocusProxy(m_table);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &HistoryView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryView::applyFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryView::update);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryView::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::showDetails);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        m_search->clear();
        m_kind->setCurrentIndex(0);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const HistoryEntry &entry = m_model->row(index.row());
        if (!entry.offer.isEmpty())
            Q_EMIT offerActivated({entry.publisher, entry.offer});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, open,
            [this, open](const QModelIndex &current) {
                open->setEnabled(current.isValid() && !m_model->row(current.row()).offer.isEmpty());
            });
    m_model->setHistory(history);
    applyFilter();
}

QWidget *HistoryView::buildHeader()
{
    auto *header = new QWidget(this);
    m_search->setPlaceholderText(tr("Search history"));
    m_search->setAccessibleName(tr("Search history"));
    m_search->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Show"));
    m_kind->addItem(tr("Everything"));
    for (const HistoryEntry::Kind kind : HistoryEntry::kinds())
        m_kind->addItem(HistoryEntry::kindText(kind), int(kind));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *exportButton = new QPushButton(tr("Export…"), header);
    auto *trim = new QPushButton(tr("Trim…"), header);
    m_search->setMinimumWidth(100);
    auto *layout = new FoldingLayout(header);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_kind);
    layout->addWidget(m_count);
    layout->addWidget(exportButton);
    layout->addWidget(trim);
    connect(exportButton, &QPushButton::clicked, this, &HistoryView::chooseExport);
    connect(trim, &QPushButton::clicked, this, &HistoryView::chooseTrim);
    return header;
}

void HistoryView::applyFilter()
{
    HistoryLog::Filter filter;
    filter.most = 2000; // more than one reads, and read within a frame; an export has all
    if (m_offer) {
        filter.publisher = m_offer->publisher;
        filter.offer = m_offer->offer;
    }
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = HistoryEntry::Kind(kind.toInt());
    filter.text = m_search->text().trimmed();
    m_model->setFilter(filter);
    update();
}

void HistoryView::update()
{
    const int count = m_model->rowCount();
    const bool isFiltered = !m_search->text().trimmed().isEmpty() || m_kind->currentIndex() > 0;
    if (isFiltered)
        m_empty->setText(tr("Nothing in the history matches."), tr("Clear filter"));
    else
        m_empty->setText(tr("Nothing has been done yet. Every save, publish, go live and cancel will stand here."));
    m_pages->setCurrentIndex(count > 0 ? 1 : 0);
    m_count->setText(count >= m_model->filter().most ? tr("the newest %n", nullptr, count)
                                                     : tr("%n entry(ies)", nullptr, count));
    showDetails();
}

void HistoryView::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setVisible(current.isValid()); // the rows have the room until one is chosen
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const HistoryEntry &entry = m_model->row(current.row());
    QStringList lines{tr("%1, %2, %3/%4")
                          .arg(QLocale().toString(entry.time.toLocalTime(), QLocale::LongFormat), entry.who,
                               entry.publisher, entry.offer),
                      entry.details};
    if (!entry.fields.isEmpty())
        lines += entry.fields;
    if (!entry.correlationId.isEmpty())
        lines += tr("Correlation id: %1").arg(entry.correlationId);
    m_details->setPlainText(lines.join(u'\n'));
}

void HistoryView::chooseExport()
{
    QFileDialog *dialog =
        saveDialog(tr("Export history"), m_name + "-history.csv"_L1, tr("CSV (*.csv);;JSON (*.json)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryView::writeExport);
    openDialog(dialog);
}

// All that the filter lets through, not only what is shown.
void HistoryView::writeExport(const QString &path)
{
    HistoryLog::Filter all = m_model->filter();
    all.most = std::numeric_limits<int>::max();
    const QList<HistoryEntry> entries = m_history->entries(all);
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? HistoryExport::json(entries) : HistoryExport::csv(entries);
    if (const QString why = AtomicFile::write(path, bytes); !why.isEmpty())
        Q_EMIT failed(tr("The history could not be written to %1: %2").arg(path, why));
    else
        Q_EMIT done(tr("%n line(s) of history written to %1.", nullptr, int(entries.size()))
                        .arg(visibleText(QFileInfo(path).fileName())));
}

void HistoryView::chooseTrim()
{
    auto *dialog = new QInputDialog(this);
    dialog->setWindowTitle(tr("Trim history"));
    dialog->setLabelText(tr("Forget what is older than this many days"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, 36500);
    dialog->setIntValue(365);
    dialog->setOkButtonText(tr("Trim…"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int days) {
        Questions::ask(
            this,
            {tr("Trim history"),
             tr("Forget everything in the history of this profile that is older than %n day(s)? It cannot be brought back.",
                nullptr, days),
             tr("Forget"), tr("Keep")},
            [this, days] {
                m_history->trim(QDateTime::currentDateTimeUtc().addDays(-days), this, [this](const QString &error) {
                    if (!error.isEmpty())
                        Q_EMIT failed(tr("The history could not be trimmed: %1").arg(error));
                });
            });
    });
    openDialog(dialog);
}

} // namespace pubconsole
