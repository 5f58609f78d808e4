// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/expiringimagesview.h"

#include "files/atomicfile.h"
#include "json/typedtext.h"
#include "models/diskmodel.h"
#include "offer/diskexport.h"
#include "offer/disksurvey.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/expirystrip.h"
#include "widgets/emptystate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/foldinglayout.h"
#include "widgets/opendialog.h"
#include "widgets/readtable.h"
#include "widgets/savedialog.h"
#include "widgets/statusdelegate.h"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

ExpiringImagesView::ExpiringImagesView(OfferStore *offers, DiskSurvey *survey, int days, QWidget *parent)
    : QWidget(parent)
    , m_offers(offers)
    , m_survey(survey)
    , m_model(new DiskModel(days, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_all(new QCheckBox(tr("Those that last, too"), this))
    , m_state(new QLabel(this))
    , m_read(new QPushButton(this))
    , m_renew(new QPushButton(tr("Renew…"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_strip(new ExpiryStrip(this))
    , m_days(days)
    , m_table(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(DiskModel::SortRole);
    m_shown->setFilterRole(DiskModel::ExpiresRole);
    m_shown->setFilterFixedString(QStringLiteral("true"));
    setUpTable();
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("imagesState"));
    m_state->setWordWrap(true); // a reason is long, and the window keeps its proportions
    m_all->setToolTip(tr("A signature has to last %n day(s) from now; Preferences say how long.", nullptr, days));
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *header = new FoldingLayout;
    header->setContentsMargins(16, 12, 16, 12);
    header->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_renew),
          static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_read)})
        header->addWidget(widget);
    auto *calendar = new QHBoxLayout;
    calendar->setContentsMargins(16, 0, 16, 8);
    calendar->addWidget(m_strip);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(calendar);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    connectSurvey();
    connect(m_renew, &QPushButton::clicked, this, &ExpiringImagesView::renew);
    connect(m_export, &QPushButton::clicked, this, &ExpiringImagesView::chooseExport);
    connect(m_strip, &ExpiryStrip::dayChosen, this, &ExpiringImagesView::chooseDay);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExpiringImagesView::update);
    connect(m_all, &QCheckBox::toggled, this, [this](bool isOn) {
        m_shown->setFilterFixedString(isOn ? QString() : QStringLiteral("true"));
        update();
    });
    read();
}

void ExpiringImagesView::setUpTable()
{
    m_table->setAccessibleName(tr("Expiring images"));
    setUpReadTable(m_table, {m_renew});
    auto *open = new QAction(tr("Open image"), m_table);
    m_table->addAction(open);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT m_table->activated(m_table->currentIndex()); });
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DiskModel::Ends, Qt::AscendingOrder);
    FittedColumns::fit(m_table->horizontalHeader(), {{180, 130}, {420, 200}, {150, 140, true}, {160, 120}});
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const SurveyedDisk row = m_model->row(m_shown->mapToSource(index).row());
        Q_EMIT placeActivated(row.offer, row.disk.place);
    });
}

void ExpiringImagesView::connectSurvey()
{
    connect(m_survey, &DiskSurvey::found, m_model, &DiskModel::setDisks);
    connect(m_survey, &DiskSurvey::found, this, &ExpiringImagesView::showStrip);
    connect(m_survey, &DiskSurvey::progressed, this, &ExpiringImagesView::update);
    connect(m_offers, &OfferStore::publishersChanged, this, &ExpiringImagesView::update);
    connect(m_offers, &OfferStore::offersChanged, this, [this](const QString &publisher) {
        const bool isStopped = !m_survey->isRunning() && m_survey->done() < m_survey->total();
        if (!isStopped)
            m_survey->add(listedOffers(publisher)); // a list that came after this was opened
        update();
    });
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_survey->isRunning())
            m_survey->stop();
        else
            read();
    });
}

ExpiringImagesView::~ExpiringImagesView()
{
    m_survey->stop();
}

QList<OfferId> ExpiringImagesView::listedOffers(const QString &publisher) const
{
    QList<OfferId> offers;
    const auto &publishers = m_offers->publishers();
    if (const auto entry = publishers.find(publisher); entry != publishers.end()) {
        for (const OfferSummary &offer : entry->second.offers)
            offers.append(offer.id);
    }
    return offers;
}

void ExpiringImagesView::read()
{
    m_written.clear();
    m_model->clear();
    showStrip();
    QList<OfferId> offers;
    for (const auto &[publisher, entry] : m_offers->publishers())
        offers += listedOffers(publisher);
    m_survey->start(offers, m_days);
}

void ExpiringImagesView::update()
{
    const bool isAnything = m_shown->rowCount() > 0;
    m_read->setText(m_survey->isRunning() ? tr("Stop") : tr("Read again"));
    QString state = m_survey->isRunning()
                        ? tr("Reading %1 of %2 offers…").arg(m_survey->done() + 1).arg(m_survey->total())
                    : m_survey->done() < m_survey->total()
                        ? tr("Stopped after %1 of %2 offers.").arg(m_survey->done()).arg(m_survey->total())
                        : tr("%n offer(s) read.", nullptr, m_survey->done() - m_survey->failed());
    if (m_survey->failed() > 0)
        state += u' ' + tr("%n could not be read.", nullptr, m_survey->failed()) + u' ' + m_survey->failure();
    const auto &publishers = m_offers->publishers();
    const auto unlisted = std::count_if(publishers.cbegin(), publishers.cend(),
                                        [](const auto &known) { return !known.second.refreshedAt.isValid(); });
    if (unlisted > 0)
        state += u' ' + tr("The offers of %n publisher(s) are not known yet.", nullptr, int(unlisted));
    if (const QStringList names = unsaved(); !names.isEmpty())
        state += u' ' + tr("Unsaved, and counted as they stand here: %1.").arg(names.join(QStringLiteral(", ")));
    if (!m_written.isEmpty())
        state = m_written + u' ' + state;
    m_state->setText(state);
    const bool isNothingRead = m_survey->failed() > 0 && m_survey->failed() == m_survey->done();
    m_empty->setText(m_survey->isRunning() ? tr("Reading the offers…")
                     : isNothingRead       ? tr("No offer could be read.")
                     : m_all->isChecked()  ? tr("No offer has an image with a signature.")
                                           : tr("No signature that was read ends soon."));
    m_pages->setCurrentIndex(isAnything ? 1 : 0);
    m_renew->setEnabled(m_table->selectionModel()->hasSelection());
    m_renew->setAccessibleDescription(m_renew->isEnabled() ? tr("Opens the offer and asks for new addresses.")
                                                           : tr("Choose an image first."));
    m_renew->setToolTip(m_renew->accessibleDescription());
    m_export->setEnabled(isAnything);
}

// Of the offers in the table.
QStringList ExpiringImagesView::unsaved() const
{
    const QSet<OfferId> edited = m_survey->openOffers().unsaved();
    QStringList names;
    for (int row = 0; row < m_model->rowCount() && !edited.isEmpty(); ++row) {
        const OfferId &offer = m_model->row(row).offer;
        if (edited.contains(offer) && !names.contains(offer.offer))
            names += offer.offer;
    }
    return names;
}

void ExpiringImagesView::showStrip()
{
    QList<QDateTime> ends;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QDateTime &end = m_model->row(row).disk.end; end.isValid())
            ends += end;
    }
    m_strip->setEnds(ends, m_model->now(), m_days);
}

// What ends late on is not shown otherwise.
void ExpiringImagesView::chooseDay(const QDate &day)
{
    const auto isOfDay = [this, &day](int row) {
        return m_model->row(m_shown->mapToSource(m_shown->index(row, 0)).row()).disk.end.toLocalTime().date() == day;
    };
    const auto select = [this, &isOfDay] {
        for (int row = 0; row < m_shown->rowCount(); ++row) {
            if (!isOfDay(row))
                continue;
            m_table->selectRow(row);
            m_table->scrollTo(m_shown->index(row, 0));
            m_table->setFocus();
            return true;
        }
        return false;
    };
    if (select())
        return;
    m_all->setChecked(true);
    select();
}

void ExpiringImagesView::chooseExport()
{
    QFileDialog *dialog = saveDialog(tr("Export expiring images"), QStringLiteral("expiring-images.csv"),
                                     tr("CSV (*.csv);;Calendar (*.ics)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &ExpiringImagesView::write);
    openDialog(dialog);
}

// What is shown is what is written, in its order.
void ExpiringImagesView::write(const QString &path)
{
    QList<SurveyedDisk> disks;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        disks += m_model->row(m_shown->mapToSource(m_shown->index(row, 0)).row());
    const bool isCalendar = path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive);
    const QByteArray bytes =
        isCalendar ? DiskExport::calendar(disks, m_days, QDateTime::currentDateTimeUtc()) : DiskExport::csv(disks);
    const QString why = AtomicFile::write(path, bytes);
    const auto events = int(std::count_if(disks.cbegin(), disks.cend(), DiskExport::hasEvent));
    const int left = isCalendar ? int(disks.size()) - events : 0;
    QStringList sentences{tr("%n address(es) written to %1.", nullptr, int(disks.size()) - left)
                              .arg(visibleText(QFileInfo(path).fileName()))};
    if (left > 0)
        sentences += tr("%n have no end that a calendar can say, and are not in it.", nullptr, left);
    m_written = why.isEmpty() ? sentences.join(u' ') : QString();
    update();
    if (!why.isEmpty())
        Q_EMIT failed(tr("The list could not be written to %1: %2").arg(path, why));
}

void ExpiringImagesView::renew()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const SurveyedDisk row = m_model->row(m_shown->mapToSource(rows.first()).row());
    Q_EMIT renewRequested(row.offer, row.disk.place);
}

} // namespace pubconsole
