// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offerfiltermodel.h"
#include "models/offertreemodel.h"
#include "support/modelsfixture.h"
#include "support/patience.h"
#include "support/printedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What of the tree a filter leaves.
class TestOfferFilterModel final : public ModelsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void theFilterKeepsTheWayToAMatch()
    {
        OfferTreeModel model(m_store.get(), &m_service->open);
        OfferFilterModel filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setFilterText(u"publishing"_s);
        QCOMPARE(printed(filter), u"Contoso Ltd.\n  b | Publishing\n"_s);
        filter.setFilterText(u"nothing like it"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setFilterText(QString());
        QCOMPARE(printed(filter), printed(model));
    }
};

QTEST_MAIN(TestOfferFilterModel)
#include "tst_offerfiltermodel.moc"
