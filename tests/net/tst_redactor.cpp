// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redactor.h"
#include "net/spellings.h"
#include "support/patience.h"

#include <QTest>

#include <functional>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

using Spell = std::function<QString(const QString &)>;

QString each(const QString &text, const std::function<QString(QChar)> &spell)
{
    QString spelled;
    for (const QChar c : text)
        spelled += spell(c);
    return spelled;
}

QString utf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QString quotedPrintable(const QString &text, bool isAll)
{
    QString spelled;
    for (const char c : text.toUtf8()) {
        const bool isPlain = !isAll && c != '=' && uchar(c) < 0x80;
        spelled += isPlain ? QString(QLatin1Char(c)) : u'=' + utf8(QByteArray(1, c).toHex().toUpper());
    }
    return spelled;
}

QString base32(const QByteArray &bytes)
{
    QString bits;
    for (const char c : bytes)
        bits += u"%1"_s.arg(uint(uchar(c)), 8, 2, QLatin1Char('0'));
    bits += QString((5 - bits.size() % 5) % 5, u'0');
    QString spelled;
    for (qsizetype at = 0; at < bits.size(); at += 5)
        spelled += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[bits.mid(at, 5).toInt(nullptr, 2)]);
    return spelled + QString((8 - spelled.size() % 8) % 8, u'=');
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

const QList<std::pair<const char *, Spell>> &spellings()
{
    static const QList<std::pair<const char *, Spell>> all{
        {"plain", [](const QString &s) { return s; }},
        {"percent", [](const QString &s) { return utf8(s.toUtf8().toPercentEncoding()); }},
        {"percent, lower case", [](const QString &s) { return utf8(s.toUtf8().toPercentEncoding().toLower()); }},
        {"percent, all of it", [](const QString &s) { return utf8(s.toUtf8().toPercentEncoding({}, s.toUtf8())); }},
        {"percent, twice", [](const QString &s) { return utf8(s.toUtf8().toPercentEncoding().toPercentEncoding()); }},
        {"form", [](const QString &s) { return utf8(s.toUtf8().toPercentEncoding("~").replace("%20", "+")); }},
        {"HTML, names",
         [](const QString &s) {
             return s.toHtmlEscaped().replace(u'+', "&plus;"_L1).replace(u'/', "&sol;"_L1).replace(u'=', "&equals;"_L1);
         }},
        {"HTML, decimal",
         [](const QString &s) { return each(s, [](QChar c) { return u"&#%1;"_s.arg(uint(c.unicode())); }); }},
        {"HTML, hex",
         [](const QString &s) {
             return each(s, [](QChar c) { return u"&#X%1;"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')); });
         }},
        {"HTML in HTML", [](const QString &s) { return s.toHtmlEscaped().toHtmlEscaped(); }},
        {"JSON",
         [](const QString &s) {
             return QString(s).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'/', u"\\/"_s);
         }},
        {"JSON, by number",
         [](const QString &s) {
             return each(s, [](QChar c) { return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')); });
         }},
        {"hex", [](const QString &s) { return utf8(s.toUtf8().toHex()); }},
        {"hex, upper case", [](const QString &s) { return utf8(s.toUtf8().toHex().toUpper()); }},
        {"base64", [](const QString &s) { return utf8(s.toUtf8().toBase64()); }},
        {"base64 of id:secret", [](const QString &s) { return utf8(("an-id:" + s.toUtf8()).toBase64()); }},
        {"base64 of ids:secret", [](const QString &s) { return utf8(("an-ids:" + s.toUtf8()).toBase64()); }},
        {"base64 of idsx:secret and more",
         [](const QString &s) { return utf8(("an-idsx:" + s.toUtf8() + "!?").toBase64()); }},
        {"base64url",
         [](const QString &s) { return utf8(("an-id:" + s.toUtf8()).toBase64(QByteArray::Base64UrlEncoding)); }},
        {"base64 of what is percent-encoded",
         [](const QString &s) { return utf8(("id:" + s.toUtf8().toPercentEncoding()).toBase64()); }},
        {"upper case", [](const QString &s) { return s.toUpper(); }},
        {"quoted-printable", [](const QString &s) { return quotedPrintable(s, false); }},
        {"quoted-printable, all of it", [](const QString &s) { return quotedPrintable(s, true); }},
        {"full width",
         [](const QString &s) {
             return each(s, [](QChar c) { return c > u' ' && c < u'\x7f' ? QChar(c.unicode() + 0xFEE0) : c; });
         }},
        {"reversed", [](const QString &s) { return reversed(s); }},
        {"reversed hex", [](const QString &s) { return reversed(utf8(s.toUtf8().toHex())); }},
        {"reversed base64", [](const QString &s) { return reversed(utf8(s.toUtf8().toBase64())); }},
        {"base32", [](const QString &s) { return base32(s.toUtf8()); }},
        {"base32 of id:secret, lower case", [](const QString &s) { return base32("an-id:" + s.toUtf8()).toLower(); }},
        {"base64 of hex", [](const QString &s) { return utf8(("an-id:" + s.toUtf8().toHex()).toBase64()); }},
        {"base64 of base64", [](const QString &s) { return utf8(("an-id:" + s.toUtf8().toBase64()).toBase64()); }},
        {"hex of base64", [](const QString &s) { return utf8(s.toUtf8().toBase64().toHex()); }},
        {"base64 of reversed", [](const QString &s) { return utf8(("an-id:" + reversed(s).toUtf8()).toBase64()); }},
    };
    return all;
}

const QList<std::pair<const char *, Spell>> &breaks()
{
    const auto with = [](const QString &between) {
        return [between](const QString &s) { return each(s, [&between](QChar c) { return c + between; }); };
    };
    const auto inTheMiddle = [](const QString &what) {
        return [what](const QString &s) { return s.left(s.size() / 2) + what + s.mid(s.size() / 2); };
    };
    static const QList<std::pair<const char *, Spell>> all{
        {"whole", [](const QString &s) { return s; }},
        {"line break", inTheMiddle(u"\r\n"_s)},
        {"blanks", with(u" "_s)},
        {"soft hyphens", with(u"\u00ad"_s)},
        {"no width", with(u"\u200b"_s)},
        {"byte order mark", inTheMiddle(u"\ufeff"_s)},
        {"tag", inTheMiddle(u"<wbr/>"_s)},
        {"escaped line break", inTheMiddle(u"&#10;"_s)},
        {"escaped soft hyphen", inTheMiddle(u"&shy;"_s)},
    };
    return all;
}

} // namespace

class TestRedactor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingIsTakenOut_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("spelled");
        const QStringList secrets{u"hu~s/h+se=cret"_s, u"q8Q~abc_DEF.ghi-JKL"_s, u"p%41s&amp;w"_s,
                                  u"a\"b'c<d>e"_s,     u"blank and Ümlaut"_s,    u"eyJhbGci.eyJzdWIi.c2lnbmF0"_s};
        for (const QString &secret : secrets) {
            for (const auto &[spelling, spell] : spellings()) {
                const QByteArray name(spelling);
                const bool isEscape = name.startsWith("HTML") || name.startsWith("quoted");
                // No escape or tag stands within another.
                for (const auto &[breaking, breakUp] : breaks().mid(0, breaks().size() - (isEscape ? 3 : 0)))
                    QTest::addRow("%s, %s, %s", qPrintable(secret), spelling, breaking)
                        << secret << breakUp(spell(secret));
            }
        }
    }

    void everySpellingIsTakenOut()
    {
        QFETCH(QString, secret);
        QFETCH(QString, spelled);
        const QString text = u"It says: «"_s + spelled + u"», and goes on."_s;
        const QString said = Redactor::without(text, {secret.toUtf8()});
        QVERIFY2(said.startsWith(u"It says: «"_s) && said.endsWith(u"», and goes on."_s), qPrintable(said));
        QVERIFY2(said.contains(u'…') && said.size() < text.size(), qPrintable(said));
        // Of base64 what was encoded before and behind the secret may stay, when it was broken up; else nothing.
        QString left = said.mid(10, said.size() - 10 - 16);
        left.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        const qsizetype most = QByteArray(QTest::currentDataTag()).contains("base") ? 16 : 0;
        QVERIFY2(left.size() <= most, qPrintable(said));
    }

    void severalLayersAreUndone_data()
    {
        QTest::addColumn<QString>("spelled");
        const QString secret = u"hu~s/h+se=cret"_s;
        const auto spell = [](const char *name) {
            const auto &all = spellings();
            return std::find_if(all.cbegin(), all.cend(),
                                [name](const auto &pair) { return qstrcmp(pair.first, name) == 0; })
                ->second;
        };
        for (const auto &[outer, last] : spellings()) {
            if (QByteArray(outer).startsWith("hex") || QByteArray(outer).startsWith("base") ||
                QByteArray(outer).startsWith("reversed") || qstrcmp(outer, "upper case") == 0)
                continue;
            if (QByteArray(outer).contains("lower case"))
                continue; // base64 is another then
            for (const char *inner : {"percent", "HTML, names", "HTML, hex", "JSON", "base64 of id:secret", "hex"})
                QTest::addRow("%s in %s", inner, outer) << last(spell(inner)(secret));
        }
    }

    void severalLayersAreUndone()
    {
        QFETCH(QString, spelled);
        const QString said = Redactor::without(u"a "_s + spelled + u" b"_s, {"hu~s/h+se=cret"});
        QCOMPARE(said.left(2) + said.right(2), u"a  b"_s);
        QVERIFY2(said.size() <= 8, qPrintable(said));
    }

    // Quoted-printable breaks its lines behind an equals sign, which a secret may end with, too.
    void aLineBreakBehindAnEqualsSignIsBoth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("soft") << u"it is hu~s/h=\r\n+se=3Dc=\nret; more"_s;
        QTest::newRow("its own") << u"it is hu~s/h+se=\r\ncret; more"_s;
    }

    void aLineBreakBehindAnEqualsSignIsBoth()
    {
        QFETCH(QString, text);
        QCOMPARE(Redactor::without(text, {"hu~s/h+se=cret"}), u"it is …; more"_s);
    }

    void severalSecretsAtOnce()
    {
        QCOMPARE(Redactor::without(u"one first-secret two second%2Dsecret three"_s, {"first-secret", "second-secret"}),
                 u"one … two … three"_s);
        QCOMPARE(Redactor::without(u"first-second"_s, {"first-sec", "t-second"}), u"…"_s); // that overlap
    }

    void theRestStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("escapes") << u"100 % of &amp; \\n \\u002b %2B <b>bold</b>\u00ad \u200b"_s;
        QTest::newRow("near it") << u"hush-hu, ush-hush-, hush hus"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("base64 of others") << u"aHVzaGh1c2g"_s;
    }

    void theRestStaysAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(Redactor::without(text, {"hush-hush-hush"}), text);
        QCOMPARE(Redactor::redacted(text), text);
    }

    void placesOfSecretsAreKnownWhenEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("in a URL") << u"to=https%3A%2F%2Fx%2Fd.vhd%3Fse%3D1%26sig%3DSeCrEt%26sp%3Drl"_s;
        QTest::newRow("in a URL in a URL") << u"https%253A%252F%252Fx%253Fa%253D1%2526sig%253DSeCrEt"_s;
        QTest::newRow("in HTML") << u"?a=1&#38;sig&#61;SeCrEt&#38;b"_s;
        QTest::newRow("in JSON") << u"{\"url\":\"https://x/?a=1\\u0026sig=SeCrEt\"}"_s;
        QTest::newRow("JSON in JSON") << u"{\\\"client_secret\\\":\\\"SeCrEt\\\"}"_s;
        QTest::newRow("JSON in HTML") << u"{&quot;access_token&quot;:&quot;SeCrEt&quot;}"_s;
        QTest::newRow("bearer") << u"Authorization%3A%20Bearer%20SeCrEt"_s;
    }

    void placesOfSecretsAreKnownWhenEscaped()
    {
        QFETCH(QString, text);
        const QString said = Redactor::redacted(text);
        QVERIFY2(!said.contains(u"SeCrEt"_s) && said.contains(u'…'), qPrintable(said));
    }

    // The work grows with the text, whatever is in it: each layer is as long as the text at most, and there are few.
    void theWorkIsBounded_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("percents") << u"%25"_s;
        QTest::newRow("ampersands") << u"&amp;"_s;
        QTest::newRow("backslashes") << u"\\\\"_s;
        QTest::newRow("tags that do not end") << u"<a"_s;
        QTest::newRow("bytes that are no text") << u"%ff"_s;
        QTest::newRow("the secret itself") << u"hush-hush-hush"_s;
        QTest::newRow("quoted-printable") << u"=3D"_s;
        QTest::newRow("full width") << u"\uff05\uff12\uff15"_s;
    }

    void theWorkIsBounded()
    {
        QFETCH(QString, piece);
        for (const int count : {1000, 4000}) {
            const QString text = piece.repeated(count);
            const QList<Spellings::Layer> layers = Spellings::layers(text);
            QVERIFY(layers.size() <= Spellings::mostLayers);
            for (const Spellings::Layer &layer : layers) {
                QVERIFY(layer.text.size() <= text.size());
                QCOMPARE(layer.from.size(), layer.text.size());
                QCOMPARE(layer.to.size(), layer.text.size());
            }
            QVERIFY(Redactor::without(text, {"hush-hush-hush"}).size() <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
