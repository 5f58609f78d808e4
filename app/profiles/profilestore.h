// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/result.h"
#include "profiles/profilefile.h"

#include <QObject>

#include <functional>
#include <optional>

namespace pubconsole {

//! The stored profiles, in a readable INI file of the config folder (0600), without any secret. Others may edit the
//! file meanwhile: before each change it is read again.
class ProfileStore final : public QObject
{
    Q_OBJECT

public:
    //! What an import brought.
    struct Import
    {
        int added = 0;
        int known = 0;        //!< were there already, and are left as they are
        QStringList problems; //!< of the file, a sentence each
    };

    explicit ProfileStore(QString file, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString &idOrName) const;
    //! The profile that was opened last; nothing when there was none or it is gone.
    std::optional<Profile> last() const;
    void setLast(const QString &id);
    //! What was wrong with the file when it was read, where it is kept aside, in sentences; empty when nothing.
    const QString &readProblem() const { return m_readProblem; }
    //! Reads the file again, if somebody else wrote it.
    void reload();

    //! Adds the profile, or replaces the one with its id. False when the file cannot be written; then nothing changed,
    //! and writeProblem() says why.
    bool save(const Profile &profile);
    bool remove(const QString &id);
    const QString &writeProblem() const { return m_writeProblem; }

    //! Writes these profiles, or all, to a file of their own for somebody else. The sentence of what went wrong.
    QString exportTo(const QString &file, const QStringList &ids = {}) const;
    //! Adds the profiles of such a file under new ids, so that none of them gets a secret that is stored here. An
    //! Invalid error when the file cannot be read or has none.
    Result<Import> importFrom(const QString &file);

Q_SIGNALS:
    void changed();
    //! Something about a profile could not be kept as it was asked for; the sentence is complete.
    void problem(const QString &sentence);

private:
    bool change(const std::function<void(IniFile &)> &edit);
    void read();
    void adopt(const ProfileFile &file);
    bool putAside(const QStringList &problems);

    QString m_file;
    QByteArray m_text; // as it was read or written last
    QList<Profile> m_profiles;
    QString m_last;
    QString m_readProblem;
    QString m_writeProblem;
    bool m_isLeftAlone = false; // what stands there was neither understood nor kept aside
};

} // namespace pubconsole
