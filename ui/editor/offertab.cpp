// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/offertab.h"

#include "editor/draftplaces.h"
#include "editor/draftsteps.h"
#include "editor/findbar.h"
#include "editor/formview.h"
#include "editor/jsonassist.h"
#include "editor/jsoneditor.h"
#include "editor/offerheader.h"
#include "editor/shownoffer.h"
#include "editor/textadoption.h"
#include "editor/unreadview.h"
#include "json/jsondiff.h"
#include "json/jsonmerge.h"
#include "json/jsonwriter.h"
#include "json/typedtext.h"
#include "offer/correctedanswer.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offer/publishedreader.h"
#include "rules/schemacatalog.h"
#include "session/filedocuments.h"
#include "widgets/busybar.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"

#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace pubconsole {

namespace {
constexpr int leastPage = 150;     // the docks below give way in a small window
constexpr int leastForSplit = 800; // pixels of width
} // namespace

OfferTab::OfferTab(const Parts &parts, OfferDocument *document, PageMaker makeOverview, PageMaker makeHistory,
                   QWidget *parent)
    : OfferTab(parts, nullptr, document, parent)
{
    connectService(std::move(makeOverview), std::move(makeHistory));
    updatePage();
}

OfferTab::OfferTab(FileDocuments *files, OfferDocument *document, QWidget *parent)
    : OfferTab(Parts(), files, document, parent)
{
    if (!document->body().isOffer()) // the form shows whole offers
        setLayoutChoice(Layout::Json);
    updatePage();
}

OfferTab::OfferTab(const Parts &parts, FileDocuments *files, OfferDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_service(parts)
    , m_files(files)
    , m_document(document)
    , m_header(new OfferHeader(document->id().offer, files, this))
    , m_bar(new MessageBar(this))
    , m_busy(new BusyBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_form(new FormView(m_document->schemas(), this))
    , m_editor(new JsonEditor(this))
    , m_assist(new JsonAssist(m_editor, this))
    , m_find(new FindBar(m_editor, this))
    , m_adoption(new TextAdoption(m_editor, document, this))
    , m_shown(new ShownOffer(document, parts.reader, this))
    , m_steps(new DraftSteps(this, m_adoption))
    , m_places(new DraftPlaces(this, m_adoption))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_busy);
    layout->addWidget(m_find);
    layout->addWidget(m_pages, 1);
    m_pages->setMinimumHeight(leastPage);
    m_pages->addWidget(m_empty);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_editor);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({620, 440});
    m_pages->addWidget(m_splitter);
    m_header->setLayoutChoice(m_layout);
    connectHeader();
    connectForm();

    connect(m_document, &OfferDocument::stateChanged, this, &OfferTab::updatePage);
    connect(m_document, &OfferDocument::changed, this, &OfferTab::updateHeader);
    connect(m_document, &OfferDocument::modifiedChanged, this, &OfferTab::updateHeader);
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, &OfferTab::stateChanged);
    connect(m_document->problems(), &ProblemList::changed, this, &OfferTab::updateNotes);
    connect(m_adoption, &TextAdoption::stateChanged, this, &OfferTab::updateHeader);
    const auto tellError = [this] { m_document->problems()->setTextError(m_adoption->error()); };
    connect(m_adoption, &TextAdoption::stateChanged, this, tellError);
    tellError(); // a text of an earlier session
}

void OfferTab::connectService(PageMaker makeOverview, PageMaker makeHistory)
{
    if (makeOverview)
        m_form->setOverview(std::move(makeOverview));
    m_header->setHasVersions(m_service.offers->capabilities().hasVersions);
    if (makeHistory)
        m_form->setLastPage(tr("History"), std::move(makeHistory));
    m_form->setAddressTester(m_service.testAddress);
    connect(m_form, &FormView::productionWanted, this, [this] {
        if (m_shown->isDraft())
            m_service.published->read(m_document);
    });
    connect(m_service.listed, &OfferStore::offerChanged, this, [this](const OfferId &changed) {
        if (changed == m_document->id())
            updateHeader();
    });
    connect(m_service.listed, &OfferStore::offersChanged, this, [this](const QString &publisher) {
        if (publisher == m_document->id().publisher)
            updateHeader();
    });
    connect(m_shown, &ShownOffer::readingBegan, this, &OfferTab::showReading);
    connect(m_shown, &ShownOffer::readingEnded, this, &OfferTab::showSlot);
    connect(m_busy, &BusyBar::stopRequested, m_shown, &ShownOffer::stopReading);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_shown->isDraft())
            m_service.offers->reload(m_document);
        else
            m_shown->read();
    });
}

void OfferTab::check()
{
    flush();
    m_document->problems()->checkAll();
}

void OfferTab::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly)
        updatePage();
}

// The service has never stored it.
bool OfferTab::isLocal() const
{
    return !isFile() && m_document->isNew() && !m_document->current().isUndefined();
}

const OfferSummary *OfferTab::summary() const
{
    return m_service.listed ? m_service.listed->summary(m_document->id()) : nullptr;
}

QString OfferTab::name() const
{
    return visibleText(FileDocuments::nameOf(m_document->id()));
}

void OfferTab::setFileUsesEnabled(bool areEnabled)
{
    m_header->setFileUsesEnabled(areEnabled);
}

// Side by side neither can be read in a small window: there the form is what one begins with.
void OfferTab::showEvent(QShowEvent *event)
{
    if (!m_isLayoutChosen) {
        setLayoutChoice(width() < leastForSplit ? Layout::Form : Layout::Split);
        m_isTextAsked = false;
        updateLayout();
    }
    QWidget::showEvent(event);
}

void OfferTab::setLayoutChoice(Layout layout)
{
    m_layout = layout;
    m_isLayoutChosen = true;
    m_isTextAsked = true;
    updateLayout();
}

OfferTab::Layout OfferTab::layoutChoice() const
{
    const bool isAlone = m_layout == Layout::Split && !m_isTextAsked && m_shown->isDraft() && m_form->isWidePage();
    return isAlone ? Layout::Form : m_layout;
}

void OfferTab::updateLayout()
{
    const Layout layout = layoutChoice();
    m_header->setLayoutChoice(layout);
    m_form->setVisible(layout != Layout::Json);
    m_editor->setVisible(layout != Layout::Form);
    if (layout == Layout::Form)
        m_adoption->flush();
    updateForm();
    Q_EMIT stateChanged();
}

void OfferTab::connectHeader()
{
    connect(m_header, &OfferHeader::layoutChosen, this, &OfferTab::setLayoutChoice);
    connect(m_header, &OfferHeader::viewChosen, this, &OfferTab::choose);
    connect(m_header, &OfferHeader::versionChosen, this, [this] { choose(View::Version); });
    connect(m_header, &OfferHeader::fileUseRequested, this, &OfferTab::fileUseRequested);
}

void OfferTab::connectForm()
{
    connect(m_form, &FormView::edited, this, &OfferTab::formEdited);
    connect(m_form, &FormView::typingChanged, this, &OfferTab::stateChanged);
    connect(m_form, &FormView::pageChanged, this, [this] {
        m_isTextAsked = false;
        updateLayout();
    });
    ProblemList *problems = m_document->problems();
    connect(m_form, &FormView::refusedChanged, problems, &ProblemList::setRefusedTexts);
    connect(m_form, &FormView::refusedChanged, this, &OfferTab::stateChanged);
    connect( // its fields are gone; the slots of this tab are, too
        this, &QObject::destroyed, problems, [problems] { problems->setRefusedTexts({}); }, Qt::QueuedConnection);
    connect(m_form, &FormView::editRefused, this, &OfferTab::refuseEdit);
    connect(m_editor, &JsonEditor::editRefused, this, &OfferTab::refuseEdit);
    m_bar->setDismissible(false);
    connect(m_bar, &MessageBar::triggered, this, &OfferTab::editDraft);
}

void OfferTab::formEdited(const JsonValue &body, const JsonPointer &place, const QString &label, bool isTyping)
{
    const JsonValue shown = m_formBody;
    if (m_adoption->flush()) {
        updateForm(); // the text does not parse: it is newer, and the form waits
        return;
    }
    // What was just typed as JSON and what was entered here are both kept.
    const JsonValue root = m_document->current() == shown
                               ? body
                               : JsonMerge::merge(shown, body, m_document->current(), m_document->identities()).merged;
    m_document->edit(root, place, label, isTyping);
}

void OfferTab::updateNotes()
{
    FieldNotes::Sentences notes;
    for (const Problem &problem : m_document->problems()->problems()) {
        if (problem.line == 0) // else it is of the text, and no field's
            notes[problem.place.text()].append({problem.severity, problem.message});
    }
    m_form->setNotes(m_shown->isDraft() ? notes : FieldNotes::Sentences());
    const ProblemList *problems = m_document->problems();
    m_form->setSasDays(problems->sasDays());
    if (m_shown->isDraft())
        m_form->setPublished(problems->preview(), problems->production());
    else
        m_form->setPublished({}, {});
}

void OfferTab::updateForm()
{
    const bool isDraft = m_shown->isDraft();
    const bool isBroken = isDraft && m_adoption->error().has_value();
    m_form->setNotice(isBroken ? tr("JSON has an error on line %1. The form shows the offer as it was before it.")
                                     .arg(m_adoption->error()->line)
                               : QString());
    m_form->setReadOnly(!isDraft || isBroken || isReadOnly());
    const OfferSummary *listed = summary();
    const auto status = listed ? listed->status.kind() : StatusWord::Class::NeverPublished;
    m_form->setPublished(listed && listed->version > 0 && status != StatusWord::Class::NeverPublished &&
                         status != StatusWord::Class::NotStarted);
    const JsonValue body = m_shown->body();
    m_assist->setSchema(m_document->schemas()->of(body));
    const JsonValue base = isDraft && !m_document->isNew() ? m_document->base() : JsonValue();
    const bool isShown = body.isSameAs(m_formBody) && (base.isSameAs(m_formBase) || base.isUndefined());
    if (body.isUndefined() || m_form->isHidden() || (isShown && base.isUndefined() == m_formBase.isUndefined()))
        return;
    m_formBody = body;
    m_formBase = base;
    m_form->setValue(body, base);
}

void OfferTab::choose(View view)
{
    if (view == m_shown->view() && view != View::Version)
        return;
    if (m_shown->isDraft())
        m_adoption->suspend();
    m_shown->choose(view, m_header->version());
    updateLayout(); // what a slot has is read in the text
    if (!m_shown->isDraft())
        return;
    m_adoption->resume();
    updatePage();
}

void OfferTab::editDraft()
{
    if (!m_shown->isDraft())
        m_header->setView(View::Draft);
}

// Why what is shown cannot be changed; empty where it can.
QString OfferTab::readOnlyReason() const
{
    switch (m_shown->view()) {
    case View::Preview:
        return tr("This is what is in preview.");
    case View::Production:
        return tr("This is what is in production.");
    case View::Version:
        return tr("This is version %1 of the offer.").arg(m_shown->version());
    case View::Draft:
        break;
    }
    if (m_isReadOnly)
        return tr("This profile is read-only.");
    return m_adoption->error() ? tr("The JSON has an error on line %1, which has to be corrected there first.")
                                     .arg(m_adoption->error()->line)
                               : QString();
}

void OfferTab::refuseEdit()
{
    m_refused = readOnlyReason();
    updateBar();
}

// A slot says what it is all the time; other reasons stand elsewhere, and are repeated to whoever types.
void OfferTab::updateBar()
{
    const QString reason = readOnlyReason();
    const bool isSlot = !m_shown->isDraft();
    if (reason != m_refused)
        m_refused.clear();
    if (reason.isEmpty() || (isSlot && !m_shown->isThere()) || (!isSlot && m_refused.isEmpty())) {
        m_bar->clear();
        return;
    }
    const QString text = reason + u' ' +
                         (m_refused.isEmpty() ? tr("It cannot be changed here.")
                          : isSlot            ? tr("What you typed was not taken: only the draft can be changed.")
                                              : tr("What you typed was not taken."));
    if (text != m_bar->text())
        m_bar->showMessage(m_refused.isEmpty() ? MessageBar::Level::Information : MessageBar::Level::Warning, text,
                           isSlot ? QStringList{tr("Edit draft")} : QStringList());
}

// What was shown before is gone at once: nothing stands under the name of another slot, and nothing is typed into it.
void OfferTab::showReading()
{
    m_editor->setReadOnly(true);
    m_empty->setText(tr("Reading…"));
    m_pages->setCurrentWidget(m_empty);
    updateHeader();
    m_busy->setBusy(true, tr("Reading…"));
    Q_EMIT stateChanged();
}

void OfferTab::showSlot()
{
    m_busy->setBusy(false);
    if (!m_shown->error()) {
        m_editor->setReadOnly(true);
        m_editor->replaceText(JsonWriter::pretty(m_shown->body()));
        m_pages->setCurrentWidget(m_splitter);
    } else if (const ApiError &error = *m_shown->error(); !showUnread(m_shown->unread(), error)) {
        const bool isEmptySlot = error.kind == ApiError::Kind::NotFound;
        const QString none = m_shown->view() == View::Version
                                 ? tr("The service has no such version of this offer.")
                                 : tr("There is nothing in this slot yet: the offer was never published to it.");
        m_empty->setText(isEmptySlot ? none : error.text(), isEmptySlot ? QString() : tr("Retry"));
        m_pages->setCurrentWidget(m_empty);
    }
    updateHeader();
}

void OfferTab::updatePage()
{
    const bool isLoading = m_document->state() == OfferDocument::State::Loading;
    m_busy->setBusy(isLoading || m_shown->isReading(), tr("Reading…"));
    if (m_shown->isDraft())
        showDraft();
    updateHeader();
    m_places->showWanted();
}

void OfferTab::showDraft()
{
    const bool hasText = m_shown->isThere();
    const bool hasFailed =
        !hasText && m_document->state() == OfferDocument::State::Failed && m_document->error().has_value();
    if (!hasText)
        m_empty->setText(hasFailed ? m_document->error()->text() : tr("Reading the offer…"),
                         hasFailed ? tr("Retry") : QString());
    m_editor->setReadOnly(isReadOnly() || !hasText);
    // What came before stays until something else does.
    const bool isReadAgain = m_document->state() == OfferDocument::State::Loading && isUnreadShown();
    if (!(hasFailed && showUnread(m_shown->unread(), *m_document->error())) && !isReadAgain)
        m_pages->setCurrentWidget(hasText ? static_cast<QWidget *>(m_splitter) : m_empty);
}

void OfferTab::updateHeader()
{
    updateForm();
    updateBar();
    updateSlots();
    const OfferSummary *listed = summary();
    const OfferBody body = m_document->schemas()->body(m_shown->body());
    const QString title = body.title();
    QStringList details; // the end is cut first
    if (listed)
        details += m_service.listed->statusText(*listed);
    else if (isLocal())
        details += tr("Local draft");
    if (const JsonValue version = body.head(OfferHead::Version); version.isNumber())
        details += tr("version %1").arg(QString::fromUtf8(version.text()));
    if (const QDateTime time = m_document->copyReadAt(); time.isValid())
        details += tr("copy from %1").arg(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
    if (m_files) {
        const QString encoding = m_files->encoding(m_document->id());
        details += encoding.isEmpty() ? tr("a file") : tr("a file in %1, saved in UTF-8").arg(encoding);
    }
    if (const QString type = body.type(); !type.isEmpty())
        details += m_document->schemas()->typeTitle(type);
    details.removeAll(QString());
    m_header->setTexts(title.isEmpty() ? name() : visibleText(title), stateText(),
                       details.join(QStringLiteral("  ·  ")));
    Q_EMIT stateChanged();
}

void OfferTab::updateSlots()
{
    const QString local =
        isLocal() ? tr("This offer is not on the service yet: save it, and later publish it, first.") : QString();
    const int newest = m_service.offers ? m_service.offers->newestVersion(m_document->id()) : 0;
    const QString none = newest == 0 && local.isEmpty() ? tr("This offer has no version yet.") : local;
    for (const View view : {View::Preview, View::Production, View::Version})
        m_header->setRefusal(view, view == View::Version ? none : local);
    m_header->setNewestVersion(newest);
}

QString OfferTab::stateText() const
{
    switch (m_document->state()) {
    case OfferDocument::State::Saving:
        return tr("Saving…");
    case OfferDocument::State::Checking:
        return tr("Not known yet whether it is saved. Checking…");
    case OfferDocument::State::Loading:
    case OfferDocument::State::Ready:
    case OfferDocument::State::Failed:
        break;
    }
    if (m_adoption->error())
        return tr("JSON has an error on line %1").arg(m_adoption->error()->line);
    if (isUnsaved() && m_document->error() && m_document->error()->isOutcomeUnknown)
        return tr("not known whether it is saved");
    if (isUnsaved())
        return tr("unsaved changes");
    if (m_document->savedAt().isValid())
        return tr("Saved %1").arg(QLocale().toString(m_document->savedAt().time(), QLocale::ShortFormat));
    return {};
}

// False where there is no such answer.
bool OfferTab::showUnread(const std::optional<UnreadAnswer> &answer, const ApiError &error)
{
    if (!answer)
        return false;
    if (!m_unread) {
        m_unread = new UnreadView(this);
        m_pages->addWidget(m_unread);
        connect(m_unread, &UnreadView::saveCopyRequested, this, &OfferTab::saveCopyRequested);
        connect(m_unread, &UnreadView::retryRequested, m_empty, &EmptyState::triggered);
        connect(m_unread, &UnreadView::correctRequested, this, [this](JsonRepair::Choice choice) {
            CorrectedAnswer::take(m_document, m_service.reader, choice);
            setLayoutChoice(m_layout); // what was corrected is seen in the text
        });
    }
    m_unread->show(answer->text, error.text(), m_shown->isDraft() && !isReadOnly());
    m_pages->setCurrentWidget(m_unread);
    return true;
}

bool OfferTab::isUnreadShown() const
{
    return m_unread && m_pages->currentWidget() == m_unread;
}

QByteArray OfferTab::shownText() const
{
    return isUnreadShown() ? m_unread->text() : m_editor->utf8();
}

std::optional<JsonError> OfferTab::flush()
{
    m_form->finishTyping();
    auto error = m_adoption->flush();
    m_adoption->catchUp();
    return error;
}

bool OfferTab::isUnsaved() const
{
    if (m_files && m_adoption->error()) // a file that is no JSON: only what was typed is unsaved
        return m_files->isChanged(m_document->id(), m_editor->utf8());
    return m_document->hasEdits() || m_adoption->hasPendingText() || m_form->isTyping();
}

void OfferTab::openFind()
{
    if (isUnreadShown()) {
        m_unread->findBar()->openFind();
        return;
    }
    m_places->showText();
    m_find->openFind();
}

void OfferTab::openReplace()
{
    m_places->showText();
    m_find->openReplace();
}

void OfferTab::revertField()
{
    if (!m_shown->isDraft() || m_adoption->flush() || m_document->isNew())
        return;
    const JsonIdentities &identities = m_document->identities();
    const JsonPath path = JsonPath::of(m_places->current(), m_document->current(), identities);
    m_document->edit(JsonDiff::copied(path, m_document->base(), m_document->current(), identities), m_places->current(),
                     tr("Revert %1").arg(m_document->schema()->label(path)));
}

void OfferTab::focusEditor()
{
    if (isUnreadShown())
        m_unread->setFocus();
    else if (m_form->isHidden())
        m_editor->setFocus();
    else
        m_form->setFocus();
}

} // namespace pubconsole
