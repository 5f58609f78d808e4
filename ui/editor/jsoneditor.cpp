// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/jsoneditor.h"

#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "widgets/theme.h"
#include "widgets/typedkey.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjson.h>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>

#include <algorithm>

namespace pubconsole {

namespace {

constexpr int numberMargin = 0;
constexpr int foldMargin = 2;
constexpr int errorMarker = 8;
constexpr qsizetype largestBraceMatch = 16 * 1024 * 1024;
constexpr qsizetype longestPastedLine = 64 * 1024;

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

bool hasLongLine(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (end - start > longestPastedLine)
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

JsonEditor::JsonEditor(QWidget *parent)
    : QsciScintilla(parent)
{
    setObjectName(QStringLiteral("jsonEditor"));
    setAccessibleName(tr("JSON"));
    setUtf8(true);
    setEolMode(EolUnix);
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setAutoIndent(true);
    setFrameShape(QFrame::NoFrame);
    setMarginType(numberMargin, NumberMargin);
    setMarginWidth(1, 0);
    setFolding(PlainFoldStyle, foldMargin);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setWrapMode(WrapNone);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    markerDefine(Background, errorMarker);
    SendScintilla(SCI_SETMULTIPLESELECTION, 0UL);
    setLexer(new QsciLexerJSON(this));
    unbindCommands();
    applyTheme();
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (m_isReplacing)
            return;
        setMarginWidth(numberMargin, QString::number(lines() * 10));
        Q_EMIT textEdited();
    });
}

// Scintilla binds Ctrl+Z, Y, D, L, T, U and more, and swallows the window's shortcuts with them.
void JsonEditor::unbindCommands()
{
    using Command = QsciCommand::Command;
    static const QSet<int> kept{
        Command::LineDown,       Command::LineDownExtend,
        Command::LineUp,         Command::LineUpExtend,
        Command::CharLeft,       Command::CharLeftExtend,
        Command::CharRight,      Command::CharRightExtend,
        Command::WordLeft,       Command::WordLeftExtend,
        Command::WordRight,      Command::WordRightExtend,
        Command::VCHome,         Command::VCHomeExtend,
        Command::LineEnd,        Command::LineEndExtend,
        Command::DocumentStart,  Command::DocumentStartExtend,
        Command::DocumentEnd,    Command::DocumentEndExtend,
        Command::PageUp,         Command::PageUpExtend,
        Command::PageDown,       Command::PageDownExtend,
        Command::Delete,         Command::DeleteBack,
        Command::DeleteWordLeft, Command::DeleteWordRight,
        Command::Newline,        Command::Tab,
        Command::Backtab,        Command::EditToggleOvertype,
        Command::SelectAll,      Command::Cancel,
    };
    const QList<QsciCommand *> commands = standardCommands()->commands();
    for (QsciCommand *command : commands) {
        if (kept.contains(command->command()))
            continue;
        command->setKey(0);
        command->setAlternateKey(0);
    }
}

void JsonEditor::applyTheme()
{
    const Theme::EditorColors colors = Theme::editorColors();
    const QPalette palette = QApplication::palette();
    const QColor paper = palette.color(isReadOnly() ? QPalette::Window : QPalette::Base);
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QsciLexer *json = lexer();
    json->setDefaultPaper(paper);
    json->setDefaultColor(palette.color(QPalette::Text));
    json->setPaper(paper, -1);
    json->setColor(palette.color(QPalette::Text), -1);
    json->setFont(font, -1);
    json->setColor(colors.key, QsciLexerJSON::Property);
    json->setColor(colors.string, QsciLexerJSON::String);
    json->setColor(colors.number, QsciLexerJSON::Number);
    json->setColor(colors.literal, QsciLexerJSON::Keyword);
    json->setColor(colors.error, QsciLexerJSON::Error);
    json->setColor(colors.error, QsciLexerJSON::UnclosedString);
    setMarginsFont(font);
    setMarginsForegroundColor(colors.lineNumber);
    setMarginsBackgroundColor(paper);
    setFoldMarginColors(paper, paper);
    for (unsigned long mark = SC_MARKNUM_FOLDEREND; mark <= SC_MARKNUM_FOLDEROPEN; ++mark) {
        SendScintilla(SCI_MARKERSETFORE, mark, paper);
        SendScintilla(SCI_MARKERSETBACK, mark, colors.lineNumber);
    }
    setCaretForegroundColor(palette.color(QPalette::Text));
    setCaretLineBackgroundColor(isReadOnly() ? paper : palette.color(QPalette::AlternateBase));
    setSelectionBackgroundColor(palette.color(QPalette::Highlight));
    setSelectionForegroundColor(palette.color(QPalette::HighlightedText));
    setMatchedBraceBackgroundColor(colors.matched);
    setMatchedBraceForegroundColor(palette.color(QPalette::Text));
    QColor errorBackground = colors.error;
    errorBackground.setAlpha(60);
    setMarkerBackgroundColor(errorBackground, errorMarker);
    setPaper(paper);
}

void JsonEditor::setReadOnly(bool isReadOnly)
{
    if (isReadOnly == this->isReadOnly())
        return;
    QsciScintilla::setReadOnly(isReadOnly);
    applyTheme();
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && isTypedKey(*event))
        Q_EMIT editRefused();
    QsciScintilla::keyPressEvent(event);
}

void JsonEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && lexer())
        applyTheme();
}

QByteArray JsonEditor::utf8() const
{
    const long length = SendScintilla(SCI_GETLENGTH);
    QByteArray bytes(length + 1, Qt::Uninitialized);
    SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(length + 1), static_cast<void *>(bytes.data()));
    bytes.chop(1);
    return bytes;
}

void JsonEditor::setBraceMatchFor(qsizetype bytes)
{
    setBraceMatching(bytes > largestBraceMatch ? NoBraceMatch : SloppyBraceMatch);
}

// Among the rows that are in sight, from 0; folded lines are none.
long JsonEditor::caretRow() const
{
    const auto line = static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, SendScintilla(SCI_GETCURRENTPOS)));
    return SendScintilla(SCI_VISIBLEFROMDOCLINE, line) - SendScintilla(SCI_GETFIRSTVISIBLELINE);
}

void JsonEditor::replaceText(const QByteArray &utf8Text, std::optional<qsizetype> caret)
{
    const QByteArray old = utf8();
    const qsizetype shorter = std::min(old.size(), utf8Text.size());
    qsizetype front = std::mismatch(old.cbegin(), old.cbegin() + shorter, utf8Text.cbegin()).first - old.cbegin();
    if (front == old.size() && front == utf8Text.size())
        return;
    qsizetype back = 0;
    while (back < shorter - front && old[old.size() - 1 - back] == utf8Text[utf8Text.size() - 1 - back])
        ++back;
    while (front > 0 && ((front < old.size() && isContinuation(old[front])) ||
                         (front < utf8Text.size() && isContinuation(utf8Text[front]))))
        --front;
    while (back > 0 && isContinuation(old[old.size() - back]))
        --back;
    m_isReplacing = true;
    const long row = caretRow();
    setBraceMatchFor(utf8Text.size());
    const bool wasReadOnly = isReadOnly();
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETTARGETSTART, static_cast<unsigned long>(front));
    SendScintilla(SCI_SETTARGETEND, static_cast<unsigned long>(old.size() - back));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(utf8Text.size() - front - back),
                  utf8Text.constData() + front);
    SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    forgetUndo();
    SendScintilla(SCI_SETREADONLY, static_cast<unsigned long>(wasReadOnly));
    setMarginWidth(numberMargin, QString::number(lines() * 10));
    if (caret && *caret != caretByte()) { // else a selection stays
        SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(*caret));
        SendScintilla(SCI_LINESCROLL, 0UL, caretRow() - row);
    }
    m_isReplacing = false;
}

void JsonEditor::forgetUndo()
{
    SendScintilla(SCI_EMPTYUNDOBUFFER);
}

void JsonEditor::selectBytes(qsizetype start, qsizetype end)
{
    const auto first = static_cast<unsigned long>(start);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, first);
    const bool isOneLine = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(end)) == line;
    SendScintilla(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    // The caret at the start. Nobody sees all of a plan that is selected, and the next key would replace it.
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(isOneLine ? end : start), long(start));
    // What is given first is what has to be seen where not all has room, whatever its documentation says.
    SendScintilla(SCI_SCROLLRANGE, static_cast<unsigned long>(start), long(end));
    SendScintilla(SCI_SETXOFFSET, 0UL); // the key in front of it is what tells where one is
}

qsizetype JsonEditor::caretByte() const
{
    return SendScintilla(SCI_GETCURRENTPOS);
}

void JsonEditor::showError(int line, const QString &sentence)
{
    clearError();
    markerAdd(line - 1, errorMarker);
    annotate(line - 1, sentence, QsciLexerJSON::Error);
}

void JsonEditor::clearError()
{
    markerDeleteAll(errorMarker);
    clearAnnotations();
}

bool JsonEditor::find(const QString &text, bool forward, bool fromStart, Qt::CaseSensitivity sensitivity)
{
    int line = -1;
    int column = -1;
    // Typing in the find bar goes on from where the last hit began, and so does the way back.
    if ((fromStart || !forward) && hasSelectedText()) {
        int endLine = 0;
        int endColumn = 0;
        getSelection(&line, &column, &endLine, &endColumn);
    }
    return findFirst(text, false, sensitivity == Qt::CaseSensitive, false, true, forward, line, column);
}

// Place by place, so that caret, folds and what is in view stay.
int JsonEditor::replaceAll(const QString &text, const QString &replacement, Qt::CaseSensitivity sensitivity)
{
    const QByteArray wanted = text.toUtf8();
    const QByteArray utf8 = replacement.toUtf8();
    const auto size = [](const QByteArray &bytes) { return static_cast<unsigned long>(bytes.size()); };
    int count = 0;
    m_isReplacing = true;
    SendScintilla(SCI_BEGINUNDOACTION);
    SendScintilla(SCI_SETSEARCHFLAGS, sensitivity == Qt::CaseSensitive ? SCFIND_MATCHCASE : 0);
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    while (!wanted.isEmpty() && SendScintilla(SCI_SEARCHINTARGET, size(wanted), wanted.constData()) >= 0) {
        SendScintilla(SCI_REPLACETARGET, size(utf8), utf8.constData());
        ++count;
        SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(SendScintilla(SCI_GETTARGETEND)),
                      SendScintilla(SCI_GETLENGTH));
    }
    SendScintilla(SCI_ENDUNDOACTION);
    m_isReplacing = false;
    if (count > 0)
        Q_EMIT textEdited();
    return count;
}

void JsonEditor::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!hasLongLine(text)) {
        QsciScintilla::paste();
        return;
    }
    const auto value = JsonReader::read(text.toUtf8());
    if (value) {
        replaceSelectedText(QString::fromUtf8(JsonWriter::pretty(*value)));
        return;
    }
    // Not JSON by itself: break it where a reader may, so that it can be shown at all and corrected.
    QString broken = text;
    broken.replace(u',', QStringLiteral(",\n"));
    replaceSelectedText(broken);
}

} // namespace pubconsole
