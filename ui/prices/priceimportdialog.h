// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/priceimport.h"
#include "widgets/editdialog.h"

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QTableView;

namespace pubconsole {

class OfferSchema;
class PriceGridModel;
class PriceImportModel;

//! *Import prices*: what becomes of each cell of a file's sheet, before *Apply*. Follows the draft: what it says is
//! true of the draft as it is.
class PriceImportDialog final : public EditDialog
{
    Q_OBJECT

public:
    //! \param model not owned, outlives the dialog
    //! \param schema of the draft
    //! \param path of the file
    //! \param tables of it, one at least
    //! \param plan that the person is in; its prices are those of a sheet that names no plan
    PriceImportDialog(const PriceGridModel *model, std::shared_ptr<const OfferSchema> schema, const QString &path,
                      QList<SheetTable> tables, qsizetype plan, QWidget *parent = nullptr);

    //! "2 changed, 1 new, 3 rejected": what became of the cells.
    QString counts() const;

Q_SIGNALS:
    //! The person wants it. \param body the draft with the prices
    void confirmed(const pubconsole::JsonValue &body, const pubconsole::JsonPointer &place);

private:
    void setUpChoices(qsizetype plan);
    void setUpTable();
    QLayout *makeFilters();
    QComboBox *addChoice(const QString &label, const QStringList &choices);
    void readAgain();
    void take(const PriceImport &read);
    void showCounts();
    void showSummary();
    void filter();
    void confirm() override;

    const PriceGridModel *m_model;
    std::shared_ptr<const OfferSchema> m_schema;
    QList<SheetTable> m_tables;
    PriceImport m_import;
    quint64 m_run = 0; // of reading; what an earlier one finds is of another draft or another choice
    PriceImportModel *m_cells;
    QLayout *m_choices;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_plan = nullptr;
    QComboBox *m_decimals = nullptr;
    std::array<QCheckBox *, 4> m_filters = {}; // in the order of the outcomes
    QTableView *m_table;
    QLabel *m_summary;
};

} // namespace pubconsole
