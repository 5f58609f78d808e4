// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldstate.h"
#include "rules/offerschema.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pubconsole {

class EmptyState;
class FieldForm;
class FieldRow;
struct RefusedText;

//! A section of the form that exists once for each plan: the choice of a plan, and its fields. Which plan is chosen is
//! the form's to say, for all these sections. The section *Plans* adds, clones, moves and removes them.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    //! \param shape not owned
    //! \param elsewhere keys of plans that other pages show
    PlanPage(const OfferSection &section, const OfferShape *shape, const QByteArrayList &elsewhere,
             QWidget *parent = nullptr);

    //! \param offer of the whole document
    //! \param chosen the plan that is shown
    void setState(const FieldState &offer, qsizetype chosen);
    //! Shows the plan of a place and the field of it; null when it is no plan's.
    FieldRow *reveal(const JsonPointer &place);
    void setPlan(qsizetype index);
    bool managesPlans() const { return m_id != nullptr; }
    //! Says in front of the fields that the section *Prices* has what belongs here, too.
    void addWayToPrices();
    //! Puts the focus where the id of a new plan is entered.
    void startAdding();

    //! What an edit makes of the document, which may be a newer one than the page has been given.
    using Change = std::function<OfferBody(const OfferBody &body)>;

Q_SIGNALS:
    //! \param place of the document
    void edited(const Change &change, const JsonPointer &place, bool isTyping, const QString &label);
    void refused(const pubconsole::RefusedText &text);
    //! The person chose another plan, or the one that the next edit adds.
    void planChosen(qsizetype index);
    //! There is none, and the person wants one.
    void planWanted();
    //! The person wants to see the prices of the plan that is chosen.
    void pricesWanted();

private:
    qsizetype plan() const;
    QWidget *buildButtons();
    void add(qsizetype like);
    void remove();
    void move(qsizetype step);
    void showPlan();
    void updateButtons();
    QString idProblem(const QString &id) const;

    QComboBox *m_choice;
    EmptyState *m_none = nullptr; // where plans are not managed
    QLineEdit *m_id = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_clone = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QWidget *m_wayToPrices = nullptr;
    FieldForm *m_form;
    OfferPart m_part;
    FieldState m_offer;
    OfferBody m_body; // its value
    QList<OfferPlan> m_plans;
};

} // namespace pubconsole
