// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offertreemodel.h"

#include "models/tones.h"
#include "offer/offerservice.h"
#include "offer/offerstore.h"

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

OfferTreeModel::OfferTreeModel(const OfferStore *store, const OfferService *service, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_service(service)
    , m_root(std::make_unique<Node>())
{
    connect(store, &OfferStore::publishersChanged, this, &OfferTreeModel::syncPublishers);
    connect(store, &OfferStore::offersChanged, this, &OfferTreeModel::syncOffers);
    connect(store, &OfferStore::offerChanged, this, &OfferTreeModel::offerChanged);
    connect(service, &OfferService::documentOpened, this, &OfferTreeModel::watch);
    connect(service, &OfferService::unsavedChanged, this, &OfferTreeModel::offerChanged);
    connect(service, &OfferService::documentClosed, this, &OfferTreeModel::offerChanged);
    syncPublishers();
    for (const auto &[id, entry] : store->publishers())
        syncOffers(id);
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
        return tr("Needs me (%1)").arg(node.children.size());
    const auto entry = m_store->publishers().find(node.id.publisher);
    if (entry == m_store->publishers().end() || entry->second.publisher.displayText.isEmpty())
        return node.id.publisher;
    return entry->second.publisher.displayText;
}

QVariant OfferTreeModel::offerData(const Node &node, int column, int role) const
{
    const OfferSummary *summary = m_store->summary(node.id);
    const bool isUnsaved = m_service->hasUnsaved(node.id);
    switch (role) {
    case Qt::DisplayRole:
        if (column == 1)
            return summary ? m_store->statusText(*summary) : QString();
        return isUnsaved ? node.id.offer + u" ●"_s : node.id.offer;
    case Qt::AccessibleTextRole:
        if (column == 1)
            return summary ? m_store->statusText(*summary) : QString();
        return isUnsaved ? tr("%1, unsaved").arg(node.id.offer) : node.id.offer;
    case Qt::ToolTipRole:
        return summary ? summary->displayText : QString();
    case OfferIdRole:
        return QVariant::fromValue(node.id);
    case StatusToneRole:
        return column == 1 && summary ? int(toneOf(m_store->statusClass(*summary))) : int(Tone::None);
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

OfferTreeModel::Node *OfferTreeModel::publisherNode(const QString &id) const
{
    for (const auto &child : m_root->children) {
        if (child->kind == Kind::Publisher && child->id.publisher == id)
            return child.get();
    }
    return nullptr;
}

OfferTreeModel::Node *OfferTreeModel::offerNode(const OfferId &id) const
{
    const Node *publisher = publisherNode(id.publisher);
    if (!publisher)
        return nullptr;
    const auto it = std::lower_bound(publisher->children.begin(), publisher->children.end(), id.offer,
                                     [](const auto &node, const QString &wanted) { return node->id.offer < wanted; });
    return it != publisher->children.end() && (*it)->id == id ? it->get() : nullptr;
}

QModelIndex OfferTreeModel::indexOf(const OfferId &id) const
{
    const Node *node = offerNode(id);
    return node ? indexOf(node) : QModelIndex();
}

// Makes the children those that are wanted: both lists are in one order, so what is the same stays where it is and the
// rest goes or comes in runs.
void OfferTreeModel::syncChildren(Node *parent, std::vector<std::unique_ptr<Node>> wanted)
{
    auto &children = parent->children;
    const QModelIndex place = indexOf(parent);
    const auto renumber = [&children](size_t from) {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->row = int(i);
    };
    QSet<QString> wantedKeys; // filled at the first difference
    const auto isWanted = [&wanted, &wantedKeys](const Node &node) {
        if (wantedKeys.isEmpty()) {
            for (const auto &other : wanted) {
                if (other) // those before the difference are in place already
                    wantedKeys.insert(other->key());
            }
        }
        return wantedKeys.contains(node.key());
    };
    const bool isSame = std::equal(children.begin(), children.end(), wanted.begin(), wanted.end(),
                                   [](const auto &left, const auto &right) { return left->isSameAs(*right); });
    if (isSame)
        return;
    size_t at = 0;
    for (size_t next = 0; next < wanted.size() || at < children.size();) {
        if (at < children.size() && next < wanted.size() && children[at]->isSameAs(*wanted[next])) {
            ++at;
            ++next;
            continue;
        }
        size_t end = at;
        while (end < children.size() && (next >= wanted.size() || !isWanted(*children[end])))
            ++end;
        if (end > at) {
            beginRemoveRows(place, int(at), int(end) - 1);
            children.erase(children.begin() + qptrdiff(at), children.begin() + qptrdiff(end));
            renumber(at);
            endRemoveRows();
            continue;
        }
        size_t last = next;
        while (last < wanted.size() && (at >= children.size() || !children[at]->isSameAs(*wanted[last])))
            ++last;
        beginInsertRows(place, int(at), int(at + last - next) - 1);
        for (size_t i = next; i < last; ++i)
            wanted[i]->parent = parent;
        children.insert(children.begin() + qptrdiff(at), std::make_move_iterator(wanted.begin() + qptrdiff(next)),
                        std::make_move_iterator(wanted.begin() + qptrdiff(last)));
        renumber(at);
        endInsertRows();
        at += last - next;
        next = last;
    }
}

void OfferTreeModel::syncPublishers()
{
    std::vector<std::unique_ptr<Node>> wanted;
    if (!m_root->children.empty() && m_root->children.front()->kind == Kind::NeedsMe) {
        wanted.push_back(std::make_unique<Node>());
        wanted.back()->kind = Kind::NeedsMe;
    }
    for (const auto &[id, entry] : m_store->publishers()) {
        wanted.push_back(std::make_unique<Node>());
        wanted.back()->kind = Kind::Publisher;
        wanted.back()->id.publisher = id;
    }
    syncChildren(m_root.get(), std::move(wanted));
    for (const auto &child : m_root->children)
        Q_EMIT dataChanged(indexOf(child.get(), 0), indexOf(child.get(), 1));
}

void OfferTreeModel::syncOffers(const QString &publisher)
{
    Node *node = publisherNode(publisher);
    const auto entry = m_store->publishers().find(publisher);
    if (!node || entry == m_store->publishers().end())
        return;
    std::vector<std::unique_ptr<Node>> wanted;
    wanted.reserve(size_t(entry->second.offers.size()));
    for (const OfferSummary &offer : entry->second.offers) {
        wanted.push_back(std::make_unique<Node>());
        wanted.back()->kind = Kind::Offer;
        wanted.back()->id = offer.id;
    }
    const bool wasEmpty = node->children.empty();
    syncChildren(node, std::move(wanted));
    if (!wasEmpty && !node->children.empty())
        Q_EMIT dataChanged(indexOf(node->children.front().get(), 0), indexOf(node->children.back().get(), 1));
    Q_EMIT dataChanged(indexOf(node, 0), indexOf(node, 1));
    syncNeedsMe();
}

void OfferTreeModel::syncNeedsMe()
{
    std::vector<std::unique_ptr<Node>> wanted;
    for (const auto &[id, entry] : m_store->publishers()) {
        for (const OfferSummary &offer : entry.offers) {
            if (m_store->statusClass(offer) != StatusWord::Class::WaitingForReview)
                continue;
            wanted.push_back(std::make_unique<Node>());
            wanted.back()->kind = Kind::Offer;
            wanted.back()->id = offer.id;
        }
    }
    const bool isThere = !m_root->children.empty() && m_root->children.front()->kind == Kind::NeedsMe;
    const auto renumber = [this] {
        for (size_t i = 0; i < m_root->children.size(); ++i)
            m_root->children[i]->row = int(i);
    };
    if (wanted.empty() && isThere) {
        beginRemoveRows({}, 0, 0);
        m_root->children.erase(m_root->children.begin());
        renumber();
        endRemoveRows();
    } else if (!wanted.empty() && !isThere) {
        beginInsertRows({}, 0, 0);
        auto group = std::make_unique<Node>();
        group->kind = Kind::NeedsMe;
        group->parent = m_root.get();
        m_root->children.insert(m_root->children.begin(), std::move(group));
        renumber();
        endInsertRows();
    }
    if (!wanted.empty()) {
        Node *group = m_root->children.front().get();
        syncChildren(group, std::move(wanted));
        Q_EMIT dataChanged(indexOf(group, 0), indexOf(group, 0));
    }
}

void OfferTreeModel::offerChanged(const OfferId &id)
{
    Node *node = offerNode(id);
    if (node)
        Q_EMIT dataChanged(indexOf(node, 0), indexOf(node, 1));
    syncNeedsMe();
    if (m_root->children.empty() || m_root->children.front()->kind != Kind::NeedsMe)
        return;
    for (const auto &child : m_root->children.front()->children) {
        if (child->id == id)
            Q_EMIT dataChanged(indexOf(child.get(), 0), indexOf(child.get(), 1));
    }
}

void OfferTreeModel::watch(OfferDocument *document)
{
    connect(document, &OfferDocument::changed, this, [this, document] { syncPlans(document); });
}

void OfferTreeModel::syncPlans(const OfferDocument *document)
{
    Node *offer = offerNode(document->id());
    if (!offer)
        return;
    const QList<PlanOutline> outlines = planOutlines(document->current());
    const auto child = [&](Kind kind, const QString &text) {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->id = document->id();
        node->text = text;
        return node;
    };
    std::vector<std::unique_ptr<Node>> plans;
    for (const PlanOutline &outline : outlines)
        plans.push_back(child(Kind::Plan, outline.planId));
    syncChildren(offer, std::move(plans));
    for (qsizetype i = 0; i < outlines.size() && i < qsizetype(offer->children.size()); ++i) {
        std::vector<std::unique_ptr<Node>> images;
        for (const QString &version : outlines[i].versions)
            images.push_back(child(Kind::Image, version));
        syncChildren(offer->children[size_t(i)].get(), std::move(images));
    }
}

} // namespace pubconsole
