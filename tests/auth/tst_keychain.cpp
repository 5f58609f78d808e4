// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainsecretstore.h"
#include "support/waitfor.h"

#include <QProcess>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The real thing: gnome-keyring on a session bus of its own. The program starts itself again under one.
class TestKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReadsAndRemoves()
    {
        KeychainSecretStore store;
        QVERIFY2(!store.backendName().isEmpty(), "the keyring was not found on the bus");
        QVERIFY(waitFor(store.write(u"profile-1"_s, u"s+e/c=ret~ é"_s)));
        QCOMPARE(*waitFor(store.read(u"profile-1"_s)), u"s+e/c=ret~ é"_s);

        QProcess tool;
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"pubconsole"_s});
        QVERIFY(tool.waitForFinished(30000));
        const QByteArray found = tool.readAllStandardOutput() + tool.readAllStandardError();
        QVERIFY2(found.contains("profile-1"), found.constData());

        QVERIFY(waitFor(store.remove(u"profile-1"_s)));
        QCOMPARE(waitFor(store.read(u"profile-1"_s)).error().kind, ApiError::Kind::NotFound);
        QVERIFY(waitFor(store.remove(u"profile-1"_s))); // nothing there is what was asked for
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("PUBCONSOLE_TEST_KEYRING")) {
        qputenv("PUBCONSOLE_TEST_KEYRING", "1");
        const QString command =
            u"printf 'x\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\""_s;
        return QProcess::execute(u"dbus-run-session"_s,
                                 {u"--"_s, u"sh"_s, u"-c"_s, command, QString::fromLocal8Bit(argv[0])});
    }
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
