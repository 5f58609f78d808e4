// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxdata.h"
#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxoptions.h"

#include <optional>

namespace pubconsole {

//! The rules of the service: what each call of contract section 3 answers, and what it does to the data. Knows nothing
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
    SandboxAnswer get(const SandboxOffer &offer, const JsonValue &definition, bool withETag, int status = 200) const;
    SandboxAnswer slot(const SandboxOffer &offer, const QString &word) const;
    SandboxAnswer version(const SandboxOffer &offer, const QString &number) const;
    SandboxAnswer put(const SandboxRequest &request, SandboxOffer *offer, const QString &publisher, const QString &id);
    std::optional<SandboxAnswer> refusePrecondition(const SandboxRequest &request, const SandboxOffer *offer) const;
    QString bodyFault(const JsonValue &body, const SandboxOffer *offer, const QString &publisher,
                      const QString &id) const;
    SandboxAnswer status(const SandboxOffer &offer) const;
    SandboxAnswer publish(const SandboxRequest &request, SandboxOffer &offer);
    std::optional<SandboxAnswer> whileActive(const SandboxOffer &offer) const;
    SandboxAnswer goLive(SandboxOffer &offer);
    SandboxAnswer cancel(SandboxOffer &offer);
    SandboxAnswer submissions(const SandboxRequest &request, const SandboxOffer &offer) const;
    SandboxAnswer operation(const SandboxOffer &offer, const QString &operationId) const;
    SandboxAnswer operationByName(const QString &name);

    void settle(SandboxOffer &offer);
    void touch(SandboxOffer &offer);
    void store(const SandboxOffer &offer) const;
    SandboxOffer *find(const QString &publisher, const QString &id);
    bool isKnownPublisher(const QString &publisher) const;
    JsonValue summary(const SandboxOffer &offer) const;
    JsonValue report(const SandboxOffer &offer, const SandboxOperation &operation) const;
    SandboxAnswer reported(const SandboxOffer &offer, const SandboxOperation &operation) const;
    std::pair<QByteArray, QByteArray> pollHint() const;
    SandboxAnswer accepted(const SandboxOffer &offer, const SandboxOperation &operation) const;
    SandboxOperation started(const SandboxOffer &offer, SandboxOperation::Kind kind) const;

    SandboxOptions m_options;
    const SandboxClock &m_clock;
    SandboxData m_data;
};

} // namespace pubconsole
