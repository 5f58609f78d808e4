// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placemodel.h"

#include "offer/offerstore.h"

#include <algorithm>

namespace pubconsole {

PlaceModel::PlaceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PlaceModel::addOffers(const OfferStore &store)
{
    for (const auto &[id, entry] : store.publishers()) {
        for (const OfferSummary &offer : entry.offers) {
            const QString words = offer.displayText.isEmpty() || offer.displayText == offer.id.offer
                                      ? tr("%1 — %2").arg(offer.id.offer, id)
                                      : tr("%1 — %2 — %3").arg(offer.id.offer, offer.displayText, id);
            m_entries.append({words, {offer.id, std::nullopt}});
        }
    }
    rebuild();
}

void PlaceModel::addFields(const OfferId &offer, const QList<OfferPlace> &places)
{
    for (const OfferPlace &place : places)
        m_entries.append({place.label, {offer, place.place}});
    rebuild();
}

void PlaceModel::setFilterText(const QString &text)
{
    m_filter = text.simplified();
    rebuild();
}

void PlaceModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const bool isWanted = std::all_of(words.cbegin(), words.cend(), [this, i](const QString &word) {
            return m_entries[i].text.contains(word, Qt::CaseInsensitive);
        });
        if (isWanted)
            m_rows.append(i);
    }
    if (!m_filter.isEmpty())
        std::stable_partition(m_rows.begin(), m_rows.end(), [this](qsizetype row) {
            return m_entries[row].text.startsWith(m_filter, Qt::CaseInsensitive);
        });
    endResetModel();
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_entries[m_rows[index.row()]].text;
}

} // namespace pubconsole
