// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offertreemodel.h"

#include "json/typedtext.h"
#include "models/tones.h"
#include "offer/localoffers.h"
#include "offer/needsyou.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"

#include <QCollator>
#include <QFont>

#include <algorithm>
#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

using Kind = OfferTreeNode::Kind;

namespace {

std::unique_ptr<OfferTreeNode> newNode(Kind kind, const OfferId &id)
{
    auto node = std::make_unique<OfferTreeNode>();
    node->kind = kind;
    node->id = id;
    return node;
}

} // namespace

OfferTreeModel::OfferTreeModel(const OfferStore *store, const OpenOffers *openOffers, QObject *parent)
    : TreeModel(parent, {tr("Offer"), tr("Status")})
    , m_store(store)
    , m_openOffers(openOffers)
    , m_local(openOffers->localOffers())
    , m_needsYou(openOffers->needsYou())
{
    connect(store, &OfferStore::publishersChanged, this, &OfferTreeModel::syncPublishers);
    connect(store, &OfferStore::offersChanged, this, &OfferTreeModel::syncOffers);
    connect(store, &OfferStore::offerChanged, this, &OfferTreeModel::offerChanged);
    connect(openOffers, &OpenOffers::documentOpened, this, &OfferTreeModel::watch);
    connect(openOffers, &OpenOffers::unsavedChanged, this, &OfferTreeModel::offerChanged);
    connect(openOffers, &OpenOffers::documentClosed, this, &OfferTreeModel::offerChanged);
    connect(openOffers->outlines(), &OfferOutlines::changed, this, &OfferTreeModel::offerChanged);
    connect(m_local, &LocalOffers::changed, this, &OfferTreeModel::syncLocal);
    connect(m_needsYou, &NeedsYou::changed, this, &OfferTreeModel::syncNeedsMe);
    syncPublishers();
    for (const QString &publisher : m_needsYou->publishers())
        syncNeedsMe(publisher);
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
    const Node &node = *nodeAt(index);
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
        if ((role == TitleRole || role == Qt::ToolTipRole) && index.column() == 0)
            return node.title == node.text ? QString() : visibleText(node.title);
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(visibleText(node.text)) : QVariant();
    case Kind::Root:
        break;
    }
    return {};
}

bool OfferTreeModel::hasNeedsMe() const
{
    return !rootNode()->children.empty() && rootNode()->children.front()->kind == Kind::NeedsMe;
}

OfferTreeNode *OfferTreeModel::publisherNode(const QString &id) const
{
    return m_publisherNodes.value(id);
}

OfferTreeNode *OfferTreeModel::offerNode(const OfferId &id) const
{
    const Node *publisher = publisherNode(id.publisher);
    if (!publisher)
        return nullptr;
    const auto it =
        std::lower_bound(publisher->children.begin(), publisher->children.end(), id.offer,
                         [](const auto &node, const QString &wanted) { return NaturalLess()(node->id.offer, wanted); });
    return it != publisher->children.end() && (*it)->id == id ? it->get() : nullptr;
}

OfferTreeNode *OfferTreeModel::needsMeNode(const OfferId &id) const
{
    if (!hasNeedsMe())
        return nullptr;
    const auto &children = rootNode()->children.front()->children;
    const auto it = std::lower_bound(children.begin(), children.end(), id,
                                     [](const auto &node, const OfferId &wanted) { return node->id < wanted; });
    return it != children.end() && (*it)->id == id ? it->get() : nullptr;
}

QModelIndex OfferTreeModel::indexOf(const OfferId &id) const
{
    const Node *node = offerNode(id);
    return node ? indexOf(node) : QModelIndex();
}

void OfferTreeModel::insertNodes(Node *parent, size_t place, Nodes nodes)
{
    for (const auto &node : nodes) {
        if (node->kind == Kind::Publisher)
            m_publisherNodes.insert(node->id.publisher, node.get());
    }
    TreeModel::insertNodes(parent, place, std::move(nodes));
}

void OfferTreeModel::removeNodes(Node *parent, Range range)
{
    for (size_t i = range.begin; i < range.end; ++i) {
        const Node *node = parent->children[i].get();
        if (node->kind == Kind::Publisher && m_publisherNodes.value(node->id.publisher) == node) // else it moved
            m_publisherNodes.remove(node->id.publisher);
    }
    TreeModel::removeNodes(parent, range);
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
    syncNodes(rootNode(), {size_t(hasNeedsMe()), rootNode()->children.size()}, std::move(wanted));
    if (!rootNode()->children.empty())
        tellChanged(rootNode()->children.front().get(), rootNode()->children.back().get());
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
    syncNodes(node, allOf(node), std::move(wanted));
    for (const OfferId &id : ids) { // one that was opened before its list came
        if (const OfferDocument *document = m_openOffers->document(id); document && offerNode(id)->children.empty())
            syncPlans(document);
    }
    if (!wasEmpty && !node->children.empty())
        tellChanged(node->children.front().get(), node->children.back().get());
    tellChanged(node, node);
}

void OfferTreeModel::syncLocal(const OfferId &id)
{
    const bool isListed = m_store->publishers().contains(id.publisher);
    Node *node = publisherNode(id.publisher);
    if (!isListed && offersOf(id.publisher).isEmpty()) {
        if (node)
            removeNode(node);
        return;
    }
    if (!node) {
        const auto &children = rootNode()->children;
        const auto behind = std::lower_bound(children.begin() + int(hasNeedsMe()), children.end(), id.publisher,
                                             [this](const auto &other, const QString &wanted) {
                                                 return isPublisherBefore(other->id.publisher, wanted);
                                             });
        insertNode(rootNode(), size_t(behind - children.begin()), newNode(Kind::Publisher, {id.publisher, {}}));
    }
    syncOffers(id.publisher);
}

// The group's rows of one publisher; those of the others stay as they are.
void OfferTreeModel::syncNeedsMe(const QString &publisher)
{
    Nodes wanted;
    for (const OfferId &id : m_needsYou->of(publisher))
        wanted.push_back(newNode(Kind::Offer, id));
    if (!hasNeedsMe()) {
        if (wanted.empty())
            return;
        insertNode(rootNode(), 0, newNode(Kind::NeedsMe, {}));
    }
    Node *group = rootNode()->children.front().get();
    const auto &children = group->children;
    const auto begin =
        std::lower_bound(children.begin(), children.end(), publisher, [](const auto &node, const QString &other) {
            return NaturalLess()(node->id.publisher, other);
        });
    const auto end = std::upper_bound(begin, children.end(), publisher, [](const QString &other, const auto &node) {
        return NaturalLess()(other, node->id.publisher);
    });
    syncNodes(group, {size_t(begin - children.begin()), size_t(end - children.begin())}, std::move(wanted));
    updateNeedsMe();
}

// The group goes with its last row; its name says how many there are.
void OfferTreeModel::updateNeedsMe()
{
    const Node *group = rootNode()->children.front().get();
    if (group->children.empty())
        removeNode(group);
    else
        tellChanged(group, group);
}

void OfferTreeModel::offerChanged(const OfferId &id)
{
    if (const Node *node = offerNode(id))
        tellChanged(node, node);
    if (const Node *waiting = needsMeNode(id))
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
    const QList<PlanOutline> outlines = planOutlines(document->current(), *document->schema());
    const auto child = [&](Kind kind, const QString &text) {
        auto node = newNode(kind, document->id());
        node->text = text;
        return node;
    };
    Nodes plans;
    for (const PlanOutline &outline : outlines)
        plans.push_back(child(Kind::Plan, outline.plan));
    syncNodes(offer, allOf(offer), std::move(plans));
    for (qsizetype i = 0; i < outlines.size() && i < qsizetype(offer->children.size()); ++i) {
        Nodes images;
        for (const QString &version : outlines[i].versions)
            images.push_back(child(Kind::Image, version));
        Node *plan = offer->children[size_t(i)].get();
        if (std::exchange(plan->title, outlines[i].title) != outlines[i].title)
            tellChanged(plan, plan);
        syncNodes(plan, allOf(plan), std::move(images));
    }
}

} // namespace pubconsole
