// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"
#include "roles/roles.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <vector>

namespace pubconsole {

class OperationRepository;
class OperationStore;

//! The tree *Operations*: groups, in them operations with the newest first, below each its steps in the server's order
//! and words, with progress and messages as text.
class OperationModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Offer, Kind, Step, Status, Elapsed, Expected, LastNews, ColumnCount };
    enum class Group { NeedsYou, Running, Finished };

    //! \param store, repository not owned; without a repository only the service says how long things take
    explicit OperationModel(const OperationStore *store, const OperationRepository *repository = nullptr,
                            QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex indexOf(OperationKey key) const;

private:
    struct GroupRows
    {
        Group group;
        std::vector<OperationKey> keys;
    };
    void operationAdded(OperationKey key);
    void operationChanged(OperationKey key);
    void insert(OperationKey key);
    void regroup(OperationKey key);
    void regroupOthers(OperationKey key);
    void ensureGroup(Group group);
    void syncSteps(OperationKey key);
    Group groupOf(const OperationRecord &record) const;
    int groupRow(Group group) const;
    static int rowIn(const GroupRows &group, OperationKey key);
    QVariant operationData(const OperationRecord &record, int column, int role) const;
    QVariant stepData(const OperationRecord &record, int row, int column, int role) const;

    QString expectedText(const OperationRecord &record) const;

    const OperationStore *m_store;
    const OperationRepository *m_repository;
    std::vector<GroupRows> m_groups;  // only those that have rows, in the order of Group
    QHash<OperationKey, int> m_steps; // how many step rows each operation shows
    QTimer m_clock;                   // moves Elapsed
};

} // namespace pubconsole
