// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/durationtext.h"

#include <QLocale>

namespace pubconsole {

using namespace std::chrono_literals;

namespace {

QString detailsText(const HistoryEntry &entry)
{
    const qsizetype fields = entry.fields.isEmpty() ? 0 : entry.fields.count(u'\n') + 1;
    const QString text = entry.details.section(u'\n', 0, 0);
    return fields == 0 ? text : HistoryModel::tr("%1 (%n change(s))", nullptr, int(fields)).arg(text);
}

QString tookText(const HistoryEntry &entry)
{
    return entry.seconds < 0 ? QString() : durationText(std::chrono::seconds(entry.seconds));
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : TableModel(parent, {{tr("Time"),
                           [](const HistoryEntry &entry) {
                               return QLocale().toString(entry.time.toLocalTime(), QLocale::ShortFormat);
                           }},
                          {tr("Offer"), &HistoryEntry::offer},
                          {tr("What"), [](const HistoryEntry &entry) { return HistoryEntry::kindText(entry.kind); }},
                          {tr("Details"), detailsText},
                          {tr("Who"), &HistoryEntry::who},
                          {tr("Took"), tookText},
                          {tr("Correlation id"), &HistoryEntry::correlationId}})
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
    while (added < entries.size() && (m_rows.isEmpty() || entries[added].id != m_rows.first().id))
        ++added;
    const bool isLonger = !m_rows.isEmpty() && added < entries.size() && entries.size() - added == m_rows.size() &&
                          entries.last().id == m_rows.last().id;
    if (isLonger && added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_rows = entries;
        endInsertRows();
    } else if (!isLonger) {
        beginResetModel();
        m_rows = entries;
        endResetModel();
    }
}

} // namespace pubconsole
