// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsondiff.h"
#include "offer/offerdocument.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace pubconsole {

class OfferSchema;

//! The table *Changes*: every edit of a document that the service or its file does not have, as a difference to what
//! that had. Made from the trees and not from the undo history, so it is right after saving, merging and recovery.
class ChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Before, After, ColumnCount };

    explicit ChangeModel(QObject *parent = nullptr);
    //! \param document not owned; null shows nothing
    void setDocument(OfferDocument *document);
    OfferDocument *document() const { return m_document; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const JsonChange &change(int row) const { return m_changes[row]; }
    //! Undoes this edit alone, as an edit of its own.
    void revert(int row);

private:
    void update();

    QPointer<OfferDocument> m_document;
    std::shared_ptr<const OfferSchema> m_schema;
    QList<JsonChange> m_changes;
    QTimer m_pause;
};

} // namespace pubconsole
