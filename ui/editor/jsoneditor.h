// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

#include <optional>

namespace pubconsole {

//! The text *JSON*: line numbers, folding, brace match, a mark on the line of an error. Knows text and nothing of
//! offers. Its own keys are movement and typing alone; clipboard, undo and find are the window's.
class JsonEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget *parent = nullptr);

    QByteArray utf8() const;
    //! Replaces what differs and no more, so that caret, selection, folds and scroll position stay where they can.
    //! Emits nothing and cannot be undone here.
    //! \param caret the byte of the new text before which the caret is to stand, on the row of the view where it
    //! stood; without it the caret stays where it can
    void replaceText(const QByteArray &utf8, std::optional<qsizetype> caret = std::nullopt);
    //! Marks the line (from 1) and shows the sentence below it.
    void showError(int line, const QString &sentence);
    void clearError();
    void forgetUndo();
    //! Selects bytes of utf8(), unfolds and scrolls to them.
    void selectBytes(qsizetype start, qsizetype end);
    //! The byte of utf8() that the caret stands before.
    qsizetype caretByte() const;
    //! The selected text, or the next place of it; wraps around. False when there is none.
    bool find(const QString &text, bool forward, bool fromStart, Qt::CaseSensitivity sensitivity);
    //! Everywhere, as one step of undo. Returns how often.
    int replaceAll(const QString &text, const QString &replacement, Qt::CaseSensitivity sensitivity);

public Q_SLOTS:
    //! Reformats a text with a line that would take seconds to lay out, before it goes in.
    void paste() override;
    //! A text that cannot be edited looks it, and typing into it is told of.
    void setReadOnly(bool isReadOnly) override;

Q_SIGNALS:
    //! The person changed the text.
    void textEdited();
    //! The person typed, and the text cannot be edited.
    void editRefused();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unbindCommands();
    void applyTheme();
    void setBraceMatchFor(qsizetype bytes);
    long caretRow() const;

    bool m_isReplacing = false;
};

} // namespace pubconsole
