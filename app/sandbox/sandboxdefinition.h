// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace pubconsole {

//! What the service does with a definition (contract sections 3.7 and 5).
class SandboxDefinition final
{
public:
    struct Reason
    {
        QString target;
        QString message;
    };

    //! The definition as it is stored: `windowsOSType` becomes `osType`, known keys get their defaults.
    static JsonValue normalized(const JsonValue &definition, const QString &offerTypeId);
    //! Without the values of secret fields, which are never given back.
    static JsonValue withoutSecrets(const JsonValue &definition);
    //! `definition` with the secrets that `stored` has and it leaves out.
    static JsonValue withSecretsOf(const JsonValue &definition, const JsonValue &stored);
    //! Why a list of plans is none; empty when nothing is wrong with it.
    static QString plansFault(const JsonValue &plans);
    //! What a publish refuses at once (422).
    static QList<Reason> problems(const JsonValue &definition, const QString &offerTypeId);
    //! What certification finds: the reason why an image cannot be copied. Nothing when all can.
    static std::optional<QString> certificationFailure(const JsonValue &definition, const QDateTime &now);
};

} // namespace pubconsole
