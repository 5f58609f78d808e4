// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/ownmounts.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Durability = Database::Durability;

//! A database that somebody else holds, deletes or damages.
class TestDamage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"a.sqlite"_s); }
    QStringList asides() const { return QDir(m_folder->path()).entryList({u"*.aside"_s}, QDir::Files); }

    static bool put(QSqlDatabase &database, const QString &kind, const QByteArray &details = {})
    {
        return Database::execute(
            database, u"INSERT INTO journal (at, publisher, offer, kind, details) VALUES ('t', 'p', 'o', ?, ?)"_s,
            {kind, QString::fromLatin1(details)});
    }
    static bool putDraft(QSqlDatabase &database, const QString &offer)
    {
        return Database::execute(database,
                                 u"REPLACE INTO drafts (publisher, offer, body, etag, changed_at) "
                                 "VALUES ('p', ?, '{}', '', 't')"_s,
                                 {offer});
    }
    static QString write(Database &database, const Database::Job &job)
    {
        QString answer = u"none"_s;
        QObject context;
        database.write(job, Durability::Process, &context, [&answer](const QString &error) { answer = error; });
        [&answer] { QTRY_VERIFY(answer != "none"_L1); }();
        return answer;
    }
    static qsizetype count(Database &database, const QString &table)
    {
        const auto rows = database.rows(u"SELECT count(*) FROM "_s + table);
        return rows.isEmpty() ? -1 : rows[0][0].toLongLong();
    }

    // A database with a history of many pages and three drafts, closed.
    void makeFull()
    {
        Database database(file());
        QCOMPARE(database.open(), QString());
        QCOMPARE(write(database,
                       [](QSqlDatabase &sql) {
                           bool isDone = true;
                           for (int i = 0; i < 2000; ++i)
                               isDone = isDone && put(sql, QString::number(i), QByteArray(200, 'h'));
                           for (const QString &offer : {u"one"_s, u"two"_s, u"three"_s})
                               isDone = isDone && putDraft(sql, offer);
                           return isDone;
                       }),
                 QString());
    }

    // Writes over the first page of a table or an index.
    void tear(const QString &name)
    {
        int page = 0;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tear"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            QVERIFY(query.exec(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(name)) && query.next());
            page = query.value(0).toInt();
        }
        letGo(u"tear"_s);
        QFile torn(file());
        QVERIFY(torn.open(QIODevice::ReadWrite));
        QVERIFY(torn.seek(qint64(page - 1) * 4096));
        QCOMPARE(torn.write(QByteArray(4096, 'x')), 4096);
    }

    // What is told when the file is opened and had to be repaired.
    QString opened() const
    {
        Database database(file());
        QSignalSpy told(&database, &Database::opened);
        database.open();
        [&told] { QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30000); }();
        return told.value(0).value(0).toString();
    }

    // Another program, by the name of a connection, that has the file for itself.
    static void hold(const QString &path, const QString &name)
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        QVERIFY(query.exec(u"UPDATE journal SET details = details WHERE id = 1"_s));
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    static void letGo(const QString &name)
    {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { OwnMounts::release(m_folder->path()); }

    void anotherProgramIsWaitedForAndNothingIsMoved()
    {
        makeFull();
        hold(file(), u"other"_s);
        Database database(file());
        QSignalSpy opened(&database, &Database::opened);
        const QString sentence = database.open();
        QVERIFY2(sentence.contains(u"Another program"_s) && sentence.contains(file()), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"is not looked up after the next start"_s), qPrintable(sentence));
        QVERIFY(!database.isOpen());
        QVERIFY(!database.read(u"SELECT 1"_s));
        const QString error = write(database, [](QSqlDatabase &sql) { return putDraft(sql, u"four"_s); });
        QCOMPARE(error, sentence);
        QCOMPARE(asides(), QStringList());
        letGo(u"other"_s);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        QCOMPARE(opened[0][0].toString(), QString());
        QVERIFY(database.isOpen());
        QCOMPARE(count(database, u"drafts"_s), 3);
        QCOMPARE(write(database, [](QSqlDatabase &sql) { return putDraft(sql, u"four"_s); }), QString());
        QCOMPARE(asides(), QStringList());
    }

    void whoHoldsItIsNamed()
    {
        makeFull();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file()});
        QVERIFY(other.waitForReadyRead(30000));
        Database database(file());
        QSignalSpy opened(&database, &Database::opened);
        const QString sentence = database.open();
        QVERIFY2(sentence.contains(QString::number(other.processId())), qPrintable(sentence));
        other.kill();
        QVERIFY(other.waitForFinished(30000));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        QCOMPARE(count(database, u"journal"_s), 2000);
    }

    // No permission, no room, a link: it may be better later, and what stands there stays.
    void whatCannotBeOpenedIsTriedAgain()
    {
        makeFull();
        QVERIFY(QFile::rename(file(), file() + ".real"_L1));
        QVERIFY(QFile::link(file() + ".real"_L1, file()));
        Database database(file());
        QSignalSpy opened(&database, &Database::opened);
        QVERIFY(!database.open().isEmpty());
        QVERIFY(!database.isOpen());
        QVERIFY(QFileInfo(file()).isSymLink());
        QVERIFY(QFile::remove(file()) && QFile::rename(file() + ".real"_L1, file()));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        QCOMPARE(count(database, u"drafts"_s), 3);
        QCOMPARE(asides(), QStringList());
    }

    void aFullDiskAtTheStartIsWaitedFor()
    {
        QVERIFY(OwnMounts::small(m_folder->path(), 512 * 1024));
        OwnMounts::fill(m_folder->path());
        Database database(file());
        QSignalSpy opened(&database, &Database::opened);
        const QString sentence = database.open();
        QVERIFY2(sentence.contains(u"full"_s), qPrintable(sentence));
        OwnMounts::makeRoom(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        QCOMPARE(write(database, [](QSqlDatabase &sql) { return putDraft(sql, u"one"_s); }), QString());
    }

    void aFullDiskIsNamedAndWhatWasThereStays()
    {
        QVERIFY(OwnMounts::small(m_folder->path(), 4 * 1024 * 1024));
        makeFull();
        Database database(file());
        QCOMPARE(database.open(), QString());
        database.flush();
        OwnMounts::fill(m_folder->path());
        const Database::Job large = [](QSqlDatabase &sql) { return put(sql, u"x"_s, QByteArray(500'000, 'x')); };
        QCOMPARE(write(database, large), u"The disk is full."_s);
        QCOMPARE(count(database, u"journal"_s), 2000);
        OwnMounts::makeRoom(m_folder->path());
        QCOMPARE(write(database, large), QString());
        QCOMPARE(count(database, u"journal"_s), 2001);
    }

    void tornPagesAreFoundAndTheRestIsRescued_data()
    {
        QTest::addColumn<double>("where"); // in the file, from 0 to 1
        QTest::addColumn<QByteArray>("page");
        for (const double where : {0.1, 0.5, 0.95}) {
            QTest::addRow("zeros at %.2f", where) << where << QByteArray(4096, '\0');
            QTest::addRow("noise at %.2f", where)
                << where << QByteArray("0xDEADBEEF rubbish").repeated(300).first(4096);
        }
    }

    void tornPagesAreFoundAndTheRestIsRescued()
    {
        QFETCH(double, where);
        QFETCH(QByteArray, page);
        makeFull();
        {
            QFile torn(file());
            QVERIFY(torn.open(QIODevice::ReadWrite));
            QVERIFY(torn.seek(qint64(double(torn.size() / 4096) * where) * 4096));
            QCOMPARE(torn.write(page), page.size());
        }
        Database database(file());
        QSignalSpy opened(&database, &Database::opened);
        database.open();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        const QString sentence = opened[0][0].toString();
        QCOMPARE(asides().size(), 1);
        QVERIFY2(sentence.contains(asides().first()), qPrintable(sentence));
        QVERIFY2(count(database, u"journal"_s) > 1900, qPrintable(QString::number(count(database, u"journal"_s))));
        QCOMPARE(count(database, u"drafts"_s), 3);
        QCOMPARE(database.rows(u"PRAGMA quick_check"_s).value(0).value(0).toString(), u"ok"_s);
        QCOMPARE(write(database, [](QSqlDatabase &sql) { return putDraft(sql, u"four"_s); }), QString());
    }

    // Of a file that is damaged again and again three copies are enough, where all that a person made is in the new
    // one. What is not known to be elsewhere stays: a copy of which something is missing, and whatever else is there.
    void onlyWhatWasBroughtOverWholeIsCleanedUp()
    {
        makeFull();
        const QString lost = u"a.sqlite.20200101-000000-000.aside"_s;
        const QString own = u"a.sqlite.mine.rescued.aside"_s;
        for (const QString &name : {lost, own}) {
            QFile other(m_folder->filePath(name));
            QVERIFY(other.open(QIODevice::WriteOnly));
        }
        QStringList rescued;
        for (int i = 0; i < 5; ++i) {
            tear(u"journal_offer"_s); // an index: all rows are there
            const QString sentence = opened();
            for (const QString &name : asides()) {
                if (sentence.contains(name))
                    rescued += name;
            }
            QCOMPARE(rescued.size(), i + 1);
            QVERIFY(rescued.last().endsWith(".rescued.aside"_L1));
        }
        QStringList expected = rescued.last(3) + QStringList{lost, own};
        expected.sort();
        QStringList found = asides();
        found.sort();
        QCOMPARE(found, expected);

        tear(u"journal"_s); // the root of a table: rows of it are lost, or many
        const QString sentence = opened();
        QVERIFY2(sentence.contains("Something is missing."_L1), qPrintable(sentence));
        QCOMPARE(asides().size(), found.size() + 1);
        QCOMPARE(asides().filter(u".rescued."_s).size(), 4); // and the person's own
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.aside-*"_s}, QDir::Files).size(), 0);
    }

    void aFileThatIsGoneIsWrittenAgain_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::addColumn<bool>("isLogGone");
        QTest::newRow("deleted") << false << true;
        QTest::newRow("deleted, its log still there") << false << false;
        QTest::newRow("replaced") << true << true;
    }

    void aFileThatIsGoneIsWrittenAgain()
    {
        QFETCH(bool, isReplaced);
        QFETCH(bool, isLogGone);
        makeFull();
        Database database(file());
        QCOMPARE(database.open(), QString());
        QCOMPARE(write(database, [](QSqlDatabase &sql) { return putDraft(sql, u"four"_s); }), QString());
        QSignalSpy opened(&database, &Database::opened);
        QVERIFY(QFile::remove(file()));
        for (const QLatin1StringView companion : {"-wal"_L1, "-shm"_L1}) {
            if (isLogGone)
                QFile::remove(file() + companion);
        }
        if (isReplaced) {
            QFile other(file());
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write("something else");
        }
        QVERIFY(!write(database, [](QSqlDatabase &sql) { return putDraft(sql, u"five"_s); }).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
        QVERIFY2(opened[0][0].toString().contains(file()), qPrintable(opened[0][0].toString()));
        QCOMPARE(count(database, u"drafts"_s), 4);
        QCOMPARE(count(database, u"journal"_s), 2000);
        QCOMPARE(write(database, [](QSqlDatabase &sql) { return putDraft(sql, u"five"_s); }), QString());
        QCOMPARE(asides().size(), isReplaced ? 1 : 0);
        QCOMPARE(QFileInfo(file()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QVERIFY(!QFileInfo::exists(file() + ".new"_L1));
        database.flush();
        QSqlDatabase fresh = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fresh"_s); // what is on the disk by that name
        fresh.setDatabaseName(file());
        QVERIFY(fresh.open());
        {
            QSqlQuery query(fresh);
            QVERIFY(query.exec(u"SELECT count(*) FROM drafts"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 5);
        }
        fresh = QSqlDatabase();
        letGo(u"fresh"_s);
    }
};

namespace {

// Another program, which holds the file until it is killed.
int hold(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    database.open();
    QSqlQuery query(database);
    query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    query.exec(u"UPDATE journal SET details = details WHERE id = 1"_s);
    puts("held");
    fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    OwnMounts::enter();
    QCoreApplication application(argc, argv);
    if (argc == 3 && QCoreApplication::arguments()[1] == "--hold"_L1)
        return hold(QCoreApplication::arguments()[2]);
    TestDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damage.moc"
