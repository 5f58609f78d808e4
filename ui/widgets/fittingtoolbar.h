// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace pubconsole {

//! A toolbar in which some buttons give up their words where there is no room for all: nothing disappears behind an
//! arrow.
class FittingToolBar final : public QToolBar
{
    Q_OBJECT

public:
    using QToolBar::QToolBar;
    //! The actions whose buttons may stand as icons alone; they have to have one.
    void setYielding(const QList<QAction *> &actions);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void fit();
    void setWords(bool areShown);

    QList<QAction *> m_yielding;
    int m_widthWithWords = 0;
    bool m_hasWords = true;
};

} // namespace pubconsole
