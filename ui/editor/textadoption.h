// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace pubconsole {

class JsonEditor;
class OfferDocument;

//! Keeps the JSON editor and the document one thing: a pause in typing makes the text one edit of the document, a
//! change of the document from anywhere else shows in the text. While the text does not parse, the document keeps its
//! last state and the text keeps every character.
class TextAdoption final : public QObject
{
    Q_OBJECT

public:
    //! \param editor, document not owned
    TextAdoption(JsonEditor *editor, OfferDocument *document, QObject *parent = nullptr);

    //! Takes the text over now. The error when it does not parse; then nothing has changed.
    std::optional<JsonError> flush();
    //! The text of a large document follows it at a pause, or when it is shown; this makes it follow now.
    void catchUp();
    //! Typed and not yet an edit of the document.
    bool hasPendingText() const { return m_isPending; }
    const std::optional<JsonError> &error() const { return m_error; }
    //! The editor shows something else for a while; what was typed is kept until resume() shows it again.
    void suspend();
    void resume();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! hasPendingText() or error() may be another.
    void stateChanged();

private:
    void edited();
    void adopt();
    void adoptOnThread(const QByteArray &utf8);
    void adoptNow();
    void take(const QByteArray &utf8, const tl::expected<JsonValue, JsonError> &result);
    void showDocument();
    void follow();
    void writeText();
    void showText(const QByteArray &text, const JsonValue &tree);
    std::optional<qsizetype> caretIn(const QByteArray &text, const JsonValue &tree) const;

    JsonEditor *m_editor;
    OfferDocument *m_document;
    QTimer m_pause;
    QTimer m_writePause;      // runs until the text follows the document
    JsonValue m_written;      // what the text shows, or was typed from
    QElapsedTimer m_firstKey; // since the first key that is not adopted
    std::optional<JsonError> m_error;
    QByteArray m_suspendedText;
    quint64 m_generation = 0; // counts edits, so that a late parse of an old text is dropped
    bool m_isPending = false;
    bool m_isBehind = false; // the text is older than the document
    bool m_isAdopting = false;
    bool m_isSuspended = false;
};

} // namespace pubconsole
