// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpointer.h"
#include "json/jsonreader.h"
#include "json/jsonvalue.h"
#include "json/jsonwriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

JsonValue parsed(const QByteArray &text)
{
    const auto value = JsonReader::read(text);
    return value ? *value : JsonValue();
}

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderUnknownMembersAndNumberSpelling()
    {
        const QByteArray text =
            "{\"z\":1.10,\"a\":1e3,\"ticks\":636576975611768314,\"big\":18446744073709551616,\"m\":-0.0,"
            "\"t\":true,\"n\":null,\"s\":\"a&b<\\\"é😀\",\"e\":[],\"o\":{}}";
        const JsonValue value = parsed(text);
        QVERIFY(value.isObject());
        QCOMPARE(JsonWriter::compact(value), text);
        QCOMPARE(value.value("ticks").toInteger(), std::optional<qint64>(636576975611768314));
        QCOMPARE(value.value("big").toInteger(), std::nullopt);
        QCOMPARE(value.value("z").toDouble(), 1.1);
    }

    void writesPrettyWithTwoSpaces()
    {
        QCOMPARE(JsonWriter::pretty(parsed(R"({"a":[1,{"b":"c"}],"e":[]})")),
                 "{\n  \"a\": [\n    1,\n    {\n      \"b\": \"c\"\n    }\n  ],\n  \"e\": []\n}"_ba);
    }

    void refusesWithLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<JsonError::Kind>("kind");
        QTest::addColumn<int>("line");
        using Kind = JsonError::Kind;
        QTest::newRow("empty") << ""_ba << Kind::Syntax << 1;
        QTest::newRow("missing comma") << "{\n \"a\": 1\n \"b\": 2}"_ba << Kind::Syntax << 3;
        QTest::newRow("trailing comma") << "[1,\n]"_ba << Kind::Syntax << 2;
        QTest::newRow("two documents") << "{}\n{}"_ba << Kind::Syntax << 2;
        QTest::newRow("comment") << "{} // no"_ba << Kind::Syntax << 1;
        QTest::newRow("single quotes") << "{'a':1}"_ba << Kind::Syntax << 1;
        QTest::newRow("leading zero") << "[01]"_ba << Kind::Syntax << 1;
        QTest::newRow("NaN") << "[NaN]"_ba << Kind::Syntax << 1;
        QTest::newRow("control character") << "[\"a\nb\"]"_ba << Kind::Syntax << 1;
        QTest::newRow("NUL") << QByteArray("[1\0]", 4) << Kind::Syntax << 1;
        QTest::newRow("invalid UTF-8") << "{\"a\":\n\"\xff\xfe\"}"_ba << Kind::Encoding << 2;
        QTest::newRow("overlong UTF-8") << "[\"\xc0\xaf\"]"_ba << Kind::Encoding << 1;
        QTest::newRow("UTF-8 surrogate") << "[\"\xed\xa0\x80\"]"_ba << Kind::Encoding << 1;
        QTest::newRow("lone low surrogate") << "[\"\\udc00\"]"_ba << Kind::Encoding << 1;
        QTest::newRow("lone high surrogate") << "[\"\\ud800x\"]"_ba << Kind::Encoding << 1;
        QTest::newRow("lone surrogate in a key") << "{\"\\udc00\":1}"_ba << Kind::Encoding << 1;
        QTest::newRow("duplicate key") << "{\"a\":1,\n\"a\":2}"_ba << Kind::DuplicateKey << 2;
        QTest::newRow("duplicate key by escape") << "{\"a\":1,\"\\u0061\":2}"_ba << Kind::DuplicateKey << 1;
        QTest::newRow("BOM") << "\xEF\xBB\xBF{}"_ba << Kind::ByteOrderMark << 1;
        QTest::newRow("1e999") << "[1,\n1e999]"_ba << Kind::NumberRange << 2;
        QTest::newRow("400 digits") << '[' + QByteArray(400, '9') + ']' << Kind::NumberRange << 1;
        QTest::newRow("100,000 arrays") << QByteArray(100000, '[') << Kind::TooDeep << 1;
        QTest::newRow("100,000 objects") << QByteArray("{\"a\":").repeated(100000) << Kind::TooDeep << 1;
        QTest::newRow("65 MB") << '"' + QByteArray(65 * 1024 * 1024, 'x') + '"' << Kind::TooLarge << 1;
    }

    void refusesWithLineAndColumn()
    {
        QFETCH(QByteArray, text);
        QFETCH(JsonError::Kind, kind);
        QFETCH(int, line);
        const auto value = JsonReader::read(text);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, kind);
        QCOMPARE(value.error().line, line);
        QVERIFY(value.error().column >= 1);
        QVERIFY2(value.error().message().contains(u"line %1"_s.arg(line)), qPrintable(value.error().message()));
    }

    void countsColumnsInCharacters()
    {
        const auto value = JsonReader::read("{\"ü😀\": x}"_ba);
        QVERIFY(!value);
        QCOMPARE(value.error().column, 8);
    }

    void findsDuplicatesInLargeObjects()
    {
        QByteArray text = "{"_ba;
        for (int i = 0; i < 5000; ++i)
            text += "\"k" + QByteArray::number(i) + "\":0,";
        QVERIFY(JsonReader::read(text + "\"last\":0}"));
        QVERIFY(!JsonReader::read(text + "\"k17\":0}"));
    }

    void acceptsNestingToTheLimitAndDestroysIt()
    {
        const QByteArray deep = QByteArray(JsonReader::maximumDepth, '[') + QByteArray(JsonReader::maximumDepth, ']');
        QCOMPARE(JsonWriter::compact(parsed(deep)), deep);
        QVERIFY(!JsonReader::read('[' + deep + ']'));
    }

    void destroysTreesBuiltDeeperThanAnyStack()
    {
        JsonValue value = JsonValue::array();
        for (int i = 0; i < 300000; ++i)
            value = JsonValue::array(std::span(&value, 1));
        QCOMPARE(value.size(), 1);
        value = JsonValue(); // recursion would overflow here
        QVERIFY(value.isUndefined());
    }

    void readsEscapes()
    {
        const JsonValue value = parsed("[\"\\u0041\\n\\\"\\\\\\/\", \"\\ud83d\\ude00\", \"x\\u0022\", \"\\\\\"]");
        QCOMPARE(value.at(0).toString(), u"A\n\"\\/"_s);
        QCOMPARE(value.at(1).toString(), u"😀"_s);
        QCOMPARE(value.at(2).toString(), u"x\""_s);
        QCOMPARE(value.at(3).toString(), u"\\"_s);
    }

    void slicesOutliveTheDocumentTheyCameFrom()
    {
        JsonValue title;
        {
            const JsonValue document = parsed(QByteArray(R"({"title":"Contoso"})"));
            title = document.value("title");
        }
        QCOMPARE(title.toString(), u"Contoso"_s);
    }

    void editsShareTheRest()
    {
        const JsonValue before = parsed(R"({"a":{"x":[1,2,3]},"b":"old","c":{"y":1}})");
        const JsonValue after = before.withValue(JsonPointer({"c", "y"}), JsonValue::number(2))
                                    .withMember("b", JsonValue::string(u"new"_s));
        QCOMPARE(JsonWriter::compact(before), R"({"a":{"x":[1,2,3]},"b":"old","c":{"y":1}})"_ba);
        QCOMPARE(JsonWriter::compact(after), R"({"a":{"x":[1,2,3]},"b":"new","c":{"y":2}})"_ba);
        QVERIFY(after.value("a").isSameAs(before.value("a")));
        QVERIFY(!after.value("c").isSameAs(before.value("c")));
    }

    void editsArraysAndMembers()
    {
        const JsonValue list = parsed("[1,2,3]");
        QCOMPARE(JsonWriter::compact(list.withItemInserted(3, JsonValue::number(4))), "[1,2,3,4]"_ba);
        QCOMPARE(JsonWriter::compact(list.withoutItem(0)), "[2,3]"_ba);
        QCOMPARE(JsonWriter::compact(list.withoutItem(7)), "[1,2,3]"_ba);
        const JsonValue object = parsed(R"({"a":1,"b":2})");
        QCOMPARE(JsonWriter::compact(object.withoutMember("a").withMember("c", JsonValue::null())),
                 R"({"b":2,"c":null})"_ba);
        QCOMPARE(object.withValue(JsonPointer({"x", "y"}), JsonValue::null()), object);
    }

    void adoptingATextSharesWhatIsEqual()
    {
        const JsonValue old =
            parsed(R"({"plans":[{"planId":"gold","t":"Gold"},{"planId":"byol","t":"B"}],"offer":{"k":"v"}})");
        const JsonValue fresh = parsed(
            R"({"plans":[{"planId":"new"},{"planId":"gold","t":"Gold 2"},{"planId":"byol","t":"B"}],"offer":{"k":"v"}})");
        const JsonValue adopted = fresh.sharedWith(old);
        QCOMPARE(adopted, fresh);
        QVERIFY(adopted.value("offer").isSameAs(old.value("offer")));
        QVERIFY(adopted.value("plans").at(2).isSameAs(old.value("plans").at(1)));
        QVERIFY(parsed(JsonWriter::compact(old)).sharedWith(old).isSameAs(old));
    }

    void randomEditsSurviveSharingAndWriting()
    {
        QRandomGenerator random(20261121);
        const JsonValue base =
            parsed(R"({"a":[{"id":1},{"id":2},{"id":3}],"b":{"c":"d","e":[true,false,null]},"f":"ü"})");
        JsonValue current = base;
        for (int i = 0; i < 500; ++i) {
            JsonValue next = current;
            switch (random.bounded(5)) {
            case 0:
                next = next.withValue(JsonPointer({"a", QByteArray::number(random.bounded(3)), "id"}),
                                      JsonValue::number(random.bounded(100)));
                break;
            case 1:
                next = next.withMember("b", next.value("b").withMember("k" + QByteArray::number(random.bounded(9)),
                                                                       JsonValue::string(u"v"_s)));
                break;
            case 2:
                next = next.withMember("a", next.value("a").withItemInserted(
                                                random.bounded(int(next.value("a").size()) + 1), JsonValue::array()));
                break;
            case 3:
                next =
                    next.withMember("a", next.value("a").withoutItem(random.bounded(int(next.value("a").size()) + 1)));
                break;
            default:
                next = next.withoutMember("k" + QByteArray::number(random.bounded(9)));
            }
            const QByteArray text = JsonWriter::compact(next);
            const JsonValue adopted = parsed(text).sharedWith(current);
            QCOMPARE(JsonWriter::compact(adopted), text);
            QCOMPARE(adopted, next);
            current = adopted;
        }
        QCOMPARE(JsonWriter::compact(base),
                 R"({"a":[{"id":1},{"id":2},{"id":3}],"b":{"c":"d","e":[true,false,null]},"f":"ü"})"_ba);
    }

    void comparesByMeaning()
    {
        const JsonValue left = parsed(R"({"a":1.0,"b":[1,"x"]})");
        QVERIFY(left.isEquivalentTo(parsed(R"({"b":[1,"x"],"a":1})")));
        QVERIFY(!left.isEquivalentTo(parsed(R"({"b":["x",1],"a":1})")));
        QVERIFY(left != parsed(R"({"a":1,"b":[1,"x"]})"));
        QVERIFY(!parsed("[636576975611768314]").isEquivalentTo(parsed("[636576975611768315]")));
    }

    void pointersFollowTheRfc_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("root") << ""_ba
                              << R"({"a/b":{"m~n":[10,20]},"":3})"_ba;
        QTest::newRow("escapes") << "/a~1b/m~0n/1"_ba
                                 << "20"_ba;
        QTest::newRow("empty key") << "/"_ba
                                   << "3"_ba;
        QTest::newRow("leading zero") << "/a~1b/m~0n/01"_ba
                                      << ""_ba;
        QTest::newRow("beyond") << "/a~1b/m~0n/2"_ba
                                << ""_ba;
    }

    void pointersFollowTheRfc()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, expected);
        const auto read = JsonPointer::fromText(pointer);
        QVERIFY(read);
        QCOMPARE(read->text(), pointer);
        const JsonValue value = parsed(R"({"a/b":{"m~n":[10,20]},"":3})").value(*read);
        QCOMPARE(value.isUndefined() ? ""_ba : JsonWriter::compact(value), expected);
        QVERIFY(!JsonPointer::fromText("a"));
        QVERIFY(!JsonPointer::fromText("/~2"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
