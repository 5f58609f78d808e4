// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/foldedlines.h"

#include "json/typedtext.h"
#include "widgets/plaintext.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

namespace {
constexpr int mostInSight = 6;
}

FoldedLines::FoldedLines(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_list(new QListWidget(this))
{
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(QStringLiteral("field"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    connect(m_button, &QToolButton::toggled, this, &FoldedLines::fold);
    fold(false);
    hide();
}

void FoldedLines::setLines(const QString &title, const QStringList &lines)
{
    if (lines == m_lines) // what is being read stays
        return;
    m_lines = lines;
    m_button->setText(PlainText::label(visibleText(title)));
    m_list->setAccessibleName(visibleText(title));
    m_list->clear();
    for (const QString &line : lines)
        m_list->addItem(visibleText(line));
    m_list->setCurrentRow(0);
    const int rows = int(std::min<qsizetype>(lines.size(), mostInSight));
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
    setVisible(!lines.isEmpty());
}

void FoldedLines::fold(bool isOpen)
{
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_list->setVisible(isOpen);
}

} // namespace pubconsole
