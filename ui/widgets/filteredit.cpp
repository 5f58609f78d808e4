// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filteredit.h"

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
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace pubconsole
