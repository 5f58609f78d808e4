// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"
#include "form/fieldstate.h"
#include "rules/offerschema.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace pubconsole {

class FieldRow;
class NoteView;
struct RefusedText;

//! What the grid of prices cannot show of the plan that the person is in: free trial, currency, the address of a
//! spreadsheet, what nobody knows, and what is to be said of places that have no cell. Its rows are those of the form.
class PriceTerms final : public QWidget
{
    Q_OBJECT

public:
    //! Which plan.
    struct Subject
    {
        QString name;       //!< of the plan, with the market
        qsizetype plan = 0; //!< its place among the plans
        QByteArray market;  //!< empty for what holds for all
        PlanPrices::Model model = PlanPrices::Model::None;
        QList<JsonPointer> notedPlaces; //!< that have no cell, in the form that is shown
    };

    explicit PriceTerms(std::shared_ptr<const OfferSchema> schema, QWidget *parent = nullptr);

    //! \param offer of the whole document, with what is said of a price at the first form that has it
    void setState(const FieldState &offer, const Subject &subject);
    //! The row of a place in the first form of the plan that is shown; null when none shows it.
    FieldRow *reveal(const JsonPointer &place);

Q_SIGNALS:
    //! The document with the edit, in each form that said the same.
    void edited(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place, bool isTyping);
    void refused(const pubconsole::RefusedText &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        PricePart part;
        FieldRow *row;
    };

    FieldRow *addRow(const OfferField &field, QBoxLayout *layout);
    void addRow(PricePart part, QBoxLayout *layout);
    JsonValue rest() const;
    JsonPointer placeOf(const PriceForm &form, PricePart part) const;
    bool isWanted(PricePart part) const;
    bool isNoted(const JsonPointer &place) const;
    bool hasRow(const JsonPointer &place) const;
    void showRow(const Row &row);
    void showRest();
    void showNotes();
    QString nameOf(const JsonPointer &place) const;
    void edit(const JsonValue &form, const JsonPointer &place, bool isTyping);

    std::shared_ptr<const OfferSchema> m_schema;
    QLabel *m_title;
    NoteView *m_notes;
    QBoxLayout *m_short; // rows that have room beside each other
    QList<Row> m_rows;
    FieldRow *m_rest;
    QList<PricePart> m_parts; // that have a row
    FieldState m_offer;
    OfferBody m_body; // its value
    Subject m_subject;
    PriceForm m_form; // the first one
    PriceForm m_base; // what the service has instead
};

} // namespace pubconsole
