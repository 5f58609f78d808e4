// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/refreshdialog.h"
#include "support/dialogsfixture.h"
#include "support/patience.h"

#include <QTableWidget>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! *Refresh* of several: what came of each.
class TestRefreshDialog final : public DialogsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void refreshingSeveralSaysWhatCameOfEach()
    {
        m_sandbox->script(R"([{"method":"GET","path":"/offers/contoso-edge?","status":403,"times":1}])");
        m_shown = std::make_unique<RefreshDialog>(
            RefreshDialog::Parts{m_workspace->offers(), m_workspace->offerReader(), schemas(),
                                 [this](const OfferId &offer) { m_workspace->refreshOffer(offer); }},
            QList<OfferId>{database, edge, vm});
        m_shown->show();
        QTRY_VERIFY(says(u"All are read."_s));
        const auto *table = m_shown->findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 1)->text(), u"Live, version 1252868275"_s);
        QVERIFY2(table->item(1, 1)->text().contains(u"403"_s) || table->item(1, 1)->text().contains(u"permission"_s),
                 qPrintable(table->item(1, 1)->text()));
        QVERIFY(table->item(2, 1)->text().endsWith(u"version 17"_s));
    }
};

QTEST_MAIN(TestRefreshDialog)
#include "tst_refreshdialog.moc"
