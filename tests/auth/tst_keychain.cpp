// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainsecretstore.h"
#include "support/patience.h"
#include "support/waitfor.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

//! A Secret Service that has no keyring yet, asks the person for one, and gets no answer: kwalletd at its first start.
class AskingKeyring final : public QDBusVirtualObject
{
public:
    bool hasAsked() const { return m_hasAsked; }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const auto path = [](const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); };
        const QString member = message.member();
        if (member == "OpenSession"_L1 && message.arguments().value(0) != u"plain"_s)
            return bus.send(message.createErrorReply(QDBusError::NotSupported, u"plain only"_s));
        if (member == "OpenSession"_L1)
            return bus.send(message.createReply(
                {QVariant::fromValue(QDBusVariant(QString())), path(u"/org/freedesktop/secrets/session/1"_s)}));
        if (member == "CreateItem"_L1)
            return bus.send(message.createErrorReply(QDBusError::UnknownObject, u"no keyring yet"_s));
        if (member == "CreateCollection"_L1)
            return bus.send(message.createReply({path(u"/"_s), path(u"/org/freedesktop/secrets/prompt/1"_s)}));
        if (member == "Prompt"_L1) {
            m_hasAsked = true;
            return bus.send(message.createReply());
        }
        return bus.send(message.createErrorReply(QDBusError::UnknownMethod, u"not here"_s));
    }

private:
    bool m_hasAsked = false;
};

//! The real thing: gnome-keyring on a session bus of its own, in all its moods. The program starts itself again under
//! such a bus, which starts nothing by itself. The tests follow each other: the keyring does not come back.
class TestKeychain final : public QObject
{
    Q_OBJECT

    // Of the keyring that runs; never 0, which would be everybody.
    static pid_t daemon()
    {
        const auto pid = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
        if (!pid.isValid() || pid.value() < 2)
            qFatal("The keyring does not run.");
        return pid_t(pid.value());
    }

    static void lock()
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                           u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        message << QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
        const QDBusMessage answer = QDBusConnection::sessionBus().call(message);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }

private Q_SLOTS:
    // It goes to the background when it is unlocked, and takes its name on the bus a moment later.
    void initTestCase()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(),
            30000);
    }

    void keepsReadsReplacesAndRemoves()
    {
        KeychainSecretStore store;
        QCOMPARE(store.backendName(), u"GNOME Keyring"_s);
        QVERIFY(waitFor(store.write(u"profile-1"_s, u"s+e/c=ret~ é"_s)));
        QCOMPARE(*waitFor(store.read(u"profile-1"_s)), u"s+e/c=ret~ é"_s);
        QVERIFY(waitFor(store.write(u"profile-1"_s, u"another"_s)));
        QCOMPARE(*waitFor(store.read(u"profile-1"_s)), u"another"_s);

        QProcess tool;
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"pubconsole"_s});
        QVERIFY(tool.waitForFinished(30000));
        const QByteArray found = tool.readAllStandardOutput() + tool.readAllStandardError();
        QVERIFY2(found.contains("profile-1"), found.constData());

        QVERIFY(waitFor(store.remove(u"profile-1"_s)));
        const ApiError error = waitFor(store.read(u"profile-1"_s)).error();
        QCOMPARE(error.kind, Kind::NotFound);
        QCOMPARE(error.code, u"NoSecret"_s);
        QVERIFY(waitFor(store.remove(u"profile-1"_s))); // nothing there is what was asked for
    }

    void saysThatItIsSlowAndGoesOn()
    {
        KeychainSecretStore store(nullptr, std::chrono::milliseconds(200));
        QSignalSpy slow(&store, &KeychainSecretStore::slow);
        QSignalSpy answered(&store, &KeychainSecretStore::answered);
        QVERIFY(waitFor(store.write(u"profile-2"_s, u"kept"_s)));
        QCOMPARE(slow.size(), 0);
        ::kill(daemon(), SIGSTOP);
        const auto reply = store.read(u"profile-2"_s);
        QTRY_COMPARE(slow.size(), 1);
        QVERIFY(!reply.isFinished());
        ::kill(daemon(), SIGCONT);
        QCOMPARE(*waitFor(reply), u"kept"_s);
        QCOMPARE(answered.size(), 1);
    }

    // Its prompt cannot be shown here, as when a person closes it.
    void saysThatItIsLocked()
    {
        KeychainSecretStore store;
        lock();
        const ApiError error = waitFor(store.read(u"profile-2"_s)).error();
        QVERIFY2(error.code == u"KeyringDenied"_s, qPrintable(error.forSupport()));
        QCOMPARE(waitFor(store.write(u"profile-3"_s, u"hush"_s)).error().code, u"KeyringDenied"_s);
    }

    void saysThatItWentAwayInTheMiddle()
    {
        KeychainSecretStore store;
        const pid_t pid = daemon();
        ::kill(pid, SIGSTOP);
        const auto reply = store.read(u"profile-2"_s);
        ::kill(pid, SIGKILL);
        const ApiError error = waitFor(reply).error();
        QVERIFY2(error.code == u"KeyringGone"_s || error.code == u"KeyringMissing"_s, qPrintable(error.forSupport()));
    }

    void saysThatThereIsNone()
    {
        KeychainSecretStore store;
        QTRY_VERIFY(store.backendName().isEmpty());
        const ApiError error = waitFor(store.read(u"profile-2"_s)).error();
        QCOMPARE(error.code, u"KeyringMissing"_s);
        QVERIFY2(error.text().contains(u"ask in every session"_s), qPrintable(error.text()));
        QCOMPARE(waitFor(store.write(u"profile-2"_s, u"hush"_s)).error().code, u"KeyringMissing"_s);
    }

    // As kwalletd does without its crypto plugin: the name is there, nothing behind it.
    void saysThatItTakesTheNameAndFails()
    {
        QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"broken keyring"_s);
        QVERIFY(other.registerService(u"org.freedesktop.secrets"_s));
        KeychainSecretStore store;
        QCOMPARE(store.backendName(), u"the desktop's Secret Service"_s);
        const ApiError read = waitFor(store.read(u"profile-2"_s)).error();
        QVERIFY2(read.code == u"KeyringFailed"_s, qPrintable(read.forSupport()));
        QVERIFY2(read.text().contains(u"crypto plugin"_s), qPrintable(read.text()));
        const ApiError written = waitFor(store.write(u"profile-2"_s, u"hush-hush"_s)).error();
        QCOMPARE(written.code, u"KeyringFailed"_s);
        QVERIFY(!written.forSupport().contains(u"hush-hush"_s));
        QVERIFY(other.unregisterService(u"org.freedesktop.secrets"_s));
    }

    // libsecret forgets a call whose keyring goes away, or says no in a way of its own, while it asks.
    void everyCallEnds_data()
    {
        QTest::addColumn<bool>("goesAway");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody answers its question") << false << u"KeyringSlow"_s;
        QTest::newRow("it goes away while it asks") << true << u"KeyringGone"_s;
    }

    void everyCallEnds()
    {
        QFETCH(bool, goesAway);
        QFETCH(QString, code);
        AskingKeyring keyring;
        QVERIFY(QDBusConnection::connectToBus(QDBusConnection::SessionBus, code)
                    .registerVirtualObject(u"/org/freedesktop/secrets"_s, &keyring, QDBusConnection::SubPath));
        QVERIFY(QDBusConnection(code).registerService(u"org.freedesktop.secrets"_s));
        KeychainSecretStore store(nullptr, std::chrono::seconds(5),
                                  goesAway ? std::chrono::minutes(3) : std::chrono::milliseconds(500));
        const auto reply = store.write(u"profile-2"_s, u"hush-hush"_s);
        QTRY_VERIFY(keyring.hasAsked());
        QVERIFY(!reply.isFinished());
        if (goesAway)
            QDBusConnection::disconnectFromBus(code);
        const ApiError error = waitFor(reply).error();
        QVERIFY2(error.code == code, qPrintable(error.forSupport()));
        QVERIFY(!error.forSupport().contains(u"hush-hush"_s));
        QDBusConnection::disconnectFromBus(code);
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("PUBCONSOLE_TEST_KEYRING")) {
        const QTemporaryDir folder;
        QFile bus(folder.filePath(u"bus.conf"_s));
        if (!bus.open(QIODevice::WriteOnly))
            return 1;
        bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
                  "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>"
                  "</policy></busconfig>");
        bus.close();
        qputenv("PUBCONSOLE_TEST_KEYRING", "1");
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
        const QString command =
            u"printf 'x\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\""_s;
        return QProcess::execute(u"dbus-run-session"_s, {u"--config-file"_s, bus.fileName(), u"--"_s, u"sh"_s, u"-c"_s,
                                                         command, QString::fromLocal8Bit(argv[0])});
    }
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
