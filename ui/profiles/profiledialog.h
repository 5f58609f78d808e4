// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/networkoptions.h"
#include "profiles/profile.h"
#include "session/connectiontest.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pubconsole {

class FileEdit;
class ScrollBody;
class SecretEdit;
class SecretStore;

//! *Add profile* and *Edit profile*: the service, how to sign in, where the secret is kept, and a test of all that.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param profile with an id; a new one without a name
    //! \param keyring where the secret of a stored profile is, and is kept; not owned
    ProfileDialog(const Profile &profile, SecretStore *keyring, const NetworkOptions &network,
                  QWidget *parent = nullptr);

    Profile profile() const;
    //! The secret, or the passphrase of the certificate's key. Empty when it was not entered (the stored one stays).
    QString secret() const;
    //! Says why it could not be kept; what was typed stays.
    void showProblem(const QString &why);
    //! Esc and the window's cross: what was typed is given up only when the person says so.
    void reject() override;

Q_SIGNALS:
    //! *Save*: the dialog stays until what is in it is kept, and it is accepted.
    void saveRequested();

private:
    void fillChoices(const QString &backendName);
    void build(const QString &backendName);
    QFormLayout *makeForm();
    void fill();
    void update();
    void updateRows();
    //! Whether a stored secret cannot be the one that is meant.
    bool needsSecret() const;
    bool isNew() const { return m_profile.name.isEmpty(); }
    Credential::Method method() const;
    void test();
    void testWith(const QString &secret);
    void addTestLine(bool isPassed, const QString &text);

    Profile m_profile;
    Profile m_filled; // what the fields began with
    SecretStore *m_keyring;
    NetworkOptions m_network;
    QLineEdit *m_name;
    QComboBox *m_color;
    QComboBox *m_environment;
    QLineEdit *m_endpoint;
    QLineEdit *m_authority;
    QComboBox *m_method;
    QLineEdit *m_tenantId;
    QLineEdit *m_clientId;
    FileEdit *m_certificate;
    SecretEdit *m_secret;
    QComboBox *m_keeping;
    QWidget *m_expiryRow;
    QCheckBox *m_hasExpiry;
    QDateEdit *m_expiry;
    QLineEdit *m_publishers;
    QCheckBox *m_readOnly;
    QFormLayout *m_form = nullptr;
    QListWidget *m_results;
    ScrollBody *m_body;
    QPushButton *m_test;
    QPushButton *m_save;
    QLabel *m_hint;
    std::unique_ptr<ConnectionTest> m_connectionTest;
};

} // namespace pubconsole
