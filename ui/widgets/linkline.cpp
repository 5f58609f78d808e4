// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkline.h"

#include "widgets/plaintext.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace pubconsole {

namespace {

//! A button that looks like a link and takes Return like one.
class LinkButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

//! Says that it is a link.
class AccessibleLink final : public QAccessibleWidget
{
public:
    explicit AccessibleLink(LinkButton *button)
        : QAccessibleWidget(button, QAccessible::Link)
    {
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            static_cast<QPushButton *>(widget())->click();
    }
};

QAccessibleInterface *linkInterface(const QString &, QObject *object)
{
    auto *button = dynamic_cast<LinkButton *>(object);
    return button ? new AccessibleLink(button) : nullptr;
}

} // namespace

LinkLine::LinkLine(const QString &title, const QUrl &url, QWidget *parent)
    : QWidget(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(linkInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    const QString address = url.toString();
    const QString shown = title.isEmpty() ? address : title;
    auto *link = new LinkButton(this);
    link->setText(PlainText::label(shown)); // not before it is one: assistive tools ask at once
    link->setObjectName(QStringLiteral("link"));
    link->setAutoDefault(false);
    link->setFlat(true);
    link->setCursor(Qt::PointingHandCursor);
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
    connect(link, &QPushButton::clicked, this, [this, url] { Q_EMIT activated(url); });
}

} // namespace pubconsole
