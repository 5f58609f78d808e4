// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketplace/ids.h"
#include "roles/roles.h"
#include "rules/offeroutline.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace pubconsole {

class LocalOffers;
class OfferDocument;
class OpenOffers;
class OfferStore;
struct OfferSummary;

//! The tree *Offers*: what needs me, then publishers, their offers, those too that are only drafts on this computer,
//! and below an open offer its plans and image versions. Second column: the status in words. A refresh moves only rows
//! that came or went, so that selection and focus stay, and news of one publisher costs nothing for the others.
class OfferTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    //! \param store, openOffers not owned
    OfferTreeModel(const OfferStore *store, const OpenOffers *openOffers, QObject *parent = nullptr);
    ~OfferTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! The offer's row below its publisher.
    QModelIndex indexOf(const OfferId &id) const;

    struct Node; // private to the .cpp

private:
    using Nodes = std::vector<std::unique_ptr<Node>>;
    //! Some of a node's children, [begin, end).
    struct Range
    {
        size_t begin;
        size_t end;
    };
    void syncPublishers();
    void syncOffers(const QString &publisher);
    void syncLocal(const OfferId &id);
    void syncNeedsMe(const QString &publisher);
    void updateNeedsMe();
    void syncPlans(const OfferDocument *document);
    void syncChildren(Node *parent, Nodes wanted);
    void syncChildren(Node *parent, Range range, Nodes wanted);
    void insertRows(Node *parent, size_t at, Nodes nodes);
    void removeRows(Node *parent, Range range);
    void offerChanged(const OfferId &id);
    void watch(OfferDocument *document);
    bool hasNeedsMe() const;
    const OfferSummary *summary(const OfferId &id) const;
    QList<OfferId> offersOf(const QString &publisher) const;
    bool needsMe(const OfferId &id) const;
    bool isInGroup(const Node &node) const;
    QString statusText(const Node &node, const OfferSummary *offer) const;
    Node *publisherNode(const QString &id) const;
    Node *offerNode(const OfferId &id) const;
    Node *needsMeNode(const OfferId &id) const;
    void tellChanged(const Node *first, const Node *last);
    QModelIndex indexOf(const Node *node, int column = 0) const;
    const Node *nodeOf(const QModelIndex &index) const;
    QVariant offerData(const Node &node, int column, int role) const;
    QString groupText(const Node &node) const;
    QString publisherText(const QString &id) const;
    bool isPublisherBefore(const QString &left, const QString &right) const;

    const OfferStore *m_store;
    const OpenOffers *m_openOffers;
    const LocalOffers *m_local;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_publisherNodes; // by id; they stand by what they are called
};

} // namespace pubconsole
