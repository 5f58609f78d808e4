// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/editcommands.h"

#include "editor/draftplaces.h"
#include "editor/draftsteps.h"
#include "editor/formview.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "editor/shownoffer.h"
#include "widgets/rowcopy.h"
#include "window/commands.h"
#include "window/page.h"
#include "window/refusals.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pubconsole {

using Bar = Command::Bar;

namespace {

// The tab of the draft, which it shows from now on where another tab is in view.
OfferTab *draftTab(const Target &target)
{
    if (target.draft && target.draft != target.tab && !target.draft->shown()->isDraft())
        target.draft->editDraft();
    return target.draft;
}

// What is typed to search or to filter is no part of the offer; fields of the form are.
QLineEdit *searchLine(const Target &target)
{
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return line && !(target.tab && target.tab->form()->isAncestorOf(line)) ? line : nullptr;
}

// Why there is no step back, or forth, in the tab that is shown, or in the draft while another tab is.
QString stepRefusal(const Target &target, bool (DraftSteps::*canShown)() const, bool (DraftSteps::*canDraft)() const,
                    const QString &nothing)
{
    const OfferTab *draft = target.draft;
    if (!draft) // it acts on the draft also where that is compared or reviewed
        return Refusals::ofDraft(target);
    return (draft->steps()->*(draft == target.tab ? canShown : canDraft))() ? QString() : nothing;
}

void step(const Target &target, void (QLineEdit::*inLine)(), void (DraftSteps::*inDraft)())
{
    if (QLineEdit *line = searchLine(target))
        (line->*inLine)();
    else
        (draftTab(target)->steps()->*inDraft)();
}

// A field that cannot be changed would take it without a word.
void tellReadOnly(const Target &target)
{
    const QWidget *focus = QApplication::focusWidget();
    OfferTab *tab = target.tab;
    if (!tab || !tab->isAncestorOf(focus))
        return;
    const bool isReadOnly = focus == tab->editor() ? tab->editor()->isReadOnly() : focus->property("readOnly").toBool();
    if (isReadOnly)
        tab->refuseEdit();
}

// A grid has blocks of its own; what is in other views is read alone.
void useClipboard(QAbstractItemView *view, const char *slot)
{
    if (view->metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(view, slot);
    else if (slot == QByteArrayView("copy"))
        RowCopy::copy(*view);
}

// The clipboard goes to the widget that has the focus: a line of a filter, the rows of a table, or the JSON.
template<typename EditorSlot, typename LineSlot>
void toFocus(const Target &target, EditorSlot editorSlot, LineSlot lineSlot, void (QPlainTextEdit::*textSlot)(),
             const char *viewSlot)
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        (line->*lineSlot)();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        (text->*textSlot)();
    else if (auto *view = qobject_cast<QAbstractItemView *>(focus))
        useClipboard(view, viewSlot);
    else if (target.tab && focus == target.tab->editor())
        (target.tab->editor()->*editorSlot)();
}

void showForm(const Target &target, void (FormView::*then)())
{
    OfferTab *tab = target.tab;
    if (!tab->shown()->isDraft())
        tab->editDraft();
    if (tab->layoutChoice() == OfferTab::Layout::Json)
        tab->setLayoutChoice(OfferTab::Layout::Split);
    (tab->form()->*then)();
}

} // namespace

EditCommands::EditCommands(Commands *commands, QObject *parent)
    : QObject(parent)
{
    addHistory(commands);
    addClipboard(commands);
    addSearch(commands);
    addPlaces(commands);
    addViews(commands);
    addAdding(commands);
}

void EditCommands::addHistory(Commands *commands)
{
    commands->add({.text = tr("&Undo"),
                   .icon = "edit-undo",
                   .key = QKeySequence::Undo,
                   .places = {{Bar::Edit, 11}, {Bar::ToolBar, 21}},
                   .refusal =
                       [](const Target &target) {
                           return stepRefusal(target, &DraftSteps::canUndo, &DraftSteps::canUndoDraft,
                                              tr("There is nothing to undo."));
                       },
                   .run = [](const Target &target) { step(target, &QLineEdit::undo, &DraftSteps::undo); }});
    commands->add({.text = tr("&Redo"),
                   .icon = "edit-redo",
                   .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                   .places = {{Bar::Edit, 12}, {Bar::ToolBar, 22}},
                   .refusal =
                       [](const Target &target) {
                           return stepRefusal(target, &DraftSteps::canRedo, &DraftSteps::canRedoDraft,
                                              tr("There is nothing to redo."));
                       },
                   .run = [](const Target &target) { step(target, &QLineEdit::redo, &DraftSteps::redo); }});
}

void EditCommands::addClipboard(Commands *commands)
{
    commands->add({.text = tr("Cu&t"),
                   .key = QKeySequence::Cut,
                   .places = {{Bar::Edit, 21}},
                   .isFound = false,
                   .run = [](const Target &target) {
                       tellReadOnly(target);
                       toFocus(target, &JsonEditor::cut, &QLineEdit::cut, &QPlainTextEdit::cut, "cut");
                   }});
    commands->add({.text = tr("&Copy"),
                   .key = QKeySequence::Copy,
                   .places = {{Bar::Edit, 22}},
                   .isFound = false,
                   .run = [](const Target &target) {
                       toFocus(target, &JsonEditor::copy, &QLineEdit::copy, &QPlainTextEdit::copy, "copy");
                   }});
    commands->add({.text = tr("&Paste"),
                   .key = QKeySequence::Paste,
                   .places = {{Bar::Edit, 23}},
                   .isFound = false,
                   .run = [](const Target &target) {
                       tellReadOnly(target);
                       toFocus(target, &JsonEditor::paste, &QLineEdit::paste, &QPlainTextEdit::paste, "paste");
                   }});
}

void EditCommands::addSearch(Commands *commands)
{
    commands->add({.text = tr("&Find"),
                   .key = QKeySequence::Find,
                   .places = {{Bar::Edit, 31}},
                   .run = [this](const Target &target) {
                       if (!target.page || !target.page->find())
                           Q_EMIT offersFilterRequested();
                   }});
    commands->add({.text = tr("&Replace"),
                   .key = QKeySequence(Qt::CTRL | Qt::Key_H),
                   .places = {{Bar::Edit, 32}},
                   .refusal = Refusals::ofTab,
                   .run = [](const Target &target) { target.tab->openReplace(); }});
}

void EditCommands::addPlaces(Commands *commands)
{
    commands->add({.text = tr("Copy JSON path"),
                   .places = {{Bar::Edit, 41}},
                   .refusal = Refusals::ofTab,
                   .run = [](const Target &target) {
                       QApplication::clipboard()->setText(QString::fromUtf8(target.tab->places()->current().text()));
                   }});
    commands->add({.text = tr("Revert field"),
                   .places = {{Bar::Edit, 42}},
                   .refusal =
                       [](const Target &target) {
                           if (!target.tab)
                               return Refusals::noOffer();
                           if (target.tab->isReadOnly())
                               return Refusals::readOnly();
                           return target.tab->shown()->isDraft() ? QString() : tr("Only the draft can be changed.");
                       },
                   .run = [](const Target &target) { target.tab->revertField(); }});
}

void EditCommands::addViews(Commands *commands)
{
    const auto add = [commands](const QString &text, Qt::Key key, int position, OfferTab::Layout layout) {
        commands->add({.text = text,
                       .key = QKeySequence(Qt::CTRL | key),
                       .places = {{Bar::View, position}},
                       .refusal = Refusals::ofTab,
                       .run = [layout](const Target &target) { target.tab->setLayoutChoice(layout); }});
    };
    add(tr("&Form"), Qt::Key_1, 11, OfferTab::Layout::Form);
    add(tr("&JSON"), Qt::Key_2, 12, OfferTab::Layout::Json);
    add(tr("&Split"), Qt::Key_3, 13, OfferTab::Layout::Split);
}

void EditCommands::addAdding(Commands *commands)
{
    const auto add = [commands](const QString &text, int position, void (FormView::*start)()) {
        commands->add({.text = text,
                       .places = {{Bar::Offer, position}},
                       .refusal = Refusals::ofTab,
                       .run = [start](const Target &target) { showForm(target, start); }});
    };
    add(tr("&Add plan…"), 41, &FormView::startAddingPlan);
    add(tr("C&lone plan…"), 42, &FormView::startAddingPlan);
    add(tr("Add &image version…"), 43, &FormView::startAddingImage);
}

} // namespace pubconsole
