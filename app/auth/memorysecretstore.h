// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/secretstore.h"

#include <QHash>

namespace pubconsole {

//! Secrets for this session alone: "Ask me every session", the sandbox, and profiles from the environment.
class MemorySecretStore final : public SecretStore
{
public:
    QString backendName() const override;
    bool isLasting() const override { return false; }
    QString held(const QString &key) const override { return m_secrets.value(key); }
    Reply<QString> read(const QString &key) override;
    Reply<Done> write(const QString &key, const QString &secret) override;
    Reply<Done> remove(const QString &key) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace pubconsole
