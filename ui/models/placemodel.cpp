// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placemodel.h"

#include "offer/localoffers.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"

#include <algorithm>
#include <array>

namespace pubconsole {

PlaceModel::PlaceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

// Behind the offers, so that a few letters find these first.
void PlaceModel::addOffers(const OfferStore &store, const OpenOffers &openOffers, const OfferId &current)
{
    QList<Entry> plans;
    const auto addPlans = [this, &plans, &openOffers, &current](const OfferId &id) {
        const OfferDocument *document = openOffers.document(id);
        const bool isOpen = document && !document->current().isUndefined();
        const OfferOutline *known = openOffers.outlines()->find(id);
        if (!isOpen && !known)
            ++m_unread;
        if (id == current || (!isOpen && !known))
            return;
        const OfferOutline outline = isOpen ? offerOutline(document->body()) : *known;
        for (const QString &plan : outline.plans)
            plans.append({QStringList{id.publisher, id.offer, plan}.join(QStringLiteral(" › ")), {id, {}, plan, {}}});
    };
    const auto add = [&](const OfferSummary &offer) {
        addPlans(offer.id);
        QStringList words{offer.id.offer};
        if (const QString title = offerTitle(offer.id, &offer, &openOffers); !title.isEmpty())
            words += title;
        words += offer.id.publisher;
        if (offer.isLocal)
            words += tr("Local draft");
        m_entries.append({words.join(QStringLiteral(" — ")), {offer.id, std::nullopt, {}, {}}});
    };
    for (const auto &[id, entry] : store.publishers()) {
        for (const OfferSummary &offer : entry.offers)
            add(offer);
    }
    for (const auto &[id, offer] : openOffers.localOffers()->offers())
        add(offer);
    m_entries += plans;
    rebuild();
}

void PlaceModel::addFields(const OfferId &offer, const QString &name, const QList<OfferPlace> &places)
{
    for (const OfferPlace &place : places)
        m_entries.append({name + QStringLiteral(" › ") + place.label, {offer, place.place, {}, {}}});
    rebuild();
}

void PlaceModel::addCommands(const Commands &commands)
{
    for (const auto &[name, run] : commands)
        m_entries.append({tr("Command") + QStringLiteral(" › ") + name, {{}, std::nullopt, {}, run}});
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
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    // The thing itself before what it stands under: "Support URL" before all of "Leads and support".
    std::array<QList<qsizetype>, 3> rows;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString &text = m_entries[i].text;
        const bool isWanted = std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (!isWanted)
            continue;
        const QStringView name = QStringView(text).mid(text.lastIndexOf(u'›') + 1).trimmed();
        rows[name.startsWith(m_filter, Qt::CaseInsensitive) ? 0
             : name.contains(m_filter, Qt::CaseInsensitive) ? 1
                                                            : 2]
            .append(i);
    }
    m_rows = rows[0] + rows[1] + rows[2];
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
