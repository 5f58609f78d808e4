// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planglancemodel.h"
#include "models/tones.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The table *Plans* of an overview.
class TestPlanGlanceModel final : public QObject
{
    Q_OBJECT

    static GlancedPlan plan(const QString &id)
    {
        GlancedPlan plan;
        plan.id = id;
        return plan;
    }

private Q_SLOTS:
    void aPlanIsARowOfWords()
    {
        PlanGlanceModel model;
        const QAbstractItemModelTester tester(&model);
        GlancedPlan gold = plan(u"gold"_s);
        gold.title = u"Gold"_s;
        gold.visibility = GlancedPlan::Visibility::Private;
        gold.audience = 3;
        gold.lowest = u"0.10"_s;
        gold.highest = u"41.60"_s;
        gold.unit = u"USD/hour"_s;
        gold.version = u"1.0.3"_s;
        gold.end = QDateTime(QDate(2026, 12, 7), QTime(12, 0), QTimeZone::utc());
        gold.verdict = {AddressVerdict::State::EndsTooSoon, u"Ends before a publish can end"_s};
        GlancedPlan byol = plan(u"byol"_s);
        byol.model = PlanPrices::Model::BringYourOwnLicense;
        byol.visibility = GlancedPlan::Visibility::Hidden;
        model.setPlans({gold, byol});
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts += model.index(0, column).data().toString();
        QCOMPARE(texts.mid(0, 5),
                 (QStringList{u"gold"_s, u"Gold"_s, u"Private, 3 id(s)"_s, u"0.10 – 41.60 USD/hour"_s, u"1.0.3"_s}));
        QVERIFY2(texts[5].contains(u"2026"_s), qPrintable(texts[5]));
        QCOMPARE(model.index(0, 5).data(StatusToneRole).toInt(), int(Tone::NeedsYou));
        QVERIFY(model.index(0, 5).data(Qt::ToolTipRole).toString().contains(u"Ends before"_s));
        QCOMPARE(model.index(1, 2).data().toString(), u"Hidden"_s);
        QVERIFY(!model.index(1, 3).data().toString().isEmpty()); // how it is priced
        QVERIFY(model.index(1, 5).data().toString().isEmpty());  // nothing is said of what is not there
        QVERIFY(!model.index(1, 5).data(StatusToneRole).isValid());
    }

    void onePriceIsNoRange()
    {
        PlanGlanceModel model;
        GlancedPlan gold = plan(u"gold"_s);
        gold.lowest = gold.highest = u"0.120"_s;
        gold.unit = u"per hour"_s;
        model.setPlans({gold});
        QCOMPARE(model.index(0, PlanGlanceModel::Price).data().toString(), u"0.120 per hour"_s);
    }

    // Whoever looks at a row is not disturbed by a look that finds the same.
    void theSamePlansAreNoNews()
    {
        PlanGlanceModel model;
        model.setPlans({plan(u"a"_s)});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setPlans({plan(u"a"_s)});
        QVERIFY(resets.isEmpty());
        model.setPlans({plan(u"b"_s)});
        QCOMPARE(resets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPlanGlanceModel)
#include "tst_planglancemodel.moc"
