// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/profileopener.h"

#include "auth/layeredsecretstore.h"
#include "auth/memorysecretstore.h"
#include "profiles/paths.h"
#include "profiles/settings.h"
#include "session/programnetwork.h"

#include <QCryptographicHash>

namespace pubconsole {

using namespace Qt::StringLiterals;

ProfileOpener::ProfileOpener(const ProgramStores &stores, std::optional<EnvironmentCredential> environment)
    : m_stores(stores)
    , m_environment(std::move(environment))
{
}

Profile ProfileOpener::sandbox(const SandboxAccess &access) const
{
    Profile profile;
    profile.id = u"sandbox"_s;
    profile.name = tr("Sandbox");
    profile.color = u"green"_s;
    profile.environment = Profile::Environment::Custom;
    profile.origin = Profile::Origin::Sandbox;
    profile.endpoint = access.url;
    profile.credential = {access.url, access.credential.tenantId, access.credential.clientId};
    m_stores.session->write(profile.id, access.credential.secret);
    return profile;
}

tl::expected<Profile, QString> ProfileOpener::ofEnvironment(const QUrl &endpoint, const QUrl &authority) const
{
    const EnvironmentCredential credential = m_environment.value_or(EnvironmentCredential());
    Profile profile;
    const QString identity = endpoint.toString() + u'\n' + credential.tenantId + u'\n' + credential.clientId;
    profile.id = QString::fromLatin1(QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex());
    profile.name = endpoint.host();
    profile.color = u"orange"_s;
    profile.environment = Profile::Environment::Custom;
    profile.origin = Profile::Origin::CommandLine;
    profile.endpoint = endpoint;
    profile.credential = {authority, credential.tenantId, credential.clientId};
    const bool hasToken = credential.secret.isEmpty() && !credential.token.isEmpty();
    if (hasToken)
        profile.credential.method = Credential::Method::EnvironmentToken;
    const QString problem = profile.problem();
    if (!problem.isEmpty() || (credential.secret.isEmpty() && !hasToken))
        return tl::unexpected(tr("--endpoint needs AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET in the "
                                 "environment, or AZURE_TOKEN. %1")
                                  .arg(problem));
    if (!hasToken)
        m_stores.session->write(profile.id, credential.secret);
    return profile;
}

std::unique_ptr<Workspace> ProfileOpener::open(const Profile &profile, const SchemaCatalog *schemas,
                                               Workspace::Mode mode) const
{
    const bool usesKeyring =
        profile.origin == Profile::Origin::Stored && profile.keepsSecret && profile.credential.isServicePrincipal();
    if (profile.credential.method == Credential::Method::EnvironmentToken && m_environment)
        m_stores.session->write(profile.id, m_environment->token);
    // The profile's own secret is stored where that was asked for; secret fields of drafts wherever it can be done.
    auto secrets =
        std::make_unique<LayeredSecretStore>(m_stores.session, m_stores.keyring, usesKeyring ? QString() : profile.id);
    auto workspace = std::make_unique<Workspace>(
        profile, secrets.get(), schemas, m_stores.paths->databaseFile(profile.id),
        m_stores.settings->requestsPerMinute(), m_stores.network->options(), backendOf, mode);
    secrets.release()->setParent(workspace.get()); // ends with it, after all that uses it
    return workspace;
}

} // namespace pubconsole
