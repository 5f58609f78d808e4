// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxoptions.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace pubconsole {

class SandboxFault;
class SandboxHttp;
class SandboxMarketplace;
class SandboxSignIn;
struct SandboxAnswer;
struct SandboxRequest;

//! A stand-in for the whole service on 127.0.0.1: token endpoint and API under one address. Other clients of the API
//! work against it unchanged. Tests steer it under /_sandbox: scripted answers, the clock, what was asked.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    //! Starts to listen; false when the port cannot be had. Port 0 takes a free one.
    bool listen(quint16 port);
    //! http://127.0.0.1:PORT, both the endpoint and the authority.
    QUrl url() const;
    const SandboxPrincipal &principal() const { return m_principal; }

private:
    SandboxAnswer answer(const SandboxRequest &sent);
    QByteArray addressFor(const SandboxRequest &request) const;
    SandboxAnswer control(const SandboxRequest &request);
    void record(const SandboxRequest &request);

    SandboxOptions m_options;
    SandboxPrincipal m_principal;
    SandboxClock m_clock;
    quint16 m_port = 0;
    std::unique_ptr<SandboxFault> m_fault;
    std::unique_ptr<SandboxSignIn> m_signIn;
    std::unique_ptr<SandboxMarketplace> m_marketplace;
    QList<QByteArray> m_requests; // as JSON objects, without tokens and secrets
    qsizetype m_recordedBytes = 0;
    SandboxHttp *m_http;
};

} // namespace pubconsole
