// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace pubconsole {

class FoldingLayout;

//! The bar *Message*: one sentence in plain text and what can be done about it. Hidden while there is nothing to say. A
//! long text gives way to what is below: its first lines are shown, and *Show all* shows the rest.
class MessageBar final : public Panel
{
    Q_OBJECT

public:
    enum class Level { Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);
    //! Whether *Dismiss* stands behind the buttons, as it does unless this says otherwise: what stays true is not
    //! dismissed.
    void setDismissible(bool isDismissible) { m_isDismissible = isDismissible; }
    //! Shows the text with these buttons, *Dismiss* not among them.
    void showMessage(Level level, const QString &text, const QStringList &buttons);
    //! Which message of how many it is; with more than one a button leads to the next.
    //! \param number from 1
    void setPosition(int number, int count);
    void clear();
    //! All of it, also while its first lines alone are shown.
    const QString &text() const { return m_whole; }

Q_SIGNALS:
    //! The button of that label was pressed.
    void triggered(const QString &button);
    void dismissed();
    //! The person wants to see the next of several messages.
    void nextWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(const QString &text);
    void fold();

    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_parts; // the text, and beside or below it the buttons
    FoldingLayout *m_buttons;
    QPushButton *m_all;  // shows all of the text, or less of it again
    QPushButton *m_next; // of several messages
    QString m_whole;
    bool m_isUnfolded = false;
    bool m_isDismissible = true;
};

} // namespace pubconsole
