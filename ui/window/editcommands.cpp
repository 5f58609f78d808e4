// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/editcommands.h"

#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "form/formview.h"
#include "window/actions.h"
#include "window/tabs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pubconsole {

EditCommands::EditCommands(Actions *actions, Tabs *tabs, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_tabs(tabs)
{
    connectClipboard();
    connectHistory();
    connectViews();
    connectPlaces();
    connect(m_actions->find, &QAction::triggered, this, &EditCommands::find);
    connect(m_actions->replace, &QAction::triggered, this, &EditCommands::replace);
}

JsonEditor *EditCommands::currentEditor() const
{
    const OfferTab *tab = m_tabs->currentTab();
    return tab ? tab->editor() : nullptr;
}

// The clipboard goes to the widget that has the focus: a line of a filter, or the JSON.
void EditCommands::connectClipboard()
{
    const auto toFocus = [this](auto editorSlot, auto lineSlot, auto textSlot) {
        QWidget *focus = QApplication::focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(focus))
            (line->*lineSlot)();
        else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
            (text->*textSlot)();
        else if (JsonEditor *editor = currentEditor())
            (editor->*editorSlot)();
    };
    connect(m_actions->cut, &QAction::triggered, this, [this, toFocus] {
        tellReadOnly();
        toFocus(&JsonEditor::cut, &QLineEdit::cut, &QPlainTextEdit::cut);
    });
    connect(m_actions->copy, &QAction::triggered, this,
            [toFocus] { toFocus(&JsonEditor::copy, &QLineEdit::copy, &QPlainTextEdit::copy); });
    connect(m_actions->paste, &QAction::triggered, this, [this, toFocus] {
        tellReadOnly();
        toFocus(&JsonEditor::paste, &QLineEdit::paste, &QPlainTextEdit::paste);
    });
}

// A field that cannot be changed would take it without a word.
void EditCommands::tellReadOnly()
{
    const QWidget *focus = QApplication::focusWidget();
    OfferTab *tab = m_tabs->currentTab();
    if (!tab || !tab->isAncestorOf(focus))
        return;
    const bool isReadOnly = focus == tab->editor() ? tab->editor()->isReadOnly() : focus->property("readOnly").toBool();
    if (isReadOnly)
        tab->refuseEdit();
}

void EditCommands::connectHistory()
{
    // A comparison is of the draft, whatever its tab shows.
    const auto draftTab = [this] {
        OfferTab *tab = m_tabs->editedTab();
        if (tab && tab != m_tabs->currentTab() && !tab->isDraftShown())
            tab->editDraft();
        return tab;
    };
    // What is typed to search or to filter is no part of the offer; fields of the form are.
    const auto searchLine = [this]() -> QLineEdit * {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        const OfferTab *tab = m_tabs->currentTab();
        return line && !(tab && tab->form()->isAncestorOf(line)) ? line : nullptr;
    };
    connect(m_actions->undo, &QAction::triggered, this, [draftTab, searchLine] {
        if (QLineEdit *line = searchLine())
            line->undo();
        else if (OfferTab *tab = draftTab())
            tab->undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [draftTab, searchLine] {
        if (QLineEdit *line = searchLine())
            line->redo();
        else if (OfferTab *tab = draftTab())
            tab->redo();
    });
}

void EditCommands::connectViews()
{
    for (const auto &[action, layout] : {std::pair(m_actions->viewForm, OfferTab::Layout::Form),
                                         std::pair(m_actions->viewJson, OfferTab::Layout::Json),
                                         std::pair(m_actions->viewSplit, OfferTab::Layout::Split)}) {
        connect(action, &QAction::triggered, this, [this, layout = layout] {
            if (OfferTab *tab = m_tabs->currentTab())
                tab->setLayoutChoice(layout);
        });
    }
    connect(m_actions->addPlan, &QAction::triggered, this, [this] { showForm(&FormView::startAddingPlan); });
    connect(m_actions->clonePlan, &QAction::triggered, this, [this] { showForm(&FormView::startAddingPlan); });
    connect(m_actions->addImage, &QAction::triggered, this, [this] { showForm(&FormView::startAddingImage); });
}

void EditCommands::connectPlaces()
{
    connect(m_actions->copyPath, &QAction::triggered, this, [this] {
        if (const OfferTab *tab = m_tabs->currentTab())
            QApplication::clipboard()->setText(QString::fromUtf8(tab->place().text()));
    });
    connect(m_actions->revertField, &QAction::triggered, this, [this] {
        if (OfferTab *tab = m_tabs->currentTab())
            tab->revertField();
    });
}

void EditCommands::find()
{
    if (OfferTab *tab = m_tabs->currentTab())
        tab->openFind();
    else
        Q_EMIT offersFilterRequested();
}

void EditCommands::replace()
{
    if (OfferTab *tab = m_tabs->currentTab())
        tab->openReplace();
}

void EditCommands::showForm(void (FormView::*then)())
{
    OfferTab *tab = m_tabs->currentTab();
    if (!tab)
        return;
    if (!tab->isDraftShown())
        tab->editDraft();
    if (tab->layoutChoice() == OfferTab::Layout::Json)
        tab->setLayoutChoice(OfferTab::Layout::Split);
    (tab->form()->*then)();
}

} // namespace pubconsole
