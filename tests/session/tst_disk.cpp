// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/logfile.h"
#include "profiles/paths.h"
#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "support/ownmounts.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The program's own files on disks that are full or read-only, and where something else stands in their place.
class TestDisk final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    Paths paths() const { return Paths(m_folder->path()); }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Profile named(const QString &name)
    {
        Profile made = Profile::fresh();
        made.name = name;
        made.credential = {Profile::productionAuthority(), u"contoso.example"_s, u"app"_s};
        return made;
    }

    // How a disk becomes one that takes nothing.
    void spoil(bool isFull)
    {
        if (isFull)
            OwnMounts::fill(m_folder->path());
        else
            QVERIFY(OwnMounts::makeReadOnly(m_folder->path()));
    }

    static void addDisks()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<QString>("why");
        QTest::newRow("full") << true << u"The disk is full."_s;
        QTest::newRow("read-only") << false << u"The disk is read-only."_s;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(OwnMounts::small(m_folder->path(), 128 * 1024));
    }
    void cleanup()
    {
        OwnMounts::release(m_folder->path());
        OwnMounts::release(m_folder->path());
    }

    void profilesSurvive_data() { addDisks(); }
    void profilesSurvive()
    {
        QFETCH(bool, isFull);
        QFETCH(QString, why);
        ProfileStore store(paths().profilesFile());
        QVERIFY(store.save(named(u"one"_s)) && store.save(named(u"two"_s)));
        const QByteArray before = content(paths().profilesFile());
        spoil(isFull);
        QVERIFY(!store.save(named(u"three"_s)));
        QCOMPARE(store.writeProblem(), why);
        QVERIFY(!store.remove(store.profiles().first().id));
        store.setLast(store.profiles().first().id);
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(content(paths().profilesFile()), before);
        QCOMPARE(ProfileStore(paths().profilesFile()).profiles().size(), 2);
        QVERIFY(store.exportTo(at(u"export.ini"_s)).contains(why));
        QVERIFY(!QFileInfo::exists(at(u"export.ini"_s)));
    }

    // What is not understood is kept aside; where that cannot be done it stays, whatever is changed.
    void whatIsNotUnderstoodSurvives_data() { addDisks(); }
    void whatIsNotUnderstoodSurvives()
    {
        QFETCH(bool, isFull);
        const QByteArray before("[one]\nname = One\nthis line is from a newer version\n");
        {
            QFile file(paths().profilesFile());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(before);
        }
        spoil(isFull);
        ProfileStore store(paths().profilesFile());
        QVERIFY(!store.readProblem().isEmpty());
        QVERIFY(!store.save(named(u"two"_s)));
        QCOMPARE(content(paths().profilesFile()), before);
        QVERIFY(QDir(m_folder->path()).entryList({u"*.aside"_s}).isEmpty());
        if (!isFull)
            return;
        OwnMounts::makeRoom(m_folder->path());
        QVERIFY(store.save(named(u"two"_s)));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.aside"_s}).size(), 1);
    }

    void settingsSurvive_data() { addDisks(); }
    void settingsSurvive()
    {
        QFETCH(bool, isFull);
        QFETCH(QString, why);
        Settings settings(paths().settingsFile());
        settings.setSasDays(40);
        settings.setLanguage(u"nl"_s);
        QCOMPARE(settings.problem(), QString());
        spoil(isFull);
        settings.setSasDays(50);
        QVERIFY2(settings.problem().contains(why), qPrintable(settings.problem()));
        QCOMPARE(Settings(paths().settingsFile()).sasDays(), 40);
        QCOMPARE(Settings(paths().settingsFile()).language(), u"nl"_s);
    }

    void settingsOfEarlierVersionsAreRead()
    {
        {
            QFile file(paths().settingsFile());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[window]\ngeometry=\"AdnQywADAA==\"\ntheme=dark\n\n[emails]\ncontoso=\"a@x.example, "
                       "b@x.example\"\n\n[desktop]\nnotifications=false\n");
        }
        Settings settings(paths().settingsFile());
        QCOMPARE(settings.windowGeometry(), QByteArray::fromBase64("AdnQywADAA=="));
        QCOMPARE(settings.theme(), u"dark"_s);
        QCOMPARE(settings.notificationEmails(u"contoso"_s), u"a@x.example, b@x.example"_s);
        QVERIFY(!settings.hasNotifications());
        settings.setTheme(u"light"_s);
        QCOMPARE(settings.notificationEmails(u"contoso"_s), u"a@x.example, b@x.example"_s);
        QCOMPARE(settings.theme(), u"light"_s);
    }

    // A pipe would be waited for without end.
    void aPipeInTheirPlaceIsSaid()
    {
        for (const QString &file : {paths().settingsFile(), paths().profilesFile(), paths().logFile()})
            QCOMPARE(::mkfifo(qPrintable(file), 0600), 0);
        Settings settings(paths().settingsFile());
        QCOMPARE(settings.theme(), u"system"_s);
        settings.setTheme(u"dark"_s);
        QVERIFY2(settings.problem().contains(u"pipe"_s), qPrintable(settings.problem()));
        const ProfileStore store(paths().profilesFile());
        QVERIFY2(store.readProblem().contains(u"pipe"_s), qPrintable(store.readProblem()));
        const LogFile log(paths().logFile());
        QVERIFY2(log.problem().contains(u"pipe"_s), qPrintable(log.problem()));
    }

    void aLogThatIsALinkIsNotWritten()
    {
        QVERIFY(QFile::link(at(u"precious"_s), paths().logFile()));
        LogFile log(paths().logFile());
        log.add(u"a line"_s);
        QVERIFY(!log.problem().isEmpty());
        QCOMPARE(log.tail().size(), 1);
        QVERIFY(!QFileInfo::exists(at(u"precious"_s)));
    }

    void aFullDiskEndsNoLog()
    {
        LogFile log(paths().logFile());
        spoil(true);
        for (int i = 0; i < 100; ++i)
            log.add(QString(3000, u'x'));
        OwnMounts::makeRoom(m_folder->path());
        log.add(u"there is room again"_s);
        QVERIFY(content(paths().logFile()).contains("there is room again"));
    }
};

int main(int argc, char **argv)
{
    OwnMounts::enter();
    QCoreApplication application(argc, argv);
    TestDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_disk.moc"
