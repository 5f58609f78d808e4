// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/accesstoken.h"
#include "auth/azurecli.h"
#include "auth/credential.h"
#include "net/httpclient.h"
#include "net/tokensource.h"

#include <vector>

namespace pubconsole {

class ClientCertificate;
class SecretStore;

//! Signs in as the credential says (client credentials at the v1 endpoint with `resource`, contract section 1; or a
//! token that somebody else got) and keeps the token in memory. One request serves all who wait; a token is renewed
//! five minutes before it ends. What the sign-in service refused is not sent again by itself: whoever asks gets the
//! same error until askAgain() or restart().
class TokenProvider final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    //! \param secrets not owned; read anew for each sign-in, under `secretKey`: the client secret, the passphrase of
    //! the certificate's key or the token of the environment
    TokenProvider(Credential credential, SecretStore *secrets, QString secretKey, RequestLog *log,
                  HttpLimits limits = {}, QObject *parent = nullptr);

    Reply<QByteArray> token() override;
    void reject(const QByteArray &token) override;
    //! A secret that the keyring alone has is not kept for this.
    QList<QByteArray> secrets() const override;
    //! A person wants it tried again, or so much time has gone by that the answer may be another.
    void askAgain() { m_refusal.reset(); }
    //! Signs in anew for those who wait, and for whoever comes next: the secret is another, or a keyring that should
    //! give it does not answer.
    void restart();
    void setNetwork(const NetworkOptions &options) { m_http.setNetwork(options); }

Q_SIGNALS:
    //! The sign-in was refused, or there is nothing to sign in with: a person has to do something. Once for each try.
    void secretNeeded(const ApiError &error);
    //! As of HttpClient, of the sign-in service.
    void reached(bool answered);
    //! There is a new token.
    void signedIn();

private:
    void request();
    Reply<AccessToken> acquire();
    Reply<AccessToken> fromEnvironment(const QString &token) const;
    Reply<AccessToken> withCertificate();
    Reply<AccessToken> prove(const Result<ClientCertificate> &certificate, const QString &passphrase);
    Reply<AccessToken> ask(const QByteArray &proof, const QList<QByteArray> &secrets);
    QUrl endpoint() const;
    Result<AccessToken> decode(const HttpResponse &response) const;
    void settle(Result<AccessToken> result);

    Credential m_credential;
    SecretStore *m_secrets;
    QString m_secretKey;
    HttpClient m_http;
    AzureCli m_azureCli;
    std::optional<AccessToken> m_token;
    std::optional<ApiError> m_refusal; // of the sign-in service
    QByteArray m_rejected;             // the last token that the service refused
    int m_round = 0;                   // answers of an earlier one are too late
    std::vector<Promise<QByteArray>> m_waiting;
};

} // namespace pubconsole
