// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imagefiltermodel.h"

#include "models/imagemodel.h"

namespace pubconsole {

ImageFilterModel::ImageFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ImageModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void ImageFilterModel::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ImageFilterModel::setPlan(const QString &plan)
{
    m_plan = plan;
    invalidateFilter();
}

bool ImageFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto text = [this, row, &parent](int column) {
        return sourceModel()->index(row, column, parent).data().toString();
    };
    if (!m_plan.isEmpty() && text(ImageModel::Plan) != m_plan)
        return false;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (text(column).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace pubconsole
