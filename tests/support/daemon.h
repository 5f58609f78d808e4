// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

//! A server of the system as a process of its own, for one test.
class Daemon final
{
public:
    //! The program's path; empty when it is not installed. In CI that is an error of the test, elsewhere a reason to
    //! skip it with a word: see REQUIRE_PROGRAM.
    static QString find(const QString &program);
    //! A port of this machine that nobody listens at.
    static quint16 freePort();
    static bool isCi() { return qEnvironmentVariableIsSet("CI"); }

    //! Starts it in the foreground and waits until it takes connections at `port`.
    Daemon(const QString &program, const QStringList &arguments, quint16 port);
    ~Daemon();
    bool isReady() const { return m_isReady; }
    //! What it wrote, for a test that fails.
    QByteArray output();

private:
    QProcess m_process;
    bool m_isReady = false;
};

#define REQUIRE_PROGRAM(name)                                                                                          \
    if (Daemon::find(QStringLiteral(name)).isEmpty()) {                                                                \
        if (Daemon::isCi())                                                                                            \
            QFAIL(name " is not installed");                                                                           \
        QSKIP(name " is not installed");                                                                               \
    }
