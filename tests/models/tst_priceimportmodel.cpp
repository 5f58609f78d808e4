// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/priceimportmodel.h"
#include "roles/roles.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Outcome = ImportOutcome;

namespace {

Decimal of(QByteArrayView text)
{
    return Decimal::read(text).value();
}

const QList<ImportedPrice> sample{
    {u"C2"_s, u"gold"_s, {{}, CoreSize{4}}, u"4core"_s, {}, u"0.40"_s, of("0.40"), of("0.40"), Outcome::Unchanged},
    {u"C3"_s,
     u"gold"_s,
     {"NL", CoreSize{4}},
     u"4core"_s,
     u"NL"_s,
     u"0.5"_s,
     of("0.40"),
     of("0.5"),
     Outcome::Changed,
     u"raised"_s},
    {u"C4"_s, u"gold"_s, {}, u"5core"_s, u"Mars"_s, u"1"_s, {}, {}, Outcome::Rejected, u"“Mars” is no market."_s},
    {u"C5"_s, u"gold"_s, {}, {}, {}, u"1"_s, {}, of("1"), Outcome::Added, u"new"_s},
};

QStringList rowsOf(const PriceImportModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

} // namespace

//! What becomes of the cells of a sheet, as rows.
class TestPriceImportModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRejectedComesFirst()
    {
        PriceImportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPrices(sample);
        QCOMPARE(rowsOf(model),
                 QStringList({u"C4|gold|Mars|5core|1||Rejected|“Mars” is no market."_s,
                              u"C3|gold|Netherlands|4 core(s)|0.5|0.40|Changed|raised"_s,
                              u"C5|gold||per core|1||New|new"_s, u"C2|gold||4 core(s)|0.40|0.40|Unchanged|"_s}));
        QCOMPARE(model.index(0, PriceImportModel::Result).data(StatusToneRole).toInt(), int(Tone::Failed));
        QVERIFY(!model.index(0, PriceImportModel::Reason).data(StatusToneRole).isValid());
    }

    void showsTheOutcomesThatAreAskedFor()
    {
        PriceImportModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setShown({Outcome::Changed, Outcome::Added});
        model.setPrices(sample);
        QCOMPARE(model.rowCount(), 2);
        model.setShown({Outcome::Unchanged});
        QCOMPARE(rowsOf(model), QStringList{u"C2|gold||4 core(s)|0.40|0.40|Unchanged|"_s});
    }
};

QTEST_GUILESS_MAIN(TestPriceImportModel)
#include "tst_priceimportmodel.moc"
