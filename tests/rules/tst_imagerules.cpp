// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "rules/imagemaps.h"
#include "rules/offerchecker.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QString core = u"microsoft-azure-corevm"_s;
const QString vms = u"microsoft-azure-virtualmachines"_s;

JsonValue offer(QByteArray plans)
{
    const QByteArray body = "{'definition':{'plans':[" + plans.replace("core.", "microsoft-azure-corevm.") + "]}}";
    return JsonReader::read(QByteArray(body).replace('\'', '"')).value_or(JsonValue());
}

// "1.0.0 a m" for a version with a disk and a name of its medium, which may be left out; a "*" renews the signature.
QByteArray versions(const QByteArray &key, const QByteArrayList &entries)
{
    QByteArrayList members;
    for (const QByteArray &entry : entries) {
        const QByteArrayList words = entry.split(' ');
        const QByteArray signature = words[1].endsWith('*') ? "new" : "old";
        QByteArray member = "'" + words[0] + "':{'osVhdUrl':'https://acct.blob.core.windows.net/vhds/" +
                            QByteArray(words[1]).replace("*", "") + ".vhd?sr=c&sig=" + signature + "'";
        if (words.size() > 2)
            member += ",'mediaName':'" + words[2] + "'";
        members += member + '}';
    }
    return "'" + key + "':{" + members.join(',') + '}';
}

// What the rules on images and dates say, as rule and place below the plans.
QByteArrayList found(const JsonValue &body, const QString &type, const JsonValue &production = {},
                     const JsonValue &preview = {})
{
    CheckContext context;
    context.now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
    context.production = production;
    context.preview = preview;
    QByteArrayList lines;
    const auto problems = OfferChecker::check(body, *schemas()->ofType(type), context);
    for (const Problem &problem : problems) {
        if (!problem.rule.startsWith("IMG-") && problem.rule != "SAS-SAME" && problem.rule != "DATE")
            continue;
        if (problem.message.contains("%1"_L1) || problem.message.contains("sig="_L1) || problem.help.isEmpty())
            qFatal("A message is not whole: %s", qPrintable(problem.message));
        lines +=
            problem.rule + ' ' + problem.place.text().replace("/definition/plans/", "").replace(core.toUtf8(), "core");
    }
    return lines;
}

} // namespace

//! The rules on image versions that hold for offers of every type.
class TestImageRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreComparedWithWhatIsPublic_data()
    {
        QTest::addColumn<QByteArrayList>("live");
        QTest::addColumn<QByteArrayList>("draft");
        QTest::addColumn<QByteArrayList>("rules");
        const QByteArrayList live{"1.0.1 a", "1.10.0 b"};
        const auto row = [&live](const char *name, const QByteArrayList &draft, const QByteArrayList &rules) {
            QTest::newRow(name) << live << draft << rules;
        };
        row("nothing changed", live, {});
        row("another signature", {"1.0.1 a*", "1.10.0 b*"}, {});
        row("another disk", {"1.0.1 a", "1.10.0 c"}, {"IMG-FIXED @/1.10.0"});
        row("disks exchanged", {"1.0.1 b", "1.10.0 a"},
            {"IMG-FIXED @/1.0.1", "SAS-SAME @/1.0.1", "IMG-FIXED @/1.10.0", "SAS-SAME @/1.10.0"});
        row("removed", {"1.10.0 b"}, {"IMG-GONE @"});
        row("highest", {"1.0.1 a", "1.10.0 b", "1.10.1 c"}, {});
        row("lower than the highest", {"1.0.1 a", "1.10.0 b", "1.9.9 c"}, {"IMG-ORDER @/1.9.9"});
        row("a public disk once more, signed anew", {"1.0.1 a", "1.10.0 b", "1.11.0 b*"}, {"SAS-SAME @/1.11.0"});
        row("a new disk twice", {"1.0.1 a", "1.10.0 b", "1.11.0 c", "1.12.0 c"}, {"IMG-SAME @/1.12.0"});
        row("a new disk twice, signed anew", {"1.0.1 a", "1.10.0 b", "1.11.0 c", "1.12.0 c*"}, {"IMG-SAME @/1.12.0"});
        QTest::newRow("public twice already")
            << QByteArrayList{"1.0.0 a", "1.0.1 a"} << QByteArrayList{"1.0.0 a*", "1.0.1 a"} << QByteArrayList();
        QTest::newRow("nothing public") << QByteArrayList() << QByteArrayList{"1.0.0 a", "1.0.1 a*", "1.0.2 a"}
                                        << QByteArrayList{"IMG-SAME @/1.0.1", "IMG-SAME @/1.0.2"};
    }

    // For every type: those of a schema, a cloud or a type that none knows, and further generations.
    void versionsAreComparedWithWhatIsPublic()
    {
        QFETCH(QByteArrayList, live);
        QFETCH(QByteArrayList, draft);
        QFETCH(QByteArrayList, rules);
        struct Form
        {
            QString type;
            QByteArray key;
            bool isGeneration = false;
        };
        for (const Form &form : {Form{vms, "microsoft-azure-virtualmachines.vmImages"},
                                 Form{core, "core.vmImagesPublicAzure"}, Form{core, "core.vmImagesMooncake"},
                                 Form{core, "core.vmImagesPublicAzure", true}, Form{u"some-other"_s, "x.vmImages"}}) {
            const auto body = [&form](const QByteArrayList &entries) {
                const QByteArray map = versions(form.key, entries);
                return offer("{'planId':'gold'," +
                             (form.isGeneration ? "'diskGenerations':[{'planId':'gen2'," + map + "}]" : map) + '}');
            };
            const QByteArray place = (form.isGeneration ? "0/diskGenerations/0/" : "0/") + form.key;
            QByteArrayList lines = found(body(draft), form.type, live.isEmpty() ? JsonValue() : body(live));
            lines.removeAll("IMG-NONE 0/core.vmImagesPublicAzure");
            for (QByteArray &line : lines)
                line.replace(place, "@");
            QVERIFY2(lines == rules, (form.key + ": " + lines.join(", ")).constData());
        }
    }

    void aFileIsOneDiskAlone_data()
    {
        QTest::addColumn<QByteArrayList>("disks"); // the operating system's, and the data disks
        QTest::addColumn<QByteArrayList>("rules");
        const auto row = [](const char *name, const QByteArrayList &disks, const QByteArrayList &rules) {
            QTest::newRow(name) << disks << rules;
        };
        const QByteArrayList doubled{"IMG-DOUBLE 0/microsoft-azure-virtualmachines.vmImages/1.0.0"};
        row("each its own", {"a.vhd?sig=x", "b.vhd?sig=x", "c.vhd?sig=x"}, {});
        row("the system's for data", {"a.vhd?sig=x", "a.vhd?sig=y"}, doubled);
        row("data twice", {"a.vhd?sig=x", "b.vhd?sig=x", "b.vhd?sig=x"}, doubled);
        row("nothing yet", {"", "", ""}, {});
    }
    void aFileIsOneDiskAlone()
    {
        QFETCH(const QByteArrayList, disks);
        const auto address = [](const QByteArray &disk) {
            return disk.isEmpty() ? "''"_ba : "'https://acct.blob.core.windows.net/vhds/" + disk + '\'';
        };
        QByteArrayList data;
        for (qsizetype i = 1; i < disks.size(); ++i)
            data += "{'lun':" + QByteArray::number(i - 1) + ",'vhdUrl':" + address(disks[i]) + '}';
        const JsonValue body = offer(
            "{'planId':'gold','microsoft-azure-virtualmachines.vmImages':{'1.0.0':{'osVhdUrl':" + address(disks[0]) +
            ",'lunVhdDetails':[" + data.join(',') + "]}}}");
        QTEST(found(body, vms), "rules");
    }

    void aNameOfAMediumStandsOnce_data()
    {
        QTest::addColumn<QByteArray>("plans");
        QTest::addColumn<QByteArrayList>("rules");
        const auto plan = [](const char *id, const QByteArray &members) {
            return "{'planId':'" + QByteArray(id) + "'," + members + '}';
        };
        const QByteArray azure = "core.vmImagesPublicAzure"_ba;
        const QByteArray one = versions(azure, {"1.0.0 a m"});
        QTest::newRow("once") << plan("gold", one) << QByteArrayList();
        QTest::newRow("none") << plan("gold", versions(azure, {"1.0.0 a", "1.0.1 b"})) << QByteArrayList();
        QTest::newRow("two versions") << plan("gold", versions(azure, {"1.0.0 a m", "1.0.1 b m"}))
                                      << QByteArrayList{"IMG-UNIQUE 0/core.vmImagesPublicAzure/1.0.1/mediaName"};
        QTest::newRow("two plans") << plan("gold", one) + ',' + plan("silver", versions(azure, {"2.0.0 b m"}))
                                   << QByteArrayList{"IMG-UNIQUE 1/core.vmImagesPublicAzure/2.0.0/mediaName"};
        QTest::newRow("two generations")
            << plan("gold", one + ",'diskGenerations':[{'planId':'gen2'," + versions(azure, {"1.0.0 b m"}) + "}]")
            << QByteArrayList{"IMG-UNIQUE 0/diskGenerations/0/core.vmImagesPublicAzure/1.0.0/mediaName"};
        QTest::newRow("generations with names of their own")
            << plan("gold", one + ",'diskGenerations':[{'planId':'gen2'," + versions(azure, {"1.0.0 b m-gen2"}) + "}]")
            << QByteArrayList();
        QTest::newRow("two clouds") << plan("gold", one + ',' + versions("core.vmImagesMooncake", {"1.0.0 a m"}))
                                    << QByteArrayList();
        QTest::newRow("twice in a cloud that no schema knows")
            << plan("gold",
                    versions(azure, {"1.0.0 a"}) + ',' + versions("core.vmImagesMooncake", {"1.0.0 a m", "1.0.1 b m"}))
            << QByteArrayList{"IMG-UNIQUE 0/core.vmImagesMooncake/1.0.1/mediaName"};
        QTest::newRow("three times") << plan("gold", versions(azure, {"1.0.0 a m", "1.0.1 b m", "1.0.2 c m"}))
                                     << QByteArrayList{"IMG-UNIQUE 0/core.vmImagesPublicAzure/1.0.1/mediaName",
                                                       "IMG-UNIQUE 0/core.vmImagesPublicAzure/1.0.2/mediaName"};
    }

    void aNameOfAMediumStandsOnce()
    {
        QFETCH(QByteArray, plans);
        QFETCH(QByteArrayList, rules);
        QCOMPARE(found(offer(plans), core), rules);
    }

    void aDateIsMonthDayAndYear_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("isDate");
        for (const char *date : {"12/31/2026", "02/29/2028", "01/01/2024", ""})
            QTest::newRow(date) << QByteArray(date) << true;
        for (const char *date : {"31/12/2026", "2026-12-31", "12-31-2026", "1/1/2026", "12/31/26", "02/29/2027",
                                 "00/10/2026", "12/31/2026 ", "12/31/2026\\n", "12/31/2026 00:00", "soon"})
            QTest::newRow(date) << QByteArray(date) << false;
    }

    void aDateIsMonthDayAndYear()
    {
        QFETCH(QByteArray, date);
        QFETCH(bool, isDate);
        for (const QByteArray &key : {"core.vmImagesPublicAzure"_ba, "core.vmImagesMooncake"_ba}) {
            const QByteArray map = "'" + key + "':{'1.0.0':{'publishedDate':'" + date + "'}}";
            QByteArrayList lines = found(offer("{'planId':'gold'," + map + '}'), core);
            lines.removeAll("IMG-NONE 0/core.vmImagesPublicAzure");
            QCOMPARE(lines, isDate ? QByteArrayList() : QByteArrayList{"DATE 0/" + key + "/1.0.0/publishedDate"});
        }
    }
};

QTEST_GUILESS_MAIN(TestImageRules)
#include "tst_imagerules.moc"
