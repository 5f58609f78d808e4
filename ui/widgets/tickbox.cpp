// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pubconsole {

TickBox::TickBox(const QString &text, QWidget *parent)
    : TickBox(text, QString(), parent)
{
}

TickBox::TickBox(const QString &text, const QString &details, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const QString &part : {text, details}) {
        if (part.isEmpty())
            continue;
        auto *label = new QLabel(part, words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->installEventFilter(this);
        if (column->count() > 0)
            label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
    m_box->setAccessibleName(text);
    m_box->setAccessibleDescription(details);
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

QString TickBox::details() const
{
    return m_box->accessibleDescription();
}

bool TickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        m_box->toggle();
    return QWidget::eventFilter(watched, event);
}

} // namespace pubconsole
