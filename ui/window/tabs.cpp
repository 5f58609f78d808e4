// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tabs.h"

#include "offer/offerdocument.h"
#include "widgets/plaintext.h"
#include "workspace/filedocuments.h"

#include <QTabBar>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// A name keeps so much of its beginning that it can be told from the others; what has no room then is scrolled to.
class NameTabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override { return upTo(44, QTabBar::tabSizeHint(index)); }
    QSize minimumTabSizeHint(int index) const override { return upTo(28, QTabBar::tabSizeHint(index)); }

private:
    QSize upTo(int characters, const QSize &size) const
    {
        return size.boundedTo({fontMetrics().averageCharWidth() * characters, size.height()});
    }
};

} // namespace

Tabs::Tabs(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new NameTabBar(this));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    connect(this, &QTabWidget::tabCloseRequested, this, &Tabs::closeRequested);
    connect(this, &QTabWidget::currentChanged, this, &Tabs::stateChanged);
}

void Tabs::setFileUsesEnabled(bool areEnabled)
{
    m_areFileUsesEnabled = areEnabled;
    const QList<OfferTab *> tabs = fileTabs();
    for (OfferTab *tab : tabs)
        tab->setFileUsesEnabled(areEnabled);
}

void Tabs::addFirst(QWidget *tab, const QString &title)
{
    insertTab(0, tab, title);
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
        tabBar()->setTabButton(0, side, nullptr);
    setCurrentIndex(0);
}

QList<OfferTab *> Tabs::allTabs() const
{
    QList<OfferTab *> tabs;
    for (int i = 0; i < count(); ++i) {
        if (auto *tab = qobject_cast<OfferTab *>(widget(i)))
            tabs.append(tab);
    }
    return tabs;
}

QList<OfferTab *> Tabs::offerTabs() const
{
    QList<OfferTab *> tabs = allTabs();
    tabs.removeIf([](const OfferTab *tab) { return tab->isFile(); });
    return tabs;
}

QList<OfferTab *> Tabs::fileTabs() const
{
    QList<OfferTab *> tabs = allTabs();
    tabs.removeIf([](const OfferTab *tab) { return !tab->isFile(); });
    return tabs;
}

OfferTab *Tabs::currentTab() const
{
    return qobject_cast<OfferTab *>(currentWidget());
}

OfferTab *Tabs::currentOffer() const
{
    OfferTab *tab = currentTab();
    return tab && !tab->isFile() ? tab : nullptr;
}

std::optional<OfferId> Tabs::shownOffer() const
{
    if (const OfferTab *tab = currentTab())
        return tab->document()->id();
    const QVariant id = tabBar()->tabData(currentIndex());
    return id.isValid() ? std::optional(id.value<OfferId>()) : std::nullopt;
}

OfferTab *Tabs::editedTab() const
{
    const auto id = shownOffer();
    return id ? offerTab(*id) : nullptr;
}

OfferDocument *Tabs::currentDocument() const
{
    const OfferTab *tab = editedTab();
    return tab ? tab->document() : nullptr;
}

OfferTab *Tabs::offerTab(const OfferId &id) const
{
    const QList<OfferTab *> tabs = allTabs();
    const auto it =
        std::find_if(tabs.cbegin(), tabs.cend(), [&id](const OfferTab *tab) { return tab->document()->id() == id; });
    return it == tabs.cend() ? nullptr : *it;
}

void Tabs::add(QWidget *tab, const QString &title, const std::optional<OfferId> &about)
{
    const int index = addTab(tab, PlainText::label(title));
    if (about) {
        tabBar()->setTabData(index, QVariant::fromValue(*about));
        setTabToolTip(index, about->publisher + u'/' + about->offer);
    }
    setCurrentWidget(tab);
}

void Tabs::show(OfferTab *tab)
{
    setCurrentWidget(tab);
    tab->focusEditor();
}

void Tabs::add(OfferTab *tab)
{
    const OfferId id = tab->document()->id();
    setTabToolTip(addTab(tab, PlainText::label(tab->name())),
                  tab->isFile() ? FileDocuments::pathOf(id) : id.publisher + u'/' + id.offer);
    connect(tab, &OfferTab::failed, this, [this, id](const QString &sentence) { Q_EMIT failed(sentence, id); });
    connect(tab, &OfferTab::fileUseRequested, this, &Tabs::fileUseRequested);
    connect(tab, &OfferTab::saveCopyRequested, this, &Tabs::saveCopyRequested);
    connect(tab, &OfferTab::stateChanged, this, [this, tab] {
        updateTitle(tab);
        Q_EMIT stateChanged();
    });
    updateTitle(tab);
}

QString Tabs::openFile(const QString &path)
{
    const auto document = m_files->open(path);
    if (!document)
        return document.error();
    if (OfferTab *open = offerTab((*document)->id())) {
        setCurrentWidget(open);
        return {};
    }
    auto *tab = new OfferTab(m_files, *document, this);
    tab->setFileUsesEnabled(m_areFileUsesEnabled);
    add(tab);
    show(tab);
    return {};
}

void Tabs::updateTitle(QWidget *tab)
{
    const int index = indexOf(tab);
    const auto *offer = qobject_cast<OfferTab *>(tab);
    if (index < 0 || !offer)
        return;
    const QString name = offer->name();
    setTabText(index, PlainText::label(offer->isUnsaved() ? name + u" ●"_s : name));
    tabBar()->setAccessibleTabName(index, offer->isUnsaved() ? tr("%1, unsaved").arg(name) : name);
}

QStringList Tabs::unsaved() const
{
    QStringList names;
    const QList<OfferTab *> tabs = allTabs();
    for (const OfferTab *tab : tabs) {
        if (tab->isUnsaved())
            names += tab->name();
    }
    return names;
}

int Tabs::unsavedFileCount() const
{
    const QList<OfferTab *> tabs = fileTabs();
    return int(std::count_if(tabs.cbegin(), tabs.cend(), [](const OfferTab *tab) { return tab->isUnsaved(); }));
}

bool Tabs::staysOpen(int index) const
{
    return !tabBar()->tabButton(index, QTabBar::LeftSide) && !tabBar()->tabButton(index, QTabBar::RightSide);
}

void Tabs::closeNow(int index)
{
    QWidget *tab = widget(index);
    const auto *offer = qobject_cast<OfferTab *>(tab);
    const std::optional<OfferId> id = offer ? std::optional(offer->document()->id()) : std::nullopt;
    const bool isUnsaved = offer && offer->isUnsaved();
    if (id)
        Q_EMIT closing(*id);
    removeTab(indexOf(tab));
    delete tab;
    if (id && FileDocuments::isFile(*id))
        isUnsaved ? m_files->closeKeepingDraft(*id) : m_files->close(*id);
    else if (id)
        Q_EMIT offerClosed(*id);
}

void Tabs::closeAllButFiles()
{
    for (int i = count() - 1; i >= 0; --i) {
        const auto *tab = qobject_cast<OfferTab *>(widget(i));
        if (!tab || !tab->isFile())
            closeNow(i);
    }
}

} // namespace pubconsole
