// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panes.h"

#include "window/page.h"

#include <QAbstractItemView>
#include <QApplication>

#include <algorithm>

namespace pubconsole {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

bool isSeen(const QWidget *widget)
{
    return widget && widget->isVisible() && !widget->visibleRegion().isEmpty();
}

bool enter(QWidget *pane)
{
    if (Page *page = Page::of(pane); page && page->editor()) {
        page->focus();
        return true;
    }
    QWidget *entry = pane->focusWidget(); // had them last, of what is there
    if (!isSeen(entry) || !takesKeys(entry))
        entry = takesKeys(pane) ? pane : nullptr;
    if (!entry) {
        const QList<QAbstractItemView *> views = pane->findChildren<QAbstractItemView *>();
        const auto view = std::ranges::find_if(views, takesKeys);
        entry = view == views.end() ? nullptr : *view;
    }
    for (QWidget *next = pane->nextInFocusChain(); !entry && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesKeys(next))
            entry = next;
    }
    if (entry)
        entry->setFocus(Qt::ShortcutFocusReason);
    return entry;
}

} // namespace

void enterPane(QList<QWidget *> panes, int step)
{
    // A dock behind another one calls itself visible, too.
    panes.removeIf([](const QWidget *pane) { return !isSeen(pane); });
    const QWidget *focus = QApplication::focusWidget();
    const qsizetype count = panes.size();
    qsizetype current = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    for (qsizetype i = 1; i <= count; ++i) {
        if (enter(panes[(current + step * i + 2 * count) % count]))
            return;
    }
}

} // namespace pubconsole
