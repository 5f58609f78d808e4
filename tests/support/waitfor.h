// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"

#include <QEventLoop>
#include <QTimer>

//! Runs the event loop until the reply has finished. (Not with qWaitFor: it sleeps between two looks, and with it every
//! server that lives in the same thread.)
template<typename T>
pubconsole::Result<T> waitFor(const pubconsole::Reply<T> &reply)
{
    QEventLoop loop;
    std::optional<pubconsole::Result<T>> result;
    reply.then(&loop, [&](pubconsole::Result<T> value) {
        result = std::move(value);
        loop.quit();
    });
    QTimer::singleShot(60'000, &loop, [] { qFatal("A reply did not finish."); });
    loop.exec();
    return *result;
}
