// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offertablemodel.h"
#include "support/modelsfixture.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What the table of all offers shows.
class TestOfferTableModel final : public ModelsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void theTableSortsByValueAndFilters()
    {
        OfferTableModel model(m_store.get(), &m_service->open);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_store->setOffers(u"contoso"_s, {summary(u"contoso"_s, u"a"_s, u"succeeded"_s, 17),
                                          summary(u"contoso"_s, u"b"_s, u"running"_s, 9)});
        const auto ids = [&model] {
            QStringList list;
            for (int row = 0; row < model.rowCount(); ++row)
                list += model.index(row, 0).data().toString();
            return list.join(u' ');
        };
        QCOMPARE(ids(), u"a b c"_s);
        const QPersistentModelIndex b(model.index(1, 0));
        model.sort(OfferTableModel::Version, Qt::DescendingOrder);
        QCOMPARE(ids(), u"a b c"_s); // 17, 9, 1: by number, not by text
        model.sort(OfferTableModel::Version, Qt::AscendingOrder);
        QCOMPARE(ids(), u"c b a"_s);
        QCOMPARE(b.data().toString(), u"b"_s);
        model.setFilterText(u"fabri"_s);
        QCOMPARE(ids(), u"c"_s);
    }
};

QTEST_MAIN(TestOfferTableModel)
#include "tst_offertablemodel.moc"
