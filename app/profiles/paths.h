// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pubconsole {

//! Where the program keeps its files: the XDG folders, or one folder for all (--config-dir).
class Paths final
{
public:
    //! \param folder empty for the XDG folders
    explicit Paths(const QString &folder = {});
    //! Where what the program keeps stands; one for each set of profiles.
    QString folder() const { return m_dataFolder; }
    //! Makes the folders what they should be: there, and for their owner alone. A sentence for each thing that is
    //! wrong.
    QStringList prepare() const;
    QString profilesFile() const;
    QString settingsFile() const;
    QString logFile() const;
    //! The database of one profile, whatever its id looks like.
    QString databaseFile(const QString &profileId) const;

private:
    QString m_folder;
    QString m_dataFolder;
};

//! Replaces a file of the program in its folder, which is made when it is not there, whole or not at all, for its owner
//! alone. The sentence of why not. A file that is a link is written where it leads.
QString writeOwnFile(const QString &path, const QByteArray &content);

} // namespace pubconsole
