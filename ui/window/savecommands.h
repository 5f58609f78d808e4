// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "compare/mergedialog.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

class QWidget;

namespace pubconsole {

class DraftStore;
class FileDocuments;
class Messages;
class OfferDocument;
class OfferTab;
class Tabs;
class Workspace;

//! What keeps edits from being lost: save to the service, save a copy, close a tab, leave the window or the profile.
//! What cannot be saved says so in the message bar; the edits stay where they are.
class SaveCommands final : public QObject
{
    Q_OBJECT

public:
    //! \param tabs, messages not owned
    //! \param window the parent of what is asked
    SaveCommands(Tabs *tabs, Messages *messages, QWidget *window);
    void setWorkspace(Workspace *workspace);
    //! \param files not owned
    void setFiles(FileDocuments *files);

    //! Saves the offer that the current tab shows, compares or reviews, to the service or to its file.
    void save();
    //! Asks where to, and writes what stands in the current tab's JSON.
    void saveCopy();
    //! Closes a tab; asks first when it has changes.
    void closeTab(int index);
    //! Calls `then` once nothing unsaved is left, or when the person gives it up. Not at all when they stay.
    void leave(std::function<void()> then);

Q_SIGNALS:
    void tabClosed();
    //! A short confirmation for the status bar.
    void saved(const QString &sentence);
    //! The person wants this file, of which something was kept.
    void fileRequested(const QString &path);
    //! The person wants to see what differs in the current offer.
    void changesRequested();

private:
    void tellOfDrafts();
    void tellOf(const QList<OfferId> &drafts);
    void tellOfDraftsLeft();
    void openDrafts(const QList<OfferId> &ids);
    void askToDiscard(const QList<OfferId> &ids);
    void tellOfRival(const OfferId &id);
    void merge(const OfferId &id, MergeDialog::Purpose purpose, bool isReview);
    void saveTab(OfferTab *tab);
    bool saveFile(OfferTab *tab, bool isForced);
    void tellOfChangedFile(OfferTab *tab);
    void tellOfFileDrafts();
    void tellOfFiles(const QList<OfferId> &drafts);
    void tellOfFileDraftsLeft();
    void loseRefusedThen(const QList<OfferTab *> &tabs, const std::function<void()> &then);
    void closeAsked(int index);
    void leaveAsked(const std::function<void()> &then);
    void closeFile(OfferTab *tab, const std::function<void()> &close);
    void showError(const QString &key, const QString &sentence);
    void saveAllThen(std::function<void()> then);
    void saveFilesThen(std::function<void()> then);
    void keepThen(std::function<void()> then);
    void keepThen(QList<DraftStore *> stores, std::function<void()> done);
    void discardAll();
    void saveOfferThen(OfferTab *tab, std::function<void()> then);

    Tabs *m_tabs;
    Messages *m_messages;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
    FileDocuments *m_files = nullptr;
    QHash<OfferId, std::function<void()>> m_afterSave; // what goes on once the offer is saved; given up with the save
    QList<OfferId> m_toldDrafts;                       // what the message about drafts is of
    QList<OfferId> m_toldFiles;                        // the same of files
    QSet<OfferId> m_askedForSecrets;                   // whose owners know by now that a save may erase them
};

} // namespace pubconsole
