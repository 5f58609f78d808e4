// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historylog.h"
#include "models/tablemodel.h"

#include <QTimer>

namespace pubconsole {

//! The table *History*: what was done and seen, the newest first. Follows what is written; long histories are shown as
//! far as the filter's `most`.
class HistoryModel final : public TableModel<HistoryEntry>
{
    Q_OBJECT

public:
    enum Column { Time, Offer, What, Details, Who, Duration, CorrelationId };

    explicit HistoryModel(QObject *parent = nullptr);
    //! \param history not owned; null shows nothing
    void setHistory(HistoryLog *history);
    void setFilter(const HistoryLog::Filter &filter);
    const HistoryLog::Filter &filter() const { return m_filter; }

private:
    void update();

    HistoryLog *m_history = nullptr;
    HistoryLog::Filter m_filter;
    QTimer m_pause;
};

} // namespace pubconsole
