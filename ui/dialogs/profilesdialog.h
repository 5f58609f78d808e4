// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace pubconsole {

class ProfileStore;
class SecretStore;
struct Profile;

//! *Profiles*: add, edit, remove and open the stored profiles.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param store, keyring, session not owned
    ProfilesDialog(ProfileStore *store, SecretStore *keyring, SecretStore *session, QWidget *parent = nullptr);

    //! The dialog that adds a profile, on its own. Emits openRequested() when one was added.
    void add();

Q_SIGNALS:
    void openRequested(const QString &profileId);
    //! Something could not be kept; the sentence is complete.
    void failed(const QString &sentence);

private:
    void fill();
    void edit(const Profile &profile);
    void removeSelected();
    QString selectedId() const;
    void keep(const Profile &profile, const QString &secret, bool isNew);
    void keepSecret(const Profile &profile, const QString &secret);

    ProfileStore *m_store;
    SecretStore *m_keyring;
    SecretStore *m_session;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace pubconsole
