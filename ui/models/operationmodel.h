// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/treemodel.h"
#include "operations/operationrecord.h"
#include "roles/roles.h"

#include <QHash>
#include <QTimer>

namespace pubconsole {

class OperationRepository;
class OperationStore;

//! A group, an operation in it, or one of its steps.
struct OperationNode : TreeNode<OperationNode>
{
    enum class Kind { Root, Group, Operation, Step };
    enum class Group { NeedsYou, Running, Finished };

    Kind kind = Kind::Root;
    Group group = Group::NeedsYou; //!< of a group's row
    OperationKey key = 0;          //!< of an operation and its steps
};

//! The tree *Operations*: groups, in them operations with the newest first, below each its steps in the server's order
//! and words, with progress and messages as text.
class OperationModel final : public TreeModel<OperationNode>
{
    Q_OBJECT

public:
    enum Column { Offer, Kind, Step, Status, Elapsed, Expected, LastNews };

    //! \param store, repository not owned; without a repository only the service says how long things take
    explicit OperationModel(const OperationStore *store, const OperationRepository *repository = nullptr,
                            QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex indexOf(OperationKey key) const;

private:
    using Group = OperationNode::Group;
    using TreeModel::indexOf;
    void operationAdded(OperationKey key);
    void operationChanged(OperationKey key);
    void insert(OperationKey key);
    void regroup(OperationKey key);
    void regroupOthers(OperationKey key);
    void syncSteps(OperationKey key);
    void tellTimes();
    Group groupOf(const OperationRecord &record) const;
    OperationNode *groupNode(Group group);
    QString groupText(const OperationNode &node) const;
    QVariant operationData(const OperationRecord &record, int column, int role) const;
    QVariant stepData(const OperationRecord &record, int row, int column, int role) const;
    QString expectedText(const OperationRecord &record) const;

    const OperationStore *m_store;
    const OperationRepository *m_repository;
    QHash<OperationKey, OperationNode *> m_nodes; // of the operations
    QTimer m_clock;                               // moves Elapsed
};

} // namespace pubconsole
