// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkbutton.h"

#include <QAccessibleWidget>
#include <QKeyEvent>

namespace pubconsole {

namespace {

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

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(linkInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setText(text); // not before it is one: assistive tools ask at once
    setObjectName(QStringLiteral("link"));
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace pubconsole
