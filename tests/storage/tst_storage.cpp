// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Durability = Database::Durability;

class TestStorage final : public QObject
{
    Q_OBJECT

    static bool put(QSqlDatabase &database, const QString &kind)
    {
        return Database::execute(
            database, u"INSERT INTO journal (at, publisher, offer, kind) VALUES ('t', 'p', 'o', ?)"_s, {kind});
    }
    static QStringList kinds(Database &database)
    {
        QStringList found;
        const auto rows = database.rows(u"SELECT kind FROM journal WHERE publisher = ? ORDER BY id"_s, {u"p"_s});
        for (const Database::Row &row : rows)
            found += row.first().toString();
        return found;
    }

private Q_SLOTS:
    void writesInOrderAndSaysWhenItIsWritten()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"a.sqlite"_s));
        QCOMPARE(database.open(), QString());
        QStringList answers;
        for (const Durability durability : {Durability::Process, Durability::Power}) {
            database.write([](QSqlDatabase &writer) { return put(writer, u"x"_s); }, durability, this,
                           [&](const QString &error) { answers += u"done "_s + error; });
        }
        QVERIFY(answers.isEmpty()); // never inside the call
        QTRY_COMPARE(answers, QStringList({u"done "_s, u"done "_s}));
        QCOMPARE(kinds(database).size(), 2);
    }

    void aJobThatFailsLeavesNothing()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"a.sqlite"_s));
        database.open();
        QString answer;
        database.write([](QSqlDatabase &writer) { return put(writer, u"x"_s) && false; }, Durability::Process, this,
                       [&](const QString &error) { answer = error; });
        QTRY_VERIFY(!answer.isEmpty());
        QCOMPARE(kinds(database), QStringList());
    }

    void endsWhenEverythingIsWritten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.sqlite"_s);
        {
            Database database(file);
            database.open();
            for (int i = 0; i < 50; ++i)
                database.write([i](QSqlDatabase &writer) { return put(writer, QString::number(i)); },
                               Durability::Process, this, [](const QString &) {});
        }
        Database again(file);
        QCOMPARE(again.open(), QString());
        QCOMPARE(kinds(again).size(), 50);
        QCOMPARE(kinds(again).last(), u"49"_s);
    }

    void anAnswerToSomebodyWhoIsGoneIsDropped()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"a.sqlite"_s));
        database.open();
        bool wasTold = false;
        auto context = std::make_unique<QObject>();
        database.write([](QSqlDatabase &writer) { return put(writer, u"x"_s); }, Durability::Process, context.get(),
                       [&](const QString &) { wasTold = true; });
        context.reset();
        database.flush();
        QCoreApplication::processEvents();
        QVERIFY(!wasTold);
        QCOMPARE(kinds(database).size(), 1);
    }

    void keepsAFileAsideThatItCannotUse_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << "this is no database, it only stands where one should be"_ba.repeated(40);
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, 'x');
    }

    void keepsAFileAsideThatItCannotUse()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Database database(path);
        const QString sentence = database.open();
        QVERIFY2(sentence.contains(".aside"_L1), qPrintable(sentence));
        QVERIFY(database.isOpen());
        const QStringList aside = QDir(folder.path()).entryList({u"*.aside"_s});
        QCOMPARE(aside.size(), 1);
        QFile kept(folder.filePath(aside.first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void withoutAPlaceToWriteItSaysSo()
    {
        Database database(u"/nonexistent/folder/a.sqlite"_s);
        const QString sentence = database.open();
        for (const QString &missing : {u"drafts are not kept"_s, u"is not looked up after the next start"_s})
            QVERIFY2(sentence.contains(missing), qPrintable(sentence));
        QVERIFY(!database.isOpen());
        QString answer;
        database.write([](QSqlDatabase &) { return true; }, Durability::Process, this,
                       [&](const QString &error) { answer = error; });
        QTRY_VERIFY(!answer.isEmpty());
        QVERIFY(database.rows(u"SELECT 1"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
