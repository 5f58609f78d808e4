// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittingtoolbar.h"

#include <QEvent>
#include <QToolButton>

namespace pubconsole {

void FittingToolBar::setYielding(const QList<QAction *> &actions)
{
    m_yielding = actions; // measured when it is shown, in the style it then has
}

bool FittingToolBar::event(QEvent *event)
{
    const bool isHandled = QToolBar::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        measure();
        fit();
    }
    return isHandled;
}

void FittingToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void FittingToolBar::measure()
{
    const bool hadWords = m_hasWords;
    setWords(true);
    m_widthWithWords = sizeHint().width();
    setWords(hadWords);
}

void FittingToolBar::fit()
{
    setWords(width() >= m_widthWithWords);
}

void FittingToolBar::setWords(bool areShown)
{
    if (std::exchange(m_hasWords, areShown) == areShown)
        return;
    for (QAction *action : std::as_const(m_yielding)) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
            button->setToolButtonStyle(areShown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
}

} // namespace pubconsole
