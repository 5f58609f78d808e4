// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace pubconsole {

//! A certificate with its private key: what a service principal proves itself with instead of a secret.
//! https://learn.microsoft.com/entra/identity-platform/certificate-credentials
class ClientCertificate final
{
public:
    //! Reads a PEM file of at most 1 MB that holds a certificate and its RSA private key. An error has the code
    //! Certificate or CertificatePassphrase and a sentence about the file, never about what is in it.
    //! \param passphrase of the private key; empty when it has none
    static Result<ClientCertificate> read(const QString &file, const QString &passphrase);

    //! A JWT, signed RS256, that says `clientId` to the token endpoint `audience` and is good for ten minutes from
    //! `now`.
    Result<QByteArray> assertion(const QString &clientId, const QString &audience, const QDateTime &now) const;
    //! When the certificate ends.
    QDateTime expiry() const { return m_expiry; }

private:
    struct Key;
    ClientCertificate() = default;

    std::shared_ptr<Key> m_key;
    QByteArray m_thumbprint; // SHA-1 of the certificate, as x5t wants it
    QDateTime m_expiry;
};

} // namespace pubconsole
