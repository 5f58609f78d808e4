// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/typeddecimal.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Prices as people type and paste them.
class TestTypedDecimal final : public QObject
{
    Q_OBJECT

    static QLocale english() { return QLocale(QLocale::English, QLocale::UnitedStates); }
    static QLocale dutch() { return QLocale(QLocale::Dutch, QLocale::Netherlands); }

private Q_SLOTS:
    void whatIsClearIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEnglish");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *english, const char *dutch) {
            const QString typed = QString::fromUtf8(text);
            QTest::newRow(qPrintable(u"en "_s + typed)) << typed << true << QByteArray(english);
            QTest::newRow(qPrintable(u"nl "_s + typed)) << typed << false << QByteArray(dutch);
        };
        row("0.10", "0.10", "0.10");
        row("1234", "1234", "1234");
        row("-0.5", "-0.5", "-0.5");
        row("-5", "-5", "-5");
        row(".5", "0.5", "0.5");
        row("007", "7", "7");
        row("0.125", "0.125", "0.125"); // no thousand begins with a zero
        row("1234.567", "1234.567", "1234.567");
        row("1.234,50", "1234.50", "1234.50");
        row("1,234.50", "1234.50", "1234.50");
        row("1.234.567", "1234567", "1234567");
        row("1,234,567", "1234567", "1234567");
        row("1,234,567.8", "1234567.8", "1234567.8");
        row("1'234.50", "1234.50", "1234.50");
        row("1 234,50", "1234.50", "1234.50");
        row("1 234", "1234", "1234"); // a blank is no decimal sign
        row("1e-7", "1e-7", "1e-7");
        row("2.5E+3", "2.5E+3", "2.5E+3");
        row("  0.10 \n", "0.10", "0.10");
        row("0.10 USD", "0.10", "0.10");
        row("usd 0.10", "0.10", "0.10");
        row("$0.10", "0.10", "0.10");
        row("$1,234.50", "1234.50", "1234.50");
        row("1e-7 $", "1e-7", "1e-7");
        QTest::newRow("nl 0,10") << u"0,10"_s << false << "0.10"_ba;
        QTest::newRow("nl 1234,567") << u"1234,567"_s << false << "1234.567"_ba;
        QTest::newRow("en 1.234") << u"1.234"_s << true << "1.234"_ba;
    }

    void whatIsClearIsTaken()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isEnglish);
        const TypedDecimal typed = TypedDecimal::read(text, "USD", isEnglish ? english() : dutch());
        QCOMPARE(typed.problem, QString());
        QVERIFY(typed.value);
        QTEST(typed.value->text(), "expected");
    }

    void whatIsNotIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        const auto row = [](const QString &text, const QString &reason) {
            QTest::newRow(qPrintable(text)) << text << reason << reason;
        };
        const QString two = u"“1,234” can be read as 1234 or as 1.2340. Write one of these."_s;
        row(u"1,234"_s, two);
        row(u"-12,345"_s, u"“-12,345” can be read as -12345 or as -12.3450. Write one of these."_s);
        QTest::newRow("1.234") << u"1.234"_s << QString()
                               << u"“1.234” can be read as 1234 or as 1.2340. Write one of these."_s;
        QTest::newRow("0,10") << u"0,10"_s << u"Write “0,10” with a point, such as 0.10."_s << QString();
        for (const QString &text : {u"=1+1"_s, u"+1"_s, u"@SUM(A1)"_s})
            row(text, u"“%1” is a formula. Write its result."_s.arg(text));
        for (const QString &text :
             {u"1-1"_s,         u"x"_s,    u"NaN"_s,    u"inf"_s, u"0x10"_s,  u"1,2,3"_s,   u"1.2.3"_s, u"12,34,567"_s,
              u"1.234,567.8"_s, u"1 23"_s, u"1\t234"_s, u"."_s,   u","_s,     u"-"_s,       u"5."_s,    u"$"_s,
              u"USD"_s,         u"١٢"_s,   u"1/2"_s,    u"10%"_s, u"1,5e3"_s, u"1 234 56"_s})
            QTest::newRow(qPrintable(u"no price: "_s + text))
                << text << u"“%1” is not a price such as 0.10."_s.arg(text)
                << u"“%1” is not a price such as 0.10."_s.arg(text);
        row(u"0.10 EUR"_s, u"“0.10 EUR” is not in USD."_s);
        row(u"€0.10"_s, u"“€0.10” is not in USD."_s);
        row(u"$0.10 EUR"_s, u"“$0.10 EUR” is not in USD."_s);
        row(u"1e"_s, u"“1e” is not in USD."_s);
        row(u"0.10 x"_s, u"“0.10 x” is not in USD."_s);
        for (const QString &text : {u"-0"_s, u"-0.00"_s, u"$-0.0"_s, u"-0e3"_s})
            row(text, u"“%1” has a minus, and no price is less than nothing."_s.arg(text));
        row(u"1e31"_s, u"The exponent of “1e31” is beyond 30."_s);
        row(QString(41, u'1'), u"A number of more than 40 characters is not taken."_s);
    }

    void whatIsNotIsRefusedWithAReason()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, english);
        QFETCH(const QString, dutch);
        for (const auto &[locale, reason] :
             {std::pair(TestTypedDecimal::english(), english), std::pair(TestTypedDecimal::dutch(), dutch)}) {
            const TypedDecimal typed = TypedDecimal::read(text, "USD", locale);
            QCOMPARE(typed.problem, reason);
            QCOMPARE(typed.value.has_value(), reason.isEmpty());
        }
    }

    void twoLinesAreNoPrice()
    {
        QVERIFY(!TypedDecimal::read(u"1\n234"_s, "USD", english()).value);
        QVERIFY(!TypedDecimal::read(u"1\n234"_s, "USD", english()).problem.isEmpty());
    }

    void nothingIsNoProblem()
    {
        const TypedDecimal typed = TypedDecimal::read(u" \u200B\n"_s, "USD", english());
        QVERIFY(!typed.value);
        QCOMPARE(typed.problem, QString());
    }

    void aSignIsTakenForItsOwnCurrencyAlone()
    {
        QVERIFY(TypedDecimal::read(u"0.10 €"_s, "EUR", english()).value);
        QVERIFY(TypedDecimal::read(u"£0.10"_s, "GBP", english()).value);
        QVERIFY(TypedDecimal::read(u"0.10 CHF"_s, "CHF", english()).value);
        QVERIFY(!TypedDecimal::read(u"$0.10"_s, "AUD", english()).value);
        QCOMPARE(TypedDecimal::read(u"$0.10"_s, {}, english()).problem,
                 u"“$0.10” names a currency. Write the number alone."_s);
    }
};

QTEST_GUILESS_MAIN(TestTypedDecimal)
#include "tst_typeddecimal.moc"
