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
using Group = OperationNode::Group;
using Kind = OperationNode::Kind;
using Phase = OperationRecord::Phase;

namespace {

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

QString joinedMessages(const OperationStep &step)
{
    QStringList texts;
    for (const OperationMessage &message : step.messages)
        texts.append(message.text);
    return texts.join(QStringLiteral(" · "));
}

// The newest stand first.
size_t placeIn(const OperationNode &group, OperationKey key)
{
    const auto &nodes = group.children;
    const auto at = std::lower_bound(nodes.begin(), nodes.end(), key,
                                     [](const auto &node, OperationKey other) { return node->key > other; });
    return size_t(at - nodes.begin());
}

} // namespace

OperationModel::OperationModel(const OperationStore *store, const OperationRepository *repository, QObject *parent)
    : TreeModel(parent,
                {tr("Offer"), tr("Kind"), tr("Step"), tr("Status"), tr("Elapsed"), tr("Expected"), tr("Last news")})
    , m_store(store)
    , m_repository(repository)
{
    connect(store, &OperationStore::operationAdded, this, &OperationModel::operationAdded);
    connect(store, &OperationStore::operationChanged, this, &OperationModel::operationChanged);
    connect(&m_clock, &QTimer::timeout, this, &OperationModel::tellTimes);
    m_clock.start(5s);
    for (const auto &[key, record] : store->operations())
        operationAdded(key);
}

// Of what goes on, and of its steps.
void OperationModel::tellTimes()
{
    const auto tell = [this](const OperationNode &parent) {
        if (!parent.children.empty())
            Q_EMIT dataChanged(indexOf(parent.children.front().get(), Elapsed),
                               indexOf(parent.children.back().get(), Expected), {Qt::DisplayRole});
    };
    for (const auto &group : rootNode()->children) {
        if (group->group == Group::Finished)
            continue;
        tell(*group);
        for (const auto &operation : group->children)
            tell(*operation);
    }
}

Group OperationModel::groupOf(const OperationRecord &record) const
{
    if (m_store->needsYou(record))
        return Group::NeedsYou;
    return record.isOver() ? Group::Finished : Group::Running;
}

// Only those that have rows are there, in the order of Group.
OperationNode *OperationModel::groupNode(Group group)
{
    const auto &groups = rootNode()->children;
    const auto at =
        std::find_if(groups.begin(), groups.end(), [group](const auto &node) { return node->group >= group; });
    if (at != groups.end() && (*at)->group == group)
        return at->get();
    auto node = std::make_unique<OperationNode>();
    node->kind = Kind::Group;
    node->group = group;
    return insertNode(rootNode(), size_t(at - groups.begin()), std::move(node));
}

QModelIndex OperationModel::indexOf(OperationKey key) const
{
    const OperationNode *node = m_nodes.value(key);
    return node ? indexOf(node) : QModelIndex();
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
        return visibleText(record.lastNews());
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
        return visibleText(record.lastNews());
    default: // there are no more columns
        return {};
    }
}

// When it will probably be ready; what makes one uneasy comes first.
QString OperationModel::expectedText(const OperationRecord &record) const
{
    const QDateTime now = QDateTime::currentDateTime();
    const Forecast forecast = Forecast::of(record, Forecast::usualOf(m_repository, record.kind), now);
    if (forecast.isSlow)
        return tr("longer than 9 of 10 before");
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
    if (role == Qt::ToolTipRole && column == Expected) // longer than most columns are wide
        return stepData(record, row, column, Qt::DisplayRole);
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
        return usualText(step, Forecast::usualOf(m_repository, record.kind)(step.id.isEmpty() ? step.name : step.id));
    case LastNews:
        return joinedMessages(step);
    default: // a step has nothing to say there
        return {};
    }
}

QString OperationModel::groupText(const OperationNode &node) const
{
    switch (node.group) {
    case Group::NeedsYou:
        return tr("Needs you (%1)").arg(node.children.size());
    case Group::Running:
        return tr("Running (%1)").arg(node.children.size());
    case Group::Finished:
        break;
    }
    return tr("Finished (%1)").arg(node.children.size());
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OperationNode &node = *nodeAt(index);
    if (node.kind == Kind::Group) {
        if (role == IsGroupRole)
            return true;
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(groupText(node)) : QVariant();
    }
    const OperationRecord *record = m_store->find(node.key);
    if (!record)
        return {};
    return node.kind == Kind::Step ? stepData(*record, index.row(), index.column(), role)
                                   : operationData(*record, index.column(), role);
}

void OperationModel::insert(OperationKey key)
{
    OperationNode *group = groupNode(groupOf(*m_store->find(key)));
    auto node = std::make_unique<OperationNode>();
    node->kind = Kind::Operation;
    node->key = key;
    m_nodes.insert(key, node.get());
    insertNode(group, placeIn(*group, key), std::move(node));
    tellChanged(group, group);
    syncSteps(key);
}

// The row moves and is not made anew: it stays the selected one, and its steps stay open.
void OperationModel::regroup(OperationKey key)
{
    OperationNode *node = m_nodes.value(key);
    const OperationNode *before = node->parent;
    const Group wanted = groupOf(*m_store->find(key));
    if (before->group == wanted)
        return;
    OperationNode *group = groupNode(wanted);
    moveNode(node, group, placeIn(*group, key));
    tellChanged(group, group);
    if (before->children.empty())
        removeNode(before);
    else
        tellChanged(before, before);
}

// What failed needs nobody any more once something else is under way for that offer.
void OperationModel::regroupOthers(OperationKey key)
{
    const QList<OperationKey> keys = m_store->keysOf(m_store->find(key)->offer);
    for (const OperationKey other : keys) {
        if (other != key && m_nodes.contains(other))
            regroup(other);
    }
}

void OperationModel::syncSteps(OperationKey key)
{
    OperationNode *node = m_nodes.value(key);
    const auto wanted = size_t(m_store->find(key)->report.steps.size());
    const size_t shown = node->children.size();
    if (wanted < shown)
        removeNodes(node, {wanted, shown});
    OperationNode::Nodes steps;
    for (size_t i = shown; i < wanted; ++i) {
        steps.push_back(std::make_unique<OperationNode>());
        steps.back()->kind = Kind::Step;
        steps.back()->key = key;
    }
    if (wanted > shown)
        insertNodes(node, shown, std::move(steps));
    if (wanted > 0)
        tellChanged(node->children.front().get(), node->children.back().get());
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
    const OperationNode *node = m_nodes.value(key);
    tellChanged(node, node);
    syncSteps(key);
}

} // namespace pubconsole
