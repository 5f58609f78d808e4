// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"
#include "form/fieldstate.h"
#include "rules/offerschema.h"

#include <QModelIndexList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;

namespace pubconsole {

class MessageBar;
class OutcomeLine;
class PriceDialog;
class PriceFiles;
class PriceGridModel;
class PriceGridView;
class PriceSplitter;
class PriceTerms;
struct RefusedText;

//! The section *Prices* of an offer's form, the one editor of what plans cost: the grid of the prices of all plans,
//! what is done to many of them at once, how each plan is priced, their chart, in a line what a publish would change,
//! and the terms of the plan that the person is in. Shows a state and says what the person makes of it.
class PricesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PricesPage(std::shared_ptr<const OfferSchema> schema, QWidget *parent = nullptr);

    //! \param offer of the whole document
    void setState(const FieldState &offer);
    void setChartShown(bool isShown);
    //! Goes to a place of a plan's prices: to its cell, else to its row in the terms, else to the column of its plan.
    //! \returns whether it is one
    bool reveal(const JsonPointer &place, bool takesFocus);
    //! Goes to the prices of a plan. \param plan its place among the plans
    void goTo(qsizetype plan);

Q_SIGNALS:
    //! \param label empty for the name of the place
    void edited(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place, const QString &label);
    //! An edit of the terms.
    void termEdited(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place, bool isTyping);
    void refused(const pubconsole::RefusedText &text);
    //! The person went to a price.
    void placeEntered(const pubconsole::JsonPointer &place);
    //! The person shows the chart, or hides it.
    void chartShownChanged(bool isShown);
    //! What the person wanted to see stands on the page now.
    void shown(QWidget *part);

private:
    QLayout *makeTools();
    QLayout *makeChoices();
    void setUpChoices();
    void addChoice(QLayout *layout, QLabel *label, QComboBox *choice);
    QPushButton *addTool(QLayout *layout, const QString &text,
                         PriceDialog *(*make)(const PriceGridModel *, const QModelIndexList &, QWidget *));
    void addFiles(QLayout *layout);
    void addChart(QLayout *layout);
    qsizetype currentPlan() const;
    QModelIndexList chosen() const;
    void showColumns();
    void showModel();
    void readNotes();
    void enter(const QModelIndex &cell);
    void showTerms();
    void showDifference();
    void showSummary();
    void showCurrent();
    void chooseModel(PlanPrices::Model model);
    void switchTo(qsizetype plan, const PlanPrices &prices, PlanPrices::Model model);
    void makeEqual(const QString &button);
    void makeEqualTo(qsizetype plan, qsizetype form);
    QString formName(const PriceForm &form) const;

    std::shared_ptr<const OfferSchema> m_schema;
    PriceGridModel *m_model;
    PriceGridView *m_grid;
    PriceSplitter *m_split;
    MessageBar *m_difference;
    PriceFiles *m_files;
    QList<QPushButton *> m_tools;
    QPushButton *m_export = nullptr;
    QPushButton *m_chart = nullptr;
    QComboBox *m_columns;
    QLabel *m_modelLabel;
    QComboBox *m_models;
    QLabel *m_summary;
    OutcomeLine *m_said;
    PriceTerms *m_terms = nullptr;
    FieldState m_offer; // with what is said of a price at the first form that has it
    int m_column = -1;  // whose terms are shown
    QString m_outcome;  // of the last thing that was done here, or why it was not
    bool m_hasFailed = false;
};

} // namespace pubconsole
