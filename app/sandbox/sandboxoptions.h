// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace pubconsole {

//! How the sandbox behaves where the documents and the live service disagree, or where nobody knows (contract [I]).
struct SandboxOptions
{
    //! A PUT of an existing offer without If-Match: 409 as seen in 2020, 400 as documented, or accepted as since 2022.
    enum class MissingIfMatch { Conflict, BadRequest, Accepted };
    //! A publish of another draft while an earlier step runs: nobody knows (contract 3.9). At the publisher's review it
    //! always starts anew.
    enum class PublishWhileRunning { BadRequest, Conflict, Restarts };

    std::chrono::milliseconds step = std::chrono::seconds(5); //!< how long a step of an operation takes
    QString dataFolder;                                       //!< where changes are kept; empty: in memory alone
    MissingIfMatch missingIfMatch = MissingIfMatch::Conflict;
    PublishWhileRunning publishWhileRunning = PublishWhileRunning::BadRequest;
    int createdStatus = 201;
    bool normalises = true;          //!< adds known keys with their defaults on PUT
    bool blanksSecrets = true;       //!< a secret that a PUT leaves out is gone; else the stored one stays
    bool refusesReadOnlyKeys = true; //!< a PUT with other values for read-only keys; as read or empty they are taken
    QString publicUrl;               //!< what the discovery document names; empty: as the request's headers say
    QByteArray certificate;          //!< PEM, registered with the app beside its secret; empty for none
};

//! The service principal that the sandbox knows.
struct SandboxPrincipal
{
    QString tenantId;
    QString clientId;
    QString secret;

    static SandboxPrincipal standard();
};

} // namespace pubconsole
