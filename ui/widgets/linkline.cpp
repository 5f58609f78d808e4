// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkline.h"

#include "widgets/linkbutton.h"
#include "widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>

namespace pubconsole {

LinkLine::LinkLine(const QString &title, const QUrl &url, QWidget *parent)
    : QWidget(parent)
{
    const QString address = url.toString();
    const QString shown = title.isEmpty() ? address : title;
    auto *link = new LinkButton(PlainText::label(shown), this);
    QFont underlined = font();
    underlined.setUnderline(true);
    link->setFont(underlined);
    link->setAccessibleName(shown);
    link->setAccessibleDescription(address);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(link);
    auto *where = new QLabel(shown == address ? QString() : address, this);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(where, 1);
    connect(link, &LinkButton::clicked, this, [this, url] { Q_EMIT activated(url); });
}

} // namespace pubconsole
