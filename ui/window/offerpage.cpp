// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/offerpage.h"

#include "editor/formview.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "offer/offerdocument.h"
#include "session/filedocuments.h"

namespace pubconsole {

OfferPage::OfferPage(OfferTab *tab)
    : Page(tab, {keyOf(tab->document()->id()), tab->name(), tab->document()->id()})
    , m_tab(tab)
{
    connect(tab, &OfferTab::stateChanged, this, &Page::changed);
    connect(tab, &OfferTab::failed, this, &Page::failed);
}

QString OfferPage::title() const
{
    return m_tab->name();
}

QString OfferPage::toolTip() const
{
    return m_tab->isFile() ? FileDocuments::pathOf(m_tab->document()->id()) : Page::toolTip();
}

bool OfferPage::isUnsaved() const
{
    return m_tab->isUnsaved();
}

void OfferPage::focus()
{
    m_tab->focusEditor();
}

QList<QWidget *> OfferPage::panes() const
{
    QList<QWidget *> parts{m_tab->form()->sections(), m_tab->form()->fields(), m_tab->editor()};
    parts.removeIf([](const QWidget *part) { return !part->isVisible(); });
    return parts.isEmpty() ? Page::panes() : parts; // an answer that could not be read has none of them
}

bool OfferPage::find()
{
    m_tab->openFind();
    return true;
}

QString OfferPage::keyOf(const OfferId &id)
{
    return QStringLiteral("offer\n") + id.publisher + u'\n' + id.offer;
}

} // namespace pubconsole
