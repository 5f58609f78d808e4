// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tabs.h"

#include "compare/comparetab.h"
#include "history/historyview.h"
#include "json/typedtext.h"
#include "offer/localoffers.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/alloffersview.h"
#include "offers/expiringimagesview.h"
#include "publishing/reviewtab.h"
#include "widgets/plaintext.h"
#include "workspace/filedocuments.h"
#include "workspace/workspace.h"

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

void Tabs::setWorkspace(Workspace *workspace)
{
    for (int i = count() - 1; i >= 0; --i) {
        const auto *tab = qobject_cast<OfferTab *>(widget(i));
        if (!tab || !tab->isFile()) // files belong to no workspace
            closeNow(i);
    }
    m_allOffers = nullptr;
    m_workspace = workspace;
    for (OfferTab *tab : fileTabs())
        tab->setFileUsesEnabled(workspace);
    if (!workspace)
        return;
    m_allOffers = new AllOffersView(workspace, this);
    insertTab(0, m_allOffers, tr("All offers"));
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
        tabBar()->setTabButton(0, side, nullptr);
    connect(m_allOffers, &AllOffersView::offerActivated, this, &Tabs::offerActivated);
    connect(m_allOffers, &AllOffersView::selectionChanged, this, &Tabs::selectionChanged);
    connect(m_allOffers, &AllOffersView::menuRequested, this, &Tabs::offerMenuRequested);
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
    if (const auto *comparison = qobject_cast<CompareTab *>(currentWidget()))
        return comparison->offer();
    if (const auto *review = qobject_cast<ReviewTab *>(currentWidget()))
        return review->offer();
    return std::nullopt;
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

OfferTab *Tabs::openOffer(const OfferId &id)
{
    if (OfferTab *open = offerTab(id)) {
        setCurrentWidget(open);
        open->focusEditor();
        return open;
    }
    OfferTab *tab = openBehind(id);
    setCurrentWidget(tab);
    tab->focusEditor();
    return tab;
}

OfferTab *Tabs::openBehind(const OfferId &id)
{
    if (OfferTab *open = offerTab(id))
        return open;
    const auto makeHistory = [this, id](QWidget *parent) {
        auto *history = new HistoryView(m_workspace, id, parent);
        connect(history, &HistoryView::failed, this,
                [this, id](const QString &sentence) { Q_EMIT failed(sentence, id); });
        return history;
    };
    return add(new OfferTab(m_workspace, m_workspace->openOffers()->open(id), makeHistory, this));
}

OfferTab *Tabs::add(OfferTab *tab)
{
    const OfferId id = tab->document()->id();
    const int index = addTab(tab, PlainText::label(tab->name()));
    setTabToolTip(index, tab->isFile() ? FileDocuments::pathOf(id) : id.publisher + u'/' + id.offer);
    connect(tab, &OfferTab::failed, this, [this, id](const QString &sentence) { Q_EMIT failed(sentence, id); });
    connect(tab, &OfferTab::fileUseRequested, this, &Tabs::fileUseRequested);
    connect(tab, &OfferTab::saveCopyRequested, this, &Tabs::saveCopyRequested);
    connect(tab, &OfferTab::stateChanged, this, [this, tab] {
        updateTitle(tab);
        Q_EMIT stateChanged();
    });
    updateTitle(tab);
    return tab;
}

CompareTab *Tabs::openComparison(const OfferId &id)
{
    for (int i = 0; i < count(); ++i) {
        auto *open = qobject_cast<CompareTab *>(widget(i));
        if (open && open->offer() == id) {
            setCurrentIndex(i);
            return open;
        }
    }
    openOffer(id); // whose draft it shows
    auto *tab = new CompareTab(m_workspace, id, this);
    setTabToolTip(addTab(tab, PlainText::label(tr("Compare: %1").arg(visibleText(id.offer)))),
                  id.publisher + u'/' + id.offer);
    connect(tab, &CompareTab::failed, this, [this, id](const QString &sentence) { Q_EMIT failed(sentence, id); });
    connect(tab, &CompareTab::placeActivated, this,
            [this, id](const JsonPointer &place) { openOffer(id)->showPlace(place); });
    setCurrentWidget(tab);
    return tab;
}

void Tabs::openHistory()
{
    for (int i = 0; i < count(); ++i) {
        if (qobject_cast<HistoryView *>(widget(i))) {
            setCurrentIndex(i);
            return;
        }
    }
    auto *tab = new HistoryView(m_workspace, std::nullopt, this);
    addTab(tab, tr("History"));
    connect(tab, &HistoryView::offerActivated, this, &Tabs::openOffer);
    connect(tab, &HistoryView::failed, this, [this](const QString &sentence) { Q_EMIT failed(sentence, {}); });
    setCurrentWidget(tab);
}

void Tabs::openExpiringImages(int days)
{
    for (int i = 0; i < count(); ++i) {
        if (qobject_cast<ExpiringImagesView *>(widget(i))) {
            setCurrentIndex(i);
            return;
        }
    }
    auto *tab = new ExpiringImagesView(m_workspace, days, this);
    addTab(tab, tr("Expiring images"));
    connect(tab, &ExpiringImagesView::placeActivated, this,
            [this](const OfferId &offer, const JsonPointer &place) { openOffer(offer)->showPlace(place); });
    setCurrentWidget(tab);
}

ReviewTab *Tabs::openReview(const OfferId &id)
{
    for (int i = 0; i < count(); ++i) {
        auto *open = qobject_cast<ReviewTab *>(widget(i));
        if (open && open->offer() == id) {
            setCurrentIndex(i);
            return open;
        }
    }
    auto *tab = new ReviewTab(m_workspace, id, this);
    setTabToolTip(addTab(tab, PlainText::label(tr("Review: %1").arg(visibleText(id.offer)))),
                  id.publisher + u'/' + id.offer);
    connect(tab, &ReviewTab::linkActivated, this, &Tabs::linkActivated);
    connect(tab, &ReviewTab::goLiveRequested, this, [this, id] { Q_EMIT goLiveRequested(id); });
    connect(tab, &ReviewTab::cancelRequested, this, [this, id] { Q_EMIT cancelRequested(id); });
    connect(tab, &ReviewTab::editRequested, this, [this, id] { openOffer(id); });
    setCurrentWidget(tab);
    return tab;
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
    OfferTab *tab = add(new OfferTab(m_files, *document, this));
    tab->setFileUsesEnabled(m_workspace);
    setCurrentWidget(tab);
    tab->focusEditor();
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

int Tabs::unsavedOfferCount() const
{
    QSet<OfferId> ids = m_workspace ? m_workspace->openOffers()->unsaved() : QSet<OfferId>();
    const QList<OfferTab *> tabs = offerTabs();
    for (const OfferTab *tab : tabs) { // of what is just being typed they alone know
        if (tab->isUnsaved())
            ids.insert(tab->document()->id());
    }
    return int(ids.size());
}

int Tabs::unsavedFileCount() const
{
    const QList<OfferTab *> tabs = fileTabs();
    return int(std::count_if(tabs.cbegin(), tabs.cend(), [](const OfferTab *tab) { return tab->isUnsaved(); }));
}

void Tabs::closeNow(int index)
{
    QWidget *tab = widget(index);
    if (const auto *closing = qobject_cast<OfferTab *>(tab)) { // a comparison lives on its draft
        for (int i = count() - 1; i >= 0; --i) {
            auto *comparison = qobject_cast<CompareTab *>(widget(i));
            if (comparison && comparison->offer() == closing->document()->id())
                delete comparison;
        }
        index = indexOf(tab);
    }
    const auto *offer = qobject_cast<OfferTab *>(tab);
    const std::optional<OfferId> id = offer ? std::optional(offer->document()->id()) : std::nullopt;
    const bool isUnsaved = offer && offer->isUnsaved();
    removeTab(index);
    delete tab;
    if (id && FileDocuments::isFile(*id))
        isUnsaved ? m_files->closeKeepingDraft(*id) : m_files->close(*id);
    else if (id && m_workspace)
        m_workspace->openOffers()->closeKeepingDraft(*id);
}

void Tabs::discardDraft(const OfferId &id)
{
    OfferTab *open = offerTab(id);
    const bool isLocal = m_workspace->openOffers()->localOffers()->find(id);
    if (open)
        closeNow(indexOf(open));
    m_workspace->openOffers()->close(id);
    if (open && !isLocal)
        openOffer(id);
}

} // namespace pubconsole
