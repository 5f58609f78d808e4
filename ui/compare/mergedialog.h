// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "widgets/confirmdialog.h"

#include <QTimer>

class QTableView;

namespace pubconsole {

class DraftSaver;
class MergeModel;
class OfferDocument;

//! *Merge contoso-vm*: somebody else changed the draft since it was read. Says whether both fit, lets one look at every
//! field, and asks for a choice where they do not. Cancel leaves everything as it was.
class MergeDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Save, //!< a save met them: what is merged is saved
        Take, //!< their changes are taken into the edits, which stay unsaved
    };

    //! \param saver, document not owned; the document has a rival
    MergeDialog(const ProfileMark &profile, DraftSaver *saver, OfferDocument *document, Purpose purpose,
                QWidget *parent = nullptr);
    //! Shows the table, as *Review…* does.
    void review();

private:
    void addChoices();
    void read();
    void updateState();
    void addChoiceButtons();
    QList<int> chosenRows() const;
    void fitRows();
    void merge();
    void overwrite();

    ProfileMark m_profile;
    DraftSaver *m_saver;
    OfferDocument *m_document;
    Purpose m_purpose;
    MergeModel *m_model = nullptr;
    QLabel *m_sentence;
    QTableView *m_table;
    QWidget *m_choices; // for the selected rows, and for every row at once
    QList<QPushButton *> m_ofSelected;
    QList<QPushButton *> m_ofAll;
    QTimer m_fit; // the rows' heights, once the columns have their widths
    QPushButton *m_review;
};

} // namespace pubconsole
