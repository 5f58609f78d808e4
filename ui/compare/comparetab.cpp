// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparetab.h"

#include "files/atomicfile.h"
#include "json/jsondiff.h"
#include "json/typedtext.h"
#include "models/comparemodel.h"
#include "offer/correctedanswer.h"
#include "offer/offerfile.h"
#include "offer/offerreader.h"
#include "offer/openoffers.h"
#include "rules/comparereport.h"
#include "rules/schemacatalog.h"
#include "widgets/busybar.h"
#include "widgets/differencedelegate.h"
#include "widgets/emptystate.h"
#include "widgets/fielddelegate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/foldinglayout.h"
#include "widgets/opendialog.h"
#include "widgets/plaintext.h"
#include "widgets/readtable.h"
#include "widgets/savedialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

CompareTab::CompareTab(OpenOffers *offers, const OfferReader *reader, const OfferId &offer, QWidget *parent)
    : QWidget(parent)
    , m_offers(offers)
    , m_reader(reader)
    , m_offer(offer)
    , m_document(offers->open(offer))
    , m_model(new CompareModel(m_document->schemas(), this))
    , m_filter(new CompareFilter(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_show(new QComboBox(this))
    , m_version(new QSpinBox(this))
    , m_search(new QLineEdit(this))
    , m_addVersion(new QPushButton(tr("Add version"), this))
    , m_copy(new QPushButton(tr("Copy into draft"), this))
    , m_summary(new QLabel(this))
    , m_busy(new BusyBar(this))
{
    m_states = {{tr("Preview"), {}}, {tr("Production"), {}}};
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_busy);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_table);
    follow();
    update();
    for (const auto &[state, slot] : {std::pair(0, Slot::Preview), std::pair(1, Slot::Production)})
        read({state, [reader, id = m_offer, slot = slot] { return reader->slot(id, slot); },
              [reader, id = m_offer, slot = slot] { return reader->unread(id, slot); }});
}

void CompareTab::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateButtons();
}

void CompareTab::retry()
{
    for (const Source &source : std::exchange(m_failed, {}))
        read(source);
}

void CompareTab::setUpTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setAccessibleName(tr("Compare"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(0, new FieldDelegate(m_table));
    setUpReadTable(m_table);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setAlternatingRowColors(true);
}

void CompareTab::follow()
{
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, &CompareTab::updatePage);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CompareTab::updatePage);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        m_search->clear();
        m_show->setCurrentIndex(int(CompareFilter::Show::Differences));
    });

    // While somebody types in the draft, the comparison follows at leisure.
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &CompareTab::update);
    connect(m_document, &OfferDocument::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_document, &OfferDocument::stateChanged, this, &CompareTab::updatePage);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CompareTab::updateButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const JsonPath path = m_model->row(m_filter->mapToSource(index).row()).path;
        if (const auto place = m_document ? path.in(m_document->current(), m_document->identities()) : std::nullopt)
            Q_EMIT placeActivated(*place);
    });
}

QWidget *CompareTab::buildHeader()
{
    auto *header = new QWidget(this);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(makeFilters(header));
    layout->addWidget(m_summary);
    layout->addLayout(makeActions(header));
    return header;
}

// What of the comparison is shown.
QLayout *CompareTab::makeFilters(QWidget *parent)
{
    m_search->setPlaceholderText(tr("Search fields and values"));
    m_search->setAccessibleName(tr("Search fields and values"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_show->setAccessibleName(tr("Show"));
    m_show->addItems({tr("Differences"), tr("Added"), tr("Removed"), tr("Changed"), tr("Unchanged"), tr("All fields")});
    auto *technical = new QCheckBox(tr("Technical fields and signatures"), parent);
    auto *row = new FoldingLayout;
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_show, technical})
        row->addWidget(widget);
    connect(m_search, &QLineEdit::textChanged, m_filter, &CompareFilter::setText);
    connect(m_show, &QComboBox::currentIndexChanged, m_filter,
            [this](int index) { m_filter->setShow(CompareFilter::Show(index)); });
    connect(technical, &QCheckBox::toggled, m_filter, &CompareFilter::setTechnicalShown);
    return row;
}

// What else is compared, and what is made of it.
QLayout *CompareTab::makeActions(QWidget *parent)
{
    m_version->setAccessibleName(tr("Version number"));
    m_version->setRange(1, 1); // until it is known how many there are
    m_version->setPrefix(tr("Version") + u' ');
    const bool hasVersions = m_offers->capabilities().hasVersions;
    m_version->setVisible(hasVersions);
    m_addVersion->setVisible(hasVersions);
    auto *addFileButton = new QPushButton(tr("Add file…"), parent);
    auto *exportButton = new QPushButton(tr("Export report…"), parent);
    m_copy->setMenu(new QMenu(m_copy));
    auto *row = new FoldingLayout;
    row->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_version, m_addVersion, addFileButton, exportButton, m_copy})
        row->addWidget(widget);
    connect(m_addVersion, &QPushButton::clicked, this, &CompareTab::addVersion);
    connect(addFileButton, &QPushButton::clicked, this, &CompareTab::chooseFile);
    connect(exportButton, &QPushButton::clicked, this, &CompareTab::exportReport);
    return row;
}

void CompareTab::read(const Source &source)
{
    ++m_reading;
    m_busy->setBusy(true, tr("Reading…"));
    updateSummary();
    updatePage(); // what is not there yet is not missing
    source.ask().then(this, [this, source](const Result<OfferSnapshot> &snapshot) {
        m_busy->setBusy(--m_reading > 0, tr("Reading…"));
        if (snapshot) {
            m_states[source.state].second = snapshot->body;
        } else if (snapshot.error().kind != ApiError::Kind::NotFound) {
            m_failed.append(source);
            takeUnread(source.state, source.unread(), snapshot.error());
        }
        update();
    });
}

// What is no strict JSON is compared as it is once it is corrected, and that is said.
void CompareTab::takeUnread(qsizetype state, const std::optional<UnreadAnswer> &answer, const ApiError &error)
{
    const auto tell = [this, state, error](const CorrectedAnswer &corrected) {
        const bool isCorrected = !corrected.now.isUndefined();
        if (isCorrected)
            m_states[state].second = corrected.now;
        const QString name = m_states[state].first;
        Q_EMIT failed(isCorrected ? tr("%1 is compared as it is once it is corrected. %2").arg(name, error.text())
                                  : tr("%1 could not be read. %2").arg(name, error.text()));
        update();
    };
    if (answer)
        CorrectedAnswer::find(answer->text, JsonRepair::Choice::Last, this, tell);
    else
        tell({});
}

void CompareTab::addVersion()
{
    const int number = m_version->value();
    m_states.append({tr("Version %1").arg(number), {}});
    read({m_states.size() - 1, [reader = m_reader, id = m_offer, number] { return reader->version(id, number); },
          [reader = m_reader, id = m_offer, number] { return reader->unread(id, qint64(number)); }});
}

void CompareTab::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with a file"), {}, tr("JSON files (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareTab::openFile);
    openDialog(dialog);
}

void CompareTab::openFile(const QString &path)
{
    if (const auto file = OfferFile::read(path, m_offers->schemas()->shape()))
        addFile(*file, QFileInfo(path).fileName());
    else
        Q_EMIT failed(file.error());
}

void CompareTab::addFile(const OfferFile &file, const QString &name)
{
    // A file of some plans says nothing of the rest.
    m_states.append({name, file.over(m_document ? m_document->base() : JsonValue())});
    update();
}

void CompareTab::update()
{
    if (!m_document || m_document->current().isUndefined()) {
        updatePage();
        return;
    }
    updateVersions();
    const QModelIndex current = m_table->currentIndex();
    const QPoint place(current.column(), current.row());
    const JsonPath path = current.isValid() ? m_model->row(m_filter->mapToSource(current).row()).path : JsonPath();
    const int scrolled = m_table->verticalScrollBar()->value();
    const int columns = m_model->columnCount();
    m_model->setStates(QList<std::pair<QString, JsonValue>>{{tr("Draft"), m_document->current()}} + m_states);
    if (m_model->columnCount() != columns) { // else they are the person's
        QList<FittedColumns::Column> fitted{{360, 180}};
        fitted.resize(m_model->columnCount(), {210, 120});
        FittedColumns::fit(m_table->horizontalHeader(), fitted);
    }
    m_table->verticalScrollBar()->setValue(scrolled);
    restoreCurrent(path, place);
    updateSummary();
    updatePage();
    updateButtons();
}

void CompareTab::updateSummary()
{
    setWindowTitle(tr("Compare: %1 (%2)").arg(visibleText(m_offer.offer), names().join(u", "_s)));
    QStringList missing;
    QStringList unread;
    for (qsizetype state = 0; state < m_states.size() && m_reading == 0; ++state) {
        const bool hasFailed = std::any_of(m_failed.cbegin(), m_failed.cend(),
                                           [state](const Source &source) { return source.state == state; });
        if (m_states[state].second.isUndefined())
            (hasFailed ? unread : missing) += m_states[state].first;
    }
    m_differing = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ComparedField &field = m_model->row(row);
        m_differing += field.difference != ComparedField::Difference::Unchanged && !field.isTechnical ? 1 : 0;
    }
    QStringList text;
    if (isAnythingBesideDraft() && m_reading == 0) // what comes yet may differ, too
        text += tr("%n field(s) differ.", nullptr, m_differing);
    if (!missing.isEmpty())
        text += tr("There is nothing in: %1.").arg(missing.join(u", "_s));
    if (!unread.isEmpty())
        text += tr("Could not be read: %1.").arg(unread.join(u", "_s));
    m_summary->setText(text.join(u' '));
}

bool CompareTab::isAnythingBesideDraft() const
{
    return std::any_of(m_states.cbegin(), m_states.cend(),
                       [](const auto &state) { return !state.second.isUndefined(); });
}

// A table without rows says nothing of why there are none.
void CompareTab::updatePage()
{
    const bool isRead = m_document && !m_document->current().isUndefined();
    const bool hasFailed = m_document && m_document->state() == OfferDocument::State::Failed;
    if (!isRead && hasFailed)
        m_empty->setText(tr("The draft could not be read."));
    else if (!isRead || m_reading > 0)
        m_empty->setText(tr("Reading…"));
    else if (!isAnythingBesideDraft())
        m_empty->setText(tr("There is nothing to compare the draft with."));
    else if (m_differing == 0 && CompareFilter::Show(m_show->currentIndex()) < CompareFilter::Show::Unchanged)
        m_empty->setText(tr("Nothing differs."));
    else
        m_empty->setText(tr("No field matches what is searched and shown."), tr("Clear filter"));
    const bool hasRows = m_filter->rowCount() > 0;
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    // While it was read, its tab gave the keys to what comes first in it.
    if (hasRows && std::exchange(m_isNew, false) && isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus();
}

void CompareTab::updateVersions()
{
    const int newest = m_offers->newestVersion(m_offer);
    m_addVersion->setEnabled(newest > 0);
    m_addVersion->setToolTip(newest > 0 ? tr("Up to the current one, %1").arg(newest)
                                        : tr("This offer has no version yet."));
    m_addVersion->setAccessibleDescription(m_addVersion->toolTip());
    if (newest == m_version->maximum())
        return;
    m_version->setRange(1, std::max(newest, 1));
    m_version->setValue(newest);
}

// A field that is the same everywhere by now may have left the table: who goes through it goes on with the next one.
void CompareTab::restoreCurrent(const JsonPath &path, const QPoint &place)
{
    if (path.isRoot() || m_filter->rowCount() == 0)
        return;
    int row = std::clamp(place.y(), 0, m_filter->rowCount() - 1);
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        if (m_model->row(m_filter->mapToSource(m_filter->index(i, 0)).row()).path == path)
            row = i;
    }
    m_table->selectionModel()->setCurrentIndex(m_filter->index(row, place.x()),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> CompareTab::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_filter->mapToSource(index).row());
    return rows;
}

void CompareTab::updateButtons()
{
    const bool isReady = m_document && m_document->state() == OfferDocument::State::Ready && !m_isReadOnly;
    const bool canCopy = isReady && m_table->selectionModel()->hasSelection();
    if (!canCopy && m_copy->hasFocus()) // else it goes wherever the window thinks
        m_table->setFocus();
    m_copy->setEnabled(canCopy);
    QMenu *menu = m_copy->menu();
    menu->clear();
    for (int state = 0; state < m_states.size(); ++state) {
        if (!m_states[state].second.isUndefined())
            menu->addAction(PlainText::label(tr("Copy %1 value into draft").arg(m_states[state].first)), this,
                            [this, state] { copyFrom(state); });
    }
}

// All selected rows are one step of undo.
void CompareTab::copyFrom(int state)
{
    JsonValue root = m_document->current();
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        const ComparedField &field = m_model->row(row);
        for (const JsonPath &path : QList{field.path} + field.alsoAt)
            root = JsonDiff::copied(path, m_states[state].second, root, m_document->identities());
    }
    const auto place =
        rows.isEmpty() ? std::nullopt : m_model->row(rows.first()).path.in(root, m_document->identities());
    m_document->edit(root, rows.size() == 1 ? place.value_or(JsonPointer()) : JsonPointer(),
                     tr("Copy from %1").arg(m_states[state].first));
}

void CompareTab::exportReport()
{
    QFileDialog *dialog = saveDialog(tr("Export report"), m_offer.offer + "-compare.html"_L1,
                                     tr("HTML (*.html);;Markdown (*.md);;CSV (*.csv)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &CompareTab::writeReport);
    openDialog(dialog);
}

QStringList CompareTab::names() const
{
    QStringList names;
    for (const auto &[name, body] : m_model->states())
        names += name;
    return names;
}

void CompareTab::writeReport(const QString &path)
{
    QList<ComparedField> fields; // what is shown is what is written
    for (int row = 0; row < m_filter->rowCount(); ++row)
        fields.append(m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    const QByteArray bytes =
        CompareReport::write(CompareReport::formatOf(path), tr("%1: %2").arg(m_offer.offer, names().join(u", "_s)),
                             names(), fields, m_model->schema());
    if (const QString why = AtomicFile::write(path, bytes); !why.isEmpty())
        Q_EMIT failed(tr("The report could not be written to %1: %2").arg(path, why));
    else
        Q_EMIT done(
            tr("%n field(s) written to %1.", nullptr, int(fields.size())).arg(visibleText(QFileInfo(path).fileName())));
}

} // namespace pubconsole
