// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/target.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace pubconsole {

//! Something that a person can ask for: its words, where it stands, why it cannot be done now, and what it does. Menus,
//! toolbar, context menus, *Go to…* and *Keyboard shortcuts* are made of these (see Commands).
struct Command
{
    //! Where commands stand.
    enum class Bar { File, Edit, View, Offer, ReplaceDraft, Operation, Tools, Help, OfferMenu, TabMenu, ToolBar };
    //! \param position its own there; orders what stands there; a hairline stands between one ten and the next. In the
    //! toolbar what is at 50 and beyond stands at its end.
    struct Place
    {
        Bar bar;
        int position;
    };
    //! How its button in the toolbar looks.
    enum class Button { Plain, Primary, IconOnly };

    QString text = {};
    //! Of the theme. They are looked up in its folders, which takes its time: only what stands in the toolbar has one.
    const char *icon = nullptr;
    QKeySequence key = {};
    QString buttonText = {}; //!< where it is not `text`
    Button button = Button::Plain;
    QList<Place> places = {};
    bool needsProfile = false; //!< it cannot be done, and is not asked anything, while none is open
    bool isFound = true;       //!< by *Go to…*
    QAction::MenuRole role = QAction::TextHeuristicRole;
    //! Why it cannot be done with this target now, a sentence for people; empty where it can. Without: it always can.
    std::function<QString(const Target &)> refusal = {};
    std::function<void(const Target &)> run = {};
    //! What it acts on, said where its button names only what it does.
    std::function<QString(const Target &)> about = {};
    //! Its text where that depends on the target; without: `text`.
    std::function<QString(const Target &)> textFor = {};
};

} // namespace pubconsole
