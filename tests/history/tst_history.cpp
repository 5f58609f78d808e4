// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyexport.h"
#include "history/historylog.h"
#include "storage/database.h"
#include "support/patience.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is stored and exported has one word for each kind, and people one of theirs.
    void everyKindHasItsWord()
    {
        QStringList words;
        QSet<QString> texts;
        for (const HistoryEntry::Kind kind : HistoryEntry::kinds()) {
            words += HistoryEntry::word(kind);
            texts += HistoryEntry::kindText(kind);
        }
        QCOMPARE(words, (QStringList{u"save"_s, u"overwrite"_s, u"publish"_s, u"golive"_s, u"cancel"_s, u"state"_s}));
        QCOMPARE(texts.size(), words.size());
    }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<int>("kind");
        for (const HistoryEntry::Kind kind : HistoryEntry::kinds())
            QTest::newRow(qPrintable(HistoryEntry::word(kind))) << int(kind);
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(int, kind);
        const QTemporaryDir folder;
        Database database(folder.filePath(u"p.sqlite"_s));
        QCOMPARE(database.open(), QString());
        HistoryLog log(&database, u"Contoso"_s);
        for (const HistoryEntry::Kind each : HistoryEntry::kinds())
            log.note({u"contoso"_s, u"vm"_s, each, u"One thing."_s, u"a\nb"_s, u"c-1"_s, 7});
        QTRY_COMPARE(log.count(), HistoryEntry::kinds().size());
        HistoryLog::Filter filter;
        filter.kind = HistoryEntry::Kind(kind);
        const QList<HistoryEntry> entries = log.entries(filter);
        QCOMPARE(entries.size(), 1);
        const HistoryEntry &entry = entries.first();
        QCOMPARE(int(entry.kind), kind);
        QCOMPARE(
            QStringList({entry.publisher, entry.offer, entry.details, entry.fields, entry.correlationId, entry.who}),
            QStringList({u"contoso"_s, u"vm"_s, u"One thing."_s, u"a\nb"_s, u"c-1"_s, u"Contoso"_s}));
        QCOMPARE(entry.seconds, 7);
    }

    // A spreadsheet must not run what somebody wrote into an offer.
    void anExportedCellIsNoFormula()
    {
        const HistoryEntry entry{u"p"_s, u"=1+1"_s, HistoryEntry::Kind::Save, u"@sum \"quoted\""_s};
        const QByteArray csv = HistoryExport::csv({entry});
        QVERIFY2(csv.contains("\"'=1+1\"") && csv.contains("\"'@sum \"\"quoted\"\"\""), csv.constData());
        QVERIFY2(csv.contains("\"save\""), csv.constData());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
