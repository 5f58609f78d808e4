// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "models/jsontreemodel.h"
#include "roles/roles.h"
#include "support/patience.h"
#include "support/printedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! A tree of JSON that asks for changes.
class TestJsonTreeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The tree changes nothing by itself, keeps what is open, and gives back whole values.
    void theJsonTreeAsksForChanges()
    {
        JsonTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&model, &JsonTreeModel::edited, &model, &JsonTreeModel::setRoot);
        model.setRoot(*JsonReader::read(R"({"s":"x","n":1.10,"o":{"k":true},"l":[1,2]})"));
        QCOMPARE(printed(model), u"s | “x”\nn | 1.10\no | 1 entries\n  k | yes\nl | 2 entries\n  1 | 1\n  2 | 2\n"_s);
        QVERIFY(model.setData(model.index(0, 1), u"y & \"z\""_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(1, 1), u"2.50"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, 1), u"two"_s, Qt::EditRole));
        QCOMPARE(model.index(1, 1).data().toString(), u"two"_s); // it stays where it was typed
        QCOMPARE(model.root().value("n").text().toByteArray(), "2.50"_ba);
        model.setData(model.index(1, 1), u"2.50"_s, Qt::EditRole);
        QCOMPARE(model.index(1, 1).data().toString(), u"2.50"_s);
        QVERIFY(!model.setData(model.index(1, 0), u"s"_s, Qt::EditRole)); // there is one already
        QVERIFY(model.setData(model.index(1, 0), u"m"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 1, model.indexOf(JsonPointer({"o"}))), u"null"_s, Qt::EditRole));
        model.addTo(model.indexOf(JsonPointer({"l"})));
        model.remove(model.indexOf(JsonPointer({"l", "0"})));
        QCOMPARE(JsonWriter::compact(model.root()),
                 "{\"s\":\"y & \\\"z\\\"\",\"m\":2.50,\"o\":{\"k\":null},\"l\":[2,\"\"]}"_ba);
        model.setReadOnly(true);
        QVERIFY(!model.setData(model.index(0, 1), u"no"_s, Qt::EditRole));
    }

    void theJsonTreeMarksWhatIsSaidOfAValue()
    {
        JsonTreeModel model;
        model.setRoot(*JsonReader::read(R"({"a":[1,2],"b":"x"})"));
        const QModelIndex second = model.indexOf(JsonPointer({"a", "1"})).siblingAtColumn(JsonTreeModel::Value);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setNotes({{"/a/1", {Tone::Failed, u"is wrong"_s}}, {"/gone", {Tone::Failed, u"is wrong"_s}}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), second);
        QCOMPARE(second.data(StatusToneRole).toInt(), int(Tone::Failed));
        QCOMPARE(second.data(Qt::ToolTipRole).toString(), u"is wrong"_s);
        QCOMPARE(second.data(Qt::AccessibleDescriptionRole).toString(), u"is wrong"_s);
        QCOMPARE(second.data().toString(), u"2"_s);
        QCOMPARE(second.siblingAtRow(0).data(StatusToneRole).toInt(), int(Tone::None));
        QCOMPARE(second.siblingAtRow(0).data(Qt::ToolTipRole).toString(), u"1"_s);
        model.setNotes({});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(second.data(StatusToneRole).toInt(), int(Tone::None));
    }

    void theJsonTreeHidesSecrets()
    {
        JsonTreeModel model;
        model.setRoot(*JsonReader::read(R"({"clientSecret":"hunter2","title":"t"})"));
        QCOMPARE(printed(model), u"clientSecret | ••••••\ntitle | “t”\n"_s);
    }
};

QTEST_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
