// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/accesstoken.h"
#include "net/reply.h"

#include <QObject>

#include <chrono>

namespace pubconsole {

//! A token of the person who is signed in to the Azure CLI: "az account get-access-token" (contract 1.1). Errors have
//! the code AzureCliMissing or AzureCli.
class AzureCli final : public QObject
{
    Q_OBJECT

public:
    explicit AzureCli(QObject *parent = nullptr, std::chrono::milliseconds limit = std::chrono::seconds(60));

    //! Runs az, looked for in PATH, and reads its answer. Cancelling ends the process.
    //! \param tenantId empty for the one az has chosen
    Reply<AccessToken> token(const QString &resource, const QString &tenantId);

private:
    std::chrono::milliseconds m_limit;
};

} // namespace pubconsole
