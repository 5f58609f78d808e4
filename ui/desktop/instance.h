// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/datafolderlock.h"

#include <QObject>

namespace pubconsole {

//! The running program, one for each data folder: two that write the same files would spoil each other's work. The
//! folder itself counts, not how it is spelled or where it is mounted: it is locked, and its number is in the name on
//! the session bus (org.freedesktop.Application), over which a second start hands over what it was asked for before it
//! ends.
class Instance final : public QObject
{
    Q_OBJECT

public:
    //! What a start is asked for; nothing of it means: show the window.
    struct Request
    {
        QString link;    //!< pubconsole://publisher/offer
        QString profile; //!< a name
        bool isSandbox = false;
    };

    //! \param folder two programs with data folders of their own do not find each other
    explicit Instance(const QString &folder, QObject *parent = nullptr);
    ~Instance() override;

    //! Takes the folder and the name. False when another program has one of them, or see fault().
    bool claim();
    //! Why nobody can know whether another program has the folder, a sentence; empty where that is known.
    QString fault() const { return m_lock.fault(); }
    //! Asks the program that has the name. False when it does not answer within some seconds.
    bool handOver(const Request &request) const;

Q_SIGNALS:
    //! A second start wants the window to come forward. Before each of the others, too.
    void activated();
    void linkReceived(const QString &link);
    void profileRequested(const QString &name);
    void sandboxRequested();

private:
    bool registerName();
    void giveUpName();

    DataFolderLock m_lock;
    QString m_name;
    bool m_isOwner = false;
};

} // namespace pubconsole
