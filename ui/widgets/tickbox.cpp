// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickbox.h"

#include "json/typedtext.h"
#include "widgets/foldedlines.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace pubconsole {

TickBox::TickBox(const QString &text, QWidget *parent)
    : TickBox(text, {}, {}, parent)
{
}

TickBox::TickBox(const QString &text, const QString &title, const QStringList &lines, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
{
    auto *words = new QLabel(visibleText(text), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->installEventFilter(this);
    m_box->setAccessibleName(words->text());
    m_box->setAccessibleDescription(visibleText(lines.join(u'\n')));
    setFocusProxy(m_box);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_box, 0, 0, Qt::AlignTop);
    layout->addWidget(words, 0, 1);
    if (!lines.isEmpty()) {
        auto *folded = new FoldedLines(this);
        folded->setLines(title, lines);
        layout->addWidget(folded, 1, 1);
    }
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

QString TickBox::lines() const
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
