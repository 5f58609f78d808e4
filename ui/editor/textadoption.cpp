// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textadoption.h"

#include "editor/jsoneditor.h"
#include "json/jsonmerge.h"
#include "json/jsonplaces.h"
#include "json/jsonwriter.h"
#include "net/background.h"
#include "offer/offerdocument.h"
#include "rules/offerschema.h"

#include <QEvent>

namespace pubconsole {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype largestOnMainThread = 16 * 1024 * 1024;
constexpr int longestAtOnce = 512 * 1024; // characters that are written anew for each key in the form
constexpr std::chrono::milliseconds pause = 400ms;
constexpr std::chrono::milliseconds longestPending = 1200ms;
} // namespace

TextAdoption::TextAdoption(JsonEditor *editor, OfferDocument *document, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TextAdoption::adopt);
    m_writePause.setSingleShot(true);
    m_writePause.setInterval(300ms);
    connect(&m_writePause, &QTimer::timeout, this, &TextAdoption::follow);
    editor->installEventFilter(this);
    connect(editor, &JsonEditor::textEdited, this, &TextAdoption::edited);
    connect(document, &OfferDocument::changed, this, [this] {
        if (!m_isAdopting)
            showDocument();
    });
    connect(document, &OfferDocument::unparsedTextChanged, this, [this] {
        if (!m_isAdopting && !m_isPending)
            showDocument();
    });
    showDocument();
}

// Who sees the text or goes into it has the document as it is.
bool TextAdoption::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Show)
        catchUp();
    return QObject::eventFilter(watched, event);
}

void TextAdoption::catchUp()
{
    if (m_isBehind)
        writeText();
}

// A large document is written elsewhere: its text alone takes longer than a frame.
void TextAdoption::follow()
{
    const JsonValue now = m_document->current();
    inBackground(
        this, [now] { return JsonWriter::pretty(now); },
        [this, now](const QByteArray &text) {
            if (m_isBehind && now.isSameAs(m_document->current())) // else somebody was faster, or it is asked for again
                showText(text, now);
        });
}

void TextAdoption::edited()
{
    m_writePause.stop();
    m_isBehind = false;
    ++m_generation;
    if (!std::exchange(m_isPending, true))
        m_firstKey.start();
    // Who types without a pause is taken over all the same, so that a local draft has it.
    m_pause.start(std::clamp(longestPending - std::chrono::milliseconds(m_firstKey.elapsed()), 0ms, pause));
    Q_EMIT stateChanged();
}

std::optional<JsonError> TextAdoption::flush()
{
    m_pause.stop();
    if (m_isSuspended && m_isPending) {
        take(m_suspendedText, JsonReader::read(m_suspendedText));
        return m_error;
    }
    if (m_isPending && !m_isSuspended)
        adoptNow();
    return m_error;
}

void TextAdoption::adopt()
{
    m_firstKey.start();
    const QByteArray utf8 = m_editor->utf8();
    if (utf8.size() > largestOnMainThread)
        adoptOnThread(utf8);
    else
        take(utf8, JsonReader::read(utf8));
}

void TextAdoption::adoptNow()
{
    const QByteArray utf8 = m_editor->utf8();
    take(utf8, JsonReader::read(utf8));
}

void TextAdoption::adoptOnThread(const QByteArray &utf8)
{
    inBackground(
        this, [utf8] { return JsonReader::read(utf8); },
        [this, utf8, generation = m_generation](const tl::expected<JsonValue, JsonError> &result) {
            if (generation == m_generation && !m_isSuspended)
                take(utf8, result);
        });
}

void TextAdoption::take(const QByteArray &utf8, const tl::expected<JsonValue, JsonError> &result)
{
    if (!result) {
        m_error = result.error();
        if (!m_isSuspended)
            m_editor->showError(m_error->line, m_error->message());
        m_document->setUnparsedText(utf8);
        Q_EMIT stateChanged();
        return;
    }
    m_error.reset();
    m_isPending = false;
    m_editor->clearError();
    m_isAdopting = true;
    // Typed from a text that had not followed yet: what was done elsewhere meanwhile is kept.
    const JsonValue now = m_document->current();
    const JsonValue typed = result->sharedWith(now);
    const bool isBehind = !m_written.isUndefined() && !m_written.isSameAs(now) && m_written != now;
    m_document->edit(isBehind ? JsonMerge::merge(m_written, typed, now, m_document->identities()).merged : typed,
                     JsonPointer(), tr("Edit JSON"));
    m_written = typed;
    m_document->setUnparsedText({});
    m_isAdopting = false;
    m_editor->forgetUndo();
    if (isBehind)
        writeText();
    Q_EMIT stateChanged();
}

void TextAdoption::showDocument()
{
    if (m_isSuspended || m_document->current().isUndefined())
        return;
    if (m_isPending) // what is being typed is newer than whatever came from elsewhere
        return;
    if (!m_document->unparsedText().isEmpty()) { // from an earlier session
        m_editor->replaceText(m_document->unparsedText());
        m_isPending = true;
        adoptNow();
        return;
    }
    if (m_editor->length() > longestAtOnce && !m_editor->hasFocus()) {
        m_isBehind = true;
        if (m_editor->isVisible())
            m_writePause.start();
        return;
    }
    writeText();
}

void TextAdoption::writeText()
{
    const JsonValue now = m_document->current();
    showText(JsonWriter::pretty(now), now);
}

void TextAdoption::showText(const QByteArray &text, const JsonValue &tree)
{
    m_writePause.stop();
    m_isBehind = false;
    if (m_isSuspended || m_isPending)
        return;
    m_error.reset();
    m_editor->clearError();
    m_editor->replaceText(text, caretIn(text, tree));
    m_written = tree;
    Q_EMIT stateChanged();
}

// Whoever is in the text stays at the value where they are, whatever changed before and behind it.
std::optional<qsizetype> TextAdoption::caretIn(const QByteArray &text, const JsonValue &tree) const
{
    if (!m_editor->hasFocus() || m_written.isUndefined())
        return std::nullopt;
    const QByteArray old = m_editor->utf8();
    const qsizetype caret = m_editor->caretByte();
    const JsonPointer place = JsonPlaces::pointerAt(old, caret);
    const JsonPath path = JsonPath::of(place, m_written, m_document->identities());
    const auto pointer = path.in(tree, m_document->identities());
    const auto before = JsonPlaces::rangeOf(old, place);
    const auto after = pointer ? JsonPlaces::rangeOf(text, *pointer) : std::nullopt;
    if (!before || !after || path.isRoot() || path.steps().size() != place.tokens().size())
        return std::nullopt;
    const bool isNearEnd = caret - before->start > before->end - caret;
    const qsizetype there = isNearEnd ? after->end - (before->end - caret) : after->start + (caret - before->start);
    return std::clamp<qsizetype>(there, 0, text.size());
}

void TextAdoption::suspend()
{
    if (m_isSuspended)
        return;
    flush();
    catchUp();
    m_suspendedText = m_editor->utf8();
    m_isSuspended = true;
}

void TextAdoption::resume()
{
    if (!m_isSuspended)
        return;
    m_isSuspended = false;
    if (!m_isPending) {
        m_suspendedText.clear();
        if (!m_document->current().isUndefined())
            writeText(); // at once: what stands there is something else's
        return;
    }
    m_editor->replaceText(m_suspendedText);
    if (m_error)
        m_editor->showError(m_error->line, m_error->message());
}

} // namespace pubconsole
