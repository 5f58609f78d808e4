// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diskmodel.h"
#include "roles/roles.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using State = AddressVerdict::State;

//! When disks end.
class TestDiskModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disksSayWhenTheyEnd()
    {
        DiskModel model(21);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDateTime now(QDate(2026, 11, 25), QTime(23, 30), Qt::LocalTime);
        model.clear(now);
        const OfferId alpha{u"contoso"_s, u"alpha"_s};
        const auto disk = [](const QString &label, const QDateTime &end) {
            return OfferDisk{label, JsonPointer({"definition"}), end, {State::Good, u"as it is judged"_s}};
        };
        model.setDisks(alpha,
                       {disk(u"old"_s, now.addDays(-1)), disk(u"soon"_s, now.addDays(12).addSecs(3600)),
                        disk(u"today"_s, now.addSecs(60)), disk(u"long"_s, now.addDays(90)), disk(u"unknown"_s, {})});
        model.setDisks({u"contoso"_s, u"beta"_s}, {disk(u"other"_s, now.addDays(400))});
        const auto texts = [&model](int column, int role) {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row, column).data(role).toString();
            return all.join(u", "_s);
        };
        QCOMPARE(texts(DiskModel::Where, Qt::DisplayRole), u"old, soon, today, long, unknown, other"_s);
        QCOMPARE(texts(DiskModel::Offer, DiskModel::ExpiresRole), u"true, true, true, false, true, false"_s);
        OfferDisk useless = disk(u"useless"_s, now.addDays(90));
        useless.verdict = {State::Unusable, u"Not usable: no signature"_s};
        model.setDisks({u"contoso"_s, u"gamma"_s}, {useless});
        QVERIFY(texts(DiskModel::Offer, DiskModel::ExpiresRole).endsWith(u"false, true"_s));
        QVERIFY(texts(DiskModel::Meaning, Qt::DisplayRole).endsWith(u"as it is judged, Not usable: no signature"_s));
        QCOMPARE(model.index(6, DiskModel::Meaning).data(StatusToneRole).toInt(), int(Tone::Failed));
        QCOMPARE(model.index(0, DiskModel::Meaning).data(StatusToneRole).toInt(), int(Tone::Live));
        model.setDisks({u"contoso"_s, u"gamma"_s}, {});
        model.setDisks(alpha, {disk(u"new"_s, now.addDays(90))});
        QCOMPARE(texts(DiskModel::Where, Qt::DisplayRole), u"other, new"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestDiskModel)
#include "tst_diskmodel.moc"
