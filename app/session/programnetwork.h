// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/networkoptions.h"

#include <QObject>

namespace pubconsole {

class SecretStore;
class Settings;

//! How the program reaches the network, from the settings, the file of authorities and the keyring, which has the
//! proxy's password.
class ProgramNetwork final : public QObject
{
    Q_OBJECT

public:
    //! \param settings, secrets not owned
    ProgramNetwork(const Settings *settings, SecretStore *secrets, QObject *parent = nullptr);

    const NetworkOptions &options() const { return m_options; }
    //! Reads everything again. The password comes when the keyring has answered; until then the proxy refuses.
    void load();
    void keepPassword(const QString &password);

Q_SIGNALS:
    void changed();
    //! Something could not be read or kept; the sentence is complete.
    void told(const QString &sentence);

private:
    void apply(const NetworkOptions &options);

    const Settings *m_settings;
    SecretStore *m_secrets;
    NetworkOptions m_options;
};

} // namespace pubconsole
