// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tabs.h"

#include "editor/formview.h"
#include "offer/offerdocument.h"
#include "session/filedocuments.h"
#include "widgets/plaintext.h"
#include "window/offerpage.h"

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// A name keeps so much that it can be told from the others; what has no room then is scrolled to.
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
    , m_stack(findChild<QStackedWidget *>())
{
    setTabBar(new NameTabBar(this));
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle); // the end tells names apart as often, and whether they are unsaved
    setUsesScrollButtons(true);
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) { Q_EMIT closeRequested(page(index)); });
    connect(this, &QTabWidget::currentChanged, this, &Tabs::stateChanged);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabBar(), &QTabBar::customContextMenuRequested, this, [this](const QPoint &at) {
        if (Page *clicked = page(tabBar()->tabAt(at)))
            Q_EMIT menuRequested(clicked, tabBar()->mapToGlobal(at));
    });
}

void Tabs::setHead(QWidget *head)
{
    if (head == m_head && head->parent() == this)
        return;
    const bool isShown = !head->isHidden();
    m_head = head;
    m_head->setParent(this);
    m_head->setVisible(isShown);
    for (QObject *watched : std::initializer_list<QObject *>{m_head, m_stack}) {
        watched->removeEventFilter(this);
        watched->installEventFilter(this);
    }
    placeHead();
}

// The tabs have the room that is left.
void Tabs::placeHead()
{
    const QRect room = m_stack->geometry();
    const int height = m_head->isHidden() ? 0 : m_head->layout()->totalHeightForWidth(room.width());
    m_stack->setContentsMargins(0, height, 0, 0);
    m_head->setGeometry(room.x(), room.y(), room.width(), height);
    m_head->raise();
}

bool Tabs::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isOfStack = watched == m_stack && (type == QEvent::Resize || type == QEvent::Move);
    const bool isOfHead = watched == m_head && (type == QEvent::ShowToParent || type == QEvent::HideToParent ||
                                                type == QEvent::LayoutRequest);
    if ((isOfStack || isOfHead) && m_head->parent() == this)
        placeHead();
    return QTabWidget::eventFilter(watched, event);
}

void Tabs::setFileUsesEnabled(bool areEnabled)
{
    m_areFileUsesEnabled = areEnabled;
    const QList<OfferTab *> tabs = fileTabs();
    for (OfferTab *tab : tabs)
        tab->setFileUsesEnabled(areEnabled);
}

void Tabs::insert(int index, Page *page)
{
    const int at = insertTab(index, page->view(), PlainText::label(page->title()));
    if (page->about().stays) {
        for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
            tabBar()->setTabButton(at, side, nullptr);
    }
    connect(page, &Page::failed, this,
            [this, about = page->about().offer](const QString &sentence) { Q_EMIT failed(sentence, about); });
    connect(page, &Page::done, this, &Tabs::done);
    connect(page, &Page::changed, this, [this, page] {
        updateTitle(page);
        Q_EMIT stateChanged();
    });
    if (const OfferTab *tab = page->editor()) {
        connect(tab, &OfferTab::fileUseRequested, this, &Tabs::fileUseRequested);
        connect(tab, &OfferTab::saveCopyRequested, this, &Tabs::saveCopyRequested);
        tab->form()->setPriceChartShown(m_isPriceChartShown);
        connect(tab->form(), &FormView::priceChartShownChanged, this, [this](bool isShown) {
            m_isPriceChartShown = isShown;
            Q_EMIT priceChartShownChanged(isShown);
        });
    }
    updateTitle(page);
}

Page *Tabs::add(Page *page)
{
    insert(count(), page);
    return page;
}

Page *Tabs::addFirst(Page *page)
{
    insert(0, page);
    setCurrentIndex(0);
    return page;
}

QList<Page *> Tabs::pages() const
{
    QList<Page *> pages;
    for (int i = 0; i < count(); ++i) {
        if (Page *there = page(i)) // a view that is just going has none any more
            pages += there;
    }
    return pages;
}

Page *Tabs::page(int index) const
{
    return Page::of(widget(index));
}

Page *Tabs::find(const QString &key) const
{
    const QList<Page *> open = pages();
    const auto it =
        std::find_if(open.cbegin(), open.cend(), [&key](const Page *page) { return page->about().key == key; });
    return it == open.cend() ? nullptr : *it;
}

QList<OfferTab *> Tabs::allTabs() const
{
    QList<OfferTab *> tabs;
    const QList<Page *> open = pages();
    for (const Page *page : open) {
        if (OfferTab *tab = page->editor())
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
    const Page *page = currentPage();
    return page ? page->editor() : nullptr;
}

std::optional<OfferId> Tabs::shownOffer() const
{
    const Page *page = currentPage();
    return page ? page->about().offer : std::nullopt;
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
    const Page *page = find(OfferPage::keyOf(id));
    return page ? page->editor() : nullptr;
}

void Tabs::show(Page *page)
{
    setCurrentWidget(page->view());
    page->focus();
}

QString Tabs::openFile(const QString &path)
{
    const auto document = m_files->open(path);
    if (!document)
        return document.error();
    const OfferId id = (*document)->id();
    if (const OfferTab *open = offerTab(id)) {
        setCurrentIndex(indexOf(open));
        return {};
    }
    auto *tab = new OfferTab(m_files, *document, this);
    tab->setFileUsesEnabled(m_areFileUsesEnabled);
    Page *page = add(new OfferPage(tab));
    page->whenClosed([files = m_files, id](bool wasUnsaved) {
        if (wasUnsaved)
            files->closeKeepingDraft(id);
        else
            files->close(id);
    });
    show(page);
    return {};
}

void Tabs::updateTitle(const Page *page)
{
    const int index = indexOf(page->view());
    if (index < 0)
        return;
    const QString name = page->title();
    setTabToolTip(index, page->toolTip());
    setTabText(index, PlainText::label(page->isUnsaved() ? name + u" ●"_s : name));
    tabBar()->setAccessibleTabName(index, page->isUnsaved() ? tr("%1, unsaved").arg(name) : name);
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

void Tabs::closeNow(Page *page)
{
    if (const OfferTab *tab = page->editor()) {
        const QList<Page *> open = pages();
        for (Page *other : open) {
            if (other->about().needsDraft && other->about().offer == tab->document()->id())
                closeNow(other);
        }
    }
    QWidget *view = page->view();
    const auto closed = page->closed();
    const bool wasUnsaved = page->isUnsaved();
    removeTab(indexOf(view));
    delete view;
    if (closed)
        closed(wasUnsaved);
}

void Tabs::closeAllButFiles()
{
    for (int i = count() - 1; i >= 0; --i) {
        Page *there = page(std::min(i, count() - 1)); // others may have gone with one
        if (there && !(there->editor() && there->editor()->isFile()))
            closeNow(there);
    }
}

} // namespace pubconsole
