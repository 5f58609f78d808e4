// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/networkoptions.h"
#include "profiles/paths.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace pubconsole {

class EmptyState;
class ProfileDialog;
class ProfileStore;
class SecretStore;
struct Profile;

//! *Profiles*: add, edit, open and remove the stored profiles, give them to others and take theirs.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What it works on; nothing of it is owned.
    struct Context
    {
        ProfileStore *store;
        SecretStore *keyring;
        SecretStore *session;
        NetworkOptions network;
        Paths paths;
        QString openId; //!< of the profile that the window shows; it cannot be removed
    };
    explicit ProfilesDialog(const Context &context, QWidget *parent = nullptr);

    //! The dialog that adds a profile, on its own. Emits openRequested() when one was added.
    void add();

Q_SIGNALS:
    void openRequested(const QString &profileId);
    //! Something to know: what could not be kept, what an import brought. The sentences are complete.
    void told(const QString &sentence);

private:
    void connectSelected();
    void fill();
    void update();
    void edit(const Profile &profile);
    void removeSelected();
    void removeSecret();
    void importFile();
    void exportFile();
    QString selectedId() const;
    void keep(ProfileDialog *dialog, bool isNew);
    void keepSecret(const Profile &profile, const QString &secret);

    Context m_context;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_removeSecret;
    QPushButton *m_remove;
    QPushButton *m_export;
};

} // namespace pubconsole
