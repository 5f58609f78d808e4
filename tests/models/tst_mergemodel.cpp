// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "models/changemodel.h"
#include "models/comparemodel.h"
#include "models/mergemodel.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "support/patience.h"
#include "support/printedmodel.h"
#include "support/schemas.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What a merge asks for.
class TestMergeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergingAsksForWhatBothChanged()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        OfferAdoption(&document).load(
            {document.id(), *JsonReader::read(R"({"definition":{"offer":{"a":1,"b":1,"c":1}},"changedTime":"1"})"),
             Revision("1")});
        document.edit(*JsonReader::read(R"({"definition":{"offer":{"a":2,"b":2,"c":1}},"changedTime":"1"})"),
                      JsonPointer(), u"x"_s);
        OfferAdoption(&document).setRival(OfferSnapshot{
            document.id(), *JsonReader::read(R"({"definition":{"offer":{"a":3,"b":1,"c":3}},"changedTime":"2"})"),
            Revision("2")});
        MergeModel model(&document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.conflictCount(), 1);
        QCOMPARE(model.mineCount(), 2);
        QCOMPARE(model.theirsCount(), 2); // the time of the change is nobody's edit
        QCOMPARE(printed(model), u"definition › offer › a | 1 | 2 | 3 | choose\n"
                                 "definition › offer › b | 1 | 2 | as before | 2\n"
                                 "definition › offer › c | 1 | as before | 3 | 3\n"_s);
        QCOMPARE(model.openCount(), 1);
        model.choose(0, MergeModel::Side::Theirs);
        QCOMPARE(model.openCount(), 0);
        QCOMPARE(JsonWriter::compact(model.merged()),
                 R"({"definition":{"offer":{"a":3,"b":2,"c":3}},"changedTime":"2"})"_ba);
        QVERIFY(model.isOf(&document));
        document.edit(document.base(), JsonPointer(), u"x"_s);
        QVERIFY(!model.isOf(&document));
    }

    // What the service alone writes is theirs without a question, however mine came to differ.
    void mergingAsksNothingAboutWhatTheServiceWrites()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        const auto body = [](const QByteArray &stamps, const QByteArray &offer) {
            return *JsonReader::read("{" + stamps + R"(,"definition":{"offer":)" + offer + "}}");
        };
        OfferAdoption(&document).load({document.id(),
                                       body(R"("changedTime":"1","version":1,"status":"live")", R"({"a":0,"b":0})"),
                                       Revision("1")});
        document.edit(body(R"("changedTime":"0","version":7,"status":"x")", R"({"a":1,"b":0})"), JsonPointer(), u"x"_s);
        OfferAdoption(&document).setRival(OfferSnapshot{
            document.id(), body(R"("changedTime":"2","version":2,"status":"running")", R"({"a":0,"b":1})"),
            Revision("2")});
        const MergeModel model(&document);
        QVERIFY(model.isOf(&document));
        QCOMPARE(model.openCount(), 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(JsonWriter::compact(model.merged()),
                 R"({"changedTime":"2","version":2,"status":"running","definition":{"offer":{"a":1,"b":1}}})"_ba);
    }

    // The service spells numbers its own way: that is nobody's change, and the same change of both is one row.
    void mergingShowsNoNumberThatIsOnlySpelledOtherwise()
    {
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        const auto body = [](const char *offer) {
            return *JsonReader::read(R"({"definition":{"offer":)" + QByteArray(offer) + "}}");
        };
        OfferAdoption(&document).load(
            {document.id(), body(R"({"a":1.10,"b":2.0,"c":1,"d":1,"e":1.0})"), Revision("1")});
        document.edit(body(R"({"a":1.10,"b":2.0,"c":2.5,"d":3,"e":1.00})"), JsonPointer(), u"x"_s);
        OfferAdoption(&document).setRival(
            OfferSnapshot{document.id(), body(R"({"a":1.1,"b":3.0,"c":2.50,"d":1,"e":1})"), Revision("2")});
        MergeModel model(&document);
        QCOMPARE(model.conflictCount(), 0);
        QCOMPARE(printed(model), u"definition › offer › c | 1 | 2.5 | 2.50 | 2.5\n"
                                 "definition › offer › d | 1 | 3 | as before | 3\n"
                                 "definition › offer › e | 1.0 | 1.00 | as before | 1.00\n"
                                 "definition › offer › b | 2.0 | as before | 3.0 | 3.0\n"_s);
        QCOMPARE(model.mineCount(), 3);
        QCOMPARE(model.theirsCount(), 1); // besides what both did
        QCOMPARE(JsonWriter::compact(model.merged()),
                 R"({"definition":{"offer":{"a":1.1,"b":3.0,"c":2.5,"d":3,"e":1.00}}})"_ba);
    }

    // What is cut in a cell is there as a whole, in lines, and not without end.
    void longValuesAreWholeInTheirToolTips()
    {
        const QString text = u"word "_s.repeated(120).trimmed();
        const auto body = [](const QString &title) {
            return JsonValue::object({{"definition", JsonValue::object({{"displayText", JsonValue::string(title)}})}});
        };
        OfferDocument document({u"contoso"_s, u"a"_s}, schemas());
        OfferAdoption(&document).load({document.id(), body(u"short"_s), Revision("1")});
        document.edit(body(text), JsonPointer(), u"x"_s);
        OfferAdoption(&document).setRival(OfferSnapshot{document.id(), body(u"x"_s.repeated(1000000)), Revision("2")});
        const MergeModel model(&document);
        const QModelIndex mine = model.index(0, MergeModel::Mine);
        QVERIFY(mine.data().toString().size() < 250 && mine.data().toString().contains(u'…'));
        QCOMPARE(mine.data(Qt::ToolTipRole).toString().simplified(), u'“' + text + u'”');
        const QString theirs = model.index(0, MergeModel::Theirs).data(Qt::ToolTipRole).toString();
        QVERIFY(theirs.size() > 1000 && theirs.size() < 3000);
        for (const QString &line : theirs.split(u'\n') + mine.data(Qt::ToolTipRole).toString().split(u'\n'))
            QVERIFY(line.size() <= 100);
        ChangeModel changes;
        changes.setDocument(&document);
        QCOMPARE(changes.index(0, ChangeModel::After).data(Qt::ToolTipRole).toString().simplified(),
                 u'“' + text + u'”');
        CompareModel compared(schemas());
        compared.setStates({{u"Draft"_s, document.current()}, {u"Production"_s, document.base()}});
        QCOMPARE(compared.index(0, 1).data(Qt::ToolTipRole).toString().simplified(), u'“' + text + u'”');
    }
};

QTEST_MAIN(TestMergeModel)
#include "tst_mergemodel.moc"
