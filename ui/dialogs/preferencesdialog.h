// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace pubconsole {

class Settings;

//! *Preferences* of the program, for all profiles. What needs a new start says so.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param settings not owned; written when *Save* is pressed
    explicit PreferencesDialog(Settings *settings, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The settings are written.
    void saved();

private:
    void save();

    Settings *m_settings;
    QComboBox *m_theme;
    QComboBox *m_language;
    QSpinBox *m_requests;
    QSpinBox *m_sasDays;
    QCheckBox *m_notifications;
};

} // namespace pubconsole
