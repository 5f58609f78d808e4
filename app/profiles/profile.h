// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/credential.h"

#include <QCoreApplication>
#include <QDate>
#include <QMetaType>
#include <QStringList>

namespace pubconsole {

//! An account of the console: which service, which service principal, and how careful to be. Never holds a secret.
struct Profile
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::Profile)
public:
    enum class Environment {
        Production, //!< Microsoft's own service
        Custom,     //!< any other endpoint
    };
    enum class Origin {
        Stored,
        Sandbox,
        CommandLine, //!< --endpoint and the environment; never stored
    };

    QString id; //!< a GUID, the key of its secret
    QString name;
    QString color = QStringLiteral("blue"); //!< one of colors()
    Environment environment = Environment::Production;
    Origin origin = Origin::Stored;
    QUrl endpoint = productionEndpoint();
    Credential credential{productionAuthority(), {}, {}};
    QStringList publishers; //!< shown whether or not the service lists them
    bool isReadOnly = false;
    bool keepsSecret = true; //!< in the keyring; else it is asked for in every session
    QDate secretExpiry;      //!< as the person noted it; null when not

    bool isProduction() const { return environment == Environment::Production; }
    //! The name as it stands where one can act: production says so in words.
    QString label() const;
    //! When what it signs in with ends: as the person noted it, or as the certificate says. Null when nobody knows.
    QDate proofExpiry() const;
    //! What a person has to correct before it can be used; empty when nothing.
    QString problem() const;

    static QUrl productionEndpoint();
    static QUrl productionAuthority();
    static QStringList colors();
    //! A new one with an id of its own.
    static Profile fresh();

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace pubconsole
