// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellnote.h"
#include "models/tablemodel.h"
#include "rules/audiencerows.h"

namespace pubconsole {

//! A row of the table *Audience*.
struct AudienceTableRow
{
    AudienceRow row = {};
    CellNote note = {};   //!< what the rules say of it
    bool isBlank = false; //!< behind the entries, in which a new one begins

    friend bool operator==(const AudienceTableRow &, const AudienceTableRow &) = default;
};

//! The table *Audience*: who is let in, what became of each since production, and who was taken out. Follows the
//! document: what the person makes of it goes up as another list, and comes back as a state.
class AudienceModel final : public TableModel<AudienceTableRow>
{
    Q_OBJECT

public:
    enum Column { Kind, Id, Description, State };
    using RowState = AudienceRow::State;

    struct Shown
    {
        JsonValue list = {};                      //!< accepted by the field's AudienceList
        std::optional<JsonValue> production = {}; //!< its list there; nothing while that is not known
        QHash<qsizetype, CellNote> notes = {};    //!< what the rules say, by the place in the list
        bool isReadOnly = false;
    };

    //! \param field of the kind Audience
    explicit AudienceModel(const OfferField &field, QObject *parent = nullptr);

    const AudienceList &shape() const { return m_shape; }
    const JsonValue &list() const { return m_list; }
    bool isReadOnly() const { return m_isReadOnly; }
    void setShown(const Shown &shown);
    //! How many are in this state.
    int count(RowState state) const;
    //! Of the one at a place of the list; -1 where there is none.
    int rowOf(qsizetype place) const;
    //! What can be taken out of the draft.
    bool isEntry(int row) const { return m_rows[row].row.place >= 0; }
    //! What production alone has.
    bool isRemoved(int row) const { return m_rows[row].row.state == RowState::Removed; }
    static QString stateText(RowState state);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    //! Each is one step of the person's, by edited().
    void remove(const QList<int> &rows);
    void putBack(const QList<int> &rows);
    void takeOver(const JsonValue &list);

Q_SIGNALS:
    //! \param place inside the list
    void edited(const pubconsole::JsonValue &list, const pubconsole::JsonPointer &place);
    //! There is a state, another one or the same.
    void stateShown();

protected:
    QVariant cell(const AudienceTableRow &row, int column, int role) const override;

private:
    QVariant editText(const AudienceTableRow &row, int column) const;
    void replaceRows(const QList<AudienceTableRow> &rows);

    AudienceList m_shape;
    JsonValue m_list;
    bool m_isReadOnly = false;
};

} // namespace pubconsole
