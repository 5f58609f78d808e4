// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "compare/mergedialog.h"
#include "window/saver.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QWidget;

namespace pubconsole {

class DraftSaver;
class Messages;
class OfferDocument;
class OpenOffers;
class WorkspaceTabs;

//! Saves the offers of a profile to the service, merges with what others saved, and tells of drafts that an earlier
//! session left.
class OfferSaves final : public QObject, public Saver
{
    Q_OBJECT

public:
    //! What saves and what is saved. Not owned, outlives it.
    struct Parts
    {
        const Profile *profile;
        OpenOffers *offers;
        DraftSaver *saver;
        DraftStore *drafts;
    };
    //! \param tabs, messages not owned, outlive it
    //! \param window the parent of what is asked
    OfferSaves(const Parts &parts, WorkspaceTabs *tabs, Messages *messages, QWidget *window);

    QList<OfferTab *> tabs() const override;
    void save(OfferTab *tab) override;
    void saveThen(OfferTab *tab, const std::function<void()> &then) override;
    void saveAllThen(const std::function<void()> &then) override;
    void forgetThen() override { m_afterSave.clear(); }
    //! Asks what becomes of what somebody else changed of this offer meanwhile. Nothing is saved.
    void mergeNow(const OfferId &id) { merge(id, MergeDialog::Purpose::Take, false); }
    DraftStore *drafts() const override;
    const Profile *profile() const override;

Q_SIGNALS:
    //! The person wants to see what differs in the current offer.
    void changesRequested();

private:
    void connectSaves();
    void tellOfDrafts();
    void tellOf(const QList<OfferId> &drafts);
    void tellOfDraftsLeft();
    void tellOfEnded();
    void openDrafts(const QList<OfferId> &ids);
    void askToDiscard(const QList<OfferId> &ids);
    void tellOfRival(const OfferId &id);
    void merge(const OfferId &id, MergeDialog::Purpose purpose, bool isReview);

    Parts m_;
    WorkspaceTabs *m_tabs;
    Messages *m_messages;
    QWidget *m_window;
    QHash<OfferId, std::function<void()>> m_afterSave; // what goes on once the offer is saved; given up with the save
    QList<OfferId> m_told;                             // what the message about drafts is of
    QSet<OfferId> m_askedForSecrets;                   // whose owners know by now that a save may erase them
};

} // namespace pubconsole
