// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace pubconsole {

//! Any model of Qt's whose columns have titles.
template<typename Model>
class TitledModel : public Model
{
public:
    int columnCount(const QModelIndex & = {}) const override { return int(m_titles.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
    }

protected:
    explicit TitledModel(QObject *parent, const QStringList &titles = {})
        : Model(parent)
        , m_titles(titles)
    {
    }
    //! Where they change, inside a reset.
    void setTitles(const QStringList &titles) { m_titles = titles; }

private:
    QStringList m_titles;
};

} // namespace pubconsole
