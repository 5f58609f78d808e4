// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diskmodel.h"

#include "roles/roles.h"

#include <QLocale>

namespace pubconsole {

DiskModel::DiskModel(int days, QObject *parent)
    : QAbstractTableModel(parent)
    , m_days(days)
{
}

void DiskModel::clear(const QDateTime &now)
{
    beginResetModel();
    m_rows.clear();
    m_now = now;
    endResetModel();
}

void DiskModel::setDisks(const OfferId &offer, const QList<OfferDisk> &disks)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows[row].offer != offer)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (disks.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(disks.size()) - 1);
    for (const OfferDisk &disk : disks)
        m_rows.append({offer, disk});
    endInsertRows();
}

int DiskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool DiskModel::expires(const OfferDisk &disk) const
{
    return !disk.end.isValid() || disk.end < m_now.addDays(m_days);
}

QString DiskModel::meaning(const OfferDisk &disk) const
{
    if (!disk.end.isValid())
        return tr("Its address does not say");
    if (disk.end <= m_now)
        return tr("Ended");
    // Counted as the dates beside it are shown: in the person's own time zone.
    const auto days = int(m_now.toLocalTime().date().daysTo(disk.end.toLocalTime().date()));
    return days == 0 ? tr("Ends today") : tr("Ends in %n day(s)", nullptr, days);
}

QVariant DiskModel::display(const Row &row, int column) const
{
    switch (column) {
    case Offer:
        return row.offer.offer;
    case Where:
        return row.disk.label;
    case Ends:
        return row.disk.end.isValid() ? QLocale().toString(row.disk.end.toLocalTime(), QLocale::ShortFormat)
                                      : QString();
    case Meaning:
        return meaning(row.disk);
    default:
        return {};
    }
}

QVariant DiskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Offer ? row.offer.publisher + u'/' + row.offer.offer : display(row, index.column());
    case SortRole:
        if (index.column() < Ends)
            return display(row, index.column());
        return row.disk.end.isValid() ? row.disk.end : QDateTime::fromSecsSinceEpoch(0); // the worst first
    case ExpiresRole:
        return expires(row.disk);
    case OfferIdRole:
        return QVariant::fromValue(row.offer);
    case StatusToneRole:
        if (index.column() != Meaning)
            return {};
        return int(row.disk.end.isValid() && row.disk.end <= m_now ? Tone::Failed
                   : expires(row.disk)                             ? Tone::NeedsYou
                                                                   : Tone::Live);
    default:
        return {};
    }
}

QVariant DiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Offer:
        return tr("Offer");
    case Where:
        return tr("Where");
    case Ends:
        return tr("Ends");
    case Meaning:
        return tr("What that means");
    default:
        return {};
    }
}

} // namespace pubconsole
