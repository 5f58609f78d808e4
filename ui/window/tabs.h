// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "editor/offertab.h"

#include <QTabWidget>

#include <optional>

namespace pubconsole {

class FileDocuments;
class OfferDocument;

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

    //! Adds a tab that stays before all others.
    void addFirst(QWidget *tab, const QString &title);
    void add(OfferTab *tab);
    //! Adds another kind of tab and goes there. \param about the offer that it shows, if it shows one
    void add(QWidget *tab, const QString &title, const std::optional<OfferId> &about = std::nullopt);
    //! Goes to this tab and into what can be edited there.
    void show(OfferTab *tab);
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
    //! The offer's tab; null when it is not open.
    OfferTab *offerTab(const OfferId &id) const;
    QList<OfferTab *> offerTabs() const;
    QList<OfferTab *> fileTabs() const;
    //! What has changes that are stored nowhere: offers by id, files by name.
    QStringList unsaved() const;
    int unsavedFileCount() const;
    //! It cannot be closed: it is all there is when nothing else is open.
    bool staysOpen(int index) const;
    //! Closes without asking; a local draft of an offer stays.
    void closeNow(int index);
    //! The same with every tab that is not a file's.
    void closeAllButFiles();

Q_SIGNALS:
    //! The tab of this offer or file is about to go, and what lives on its document has to go before.
    void closing(const OfferId &id);
    //! The tab of an offer of the service is gone.
    void offerClosed(const OfferId &id);
    //! Titles, marks or what can be done in the current tab may be another.
    void stateChanged();
    //! The person wants to close this tab.
    void closeRequested(int index);
    //! The person wants to go on from the file of the current tab.
    void fileUseRequested(OfferTab::FileUse use);
    //! The person wants the text of the current tab in a file.
    void saveCopyRequested();
    //! A tab could not do what was asked; the sentence is complete.
    //! \param about the offer or file that the tab is about, if it is about one
    void failed(const QString &sentence, const std::optional<OfferId> &about);

private:
    void updateTitle(QWidget *tab);
    QList<OfferTab *> allTabs() const;

    FileDocuments *m_files = nullptr;
    bool m_areFileUsesEnabled = false;
};

} // namespace pubconsole
