// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/decimal.h"
#include "json/jsonnumber.h"
#include "json/jsonreader.h"
#include "support/patience.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Rounding = Decimal::Rounding;

namespace {

Decimal of(QByteArrayView text)
{
    return Decimal::read(text).value();
}

// A number as documents have them, up to what still has room after a few calculations.
Decimal anyNumber(QRandomGenerator &random)
{
    const auto digits = [&random](int most) {
        QByteArray text;
        for (int i = random.bounded(1, most + 1); i > 0; --i)
            text += char('0' + random.bounded(10));
        return text;
    };
    QByteArray whole = digits(12);
    while (whole.size() > 1 && whole.startsWith('0'))
        whole.remove(0, 1);
    QByteArray text = (random.bounded(2) ? "-" : "") + whole;
    if (random.bounded(4))
        text += '.' + digits(12);
    if (!random.bounded(4))
        text += 'e' + QByteArray::number(random.bounded(-30, 31));
    return of(text);
}

} // namespace

//! Exact numbers: what is taken, how it is spelled, and that nothing is lost in between.
class TestDecimal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"0", "-0", "0.10", "1.0", "1e-7", "1E+7", "12.50e3", "1e30", "1e-30"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("40 characters") << QByteArray(40, '9');
    }

    void keepsTheSpelling()
    {
        QFETCH(const QByteArray, text);
        const auto value = Decimal::read(text);
        QVERIFY(value);
        QCOMPARE(value->text(), text);
    }

    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QString none = u"“%1” is not a decimal number such as 0.10."_s;
        for (const char *text : {"",         "-",    ".5",   "5.",  "01", "0000", "+1",    "1e",  "1e+", "1.e3", "NaN",
                                 "Infinity", "-inf", "0x10", "1,5", " 1", "1 ",   "1.2.3", "--1", "1-",  "=1+1", "١"})
            QTest::newRow(qPrintable(u"not: "_s + QString::fromUtf8(text)))
                << QByteArray(text) << none.arg(QString::fromUtf8(text));
        QTest::newRow("null byte") << QByteArray("1\0", 2) << none.arg(u"1\0"_s);
        QTest::newRow("41 characters") << QByteArray(41, '1') << u"A number of more than 40 characters is not taken."_s;
        QTest::newRow("exponent 31") << "1e31"_ba << u"The exponent of “1e31” is beyond 30."_s;
        QTest::newRow("exponent -31") << "1e-31"_ba << u"The exponent of “1e-31” is beyond 30."_s;
        QTest::newRow("exponent without end")
            << "1e99999999999999999999"_ba << u"The exponent of “1e99999999999999999999” is beyond 30."_s;
    }

    void refusesWithAReason()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        const auto value = Decimal::read(text);
        QVERIFY(!value);
        QCOMPARE(value.error(), reason);
    }

    void calculates_data()
    {
        QTest::addColumn<Decimal>("result");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("sum") << of("0.1") + of("0.2") << "0.3"_ba;
        QTest::newRow("sum keeps places") << of("0.10") + of("0.20") << "0.30"_ba;
        QTest::newRow("difference") << of("1") - of("0.9999999999999999999999") << "0.0000000000000000000001"_ba;
        QTest::newRow("difference of nothing") << of("0.10") - of("0.1") << "0.00"_ba;
        QTest::newRow("below zero") << of("0.1") - of("0.25") << "-0.15"_ba;
        QTest::newRow("product") << of("0.10") * Decimal(4) << "0.40"_ba;
        QTest::newRow("product of small ones") << of("1e-7") * of("0.1") << "0.00000001"_ba;
        QTest::newRow("product of large ones") << of("1e30") * of("1e30") << "1e60"_ba;
        QTest::newRow("product of what is tiny") << of("1e-30") * of("1e-30") << "1e-60"_ba;
        QTest::newRow("minus nothing") << of("-0") * Decimal(3) << "0"_ba;
        QTest::newRow("more") << of("0.10").raisedBy(of("20")) << "0.12"_ba;
        QTest::newRow("a little more") << of("0.10").raisedBy(of("5")) << "0.105"_ba;
        QTest::newRow("a part of a percent more") << of("0.10").raisedBy(of("0.01")) << "0.10001"_ba;
        QTest::newRow("less") << of("0.40").raisedBy(of("-25")) << "0.30"_ba;
        QTest::newRow("nothing left") << of("0.40").raisedBy(of("-100")) << "0.00"_ba;
        QTest::newRow("quotient") << Decimal(1).dividedBy(Decimal(3), 4, Rounding::HalfUp) << "0.3333"_ba;
        QTest::newRow("quotient, up") << Decimal(2).dividedBy(Decimal(3), 4, Rounding::HalfUp) << "0.6667"_ba;
        QTest::newRow("quotient without rest") << Decimal(20).dividedBy(of("1e2"), 8, Rounding::HalfEven) << "0.2"_ba;
        QTest::newRow("quotient below zero") << Decimal(1).dividedBy(Decimal(-8), 2, Rounding::HalfUp) << "-0.13"_ba;
    }

    void calculates()
    {
        QFETCH(const Decimal, result);
        QFETCH(const QByteArray, text);
        QCOMPARE(result.text(), text);
    }

    void rounds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("places");
        QTest::addColumn<QByteArray>("halfEven");
        QTest::addColumn<QByteArray>("halfUp");
        QTest::newRow("half, even below") << "0.125"_ba << 2 << "0.12"_ba
                                          << "0.13"_ba;
        QTest::newRow("half, even above") << "0.135"_ba << 2 << "0.14"_ba
                                          << "0.14"_ba;
        QTest::newRow("half below zero") << "-0.125"_ba << 2 << "-0.12"_ba
                                         << "-0.13"_ba;
        QTest::newRow("above half") << "0.12500001"_ba << 2 << "0.13"_ba
                                    << "0.13"_ba;
        QTest::newRow("below half") << "0.12499999"_ba << 2 << "0.12"_ba
                                    << "0.12"_ba;
        QTest::newRow("carries") << "9.995"_ba << 2 << "10.00"_ba
                                 << "10.00"_ba;
        QTest::newRow("to nothing") << "-0.004"_ba << 2 << "0.00"_ba
                                    << "0.00"_ba;
        QTest::newRow("to the whole") << "2.5"_ba << 0 << "2"_ba
                                      << "3"_ba;
        QTest::newRow("has fewer places") << "0.1"_ba << 2 << "0.10"_ba
                                          << "0.10"_ba;
        QTest::newRow("large") << "1e3"_ba << 2 << "1000.00"_ba
                               << "1000.00"_ba;
    }

    void rounds()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, places);
        QTEST(of(text).rounded(places, Rounding::HalfEven).text(), "halfEven");
        QTEST(of(text).rounded(places, Rounding::HalfUp).text(), "halfUp");
    }

    void roundsToAStep_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("halfEven");
        QTest::addColumn<QByteArray>("halfUp");
        QTest::newRow("0.05") << "0.12"_ba
                              << "0.05"_ba
                              << "0.10"_ba
                              << "0.10"_ba;
        QTest::newRow("0.05, half") << "0.125"_ba
                                    << "0.05"_ba
                                    << "0.10"_ba
                                    << "0.15"_ba;
        QTest::newRow("0.05, half of an odd one") << "0.175"_ba
                                                  << "0.05"_ba
                                                  << "0.20"_ba
                                                  << "0.20"_ba;
        QTest::newRow("0.01") << "0.10499"_ba
                              << "0.01"_ba
                              << "0.10"_ba
                              << "0.10"_ba;
        QTest::newRow("whole") << "1234"_ba
                               << "50"_ba
                               << "1250"_ba
                               << "1250"_ba;
        QTest::newRow("no power of ten") << "1"_ba
                                         << "0.3"_ba
                                         << "0.9"_ba
                                         << "0.9"_ba;
        QTest::newRow("is one") << "0.35"_ba
                                << "0.05"_ba
                                << "0.35"_ba
                                << "0.35"_ba;
    }

    void roundsToAStep()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, step);
        QTEST(of(text).roundedTo(of(step), Rounding::HalfEven).text(), "halfEven");
        QTEST(of(text).roundedTo(of(step), Rounding::HalfUp).text(), "halfUp");
    }

    void comparesByValue()
    {
        QCOMPARE(of("1.10"), of("11e-1"));
        QCOMPARE(of("-0"), of("0.000"));
        QVERIFY(of("0.1000000000000000000000000001") > of("0.1"));
        QVERIFY(of("-2") < of("-1.9"));
        QVERIFY(of("1e-30") > Decimal());
        QVERIFY(of("-0.01").isNegative() && !of("-0.00").isNegative() && of("-0.00").isZero());
    }

    void whatGrewBeyondBoundsSaysSo()
    {
        QVERIFY(of("0.10").fits());
        QVERIFY(!(of("1e30") * of("1e30")).fits());
        const Decimal longOne = of("0.12345678901234567890123456789012345678");
        QVERIFY(longOne.fits());
        QVERIFY(!longOne.raisedBy(of("0.001")).fits());
        QVERIFY(longOne.raisedBy(of("0.001")).rounded(10, Rounding::HalfEven).fits());
    }

    // The sum of two whole numbers and the product, against those of the machine.
    void agreesWithWholeNumbers()
    {
        QRandomGenerator random(20261126);
        for (int i = 0; i < 2000; ++i) {
            const qint64 a = random.bounded(-1'000'000'000, 1'000'000'000);
            const qint64 b = random.bounded(-1'000'000'000, 1'000'000'000);
            QCOMPARE((Decimal(a) + Decimal(b)).text(), QByteArray::number(a + b));
            QCOMPARE((Decimal(a) - Decimal(b)).text(), QByteArray::number(a - b));
            QCOMPARE((Decimal(a) * Decimal(b)).text(), QByteArray::number(a * b));
            QCOMPARE(Decimal(a) < Decimal(b), a < b);
            if (b != 0)
                QCOMPARE(Decimal(a * b).dividedBy(Decimal(b), 0, Rounding::HalfEven).text(), QByteArray::number(a));
        }
    }

    // What holds of numbers holds of these to the last digit; a floating-point number in between breaks it at once.
    void losesNothing()
    {
        QRandomGenerator random(20261127);
        for (int i = 0; i < 2000; ++i) {
            const Decimal a = anyNumber(random);
            const Decimal b = anyNumber(random);
            const Decimal c = anyNumber(random);
            const QByteArray which = a.text() + ' ' + b.text() + ' ' + c.text();
            QVERIFY2(a + b == b + a && a * b == b * a, which);
            QVERIFY2((a + b) - b == a, which);
            QVERIFY2((a + b) + c == a + (b + c), which);
            QVERIFY2(a * (b + c) == a * b + a * c, which);
            if (!b.isZero())
                QVERIFY2((a * b).dividedBy(b, 80, Rounding::HalfEven) == a, which);
            QVERIFY2(a.raisedBy(c) == a + (a * c) * of("0.01"), which);
            QVERIFY2((a < b) == (a - b).isNegative(), which);
            // A text says the same as what it was calculated from, and is JSON.
            QCOMPARE(plainNumber((a + Decimal()).text()), plainNumber(a.text()));
            const auto json = JsonReader::read((a * b).text());
            QVERIFY2(json && json->isNumber(), which);
        }
    }

    void roundingGoesToTheNearest()
    {
        QRandomGenerator random(20261128);
        for (int i = 0; i < 2000; ++i) {
            const Decimal a = anyNumber(random);
            const Decimal step =
                of(QByteArray::number(random.bounded(1, 100)) + "e-" + QByteArray::number(random.bounded(0, 6)));
            for (const Rounding rounding : {Rounding::HalfEven, Rounding::HalfUp}) {
                const Decimal nearest = a.roundedTo(step, rounding);
                const Decimal off = nearest - a;
                const Decimal twice = off * Decimal(2);
                QVERIFY2(twice <= step && twice >= Decimal() - step, (a.text() + ' ' + step.text()).constData());
                QCOMPARE(nearest.roundedTo(step, rounding), nearest);
                QCOMPARE(a.rounded(3, rounding), a.roundedTo(of("0.001"), rounding));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
