// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"
#include "support/ownmounts.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

//! The program as others see it: a process with an environment, a command line, files and output. Runs under a session
//! bus of its own.
class TestProgram final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<FaultProxy> m_api;
    std::unique_ptr<FaultProxy> m_signIn;
    std::unique_ptr<QTemporaryDir> m_home;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const auto &[name, folder] :
             {std::pair(u"HOME"_s, u"home"_s), std::pair(u"XDG_CONFIG_HOME"_s, u"config"_s),
              std::pair(u"XDG_DATA_HOME"_s, u"data"_s), std::pair(u"XDG_CACHE_HOME"_s, u"cache"_s),
              std::pair(u"TMPDIR"_s, u"tmp"_s)}) {
            QDir().mkpath(m_home->filePath(folder));
            environment.insert(name, m_home->filePath(folder));
        }
        return environment;
    }

    // A program that shows its output in `output` and is killed at the test's end.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral(PUBCONSOLE_PROGRAM), arguments);
        if (!process->waitForStarted())
            qFatal("The program does not start.");
        return process;
    }

    QProcessEnvironment withPrincipal(const QString &secret) const
    {
        QProcessEnvironment all = environment();
        all.insert(u"AZURE_TENANT_ID"_s, m_sandbox->tenantId());
        all.insert(u"AZURE_CLIENT_ID"_s, m_sandbox->clientId());
        all.insert(u"AZURE_CLIENT_SECRET"_s, secret);
        return all;
    }

    QStringList atSandbox() const
    {
        return {u"--endpoint"_s, m_api->url().toString(), u"--authority"_s, m_signIn->url().toString()};
    }

    static QByteArray proc(const QProcess &process, const QString &name)
    {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Every file below the program's home, and what others see of the process.
    QList<std::pair<QString, QByteArray>> traces(const QProcess &process, const QByteArray &output) const
    {
        QList<std::pair<QString, QByteArray>> all{{u"output"_s, output},
                                                  {u"environment"_s, proc(process, u"environ"_s)},
                                                  {u"command line"_s, proc(process, u"cmdline"_s)}};
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.append({file.fileName(), file.readAll()});
        }
        return all;
    }

    static void verifyAbsent(const QList<std::pair<QString, QByteArray>> &traces, const QByteArray &secret)
    {
        QVERIFY(secret.size() > 8);
        for (const QByteArray &form :
             {secret, secret.toPercentEncoding(), secret.toBase64(), secret.toHex(),
              QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(secret).utf16()), secret.size() * 2)}) {
            for (const auto &[place, bytes] : traces)
                QVERIFY2(!bytes.contains(form), qPrintable(u"it stands in "_s + place));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_api = std::make_unique<FaultProxy>(m_sandbox->url());
        m_signIn = std::make_unique<FaultProxy>(m_sandbox->url());
        m_home = std::make_unique<QTemporaryDir>();
    }

    void neitherSecretNorTokenLeaveAnyTrace()
    {
        const auto console = start(atSandbox(), withPrincipal(m_sandbox->secret()));
        QTRY_VERIFY_WITH_TIMEOUT(m_api->seen().contains("/api/publishers/fabrikam/offers"), 60000);
        static const QRegularExpression bearer(u"Authorization: Bearer (\\S+)"_s);
        const QByteArray token = bearer.match(QString::fromLatin1(m_api->seen())).captured(1).toLatin1();
        QVERIFY(m_signIn->seen().contains(m_sandbox->secret().toUtf8().toPercentEncoding())); // it was used
        QByteArray output = console->readAll();
        QVERIFY(proc(*console, u"environ"_s).contains("AZURE_CLIENT_ID"));
        auto found = traces(*console, output);
        QVERIFY(found.size() > 4); // a database and a log at least
        verifyAbsent(found, m_sandbox->secret().toUtf8());
        verifyAbsent(found, token);
        console->kill();
        console->waitForFinished();
        output += console->readAll();
        found = traces(*console, output);
        verifyAbsent(found, m_sandbox->secret().toUtf8());
        verifyAbsent(found, token);
    }

    void aRefusedSecretLeavesNoTrace()
    {
        const QByteArray wrong = "HUSH+wrong/secret~=";
        const auto console = start(atSandbox(), withPrincipal(QString::fromLatin1(wrong)));
        QTRY_VERIFY_WITH_TIMEOUT(m_signIn->seen().contains("/oauth2/token"), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QDirIterator logs(m_home->path(), {u"pubconsole.log"_s}, QDir::Files, QDirIterator::Subdirectories);
                QFile log(logs.hasNext() ? logs.next() : QString());
                return log.open(QIODevice::ReadOnly) && log.readAll().contains(" 401, ");
            }(),
            30000);
        verifyAbsent(traces(*console, console->readAll()), wrong);
        console->kill();
        console->waitForFinished();
    }

    void aTokenOfTheEnvironmentLeavesNoTrace()
    {
        const QByteArray token = "eyJ0.HUSH-token-of-somebody.c2ln";
        QProcessEnvironment all = environment();
        all.insert(u"AZURE_TOKEN"_s, QString::fromLatin1(token));
        const auto console = start(atSandbox(), all);
        QTRY_VERIFY_WITH_TIMEOUT(m_api->seen().contains("Authorization: Bearer " + token), 60000);
        verifyAbsent(traces(*console, console->readAll()), token);
        console->kill();
        console->waitForFinished();
    }

    void whatItWritesIsForItsOwnerAlone()
    {
        QVERIFY(QDir().mkpath(m_home->filePath(u"data/pubconsole"_s))); // as an earlier version left it
        const auto console = start(atSandbox(), withPrincipal(m_sandbox->secret()));
        QTRY_VERIFY_WITH_TIMEOUT(m_api->seen().contains("/api/publishers/fabrikam/offers"), 60000);
        QDirIterator files(m_home->filePath(u"data/pubconsole"_s), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            struct stat status = {};
            QCOMPARE(::stat(qPrintable(path), &status), 0);
            QVERIFY2((status.st_mode & 077) == 0, qPrintable(path));
            ++count;
        }
        QVERIFY(count >= 2);
        for (const QString &folder : {u"data/pubconsole"_s, u"config/pubconsole"_s}) {
            struct stat status = {};
            QCOMPARE(::stat(qPrintable(m_home->filePath(folder)), &status), 0);
            QCOMPARE(status.st_mode & 0777, mode_t(0700));
        }
        console->kill();
        console->waitForFinished();
    }

    void aSecondStartHandsOverItsLink()
    {
        const auto first = start(atSandbox(), withPrincipal(m_sandbox->secret()));
        QTRY_VERIFY_WITH_TIMEOUT(m_api->seen().contains("/api/publishers/fabrikam/offers"), 60000);
        QVERIFY(!m_api->seen().contains("GET /api/publishers/contoso/offers/contoso-vm?"));
        const auto second = start({u"pubconsole://contoso/contoso-vm"_s}, environment());
        QVERIFY(second->waitForFinished(30000));
        QCOMPARE(second->exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_api->seen().contains("GET /api/publishers/contoso/offers/contoso-vm?"), 30000);

        const auto third = start({}, environment());
        QVERIFY(third->waitForFinished(30000));
        QCOMPARE(third->exitCode(), 0);
        // A secret is not handed over a bus.
        const auto fourth = start(atSandbox(), withPrincipal(m_sandbox->secret()));
        QVERIFY(fourth->waitForFinished(30000));
        QCOMPARE(fourth->exitCode(), 1);
        QVERIFY(fourth->readAll().contains("--config-dir"));
        // With a folder of its own it is a program of its own.
        const auto fifth =
            start(atSandbox() << u"--config-dir"_s << m_home->filePath(u"other"_s), withPrincipal(m_sandbox->secret()));
        QVERIFY(!fifth->waitForFinished(1000));
        fifth->kill();
        fifth->waitForFinished();

        // One that hangs is not waited for for ever, and nothing is written beside it.
        ::kill(pid_t(first->processId()), SIGSTOP);
        const auto sixth = start({}, environment());
        QVERIFY(sixth->waitForFinished(30000));
        QCOMPARE(sixth->exitCode(), 1);
        ::kill(pid_t(first->processId()), SIGKILL);
        first->waitForFinished();
    }

    // The folder counts, not how it is spelled.
    void oneProgramForEachFolder_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::newRow("link") << u"link"_s;
        QTest::newRow("dots") << u"other/../data/./x/.."_s;
        QTest::newRow("mount") << u"mount"_s;
    }

    void oneProgramForEachFolder()
    {
        QFETCH(QString, spelling);
        const QString folder = m_home->filePath(u"data"_s);
        for (const QString &name : {u"data/x"_s, u"other"_s, u"mount"_s})
            QVERIFY(QDir().mkpath(m_home->filePath(name)));
        QVERIFY(QFile::link(folder, m_home->filePath(u"link"_s)));
        QVERIFY(OwnMounts::bind(folder, m_home->filePath(u"mount"_s)));
        const auto first = start(atSandbox() << u"--config-dir"_s << folder, withPrincipal(m_sandbox->secret()));
        QTRY_VERIFY_WITH_TIMEOUT(m_api->seen().contains("/api/publishers/fabrikam/offers"), 60000);
        const QString other = m_home->path() + u'/' + spelling;
        const auto second = start({u"pubconsole://contoso/contoso-vm"_s, u"--config-dir"_s, other}, environment());
        QVERIFY(second->waitForFinished(30000));
        QCOMPARE(second->exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_api->seen().contains("GET /api/publishers/contoso/offers/contoso-vm?"), 30000);
        // Without a way to the first it is not started beside it either.
        QProcessEnvironment alone = environment();
        alone.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const auto third = start({u"--config-dir"_s, other}, alone);
        QVERIFY(third->waitForFinished(30000));
        QCOMPARE(third->exitCode(), 1);
        first->kill();
        first->waitForFinished();
        OwnMounts::release(m_home->filePath(u"mount"_s));
    }

    // Whether another program has the folder cannot be known: nothing is written beside it.
    void aFolderThatCannotBeLockedEndsWithASentence_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a folder") << false;
        QTest::newRow("a link") << true;
    }

    void aFolderThatCannotBeLockedEndsWithASentence()
    {
        QFETCH(bool, isLink);
        const QString folder = m_home->filePath(u"data"_s);
        const QString lock = folder + u"/lock"_s;
        QVERIFY(QDir().mkpath(isLink ? folder : lock));
        if (isLink)
            QVERIFY(QFile::link(m_home->filePath(u"elsewhere"_s), lock));
        const auto console = start({u"--config-dir"_s, folder}, environment());
        QVERIFY(console->waitForFinished(30000));
        QCOMPARE(console->exitCode(), 1);
        const QByteArray said = console->readAll();
        QVERIFY2(said.contains(lock.toUtf8()), said.constData());
        QVERIFY(!QFileInfo::exists(m_home->filePath(u"elsewhere"_s)));
    }

    void aConfigurationFolderThatIsNoneEndsWithASentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("pipe") << u"pipe"_s;
        QTest::newRow("file") << u"file"_s;
        QTest::newRow("device") << u"/dev/null"_s;
    }

    void aConfigurationFolderThatIsNoneEndsWithASentence()
    {
        QFETCH(QString, path);
        QCOMPARE(::mkfifo(qPrintable(m_home->filePath(u"pipe"_s)), 0600), 0);
        QFile file(m_home->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString folder = QDir::isAbsolutePath(path) ? path : m_home->filePath(path);
        const auto console = start({u"--config-dir"_s, folder}, environment());
        QVERIFY(console->waitForFinished(30000));
        QCOMPARE(console->exitCode(), 2);
        QVERIFY(console->readAll().contains(folder.toUtf8()));
    }

    void refusesLinksThatAreNone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("path") << u"pubconsole://contoso/contoso-vm/publish"_s;
        QTest::newRow("query") << u"pubconsole://contoso/contoso-vm?golive"_s;
        QTest::newRow("up") << u"pubconsole://contoso/.."_s;
        QTest::newRow("encoded") << u"pubconsole://contoso/a%2Fb"_s;
        QTest::newRow("another scheme") << u"https://contoso/contoso-vm"_s;
        QTest::newRow("file") << u"/etc/passwd"_s;
    }

    void refusesLinksThatAreNone()
    {
        QFETCH(QString, link);
        const auto console = start({link}, environment());
        QVERIFY(console->waitForFinished(30000));
        QCOMPARE(console->exitCode(), 2);
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("PUBCONSOLE_TEST_BUS")) {
        qputenv("PUBCONSOLE_TEST_BUS", "1");
        QStringList arguments{u"--"_s};
        for (int i = 0; i < argc; ++i)
            arguments += QString::fromLocal8Bit(argv[i]);
        return QProcess::execute(u"dbus-run-session"_s, arguments);
    }
    OwnMounts::enter();
    QCoreApplication application(argc, argv);
    TestProgram test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_program.moc"
