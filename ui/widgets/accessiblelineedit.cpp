// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessiblelineedit.h"

#include <QFontMetrics>
#include <QLineEdit>

namespace pubconsole {

namespace {

QAccessibleInterface *lineEditInterface(const QString &, QObject *object)
{
    auto *line = qobject_cast<QLineEdit *>(object);
    return line ? new AccessibleLineEdit(line) : nullptr;
}

} // namespace

void AccessibleLineEdit::install()
{
    QAccessible::installFactory(lineEditInterface);
}

AccessibleLineEdit::AccessibleLineEdit(QLineEdit *line)
    : QAccessibleWidget(line, QAccessible::EditableText)
{
    addControllingSignal(QStringLiteral("textChanged(const QString&)"));
    addControllingSignal(QStringLiteral("returnPressed()"));
}

QLineEdit *AccessibleLineEdit::line() const
{
    return static_cast<QLineEdit *>(widget());
}

bool AccessibleLineEdit::canBeEdited() const
{
    return line()->isEnabled() && !line()->isReadOnly();
}

// Of a secret only how long it is, where even that is shown.
QString AccessibleLineEdit::shown() const
{
    switch (line()->echoMode()) {
    case QLineEdit::Normal:
        return line()->text();
    case QLineEdit::Password:
    case QLineEdit::PasswordEchoOnEdit:
        return QString(line()->text().size(), u'*');
    case QLineEdit::NoEcho:
        break;
    }
    return {};
}

QString AccessibleLineEdit::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return shown();
    const QString text = QAccessibleWidget::text(kind);
    return text.isEmpty() && kind == QAccessible::Name ? line()->placeholderText() : text;
}

void AccessibleLineEdit::setText(QAccessible::Text kind, const QString &text)
{
    if (kind != QAccessible::Value) {
        QAccessibleWidget::setText(kind, text);
        return;
    }
    if (canBeEdited())
        line()->setText(text);
}

QAccessible::State AccessibleLineEdit::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !line()->isReadOnly();
    state.readOnly = line()->isReadOnly();
    state.passwordEdit = line()->echoMode() != QLineEdit::Normal;
    state.selectableText = true;
    state.multiLine = false;
    return state;
}

void *AccessibleLineEdit::interface_cast(QAccessible::InterfaceType type)
{
    switch (type) {
    case QAccessible::TextInterface:
        return static_cast<QAccessibleTextInterface *>(this);
    case QAccessible::EditableTextInterface:
        return static_cast<QAccessibleEditableTextInterface *>(this);
    default:
        return QAccessibleWidget::interface_cast(type);
    }
}

void AccessibleLineEdit::selection(int index, int *start, int *end) const
{
    const bool hasSelection = index == 0 && line()->hasSelectedText();
    *start = hasSelection ? line()->selectionStart() : 0;
    *end = hasSelection ? line()->selectionEnd() : 0;
}

int AccessibleLineEdit::selectionCount() const
{
    return line()->hasSelectedText() ? 1 : 0;
}

void AccessibleLineEdit::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleLineEdit::removeSelection(int index)
{
    if (index == 0)
        line()->deselect();
}

void AccessibleLineEdit::setSelection(int index, int start, int end)
{
    if (index == 0)
        line()->setSelection(start, end - start);
}

int AccessibleLineEdit::cursorPosition() const
{
    return line()->cursorPosition();
}

void AccessibleLineEdit::setCursorPosition(int position)
{
    line()->setCursorPosition(position);
}

QString AccessibleLineEdit::text(int start, int end) const
{
    return shown().mid(start, end < 0 ? -1 : end - start);
}

int AccessibleLineEdit::characterCount() const
{
    return int(shown().size());
}

// Where it is while the line is not scrolled.
QRect AccessibleLineEdit::characterRect(int offset) const
{
    const QString text = shown();
    if (offset < 0 || offset >= text.size())
        return {};
    const QFontMetrics metrics(line()->font());
    const int left = metrics.horizontalAdvance(text.left(offset)) + line()->textMargins().left();
    const int width = metrics.horizontalAdvance(text.at(offset));
    return {line()->mapToGlobal(QPoint(left, (line()->height() - metrics.height()) / 2)),
            QSize(width, metrics.height())};
}

int AccessibleLineEdit::offsetAtPoint(const QPoint &point) const
{
    return line()->cursorPositionAt(line()->mapFromGlobal(point));
}

void AccessibleLineEdit::scrollToSubstring(int start, int end)
{
    line()->setCursorPosition(end);
    line()->setCursorPosition(start);
}

QString AccessibleLineEdit::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void AccessibleLineEdit::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void AccessibleLineEdit::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void AccessibleLineEdit::replaceText(int start, int end, const QString &text)
{
    if (canBeEdited())
        line()->setText(line()->text().replace(start, std::max(end - start, 0), text));
}

} // namespace pubconsole
