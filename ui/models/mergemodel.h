// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonmerge.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace pubconsole {

class OfferDocument;
class OfferSchema;

//! The table *Merge*: every field that I or somebody else changed since the base, and what becomes of it. Where both
//! did, a side has to be chosen. A picture of one moment: it does not follow the document.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! Choice is empty: the view puts its buttons there. A long text loses its middle.
    enum Column { Field, Base, Mine, Theirs, Outcome, Choice, ColumnCount };
    using Side = JsonMerge::Side;

    //! \param document has a rival; not owned
    explicit MergeModel(const OfferDocument *document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    //! Rows that need a choice come first.
    int conflictCount() const { return m_conflicts; }
    int openCount() const;
    int mineCount() const { return m_mine; }
    int theirsCount() const { return m_theirs; }
    //! What the row takes; nothing for a row that needs no choice or has none yet.
    std::optional<Side> choice(int row) const;
    void choose(int row, Side side);
    //! Whether this is a picture of the document as it still is.
    bool isOf(const OfferDocument *document) const;
    //! The body to save, with the choices. Open conflicts stand as mine.
    JsonValue merged() const;

Q_SIGNALS:
    void chosen();

private:
    struct Row
    {
        JsonPath path;
        JsonValue base;
        JsonValue mine;
        JsonValue theirs;
        bool isConflict = false;
        bool isMine = false; //!< mine changed; in a row that is no conflict, and both did, to the same
        bool isTheirs = false;
        std::optional<Side> choice;
    };
    void addChanges(const JsonValue &after, bool isMine, const JsonValue &merged);
    JsonMerge::Choices choices() const;
    QString text(const Row &row, int column, qsizetype longest) const;

    JsonValue m_current; //!< the document as it was
    JsonValue m_theirsBody;
    JsonValue m_mineBody;
    JsonValue m_base;
    std::shared_ptr<const OfferSchema> m_schema;
    std::vector<Row> m_rows;
    int m_conflicts = 0;
    int m_mine = 0;
    int m_theirs = 0;
};

} // namespace pubconsole
