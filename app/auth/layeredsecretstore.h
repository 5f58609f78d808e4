// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/secretstore.h"

#include <QObject>

namespace pubconsole {

//! The secrets of one profile: what was entered in this session, else what the keyring has. Writes go to both. The
//! profile's own stays in the session where it is asked for every time; what belongs to its drafts does not.
class LayeredSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    //! \param session not owned
    //! \param keyring not owned; null for the session alone
    //! \param sessionKey the key that the keyring never sees; empty for none
    LayeredSecretStore(SecretStore *session, SecretStore *keyring, QString sessionKey = {}, QObject *parent = nullptr);

    QString backendName() const override;
    bool isLasting() const override { return m_keyring; }
    QString held(const QString &key) const override { return m_session->held(key); }
    Reply<QString> read(const QString &key) override;
    Reply<Done> write(const QString &key, const QString &secret) override;
    Reply<Done> remove(const QString &key) override;

private:
    SecretStore *keyringFor(const QString &key) const;

    SecretStore *m_session;
    SecretStore *m_keyring;
    QString m_sessionKey;
};

} // namespace pubconsole
