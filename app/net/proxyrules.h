// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace pubconsole {

//! Which addresses go through a proxy, and through which.
struct ProxyRules
{
    enum class Mode {
        System, //!< what the desktop or http_proxy and https_proxy say
        None,
        Manual, //!< `host` and `port`, an HTTP proxy
    };

    Mode mode = Mode::System;
    QString host;
    quint16 port = 3128;
    QString user;     //!< empty when the proxy asks for nothing
    QString password; //!< in memory alone; the keyring has it
    //! Addresses that are reached without it, each as in NO_PROXY: "host", ".domain", "*.domain", "host:port", an
    //! address, a range "10.0.0.0/8", or "*".
    QStringList exceptions;

    //! Whether this address is reached directly: this machine always, then `exceptions` and NO_PROXY.
    bool bypasses(const QUrl &url) const;
    //! The entries of a text, separated by commas or blanks.
    static QStringList exceptionsOf(const QString &text);
    //! NO_PROXY or no_proxy, which count in every mode.
    static QStringList environmentExceptions();

    friend bool operator==(const ProxyRules &, const ProxyRules &) = default;
};

} // namespace pubconsole
