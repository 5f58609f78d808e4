// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historylog.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace pubconsole {

//! The table *History*: what was done and seen, the newest first. Follows what is written; long histories are shown as
//! far as the filter's `most`.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Offer, What, Details, Who, Duration, CorrelationId, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr);
    //! \param history not owned; null shows nothing
    void setHistory(HistoryLog *history);
    void setFilter(const HistoryLog::Filter &filter);
    const HistoryLog::Filter &filter() const { return m_filter; }
    const HistoryEntry &entry(int row) const { return m_entries[row]; }
    const QList<HistoryEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();

    HistoryLog *m_history = nullptr;
    HistoryLog::Filter m_filter;
    QList<HistoryEntry> m_entries;
    QTimer m_pause;
};

} // namespace pubconsole
