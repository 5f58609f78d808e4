// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "models/imagefiltermodel.h"
#include "models/imagemodel.h"
#include "roles/roles.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QByteArray core = "microsoft-azure-corevm.";

QByteArray image(const QByteArray &disk, const QByteArray &end, const QByteArray &more = {})
{
    return "{'osVhdUrl':'https://acct.blob.core.windows.net/vhds/" + disk +
           ".vhd?sv=2020-08-04&st=2026-10-01T00%3A00%3A00Z&se=" + end +
           "&sr=c&sp=rl&sig=57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D'" + more + "}";
}

JsonValue offer(QByteArray plans)
{
    return JsonReader::read("{\"definition\":{\"plans\":[" + plans.replace('\'', '"') + "]}}").value_or(JsonValue());
}

QByteArray plan(const QByteArray &id, const QByteArray &versions)
{
    return "{'planId':'" + id + "','" + core + "generation':'2','" + core + "vmImagesPublicAzure':{" + versions + "}}";
}

} // namespace

//! What the table *Images* says of each version.
class TestImageModel final : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 25), QTime(23, 30), Qt::LocalTime};
    std::shared_ptr<const OfferSchema> m_schema = schemas()->ofType(u"microsoft-azure-corevm"_s);

    static QString row(const QAbstractItemModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        return cells.join(u'|');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aRowSaysWhatAVersionIsAndWhereItIsLive()
    {
        ImageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QByteArray old = "'1.0.0':" + image("a", "2026-11-01T00%3A00%3A00Z",
                                                  ",'label':'Old','showInGui':false,'publishedDate':'10/14/2026'");
        const JsonValue live = offer(plan("gold", "'0.9.0':" + image("z", "2027-03-12T12%3A00%3A00Z") + "," + old));
        const JsonValue draft =
            offer(plan("gold", "'1.0.1':" + image("b", "2027-03-12T12%3A00%3A00Z", ",'showInGui':true") + "," +
                                   QByteArray(old).replace("/a.vhd", "/x.vhd")));
        model.setOffer({draft, draft, live}, *m_schema, 21, m_now);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(row(model, 0), u"gold|1.0.1|Gen 2|||yes|draft, preview|Good|12 Mar 2027 (107 day(s))"_s);
        QCOMPARE(row(model, 1), u"gold|1.0.0|Gen 2|Old|14 Oct 2026|deprecated|draft, preview, production (another "
                                "disk)|Ended|1 Nov 2026 (ended)"_s);
        QCOMPARE(row(model, 2), u"gold|0.9.0|Gen 2||||production, not in the draft|Good|12 Mar 2027 (107 day(s))"_s);
        const auto tone = [&model](int row) {
            return Tone(model.index(row, ImageModel::Address).data(StatusToneRole).toInt());
        };
        QCOMPARE(tone(0), Tone::Live);
        QCOMPARE(tone(1), Tone::Failed);
        QVERIFY(model.index(1, ImageModel::Address).data(Qt::ToolTipRole).toString().startsWith(u"Ended"_s));
        QCOMPARE(ImageModel::nameOf(model.row(0)), u"gold 1.0.1, Gen 2"_s);
        QCOMPARE(model.rowOf(model.row(1).disks[0].place), 1);
        QCOMPARE(model.rowOf(model.row(2).place), -1);
        QCOMPARE(model.rowOf({}), -1);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!row(model, 0).contains(u"57lzy"_s));
    }

    void anEditInPlaceKeepsTheRows()
    {
        ImageModel model;
        const QByteArray versions =
            "'1.0.1':" + image("b", "2027-03-12T12%3A00%3A00Z") + ",'1.0.0':" + image("a", "2027-03-12T12%3A00%3A00Z");
        model.setOffer({offer(plan("gold", versions))}, *m_schema, 21, m_now);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setOffer({offer(plan("gold", QByteArray(versions).replace("a.vhd", "c.vhd")))}, *m_schema, 21, m_now);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        model.setOffer({offer(plan("gold", "'1.0.1':{}"))}, *m_schema, 21, m_now);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void versionsSortByNumberAndEndsByDate()
    {
        ImageModel model;
        ImageFilterModel shown;
        shown.setSourceModel(&model);
        model.setOffer({offer(plan("gold", "'1.10.0':" + image("a", "2027-02-01T00%3A00%3A00Z") +
                                               ",'1.9.7':" + image("b", "2027-10-01T00%3A00%3A00Z")) +
                              "," + plan("byol", "'2.0.0':" + image("c", "2026-12-01T00%3A00%3A00Z")))},
                       *m_schema, 21, m_now);
        const auto versions = [&shown] {
            QStringList all;
            for (int i = 0; i < shown.rowCount(); ++i)
                all += shown.index(i, ImageModel::Version).data().toString();
            return all.join(u' ');
        };
        QCOMPARE(versions(), u"1.10.0 1.9.7 2.0.0"_s);
        shown.sort(ImageModel::Version);
        QCOMPARE(versions(), u"1.9.7 1.10.0 2.0.0"_s);
        shown.sort(ImageModel::Expiry);
        QCOMPARE(versions(), u"2.0.0 1.10.0 1.9.7"_s);
        shown.sort(ImageModel::Address);
        QCOMPARE(versions().left(5), u"2.0.0"_s);
        shown.setFilterText(u" GOLD "_s);
        QCOMPARE(shown.rowCount(), 2);
        shown.setFilterText(u"too soon"_s);
        QCOMPARE(versions(), u"2.0.0"_s);
        shown.setPlan(u"gold"_s);
        QCOMPARE(shown.rowCount(), 0);
        shown.setFilterText({});
        QCOMPARE(shown.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestImageModel)
#include "tst_imagemodel.moc"
