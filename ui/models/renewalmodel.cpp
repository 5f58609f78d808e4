// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/renewalmodel.h"

#include "models/tones.h"

#include <QSet>

#include <algorithm>

namespace pubconsole {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::RenewalModel)
};

bool isRenewed(const Renewal &row)
{
    return row.difference && *row.difference != AddressDifference::None;
}

QString changeText(const Renewal &row)
{
    if (!row.difference)
        return Texts::tr("No new address yet");
    return row.difference == AddressDifference::None      ? Texts::tr("Has it already")
           : row.difference == AddressDifference::Account ? Texts::tr("Another storage account, the same file")
                                                          : Texts::tr("Only the signature differs");
}

} // namespace

RenewalModel::RenewalModel(QObject *parent)
    : TableModel(parent, {{tr("Version"), &Renewal::version},
                          {tr("Disk"), [](const Renewal &row) { return row.disk.name; }},
                          {tr("Change"), changeText},
                          {tr("New address"), [](const Renewal &row) { return row.inspection.verdict.line; }}})
{
}

void RenewalModel::setMatches(const AddressMatches &matches, const QStringList &versions, const QList<ImageDisk> &disks,
                              const AddressInspector &inspect)
{
    beginResetModel();
    m_rows.clear();
    m_same = 0;
    QSet<qsizetype> matched;
    for (const MatchedAddress &match : matches.matched) {
        matched.insert(match.disk);
        if (match.difference == AddressDifference::None)
            ++m_same;
        ImageDisk disk = disks[match.disk];
        disk.address = match.address;
        m_rows.append({versions[match.disk], disk, match.difference, inspect(match.address)});
    }
    for (qsizetype i = 0; i < disks.size(); ++i) {
        if (!matched.contains(i))
            m_rows.append({versions[i], disks[i]});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Renewal &left, const Renewal &right) { return isRenewed(left) && !isRenewed(right); });
    endResetModel();
}

QList<ImageDisk> RenewalModel::disks() const
{
    QList<ImageDisk> all;
    for (const Renewal &row : m_rows) {
        if (isTaken(row))
            all += row.disk;
    }
    return all;
}

Qt::ItemFlags RenewalModel::flags(const QModelIndex &index) const
{
    return TableModel::flags(index).setFlag(Qt::ItemIsUserCheckable,
                                            index.column() == Version && isRenewed(row(index.row())));
}

bool RenewalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const JsonPointer &place = row(index.row()).disk.place;
    m_leftOut.removeAll(place);
    if (value.toInt() != Qt::Checked)
        m_leftOut += place;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

bool RenewalModel::isTaken(const Renewal &row) const
{
    return isRenewed(row) && !m_leftOut.contains(row.disk.place);
}

int RenewalModel::leftOut() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [this](const Renewal &row) { return isRenewed(row) && !isTaken(row); }));
}

int RenewalModel::unusable() const
{
    using State = AddressVerdict::State;
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const Renewal &row) {
        const State state = row.inspection.verdict.state;
        return isTaken(row) && (state == State::Unusable || state == State::Ended);
    }));
}

QVariant RenewalModel::cell(const Renewal &row, int column, int role) const
{
    if (!row.difference && role == StatusToneRole)
        return {};
    if (role == Qt::CheckStateRole && column == Version && isRenewed(row))
        return isTaken(row) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return column == Address && row.difference
                   ? toolTipText(row.inspection.shown + u'\n' + row.inspection.verdict.line)
                   : toolTip(row, column);
    if (role == StatusToneRole && column == Address)
        return int(toneOf(row.inspection.verdict.state));
    return TableModel::cell(row, column, role);
}

} // namespace pubconsole
