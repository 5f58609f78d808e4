// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

namespace pubconsole {

class DraftStore;
class OfferTab;
struct Profile;

//! What keeps the edits of some tabs: of a workspace's offers, or of files. It says itself, in the message bar, what it
//! could not save; the edits stay where they are.
class Saver
{
public:
    virtual ~Saver() = default;

    //! The open ones.
    virtual QList<OfferTab *> tabs() const = 0;
    virtual void save(OfferTab *tab) = 0;
    //! Shows the tab and saves it. \param then what goes on once that is confirmed; not at all where it fails
    virtual void saveThen(OfferTab *tab, const std::function<void()> &then) = 0;
    //! The same with all tabs that are unsaved. The first one that fails shows its tab and its message, and stays.
    virtual void saveAllThen(const std::function<void()> &then) = 0;
    //! Nothing goes on any more after a save that was asked for before.
    virtual void forgetThen() {}
    //! Where on this computer its edits are, by the ids of what the tabs show.
    virtual DraftStore *drafts() const = 0;
    //! Whose offers they are; null for files.
    virtual const Profile *profile() const { return nullptr; }
};

} // namespace pubconsole
