// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "rules/comparison.h"

#include <QSortFilterProxyModel>

#include <memory>

namespace pubconsole {

class SchemaCatalog;

//! The table *Compare*: a field in each row, a state of the offer in each column behind it.
class CompareModel final : public TableModel<ComparedField>
{
    Q_OBJECT

public:
    //! \param schemas not owned
    explicit CompareModel(const SchemaCatalog *schemas, QObject *parent = nullptr);
    //! \param states name and body; the draft first, Undefined where the offer has none
    void setStates(const QList<std::pair<QString, JsonValue>> &states);
    //! The same with their comparison, where it was made already.
    void setStates(const QList<std::pair<QString, JsonValue>> &states, const QList<ComparedField> &fields);

    const QList<std::pair<QString, JsonValue>> &states() const { return m_states; }
    const OfferSchema &schema() const { return *m_schema; }

protected:
    QVariant cell(const ComparedField &field, int column, int role) const override;

private:
    QString label(const ComparedField &field) const;
    QString valueIn(int state, const ComparedField &field, qsizetype longest) const;
    QString differingPart(int state, const ComparedField &field) const;

    QList<std::pair<QString, JsonValue>> m_states;
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
