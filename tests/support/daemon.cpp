// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/daemon.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

QString Daemon::find(const QString &program)
{
    const QString path = QStandardPaths::findExecutable(program);
    return path.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s}) : path;
}

quint16 Daemon::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Daemon::Daemon(const QString &program, const QStringList &arguments, quint16 port)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier(
        [] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test that crashes leaves nothing behind
    m_process.start(find(program), arguments);
    m_isReady = QTest::qWaitFor(
        [this, port] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, port);
            return m_process.state() == QProcess::NotRunning || probe.waitForConnected(1000);
        },
        30'000);
    m_isReady = m_isReady && m_process.state() == QProcess::Running;
}

Daemon::~Daemon()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray Daemon::output()
{
    return m_process.readAllStandardOutput();
}
