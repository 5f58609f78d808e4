// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/credential.h"

#include <cstdlib>
#include <cstring>

namespace pubconsole {

namespace {

QString takeSecret(const char *name)
{
    char *value = std::getenv(name);
    if (!value)
        return {};
    const QString secret = QString::fromUtf8(value);
    std::memset(value, 'x', std::strlen(value)); // unsetenv alone leaves it readable in /proc
    qunsetenv(name);
    return secret;
}

} // namespace

std::optional<EnvironmentCredential> EnvironmentCredential::take()
{
    EnvironmentCredential credential{qEnvironmentVariable("AZURE_TENANT_ID"), qEnvironmentVariable("AZURE_CLIENT_ID"),
                                     takeSecret("AZURE_CLIENT_SECRET"), takeSecret("AZURE_TOKEN")};
    if (credential.tenantId.isEmpty() && credential.clientId.isEmpty() && credential.secret.isEmpty() &&
        credential.token.isEmpty())
        return std::nullopt;
    return credential;
}

} // namespace pubconsole
