// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/accesstoken.h"
#include "auth/credential.h"
#include "net/httpclient.h"
#include "net/tokensource.h"

#include <vector>

namespace pubconsole {

class SecretStore;

//! Signs in a service principal (client credentials, v1 endpoint with `resource`; contract section 1) and keeps the
//! token in memory. One request serves all who wait; a token is renewed five minutes before it ends.
class TokenProvider final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    //! \param secrets not owned; read anew for each sign-in, under `secretKey`
    TokenProvider(Credential credential, SecretStore *secrets, QString secretKey, RequestLog *log,
                  HttpLimits limits = {}, QObject *parent = nullptr);

    Reply<QByteArray> token() override;
    void reject(const QByteArray &token) override;

Q_SIGNALS:
    //! The sign-in service refused this secret, or there is none: a person has to enter a new one.
    void secretNeeded(const ApiError &error);

private:
    void request();
    Result<AccessToken> decode(const HttpResponse &response) const;
    void settle(Result<AccessToken> result);

    Credential m_credential;
    SecretStore *m_secrets;
    QString m_secretKey;
    HttpClient m_http;
    std::optional<AccessToken> m_token;
    std::vector<Promise<QByteArray>> m_waiting;
};

} // namespace pubconsole
