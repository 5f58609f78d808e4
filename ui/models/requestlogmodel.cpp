// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include "roles/roles.h"

#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Entry = RequestLog::Entry;

RequestLogModel::RequestLogModel(const RequestLog *log, QObject *parent)
    : TableModel(
          parent,
          {{tr("Time"), [](const Entry &entry) { return entry.time.toString(u"hh:mm:ss.zzz"_s); }},
           {tr("Method"), &Entry::method},
           {tr("Path"),
            [](const Entry &entry) { return QUrl(entry.url).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority); }},
           {tr("Status"),
            [](const Entry &entry) { return entry.status > 0 ? QString::number(entry.status) : entry.note; }},
           {tr("ms"), [](const Entry &entry) { return QString::number(entry.milliseconds); },
            Qt::AlignRight | Qt::AlignVCenter},
           {tr("Correlation id"), &Entry::correlationId}})
{
    m_rows = {log->entries().begin(), log->entries().end()};
    connect(log, &RequestLog::dropped, this, [this] {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    });
    connect(log, &RequestLog::added, this, [this, log] {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.append(log->entries().back());
        endInsertRows();
    });
}

QVariant RequestLogModel::cell(const Entry &entry, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return entry.note.isEmpty() ? entry.url : entry.note;
    if (role == StatusToneRole && column == Status)
        return int(entry.status >= 200 && entry.status < 300 ? Tone::Live : Tone::Failed);
    return TableModel::cell(entry, column, role);
}

QString RequestLogModel::curl(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Entry &entry = m_rows[row];
    QString url = entry.url;
    url.replace(u'\'', "%27"_L1);
    return u"curl -X %1 -H \"Authorization: Bearer $TOKEN\" '%2'"_s.arg(entry.method, url);
}

} // namespace pubconsole
