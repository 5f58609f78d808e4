// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/proxyrules.h"
#include "net/result.h"

#include <QSslCertificate>

namespace pubconsole {

//! How the program reaches the network, for every profile alike.
struct NetworkOptions
{
    ProxyRules proxy;
    //! Certificate authorities that are trusted beside the system's.
    QList<QSslCertificate> authorities;

    //! The authorities of a PEM file, at most 1 MB; an Invalid error says in a sentence why there are none.
    static Result<QList<QSslCertificate>> readAuthorities(const QString &file);

    friend bool operator==(const NetworkOptions &, const NetworkOptions &) = default;
};

} // namespace pubconsole
