// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dock.h"

#include "widgets/emptystate.h"

#include <QChildEvent>

namespace pubconsole {

Dock::Dock(const QString &title, const QString &name, const QString &placeHolder, QWidget *parent)
    : QDockWidget(title, parent)
    , m_title(title)
    , m_placeHolder(new EmptyState(this))
{
    setObjectName(name);
    m_placeHolder->setText(placeHolder);
    setWidget(m_placeHolder);
}

void Dock::setContent(QWidget *content)
{
    const auto follow = [this](const QString &title) { setWindowTitle(title.isEmpty() ? m_title : title); };
    connect(content, &QWidget::windowTitleChanged, this, follow);
    follow(content->windowTitle());
    setWidget(content);
    content->show();
}

void Dock::childEvent(QChildEvent *event)
{
    QDockWidget::childEvent(event);
    if (!event->removed() || widget()) // the layout knows by now
        return;
    setWindowTitle(m_title);
    setWidget(m_placeHolder);
    m_placeHolder->show();
}

} // namespace pubconsole
