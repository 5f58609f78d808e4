// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/layeredsecretstore.h"

namespace pubconsole {

LayeredSecretStore::LayeredSecretStore(SecretStore *session, SecretStore *keyring, QString sessionKey, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keyring(keyring)
    , m_sessionKey(std::move(sessionKey))
{
}

SecretStore *LayeredSecretStore::keyringFor(const QString &key) const
{
    return !m_sessionKey.isEmpty() && key == m_sessionKey ? nullptr : m_keyring;
}

QString LayeredSecretStore::backendName() const
{
    const QString name = m_keyring ? m_keyring->backendName() : QString();
    return name.isEmpty() ? m_session->backendName() : name;
}

Reply<QString> LayeredSecretStore::read(const QString &key)
{
    return m_session->read(key).orElse(this, [this, key](const ApiError &error) {
        SecretStore *keyring = keyringFor(key);
        return keyring ? keyring->read(key) : Reply<QString>::finished(tl::unexpected(error));
    });
}

Reply<Done> LayeredSecretStore::write(const QString &key, const QString &secret)
{
    // This session has it at once, whatever a keyring does or waits for.
    const Reply<Done> kept = m_session->write(key, secret);
    SecretStore *keyring = keyringFor(key);
    return keyring ? keyring->write(key, secret) : kept;
}

Reply<Done> LayeredSecretStore::remove(const QString &key)
{
    const Reply<Done> removed = m_session->remove(key);
    SecretStore *keyring = keyringFor(key);
    return keyring ? keyring->remove(key) : removed;
}

} // namespace pubconsole
