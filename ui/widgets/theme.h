// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles/roles.h"

#include <QColor>
#include <QIcon>
#include <QObject>

class QStyleOptionViewItem;

namespace pubconsole {

//! The look, in one place: the palettes of light and dark, the colours of states and profiles, the style sheet, the
//! icon theme. No other file holds a colour.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    //! Applies the choice to the application. System follows the desktop portal's color-scheme, also later on.
    static void apply(Choice choice);
    static bool isDark();
    static QColor toneColor(Tone tone);
    static QColor hairline();
    static QColor secondaryText();
    static QColor warning();
    //! The colours of lines that are told apart, also by their marks: one for each number from 0 on, again and again.
    static QColor lineColor(qsizetype line);
    //! What is marked of a chart, behind its lines.
    static QColor chartBand();
    //! The colour of a profile by its name in Profile::colors().
    static QColor profileColor(const QString &name);
    static QString profileColorText(const QString &name);
    //! What is selected in a view that does not have the keys is marked, and not in the accent: of several views that
    //! show a selection one says where the next key goes. For a delegate that draws by itself; the style does the same.
    //! \returns whether what is drawn is to have the colours of what is selected where the keys are
    static bool calmSelection(QStyleOptionViewItem *option);
    //! A dot in the colour, for lists and menus.
    static QIcon dot(const QColor &color);
    struct EditorColors
    {
        QColor key, string, number, literal, error, lineNumber, matched;
    };
    static EditorColors editorColors();
};

} // namespace pubconsole
