// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"
#include "net/requestlog.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What the log shows of requests.
class TestRequestLogModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogDropsItsOldestRow()
    {
        RequestLog log;
        RequestLogModel model(&log);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < RequestLog::capacity + 5; ++i)
            log.add(
                {QDateTime::fromMSecsSinceEpoch(i), u"GET"_s, u"https://x/api/%1?sig=HUSH"_s.arg(i), 200, 1, {}, {}});
        QCOMPARE(model.rowCount(), RequestLog::capacity);
        QCOMPARE(model.index(0, RequestLogModel::Path).data().toString(), u"/api/5?sig=…"_s);
        QCOMPARE(model.curl(0), u"curl -X GET -H \"Authorization: Bearer $TOKEN\" 'https://x/api/5?sig=…'"_s);
    }
};

QTEST_MAIN(TestRequestLogModel)
#include "tst_requestlogmodel.moc"
