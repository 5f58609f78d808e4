// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/secretstore.h"

#include <QObject>

namespace pubconsole {

//! The secret of one profile: what was entered in this session, else what the keyring has. Writes go to both, or to the
//! session alone when the profile's secret is asked for every time.
class LayeredSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    //! \param session not owned
    //! \param keyring not owned; null for the session alone
    LayeredSecretStore(SecretStore *session, SecretStore *keyring, QObject *parent = nullptr);

    QString backendName() const override;
    Reply<QString> read(const QString &key) override;
    Reply<Done> write(const QString &key, const QString &secret) override;
    Reply<Done> remove(const QString &key) override;

private:
    SecretStore *m_session;
    SecretStore *m_keyring;
};

} // namespace pubconsole
