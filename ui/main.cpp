// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"
#include "window/application.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QThread>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace pubconsole;

namespace {

//! The built-in service on a thread of its own, so that its work never holds up the window.
class SandboxThread final
{
public:
    ~SandboxThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    std::optional<SandboxAccess> start()
    {
        if (m_access)
            return m_access;
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                auto *server = new SandboxServer(SandboxOptions());
                QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
                if (server->listen(0)) {
                    const SandboxPrincipal &principal = server->principal();
                    m_access = SandboxAccess{server->url(), {principal.tenantId, principal.clientId, principal.secret}};
                }
            },
            Qt::BlockingQueuedConnection);
        return m_access;
    }

private:
    QThread m_thread;
    QObject m_context;
    std::optional<SandboxAccess> m_access;
};

} // namespace

int main(int argc, char **argv)
{
    auto environment = EnvironmentCredential::take(); // before any thread or child could see it
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a core file would hold the token
    const Options::Outcome outcome = Options::parse(argc, argv);
    if (!outcome.options)
        return outcome.exitCode;

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pubconsole"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(u"io.github.pubconsole.PublisherConsole"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/pubconsole.svg"_s));
    QApplication::setQuitOnLastWindowClosed(true);

    SandboxThread sandbox;
    Application console(*outcome.options, std::move(environment), [&sandbox] { return sandbox.start(); });
    if (const auto exitCode = console.handOver())
        return *exitCode;
    console.start();
    return QApplication::exec();
}
