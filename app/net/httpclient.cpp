// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "net/httpcall.h"
#include "net/networkoptions.h"
#include "net/proxyfactory.h"

#include <QHostAddress>
#include <QNetworkAccessManager>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

//! A QNetworkAccessManager owns what it asks for proxies; all of a client ask the same.
class SharedProxies final : public QNetworkProxyFactory
{
public:
    explicit SharedProxies(ProxyFactory *proxies)
        : m_proxies(proxies)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return m_proxies->queryProxy(query); }

private:
    ProxyFactory *m_proxies;
};

} // namespace

HttpClient::HttpClient(TokenSource *tokens, RequestLog *log, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_proxies(std::make_unique<ProxyFactory>())
    , m_network(newNetwork())
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_tokens(tokens)
    , m_log(log)
    , m_limits(limits)
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
}

// Connections belong to a QNetworkAccessManager. Each goes once nobody uses it any more, from the event loop: its last
// user may stand in a signal of one of its replies.
HttpClient::Network HttpClient::newNetwork()
{
    Network network(new QNetworkAccessManager(this), [](QNetworkAccessManager *unused) { unused->deleteLater(); });
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    network->setProxyFactory(new SharedProxies(m_proxies.get())); // takes it
    return network;
}

void HttpClient::setNetwork(const NetworkOptions &options)
{
    m_proxies->setRules(options.proxy);
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!options.authorities.isEmpty()) // naming some turns off that the system's are found as they are needed
        m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + options.authorities);
    m_network = newNetwork();
}

HttpClient::~HttpClient()
{
    // Calls go before the network that owns their replies.
    qDeleteAll(findChildren<HttpCall *>(Qt::FindDirectChildrenOnly));
}

Reply<HttpResponse> HttpClient::send(const HttpRequest &request)
{
    if (!isAllowed(request.url)) {
        ApiError error;
        error.kind = ApiError::Kind::Network;
        error.message = tr("Nothing was sent to %1: only https is used, and http to this machine alone.")
                            .arg(request.url.host().isEmpty() ? tr("an address without a host") : request.url.host());
        return Reply<HttpResponse>::finished(tl::unexpected(error));
    }
    if (m_isReadOnly && request.verb != HttpVerb::Get && request.verb != HttpVerb::Head)
        return Reply<HttpResponse>::finished(tl::unexpected(
            ApiError::local(ApiError::Kind::Forbidden, u"ReadOnly"_s, tr("Nothing was sent to the service."))));
    auto *call = new HttpCall(*this, request);
    return call->start();
}

bool HttpClient::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    const QHostAddress address(url.host());
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || address.isLoopback());
}

} // namespace pubconsole
