// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxassertion.h"
#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxoptions.h"

#include <QHash>

namespace pubconsole {

//! The token endpoint (contract section 1): v1 with `resource`, v2 with `scope`, their error bodies, and the discovery
//! document that MSAL asks for first.
class SandboxSignIn final
{
public:
    //! \param certificate that the app may prove itself with beside the secret; PEM, empty for none
    SandboxSignIn(SandboxPrincipal principal, const QByteArray &certificate, const SandboxClock &clock);

    //! Whether the path is one of the sign-in service's.
    static bool handles(const SandboxRequest &request);
    SandboxAnswer answer(const SandboxRequest &request, const QByteArray &baseUrl);
    //! What stands against this request's Authorization header; nothing when the token is good.
    std::optional<SandboxAnswer> refuse(const SandboxRequest &request) const;
    //! Makes every token that was given out until now worthless.
    void expireTokens() { m_tokens.clear(); }

private:
    SandboxAnswer token(const SandboxRequest &request, const QString &endpoint, bool isV2);
    SandboxAnswer tokenFor(QString resource, const QString &tenant, bool isV2);
    SandboxAnswer issue(const QString &resource, bool isV2);
    std::optional<SandboxAnswer> refuseProof(const QHash<QString, QString> &fields, const QString &endpoint) const;
    SandboxAnswer error(int status, const char *error, int code, const QString &text) const;

    SandboxPrincipal m_principal;
    SandboxAssertion m_assertion;
    const SandboxClock &m_clock;
    QHash<QByteArray, QDateTime> m_tokens; // token → when it ends
    QHash<QByteArray, QString> m_audiences;
};

} // namespace pubconsole
