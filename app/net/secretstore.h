// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"

#include <QString>

namespace pubconsole {

//! Keeps secrets by key. Never answers from a file.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    //! What people know the place as ("GNOME Keyring"); empty when there is none and nothing can be kept.
    virtual QString backendName() const = 0;
    //! Whether what is written may outlive the program.
    virtual bool isLasting() const { return true; }
    //! The secret, where it stands in this process's memory anyway; else empty. Nothing is asked for it.
    virtual QString held(const QString &) const { return {}; }
    //! NotFound when there is no such secret.
    virtual Reply<QString> read(const QString &key) = 0;
    virtual Reply<Done> write(const QString &key, const QString &secret) = 0;
    virtual Reply<Done> remove(const QString &key) = 0;
};

} // namespace pubconsole
