// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace pubconsole {

//! A service principal of Microsoft Entra ID, without its secret.
struct Credential
{
    QUrl authority; //!< the sign-in service, https://login.microsoftonline.com
    QString tenantId;
    QString clientId;

    friend bool operator==(const Credential &, const Credential &) = default;
};

//! AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, taken out of the environment.
struct EnvironmentCredential
{
    QString tenantId;
    QString clientId;
    QString secret;

    //! Reads the three variables; the secret is overwritten in this process's memory and unset, so that neither a child
    //! process nor /proc shows it. Call it before any thread starts. Nothing when no variable is set.
    static std::optional<EnvironmentCredential> take();
};

} // namespace pubconsole
