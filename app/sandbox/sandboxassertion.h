// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace pubconsole {

//! Looks at client assertions (RFC 7523) as the sign-in service does: a JWT signed RS256 by the key of a certificate
//! that is registered with the app. Which of the service's codes belongs to what is not in the contract ([I]).
class SandboxAssertion final
{
public:
    struct Refusal
    {
        int code; //!< of AADSTS
        QString text;
    };

    SandboxAssertion();
    ~SandboxAssertion();
    //! Registers a certificate in PEM form; false when there is none in it.
    bool setCertificate(const QByteArray &pem);
    //! What stands against it; nothing when it proves this client to this token endpoint.
    std::optional<Refusal> refuse(const QByteArray &jwt, const QString &clientId, const QString &endpoint,
                                  const QDateTime &now) const;

private:
    struct Certificate;
    std::unique_ptr<Certificate> m_certificate;
};

} // namespace pubconsole
