// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "offer/offerdocument.h"
#include "rules/problem.h"

#include <QPointer>

#include <memory>

namespace pubconsole {

class OfferSchema;

//! The table *Problems* of a document: how bad, what, where.
class ProblemModel final : public TableModel<Problem>
{
    Q_OBJECT

public:
    enum Column { Severity, Message, Where };

    explicit ProblemModel(QObject *parent = nullptr);
    //! \param document not owned; null shows nothing
    void setDocument(OfferDocument *document);
    OfferDocument *document() const { return m_document; }

protected:
    QVariant cell(const Problem &problem, int column, int role) const override;

private:
    void update();
    QString where(const Problem &problem) const;

    QPointer<OfferDocument> m_document;
    std::shared_ptr<const OfferSchema> m_schema;
};

} // namespace pubconsole
