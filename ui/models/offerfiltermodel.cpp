// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerfiltermodel.h"

namespace pubconsole {

OfferFilterModel::OfferFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setAutoAcceptChildRows(true);
}

void OfferFilterModel::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    // Only while there is a filter: looking into every child costs on long lists.
    setRecursiveFilteringEnabled(!m_text.isEmpty());
    invalidateFilter();
}

bool OfferFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < 2; ++column) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        if (index.data().toString().contains(m_text, Qt::CaseInsensitive) ||
            index.data(Qt::ToolTipRole).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace pubconsole
