// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsondiff.h"
#include "json/jsonmerge.h"
#include "json/jsonnumber.h"
#include "json/jsonplaces.h"
#include "json/jsonpointer.h"
#include "json/jsonreader.h"
#include "json/jsonvalue.h"
#include "json/jsonwriter.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const JsonIdentities identities({{"plans", "planId"}, {"diskGenerations", "planId"}, {"manualEntries", "id"}});

JsonValue randomPlan(QRandomGenerator &random, const QByteArray &id)
{
    std::vector<JsonValue::Member> members{{"planId", JsonValue::utf8String(id)}};
    static const QByteArrayList keys{"title", "summary", "price", "regions", "images"};
    for (const QByteArray &key : keys) {
        if (random.bounded(4) != 0)
            members.emplace_back(key, JsonValue::number(random.bounded(100)));
    }
    const JsonValue regions[] = {JsonValue::string(u"US"), JsonValue::string(u"NL")};
    members.emplace_back("list", JsonValue::array(regions));
    return JsonValue::object(members);
}

JsonValue randomEdit(QRandomGenerator &random, const JsonValue &plan)
{
    const QByteArray key = plan.keyAt(1 + random.bounded(int(plan.size()) - 1)).toByteArray();
    switch (random.bounded(4)) {
    case 0:
        return plan.withoutMember(key);
    case 1:
        return plan.withMember("new" + QByteArray::number(random.bounded(9)), JsonValue::null());
    case 2:
        return plan.withMemberInserted(random.bounded(int(plan.size()) + 1), "other", JsonValue::boolean(true));
    default:
        return plan.withMember(key, JsonValue::string(u"changed"));
    }
}

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is looked at is what is sent.
    void aTextKeepsItsByteOrderMark()
    {
        for (const QString &text : {u"\uFEFFx"_s, u"\uFEFF"_s, u"\uFEFF\uFEFFx"_s, u"x\uFEFF"_s})
            QCOMPARE(JsonValue::string(text).toString(), text);
    }

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
        QTest::newRow("control character on a line") << "[\"a\tb\"]"_ba << Kind::Syntax << 1;
        QTest::newRow("string without an end") << "{\"a\":1,\n\"b\": \"x,\n\"c\": 2}"_ba << Kind::Syntax << 2;
        QTest::newRow("string without an end at the end") << "[1,\n\"x\\\"]"_ba << Kind::Syntax << 2;
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

    // Where a quotation mark is missing is not known; where the string begins that lacks it is.
    void aStringThatDoesNotEndIsSaidWhereItBegins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("before a line break")
            << "{\"a\": \"\\\"\",\n  \"b\": \"x,\n  \"c\": 2}"_ba << u"line 2, column 8"_s;
        QTest::newRow("before the end") << "[\"a\", \"x]"_ba << u"line 1, column 7"_s;
    }
    void aStringThatDoesNotEndIsSaidWhereItBegins()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto value = JsonReader::read(text);
        QVERIFY(!value);
        const QString said = value.error().message();
        QVERIFY2(said.contains(place) && said.contains(u"string that begins here does not end"_s), qPrintable(said));
    }

    void saysWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const QString nothing = u"there is nothing here"_s;
        const QString tooMany = u"there is one comma too many"_s;
        const QString missing = u"a value is missing before this comma"_s;
        QTest::newRow("empty") << ""_ba << nothing;
        QTest::newRow("blanks") << " \n "_ba << nothing;
        QTest::newRow("comma alone") << ","_ba << missing;
        QTest::newRow("comma first") << " ,{\"a\":1}"_ba << missing;
        QTest::newRow("bracket first") << "]"_ba << u"a value is expected here"_s;
        QTest::newRow("colon first") << ": 1"_ba << u"a value is expected here"_s;
        QTest::newRow("no value") << "{\"a\": , \"b\": 1}"_ba << missing;
        QTest::newRow("comma opens a list") << "[, 1]"_ba << missing;
        QTest::newRow("two in a list") << "[1,\n, 2]"_ba << tooMany;
        QTest::newRow("two in an object") << "{\"a\": 1,, \"b\": 2}"_ba << tooMany;
        QTest::newRow("comma opens an object") << "{, \"a\": 1}"_ba << tooMany;
        QTest::newRow("comma before ]") << "[1,\n]"_ba << u"there is one comma too many before this bracket"_s;
        QTest::newRow("comma before }") << "{\"a\": 1, }"_ba << u"there is one comma too many before this bracket"_s;
        QTest::newRow("no value before }") << "{\"a\": }"_ba << u"a value is expected here"_s;
        QTest::newRow("cut") << "{\"a\":"_ba << u"a value is expected here"_s;
    }

    void saysWhatIsThere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const auto value = JsonReader::read(text);
        QVERIFY(!value);
        QCOMPARE(value.error().reason, reason);
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

    // Quotes and backslashes in every order, held against Qt's own reader.
    void readsEveryMixOfEscapes()
    {
        QRandomGenerator random(20261122);
        const QStringList parts{u"\""_s, u"\\"_s, u"\\\""_s, u"/"_s, u"u0022"_s,
                                u"n"_s,  u"\n"_s, u"é"_s,    u"😀"_s, u"\u0000"_s};
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int length = random.bounded(7); length > 0; --length)
                text += parts[random.bounded(int(parts.size()))];
            const QByteArray ours = JsonWriter::compact(JsonValue::object({{"a", JsonValue::string(text)}}));
            const QByteArray theirs = QJsonDocument(QJsonObject{{u"a"_s, text}}).toJson(QJsonDocument::Compact);
            for (const QByteArray &document : {ours, theirs}) {
                QCOMPARE(parsed(document).value("a").toString(), text);
                QCOMPARE(QJsonDocument::fromJson(document).object().value(u"a"_s).toString(), text);
            }
        }
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
        QVERIFY(parsed("[1.10,1e3]").isEquivalentTo(parsed("[1.1,1000]")));
        QVERIFY(!parsed("[636576975611768314]").isEquivalentTo(parsed("[636576975611768315]")));
        QVERIFY(!parsed("[12345678901234567890123]").isEquivalentTo(parsed("[12345678901234567890124]")));
        QVERIFY(!parsed("[0.1]").isEquivalentTo(parsed("[0.10000000000000000001]")));
    }

    void numbersHaveOnePlainSpelling_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("plain");
        const std::pair<const char *, const char *> rows[] = {{"0", "0"},
                                                              {"-0", "0"},
                                                              {"0.000", "0"},
                                                              {"0e99", "0"},
                                                              {"1", "1"},
                                                              {"1.10", "1.1"},
                                                              {"11e-1", "1.1"},
                                                              {"1e3", "1000"},
                                                              {"1E+3", "1000"},
                                                              {"1000.0", "1000"},
                                                              {"-1.50", "-1.5"},
                                                              {"0.10", "0.1"},
                                                              {"1e-1", "0.1"},
                                                              {"1e-3", "0.001"},
                                                              {"1200", "1200"},
                                                              {"0.00012e3", "0.12"},
                                                              {"12.5e1", "125"},
                                                              {"12345678901234567890.10", "12345678901234567890.1"},
                                                              {"1e99", "1e99"},
                                                              {"10e98", "1e99"},
                                                              {"0.1e100", "1e99"},
                                                              {"1e-99", "1e-99"},
                                                              {"100e-101", "1e-99"},
                                                              {"1e99999999999999999999", "1e99999999999999999999"}};
        for (const auto &[number, plain] : rows)
            QTest::newRow(number) << QByteArray(number) << QByteArray(plain);
    }

    void numbersHaveOnePlainSpelling()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, plain);
        QCOMPARE(plainNumber(number), plain);
        QCOMPARE(plainNumber(plain), plain);
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

    void mergesAsTheTableSays_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TEST_DATA "/merge"));
        const QStringList files = folder.entryList({u"*.json"_s});
        QVERIFY(files.size() > 40);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(5))) << folder.filePath(file);
    }

    void mergesAsTheTableSays()
    {
        QFETCH(QString, file);
        QFile golden(file);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const JsonValue all = parsed(golden.readAll());
        const JsonMerge::Result result =
            JsonMerge::merge(all.value("base"), all.value("mine"), all.value("theirs"), identities);
        QCOMPARE(JsonWriter::compact(result.merged), JsonWriter::compact(all.value("merged")));
        QByteArrayList conflicts;
        for (const MergeConflict &conflict : result.conflicts)
            conflicts += conflict.path.text();
        QByteArrayList expected;
        for (qsizetype i = 0; i < all.value("conflicts").size(); ++i)
            expected += all.value("conflicts").at(i).text().toByteArray();
        QCOMPARE(conflicts, expected);
        JsonMerge::Choices theirs;
        for (const QByteArray &path : conflicts)
            theirs.insert(path, JsonMerge::Side::Theirs);
        const JsonMerge::Result chosen =
            JsonMerge::merge(all.value("base"), all.value("mine"), all.value("theirs"), identities, theirs);
        for (const MergeConflict &conflict : result.conflicts) {
            const auto place = conflict.path.in(chosen.merged, identities);
            QCOMPARE(place.has_value(), !conflict.theirs.isUndefined());
            if (place)
                QCOMPARE(chosen.merged.value(*place), conflict.theirs);
        }
    }

    // Edits of mine and of theirs that never touch the same place always fit, and nothing is lost of either.
    void disjointEditsAlwaysMergeToBoth_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void whatIsRememberedOfALargeListIsOfThatListAlone()
    {
        const auto offerWith = [](int count, const QByteArray &first) {
            QByteArray plans;
            for (int i = 0; i < count; ++i)
                plans += (i ? ",{\"planId\":\"p" + QByteArray::number(i) : "{\"planId\":\"" + first) + "\"}";
            return parsed("{\"plans\":[" + plans + "],\"others\":[" + plans + "]}");
        };
        const JsonIdentities remembering = identities.remembering();
        const QList<JsonValue> offers{offerWith(40, "a"),  offerWith(40, "b"), offerWith(3, "c"),
                                      offerWith(40, "p1"), offerWith(40, "d"), offerWith(40, "e")};
        for (int round = 0; round < 2; ++round) {
            for (const JsonValue &offer : offers) {
                for (const char *list : {"plans", "others"}) {
                    for (const char *item : {"0", "2"}) {
                        const JsonPointer place({list, item, "planId"});
                        const JsonPath path = JsonPath::of(place, offer, remembering);
                        QCOMPARE(path, JsonPath::of(place, offer, identities));
                        QCOMPARE(path.in(offer, remembering), place);
                    }
                }
            }
        }
    }

    void disjointEditsAlwaysMergeToBoth()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        std::vector<JsonValue> plans;
        plans.reserve(12);
        for (int i = 0; i < 12; ++i)
            plans.push_back(randomPlan(random, "plan" + QByteArray::number(i)));
        const auto offerOf = [](const std::vector<JsonValue> &list) {
            const JsonValue::Member members[] = {{"plans", JsonValue::array(list)}};
            return JsonValue::object(members);
        };
        std::vector<JsonValue> mine;
        std::vector<JsonValue> theirs;
        std::vector<JsonValue> both;
        for (size_t i = 0; i < plans.size(); ++i) {
            const JsonValue edited = random.bounded(3) == 0 ? JsonValue() : randomEdit(random, plans[i]);
            const bool isMine = random.bounded(2) == 0;
            const auto add = [](std::vector<JsonValue> &list, const JsonValue &plan) {
                if (!plan.isUndefined())
                    list.push_back(plan);
            };
            add(mine, isMine ? edited : plans[i]);
            add(theirs, isMine ? plans[i] : edited);
            add(both, edited);
        }
        const auto addNew = [&](std::vector<JsonValue> &list, const QByteArray &id) {
            const JsonValue plan = randomPlan(random, id);
            list.insert(list.begin() + random.bounded(int(list.size()) + 1), plan);
            both.push_back(plan);
        };
        addNew(mine, "mine");
        addNew(theirs, "theirs");
        const JsonMerge::Result result = JsonMerge::merge(offerOf(plans), offerOf(mine), offerOf(theirs), identities);
        QVERIFY(result.conflicts.isEmpty());
        // The same plans, whatever their order.
        QCOMPARE(result.merged.value("plans").size(), qsizetype(both.size()));
        for (const JsonValue &plan : both) {
            const JsonPath path = JsonPath()
                                      .child(JsonPath::Step::Kind::Member, "plans")
                                      .child(JsonPath::Step::Kind::Item, plan.value("planId").text().toByteArray());
            const auto place = path.in(result.merged, identities);
            QVERIFY(place);
            QVERIFY(result.merged.value(*place).isEquivalentTo(plan));
        }
    }

    void tellsWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("changes");
        QTest::newRow("nothing") << R"({"a":1})"_ba
                                 << R"({"a":1})"_ba
                                 << ""_ba;
        QTest::newRow("a value") << R"({"a":1})"_ba
                                 << R"({"a":2})"_ba
                                 << "~/a"_ba;
        QTest::newRow("a spelling") << R"({"a":1})"_ba
                                    << R"({"a":1.0})"_ba
                                    << "~/a"_ba;
        QTest::newRow("members") << R"({"a":1,"b":1})"_ba
                                 << R"({"b":1,"c":1})"_ba
                                 << "-/a +/c"_ba;
        QTest::newRow("order") << R"({"a":1,"b":1})"_ba
                               << R"({"b":1,"a":1})"_ba
                               << "%"_ba;
        QTest::newRow("a plan in front") << R"({"plans":[{"planId":"a"}]})"_ba
                                         << R"({"plans":[{"planId":"b"},{"planId":"a"}]})"_ba
                                         << "+/plans/[b]"_ba;
        QTest::newRow("inside a plan") << R"({"plans":[{"planId":"b"},{"planId":"a","t":1}]})"_ba
                                       << R"({"plans":[{"planId":"a","t":2}]})"_ba
                                       << "-/plans/[b] ~/plans/[a]/t"_ba;
        QTest::newRow("a region") << R"({"regions":["US","NL"]})"_ba
                                  << R"({"regions":["US"]})"_ba
                                  << "-/regions/[NL]"_ba;
        QTest::newRow("plain lists") << R"({"l":[1,2,3]})"_ba
                                     << R"({"l":[1,3]})"_ba
                                     << "-/l/1"_ba;
        QTest::newRow("kinds") << R"({"l":[1]})"_ba
                               << R"({"l":{}})"_ba
                               << "~/l"_ba;
    }

    void tellsWhatDiffers()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, changes);
        QByteArrayList told;
        for (const JsonChange &change : JsonDiff::between(parsed(before), parsed(after), identities))
            told += "+-~%"[int(change.kind)] + change.path.text();
        QCOMPARE(told.join(' '), changes);
    }

    // Every change taken back, in any order, gives the text of before, to the byte.
    void revertsOneByOne_data() { disjointEditsAlwaysMergeToBoth_data(); }

    void revertsOneByOne()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        std::vector<JsonValue> plans;
        std::vector<JsonValue> edited;
        for (int i = 0; i < 6; ++i) {
            plans.push_back(randomPlan(random, "plan" + QByteArray::number(i)));
            if (random.bounded(4) != 0)
                edited.push_back(randomEdit(random, plans.back()));
            if (random.bounded(4) == 0)
                edited.push_back(randomPlan(random, "new" + QByteArray::number(i)));
        }
        if (random.bounded(2) == 0 && edited.size() > 1)
            std::swap(edited.front(), edited.back());
        const JsonValue before = JsonValue::object({{"plans", JsonValue::array(plans)}});
        JsonValue now = JsonValue::object({{"plans", JsonValue::array(edited)}});
        for (int left = 1000; now != before; --left) {
            QVERIFY(left > 0);
            const QList<JsonChange> changes = JsonDiff::between(before, now, identities);
            QVERIFY(!changes.isEmpty());
            now = JsonDiff::reverted(changes[random.bounded(int(changes.size()))], before, now, identities);
        }
        QCOMPARE(JsonWriter::compact(now), JsonWriter::compact(before));
    }

    // Every value of a text is found, and from each of its bytes the way leads back.
    void findsPlacesInATextAndBack()
    {
        const QByteArray text = "{\n  \"a\": [1, {\"b\\u0041\": \"x,}]\\\"y\", \"\": null}, [], -1.5e3],\n"
                                "  \"c\": {},\n  \"d\": \"é\"\n}";
        const QList<std::pair<QByteArray, QByteArray>> expected{{"/a/0", "1"},      {"/a/1/bA", "\"x,}]\\\"y\""},
                                                                {"/a/1/", "null"},  {"/a/2", "[]"},
                                                                {"/a/3", "-1.5e3"}, {"/c", "{}"},
                                                                {"/d", "\"é\""}};
        for (const auto &[pointer, value] : expected) {
            const JsonPointer place = *JsonPointer::fromText(pointer);
            const auto range = JsonPlaces::rangeOf(text, place);
            QVERIFY2(range, pointer.constData());
            QCOMPARE(text.mid(range->start, range->end - range->start), value);
            if (!pointer.endsWith('/') && !value.startsWith('{') && !value.startsWith('['))
                QCOMPARE(JsonPlaces::pointerAt(text, range->start).text(), pointer);
        }
        QCOMPARE(JsonPlaces::rangeOf(text, JsonPointer()), std::optional(JsonPlaces::Range{0, text.size()}));
        QCOMPARE(JsonPlaces::rangeOf(text, *JsonPointer::fromText("/a/9")), std::nullopt);
        QCOMPARE(JsonPlaces::pointerAt(text, text.indexOf("\"c\"")).text(), "/c"_ba);
        QCOMPARE(JsonPlaces::pointerAt("{\"a\": [1, ", 9).text(),
                 "/a/1"_ba); // broken texts are followed as far as they go
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
