// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirmdialog.h"

#include "json/typedtext.h"
#include "widgets/plaintext.h"
#include "widgets/profilestrip.h"
#include "widgets/scrollbody.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

namespace {
constexpr int leastScrolled = 110; // pixels
}

ConfirmDialog::ConfirmDialog(const ProfileMark &profile, const QString &title, const QString &subtitle, QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
    , m_heading(new QLabel(this))
    , m_hint(new WrappedLabel(this))
{
    setTitle(title);
    setModal(true);
    setMinimumWidth(560);
    auto *strip = new ProfileStrip(this);
    strip->setColor(Theme::profileColor(profile.color));
    m_heading->setTextFormat(Qt::PlainText);
    QFont headingFont = font();
    headingFont.setPointSizeF(headingFont.pointSizeF() * 1.5);
    headingFont.setWeight(QFont::DemiBold);
    m_heading->setFont(headingFont);
    auto *details = new QLabel(visibleText(subtitle + QStringLiteral("  ·  ") + profile.label), this);
    details->setTextFormat(Qt::PlainText);
    details->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_heading, details})
        label->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("dialogHint"));
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // codes are searched for

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(strip);
    layout->addWidget(m_heading);
    layout->addWidget(details);
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
    m_outerBody = m_body;
    m_footer->setSpacing(8);
    m_footer->addWidget(m_hint, 1);
    layout->addLayout(m_footer);
}

void ConfirmDialog::setTitle(const QString &title)
{
    const QString shown = visibleText(title); // the name of an offer is in it
    setWindowTitle(PlainText::title(shown));
    setAccessibleName(shown);
    m_heading->setText(shown);
}

void ConfirmDialog::addScrollArea()
{
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 8, 0);
    m_body->setSpacing(8);
    auto *area = new ScrollBody(content, this);
    area->setAccessibleName(accessibleName());
    // What is always in sight takes its room first.
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    area->setMinimumHeight(leastScrolled);
    m_outerBody->addWidget(area, 1);
    resize(width(), 580); // fits the smallest window that is of use, with its frame
}

void ConfirmDialog::endScrollArea()
{
    m_body = m_outerBody;
}

void ConfirmDialog::fitContent()
{
    if (!isVisible())
        return; // told again once it is shown
    const QList<ScrollBody *> areas = findChildren<ScrollBody *>();
    for (const ScrollBody *area : areas)
        area->widget()->layout()->activate();
    layout()->activate();
    int missing = 0; // less than nothing where it has more room than it can use
    for (const ScrollBody *area : areas)
        missing += area->isHidden() ? 0 : area->sizeHint().height() - area->height();
    if (missing != 0)
        growTo(size() + QSize(0, missing));
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitContent();
}

void ConfirmDialog::growTo(const QSize &wanted)
{
    const QRect room = screen()->availableGeometry();
    resize(wanted.boundedTo(room.size()));
    if (!isVisible())
        return; // it is placed when it is shown
    QRect place = geometry();
    if (const QWidget *parent = parentWidget())
        place.moveCenter(parent->window()->geometry().center());
    // What does not fit at all begins where the screen does.
    place.moveLeft(std::max(room.left(), std::min(place.left(), room.left() + room.width() - place.width())));
    place.moveTop(std::max(room.top(), std::min(place.top(), room.top() + room.height() - place.height())));
    setGeometry(place);
}

QLabel *ConfirmDialog::addText(const QString &text)
{
    auto *label = new QLabel(visibleText(text), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

QLabel *ConfirmDialog::addHeading(const QString &text)
{
    QLabel *label = addText(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

void ConfirmDialog::setButtons(const QString &confirm, const QString &refuse, bool isDangerous)
{
    m_refuse = new QPushButton(refuse, this);
    m_confirm = new QPushButton(confirm, this);
    m_confirm->setObjectName(isDangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
    for (QPushButton *button : {m_refuse, m_confirm}) {
        button->setAutoDefault(false);
        button->setDefault(false);
        m_footer->addWidget(button, 0, Qt::AlignBottom);
    }
    connect(m_refuse, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmDialog::confirmed);
}

QPushButton *ConfirmDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_footer->insertWidget(m_footer->indexOf(m_confirm), button, 0, Qt::AlignBottom);
    setTabOrder(button, m_confirm);
    return button;
}

void ConfirmDialog::setHint(const QString &text)
{
    say(text, Theme::warning());
}

void ConfirmDialog::setProgress(const QString &text)
{
    say(text, Theme::secondaryText());
}

void ConfirmDialog::say(const QString &text, const QColor &color)
{
    QPalette colored = m_hint->palette();
    colored.setColor(QPalette::WindowText, color);
    m_hint->setPalette(colored);
    m_hint->setText(visibleText(text));
    m_confirm->setAccessibleDescription(m_confirm->isEnabled() ? QString() : m_hint->text());
}

} // namespace pubconsole
