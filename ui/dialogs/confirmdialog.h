// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pubconsole {

class OperationStore;
struct Profile;

//! What Publish, Go live and Cancel operation have in common: the profile's colour and name, a title, a body, two verbs
//! at the bottom. No button is the default, so Return in a field does nothing; Esc is the safe choice. The dialog stays
//! until what it started has been answered.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Profile &profile, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

protected:
    QVBoxLayout *body() const { return m_body; }
    //! From here on the body scrolls, where the screen is too small for it.
    void addScrollArea();
    //! A line of plain text in the body.
    QLabel *addText(const QString &text);
    QLabel *addHeading(const QString &text);
    void setButtons(const QString &confirm, const QString &refuse, bool isDangerous);
    //! One more button, between the safe choice and the verb.
    QPushButton *addButton(const QString &text);
    QPushButton *confirmButton() const { return m_confirm; }
    QPushButton *refuseButton() const { return m_refuse; }
    //! What has to be done before one can go on, or what went wrong; beside the buttons.
    void setHint(const QString &text);
    //! Shows how the start of an operation goes: closes when the service has accepted it, calls refused() with the
    //! reasons when it has not.
    void follow(OperationStore *store, OperationKey operation);
    bool isFollowing() const { return m_operation != 0; }
    //! The operation was not started; `reason` is complete, with a line for each thing that the service named.
    virtual void refused(const QString &reason);

Q_SIGNALS:
    void confirmed();

private:
    void operationChanged(const OperationStore *store, OperationKey operation);

    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
    QLabel *m_hint;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_refuse = nullptr;
    OperationKey m_operation = 0;
    QMetaObject::Connection m_following;
};

} // namespace pubconsole
