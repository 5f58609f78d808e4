// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "cpp/cppbackend.h"
#include "net/httpclient.h"
#include "net/requestlog.h"
#include "support/sandboxprocess.h"
#include "support/waitfor.h"

//! Somebody else saves another marketplace title, "Theirs", of an offer. \returns whether the service took it
inline bool rivalChanges(const SandboxProcess &sandbox, const pubconsole::OfferId &id)
{
    using namespace pubconsole;
    MemorySecretStore secrets;
    RequestLog log;
    const QString key = QStringLiteral("rival");
    secrets.write(key, sandbox.secret());
    TokenProvider tokens({sandbox.url(), sandbox.tenantId(), sandbox.clientId()}, &secrets, key, &log);
    HttpClient http(&tokens, &log);
    CppBackend client(&http, sandbox.url());
    const auto theirs = waitFor(client.read(id, Slot::Draft));
    const JsonPointer place({"definition", "offer", "microsoft-azure-marketplace.title"});
    const JsonValue title = JsonValue::string(QStringLiteral("Theirs"));
    return theirs && waitFor(client.store(id, theirs->body.withValue(place, title), theirs->revision, {})).has_value();
}
