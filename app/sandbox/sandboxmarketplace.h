// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxdata.h"
#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxoptions.h"
#include "sandbox/sandboxviews.h"

#include <optional>

namespace pubconsole {

//! The rules of the service: which call of contract section 3 does what to the data, and what it refuses. Knows nothing
//! of sockets and tokens.
class SandboxMarketplace final
{
public:
    SandboxMarketplace(const SandboxOptions &options, const SandboxClock &clock);

    SandboxAnswer answer(const SandboxRequest &request);

private:
    SandboxAnswer offersAnswer(const SandboxRequest &request, const QString &publisher);
    SandboxAnswer offerAnswer(const SandboxRequest &request, SandboxOffer *offer, const QString &publisher,
                              const QString &id);
    SandboxAnswer put(const SandboxRequest &request, SandboxOffer *offer, const QString &publisher, const QString &id);
    std::optional<SandboxAnswer> refusePrecondition(const SandboxRequest &request, const SandboxOffer *offer) const;
    QString bodyFault(const JsonValue &body, const SandboxOffer *offer, const QString &publisher,
                      const QString &id) const;
    SandboxAnswer publish(const SandboxRequest &request, SandboxOffer &offer);
    std::optional<SandboxAnswer> whileActive(const SandboxOffer &offer) const;
    SandboxAnswer goLive(SandboxOffer &offer);
    SandboxAnswer cancel(SandboxOffer &offer);
    SandboxAnswer operationByName(const QString &name);

    void settle(SandboxOffer &offer);
    void touch(SandboxOffer &offer);
    void store(const SandboxOffer &offer) const;
    SandboxOffer *find(const QString &publisher, const QString &id);
    bool isKnownPublisher(const QString &publisher) const;
    SandboxOperation started(const SandboxOffer &offer, SandboxOperation::Kind kind) const;

    SandboxOptions m_options;
    const SandboxClock &m_clock;
    SandboxViews m_views;
    SandboxData m_data;
};

} // namespace pubconsole
