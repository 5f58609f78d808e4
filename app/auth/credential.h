// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace pubconsole {

//! How the console signs in, without any secret.
struct Credential
{
    enum class Method {
        Secret,           //!< a service principal with a client secret
        Certificate,      //!< a service principal with a certificate and its private key
        EnvironmentToken, //!< a token that was in AZURE_TOKEN when the program started
        AzureCli,         //!< a token of the person who is signed in to the Azure CLI
    };

    QUrl authority; //!< the sign-in service, https://login.microsoftonline.com
    QString tenantId;
    QString clientId;
    Method method = Method::Secret;
    QString certificateFile = {}; //!< PEM, the certificate and its private key

    //! Whether a client id and an authority belong to it; with a token of somebody else's they do not.
    bool isServicePrincipal() const { return method == Method::Secret || method == Method::Certificate; }

    friend bool operator==(const Credential &, const Credential &) = default;
};

//! AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET and AZURE_TOKEN, taken out of the environment.
struct EnvironmentCredential
{
    QString tenantId;
    QString clientId;
    QString secret;
    QString token = {};

    //! Reads the variables; secret and token are overwritten in this process's memory and unset, so that neither a
    //! child process nor /proc shows them. Call it before any thread starts. Nothing when no variable is set.
    static std::optional<EnvironmentCredential> take();
};

} // namespace pubconsole
