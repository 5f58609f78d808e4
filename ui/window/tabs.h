// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "editor/offertab.h"

#include <QTabWidget>

#include <optional>

namespace pubconsole {

class AllOffersView;
class CompareTab;
class FileDocuments;
class OfferDocument;
class ReviewTab;
class Workspace;

//! The tabs in the centre: *All offers*, one for each open offer, files. Keeps titles and unsaved marks right.
class Tabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);
    //! \param files not owned, outlives the tabs; files cannot be opened without
    void setFiles(FileDocuments *files) { m_files = files; }
    //! Closes all tabs and shows this workspace's *All offers*; null shows none.
    void setWorkspace(Workspace *workspace);

    //! Shows the offer's tab, opens it when there is none.
    OfferTab *openOffer(const OfferId &id);
    //! The comparison of an offer, opened when there is none.
    CompareTab *openComparison(const OfferId &id);
    //! The history of all offers.
    void openHistory();
    //! The images of all offers whose signatures end within that many days.
    void openExpiringImages(int days);
    //! The review of an offer, opened when there is none.
    ReviewTab *openReview(const OfferId &id);
    //! Shows the file's tab, opens it when there is none; a sentence where it cannot be read.
    QString openFile(const QString &path);
    //! The current tab where it is an offer's, of the service or in a file.
    OfferTab *currentTab() const;
    //! The current tab where it is an offer's of the service.
    OfferTab *currentOffer() const;
    //! The offer, of the service or in a file, that the current tab shows, compares or reviews.
    std::optional<OfferId> shownOffer() const;
    //! The tab of shownOffer(), on which the commands act that edit, save and check; null where it has none.
    OfferTab *editedTab() const;
    //! The document of editedTab(); null where there is none.
    OfferDocument *currentDocument() const;
    //! The offer's tab, opened behind the current one when there is none.
    OfferTab *openBehind(const OfferId &id);
    //! The offer's tab; null when it is not open.
    OfferTab *offerTab(const OfferId &id) const;
    AllOffersView *allOffers() const { return m_allOffers; }
    QList<OfferTab *> offerTabs() const;
    QList<OfferTab *> fileTabs() const;
    //! What has changes that are stored nowhere: offers by id, files by name.
    QStringList unsaved() const;
    //! Of all offers, whether or not they are open: local drafts count, too.
    int unsavedOfferCount() const;
    int unsavedFileCount() const;
    //! Closes without asking; a local draft of an offer stays.
    void closeNow(int index);
    //! Gives up, without asking, what of an offer is not on the service. Its tab closes, or shows what the service has.
    void discardDraft(const OfferId &id);

Q_SIGNALS:
    void offerActivated(const OfferId &id);
    void selectionChanged();
    //! In *All offers*: what can be done with what is selected.
    void offerMenuRequested(const QPoint &at);
    //! Titles, marks or what can be done in the current tab may be another.
    void stateChanged();
    //! The person wants to close this tab.
    void closeRequested(int index);
    //! The person wants to go on from the file of the current tab.
    void fileUseRequested(OfferTab::FileUse use);
    //! What a review page asks for.
    void linkActivated(const QUrl &url);
    void goLiveRequested(const OfferId &offer);
    void cancelRequested(const OfferId &offer);
    //! The person wants the text of the current tab in a file.
    void saveCopyRequested();
    //! A tab could not do what was asked; the sentence is complete.
    //! \param about the offer or file that the tab is about, if it is about one
    void failed(const QString &sentence, const std::optional<OfferId> &about);

private:
    void updateTitle(QWidget *tab);
    OfferTab *add(OfferTab *tab);
    QList<OfferTab *> allTabs() const;

    FileDocuments *m_files = nullptr;
    Workspace *m_workspace = nullptr;
    AllOffersView *m_allOffers = nullptr;
};

} // namespace pubconsole
