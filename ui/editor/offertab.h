// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/unreadanswer.h"
#include "editor/offerheader.h"
#include "json/jsonpointer.h"
#include "json/jsonreader.h"
#include "net/apierror.h"
#include "offer/addresstest.h"
#include "widgets/subjectline.h"

#include <QWidget>

#include <functional>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace pubconsole {

class BusyBar;
class DraftPlaces;
class DraftSteps;
class EmptyState;
class FileDocuments;
class FindBar;
class FormView;
class JsonAssist;
class JsonEditor;
class MessageBar;
class OfferDocument;
class OfferReader;
class OfferStore;
struct OfferSummary;
class OpenOffers;
class PublishedReader;
class ShownOffer;
class TextAdoption;
class UnreadView;

//! The tab of one offer: its name, the choice of a slot, and the JSON of what was chosen. The draft can be edited, the
//! other slots and versions are read. An offer in a file has the same tab, without slots and with what leads on from
//! it. Shows the document; owns nothing of it.
class OfferTab final : public QWidget, public SubjectPage
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
        ProfileMark profile = {};
    };
    //! \param document not owned, outlives this tab
    //! \param makeOverview makes what the section *Overview* begins with; without it that has fields alone
    //! \param makeHistory makes the section *History*, when somebody goes there; without it there is none
    OfferTab(const Parts &parts, OfferDocument *document, PageMaker makeOverview = {}, PageMaker makeHistory = {},
             QWidget *parent = nullptr);
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
    //! What of the offer is shown.
    ShownOffer *shown() const { return m_shown; }
    DraftSteps *steps() const { return m_steps; }
    DraftPlaces *places() const { return m_places; }
    void openFind();
    void openReplace();
    void focusEditor();
    //! Makes the field where the person is what the service has.
    void revertField();
    FormView *form() const { return m_form; }

    using Layout = OfferHeader::Layout;
    //! What is shown. Beside a section that wants the whole room the text is left out until it is asked for there.
    Layout layoutChoice() const;
    void setLayoutChoice(Layout layout);
    //! The text that stands in the tab now: of the editor, or of an answer that could not be read.
    QByteArray shownText() const;
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
    void showEvent(QShowEvent *event) override;
    DialogSubject dialogSubject() const override { return {name(), m_service.profile}; }
    void connectService(PageMaker makeOverview, PageMaker makeHistory);
    void updateLayout();
    bool isLocal() const;
    void updateSlots();
    const OfferSummary *summary() const;
    QString stateText() const;
    void connectHeader();
    void connectForm();
    void updateForm();
    void updateNotes();
    void formEdited(const JsonValue &body, const JsonPointer &place, const QString &label, bool isTyping);
    void choose(View view);
    void showReading();
    void showSlot();
    void showDraft();
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
    ShownOffer *m_shown;
    DraftSteps *m_steps;
    DraftPlaces *m_places;
    QString m_refused; // why an edit was not taken
    Layout m_layout = Layout::Split;
    bool m_isLayoutChosen = false;
    bool m_isTextAsked = false; // beside a section that wants the whole room
    JsonValue m_formBody;       // what the form shows
    JsonValue m_formBase;
};

} // namespace pubconsole
