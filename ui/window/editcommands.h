// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace pubconsole {

class Actions;
class FormView;
class JsonEditor;
class Tabs;

//! The commands of the menus *Edit* and *View* that act on the current tab, or on whatever line has the focus.
class EditCommands final : public QObject
{
    Q_OBJECT

public:
    //! Connects the actions. \param actions, tabs not owned
    EditCommands(Actions *actions, Tabs *tabs, QObject *parent = nullptr);

Q_SIGNALS:
    //! There is nothing to search in but the list of offers.
    void offersFilterRequested();

private:
    void connectClipboard();
    void tellReadOnly();
    void connectHistory();
    void connectViews();
    void connectPlaces();
    void find();
    void replace();
    void showForm(void (FormView::*then)());
    JsonEditor *currentEditor() const;

    Actions *m_actions;
    Tabs *m_tabs;
};

} // namespace pubconsole
