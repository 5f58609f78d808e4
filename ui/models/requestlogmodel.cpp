// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include "net/requestlog.h"
#include "roles/roles.h"

#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;

RequestLogModel::RequestLogModel(const RequestLog *log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(log, &RequestLog::aboutToDrop, this, [this] { beginRemoveRows({}, 0, 0); });
    connect(log, &RequestLog::dropped, this, [this] { endRemoveRows(); });
    connect(log, &RequestLog::aboutToAdd, this, [this] { beginInsertRows({}, rowCount(), rowCount()); });
    connect(log, &RequestLog::added, this, [this] { endInsertRows(); });
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log->entries().size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("ms");
    case CorrelationId:
        return tr("Correlation id");
    default: // there are no more columns
        return {};
    }
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_log->entries().size()))
        return {};
    const RequestLog::Entry &entry = m_log->entries()[size_t(index.row())];
    if (role == Qt::ToolTipRole)
        return entry.note.isEmpty() ? entry.url : entry.note;
    if (role == StatusToneRole && index.column() == Status)
        return int(entry.status >= 200 && entry.status < 300 ? Tone::Live : Tone::Failed);
    if (role == Qt::TextAlignmentRole && index.column() == Milliseconds)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return entry.time.toString(u"hh:mm:ss.zzz"_s);
    case Method:
        return entry.method;
    case Path:
        return QUrl(entry.url).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    case Status:
        return entry.status > 0 ? QString::number(entry.status) : entry.note;
    case Milliseconds:
        return QString::number(entry.milliseconds);
    case CorrelationId:
        return entry.correlationId;
    default: // there are no more columns
        return {};
    }
}

QString RequestLogModel::curl(int row) const
{
    if (row < 0 || row >= int(m_log->entries().size()))
        return {};
    const RequestLog::Entry &entry = m_log->entries()[size_t(row)];
    QString url = entry.url;
    url.replace(u'\'', "%27"_L1);
    return u"curl -X %1 -H \"Authorization: Bearer $TOKEN\" '%2'"_s.arg(entry.method, url);
}

} // namespace pubconsole
