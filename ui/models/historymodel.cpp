// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/durationtext.h"

#include <QLocale>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &HistoryModel::update);
}

void HistoryModel::setHistory(HistoryLog *history)
{
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_history = history;
    if (history)
        connect(history, &HistoryLog::changed, &m_pause, qOverload<>(&QTimer::start));
    update();
}

void HistoryModel::setFilter(const HistoryLog::Filter &filter)
{
    m_filter = filter;
    update();
}

void HistoryModel::update()
{
    m_pause.stop();
    const QList<HistoryEntry> entries = m_history ? m_history->entries(m_filter) : QList<HistoryEntry>();
    // What is new stands above what was there: the person keeps their place.
    qsizetype added = 0;
    while (added < entries.size() && (m_entries.isEmpty() || entries[added].id != m_entries.first().id))
        ++added;
    const bool isLonger = !m_entries.isEmpty() && added < entries.size() &&
                          entries.size() - added == m_entries.size() && entries.last().id == m_entries.last().id;
    if (isLonger && added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_entries = entries;
        endInsertRows();
    } else if (!isLonger) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
    case Offer:
        return entry.offer;
    case What:
        return HistoryEntry::kindText(entry.kind);
    case Details: {
        const qsizetype fields = entry.fields.isEmpty() ? 0 : entry.fields.count(u'\n') + 1;
        const QString text = entry.details.section(u'\n', 0, 0);
        return fields == 0 ? text : tr("%1 (%n field(s))", nullptr, int(fields)).arg(text);
    }
    case Who:
        return entry.who;
    case Duration:
        return entry.seconds < 0 ? QString() : durationText(std::chrono::seconds(entry.seconds));
    case CorrelationId:
        return entry.correlationId;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Offer:
        return tr("Offer");
    case What:
        return tr("What");
    case Details:
        return tr("Details");
    case Who:
        return tr("Who");
    case Duration:
        return tr("Took");
    case CorrelationId:
        return tr("Correlation id");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace pubconsole
