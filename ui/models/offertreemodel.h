// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "offer/offeroutline.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace pubconsole {

class OfferDocument;
class OfferService;
class OfferStore;

//! The tree *Offers*: what needs me, then publishers, their offers, and below an open offer its plans and image
//! versions. Second column: the status in words. A refresh moves only rows that came or went, so that selection and
//! focus stay.
class OfferTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    //! \param store, service not owned
    OfferTreeModel(const OfferStore *store, const OfferService *service, QObject *parent = nullptr);
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
    void syncPublishers();
    void syncOffers(const QString &publisher);
    void syncNeedsMe();
    void syncPlans(const OfferDocument *document);
    void syncChildren(Node *parent, std::vector<std::unique_ptr<Node>> wanted);
    void offerChanged(const OfferId &id);
    void watch(OfferDocument *document);
    Node *publisherNode(const QString &id) const;
    Node *offerNode(const OfferId &id) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    const Node *nodeOf(const QModelIndex &index) const;
    QVariant offerData(const Node &node, int column, int role) const;
    QString groupText(const Node &node) const;

    const OfferStore *m_store;
    const OfferService *m_service;
    std::unique_ptr<Node> m_root;
};

} // namespace pubconsole
