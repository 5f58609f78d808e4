// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datafolderlock.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Whose a data folder is.
class TestDataFolderLock final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString made(const QString &name)
    {
        QDir(m_folder.path()).mkpath(name);
        return m_folder.filePath(name);
    }

private Q_SLOTS:
    void aFolderIsOnePrograms_data()
    {
        QTest::addColumn<QString>("spelled");
        QTest::newRow("the same") << u"data"_s;
        QTest::newRow("with a detour") << u"other/../data"_s;
        QTest::newRow("through a link") << u"link"_s;
    }

    void aFolderIsOnePrograms()
    {
        QFETCH(QString, spelled);
        const QString folder = made(u"data"_s);
        const QString other = made(u"other"_s);
        QFile::link(folder, m_folder.filePath(u"link"_s));
        {
            DataFolderLock first(folder);
            QVERIFY(first.take());
            QVERIFY(first.take()); // it has it
            DataFolderLock second(m_folder.filePath(spelled));
            QVERIFY(!second.take());
            QVERIFY(second.fault().isEmpty());
            QCOMPARE(second.identity(), first.identity());
            DataFolderLock another(other);
            QVERIFY(another.take());
            QVERIFY(another.identity() != first.identity());
        }
        DataFolderLock next(folder); // the first one is gone
        QVERIFY(next.take());
    }

    void whatIsNoFileOfItsOwnIsNotLocked_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a link that leads elsewhere") << true;
        QTest::newRow("a folder") << false;
    }

    void whatIsNoFileOfItsOwnIsNotLocked()
    {
        QFETCH(bool, isLink);
        const QString folder = made(isLink ? u"linked"_s : u"blocked"_s);
        const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
        if (isLink)
            QVERIFY(QFile::link(elsewhere, folder + u"/lock"_s));
        else
            QVERIFY(QDir(folder).mkdir(u"lock"_s));
        DataFolderLock lock(folder);
        QVERIFY(!lock.take());
        QVERIFY2(lock.fault().startsWith(folder), qPrintable(lock.fault()));
        QVERIFY(!QFile::exists(elsewhere));
    }

    void whereNothingCanBeWrittenNothingIsSpoiled()
    {
        DataFolderLock lock(m_folder.filePath(u"not/there"_s));
        QVERIFY(lock.take());
        QVERIFY(lock.fault().isEmpty());
        QVERIFY(!lock.identity().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDataFolderLock)
#include "tst_datafolderlock.moc"
