// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/credential.h"
#include "profiles/profile.h"
#include "session/workspace.h"

#include <tl/expected.hpp>

#include <memory>

namespace pubconsole {

class MemorySecretStore;
class Paths;
class ProgramNetwork;
class SchemaCatalog;
class SecretStore;
class Settings;

//! How to reach a sandbox that was started.
struct SandboxAccess
{
    QUrl url;
    EnvironmentCredential credential;
};

//! What the program has whatever profile is open; not owned, all of it outlives what is opened with it.
struct ProgramStores
{
    const Paths *paths;
    const Settings *settings;
    const ProgramNetwork *network;
    MemorySecretStore *session;
    SecretStore *keyring;
};

//! Opens profiles, those that are stored and those that are not, the same for every front end: which secrets, which
//! database, which network.
class ProfileOpener final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::ProfileOpener)

public:
    //! \param environment what was taken out of the environment
    ProfileOpener(const ProgramStores &stores, std::optional<EnvironmentCredential> environment);

    //! The profile of a sandbox; its secret is kept for the session.
    Profile sandbox(const SandboxAccess &access) const;
    //! The profile of an endpoint that was named at the start, with what the environment says; its secret is kept for
    //! the session. A sentence of what is missing.
    tl::expected<Profile, QString> ofEnvironment(const QUrl &endpoint, const QUrl &authority) const;
    //! Opens it. Drop a full one that is open before: both may be the same database.
    //! \param schemas not owned, outlives it
    //! \param mode a full one needs the lock of the data folder, one that reads does not
    std::unique_ptr<Workspace> open(const Profile &profile, const SchemaCatalog *schemas,
                                    Workspace::Mode mode = Workspace::Mode::Full) const;

private:
    ProgramStores m_stores;
    std::optional<EnvironmentCredential> m_environment;
};

} // namespace pubconsole
