// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection.h"

#include "auth/tokenprovider.h"
#include "net/httpclient.h"
#include "net/requestbudget.h"
#include "net/requestlog.h"

#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

Connection::Connection(const Profile &profile, SecretStore *secrets, int requestsPerMinute,
                       const NetworkOptions &network)
    : m_log(std::make_unique<RequestLog>())
    , m_tokens(std::make_unique<TokenProvider>(profile.credential, secrets, profile.id, m_log.get()))
    , m_budget(std::make_unique<RequestBudget>(requestsPerMinute))
    , m_http(std::make_unique<HttpClient>(m_tokens.get(), m_log.get()))
    , m_addressTest(std::make_unique<AddressTest>(m_log.get()))
{
    setNetwork(network);
    m_http->setReadOnly(profile.isReadOnly);
    connect(m_tokens.get(), &TokenProvider::secretNeeded, this,
            [this, method = profile.credential.method](const ApiError &error) {
                const bool hasSecret = method == Credential::Method::Secret ||
                                       error.code == "CertificatePassphrase"_L1 || error.code.startsWith("Keyring"_L1);
                Q_EMIT signInFailed(error, hasSecret);
            });
    connect(m_tokens.get(), &TokenProvider::signedIn, this, &Connection::signedIn);
    connect(m_http.get(), &HttpClient::reached, this, [this](bool answered) {
        setOffline(!answered);
        if (answered && !std::exchange(m_wasReached, true))
            Q_EMIT firstReached();
    });
    connect(m_tokens.get(), &TokenProvider::reached, this, [this](bool answered) {
        if (!answered) // that the sign-in answers says nothing of the service
            setOffline(true);
    });
}

Connection::~Connection() = default;

QList<QByteArray> Connection::secrets() const
{
    return m_tokens->secrets();
}

void Connection::setNetwork(const NetworkOptions &options)
{
    m_tokens->setNetwork(options);
    m_http->setNetwork(options);
    m_addressTest->setNetwork(options);
}

void Connection::askAgain()
{
    m_tokens->askAgain();
}

void Connection::restart()
{
    m_tokens->restart();
}

void Connection::setOffline(bool isOffline)
{
    if (std::exchange(m_isOffline, isOffline) != isOffline)
        Q_EMIT offlineChanged(isOffline);
}

} // namespace pubconsole
