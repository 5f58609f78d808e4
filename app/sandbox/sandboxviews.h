// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxclock.h"
#include "sandbox/sandboxdata.h"
#include "sandbox/sandboxmessage.h"
#include "sandbox/sandboxoptions.h"

namespace pubconsole {

//! What the service says of an offer and its operations, as they are now. Changes nothing; whatever time has brought
//! was applied to the offer before.
class SandboxViews final
{
public:
    //! \param options, clock not owned; outlive it
    SandboxViews(const SandboxOptions &options, const SandboxClock &clock);

    //! An offer as it stands in the list of all.
    JsonValue summary(const SandboxOffer &offer) const;
    //! The draft, with its ETag.
    SandboxAnswer draft(const SandboxOffer &offer, int status = 200) const;
    SandboxAnswer slot(const SandboxOffer &offer, const QString &word) const;
    SandboxAnswer version(const SandboxOffer &offer, const QString &number) const;
    SandboxAnswer status(const SandboxOffer &offer) const;
    SandboxAnswer submissions(const SandboxRequest &request, const SandboxOffer &offer) const;
    //! \param operationId of one of the offer's
    SandboxAnswer operation(const SandboxOffer &offer, const QString &operationId) const;
    SandboxAnswer operation(const SandboxOffer &offer, const SandboxOperation &operation) const;
    //! That it was started, and where to look.
    SandboxAnswer accepted(const SandboxOffer &offer, const SandboxOperation &operation) const;

private:
    SandboxAnswer document(const SandboxOffer &offer, const JsonValue &definition) const;
    JsonValue body(const SandboxOffer &offer, const JsonValue &definition) const;
    JsonValue report(const SandboxOffer &offer, const SandboxOperation &operation) const;
    std::pair<QByteArray, QByteArray> pollHint() const;

    const SandboxOptions &m_options;
    const SandboxClock &m_clock;
};

} // namespace pubconsole
