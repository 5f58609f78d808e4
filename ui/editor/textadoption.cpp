// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textadoption.h"

#include "editor/jsoneditor.h"
#include "json/jsonwriter.h"
#include "offer/offerdocument.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace pubconsole {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype largestOnMainThread = 16 * 1024 * 1024;
} // namespace

TextAdoption::TextAdoption(JsonEditor *editor, OfferDocument *document, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &TextAdoption::adopt);
    connect(editor, &JsonEditor::textEdited, this, &TextAdoption::edited);
    connect(document, &OfferDocument::changed, this, [this] {
        if (!m_isAdopting)
            showDocument();
    });
    showDocument();
}

void TextAdoption::edited()
{
    ++m_generation;
    m_isPending = true;
    m_pause.start();
    Q_EMIT stateChanged();
}

std::optional<JsonError> TextAdoption::flush()
{
    m_pause.stop();
    if (m_isSuspended && m_isPending) {
        take(JsonReader::read(m_suspendedText));
        return m_error;
    }
    if (m_isPending && !m_isSuspended)
        take(JsonReader::read(m_editor->utf8()));
    return m_error;
}

void TextAdoption::adopt()
{
    const QByteArray utf8 = m_editor->utf8();
    if (utf8.size() > largestOnMainThread)
        adoptOnThread(utf8);
    else
        take(JsonReader::read(utf8));
}

void TextAdoption::adoptOnThread(const QByteArray &utf8)
{
    QThreadPool::globalInstance()->start([this, guard = QPointer<TextAdoption>(this), utf8, generation = m_generation] {
        auto result = JsonReader::read(utf8);
        // The guard is looked at in the main thread alone, where this object lives and dies.
        QMetaObject::invokeMethod(qApp, [this, guard, result = std::move(result), generation] {
            if (guard && generation == m_generation && !m_isSuspended)
                take(result);
        });
    });
}

void TextAdoption::take(const tl::expected<JsonValue, JsonError> &result)
{
    if (!result) {
        m_error = result.error();
        if (!m_isSuspended)
            m_editor->showError(m_error->line, m_error->message());
        Q_EMIT stateChanged();
        return;
    }
    m_error.reset();
    m_isPending = false;
    m_editor->clearError();
    m_isAdopting = true;
    m_document->edit(result->sharedWith(m_document->current()), JsonPointer(), tr("Edit JSON"));
    m_isAdopting = false;
    m_editor->forgetUndo();
    Q_EMIT stateChanged();
}

void TextAdoption::showDocument()
{
    if (m_isSuspended || m_document->current().isUndefined())
        return;
    if (m_isPending) // what is being typed is newer than whatever came from elsewhere
        return;
    m_error.reset();
    m_editor->clearError();
    m_editor->replaceText(JsonWriter::pretty(m_document->current()));
    Q_EMIT stateChanged();
}

void TextAdoption::suspend()
{
    if (m_isSuspended)
        return;
    flush();
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
        showDocument();
        return;
    }
    m_editor->replaceText(m_suspendedText);
    if (m_error)
        m_editor->showError(m_error->line, m_error->message());
}

} // namespace pubconsole
