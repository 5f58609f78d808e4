// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellnote.h"
#include "models/pricedplans.h"
#include "rules/pricedifference.h"
#include "rules/refusedtext.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace pubconsole {

//! What the grid of prices shows, told in one call. A copy shares everything.
struct PriceGridState
{
    OfferBody draft;
    OfferBody base;                        //!< what the service has instead, to mark what is not saved
    OfferBody production;                  //!< around Undefined while nothing is public, or that is not known
    QHash<QByteArray, QString> typed = {}; //!< what stands in a cell and was not taken over, by the text of its place
    bool isReadOnly = false;
};

//! The table *Prices*: a row for the price of one core and one for each core size, those that are known and those that
//! the offer has beyond them; a column for each plan, or of one plan for each of its markets. Shows a state and says
//! what the person makes of it, one signal for each step; its owner sets the state again.
class PriceGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum PriceRole {
        ProductionRole = Qt::UserRole + 100, //!< the price that is public; empty where there is none
        ChangeRole,                          //!< in words what became of it; empty where nothing did
        ChangeKindRole,                      //!< PriceDifference::Kind, as an int
        IsMadeRole,                          //!< it follows from the price per core
        IsUnsavedRole,                       //!< the service has another one
        ModelRole,                           //!< of a column: how it is priced, in words
        NoteRole,                            //!< of a column: a mark and how much there is to be said of it
        StateRole,                           //!< of a column: what its own prices are of, in a word
        LongestRole,                         //!< of all: how many characters the longest price has, an int
    };
    struct TypedPrice
    {
        int row;
        int column;
        QString text; //!< empty to take the price out
    };

    explicit PriceGridModel(QObject *parent = nullptr);

    void setState(const PriceGridState &state);
    const PriceGridState &state() const { return *m_state; }
    const QList<PricedPlan> &plans() const { return m_plans.plans(); }
    //! What is to be said of places of the forms that are shown, by their texts. It is marked in their cells, and what
    //! has no cell at the header of its column.
    void setNotes(const QHash<QByteArray, CellNote> &notes);
    //! The markets of this plan as columns. \param plan its place among the plans; -1 for a column for each plan
    void showPlan(qsizetype plan);
    qsizetype shownPlan() const { return m_shown; }
    //! The person wants a plan to be priced like that, where that drops no price. No part of the document.
    void wish(const QByteArray &plan, PlanPrices::Model model);

    //! The place of a column's plan among the plans.
    qsizetype planOf(int column) const { return m_columns[column].plan; }
    PriceKey keyOf(const QModelIndex &index) const;
    //! Where the price of a cell stands in the document, or would.
    JsonPointer placeOf(const QModelIndex &index) const;
    //! Whose a place is; nothing for one that is not of a plan's prices.
    std::optional<PricePlace> priceAt(const JsonPointer &place) const { return m_plans.placeOf(place); }
    CellNote noteOf(const QModelIndex &index) const;
    //! The places without a cell of which something is to be said at a column, in the order of their texts.
    QList<JsonPointer> notedPlaces(int column) const { return m_columnNotes.value(column).places; }
    //! The cell of a place; columns become those of its plan where that has to be. Invalid when no cell shows it.
    QModelIndex reveal(const JsonPointer &place);
    //! The column of a place of a plan's prices that may have no cell, made to be one where it has to be; -1 when it is
    //! of no plan.
    int revealColumn(const JsonPointer &place);
    //! Whether what stands in a cell is no price, and was not taken over.
    bool isRefused(const QModelIndex &index) const;
    //! The cell has what the document has again.
    void forget(const QModelIndex &index);
    //! "gold, 4 cores"
    QString nameOf(const QModelIndex &index) const;
    //! What customers pay by the draft, and what they do in production; also where that follows from the price of one
    //! core.
    std::optional<PriceCell> priceOf(const QModelIndex &index) const;
    std::optional<PriceCell> productionOf(const QModelIndex &index) const;
    bool isOfOtherCurrency(const QModelIndex &index) const;
    //! Why a cell takes no price, a whole sentence; empty for one that does.
    QString whyClosed(const QModelIndex &index) const;
    //! Sets all of these prices as one step, or none: then it says why, with the cell.
    //! \param locale how the texts write numbers
    QString set(const QList<TypedPrice> &prices, const QLocale &locale, const QString &label);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! What was typed, in the person's locale. What is no price is said by refused() and stays in its cell.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    //! The document with the edit. \param label empty for the name of the place
    void edited(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place, const QString &label);
    void refused(const pubconsole::RefusedText &text);

private:
    struct Column
    {
        qsizetype plan;
        QByteArray market; // empty for the prices that hold for all

        friend bool operator==(const Column &, const Column &) = default;
    };
    using Row = std::optional<CoreSize>; // nothing for the price of one core
    struct ColumnNote
    {
        QList<JsonPointer> places;
        CellNote note;
    };

    QList<Column> makeColumns() const;
    QList<Row> makeRows() const;
    void arrange();
    QByteArray currencyOf(int column) const;
    std::optional<PriceCell> cellOf(const PlanPrices &prices, const PriceKey &key) const;
    PriceDifference differenceOf(const QModelIndex &index) const;
    bool lacksPrice(const QModelIndex &index) const;
    QString textOf(const QModelIndex &index) const;
    QString shownText(const QModelIndex &index) const;
    QString changeText(const QModelIndex &index) const;
    QString description(const QModelIndex &index) const;
    int columnOf(const PricePlace &place) const;
    bool hasCell(int column, const JsonPointer &place) const;
    void readColumnNotes();
    QVariant columnData(int column, int role) const;

    std::optional<PriceGridState> m_state;
    QHash<QByteArray, CellNote> m_notes;
    QList<ColumnNote> m_columnNotes; // empty while there are none
    PricedPlans m_plans;
    qsizetype m_longest = 0; // characters of a price
    qsizetype m_shown = -1;
    QByteArray m_shownId;
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace pubconsole
