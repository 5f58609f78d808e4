// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/connectiontest.h"
#include "workspace/profile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pubconsole {

class SecretEdit;

//! *Add profile* and *Edit profile*: the service principal, where its secret is kept, and a test of both.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param profile     with an id; a new one without a name
    //! \param backendName the keyring's name; empty when there is none
    ProfileDialog(const Profile &profile, const QString &backendName, QWidget *parent = nullptr);

    Profile profile() const;
    //! Empty when it was not entered (the stored one stays).
    QString secret() const;

private:
    void build(const QString &backendName);
    void fill();
    void update();
    void test();
    void addTestLine(bool isPassed, const QString &text);

    Profile m_profile;
    QLineEdit *m_name;
    QComboBox *m_color;
    QComboBox *m_environment;
    QLineEdit *m_endpoint;
    QLineEdit *m_authority;
    QLineEdit *m_publishers;
    QLineEdit *m_tenantId;
    QLineEdit *m_clientId;
    SecretEdit *m_secret;
    QComboBox *m_keeping;
    QCheckBox *m_readOnly;
    QListWidget *m_results;
    QPushButton *m_test;
    QPushButton *m_save;
    QLabel *m_hint;
    std::unique_ptr<ConnectionTest> m_connectionTest;
};

} // namespace pubconsole
