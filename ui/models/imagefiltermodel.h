// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace pubconsole {

//! The table *Images*, sorted, with those versions alone that are of a plan and have a text in any column.
class ImageFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ImageFilterModel(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    //! \param plan as the table names it; empty for all
    void setPlan(const QString &plan);
    bool isFiltering() const { return !m_text.isEmpty() || !m_plan.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_plan;
};

} // namespace pubconsole
