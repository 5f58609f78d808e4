// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs.h"

#include "compare/comparetab.h"
#include "docks/alloffersview.h"
#include "docks/expiringimagesview.h"
#include "editor/filetab.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "history/historyview.h"
#include "offer/offerfile.h"
#include "offer/offerservice.h"
#include "offer/offerstore.h"
#include "review/reviewtab.h"
#include "widgets/plaintext.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QTabBar>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

Tabs::Tabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    connect(this, &QTabWidget::tabCloseRequested, this, &Tabs::closeRequested);
    connect(this, &QTabWidget::currentChanged, this, &Tabs::stateChanged);
}

void Tabs::setWorkspace(Workspace *workspace)
{
    for (int i = count() - 1; i >= 0; --i) {
        if (!qobject_cast<FileTab *>(widget(i))) // files belong to no workspace
            closeNow(i);
    }
    m_allOffers = nullptr;
    m_workspace = workspace;
    if (!workspace)
        return;
    m_allOffers = new AllOffersView(workspace, this);
    insertTab(0, m_allOffers, tr("All offers"));
    for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
        tabBar()->setTabButton(0, side, nullptr);
    connect(m_allOffers, &AllOffersView::offerActivated, this, &Tabs::offerActivated);
    connect(m_allOffers, &AllOffersView::selectionChanged, this, &Tabs::selectionChanged);
    setCurrentIndex(0);
}

QList<OfferTab *> Tabs::offerTabs() const
{
    QList<OfferTab *> tabs;
    for (int i = 0; i < count(); ++i) {
        if (auto *tab = qobject_cast<OfferTab *>(widget(i)))
            tabs.append(tab);
    }
    return tabs;
}

OfferTab *Tabs::currentOffer() const
{
    return qobject_cast<OfferTab *>(currentWidget());
}

FileTab *Tabs::currentFile() const
{
    return qobject_cast<FileTab *>(currentWidget());
}

OfferDocument *Tabs::currentDocument() const
{
    if (const OfferTab *tab = currentOffer())
        return tab->document();
    const auto *comparison = qobject_cast<CompareTab *>(currentWidget());
    const OfferTab *compared = comparison ? offerTab(comparison->offer()) : nullptr;
    return compared ? compared->document() : nullptr;
}

OfferTab *Tabs::offerTab(const OfferId &id) const
{
    const QList<OfferTab *> tabs = offerTabs();
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
    auto *tab = new OfferTab(m_workspace, m_workspace->offerService()->open(id), this);
    const int index = addTab(tab, PlainText::label(id.offer));
    setTabToolTip(index, id.publisher + u'/' + id.offer);
    connect(tab, &OfferTab::failed, this, &Tabs::failed);
    connect(tab, &OfferTab::stateChanged, this, [this, tab] {
        updateTitle(tab);
        Q_EMIT stateChanged();
    });
    updateTitle(tab);
    setCurrentWidget(tab);
    tab->focusEditor();
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
    setTabToolTip(addTab(tab, PlainText::label(tr("Compare: %1").arg(id.offer))), id.publisher + u'/' + id.offer);
    connect(tab, &CompareTab::failed, this, &Tabs::failed);
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
    connect(tab, &HistoryView::failed, this, &Tabs::failed);
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
    setTabToolTip(addTab(tab, PlainText::label(tr("Review: %1").arg(id.offer))), id.publisher + u'/' + id.offer);
    connect(tab, &ReviewTab::linkActivated, this, &Tabs::linkActivated);
    connect(tab, &ReviewTab::goLiveRequested, this, &Tabs::goLiveRequested);
    connect(tab, &ReviewTab::cancelRequested, this, &Tabs::cancelRequested);
    connect(tab, &ReviewTab::editRequested, this, [this, id] { openOffer(id); });
    setCurrentWidget(tab);
    return tab;
}

void Tabs::openFile(const QString &path, const QByteArray &utf8)
{
    const OfferTab *current = currentOffer();
    auto *tab = new FileTab(path, utf8, this);
    offerAgainst(tab, utf8, current);
    setTabToolTip(addTab(tab, PlainText::label(QFileInfo(path).fileName())), path);
    connect(tab, &FileTab::stateChanged, this, [this, tab] {
        updateTitle(tab);
        Q_EMIT stateChanged();
    });
    setCurrentWidget(tab);
}

// The offer that the file names, or the one that was open when the file was asked for.
void Tabs::offerAgainst(FileTab *tab, const QByteArray &utf8, const OfferTab *current)
{
    const QString name = QFileInfo(tab->path()).fileName();
    const auto file = OfferFile::parse(utf8, name);
    if (!m_workspace || !file)
        return;
    const bool isKnown = file->id() && m_workspace->offers()->summary(*file->id());
    if (!isKnown && !current)
        return;
    tab->setOffer(isKnown ? *file->id() : current->document()->id());
    const auto parsed = [this, tab, name] {
        auto now = OfferFile::parse(tab->editor()->utf8(), name);
        if (!now)
            Q_EMIT failed(now.error());
        return now;
    };
    connect(tab, &FileTab::compareRequested, this, [this, parsed, name](const OfferId &id) {
        if (const auto now = parsed())
            openComparison(id)->addFile(*now, name);
    });
    connect(tab, &FileTab::replaceRequested, this, [this, parsed, name](const OfferId &id) {
        if (const auto now = parsed())
            Q_EMIT replaceRequested(id, *now, name);
    });
}

void Tabs::updateTitle(QWidget *tab)
{
    const int index = indexOf(tab);
    if (index < 0)
        return;
    const auto *offer = qobject_cast<OfferTab *>(tab);
    const auto *file = qobject_cast<FileTab *>(tab);
    const QString name = offer ? offer->document()->id().offer : QFileInfo(file->path()).fileName();
    const bool isUnsaved = offer ? offer->isUnsaved() : file->isUnsaved();
    setTabText(index, PlainText::label(isUnsaved ? name + u" ●"_s : name));
    tabBar()->setAccessibleTabName(index, isUnsaved ? tr("%1, unsaved").arg(name) : name);
}

QStringList Tabs::unsaved() const
{
    QStringList names;
    for (int i = 0; i < count(); ++i) {
        if (const auto *offer = qobject_cast<OfferTab *>(widget(i)); offer && offer->isUnsaved())
            names += offer->document()->id().offer;
        else if (const auto *file = qobject_cast<FileTab *>(widget(i)); file && file->isUnsaved())
            names += QFileInfo(file->path()).fileName();
    }
    return names;
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
    removeTab(index);
    delete tab;
    if (id && m_workspace)
        m_workspace->offerService()->closeKeepingDraft(*id);
}

} // namespace pubconsole
