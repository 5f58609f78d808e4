// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placemodel.h"
#include "support/modelsfixture.h"
#include "support/patience.h"
#include "support/printedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What Go to finds.
class TestPlaceModel final : public ModelsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void placesAreFoundByTheirWords_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("rows");
        const QString fields = u"alpha › Plans › gold\nalpha › Plans › gold › SKU title\n"_s;
        const QString offers = u"alpha — ALPHA — contoso\ngold-vm — GOLD-VM — contoso\n"_s;
        QTest::newRow("nothing typed") << u""_s << fields + offers;
        QTest::newRow("what is called so comes first")
            << u"gold"_s << u"alpha › Plans › gold\ngold-vm — GOLD-VM — contoso\nalpha › Plans › gold › SKU title\n"_s;
        QTest::newRow("every word") << u"  TITLE gold "_s << u"alpha › Plans › gold › SKU title\n"_s;
        QTest::newRow("none") << u"gold nowhere"_s << u""_s;
    }

    void placesAreFoundByTheirWords()
    {
        QFETCH(QString, filter);
        QFETCH(QString, rows);
        m_store->setPublishers({{u"contoso"_s, u"Contoso Ltd."_s}});
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"alpha"_s, u"succeeded"_s),
                                          summary(u"contoso"_s, u"gold-vm"_s, u"succeeded"_s)});
        PlaceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addFields({u"contoso"_s, u"alpha"_s}, u"alpha"_s,
                        {{u"Plans › gold"_s, JsonPointer({"definition", "plans", "0"})},
                         {u"Plans › gold › SKU title"_s, JsonPointer({"definition", "plans", "0", "t"})}});
        model.addOffers(*m_store, m_service->open, {});
        model.setFilterText(filter);
        QCOMPARE(printed(model), rows);
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isField = model.index(row).data().toString().startsWith(u"alpha ›"_s);
            QCOMPARE(model.target(row).place.has_value(), isField);
        }
    }
};

QTEST_MAIN(TestPlaceModel)
#include "tst_placemodel.moc"
