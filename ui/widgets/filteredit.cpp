// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filteredit.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>

namespace pubconsole {

FilterEdit::FilterEdit(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    addAction(QIcon::fromTheme(QStringLiteral("search")), QLineEdit::LeadingPosition);
    // The buttons inside the line have no text of their own that a screen reader could say.
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setAccessibleName(button->isVisibleTo(this) ? tr("Search") : tr("Clear filter"));
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace pubconsole
