// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/offerdocument.h"
#include "rules/problem.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>

namespace pubconsole {

class OfferSchema;

//! The table *Problems* of a document: how bad, what, where.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Message, Where, ColumnCount };

    explicit ProblemModel(QObject *parent = nullptr);
    //! \param document not owned; null shows nothing
    void setDocument(OfferDocument *document);
    OfferDocument *document() const { return m_document; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Problem &problem(int row) const { return m_problems[row]; }

private:
    void update();

    QPointer<OfferDocument> m_document;
    std::shared_ptr<const OfferSchema> m_schema;
    QList<Problem> m_problems;
};

} // namespace pubconsole
