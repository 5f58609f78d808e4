// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page.h"

#include "widgets/filteredit.h"

namespace pubconsole {

Page::Page(QWidget *view, const About &about)
    : QObject(view)
    , m_about(about)
{
    connect(view, &QWidget::windowTitleChanged, this, &Page::changed);
}

Page *Page::of(const QWidget *view)
{
    return view ? view->findChild<Page *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

QString Page::toolTip() const
{
    QStringList lines;
    if (m_about.offer)
        lines += m_about.offer->publisher + u'/' + m_about.offer->offer;
    if (const QString said = view()->windowTitle(); !said.isEmpty())
        lines += said;
    return lines.join(u'\n');
}

bool Page::find()
{
    auto *line = view()->findChild<FilterEdit *>();
    if (!line || !line->isVisible())
        return false;
    line->setFocus(Qt::ShortcutFocusReason);
    line->selectAll();
    return true;
}

} // namespace pubconsole
