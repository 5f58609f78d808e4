// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/audienceimport.h"
#include "widgets/editdialog.h"

class QCheckBox;
class QComboBox;
class QTableView;

namespace pubconsole {

class AudienceImportModel;
class AudienceModel;
class WrappedLabel;

//! *Import audience*: what becomes of each line of a file, before *Apply*. Follows the draft: what it says is true of
//! the draft as it is.
class AudienceImportDialog final : public EditDialog
{
    Q_OBJECT

public:
    //! \param model that takes it over; not owned, outlives the dialog
    //! \param path of the file
    //! \param tables of it, one at least
    AudienceImportDialog(AudienceModel *model, const QString &path, QList<SheetTable> tables,
                         QWidget *parent = nullptr);

private:
    void setUpSheets();
    void setUpTable();
    void readAgain();
    void take(int sheet, const AudienceImport &read);
    void confirm() override;

    AudienceModel *m_model;
    QList<SheetTable> m_tables;
    AudienceImport m_import;
    int m_run = 0; // of which the answer is waited for
    AudienceImportModel *m_lines;
    QComboBox *m_sheet;
    QCheckBox *m_replaces;
    QTableView *m_table;
    WrappedLabel *m_summary;
};

} // namespace pubconsole
