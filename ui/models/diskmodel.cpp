// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diskmodel.h"

#include "models/tones.h"

#include <QLocale>

namespace pubconsole {

namespace {

QString endText(const SurveyedDisk &row)
{
    return row.disk.end.isValid() ? QLocale().toString(row.disk.end.toLocalTime(), QLocale::ShortFormat) : QString();
}

} // namespace

DiskModel::DiskModel(int days, QObject *parent)
    : TableModel(parent, {{tr("Offer"), [](const SurveyedDisk &row) { return row.offer.offer; }},
                          {tr("Where"), [](const SurveyedDisk &row) { return row.disk.label; }},
                          {tr("Ends"), endText},
                          {tr("What that means"), [](const SurveyedDisk &row) { return row.disk.verdict.line; }}})
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

bool DiskModel::expires(const OfferDisk &disk) const
{
    const bool isUseless = disk.verdict.state == AddressVerdict::State::Unusable;
    return isUseless || !disk.end.isValid() || disk.end < m_now.addDays(m_days);
}

QVariant DiskModel::cell(const SurveyedDisk &row, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return column == Offer ? row.offer.publisher + u'/' + row.offer.offer : toolTip(row, column);
    case SortRole:
        if (column < Ends)
            return text(row, column);
        return row.disk.end.isValid() ? row.disk.end : QDateTime::fromSecsSinceEpoch(0); // the worst first
    case ExpiresRole:
        return expires(row.disk);
    case OfferIdRole:
        return QVariant::fromValue(row.offer);
    case StatusToneRole:
        if (column != Meaning)
            return {};
        return int(toneOf(row.disk.verdict.state));
    default:
        return TableModel::cell(row, column, role);
    }
}

} // namespace pubconsole
