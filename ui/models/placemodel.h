// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "rules/offerplaces.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace pubconsole {

class OpenOffers;
class OfferStore;

//! The list of *Go to…*: every offer by id and name, the plans of those that were ever read here, the fields of one
//! offer, and commands. Filters itself: every word has to be there, and what is itself called so comes before what
//! stands under it.
class PlaceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    //! Where a row leads: to an offer, to a place in the offer whose fields were given, or to a plan; or what it does.
    struct Target
    {
        OfferId offer;
        std::optional<JsonPointer> place;
        QString plan;              //!< its id, which may stand anywhere by now
        std::function<void()> run; //!< of a command, which leads nowhere
    };
    using Commands = QList<std::pair<QString, std::function<void()>>>;

    explicit PlaceModel(QObject *parent = nullptr);
    //! \param current whose plans are among its fields
    void addOffers(const OfferStore &store, const OpenOffers &openOffers, const OfferId &current);
    void addFields(const OfferId &offer, const QString &name, const QList<OfferPlace> &places);
    //! \param commands what can be done, by its name
    void addCommands(const Commands &commands);
    void setFilterText(const QString &text);
    //! How many offers there are whose plans nobody knows.
    int unreadCount() const { return m_unread; }
    const Target &target(int row) const { return m_entries[m_rows[row]].target; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QString text;
        Target target;
    };
    void rebuild();

    QList<Entry> m_entries;
    QList<qsizetype> m_rows;
    int m_unread = 0;
    QString m_filter;
};

} // namespace pubconsole
