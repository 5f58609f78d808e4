// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "desktop/autostart.h"
#include "desktop/notifier.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

//! A desktop's notification service, on a connection of its own.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        int timeout;
    };
    QStringList capabilities{u"actions"_s, u"body"_s};
    QList<Shown> shown;

    bool start()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        return bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void stop()
    {
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s)
            .unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int timeout)
    {
        shown.append({replaces, summary, body, actions, timeout});
        return replaces != 0 ? replaces : uint(100 + shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

//! What the desktop is told, listened to on a real session bus.
class TestNotifier final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<FakeDesktop> m_desktop;

    void start()
    {
        m_notifier.reset();
        m_workspace.reset();
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Contoso PROD"_s;
        profile.endpoint = profile.credential.authority = QUrl(u"http://127.0.0.1:9"_s); // nobody listens
        m_workspace =
            std::make_unique<Workspace>(profile, m_secrets.get(), schemas(), m_folder->filePath(u"p.sqlite"_s));
        m_notifier = std::make_unique<Notifier>(m_workspace->operations(), profile.name);
        connect(m_notifier.get(), &Notifier::told, m_workspace->operationService(), &OperationService::setTold);
    }
    OperationKey running(const QString &offer)
    {
        OperationRecord record;
        record.offer = {u"contoso"_s, offer};
        record.phase = Phase::Running;
        record.started = QDateTime::currentDateTime();
        return m_workspace->operations()->add(record);
    }
    void become(OperationKey key, Phase phase)
    {
        m_workspace->operations()->update(key, [phase](OperationRecord &record) { record.phase = phase; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_desktop = std::make_unique<FakeDesktop>();
        QVERIFY(m_desktop->start());
        start();
    }
    void cleanup()
    {
        m_notifier.reset();
        m_workspace.reset();
        m_desktop->stop();
    }

    void tellsOnceThatAReviewWaits()
    {
        const OperationKey key = running(u"contoso-vm"_s);
        become(key, Phase::NeedsReview);
        become(key, Phase::NeedsReview);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const auto &shown = m_desktop->shown[0];
        QCOMPARE(shown.summary, u"contoso-vm needs your review"_s);
        QVERIFY(shown.body.contains(u"Contoso PROD"_s));
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.timeout, 0);
        QVERIFY(shown.actions.contains(u"open"_s) && shown.actions.contains(u"Open"_s));
        become(key, Phase::NeedsReview);
        QCOMPARE(m_workspace->operations()->find(key)->told, u"review"_s);
    }

    void openSaysWhichOffer()
    {
        QSignalSpy opened(m_notifier.get(), &Notifier::openRequested);
        become(running(u"contoso-vm"_s), Phase::NeedsReview);
        become(running(u"contoso-app"_s), Phase::NeedsReview);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        const bool isFirst = m_desktop->shown[0].summary.startsWith(u"contoso-vm"_s);
        Q_EMIT m_desktop->ActionInvoked(isFirst ? 101 : 102, u"open"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<OfferId>().offer, u"contoso-vm"_s);
        opened.clear();
        Q_EMIT m_desktop->ActionInvoked(999, u"open"_s); // of another program
        Q_EMIT m_desktop->ActionInvoked(isFirst ? 102 : 101, u"open"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<OfferId>().offer, u"contoso-app"_s);
    }

    void newsTakesThePlaceOfOlderNews()
    {
        const OperationKey key = running(u"contoso-vm"_s);
        become(key, Phase::NeedsReview);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        become(key, Phase::Canceled);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].replaces, 101U);
        QCOMPARE(m_desktop->shown[1].summary, u"contoso-vm is canceled"_s);
    }

    void whatWasToldIsNotToldAgainAfterAStart()
    {
        become(running(u"contoso-vm"_s), Phase::NeedsReview);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QTRY_VERIFY(m_workspace->operations()->operations().begin()->second.rowId != 0);
        become(m_workspace->operations()->operations().begin()->first, Phase::NeedsReview); // with its number on disk
        start();
        QCOMPARE(m_workspace->operations()->operations().size(), 1U);
        const OperationKey key = m_workspace->operations()->operations().begin()->first;
        QCOMPARE(m_workspace->operations()->find(key)->phase, Phase::NeedsReview);
        become(key, Phase::NeedsReview);
        become(key, Phase::Failed);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].summary, u"contoso-vm failed"_s);
    }

    void textIsNeverMarkup_data()
    {
        QTest::addColumn<bool>("hasMarkup");
        QTest::newRow("a desktop that reads markup") << true;
        QTest::newRow("one that does not") << false;
    }

    void textIsNeverMarkup()
    {
        QFETCH(bool, hasMarkup);
        if (hasMarkup)
            m_desktop->capabilities += u"body-markup"_s;
        const OperationKey key = running(u"contoso-vm"_s);
        m_workspace->operations()->update(key, [](OperationRecord &record) {
            record.report.messages = {{u"<a href='file:///'>x</a>"_s, u"error"_s, {}}};
            record.phase = Phase::Failed;
        });
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown[0].body.contains(u'<'), !hasMarkup);
        QCOMPARE(m_desktop->shown[0].body.contains(u"&lt;a"_s), hasMarkup);
    }

    // What a login starts is one quoted command line, whatever the profile is called.
    void startsAtLoginWhenTold()
    {
        const QString folder = m_folder->filePath(u"autostart"_s);
        Autostart autostart(folder);
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(true, u"/opt/publisher console/pubconsole"_s, u"Contoso \"$HOME\" 100% \\ `id`\nX=1"_s),
                 QString());
        QVERIFY(autostart.isOn());
        QFile file(folder + u"/io.github.pubconsole.PublisherConsole.desktop"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("\nExec=\"/opt/publisher console/pubconsole\" --background --profile "
                               "\"Contoso \\\\\"\\\\$HOME\\\\\" 100%% \\\\\\\\ \\\\`id\\\\`X=1\"\n"),
                 text.constData());
        QCOMPARE(autostart.set(false, {}, {}), QString());
        QVERIFY(!autostart.isOn());
        QVERIFY(!Autostart(u"/proc/nowhere"_s).set(true, u"x"_s, u"y"_s).isEmpty());
    }

    void nothingBreaksWithoutADesktop()
    {
        m_desktop->stop();
        const OperationKey key = running(u"contoso-vm"_s);
        become(key, Phase::NeedsReview);
        QTRY_COMPARE(m_workspace->operations()->find(key)->told, u"review"_s);
        QVERIFY(m_desktop->start()); // the desktop comes later: the next news reaches it
        QTRY_VERIFY_WITH_TIMEOUT(
            (become(running(u"contoso-%1"_s.arg(m_workspace->operations()->operations().size())), Phase::NeedsReview),
             !m_desktop->shown.isEmpty()),
            10000);
    }
};

// On a session bus of its own: the program starts itself again under one.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("PUBCONSOLE_TEST_BUS")) {
        qputenv("PUBCONSOLE_TEST_BUS", "1");
        QStringList command{u"--"_s};
        for (int i = 0; i < argc; ++i)
            command += QString::fromLocal8Bit(argv[i]);
        return QProcess::execute(u"dbus-run-session"_s, command);
    }
    QCoreApplication application(argc, argv);
    TestNotifier test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notifier.moc"
