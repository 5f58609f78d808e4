// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operationmodel.h"

#include "json/typedtext.h"
#include "models/durationtext.h"
#include "models/operationtexts.h"
#include "models/tones.h"
#include "operations/operationstore.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using Group = OperationModel::Group;
using Phase = OperationRecord::Phase;

namespace {

// An index says its level by its id: 0 a group, a key an operation, a key with the high bit a step of it.
constexpr quintptr stepFlag = quintptr(1) << 31;

Tone toneOf(Phase phase)
{
    switch (phase) {
    case Phase::Starting:
    case Phase::LookingUp:
    case Phase::Running:
    case Phase::Cancelling:
        return Tone::Running;
    case Phase::NeedsReview:
        return Tone::NeedsYou;
    case Phase::Succeeded:
        return Tone::Live;
    case Phase::Refused:
    case Phase::Unknown:
    case Phase::Failed:
        return Tone::Failed;
    case Phase::Canceled:
    case Phase::Superseded:
        break;
    }
    return Tone::Draft;
}

QString elapsedText(const OperationRecord &record)
{
    if (!record.started.isValid()) // nobody saw it begin
        return {};
    const QDateTime end = record.finished.isValid() ? record.finished : QDateTime::currentDateTime();
    return durationText(std::chrono::seconds(record.started.secsTo(end)));
}

Forecast::Usual usualOf(const OperationRepository *repository, OperationRecord::Kind kind)
{
    return [repository, kind](const QString &step) {
        return repository ? repository->stepDurations(kind, step) : OperationRepository::Durations();
    };
}

QString joinedMessages(const OperationStep &step)
{
    QStringList texts;
    for (const OperationMessage &message : step.messages)
        texts.append(message.text);
    return texts.join(QStringLiteral(" · "));
}

} // namespace

OperationModel::OperationModel(const OperationStore *store, const OperationRepository *repository, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_repository(repository)
{
    connect(store, &OperationStore::operationAdded, this, &OperationModel::operationAdded);
    connect(store, &OperationStore::operationChanged, this, &OperationModel::operationChanged);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        for (const GroupRows &group : m_groups) {
            const QModelIndex place = index(groupRow(group.group), 0);
            if (group.group != Group::Finished)
                Q_EMIT dataChanged(index(0, Elapsed, place), index(int(group.keys.size()) - 1, Expected, place),
                                   {Qt::DisplayRole});
        }
    });
    m_clock.start(5s);
    for (const auto &[key, record] : store->operations())
        operationAdded(key);
}

Group OperationModel::groupOf(const OperationRecord &record) const
{
    if (m_store->needsYou(record))
        return Group::NeedsYou;
    return record.isOver() ? Group::Finished : Group::Running;
}

int OperationModel::groupRow(Group group) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].group == group)
            return int(i);
    }
    return -1;
}

QModelIndex OperationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, quintptr(m_groups[size_t(parent.row())].keys[size_t(row)]));
    return createIndex(row, column, parent.internalId() | stepFlag);
}

QModelIndex OperationModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const auto key = OperationKey(index.internalId() & ~stepFlag);
    if (index.internalId() & stepFlag)
        return indexOf(key);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (rowIn(m_groups[i], key) >= 0)
            return createIndex(int(i), 0, quintptr(0));
    }
    return {};
}

// The newest stand first.
int OperationModel::rowIn(const GroupRows &group, OperationKey key)
{
    const auto it = std::lower_bound(group.keys.begin(), group.keys.end(), key, std::greater<>());
    return it != group.keys.end() && *it == key ? int(it - group.keys.begin()) : -1;
}

QModelIndex OperationModel::indexOf(OperationKey key) const
{
    for (const GroupRows &group : m_groups) {
        if (const int row = rowIn(group, key); row >= 0)
            return createIndex(row, 0, quintptr(key));
    }
    return {};
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0 || (parent.internalId() & stepFlag))
        return 0;
    if (parent.internalId() == 0)
        return int(m_groups[size_t(parent.row())].keys.size());
    return m_steps.value(OperationKey(parent.internalId()));
}

int OperationModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OperationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Offer:
        return tr("Offer");
    case Kind:
        return tr("Kind");
    case Step:
        return tr("Step");
    case Status:
        return tr("Status");
    case Elapsed:
        return tr("Elapsed");
    case Expected:
        return tr("Expected");
    case LastNews:
        return tr("Last news");
    default: // there are no more columns
        return {};
    }
}

QVariant OperationModel::operationData(const OperationRecord &record, int column, int role) const
{
    if (role == OfferIdRole)
        return QVariant::fromValue(record.offer);
    if (role == OperationKeyRole)
        return record.key;
    if (role == StatusToneRole)
        return column == Status ? int(toneOf(record.phase)) : int(Tone::None);
    if (role == Qt::ToolTipRole && column == LastNews)
        return record.lastNews();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Offer:
        return visibleText(record.offer.offer);
    case Kind:
        return record.kindText();
    case Step:
        return record.stepText();
    case Status:
        return record.statusText();
    case Elapsed:
        return elapsedText(record);
    case Expected:
        return expectedText(record);
    case LastNews:
        return record.lastNews();
    default: // there are no more columns
        return {};
    }
}

// When it will probably be ready; what makes one uneasy comes first.
QString OperationModel::expectedText(const OperationRecord &record) const
{
    const QDateTime now = QDateTime::currentDateTime();
    const Forecast forecast = Forecast::of(record, usualOf(m_repository, record.kind), now);
    if (forecast.isSlow)
        return tr("longer than 9 of 10 of yours");
    if (forecast.isOverdue)
        return tr("longer than estimated");
    if (forecast.isKnown())
        return forecastText(forecast, now);
    const int step = record.report.currentStep();
    return step >= 0 && !record.isOver() && record.phase != Phase::NeedsReview ? record.report.steps[step].estimate
                                                                               : QString();
}

QVariant OperationModel::stepData(const OperationRecord &record, int row, int column, int role) const
{
    if (role == OperationKeyRole)
        return record.key;
    if (row >= record.report.steps.size())
        return {};
    const OperationStep &step = record.report.steps[row];
    if (role == ProgressRole)
        return step.progress ? QVariant(*step.progress) : QVariant();
    if (role == StatusToneRole)
        return column == Status ? int(pubconsole::toneOf(step.status.kind())) : int(Tone::None);
    if (role == Qt::ToolTipRole)
        return column == LastNews ? joinedMessages(step) : step.description;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Offer:
        return step.title();
    case Status: {
        const bool isMoving = step.status.kind() == StatusWord::Class::Running && step.progress;
        return isMoving ? tr("%1, %2 %").arg(step.status.operationText()).arg(*step.progress)
                        : step.status.operationText();
    }
    case Elapsed: {
        const auto spent = Forecast::elapsed(record, row, QDateTime::currentDateTime());
        return spent ? durationText(*spent) : QString();
    }
    case Expected:
        return usualText(step, usualOf(m_repository, record.kind)(step.id.isEmpty() ? step.name : step.id));
    case LastNews:
        return joinedMessages(step);
    default: // a step has nothing to say there
        return {};
    }
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        if (role == IsGroupRole)
            return true;
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        if (role != Qt::DisplayRole || index.column() != 0)
            return {};
        const GroupRows &rows = m_groups[size_t(index.row())];
        switch (rows.group) {
        case Group::NeedsYou:
            return tr("Needs you (%1)").arg(rows.keys.size());
        case Group::Running:
            return tr("Running (%1)").arg(rows.keys.size());
        case Group::Finished:
            return tr("Finished (%1)").arg(rows.keys.size());
        }
    }
    const OperationRecord *record = m_store->find(OperationKey(index.internalId() & ~stepFlag));
    if (!record)
        return {};
    return index.internalId() & stepFlag ? stepData(*record, index.row(), index.column(), role)
                                         : operationData(*record, index.column(), role);
}

void OperationModel::ensureGroup(Group group)
{
    if (groupRow(group) >= 0)
        return;
    const auto at =
        std::find_if(m_groups.begin(), m_groups.end(), [group](const GroupRows &rows) { return rows.group > group; });
    const int row = int(at - m_groups.begin());
    beginInsertRows({}, row, row);
    m_groups.insert(at, GroupRows{group, {}});
    endInsertRows();
}

void OperationModel::insert(OperationKey key)
{
    const Group group = groupOf(*m_store->find(key));
    ensureGroup(group);
    const int row = groupRow(group);
    auto &keys = m_groups[size_t(row)].keys;
    const auto at = std::lower_bound(keys.begin(), keys.end(), key, std::greater<>());
    const int place = int(at - keys.begin());
    m_steps.insert(key, 0);
    beginInsertRows(index(row, 0), place, place);
    keys.insert(at, key);
    endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
    syncSteps(key);
}

// The row moves and is not made anew: it stays the selected one, and its steps stay open.
void OperationModel::regroup(OperationKey key)
{
    const Group wanted = groupOf(*m_store->find(key));
    if (m_groups[size_t(indexOf(key).parent().row())].group == wanted)
        return;
    ensureGroup(wanted);
    const QModelIndex place = indexOf(key);
    const int from = place.parent().row();
    const int to = groupRow(wanted);
    auto &source = m_groups[size_t(from)].keys;
    auto &target = m_groups[size_t(to)].keys;
    const auto at = std::lower_bound(target.begin(), target.end(), key, std::greater<>());
    beginMoveRows(index(from, 0), place.row(), place.row(), index(to, 0), int(at - target.begin()));
    target.insert(at, key);
    source.erase(source.begin() + place.row());
    endMoveRows();
    Q_EMIT dataChanged(index(to, 0), index(to, 0));
    if (source.empty()) {
        beginRemoveRows({}, from, from);
        m_groups.erase(m_groups.begin() + from);
        endRemoveRows();
    } else {
        Q_EMIT dataChanged(index(from, 0), index(from, 0));
    }
}

// What failed needs nobody any more once something else is under way for that offer.
void OperationModel::regroupOthers(OperationKey key)
{
    const QList<OperationKey> keys = m_store->keysOf(m_store->find(key)->offer);
    for (const OperationKey other : keys) {
        if (other != key && indexOf(other).isValid())
            regroup(other);
    }
}

void OperationModel::syncSteps(OperationKey key)
{
    const int wanted = int(m_store->find(key)->report.steps.size());
    const int shown = m_steps.value(key);
    const QModelIndex place = indexOf(key);
    if (wanted > shown) {
        beginInsertRows(place, shown, wanted - 1);
        m_steps.insert(key, wanted);
        endInsertRows();
    } else if (wanted < shown) {
        beginRemoveRows(place, wanted, shown - 1);
        m_steps.insert(key, wanted);
        endRemoveRows();
    }
    if (wanted > 0)
        Q_EMIT dataChanged(index(0, 0, place), index(wanted - 1, ColumnCount - 1, place));
}

void OperationModel::operationAdded(OperationKey key)
{
    insert(key);
    regroupOthers(key);
}

void OperationModel::operationChanged(OperationKey key)
{
    regroup(key);
    regroupOthers(key);
    const QModelIndex place = indexOf(key);
    Q_EMIT dataChanged(place, place.siblingAtColumn(ColumnCount - 1));
    syncSteps(key);
}

} // namespace pubconsole
