// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Where the program keeps its files: the XDG folders, or one folder for all (--config-dir).
class Paths final
{
public:
    //! \param folder empty for the XDG folders
    explicit Paths(const QString &folder = {});
    //! Where what the program keeps stands; one for each set of profiles.
    QString folder() const { return m_dataFolder; }
    QString profilesFile() const;
    QString settingsFile() const;
    QString logFile() const;
    //! The database of one profile, whatever its id looks like.
    QString databaseFile(const QString &profileId) const;

private:
    QString m_folder;
    QString m_dataFolder;
};

//! Creates the file's folder, and the file for its owner alone, so that no setting is ever readable by others.
bool makePrivateFile(const QString &path);
//! Replaces the file's content whole or not at all, for its owner alone from the first byte on. A file that is a link
//! is written where it leads.
bool writePrivateFile(const QString &path, const QByteArray &content);

} // namespace pubconsole
