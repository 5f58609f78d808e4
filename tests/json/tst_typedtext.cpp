// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/typedtext.h"
#include "support/patience.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What becomes of typed and pasted texts.
class TestTypedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsTheWholeTextOrNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withPoint"); // what is stored; empty: nothing, and a sentence says why
        QTest::addColumn<QString>("withComma");
        const auto row = [](const char *name, const QString &text, const QString &point, const QString &comma) {
            QTest::newRow(name) << text << point << comma;
        };
        const auto both = [&row](const char *name, const QString &text, const QString &stored) {
            row(name, text, stored, stored);
        };
        both("integer", u"7"_s, u"7"_s);
        both("spelling stays", u"0.10"_s, u"0.10"_s);
        both("no whole part", u".5"_s, u"0.5"_s);
        both("negative", u"-1.50"_s, u"-1.50"_s);
        both("zero", u"-0"_s, u"-0"_s);
        both("beyond a double", u"90071992547409931234567890.12345678901234567890"_s,
             u"90071992547409931234567890.12345678901234567890"_s);
        both("leading zeros", u"007.50"_s, u"7.50"_s);
        both("blanks around", u"  0.10\t\n"_s, u"0.10"_s);
        both("no-break blanks around", u"\u00A00.10\u202F\uFEFF"_s, u"0.10"_s);
        both("a thousandth", u"0.125"_s, u"0.125"_s);
        row("comma", u"0,10"_s, {}, u"0.10"_s);
        row("comma first", u",5"_s, {}, u"0.5"_s);
        row("comma above one", u"1,50"_s, {}, u"1.50"_s);
        row("three behind a comma", u"1,250"_s, {}, u"1.250"_s);
        row("three behind a point", u"1.250"_s, u"1.250"_s, {});
        both("currency behind", u"0.10 USD"_s, {});
        both("currency before", u"$0.10"_s, {});
        both("groups and comma", u"1.000,50"_s, {});
        both("groups and point", u"1,000.50"_s, {});
        both("many groups", u"1,000,000"_s, {});
        both("groups with a blank", u"1 000"_s, {});
        both("groups with an apostrophe", u"1'000"_s, {});
        both("exponent", u"1e3"_s, {});
        both("not a number", u"NaN"_s, {});
        both("infinity", u"inf"_s, {});
        both("hexadecimal", u"0x1F"_s, {});
        both("Arabic digits", u"٠٫١٠"_s, {});
        both("digits of full width", u"１２"_s, {});
        both("a minus sign that is none", u"\u22121"_s, {});
        both("plus", u"+1"_s, {});
        both("two signs", u"--1"_s, {});
        both("point last", u"1."_s, {});
        both("comma last", u"1,"_s, {});
        both("point alone", u"."_s, {});
        both("sign alone", u"-"_s, {});
        both("two points", u"0.1.0"_s, {});
        both("percent", u"10%"_s, {});
        both("word", u"free"_s, {});
        both("fraction", u"1/2"_s, {});
        both("zero width inside", u"1\u200B0"_s, {});
        both("two cells below each other", u"1\n2"_s, {});
        both("two cells side by side", u"1\t2"_s, {});
        both("line separator", u"5\u20286"_s, {});
        both("vertical tab", u"7\v8"_s, {});
        both("too long", QString(500, u'1'), {});
    }

    void aNumberIsTheWholeTextOrNone()
    {
        QFETCH(QString, text);
        QFETCH(QString, withPoint);
        QFETCH(QString, withComma);
        const QList<std::pair<QLocale, QString>> expected{{QLocale(QLocale::English, QLocale::UnitedStates), withPoint},
                                                          {QLocale::c(), withPoint},
                                                          {QLocale(QLocale::Dutch, QLocale::Netherlands), withComma},
                                                          {QLocale(QLocale::German, QLocale::Germany), withComma}};
        for (const auto &[locale, stored] : expected) {
            const TypedNumber number = TypedNumber::read(text, locale);
            QCOMPARE(QString::fromUtf8(number.value.text()), stored);
            QCOMPARE(number.value.isUndefined(), stored.isEmpty());
            QCOMPARE(number.problem.isEmpty(), !stored.isEmpty());
        }
    }

    void nothingTypedIsNoProblem()
    {
        for (const QString &text : {QString(), u" "_s, u"\u00A0\uFEFF\n"_s}) {
            const TypedNumber number = TypedNumber::read(text);
            QVERIFY(number.value.isUndefined());
            QCOMPARE(number.problem, QString());
        }
    }

    // Any text: what is taken over is what stands there, to the digit, or nothing is.
    void whatIsStoredIsWhatWasTyped()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"00112359..,,-+ eE'x\u00A0\u2212\u0661"_s;
        const QList<QLocale> locales{QLocale::c(), QLocale(QLocale::Dutch), QLocale(QLocale::French)};
        int taken = 0;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int length = random.bounded(1, 9); length > 0; --length)
                text += alphabet[random.bounded(int(alphabet.size()))];
            const QLocale &locale = locales[round % locales.size()];
            const TypedNumber number = TypedNumber::read(text, locale);
            const QString seen = typedLine(text);
            QCOMPARE(number.value.isUndefined(), !number.problem.isEmpty() || seen.isEmpty());
            if (number.value.isUndefined())
                continue;
            ++taken;
            // The same digits in the same order, but for zeros in front, and the one mark between them.
            const auto bare = [](QString spelled) {
                spelled.replace(u',', u'.');
                const bool isNegative = spelled.startsWith(u'-');
                spelled.remove(u'-');
                while (spelled.startsWith(u'0'))
                    spelled.remove(0, 1);
                return (isNegative ? u"-"_s : QString()) + spelled;
            };
            QCOMPARE(bare(QString::fromUtf8(number.value.text())), bare(seen));
            QVERIFY(!seen.contains(u',') || locale.decimalPoint() == u","_s);
            // Once shown it means the same, or it is refused; never another number.
            const TypedNumber again = TypedNumber::read(QString::fromUtf8(number.value.text()), locale);
            QVERIFY(again.value == number.value || again.value.isUndefined());
        }
        QVERIFY(taken > 1000);
    }

    // What is shown reads as what it is.
    void whatMisleadsIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto stays = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        stays("plain", u"contoso-vm"_s);
        stays("Hebrew with its mark", u"\u05E9\u05DC\u05D5\u05DD\u200F!"_s);
        stays("emoji of several", u"👩\u200D👧"_s);
        stays("lines", u"one\ntwo\tthree"_s);
        QTest::newRow("override") << u"a\u202Etxt.exe"_s << u"a\uFFFDtxt.exe"_s;
        QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\uFFFDx\uFFFD"_s;
        QTest::newRow("no width") << u"contoso-vm\u200B"_s << u"contoso-vm\uFFFD"_s;
        QTest::newRow("soft hyphen") << u"con\u00ADtoso"_s << u"con\uFFFDtoso"_s;
        QTest::newRow("NUL") << u"nul\u0000l"_s << u"nul\uFFFDl"_s;
    }

    void whatMisleadsIsMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
    }

    void aLineLosesWhatNobodySees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("address");
        const QString address = u"https://a.example/i.vhd?sig=x%3D"_s;
        QTest::newRow("as it is") << address << address << address;
        QTest::newRow("blanks and a break") << u"  "_s + address + u"\n"_s << address << address;
        QTest::newRow("carriage return") << address + u"\r\n\r\n"_s << address << address;
        QTest::newRow("tabs") << u"\t"_s + address + u"\t"_s << address << address;
        QTest::newRow("no-break blank") << u"\u00A0"_s + address + u"\u202F"_s << address << address;
        QTest::newRow("byte order mark") << u"\uFEFF"_s + address << address << address;
        QTest::newRow("zero width") << address + u"\u200B\u2060"_s << address << address;
        QTest::newRow("wrapped") << u"https://a.example/\r\ni.vhd"_s << u"https://a.example/ i.vhd"_s
                                 << u"https://a.example/i.vhd"_s;
        QTest::newRow("words on two lines") << u"one\ntwo\u2028three"_s << u"one two three"_s << u"onetwothree"_s;
        QTest::newRow("blank inside") << u"my disk"_s << u"my disk"_s << u"my disk"_s;
        QTest::newRow("marks of direction") << u"\u202Etext\u202C"_s << u"\u202Etext\u202C"_s << u"text"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧"_s << u"👩‍👩‍👧"_s << u"👩‍👩‍👧"_s;
        QTest::newRow("nothing") << u" \n\uFEFF"_s << QString() << QString();
    }

    void aLineLosesWhatNobodySees()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, address);
        QCOMPARE(typedLine(text), line);
        QCOMPARE(typedAddress(text), address);
        QCOMPARE(typedLine(line), line);
        QCOMPARE(typedAddress(address), address);
    }
};

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typedtext.moc"
