// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offercache.h"
#include "offer/offerstore.h"
#include "storage/database.h"
#include "support/patience.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What is kept of lists, in the form in which every version reads it.
class TestOfferCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As the first versions wrote it: the portal's own list, with its words.
    void readsListsOfEarlierVersions()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(u"p.sqlite"_s));
        QCOMPARE(database.open(), QString());
        const QByteArray list =
            "[{'id':'contoso-vm','publisherId':'contoso','offerTypeId':'microsoft-azure-virtualmachines',"
            "'status':'waitingForPublisherReview','version':4,'changedTime':'2026-01-31T21:46:01.179Z',"
            "'pcMigrationStatus':'migrated','definition':{'displayText':'A title'}},"
            "{'id':'contoso-new','status':'newWord','version':0,'changedTime':''}]"_ba.replace('\'', '"');
        bool isWritten = false;
        database.write(
            [list](QSqlDatabase &sql) {
                return Database::execute(
                    sql, u"INSERT INTO cached_lists (publisher, display_text, at, body) VALUES (?, ?, ?, ?)"_s,
                    {u"contoso"_s, u"Contoso"_s, u"2026-02-01T00:00:00.000Z"_s, list});
            },
            Database::Durability::Process, this, [&](const QString &error) { isWritten = error.isEmpty(); });
        QTRY_VERIFY(isWritten);

        OfferStore store;
        OfferCache(&database).restore(&store);
        const OfferSummary *vm = store.summary({u"contoso"_s, u"contoso-vm"_s});
        QVERIFY(vm);
        QCOMPARE(vm->displayText, u"A title"_s);
        QCOMPARE(vm->offerTypeId, u"microsoft-azure-virtualmachines"_s);
        QCOMPARE(vm->status, StatusWord(u"waitingForPublisherReview"_s));
        QCOMPARE(vm->status.kind(), StatusWord::Class::WaitingForReview);
        QCOMPARE(vm->version, 4);
        QCOMPARE(vm->changedTime, QDateTime(QDate(2026, 1, 31), QTime(21, 46, 1, 179), Qt::UTC));
        QVERIFY(vm->isMigrated);
        const OfferSummary *fresh = store.summary({u"contoso"_s, u"contoso-new"_s});
        QVERIFY(fresh && !fresh->changedTime.isValid() && !fresh->isMigrated);
        QCOMPARE(fresh->status.offerText(), u"newWord"_s);
    }
};

QTEST_GUILESS_MAIN(TestOfferCache)
#include "tst_offercache.moc"
