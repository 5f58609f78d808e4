// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/profile.h"

#include <QObject>

#include <optional>

namespace pubconsole {

//! The stored profiles, in a readable INI file of the config folder (0600), without any secret.
class ProfileStore final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(QString file, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString &idOrName) const;
    //! The profile that was opened last; nothing when there was none or it is gone.
    std::optional<Profile> last() const;
    void setLast(const QString &id);

    //! Adds the profile, or replaces the one with its id. False when the file cannot be written; then nothing changed.
    bool save(const Profile &profile);
    bool remove(const QString &id);

Q_SIGNALS:
    void changed();
    //! Something about a profile could not be kept as it was asked for; the sentence is complete.
    void problem(const QString &sentence);

private:
    bool write(const QList<Profile> &profiles, const QString &last);
    void read();

    QString m_file;
    QList<Profile> m_profiles;
    QString m_last;
};

} // namespace pubconsole
