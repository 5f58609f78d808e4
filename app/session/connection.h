// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/networkoptions.h"
#include "offer/addresstest.h"
#include "profiles/profile.h"

#include <QObject>

#include <memory>

namespace pubconsole {

class HttpClient;
class RequestBudget;
class RequestLog;
class SecretStore;
class TokenProvider;
struct ApiError;

//! How an open profile reaches its service: signs in, sends, keeps the log of that, and knows whether it is answered.
//! Owned by the Workspace.
class Connection final : public QObject
{
    Q_OBJECT

public:
    //! \param secrets holds the profile's secret; not owned, outlives this
    //! \param requestsPerMinute what the program may ask of its own accord
    Connection(const Profile &profile, SecretStore *secrets, int requestsPerMinute, const NetworkOptions &network);
    ~Connection() override;

    HttpClient *http() const { return m_http.get(); }
    RequestLog *log() const { return m_log.get(); }
    RequestBudget *budget() const { return m_budget.get(); }
    //! For storages, which the sign-in is not for: on the same network, and in the same log.
    AddressTester addressTester() const
    {
        return [test = m_addressTest.get()](const QString &address) { return test->ask(address); };
    }
    //! What this process knows of the sign-in and must not show: as of TokenSource.
    QList<QByteArray> secrets() const;

    //! How the network is reached, from now on.
    void setNetwork(const NetworkOptions &options);
    //! Signs in again where it failed, as the person asks for everything again.
    void askAgain();
    //! Signs in anew with what the secret store has.
    void restart();
    bool isOffline() const { return m_isOffline; }
    //! Whether the service has answered anything yet.
    bool wasReached() const { return m_wasReached; }

Q_SIGNALS:
    //! It cannot sign in. \param hasSecret whether a secret that is entered may help
    void signInFailed(const pubconsole::ApiError &error, bool hasSecret);
    //! A sign-in succeeded.
    void signedIn();
    //! The service cannot be reached any more, or again.
    void offlineChanged(bool isOffline);
    //! Its first answer came.
    void firstReached();

private:
    void setOffline(bool isOffline);

    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<TokenProvider> m_tokens;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<AddressTest> m_addressTest;
    bool m_isOffline = false;
    bool m_wasReached = false;
};

} // namespace pubconsole
