// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "json/typedtext.h"
#include "widgets/foldinglayout.h"
#include "widgets/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTextLayout>
#include <QVariant>

namespace pubconsole {

namespace {

constexpr int foldedLines = 2;

// What has room in the lines that a folded text has, with a mark where it goes on; all of a text that has.
QString beginningOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.beginLayout();
    QTextLine line;
    for (int i = 0; i < foldedLines; ++i) {
        line = layout.createLine();
        if (!line.isValid())
            return text;
        line.setLineWidth(width);
    }
    const bool goesOn = layout.createLine().isValid();
    layout.endLayout();
    if (!goesOn)
        return text;
    const QString last = text.mid(line.textStart()).section(u'\n', 0, 0) + u'…';
    return text.left(line.textStart()) + QFontMetrics(font).elidedText(last, Qt::ElideRight, width);
}

QString levelName(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Information:
        return QStringLiteral("information");
    case MessageBar::Level::Warning:
        return QStringLiteral("warning");
    case MessageBar::Level::Error:
        return QStringLiteral("error");
    }
    return {};
}

QStyle::StandardPixmap levelIcon(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Information:
        return QStyle::SP_MessageBoxInformation;
    case MessageBar::Level::Warning:
        return QStyle::SP_MessageBoxWarning;
    case MessageBar::Level::Error:
        break;
    }
    return QStyle::SP_MessageBoxCritical;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : Panel(tr("Message"), parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new FoldingLayout) // so that the text keeps its room beside them
    , m_all(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText); // what a server wrote is never markup
    m_text->setWordWrap(true);
    m_text->installEventFilter(this);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addLayout(m_parts, 1);
    m_parts->setSpacing(8);
    m_parts->addWidget(m_text, 1);
    m_parts->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    for (QPushButton *button : {m_next, m_all}) {
        m_buttons->addWidget(button);
        button->setAutoDefault(false);
        button->hide();
    }
    connect(m_next, &QPushButton::clicked, this, &MessageBar::nextWanted);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        fold();
    });
    hide();
}

void MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(PlainText::label(text), this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    if (text == tr("Dismiss"))
        connect(button, &QPushButton::clicked, this, &MessageBar::dismissed);
    else
        connect(button, &QPushButton::clicked, this, [this, text] { Q_EMIT triggered(text); });
}

// In as many lines as it may take while nobody wants more of it. It has the whole width, above the buttons, where all
// of it is shown, and where it would be cut beside them.
void MessageBar::fold()
{
    const int all = m_all->isHidden() ? 0 : m_all->sizeHint().width() + m_buttons->spacing();
    const int beside = m_parts->geometry().width() - m_parts->spacing() - m_buttons->sizeHint().width() + all;
    const bool isAbove = m_isUnfolded || beginningOf(m_whole, m_text->font(), beside) != m_whole;
    m_parts->setDirection(isAbove ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int width = isAbove ? m_parts->geometry().width() : m_text->width();
    const QString beginning = beginningOf(m_whole, m_text->font(), width);
    const bool isLong = beginning != m_whole;
    const bool isFolded = isLong && !m_isUnfolded;
    m_text->setText(isFolded ? beginning : m_whole);
    // Of what has no room the beginning is seen; a line stands beside the middle of its buttons.
    m_text->setAlignment(Qt::AlignLeading | (isLong ? Qt::AlignTop : Qt::AlignVCenter));
    m_icon->setAlignment(isLong ? Qt::AlignTop : Qt::AlignVCenter);
    m_text->setMaximumHeight(isFolded ? foldedLines * m_text->fontMetrics().lineSpacing() : QWIDGETSIZE_MAX);
    m_all->setText(m_isUnfolded ? tr("Show less") : tr("Show all"));
    m_all->setVisible(isLong || m_isUnfolded);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        fold();
    return Panel::eventFilter(watched, event);
}

void MessageBar::showMessage(Level level, const QString &text, const QStringList &buttons)
{
    while (QLayoutItem *item = m_buttons->takeAt(2)) { // behind *Show all*
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setProperty("level", levelName(level));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(style()->standardIcon(levelIcon(level), nullptr, this).pixmap(16, 16));
    m_whole = visibleText(text); // names from outside are in it
    m_text->setAccessibleName(m_whole);
    m_isUnfolded = false;
    for (const QString &button : buttons)
        addButton(button);
    if (m_isDismissible)
        addButton(tr("Dismiss"));
    fold();
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setPosition(int number, int count)
{
    m_next->setVisible(count > 1);
    m_next->setText(tr("%1 of %2").arg(number).arg(count));
    m_next->setAccessibleName(tr("Next message"));
    m_next->setAccessibleDescription(m_next->text());
    m_next->setToolTip(tr("Next message"));
}

void MessageBar::clear()
{
    m_whole.clear();
    m_text->clear();
    hide();
}

} // namespace pubconsole
