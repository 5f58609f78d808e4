// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pubconsole {

class FileEdit;
class SecretEdit;
class Settings;

//! *Preferences* of the program, for all profiles. What needs a new start says so.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param settings not owned; written when *Save* is pressed
    explicit PreferencesDialog(Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    //! A new password of the proxy, which no setting holds. Before saved().
    void proxyPasswordEntered(const QString &password);
    //! The settings are written.
    void saved();

private:
    void fill();
    QWidget *makeGeneral();
    QWidget *makeNetwork();
    void update();
    void save();

    Settings *m_settings;
    QComboBox *m_theme;
    QComboBox *m_language;
    QSpinBox *m_requests;
    QSpinBox *m_sasDays;
    QCheckBox *m_notifications;
    QComboBox *m_proxy;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    SecretEdit *m_proxyPassword;
    QLineEdit *m_noProxy;
    FileEdit *m_authorities;
    QLabel *m_hint;
    QPushButton *m_save;
};

} // namespace pubconsole
