// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppshape.h"
#include "models/pricechartdata.h"
#include "models/pricechartmodel.h"
#include "models/pricegridmodel.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Data = PriceChartData;

namespace {

const CppShape shape;

QByteArray sizes(const QByteArray &prices, const QByteArray &currency = "USD")
{
    return "'coreMultiplier':{'currency':'" + currency + "','individually':{" + prices + "}}";
}

QByteArray plan(const QByteArray &id, const QByteArray &form)
{
    return "{'planId':'" + id + "','regions':['NL'],'virtualMachinePricing':{" + form + "}}";
}

OfferBody offer(const QByteArrayList &plans)
{
    return {quoted("{'definition':{'plans':[" + plans.join(',') + "]}}"), &shape};
}

const QByteArray perCore = "'coreMultiplier':{'currency':'USD','single':0.05}";
const QByteArray ofMarkets =
    "'coreMultiplier':{'currency':'USD','single':0.05},'regionPrices':{'NL':{'currency':'EUR','single':0.04}}";

QString number(double value)
{
    return std::isnan(value) ? u"gap"_s : QString::number(value);
}

} // namespace

//! What the chart of prices draws of the grid, and what the table that stands for it says.
class TestPriceChartData final : public QObject
{
    Q_OBJECT

    PriceGridModel m_model;

    void open(const QByteArrayList &draft, const QByteArrayList &production = {})
    {
        m_model.showPlan(-1);
        const OfferBody body = offer(draft);
        m_model.setState({body, body, production.isEmpty() ? OfferBody(JsonValue(), &shape) : offer(production)});
    }
    int row(const QString &size) const
    {
        for (int i = 0; i < m_model.rowCount(); ++i) {
            if (m_model.headerData(i, Qt::Vertical).toString() == size)
                return i;
        }
        return -1;
    }
    QModelIndex cell(const QString &size, int column) const { return m_model.index(row(size), column); }
    Data data(const QList<QModelIndex> &selected = {}, const QModelIndex &current = {}) const
    {
        return Data::of(m_model, selected, current);
    }
    static QStringList names(const Data &data)
    {
        QStringList all;
        for (const Data::Line &line : data.lines)
            all += line.name;
        return all;
    }
    // "2:0.2" for each mark, by its cores; what stands apart by its position.
    static QString curve(const Data &data, std::optional<Decimal> Data::Point::*state)
    {
        QStringList marks;
        for (const QPointF &point : data.curve(data.lines[0], state))
            marks += point.x() < 0 ? u"%1:%2"_s.arg(number(point.x()), number(point.y()))
                                   : u"%1:%2"_s.arg(number(std::exp2(point.x())), number(point.y()));
        return marks.join(u' ');
    }

private Q_SLOTS:
    void anEmptyGridDrawsNothing()
    {
        open({});
        QCOMPARE(data().lines.size(), 0);
        QCOMPARE(data().unit(), QString());
        QVERIFY(!data().isPositive());
    }

    void whatHasAPriceIsALine()
    {
        open({plan("gold", sizes("'1core':0.1,'2core':0.2")), plan("byol", "'isByol':true"), plan("core", perCore)});
        QCOMPARE(names(data()), QStringList({u"gold"_s, u"core"_s}));
        QCOMPARE(data().allLines, 2);
        QCOMPARE(data().unit(), u"USD/hour"_s);
        QVERIFY(data().isPositive());
    }

    void whatIsInProductionAloneIsALineToo()
    {
        open({plan("gold", "'isByol':true")}, {plan("gold", sizes("'2core':0.2"))});
        QCOMPARE(names(data()), QStringList(u"gold"_s));
        QCOMPARE(data().lines[0].draftUnit, QString());
        QCOMPARE(data().lines[0].productionUnit, u"USD/hour"_s);
        QVERIFY(curve(data(), &Data::Point::production).contains(u"2:0.2"_s));
    }

    void decimalsAreDrawnWhereTheyAre()
    {
        open({plan("gold", sizes("'1core':0.1,'2core':0.20,'4core':1e2"))});
        const Data::Line line = data().lines[0];
        QCOMPARE(line.points[row(u"1 core(s)"_s) - 1].draft->text(), "0.1");
        QCOMPARE(drawn(*line.points[row(u"2 core(s)"_s) - 1].draft), 0.2);
        QCOMPARE(data().range(), std::pair(0.1, 100.0));
    }

    void aMissingPriceBreaksItsCurve()
    {
        open({plan("gold", sizes("'1core':0.1,'4core':0.4"))}, {plan("gold", sizes("'1core':0.1,'2core':0.2"))});
        QVERIFY2(curve(data(), &Data::Point::draft).contains(u"1:0.1 2:gap 4:0.4 6:gap"_s),
                 qPrintable(curve(data(), &Data::Point::draft)));
        QVERIFY(curve(data(), &Data::Point::production).contains(u"1:0.1 2:0.2 4:gap"_s));
        const Data::Point two = data().lines[0].points[row(u"2 core(s)"_s) - 1];
        QVERIFY(two.isMissing && !two.isEmpty());
        QCOMPARE(two.change, u"missing, was 0.2"_s);
    }

    // Another plan has it: the service needs no price for it here.
    void aSizeThatIsNotKnownBreaksNone()
    {
        open({plan("gold", sizes("'6core':0.6,'8core':0.8")), plan("odd", sizes("'7core':7"))});
        QVERIFY2(curve(data(), &Data::Point::draft).contains(u"6:0.6 8:0.8"_s),
                 qPrintable(curve(data(), &Data::Point::draft)));
        QVERIFY(data().lines[0].points[row(u"7 core(s)"_s) - 1].isEmpty());
    }

    void whatCountsNoCoresStandsApart()
    {
        open({plan("gold", sizes("'sharedcore':0.05,'1core':0.1,'huge':50"))});
        const Data all = data();
        QCOMPARE(all.sizes.first().position, -1.5);
        QCOMPARE(all.sizes[1].position, 0.0);
        const double largest = all.sizes[all.sizes.size() - 2].position;
        QCOMPARE(all.sizes.last().position, largest + 1.5);
        QVERIFY(curve(all, &Data::Point::draft).startsWith(u"-1.5:0.05 -0.75:gap 1:0.1"_s));
        const QList<QPointF> curve = all.curve(all.lines[0], &Data::Point::draft);
        QVERIFY(std::isnan(curve[curve.size() - 2].y()));
        QCOMPARE(curve.last(), QPointF(largest + 1.5, 50));
    }

    void pricesThatFollowFromOneCoreAreDrawn()
    {
        open({plan("core", perCore)});
        QVERIFY2(curve(data(), &Data::Point::draft).contains(u"1:0.05 2:0.1 4:0.2"_s),
                 qPrintable(curve(data(), &Data::Point::draft)));
    }

    void otherCurrenciesAreNoOneUnit()
    {
        open({plan("gold", sizes("'1core':0.1")), plan("silver", sizes("'1core':0.2", "EUR"))});
        QCOMPARE(data().unit(), QString());
        QCOMPARE(data().lines[1].draftUnit, u"EUR/hour"_s);
        open({plan("gold", sizes("'1core':0.1", "EUR"))}, {plan("gold", sizes("'1core':0.1"))});
        QCOMPARE(data().unit(), QString());
    }

    void whatIsFreeHasNoLogarithm()
    {
        open({plan("gold", sizes("'1core':0,'2core':0.2"))});
        QVERIFY(!data().isPositive());
        open({plan("gold", sizes("'1core':0.1"))}, {plan("gold", sizes("'1core':0.0"))});
        QVERIFY(!data().isPositive());
    }

    void cellsOfSeveralColumnsChooseThem()
    {
        open({plan("gold", sizes("'1core':1")), plan("silver", sizes("'1core':2")), plan("tin", sizes("'1core':3"))});
        QCOMPARE(names(data({cell(u"1 core(s)"_s, 1)})), QStringList({u"gold"_s, u"silver"_s, u"tin"_s}));
        QCOMPARE(names(data({cell(u"1 core(s)"_s, 0), cell(u"2 core(s)"_s, 2)})), QStringList({u"gold"_s, u"tin"_s}));
        QList<QModelIndex> whole;
        for (int i = 0; i < m_model.rowCount(); ++i)
            whole += m_model.index(i, 1);
        QCOMPARE(names(data(whole)), QStringList(u"silver"_s));
        QVERIFY(data(whole).lastMarked < data(whole).firstMarked);
    }

    void selectedSizesAreMarked()
    {
        open({plan("gold", sizes("'1core':1"))});
        QVERIFY(data().lastMarked < data().firstMarked);
        QVERIFY(data({cell(u"per core"_s, 0)}).lastMarked < data({cell(u"per core"_s, 0)}).firstMarked);
        const Data some = data({cell(u"4 core(s)"_s, 0), cell(u"8 core(s)"_s, 0)});
        QCOMPARE(some.sizes[some.firstMarked].size.cores, 4);
        QCOMPARE(some.sizes[some.lastMarked].size.cores, 8);
    }

    void ofManyTheFirstAreDrawnAndTheCurrentOne()
    {
        QByteArrayList many;
        for (int i = 0; i < 100; ++i)
            many += plan("plan-" + QByteArray::number(i), sizes("'1core':1"));
        open(many);
        QCOMPARE(data().lines.size(), Data::mostLines);
        QCOMPARE(data().allLines, 100);
        QCOMPARE(names(data()).last(), u"plan-7"_s);
        const Data there = data({cell(u"1 core(s)"_s, 42)}, cell(u"1 core(s)"_s, 42));
        QCOMPARE(there.lines.size(), Data::mostLines);
        QCOMPARE(names(there).mid(6), QStringList({u"plan-6"_s, u"plan-42"_s}));
    }

    void theMarketsOfAPlanAreLines()
    {
        open({plan("gold", ofMarkets), plan("silver", perCore)});
        m_model.showPlan(0);
        QCOMPARE(data().plan, u"gold"_s);
        QCOMPARE(names(data()), QStringList({u"All markets"_s, u"Netherlands"_s}));
        QCOMPARE(data().lines[1].draftUnit, u"EUR/hour"_s);
    }

    void theTableSaysWhatIsDrawn()
    {
        open({plan("gold", sizes("'1core':0.10,'4core':0.48"))}, {plan("gold", sizes("'1core':0.10,'4core':0.40"))});
        PriceChartModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(data());
        QCOMPARE(model.rowCount(), m_model.rowCount() - 1); // every known size is there or missing
        const auto texts = [&model](int at) {
            QStringList cells;
            for (int i = 0; i < model.columnCount(); ++i)
                cells += model.index(at, i).data().toString();
            return cells;
        };
        const int four = row(u"4 core(s)"_s) - 1;
        QCOMPARE(texts(four), QStringList({u"gold"_s, u"4 core(s)"_s, u"0.48 USD/hour"_s, u"0.40 USD/hour"_s,
                                           u"raised 0.08 (20 %)"_s}));
        QCOMPARE(PriceChartModel::sentence(model.row(four)),
                 u"gold, 4 core(s); draft 0.48 USD/hour; production 0.40 USD/hour; raised 0.08 (20 %)"_s);
        QCOMPARE(PriceChartModel::sentence(model.row(four - 1)), u"gold, 2 core(s); no price; missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestPriceChartData)
#include "tst_pricechartdata.moc"
