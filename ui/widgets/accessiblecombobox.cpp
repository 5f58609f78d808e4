// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace pubconsole {

namespace {

QAccessibleInterface *comboBoxInterface(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box && !box->isEditable() ? new AccessibleComboBox(box) : nullptr;
}

bool isOpen(const QComboBox *box)
{
    return box->view()->isVisible();
}

} // namespace

void AccessibleComboBox::install()
{
    QAccessible::installFactory(comboBoxInterface);
}

AccessibleComboBox::AccessibleComboBox(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

QComboBox *AccessibleComboBox::box() const
{
    return static_cast<QComboBox *>(widget());
}

QString AccessibleComboBox::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleComboBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = isOpen(box());
    state.collapsed = !state.expanded;
    return state;
}

int AccessibleComboBox::childCount() const
{
    return 1;
}

QAccessibleInterface *AccessibleComboBox::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
}

int AccessibleComboBox::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() == box()->view() ? 0 : -1;
}

// The list of choices is a window of its own.
QAccessibleInterface *AccessibleComboBox::childAt(int, int) const
{
    return nullptr;
}

void *AccessibleComboBox::interface_cast(QAccessible::InterfaceType type)
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

QStringList AccessibleComboBox::actionNames() const
{
    return {showMenuAction(), pressAction()};
}

void AccessibleComboBox::doAction(const QString &name)
{
    if (!box()->isEnabled() || (name != showMenuAction() && name != pressAction()))
        return;
    if (isOpen(box()))
        box()->hidePopup();
    else
        box()->showPopup();
}

void AccessibleComboBox::selection(int, int *start, int *end) const
{
    *start = *end = 0;
}

int AccessibleComboBox::selectionCount() const
{
    return 0;
}

void AccessibleComboBox::addSelection(int, int) {}

void AccessibleComboBox::removeSelection(int) {}

void AccessibleComboBox::setSelection(int, int, int) {}

int AccessibleComboBox::cursorPosition() const
{
    return 0;
}

void AccessibleComboBox::setCursorPosition(int) {}

QString AccessibleComboBox::text(int start, int end) const
{
    const QString text = box()->currentText();
    return text.mid(start, end < 0 ? -1 : end - start);
}

int AccessibleComboBox::characterCount() const
{
    return int(box()->currentText().size());
}

QRect AccessibleComboBox::characterRect(int) const
{
    return rect();
}

int AccessibleComboBox::offsetAtPoint(const QPoint &) const
{
    return -1;
}

void AccessibleComboBox::scrollToSubstring(int, int) {}

QString AccessibleComboBox::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void AccessibleComboBox::deleteText(int, int) {}

void AccessibleComboBox::insertText(int, const QString &text)
{
    replaceText(0, characterCount(), text);
}

void AccessibleComboBox::replaceText(int, int, const QString &text)
{
    if (const int index = box()->findText(text); index >= 0 && box()->isEnabled()) {
        box()->setCurrentIndex(index);
        Q_EMIT box()->activated(index);
    }
}

} // namespace pubconsole
