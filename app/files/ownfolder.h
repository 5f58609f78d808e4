// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pubconsole {

//! A folder that this program keeps its files in: its owner's alone.
class OwnFolder final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OwnFolder)
public:
    struct State
    {
        bool isUsable = false; //!< it is a folder, and is there
        QString sentence;      //!< what is wrong with it; empty when all is as it should be
    };

    //! Makes the folder when it is not there, and takes everybody else's permissions away when it is the person's own.
    //! Home, the root and folders that are shared by design (sticky) are left as they are.
    static State prepare(const QString &path);
};

} // namespace pubconsole
