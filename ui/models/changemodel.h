// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "offer/offerdocument.h"
#include "rules/editedfields.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace pubconsole {

class OfferSchema;

//! The table *Changes*: every edit of a document that the service or its file does not have, as a difference to what
//! that had. Made from the trees and not from the undo history, so it is right after saving, merging and recovery.
class ChangeModel final : public TableModel<EditedField>
{
    Q_OBJECT

public:
    enum Column { Field, Before, After };

    explicit ChangeModel(QObject *parent = nullptr);
    //! \param document not owned; null shows nothing
    void setDocument(OfferDocument *document);
    OfferDocument *document() const { return m_document; }

    //! Undoes this edit alone, as an edit of its own.
    void revert(int row);

protected:
    QVariant cell(const EditedField &field, int column, int role) const override;

private:
    void update();
    QString label(const EditedField &field) const;
    QString before(const EditedField &field, qsizetype longest) const;
    QString after(const EditedField &field, qsizetype longest) const;

    QPointer<OfferDocument> m_document;
    std::shared_ptr<const OfferSchema> m_schema;
    QTimer m_pause;
};

} // namespace pubconsole
