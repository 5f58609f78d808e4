// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace pubconsole {

TickBox::TickBox(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
{
    auto *words = new QLabel(text, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->installEventFilter(this);
    m_box->setAccessibleName(text);
    setFocusProxy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    connect(m_box, &QCheckBox::toggled, this, &TickBox::toggled);
}

bool TickBox::isChecked() const
{
    return m_box->isChecked();
}

void TickBox::setChecked(bool isChecked)
{
    m_box->setChecked(isChecked);
}

QString TickBox::text() const
{
    return m_box->accessibleName();
}

bool TickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        m_box->toggle();
    return QWidget::eventFilter(watched, event);
}

} // namespace pubconsole
