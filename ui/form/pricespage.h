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
class PriceDialog;
class PriceFiles;
class PriceGridModel;
class PriceGridView;
class PriceSplitter;
struct RefusedText;

//! The section *Prices* of an offer's form: the grid of the prices of all plans, what is done to many of them at once,
//! how each plan is priced, their chart, and in a line what a publish would change. Shows a state and says what the
//! person makes of it.
class PricesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PricesPage(std::shared_ptr<const OfferSchema> schema, QWidget *parent = nullptr);

    //! \param offer of the whole document
    void setState(const FieldState &offer);
    void setChartShown(bool isShown);
    //! Goes to the price of a place. \returns whether the grid has it
    bool reveal(const JsonPointer &place, bool takesFocus);

Q_SIGNALS:
    //! \param label empty for the name of the place
    void edited(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place, const QString &label);
    void refused(const pubconsole::RefusedText &text);
    //! The person went to a price.
    void placeEntered(const pubconsole::JsonPointer &place);
    //! The person shows the chart, or hides it.
    void chartShownChanged(bool isShown);
    //! What the person wanted to see stands on the page now.
    void shown(QWidget *part);

private:
    QLayout *makeTools();
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
    void showDifference();
    void showSummary();
    void showCurrent();
    void chooseModel(PlanPrices::Model model);
    void switchTo(qsizetype plan, const PlanPrices &prices, PlanPrices::Model model);
    void makeEqual(const QString &button);
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
    QLabel *m_said;
    QString m_why; // why the last thing was not done
};

} // namespace pubconsole
