// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"
#include "marketplace/offersnapshot.h"
#include "net/reply.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace pubconsole {

class BusyBar;
class EmptyState;
class FindBar;
class JsonEditor;
class OfferDocument;
class TextAdoption;
class Workspace;

//! The tab of one offer: its name, the choice of a slot, and the JSON of what was chosen. The draft can be edited, the
//! other slots and versions are read. Shows the document; owns nothing of it.
class OfferTab final : public QWidget
{
    Q_OBJECT

public:
    //! \param workspace, document not owned, both outlive this tab
    OfferTab(Workspace *workspace, OfferDocument *document, QWidget *parent = nullptr);

    OfferDocument *document() const { return m_document; }
    JsonEditor *editor() const { return m_editor; }
    //! Makes what was typed part of the document; the error when it is no JSON.
    std::optional<JsonError> flush();
    //! Edits that are not on the service, whether or not they parse.
    bool isUnsaved() const;
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();
    void openFind();
    void focusEditor();
    //! Shows the draft and selects a place of it.
    void showPlace(const JsonPointer &place);
    //! What stands in the editor now, as a tree: the draft with its edits, or the slot that is shown.
    JsonValue shownBody() const;

Q_SIGNALS:
    //! Titles, marks or what can be done may be another.
    void stateChanged();

private:
    enum class View { Draft, Preview, Production, Version };
    QWidget *buildHeader();
    void addSegment(View view, const QString &text, QWidget *parent);
    void choose(View view);
    void readSlot();
    void showSlot(const Result<OfferSnapshot> &snapshot);
    void updateHeader();
    void updatePage();

    Workspace *m_workspace;
    OfferDocument *m_document;
    QLabel *m_title;
    QLabel *m_details;
    QButtonGroup *m_slots;
    QSpinBox *m_version;
    BusyBar *m_busy;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    JsonEditor *m_editor;
    FindBar *m_find;
    TextAdoption *m_adoption;
    View m_view = View::Draft;
    JsonValue m_shown; // the body of a slot or version
    std::optional<Reply<OfferSnapshot>> m_reading;
};

} // namespace pubconsole
