// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QLabel;

namespace pubconsole {

class FoldingLayout;

//! The bar *Message*: one sentence in plain text and what can be done about it. Hidden while there is nothing to say.
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
    void clear();
    QString text() const;

Q_SIGNALS:
    //! The button of that label was pressed.
    void triggered(const QString &button);
    void dismissed();

private:
    void addButton(const QString &text);

    QLabel *m_icon;
    QLabel *m_text;
    FoldingLayout *m_buttons;
    bool m_isDismissible = true;
};

} // namespace pubconsole
