// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/credential.h"

#include <cstdlib>
#include <cstring>

namespace pubconsole {

std::optional<EnvironmentCredential> EnvironmentCredential::take()
{
    EnvironmentCredential credential{
        qEnvironmentVariable("AZURE_TENANT_ID"), qEnvironmentVariable("AZURE_CLIENT_ID"), {}};
    if (char *secret = std::getenv("AZURE_CLIENT_SECRET")) {
        credential.secret = QString::fromUtf8(secret);
        std::memset(secret, 'x', std::strlen(secret)); // unsetenv alone leaves it readable in /proc
        qunsetenv("AZURE_CLIENT_SECRET");
    }
    if (credential.tenantId.isEmpty() && credential.clientId.isEmpty() && credential.secret.isEmpty())
        return std::nullopt;
    return credential;
}

} // namespace pubconsole
