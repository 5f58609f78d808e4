// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offertablemodel.h"

#include "json/typedtext.h"
#include "models/tones.h"
#include "offer/localoffers.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "rules/schemacatalog.h"

#include <QLocale>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

OfferTableModel::OfferTableModel(const OfferStore *store, const OpenOffers *openOffers, QObject *parent)
    : TableModel(parent,
                 {{tr("Offer"),
                   [this](const OfferId &id) {
                       return m_openOffers->hasUnsaved(id) ? visibleText(id.offer) + u" ●"_s : visibleText(id.offer);
                   }},
                  {tr("Publisher"), &OfferId::publisher},
                  {tr("Type"),
                   [this](const OfferId &id) { return m_openOffers->schemas()->typeTitle(summary(id)->offerTypeId); }},
                  {tr("Status"), [this](const OfferId &id) { return m_store->statusText(*summary(id)); }},
                  {tr("Version"),
                   [this](const OfferId &id) {
                       return summary(id)->isLocal ? QString() : QString::number(summary(id)->version);
                   },
                   Qt::AlignRight | Qt::AlignVCenter},
                  {tr("Last change"),
                   [this](const OfferId &id) {
                       return QLocale().toString(summary(id)->changedTime.toLocalTime(), QLocale::ShortFormat);
                   }}})
    , m_store(store)
    , m_openOffers(openOffers)
    , m_local(openOffers->localOffers())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OfferTableModel::rebuild);
    connect(store, &OfferStore::publishersChanged, this, &OfferTableModel::rebuildLater);
    connect(store, &OfferStore::offersChanged, this, &OfferTableModel::rebuildLater);
    connect(m_local, &LocalOffers::changed, this, &OfferTableModel::rebuildLater);
    connect(store, &OfferStore::offerChanged, this, &OfferTableModel::offerChanged);
    connect(openOffers, &OpenOffers::unsavedChanged, this, &OfferTableModel::offerChanged);
    connect(openOffers, &OpenOffers::documentClosed, this, &OfferTableModel::offerChanged);
    connect(openOffers->outlines(), &OfferOutlines::changed, this, &OfferTableModel::offerChanged);
    connect(openOffers, &OpenOffers::documentOpened, this, [this](OfferDocument *document) {
        connect(document, &OfferDocument::changed, this, [this, document] { offerChanged(document->id()); });
    });
    rebuild();
}

const OfferSummary *OfferTableModel::summary(const OfferId &id) const
{
    const OfferSummary *listed = m_store->summary(id);
    return listed ? listed : m_local->find(id);
}

QVariant OfferTableModel::cell(const OfferId &id, int column, int role) const
{
    const OfferSummary *offer = summary(id);
    if (!offer) // it went, and the rows follow soon
        return {};
    switch (role) {
    case Qt::AccessibleTextRole:
        return column == Offer && m_openOffers->hasUnsaved(id) ? tr("%1, unsaved").arg(id.offer) : text(id, column);
    case Qt::ToolTipRole:
        return column == Offer ? offerTitle(id, offer, m_openOffers) : text(id, column);
    case TitleRole:
        return column == Offer ? offerTitle(id, offer, m_openOffers) : QString();
    case OfferIdRole:
        return QVariant::fromValue(id);
    case StatusToneRole:
        return int(column == Status ? toneOf(m_store->statusClass(*offer)) : Tone::None);
    default: // no other role is ours
        return TableModel::cell(id, column, role);
    }
}

bool OfferTableModel::matches(const OfferSummary &offer, const QString &publisher) const
{
    const auto has = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    return m_filter.isEmpty() || has(offer.id.offer) || has(offerTitle(offer.id, &offer, m_openOffers)) ||
           has(publisher) || has(m_store->statusText(offer)) ||
           has(m_openOffers->schemas()->typeTitle(offer.offerTypeId));
}

QList<OfferId> OfferTableModel::wanted() const
{
    std::vector<const OfferSummary *> offers;
    for (const auto &[id, entry] : m_store->publishers()) {
        for (const OfferSummary &offer : entry.offers) {
            if (matches(offer, id))
                offers.push_back(&offer);
        }
    }
    for (const auto &[id, offer] : m_local->offers()) {
        if (matches(offer, id.publisher))
            offers.push_back(&offer);
    }
    const auto less = [this](const OfferSummary *left, const OfferSummary *right) {
        switch (m_sortColumn) {
        case PublisherName:
            return NaturalLess()(left->id.publisher, right->id.publisher);
        case Type:
            return NaturalLess()(left->offerTypeId, right->offerTypeId);
        case Status:
            return NaturalLess()(m_store->statusText(*left), m_store->statusText(*right));
        case Version:
            return left->version < right->version;
        case LastChange:
            return left->changedTime < right->changedTime;
        default:
            return NaturalLess()(left->id.offer, right->id.offer);
        }
    };
    if (!std::is_sorted(offers.begin(), offers.end(), less))
        std::stable_sort(offers.begin(), offers.end(), less);
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(offers.begin(), offers.end());
    QList<OfferId> rows;
    rows.reserve(qsizetype(offers.size()));
    for (const OfferSummary *offer : offers)
        rows.append(offer->id);
    return rows;
}

// Rows that stay keep their selection: persistent indexes move with their offer.
void OfferTableModel::rebuild()
{
    m_pause.stop();
    const QList<OfferId> rows = wanted();
    if (rows == m_rows) {
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, LastChange));
        return;
    }
    m_places.clear();
    if (m_rows.isEmpty()) {
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<OfferId, int> places;
    if (!before.isEmpty()) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            places.insert(rows[i], int(i));
    }
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int row = places.value(m_rows.value(old.row()), -1);
        after.append(row < 0 ? QModelIndex() : createIndex(row, old.column()));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

// The first list is shown at once; the others come one by one, and each would put all rows in order anew.
void OfferTableModel::rebuildLater()
{
    if (!m_pause.isActive())
        m_pause.start(m_rows.isEmpty() ? 0ms : 100ms);
}

void OfferTableModel::offerChanged(const OfferId &id)
{
    if (m_places.isEmpty()) {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_places.insert(m_rows[i], int(i));
    }
    if (const int row = m_places.value(id, -1); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, LastChange));
}

void OfferTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void OfferTableModel::setFilterText(const QString &text)
{
    m_filter = text.trimmed();
    rebuild();
}

} // namespace pubconsole
