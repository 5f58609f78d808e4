// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonmerge.h"
#include "models/tablemodel.h"

#include <memory>
#include <optional>

namespace pubconsole {

class OfferDocument;
class OfferSchema;

//! A field that somebody changed since the base.
struct MergeRow
{
    JsonPath path;
    JsonValue base;
    JsonValue mine;
    JsonValue theirs;
    bool isConflict = false;
    bool isMine = false; //!< mine changed; in a row that is no conflict, and both did, to the same
    bool isTheirs = false;
    std::optional<JsonMerge::Side> choice = std::nullopt;
};

//! The table *Merge*: every field that I or somebody else changed since the base, and what becomes of it. Where both
//! did, a side has to be chosen. A picture of one moment: it does not follow the document.
class MergeModel final : public TableModel<MergeRow>
{
    Q_OBJECT

public:
    //! Choice is empty: the view puts its buttons there. A long text loses its middle.
    enum Column { Field, Base, Mine, Theirs, Outcome, Choice };
    using Side = JsonMerge::Side;

    //! \param document has a rival; not owned
    explicit MergeModel(const OfferDocument *document, QObject *parent = nullptr);

    //! Rows that need a choice come first.
    int conflictCount() const { return m_conflicts; }
    int openCount() const;
    int mineCount() const { return m_mine; }
    int theirsCount() const { return m_theirs; }
    //! What the row takes; nothing for a row that needs no choice or has none yet.
    std::optional<Side> choice(int row) const { return m_rows[row].choice; }
    void choose(int row, Side side);
    //! Whether this is a picture of the document as it still is.
    bool isOf(const OfferDocument *document) const;
    //! The body to save, with the choices. Open conflicts stand as mine.
    JsonValue merged() const;

Q_SIGNALS:
    void chosen();

protected:
    QVariant cell(const MergeRow &row, int column, int role) const override;

private:
    void addChanges(const JsonValue &after, bool isMine, const JsonValue &merged);
    JsonMerge::Choices choices() const;
    QString side(const MergeRow &row, const JsonValue &value, qsizetype longest) const;
    QString mine(const MergeRow &row, qsizetype longest) const;
    QString theirs(const MergeRow &row, qsizetype longest) const;
    QString outcome(const MergeRow &row, qsizetype longest) const;

    JsonValue m_current; //!< the document as it was
    JsonValue m_theirsBody;
    JsonValue m_mineBody;
    JsonValue m_base;
    std::shared_ptr<const OfferSchema> m_schema;
    int m_conflicts = 0;
    int m_mine = 0;
    int m_theirs = 0;
};

} // namespace pubconsole
