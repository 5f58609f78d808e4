// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pubconsole {

//! What stands where there is nothing to show: one sentence, and the way on.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    //! \param action the button's label; empty for none
    void setText(const QString &text, const QString &action = {});

Q_SIGNALS:
    void triggered();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace pubconsole
