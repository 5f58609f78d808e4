// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

namespace pubconsole {

class OfferTab;

//! What a tab is to the window, whatever it shows: its title, whose offer it is about, and what is done when it goes.
//! It belongs to the view, and ends with it. A view's window title says what its title has no room for.
class Page : public QObject
{
    Q_OBJECT

public:
    struct About
    {
        QString key;                       //!< there is one page of each
        QString title;                     //!< text from outside is marked where it could mislead
        std::optional<OfferId> offer = {}; //!< what it shows, compares or reviews
        bool needsDraft = false;           //!< it lives on the offer's draft, and ends before it
        bool stays = false;                //!< it cannot be closed
        QString says = {};                 //!< the topic of messages of the offer that it itself shows
    };

    //! \param view not null; its tab
    Page(QWidget *view, const About &about);
    //! The page of a tab; null of none.
    static Page *of(const QWidget *view);

    QWidget *view() const { return static_cast<QWidget *>(parent()); }
    const About &about() const { return m_about; }
    virtual QString title() const { return m_about.title; }
    virtual QString toolTip() const;
    //! It has changes that are stored nowhere but here.
    virtual bool isUnsaved() const { return false; }
    //! Where an offer or a file is edited in it; null elsewhere.
    virtual OfferTab *editor() const { return nullptr; }
    //! The keys go where the person goes on in it.
    virtual void focus() {}
    //! Where *Next pane* stops in it, in order; not all of them need to be in sight.
    virtual QList<QWidget *> panes() const { return {view()}; }
    //! The keys go to what searches in it. \returns whether there is something
    virtual bool find();
    //! What is to be done once it is gone. \param wasUnsaved whether it had changes
    void whenClosed(std::function<void(bool wasUnsaved)> then) { m_closed = std::move(then); }
    const std::function<void(bool)> &closed() const { return m_closed; }

Q_SIGNALS:
    //! Title, mark or what can be done in it may be another.
    void changed();
    //! Something could not be done; the sentence is complete.
    void failed(const QString &sentence);
    //! What was asked for is done, such as a file written; the sentence is complete and need not be kept.
    void done(const QString &sentence);

private:
    About m_about;
    std::function<void(bool)> m_closed;
};

} // namespace pubconsole
