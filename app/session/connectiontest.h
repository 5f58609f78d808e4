// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"
#include "net/requestlog.h"
#include "profiles/profile.h"

#include <QObject>

#include <memory>

namespace pubconsole {

class HttpClient;
class OfferBackend;
class MemorySecretStore;
class TokenProvider;
struct NetworkOptions;

//! Tries a profile before it is stored: token, service, publishers. The secret stays in memory and goes with this
//! object.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Token, Service, Publishers };
    Q_ENUM(Step)

    ConnectionTest(const Profile &profile, const QString &secret, const NetworkOptions &network,
                   QObject *parent = nullptr);
    ~ConnectionTest() override;
    void start();

Q_SIGNALS:
    //! A step ended well; `detail` says what was seen.
    void passed(pubconsole::ConnectionTest::Step step, const QString &detail);
    //! A step failed, the test is over; `reason` names the cause and what to do.
    void failed(pubconsole::ConnectionTest::Step step, const QString &reason);
    //! All steps passed.
    void finished();

private:
    Profile m_profile;
    QString m_secret;
    RequestLog m_log;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<TokenProvider> m_tokens;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OfferBackend> m_backend;
};

} // namespace pubconsole
