// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace pubconsole {

//! The tree with only the offers whose id, name, status or plans contain a text, and the way to them.
class OfferFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OfferFilterModel(QObject *parent = nullptr);
    void setFilterText(const QString &text);
    bool isFiltering() const { return !m_text.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace pubconsole
