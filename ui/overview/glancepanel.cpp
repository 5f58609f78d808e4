// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/glancepanel.h"

#include "widgets/elidedlabel.h"
#include "widgets/linkbutton.h"

#include <QVBoxLayout>

namespace pubconsole {

GlancePanel::GlancePanel(const QString &title, QWidget *parent)
    : Panel(title, parent)
    , m_note(new ElidedLabel(this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *heading = new QLabel(title, this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_head->setSpacing(8);
    m_head->addWidget(heading);
    m_head->addWidget(m_note, 1);
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("hairline"));
    line->setFixedHeight(1);
    m_body->setSpacing(4);
    m_body->setContentsMargins(0, 6, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(line);
    layout->addLayout(m_body);
}

void GlancePanel::setNote(const QString &note)
{
    m_note->setText(note);
}

LinkButton *GlancePanel::addLink(const QString &text)
{
    auto *link = new LinkButton(text, this);
    m_head->addWidget(link);
    return link;
}

} // namespace pubconsole
