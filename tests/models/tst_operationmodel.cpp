// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppdecoders.h"
#include "json/jsonreader.h"
#include "models/operationmodel.h"
#include "operations/operationstore.h"
#include "roles/roles.h"
#include "support/patience.h"
#include "support/printedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Where operations stand in their tree.
class TestOperationModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsMoveBetweenTheirGroups()
    {
        OperationStore store;
        OperationModel model(&store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OperationRecord record;
        record.offer = {u"contoso"_s, u"a"_s};
        record.started = QDateTime::currentDateTime();
        const OperationKey first = store.add(record);
        record.offer.offer = u"b"_s;
        const OperationKey second = store.add(record);
        QVERIFY(printed(model).startsWith(u"Running (2)\n  b | Publish"_s));
        store.update(first, [](OperationRecord &changed) {
            changed.phase = OperationRecord::Phase::NeedsReview;
            changed.report = *CppDecoders::report(*JsonReader::read(
                R"({"status":"running","steps":[{"stepName":"One","status":"complete","messages":[{"messageHtml":"<b>done</b>"}]},{"id":"publisher-signoff","status":"waitingForPublisherReview"}]})"));
        });
        QVERIFY2(printed(model).startsWith(
                     u"Needs you (1)\n  a | Publish | 2 of 2  publisher-signoff | Waiting for your review"_s),
                 qPrintable(printed(model)));
        QVERIFY(printed(model).contains(
            u"    One |  |  | Complete |  |  | done\n    publisher-signoff |  |  | Waiting for your review\nRunning (1)\n"_s));
        store.update(second, [](OperationRecord &changed) { changed.phase = OperationRecord::Phase::Failed; });
        store.update(first, [](OperationRecord &changed) {
            changed.phase = OperationRecord::Phase::Succeeded;
            changed.report.steps.removeLast();
        });
        QVERIFY2(printed(model).startsWith(u"Needs you (1)\n  b | Publish |  | Failed"_s) &&
                     printed(model).contains(u"\nFinished (1)\n  a | Publish"_s),
                 qPrintable(printed(model)));
    }

    // What goes on takes longer all the time, in its steps as well.
    void theTimesOfStepsMoveOn()
    {
        OperationStore store;
        OperationModel model(&store);
        OperationRecord record;
        record.offer = {u"contoso"_s, u"a"_s};
        record.started = QDateTime::currentDateTime();
        record.phase = OperationRecord::Phase::Running;
        record.report.steps = {OperationStep(), OperationStep()};
        const QModelIndex operation = model.indexOf(store.add(record));
        QCOMPARE(model.rowCount(operation), 2);
        bool isTold = false;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
            isTold =
                isTold || (first.parent() == operation && first.column() <= OperationModel::Elapsed && last.row() == 1);
        });
        QTRY_VERIFY_WITH_TIMEOUT(isTold, 30000);
    }

    // It needs somebody until it is tried again, or the offer's own status has left it behind. The row moves: who has
    // chosen it keeps it.
    void aFailureNeedsYouUntilSomethingFollows()
    {
        OperationStore store;
        OperationModel model(&store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OperationRecord record;
        record.offer = {u"contoso"_s, u"a"_s};
        record.started = QDateTime::currentDateTime();
        record.phase = OperationRecord::Phase::Running;
        const OperationKey first = store.add(record);
        const QPersistentModelIndex chosen(model.indexOf(first));
        store.update(first, [](OperationRecord &changed) { changed.phase = OperationRecord::Phase::Failed; });
        QCOMPARE(chosen.data(OperationKeyRole).toInt(), first);
        QCOMPARE(chosen.parent().data().toString(), u"Needs you (1)"_s);
        QVERIFY(store.needsYou(*store.find(first)));
        record.phase = OperationRecord::Phase::Starting;
        const OperationKey second = store.add(record);
        QCOMPARE(chosen.parent().data().toString(), u"Finished (1)"_s);
        QVERIFY(!store.needsYou(*store.find(first)));
        store.update(second, [](OperationRecord &changed) { changed.phase = OperationRecord::Phase::Refused; });
        QCOMPARE(chosen.parent().data().toString(), u"Needs you (1)"_s); // a refused one changed nothing
        QCOMPARE(chosen.data(OperationKeyRole).toInt(), first);
        store.update(first, [](OperationRecord &changed) { changed.isLeftBehind = true; });
        QCOMPARE(chosen.parent().data().toString(), u"Finished (2)"_s);
    }
};

QTEST_MAIN(TestOperationModel)
#include "tst_operationmodel.moc"
