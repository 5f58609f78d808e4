// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/inifile.h"
#include "profiles/profile.h"

namespace pubconsole {

//! Profiles as text: the INI file that the README describes. Without any secret.
struct ProfileFile
{
    QList<Profile> profiles; //!< by name
    QString last;            //!< the id of the one that was opened last
    QStringList problems;    //!< what could not be read or understood, a sentence each

    //! What can be read of a file. A profile without a name is none; one that is not complete is there, and a problem.
    static ProfileFile read(const QByteArray &utf8);
    //! Writes a profile into its section, whatever else stands there.
    static void write(IniFile &ini, const Profile &profile);
    //! A whole file with these profiles.
    static QByteArray text(const QList<Profile> &profiles, const QString &last = {});
};

} // namespace pubconsole
