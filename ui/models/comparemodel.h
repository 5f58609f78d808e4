// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/comparison.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace pubconsole {

class SchemaCatalog;

//! The table *Compare*: a field in each row, a state of the offer in each column behind it.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! \param schemas not owned
    explicit CompareModel(const SchemaCatalog *schemas, QObject *parent = nullptr);
    //! \param states name and body; the draft first, Undefined where the offer has none
    void setStates(const QList<std::pair<QString, JsonValue>> &states);
    //! The same with their comparison, where it was made already.
    void setStates(const QList<std::pair<QString, JsonValue>> &states, const QList<ComparedField> &fields);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const ComparedField &field(int row) const { return m_fields[row]; }
    const QList<std::pair<QString, JsonValue>> &states() const { return m_states; }
    const OfferSchema &schema() const { return *m_schema; }

private:
    QList<std::pair<QString, JsonValue>> m_states;
    QList<ComparedField> m_fields;
    const SchemaCatalog *m_schemas;
    std::shared_ptr<const OfferSchema> m_schema;
};

//! What of a comparison is shown: by difference, by text, and whether technical fields are among it.
class CompareFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { Differences, Added, Removed, Changed, Unchanged, All };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShow(Show show);
    void setTechnicalShown(bool isShown);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::Differences;
    bool m_isTechnicalShown = false;
    QString m_text;
};

} // namespace pubconsole
