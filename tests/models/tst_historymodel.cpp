// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "history/historylog.h"
#include "models/historymodel.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What the history shows.
class TestHistoryModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryKeepsItsPlaceWhenNewsComes()
    {
        QTemporaryDir folder;
        Profile profile;
        profile.id = profile.name = u"x"_s;
        profile.endpoint = profile.credential.authority = QUrl(u"http://127.0.0.1:9"_s);
        MemorySecretStore secrets;
        Workspace workspace(profile, &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHistory(workspace.history());
        QCOMPARE(model.rowCount(), 0);
        workspace.history()->note({u"p"_s, u"o"_s, HistoryEntry::Kind::Save, u"one"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        workspace.history()->note({u"p"_s, u"o"_s, HistoryEntry::Kind::GoLive, u"two"_s, u"a\nb"_s});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.index(0, HistoryModel::What).data().toString(), u"Go live"_s);
        QVERIFY(model.index(0, HistoryModel::Details).data().toString().startsWith(u"two (2"_s));
        HistoryLog::Filter filter;
        filter.kind = HistoryEntry::Kind::Save;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).details, u"one"_s);
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
