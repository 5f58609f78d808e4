// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/profilemark.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pubconsole {

//! A question before something that matters: the profile's color and name, a title, a body, two verbs at the bottom. No
//! button is the default, so Return in a field does nothing; Esc is the safe choice.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const ProfileMark &profile, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

protected:
    //! Where what it is about turns out to be less, or more.
    void setTitle(const QString &title);
    QVBoxLayout *body() const { return m_body; }
    //! From here on the body scrolls, where the screen is too small for it.
    void addScrollArea();
    //! From here on it is always in sight again.
    void endScrollArea();
    //! What scrolls has become more, or less: the dialog becomes as high as it takes to have all of it in sight, as far
    //! as the screen has room.
    void fitContent();
    //! Another size, as far as the screen has room for it, and nothing of the dialog off the screen.
    void growTo(const QSize &wanted);
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
    //! How it goes, in the same place: nothing of it is for the person to do.
    void setProgress(const QString &text);

Q_SIGNALS:
    void confirmed();

private:
    void say(const QString &text, const QColor &color);
    void showEvent(QShowEvent *event) override;

    QVBoxLayout *m_body;
    QVBoxLayout *m_outerBody;
    QHBoxLayout *m_footer;
    QLabel *m_heading;
    QLabel *m_hint;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_refuse = nullptr;
};

} // namespace pubconsole
