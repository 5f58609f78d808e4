// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "editor/offertab.h"

#include <QTabWidget>

#include <optional>

class QStackedWidget;

namespace pubconsole {

class FileDocuments;
class OfferDocument;
class Page;

//! The tabs in the centre: of files, and of a workspace while one is open. Keeps titles and unsaved marks right.
class Tabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);
    //! \param files not owned, outlives the tabs; files cannot be opened without
    void setFiles(FileDocuments *files) { m_files = files; }
    //! Whether something can be done with the files that are open, or will be, beside saving them.
    void setFileUsesEnabled(bool areEnabled);

    //! Whether the prices of offers that are opened from now on have their chart.
    void setPriceChartShown(bool isShown) { m_isPriceChartShown = isShown; }

    //! Shows this between the tab bar and the current tab, as high as it needs to be; nothing else moves when it comes
    //! or goes. Takes it.
    void setHead(QWidget *head);
    //! Adds a tab; its page belongs to the view, which it gets from there. \returns the page
    Page *add(Page *page);
    //! The same before all others.
    Page *addFirst(Page *page);
    //! Goes to this tab and into what can be edited there.
    void show(Page *page);
    //! The page of this key; null when it is not open.
    Page *find(const QString &key) const;
    //! The page there; null of none.
    Page *page(int index) const;
    Page *currentPage() const { return page(currentIndex()); }
    //! Shows the file's tab, opens it when there is none; a sentence where it cannot be read.
    QString openFile(const QString &path);
    //! The current tab where it is an offer's, of the service or in a file.
    OfferTab *currentTab() const;
    //! The offer, of the service or in a file, that the current tab shows, compares or reviews.
    std::optional<OfferId> shownOffer() const;
    //! The tab of shownOffer(), on which the commands act that edit, save and check; null where it has none.
    OfferTab *editedTab() const;
    //! The document of editedTab(); null where there is none.
    OfferDocument *currentDocument() const;
    //! The offer's tab; null when it is not open.
    OfferTab *offerTab(const OfferId &id) const;
    QList<OfferTab *> offerTabs() const;
    QList<OfferTab *> fileTabs() const;
    //! What has changes that are stored nowhere: offers by id, files by name.
    QStringList unsaved() const;
    int unsavedFileCount() const;
    //! Closes without asking, and before it what lives on its draft; a local draft of an offer stays.
    void closeNow(Page *page);
    //! The same with every tab that is not a file's.
    void closeAllButFiles();

Q_SIGNALS:
    //! Titles, marks or what can be done in the current tab may be another.
    void stateChanged();
    //! The person wants to close this tab.
    void closeRequested(pubconsole::Page *page);
    //! The person wants to know what can be done with this tab. \param at on the screen
    void menuRequested(pubconsole::Page *page, const QPoint &at);
    //! The person wants to go on from the file of the current tab.
    void fileUseRequested(OfferTab::FileUse use);
    //! The person wants the text of the current tab in a file.
    void saveCopyRequested();
    //! The person shows the chart of an offer's prices, or hides it.
    void priceChartShownChanged(bool isShown);
    //! A tab could not do what was asked; the sentence is complete.
    //! \param about the offer or file that the tab is about, if it is about one
    void failed(const QString &sentence, const std::optional<OfferId> &about);
    //! A tab did what was asked; the sentence need not be kept.
    void done(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeHead();
    void insert(int index, Page *page);
    void updateTitle(const Page *page);
    QList<Page *> pages() const;
    QList<OfferTab *> allTabs() const;

    QStackedWidget *m_stack; // QTabWidget's own
    QWidget *m_head = nullptr;
    FileDocuments *m_files = nullptr;
    bool m_areFileUsesEnabled = false;
    bool m_isPriceChartShown = false;
};

} // namespace pubconsole
