// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectiontest.h"

#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "backend/offerbackend.h"
#include "net/networkoptions.h"
#include "session/backendfactory.h"

namespace pubconsole {

ConnectionTest::ConnectionTest(const Profile &profile, const QString &secret, const NetworkOptions &network,
                               QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_secrets(std::make_unique<MemorySecretStore>())
    , m_tokens(std::make_unique<TokenProvider>(profile.credential, m_secrets.get(), profile.id, &m_log))
    , m_http(std::make_unique<HttpClient>(m_tokens.get(), &m_log))
    , m_backend(backendOf(profile, m_http.get()))
{
    if (!secret.isEmpty())
        m_secrets->write(profile.id, secret);
    m_tokens->setNetwork(network);
    m_http->setNetwork(network);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    m_tokens->token().then(this, [this](const Result<QByteArray> &token) {
        if (!token) {
            Q_EMIT failed(Step::Token, token.error().text());
            return;
        }
        Q_EMIT passed(Step::Token, {});
        m_backend->publishers().then(this, [this](const Result<QList<Publisher>> &publishers) {
            if (!publishers) {
                Q_EMIT failed(Step::Service, publishers.error().text());
                return;
            }
            Q_EMIT passed(Step::Service, m_profile.endpoint.host());
            if (publishers->isEmpty()) {
                Q_EMIT failed(
                    Step::Publishers,
                    tr("No publisher is visible. Add the service principal to the publisher account as Owner or "
                       "Contributor, by the object id of the enterprise application."));
                return;
            }
            Q_EMIT passed(Step::Publishers, tr("%n publisher(s) visible", nullptr, int(publishers->size())));
            Q_EMIT finished();
        });
    });
}

} // namespace pubconsole
