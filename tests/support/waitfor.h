// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"

#include <QTest>

//! Runs the event loop until the reply has finished.
template<typename T>
pubconsole::Result<T> waitFor(const pubconsole::Reply<T> &reply)
{
    QObject context;
    std::optional<pubconsole::Result<T>> result;
    reply.then(&context, [&result](pubconsole::Result<T> value) { result = std::move(value); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
        qFatal("A reply did not finish.");
    return *result;
}
