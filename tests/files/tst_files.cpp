// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/atomicfile.h"
#include "files/ownfile.h"
#include "files/ownfolder.h"
#include "files/regularfile.h"
#include "support/ownmounts.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Files on disks that are full or read-only, and what stands where a file should.
class TestFiles final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static mode_t modeOf(const QString &path)
    {
        struct stat status = {};
        return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
    }

    // What is no file, by its name; and a link to it.
    static void makeOther(const QString &kind, const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (kind == "pipe"_L1) {
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (kind == "folder"_L1) {
            QVERIFY(QDir().mkdir(path));
        } else if (kind == "socket"_L1) {
            const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
            qstrcpy(address.sun_path, name.constData());
            QCOMPARE(::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
            ::close(descriptor);
        } else {
            QVERIFY(QFile::link(u"/dev/zero"_s, path));
        }
    }

    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"pipe", "folder", "socket", "device"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { OwnMounts::release(m_folder->path()); }

    void writesWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("less than a buffer") << QByteArray(700, 'b');
        QTest::newRow("more than a buffer") << QByteArray(50'000, 'b');
    }

    void writesWholeOrNotAtAll()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(AtomicFile::write(at(u"new"_s), bytes), QString());
        QCOMPARE(content(at(u"new"_s)), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isThere");
        for (const int size : {1, 700, 16'000, 17'000, 300'000}) {
            QTest::addRow("%d over a file", size) << size << true;
            QTest::addRow("%d as a new one", size) << size << false;
        }
    }

    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(int, size);
        QFETCH(bool, isThere);
        QVERIFY(OwnMounts::small(m_folder->path(), 64 * 1024));
        const QByteArray before("two profiles that took an afternoon");
        if (isThere)
            put(at(u"a.ini"_s), before);
        OwnMounts::fill(m_folder->path());
        const QString why = AtomicFile::write(at(u"a.ini"_s), QByteArray(size, 'n'));
        QCOMPARE(why, u"The disk is full."_s);
        QCOMPARE(QFileInfo::exists(at(u"a.ini"_s)), isThere);
        QCOMPARE(content(at(u"a.ini"_s)), isThere ? before : QByteArray());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), isThere ? 2 : 1);
        OwnMounts::makeRoom(m_folder->path());
        if (size < 60'000) {
            QCOMPARE(AtomicFile::write(at(u"a.ini"_s), QByteArray(size, 'n')), QString());
            QCOMPARE(content(at(u"a.ini"_s)), QByteArray(size, 'n'));
        }
    }

    void aReadOnlyDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("over a file") << u"a.ini"_s;
        QTest::newRow("as a new one") << u"b.ini"_s;
    }

    void aReadOnlyDiskLeavesWhatWasThere()
    {
        QFETCH(QString, name);
        put(at(u"a.ini"_s), "before");
        QVERIFY(OwnMounts::makeReadOnly(m_folder->path()));
        QCOMPARE(AtomicFile::write(at(name), "after"), u"The disk is read-only."_s);
        QCOMPARE(content(at(u"a.ini"_s)), "before"_ba);
        QCOMPARE(OwnFile::prepare(at(u"new.log"_s)), u"The disk is read-only."_s);
    }

    void withoutAFolderItSaysSo()
    {
        QCOMPARE(AtomicFile::write(at(u"none/a"_s), "x"), u"There is no such file or folder."_s);
    }

    void aLinkIsWrittenWhereItLeadsAndPermissionsStay()
    {
        put(at(u"real"_s), "before");
        QVERIFY(QFile::setPermissions(at(u"real"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(QFile::link(at(u"real"_s), at(u"link"_s)));
        QCOMPARE(AtomicFile::write(at(u"link"_s), "after"), QString());
        QVERIFY(QFileInfo(at(u"link"_s)).isSymLink());
        QCOMPARE(content(at(u"real"_s)), "after"_ba);
        QCOMPARE(modeOf(at(u"real"_s)), mode_t(0640));
        QCOMPARE(AtomicFile::write(at(u"link"_s), "mine", AtomicFile::Readers::Owner), QString());
        QCOMPARE(modeOf(at(u"real"_s)), mode_t(0600));
    }

    void whatIsNoFileIsNotReplaced_data() { addKinds(); }
    void whatIsNoFileIsNotReplaced()
    {
        QFETCH(QString, kind);
        makeOther(kind, at(u"x"_s));
        const QString why = AtomicFile::write(at(u"x"_s), "bytes");
        QVERIFY2(why.contains(kind), qPrintable(why));
        QVERIFY(!QFileInfo(at(u"x"_s)).isFile());
    }

    // A pipe that nobody writes to would be waited for without end.
    void whatIsNoFileIsNotRead_data() { addKinds(); }
    void whatIsNoFileIsNotRead()
    {
        QFETCH(QString, kind);
        makeOther(kind, at(u"x"_s));
        QVERIFY(QFile::link(at(u"x"_s), at(u"link"_s)));
        for (const QString &path : {at(u"x"_s), at(u"link"_s)}) {
            const auto bytes = RegularFile::read(path, 100);
            QVERIFY(!bytes);
            QVERIFY2(bytes.error().contains(kind), qPrintable(bytes.error()));
        }
    }

    void readsAsMuchAsIsAskedFor()
    {
        put(at(u"a"_s), "0123456789");
        QCOMPARE(*RegularFile::read(at(u"a"_s), 4), "0123"_ba);
        QCOMPARE(*RegularFile::read(at(u"a"_s), 400), "0123456789"_ba);
        QCOMPARE(RegularFile::read(at(u"b"_s), 4).error(), u"There is no such file or folder."_s);
    }

    void itsOwnFileIsNoLinkAndNobodyElses()
    {
        put(at(u"precious"_s), "of another program");
        QVERIFY(QFile::link(at(u"precious"_s), at(u"a.log"_s)));
        QVERIFY(QFile::link(at(u"nowhere"_s), at(u"b.log"_s)));
        for (const QString &name : {u"a.log"_s, u"b.log"_s})
            QCOMPARE(OwnFile::prepare(at(name)), u"It is a link."_s);
        QVERIFY(!QFileInfo::exists(at(u"nowhere"_s)));
        put(at(u"c.log"_s), "mine");
        QVERIFY(QFile::setPermissions(at(u"c.log"_s), QFile::Permissions(0x6666)));
        QCOMPARE(OwnFile::prepare(at(u"c.log"_s)), QString());
        QCOMPARE(modeOf(at(u"c.log"_s)), mode_t(0600));
        QCOMPARE(content(at(u"c.log"_s)), "mine"_ba);
    }

    void itsOwnFileIsAFile_data() { addKinds(); }
    void itsOwnFileIsAFile()
    {
        QFETCH(QString, kind);
        makeOther(kind, at(u"x"_s));
        QVERIFY(!OwnFile::prepare(at(u"x"_s)).isEmpty());
    }

    void aFolderIsItsOwnersAlone()
    {
        const OwnFolder::State fresh = OwnFolder::prepare(at(u"deep/er/new"_s));
        QVERIFY(fresh.isUsable);
        QCOMPARE(fresh.sentence, QString());
        QCOMPARE(modeOf(at(u"deep/er/new"_s)), mode_t(0700));
        for (const mode_t mode : {0755U, 0750U, 0701U}) {
            QCOMPARE(::chmod(qPrintable(at(u"deep/er/new"_s)), mode), 0);
            QCOMPARE(OwnFolder::prepare(at(u"deep/er/new"_s)).sentence, QString());
            QCOMPARE(modeOf(at(u"deep/er/new"_s)), mode_t(0700));
        }
        // Through a link it is the folder that counts.
        QCOMPARE(::chmod(qPrintable(at(u"deep/er/new"_s)), 0755), 0);
        QVERIFY(QFile::link(at(u"deep/er/new"_s), at(u"link"_s)));
        QVERIFY(OwnFolder::prepare(at(u"link"_s)).isUsable);
        QCOMPARE(modeOf(at(u"deep/er/new"_s)), mode_t(0700));
    }

    void aFolderThatOthersCanWriteIsSaid()
    {
        QVERIFY(QDir().mkdir(at(u"open"_s)));
        QCOMPARE(::chmod(qPrintable(at(u"open"_s)), 0777), 0);
        const OwnFolder::State closed = OwnFolder::prepare(at(u"open"_s));
        QVERIFY2(closed.isUsable && closed.sentence.contains(at(u"open"_s)), qPrintable(closed.sentence));
        QCOMPARE(modeOf(at(u"open"_s)), mode_t(0700));
        // Shared by design: not ours to close.
        QCOMPARE(::chmod(qPrintable(at(u"open"_s)), 01777), 0);
        QVERIFY(OwnFolder::prepare(at(u"open"_s)).sentence.contains(at(u"open"_s)));
        QCOMPARE(modeOf(at(u"open"_s)), mode_t(01777));
        // Closed itself, in one that is open.
        QCOMPARE(::chmod(qPrintable(at(u"open"_s)), 0777), 0);
        const OwnFolder::State below = OwnFolder::prepare(at(u"open/mine"_s));
        QVERIFY2(below.sentence.contains(at(u"open"_s)), qPrintable(below.sentence));
    }

    void whatIsNoFolderIsSaidAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("file") << u"file"_s;
        QTest::newRow("pipe") << u"pipe"_s;
        QTest::newRow("device") << u"/dev/null"_s;
        QTest::newRow("below a file") << u"file/below"_s;
    }

    void whatIsNoFolderIsSaidAtOnce()
    {
        QFETCH(QString, path);
        put(at(u"file"_s), "x");
        makeOther(u"pipe"_s, at(u"pipe"_s));
        const OwnFolder::State state = OwnFolder::prepare(QDir::isAbsolutePath(path) ? path : at(path));
        QVERIFY(!state.isUsable);
        QVERIFY2(state.sentence.contains(u"folder"_s), qPrintable(state.sentence));
    }
};

int main(int argc, char **argv)
{
    OwnMounts::enter();
    QCoreApplication application(argc, argv);
    TestFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_files.moc"
