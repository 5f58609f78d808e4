// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/layeredsecretstore.h"

namespace pubconsole {

LayeredSecretStore::LayeredSecretStore(SecretStore *session, SecretStore *keyring, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keyring(keyring)
{
}

QString LayeredSecretStore::backendName() const
{
    const QString name = m_keyring ? m_keyring->backendName() : QString();
    return name.isEmpty() ? m_session->backendName() : name;
}

Reply<QString> LayeredSecretStore::read(const QString &key)
{
    return m_session->read(key).orElse(this, [this, key](const ApiError &error) {
        return m_keyring ? m_keyring->read(key) : Reply<QString>::finished(tl::unexpected(error));
    });
}

Reply<Done> LayeredSecretStore::write(const QString &key, const QString &secret)
{
    // This session has it at once, whatever a keyring does or waits for.
    const Reply<Done> kept = m_session->write(key, secret);
    return m_keyring ? m_keyring->write(key, secret) : kept;
}

Reply<Done> LayeredSecretStore::remove(const QString &key)
{
    const Reply<Done> removed = m_session->remove(key);
    return m_keyring ? m_keyring->remove(key) : removed;
}

} // namespace pubconsole
