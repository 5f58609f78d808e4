// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "cpp/cppbackend.h"
#include "net/requestlog.h"
#include "support/faultproxy.h"
#include "support/sandboxprocess.h"

//! The client as the workspace puts it together, against a sandbox process behind a fault proxy.
struct ClientFixture
{
    explicit ClientFixture(const QStringList &sandboxOptions = {}, pubconsole::HttpLimits limits = {})
        : sandbox(sandboxOptions)
        , proxy(sandbox.url())
        , tokens({sandbox.url(), sandbox.tenantId(), sandbox.clientId()}, &secrets, QStringLiteral("key"), &log)
        , http(&tokens, &log, limits)
        , client(&http, proxy.url())
    {
        secrets.write(QStringLiteral("key"), sandbox.secret());
    }

    SandboxProcess sandbox;
    FaultProxy proxy;
    pubconsole::RequestLog log;
    pubconsole::MemorySecretStore secrets;
    pubconsole::TokenProvider tokens;
    pubconsole::HttpClient http;
    pubconsole::CppBackend client;
};
