// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"
#include "rules/offerschema.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pubconsole {

class EmptyState;
class FieldForm;
class FieldRow;
struct FieldNotes;
struct RefusedText;

//! A section of the form that exists once for each plan: the choice of a plan, and its fields. Which plan is chosen is
//! the form's to say, for all these sections. The section *Plans* adds, clones, moves and removes them.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    //! \param managesPlans whether this page adds and removes plans
    PlanPage(const OfferSection &section, bool managesPlans, const QByteArrayList &elsewhere,
             QWidget *parent = nullptr);

    //! \param chosen the plan that is shown
    void setValue(const JsonValue &plans, const JsonValue &base, qsizetype chosen);
    void setReadOnly(bool isReadOnly);
    void setPublished(bool isPublished);
    void setNotes(const FieldNotes &notes);
    //! Shows the plan of a place and the field of it; null when it is no plan's.
    FieldRow *reveal(const JsonPointer &place);
    void setPlan(qsizetype index);
    //! Puts the focus where the id of a new plan is entered.
    void startAdding();

Q_SIGNALS:
    //! \param place relative to the list of plans
    void edited(const JsonValue &plans, const JsonPointer &place, bool isTyping, const QString &label);
    void refused(const pubconsole::RefusedText &text);
    //! The person chose another plan, or the one that the next edit adds.
    void planChosen(qsizetype index);
    //! There is none, and the person wants one.
    void planWanted();

private:
    qsizetype plan() const;
    QWidget *buildButtons();
    void add(const JsonValue &like);
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
    FieldForm *m_form;
    JsonValue m_plans;
    JsonValue m_base;
    JsonValue m_production; // the whole body that is public
    bool m_isReadOnly = false;
};

} // namespace pubconsole
