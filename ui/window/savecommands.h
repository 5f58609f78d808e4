// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace pubconsole {

class Commands;
class DraftStore;
class Messages;
class OfferTab;
class Page;
class Saver;
class Tabs;
class UnsavedDialog;

//! What keeps edits from being lost: save to the service, save a copy, close a tab, leave the window or the profile.
//! What cannot be saved says so in the message bar; the edits stay where they are.
class SaveCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, tabs, messages not owned
    //! \param window the parent of what is asked
    SaveCommands(Commands *commands, Tabs *tabs, Messages *messages, QWidget *window);
    //! The tabs of this saver are asked about from now on, before those of the others. \param saver not owned
    void addSaver(Saver *saver);
    //! It has no tabs any more.
    void removeSaver(Saver *saver);

    void save(OfferTab *tab);
    //! Asks where to, and writes what stands in the tab's JSON.
    void saveCopy(OfferTab *tab);
    //! Closes a tab; asks first when it has changes.
    void close(Page *page);
    //! Calls `then` once nothing unsaved is left, or when the person gives it up. Not at all when they stay.
    void leave(std::function<void()> then);

Q_SIGNALS:
    void tabClosed();

private:
    void addCommands(Commands *commands);
    Saver *saverOf(OfferTab *tab) const;
    QList<OfferTab *> allTabs() const;
    void forgetThen();
    void loseRefusedThen(const QList<OfferTab *> &tabs, const std::function<void()> &then);
    void closeAsked(Page *page);
    void leaveAsked(const std::function<void()> &then);
    void follow(UnsavedDialog *dialog, const std::function<QStringList()> &names, const std::function<void()> &then);
    void saveAllThen(qsizetype from, const std::function<void()> &then);
    void keepThen(const std::function<void()> &then);
    void keepThen(QList<DraftStore *> stores, std::function<void()> done);
    void discard(OfferTab *tab);

    Tabs *m_tabs;
    Messages *m_messages;
    QWidget *m_window;
    QList<Saver *> m_savers; // of the workspace first, while there is one
};

} // namespace pubconsole
