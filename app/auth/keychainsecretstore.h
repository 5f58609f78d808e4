// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/secretstore.h"

#include <QObject>

namespace pubconsole {

//! The desktop's keyring, through QtKeychain under the service name "pubconsole". Never falls back to a file.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! Asks the session bus who keeps secrets; empty when nobody does.
    QString backendName() const override;
    Reply<QString> read(const QString &key) override;
    Reply<Done> write(const QString &key, const QString &secret) override;
    Reply<Done> remove(const QString &key) override;
};

} // namespace pubconsole
