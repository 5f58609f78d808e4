// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace pubconsole {

using namespace Qt::StringLiterals;

void PlainText::install()
{
    static PlainText *installed = nullptr; // ends with its application
    if (installed && installed->parent() == qApp)
        return;
    installed = new PlainText(qApp);
    qApp->installEventFilter(installed);
}

QString PlainText::label(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString PlainText::title(QString text)
{
    return text.replace(u"[*]"_s, u"[*][*]"_s);
}

// A widget is polished before it is measured or painted for the first time, and a tooltip before it has its text.
bool PlainText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish)
        return false;
    auto *label = qobject_cast<QLabel *>(watched);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    return false;
}

} // namespace pubconsole
