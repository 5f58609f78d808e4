// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersnapshot.h"
#include "backend/unreadanswer.h"
#include "editor/offerheader.h"
#include "json/jsonpointer.h"
#include "json/jsonreader.h"
#include "net/reply.h"
#include "offer/addresstest.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace pubconsole {

class BusyBar;
class FormView;
class EmptyState;
class FileDocuments;
class FindBar;
class JsonAssist;
class JsonEditor;
class MessageBar;
class OfferDocument;
class OfferReader;
class OfferStore;
struct OfferSummary;
class OpenOffers;
class PublishedReader;
class TextAdoption;
class UnreadView;

//! The tab of one offer: its name, the choice of a slot, and the JSON of what was chosen. The draft can be edited, the
//! other slots and versions are read. An offer in a file has the same tab, without slots and with what leads on from
//! it. Shows the document; owns nothing of it.
class OfferTab final : public QWidget
{
    Q_OBJECT

public:
    using PageMaker = std::function<QWidget *(QWidget *parent)>;
    //! What an offer of the service is shown and read with; nothing of it for a file. Not owned, outlives the tab.
    struct Parts
    {
        const OfferStore *listed = nullptr;
        OpenOffers *offers = nullptr;
        const OfferReader *reader = nullptr;
        PublishedReader *published = nullptr;
        AddressTester testAddress = {};
    };
    //! \param document not owned, outlives this tab
    //! \param makeHistory makes the section *History*, when somebody goes there; without it there is none
    OfferTab(const Parts &parts, OfferDocument *document, PageMaker makeHistory = {}, QWidget *parent = nullptr);
    //! The tab of a file. \param files not owned, outlives this tab; owns the document
    OfferTab(FileDocuments *files, OfferDocument *document, QWidget *parent = nullptr);

    bool isFile() const { return m_files != nullptr; }
    //! The offer's id, or the file's name.
    QString name() const;
    using FileUse = OfferHeader::FileUse;
    //! Whether one is open.
    void setFileUsesEnabled(bool areEnabled);
    OfferDocument *document() const { return m_document; }
    JsonEditor *editor() const { return m_editor; }
    //! Makes what was typed part of the document; the error when it is no JSON.
    std::optional<JsonError> flush();
    //! The same, and looks for all problems of it.
    void check();
    //! Edits that are not on the service, or may not be, whether or not they parse.
    bool isUnsaved() const;
    //! Whether its profile is read-only; a file never is.
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool isReadOnly);
    //! Reads again what could not be read.
    void retry();
    bool canUndo() const;
    bool canRedo() const;
    //! The same for the draft, while it is looked at elsewhere and this tab may show a slot.
    bool canUndoDraft() const;
    bool canRedoDraft() const;
    void undo();
    void redo();
    void openFind();
    void openReplace();
    void focusEditor();
    //! Shows the draft and goes to a place of it, in the form and in the text; as soon as it was read.
    void showPlace(const JsonPointer &place);
    //! The same, and asks for a new address of the disk that is there.
    void renewAddress(const JsonPointer &place);
    //! The same with the plan of this id, wherever it stands by then.
    void showPlan(const QString &planId);
    //! Shows the draft's text and goes to a line of it, from 1.
    void showLine(int line);
    //! The place where the person is: of the form's field, or of the text's caret.
    JsonPointer place() const;
    //! Makes the field at place() what the service has.
    void revertField();
    FormView *form() const { return m_form; }

    using Layout = OfferHeader::Layout;
    Layout layoutChoice() const { return m_layout; }
    void setLayoutChoice(Layout layout);
    //! The text that stands in the tab now: of the editor, or of an answer that could not be read.
    QByteArray shownText() const;
    //! What stands in the editor now, as a tree: the draft with its edits, or the slot that is shown.
    JsonValue shownBody() const;
    //! The page of what is shown, for people; empty where the service names none.
    QString partnerCenterLink() const;
    //! Whether it is the draft that is shown, not a slot or a version.
    bool isDraftShown() const { return m_view == View::Draft; }
    //! Shows the draft, the same place of it.
    void editDraft();
    //! The person tried to change what cannot be changed: says so.
    void refuseEdit();

Q_SIGNALS:
    //! Something could not be done; the sentence is complete.
    void failed(const QString &sentence);
    //! The person wants to go on from this file.
    void fileUseRequested(FileUse use);
    //! The person wants shownText() in a file.
    void saveCopyRequested();
    //! Titles, marks or what can be done may be another.
    void stateChanged();

private:
    using View = OfferHeader::View;
    OfferTab(const Parts &parts, FileDocuments *files, OfferDocument *document, QWidget *parent);
    void connectService(PageMaker makeHistory);
    bool canUndoDocument() const;
    bool isLocal() const;
    void updateSlots();
    const OfferSummary *summary() const;
    QString stateText() const;
    void connectHeader();
    void connectForm();
    void showText();
    void step(void (QUndoStack::*undoOrRedo)());
    void updateForm();
    void updateNotes();
    void formEdited(const JsonValue &body, const JsonPointer &place, const QString &label, bool isTyping);
    void followCaret();
    void choose(View view);
    void readSlot();
    void showSlot(const Result<OfferSnapshot> &snapshot);
    void updateHeader();
    void updatePage();
    bool showUnread(const std::optional<UnreadAnswer> &answer, const ApiError &error);
    bool isUnreadShown() const;
    void updateBar();
    QString readOnlyReason() const;

    Parts m_service;
    FileDocuments *m_files; // null for an offer of the service
    bool m_isReadOnly = false;
    OfferDocument *m_document;
    OfferHeader *m_header;
    MessageBar *m_bar;
    BusyBar *m_busy;
    QStackedWidget *m_pages;
    UnreadView *m_unread = nullptr; // made when it is needed
    EmptyState *m_empty;
    QSplitter *m_splitter;
    FormView *m_form;
    JsonEditor *m_editor;
    JsonAssist *m_assist;
    FindBar *m_find;
    TextAdoption *m_adoption;
    QString m_refused; // why an edit was not taken
    View m_view = View::Draft;
    Layout m_layout = Layout::Split;
    JsonValue m_formBody; // what the form shows
    JsonValue m_formBase;
    std::optional<JsonPointer> m_wantedPlace; // until the draft was read
    bool m_isRenewalWanted = false;           // of that place
    QString m_wantedPlan;
    QTimer m_caretPause;
    JsonValue m_shown; // the body of a slot or version
    std::optional<Reply<OfferSnapshot>> m_reading;
};

} // namespace pubconsole
