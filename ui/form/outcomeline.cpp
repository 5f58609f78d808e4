// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/outcomeline.h"

#include "widgets/theme.h"

#include <QEvent>

namespace pubconsole {

OutcomeLine::OutcomeLine(QWidget *parent)
    : WrappedLabel(parent)
{
    color();
}

void OutcomeLine::say(const QString &sentence, bool isFailure)
{
    m_isFailure = isFailure;
    color();
    setText(sentence);
    setAccessibleName(sentence);
}

void OutcomeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        color();
    WrappedLabel::changeEvent(event);
}

void OutcomeLine::color()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_isFailure ? Theme::toneColor(Tone::Failed) : Theme::secondaryText());
    setPalette(colors);
}

} // namespace pubconsole
