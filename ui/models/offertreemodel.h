// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "models/treemodel.h"
#include "roles/roles.h"
#include "rules/offeroutline.h"

#include <QHash>

namespace pubconsole {

class LocalOffers;
class NeedsYou;
class OfferDocument;
class OpenOffers;
class OfferStore;
struct OfferSummary;

//! A group, an offer in it, or what is below that.
struct OfferTreeNode : TreeNode<OfferTreeNode>
{
    enum class Kind { Root, NeedsMe, Publisher, Offer, Plan, Image };

    Kind kind = Kind::Root;
    OfferId id;    // publisher alone for a publisher
    QString text;  // plan id or version
    QString title; // of a plan

    bool isSameAs(const OfferTreeNode &other) const
    {
        return kind == other.kind && id == other.id && text == other.text;
    }
    size_t hash() const { return qHashMulti(0, id, text); }
};

//! The tree *Offers*: what needs me, then publishers, their offers, those too that are only drafts on this computer,
//! and below an open offer its plans and image versions. Second column: the status in words. A refresh moves only rows
//! that came or went, so that selection and focus stay, and news of one publisher costs nothing for the others.
class OfferTreeModel final : public TreeModel<OfferTreeNode>
{
    Q_OBJECT

public:
    //! \param store, openOffers not owned
    OfferTreeModel(const OfferStore *store, const OpenOffers *openOffers, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;
    //! The offer's row below its publisher.
    QModelIndex indexOf(const OfferId &id) const;

private:
    using Node = OfferTreeNode;
    using TreeModel::indexOf;

    void insertNodes(Node *parent, size_t place, Nodes nodes) override;
    void removeNodes(Node *parent, Range range) override;
    void syncPublishers();
    void syncOffers(const QString &publisher);
    void syncLocal(const OfferId &id);
    void syncNeedsMe(const QString &publisher);
    void updateNeedsMe();
    void syncPlans(const OfferDocument *document);
    void offerChanged(const OfferId &id);
    void watch(OfferDocument *document);
    bool hasNeedsMe() const;
    const OfferSummary *summary(const OfferId &id) const;
    QList<OfferId> offersOf(const QString &publisher) const;
    bool isInGroup(const Node &node) const;
    QString statusText(const Node &node, const OfferSummary *offer) const;
    Node *publisherNode(const QString &id) const;
    Node *offerNode(const OfferId &id) const;
    Node *needsMeNode(const OfferId &id) const;
    QVariant offerData(const Node &node, int column, int role) const;
    QString groupText(const Node &node) const;
    QString publisherText(const QString &id) const;
    bool isPublisherBefore(const QString &left, const QString &right) const;

    const OfferStore *m_store;
    const OpenOffers *m_openOffers;
    const LocalOffers *m_local;
    const NeedsYou *m_needsYou;
    QHash<QString, Node *> m_publisherNodes; // by id; they stand by what they are called
};

} // namespace pubconsole
