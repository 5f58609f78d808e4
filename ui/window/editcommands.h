// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace pubconsole {

class Commands;
class JsonEditor;
struct Target;

//! The commands of the menus *Edit* and *View* that act on the current tab, or on whatever line has the focus, and
//! those that add to the draft.
class EditCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands not owned
    explicit EditCommands(Commands *commands, QObject *parent = nullptr);

Q_SIGNALS:
    //! There is nothing to search in but the list of offers.
    void offersFilterRequested();

private:
    void addHistory(Commands *commands);
    void addClipboard(Commands *commands);
    void addSearch(Commands *commands);
    void addPlaces(Commands *commands);
    void addViews(Commands *commands);
    void addAdding(Commands *commands);
};

} // namespace pubconsole
