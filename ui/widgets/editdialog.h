// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace pubconsole {

//! A dialog for one edit of what is open: what is asked for, and what would come of it, above a verb and *Cancel*.
//! Nothing leaves this computer by it, and it can be undone; what cannot has a ConfirmDialog. Says at its top which
//! offer it is about, as SubjectLine does.
class EditDialog : public QDialog
{
    Q_OBJECT

protected:
    //! \param verb the label of the button that does it
    EditDialog(const QString &title, const QString &verb, QWidget *parent);
    QVBoxLayout *body() const { return m_body; }
    bool isConfirmable() const;
    //! Whether it can be done now. \param text what would come of it, or why nothing can
    void setConfirmable(bool isConfirmable, const QString &text);
    //! The person wants it, and it can be done.
    virtual void confirm() = 0;
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
    QPushButton *m_confirm;
};

} // namespace pubconsole
