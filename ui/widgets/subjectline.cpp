// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/subjectline.h"

#include "json/typedtext.h"
#include "widgets/profilestrip.h"
#include "widgets/theme.h"
#include "widgets/wrappedlabel.h"

#include <QVBoxLayout>

namespace pubconsole {

namespace {

const SubjectPage *pageOf(const QWidget *opener)
{
    for (const QWidget *widget = opener; widget; widget = widget->parentWidget()) {
        if (const auto *page = dynamic_cast<const SubjectPage *>(widget))
            return page;
    }
    return nullptr;
}

} // namespace

SubjectLine::SubjectLine(const QWidget *opener, QWidget *parent)
    : QWidget(parent)
{
    const SubjectPage *page = pageOf(opener);
    setVisible(page != nullptr);
    if (!page)
        return;
    const auto [name, profile] = page->dialogSubject();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!profile.label.isEmpty()) {
        auto *strip = new ProfileStrip(this);
        strip->setColor(Theme::profileColor(profile.color));
        layout->addWidget(strip);
    }
    auto *text = new WrappedLabel(this);
    text->setObjectName(QStringLiteral("dialogSubject"));
    text->setText(visibleText(profile.label.isEmpty() ? name : name + QStringLiteral("  ·  ") + profile.label));
    text->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(text);
}

} // namespace pubconsole
