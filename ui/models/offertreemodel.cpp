// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offertreemodel.h"

#include "json/typedtext.h"
#include "models/tones.h"
#include "offer/localoffers.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"

#include <QCollator>
#include <QFont>
#include <QSet>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

struct OfferTreeModel::Node
{
    enum class Kind { Root, NeedsMe, Publisher, Offer, Plan, Image };

    Kind kind = Kind::Root;
    OfferId id;   // publisher alone for a publisher
    QString text; // plan id or version
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    QString key() const { return id.publisher + u'\n' + id.offer + u'\n' + text; }
    bool isSameAs(const Node &other) const { return kind == other.kind && id == other.id && text == other.text; }
};

using Kind = OfferTreeModel::Node::Kind;

namespace {

std::unique_ptr<OfferTreeModel::Node> newNode(Kind kind, const OfferId &id)
{
    auto node = std::make_unique<OfferTreeModel::Node>();
    node->kind = kind;
    node->id = id;
    return node;
}

} // namespace

OfferTreeModel::OfferTreeModel(const OfferStore *store, const OpenOffers *openOffers, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_openOffers(openOffers)
    , m_local(openOffers->localOffers())
    , m_root(std::make_unique<Node>())
{
    connect(store, &OfferStore::publishersChanged, this, &OfferTreeModel::syncPublishers);
    connect(store, &OfferStore::offersChanged, this, &OfferTreeModel::syncOffers);
    connect(store, &OfferStore::offerChanged, this, &OfferTreeModel::offerChanged);
    connect(openOffers, &OpenOffers::documentOpened, this, &OfferTreeModel::watch);
    connect(openOffers, &OpenOffers::unsavedChanged, this, &OfferTreeModel::offerChanged);
    connect(openOffers, &OpenOffers::documentClosed, this, &OfferTreeModel::offerChanged);
    connect(openOffers->outlines(), &OfferOutlines::changed, this, &OfferTreeModel::offerChanged);
    connect(m_local, &LocalOffers::changed, this, &OfferTreeModel::syncLocal);
    syncPublishers();
}

OfferTreeModel::~OfferTreeModel() = default;

const OfferTreeModel::Node *OfferTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex OfferTreeModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex OfferTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || column < 0 || column > 1 || parent.column() > 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex OfferTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int OfferTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int OfferTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant OfferTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Offer") : tr("Status");
}

QString OfferTreeModel::groupText(const Node &node) const
{
    if (node.kind == Kind::NeedsMe)
        return tr("Needs you (%1)").arg(node.children.size());
    return publisherText(node.id.publisher);
}

QString OfferTreeModel::publisherText(const QString &id) const
{
    const auto entry = m_store->publishers().find(id);
    const bool hasText = entry != m_store->publishers().end() && !entry->second.publisher.displayText.isEmpty();
    return hasText ? entry->second.publisher.displayText : id;
}

// By their names, as the person's language orders them.
bool OfferTreeModel::isPublisherBefore(const QString &left, const QString &right) const
{
    static const QCollator collator = [] {
        // Of no language at all it has no numeric mode.
        QCollator made(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
        made.setNumericMode(true);
        made.setCaseSensitivity(Qt::CaseInsensitive);
        return made;
    }();
    const int names = collator.compare(publisherText(left), publisherText(right));
    return names != 0 ? names < 0 : NaturalLess()(left, right);
}

const OfferSummary *OfferTreeModel::summary(const OfferId &id) const
{
    const OfferSummary *listed = m_store->summary(id);
    return listed ? listed : m_local->find(id);
}

bool OfferTreeModel::isInGroup(const Node &node) const
{
    return node.parent->kind == Kind::NeedsMe;
}

// A conflict and recovered work are what the publisher is needed for; below its publisher the offer says where it
// stands all the same.
QString OfferTreeModel::statusText(const Node &node, const OfferSummary *offer) const
{
    if (isInGroup(node) && m_openOffers->isConflict(node.id))
        return tr("Conflict");
    if (isInGroup(node) && m_openOffers->isRecovered(node.id))
        return tr("Recovered draft");
    return offer ? m_store->statusText(*offer) : QString();
}

QVariant OfferTreeModel::offerData(const Node &node, int column, int role) const
{
    const OfferSummary *offer = summary(node.id);
    const bool isUnsaved = m_openOffers->hasUnsaved(node.id);
    switch (role) {
    case Qt::DisplayRole:
        if (column == 1)
            return statusText(node, offer);
        return isUnsaved ? visibleText(node.id.offer) + u" ●"_s : visibleText(node.id.offer);
    case Qt::AccessibleTextRole:
        if (column == 1)
            return statusText(node, offer);
        return isUnsaved ? tr("%1, unsaved").arg(visibleText(node.id.offer)) : visibleText(node.id.offer);
    case Qt::ToolTipRole:
        if (column == 1)
            return statusText(node, offer);
        return offerTitle(node.id, offer, m_openOffers);
    case TitleRole:
        return column == 0 ? offerTitle(node.id, offer, m_openOffers) : QString();
    case OfferIdRole:
        return QVariant::fromValue(node.id);
    case ReviewRole:
        return isInGroup(node) && offer && m_store->statusClass(*offer) == StatusWord::Class::WaitingForReview;
    case StatusToneRole:
        if (column != 1 || !offer)
            return int(Tone::None);
        if (isInGroup(node) && (m_openOffers->isConflict(node.id) || m_openOffers->isRecovered(node.id)))
            return int(Tone::NeedsYou);
        return int(toneOf(m_store->statusClass(*offer)));
    default: // no other role is ours
        return {};
    }
}

QVariant OfferTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (node.kind) {
    case Kind::Offer:
        return offerData(node, index.column(), role);
    case Kind::NeedsMe:
    case Kind::Publisher:
        if (role == IsGroupRole)
            return true;
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        if (role == Qt::DisplayRole && index.column() == 1 && node.kind == Kind::Publisher) {
            const auto entry = m_store->publishers().find(node.id.publisher);
            const bool hasFailed = entry != m_store->publishers().end() && entry->second.error;
            return hasFailed ? tr("Not refreshed") : QString();
        }
        if (role == Qt::ToolTipRole && node.kind == Kind::Publisher) {
            const auto entry = m_store->publishers().find(node.id.publisher);
            return entry != m_store->publishers().end() && entry->second.error ? entry->second.error->text()
                                                                               : node.id.publisher;
        }
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(groupText(node)) : QVariant();
    case Kind::Plan:
    case Kind::Image:
        if (role == OfferIdRole)
            return QVariant::fromValue(node.id);
        if (role == PlanIdRole)
            return node.kind == Kind::Plan ? node.text : node.parent->text;
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(node.text) : QVariant();
    case Kind::Root:
        break;
    }
    return {};
}

bool OfferTreeModel::hasNeedsMe() const
{
    return !m_root->children.empty() && m_root->children.front()->kind == Kind::NeedsMe;
}

OfferTreeModel::Node *OfferTreeModel::publisherNode(const QString &id) const
{
    return m_publisherNodes.value(id);
}

OfferTreeModel::Node *OfferTreeModel::offerNode(const OfferId &id) const
{
    const Node *publisher = publisherNode(id.publisher);
    if (!publisher)
        return nullptr;
    const auto it =
        std::lower_bound(publisher->children.begin(), publisher->children.end(), id.offer,
                         [](const auto &node, const QString &wanted) { return NaturalLess()(node->id.offer, wanted); });
    return it != publisher->children.end() && (*it)->id == id ? it->get() : nullptr;
}

OfferTreeModel::Node *OfferTreeModel::needsMeNode(const OfferId &id) const
{
    if (!hasNeedsMe())
        return nullptr;
    const auto &children = m_root->children.front()->children;
    const auto it = std::lower_bound(children.begin(), children.end(), id,
                                     [](const auto &node, const OfferId &wanted) { return node->id < wanted; });
    return it != children.end() && (*it)->id == id ? it->get() : nullptr;
}

QModelIndex OfferTreeModel::indexOf(const OfferId &id) const
{
    const Node *node = offerNode(id);
    return node ? indexOf(node) : QModelIndex();
}

void OfferTreeModel::syncChildren(Node *parent, Nodes wanted)
{
    syncChildren(parent, {0, parent->children.size()}, std::move(wanted));
}

void OfferTreeModel::removeRows(Node *parent, Range range)
{
    auto &children = parent->children;
    beginRemoveRows(indexOf(parent), int(range.begin), int(range.end) - 1);
    for (size_t i = range.begin; i < range.end; ++i) {
        const Node *node = children[i].get();
        if (node->kind == Kind::Publisher && m_publisherNodes.value(node->id.publisher) == node) // else it moved
            m_publisherNodes.remove(node->id.publisher);
    }
    children.erase(children.begin() + qptrdiff(range.begin), children.begin() + qptrdiff(range.end));
    for (size_t i = range.begin; i < children.size(); ++i)
        children[i]->row = int(i);
    endRemoveRows();
}

void OfferTreeModel::insertRows(Node *parent, size_t at, Nodes nodes)
{
    auto &children = parent->children;
    beginInsertRows(indexOf(parent), int(at), int(at + nodes.size()) - 1);
    for (const auto &node : nodes) {
        node->parent = parent;
        if (node->kind == Kind::Publisher)
            m_publisherNodes.insert(node->id.publisher, node.get());
    }
    children.insert(children.begin() + qptrdiff(at), std::make_move_iterator(nodes.begin()),
                    std::make_move_iterator(nodes.end()));
    for (size_t i = at; i < children.size(); ++i)
        children[i]->row = int(i);
    endInsertRows();
}

// Makes the children in the range those that are wanted: both are in one order, so what is the same stays where it is
// and the rest goes or comes in runs.
void OfferTreeModel::syncChildren(Node *parent, Range range, Nodes wanted)
{
    auto &children = parent->children;
    auto &[at, end] = range;
    const auto first = children.begin() + qptrdiff(at);
    if (std::equal(first, children.begin() + qptrdiff(end), wanted.begin(), wanted.end(),
                   [](const auto &left, const auto &right) { return left->isSameAs(*right); }))
        return;
    QSet<QString> wantedKeys;
    for (const auto &node : wanted)
        wantedKeys.insert(node->key());
    for (size_t next = 0; next < wanted.size() || at < end;) {
        if (at < end && next < wanted.size() && children[at]->isSameAs(*wanted[next])) {
            ++at;
            ++next;
            continue;
        }
        size_t gone = at;
        while (gone < end && (next >= wanted.size() || !wantedKeys.contains(children[gone]->key())))
            ++gone;
        if (gone > at) {
            removeRows(parent, {at, gone});
            end -= gone - at;
            continue;
        }
        size_t last = next;
        while (last < wanted.size() && (at >= end || !children[at]->isSameAs(*wanted[last])))
            ++last;
        insertRows(parent, at,
                   Nodes(std::make_move_iterator(wanted.begin() + qptrdiff(next)),
                         std::make_move_iterator(wanted.begin() + qptrdiff(last))));
        at += last - next;
        end += last - next;
        next = last;
    }
}

void OfferTreeModel::tellChanged(const Node *first, const Node *last)
{
    Q_EMIT dataChanged(indexOf(first, 0), indexOf(last, 1));
}

void OfferTreeModel::syncPublishers()
{
    QStringList ids;
    for (const auto &[id, entry] : m_store->publishers())
        ids += id;
    for (const auto &[id, offer] : m_local->offers()) {
        if (!m_store->publishers().contains(id.publisher) && (ids.isEmpty() || ids.last() != id.publisher))
            ids += id.publisher;
    }
    std::sort(ids.begin(), ids.end(),
              [this](const QString &left, const QString &right) { return isPublisherBefore(left, right); });
    Nodes wanted;
    for (const QString &id : std::as_const(ids))
        wanted.push_back(newNode(Kind::Publisher, {id, {}}));
    syncChildren(m_root.get(), {size_t(hasNeedsMe()), m_root->children.size()}, std::move(wanted));
    if (hasNeedsMe()) { // without those that went with their publisher
        Node *group = m_root->children.front().get();
        Nodes kept;
        for (const auto &node : group->children) {
            if (needsMe(node->id))
                kept.push_back(newNode(Kind::Offer, node->id));
        }
        syncChildren(group, std::move(kept));
        updateNeedsMe();
    }
    if (!m_root->children.empty())
        tellChanged(m_root->children.front().get(), m_root->children.back().get());
    for (const QString &id : std::as_const(ids)) {
        // It has just come, with a list that was read before; or it is not listed any more, and has drafts here.
        if (publisherNode(id)->children.empty() || !m_store->publishers().contains(id))
            syncOffers(id);
    }
}

// The rows of a publisher: what its list has, and what is on this computer alone; both are sorted.
QList<OfferId> OfferTreeModel::offersOf(const QString &publisher) const
{
    QList<OfferId> ids;
    const auto &local = m_local->offers();
    auto next = local.lower_bound({publisher, {}});
    const auto addLocalBefore = [&](const QString *offer) {
        for (; next != local.end() && next->first.publisher == publisher &&
               (!offer || NaturalLess()(next->first.offer, *offer));
             ++next)
            ids.append(next->first);
    };
    if (const auto entry = m_store->publishers().find(publisher); entry != m_store->publishers().end()) {
        ids.reserve(entry->second.offers.size());
        for (const OfferSummary &offer : entry->second.offers) {
            addLocalBefore(&offer.id.offer);
            ids.append(offer.id);
        }
    }
    addLocalBefore(nullptr);
    return ids;
}

void OfferTreeModel::syncOffers(const QString &publisher)
{
    Node *node = publisherNode(publisher);
    if (!node)
        return;
    const QList<OfferId> ids = offersOf(publisher);
    Nodes wanted;
    wanted.reserve(size_t(ids.size()));
    for (const OfferId &id : ids)
        wanted.push_back(newNode(Kind::Offer, id));
    const bool wasEmpty = node->children.empty();
    syncChildren(node, std::move(wanted));
    if (!wasEmpty && !node->children.empty())
        tellChanged(node->children.front().get(), node->children.back().get());
    tellChanged(node, node);
    syncNeedsMe(publisher);
}

void OfferTreeModel::syncLocal(const OfferId &id)
{
    const bool isListed = m_store->publishers().contains(id.publisher);
    Node *node = publisherNode(id.publisher);
    if (!isListed && offersOf(id.publisher).isEmpty()) {
        if (node)
            removeRows(m_root.get(), {size_t(node->row), size_t(node->row) + 1});
        syncNeedsMe(id.publisher);
        return;
    }
    if (!node) {
        const auto &children = m_root->children;
        const auto behind = std::lower_bound(children.begin() + int(hasNeedsMe()), children.end(), id.publisher,
                                             [this](const auto &other, const QString &wanted) {
                                                 return isPublisherBefore(other->id.publisher, wanted);
                                             });
        Nodes nodes;
        nodes.push_back(newNode(Kind::Publisher, {id.publisher, {}}));
        insertRows(m_root.get(), size_t(behind - children.begin()), std::move(nodes));
    }
    syncOffers(id.publisher);
}

bool OfferTreeModel::needsMe(const OfferId &id) const
{
    const OfferSummary *offer = m_store->summary(id);
    const StatusWord::Class kind = offer ? m_store->statusClass(*offer) : StatusWord::Class::None;
    return kind == StatusWord::Class::WaitingForReview || kind == StatusWord::Class::Failed ||
           (offer && m_openOffers->isConflict(id)) || m_openOffers->isRecovered(id);
}

// The group's rows of one publisher; those of the others stay as they are.
void OfferTreeModel::syncNeedsMe(const QString &publisher)
{
    Nodes wanted;
    for (const OfferId &id : offersOf(publisher)) {
        if (needsMe(id))
            wanted.push_back(newNode(Kind::Offer, id));
    }
    if (!hasNeedsMe()) {
        if (wanted.empty())
            return;
        Nodes group;
        group.push_back(newNode(Kind::NeedsMe, {}));
        insertRows(m_root.get(), 0, std::move(group));
    }
    Node *group = m_root->children.front().get();
    const auto &children = group->children;
    const auto begin =
        std::lower_bound(children.begin(), children.end(), publisher, [](const auto &node, const QString &other) {
            return NaturalLess()(node->id.publisher, other);
        });
    const auto end = std::upper_bound(begin, children.end(), publisher, [](const QString &other, const auto &node) {
        return NaturalLess()(other, node->id.publisher);
    });
    syncChildren(group, {size_t(begin - children.begin()), size_t(end - children.begin())}, std::move(wanted));
    updateNeedsMe();
}

// The group goes with its last row; its name says how many there are.
void OfferTreeModel::updateNeedsMe()
{
    const Node *group = m_root->children.front().get();
    if (group->children.empty())
        removeRows(m_root.get(), {0, 1});
    else
        tellChanged(group, group);
}

void OfferTreeModel::offerChanged(const OfferId &id)
{
    if (const Node *node = offerNode(id))
        tellChanged(node, node);
    const Node *waiting = needsMeNode(id);
    if (needsMe(id) != (waiting != nullptr))
        syncNeedsMe(id.publisher);
    else if (waiting)
        tellChanged(waiting, waiting);
}

void OfferTreeModel::watch(OfferDocument *document)
{
    const auto conflictChanged = [this, document] { offerChanged(document->id()); };
    conflictChanged(); // what was recovered is being looked at
    connect(document, &OfferDocument::rivalChanged, this, conflictChanged);
    connect(document, &OfferDocument::modifiedChanged, this, conflictChanged);
    connect(document, &OfferDocument::changed, this, [this, document] {
        syncPlans(document);
        if (const Node *node = offerNode(document->id())) // which may have another title
            tellChanged(node, node);
    });
}

void OfferTreeModel::syncPlans(const OfferDocument *document)
{
    Node *offer = offerNode(document->id());
    if (!offer)
        return;
    const QList<PlanOutline> outlines = planOutlines(document->current());
    const auto child = [&](Kind kind, const QString &text) {
        auto node = newNode(kind, document->id());
        node->text = text;
        return node;
    };
    Nodes plans;
    for (const PlanOutline &outline : outlines)
        plans.push_back(child(Kind::Plan, outline.planId));
    syncChildren(offer, std::move(plans));
    for (qsizetype i = 0; i < outlines.size() && i < qsizetype(offer->children.size()); ++i) {
        Nodes images;
        for (const QString &version : outlines[i].versions)
            images.push_back(child(Kind::Image, version));
        syncChildren(offer->children[size_t(i)].get(), std::move(images));
    }
}

} // namespace pubconsole
