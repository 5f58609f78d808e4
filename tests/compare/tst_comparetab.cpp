// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparetab.h"
#include "offer/offerfile.h"
#include "support/dialogsfixture.h"
#include "support/patience.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The tab *Compare*: what it says where there are no rows to say it.
class TestCompareTab final : public DialogsFixture
{
    Q_OBJECT

    CompareTab *compare(const OfferId &id)
    {
        opened(id);
        auto *tab = new CompareTab(m_workspace->openOffers(), m_workspace->offerReader(), id);
        m_shown.reset(tab);
        tab->resize(1000, 600);
        tab->show();
        return tab;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anOfferThatWasNeverPublishedHasNothingBesideIt()
    {
        const CompareTab *tab = compare(inspector);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"There is nothing to compare the draft with."_s), 30000);
        QVERIFY(says(u"There is nothing in: Preview, Production."_s));
        QVERIFY(!says(u"differ"_s)); // nothing was compared
        QVERIFY(!tab->findChild<QTableView *>()->isVisible());
    }

    void whereNothingDiffersThatIsSaid()
    {
        CompareTab *tab = compare(database);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"0 field"_s), 30000);
        QVERIFY(says(u"Nothing differs."_s));
        auto *show = tab->findChild<QComboBox *>();
        show->setCurrentText(u"All fields"_s);
        QVERIFY(tab->findChild<QTableView *>()->isVisible());
        auto *search = tab->findChild<QLineEdit *>();
        search->setText(u"no such words"_s);
        QVERIFY(says(u"No field matches what is searched and shown."_s));
        QVERIFY(button(u"Clear filter"_s));
        button(u"Clear filter"_s)->click();
        QVERIFY(search->text().isEmpty());
        QCOMPARE(show->currentText(), u"Differences"_s);
        show->setCurrentText(u"All fields"_s);
        QVERIFY(tab->findChild<QTableView *>()->isVisible());
        OfferDocument *document = opened(database);
        const JsonPointer name({"definition", "displayText"});
        show->setCurrentText(u"Differences"_s);
        document->edit(document->current().withValue(name, JsonValue::string(u"Another")), name, u"x"_s);
        QTRY_VERIFY(tab->findChild<QTableView *>()->isVisible());
        QVERIFY(says(u"1 field"_s));
    }

    // A bare number names nothing.
    void theTitleSaysWhatIsCompared()
    {
        CompareTab *tab = compare(database);
        QCOMPARE(tab->windowTitle(), u"Compare: fabrikam-db (Draft, Preview, Production)"_s);
        const auto file =
            OfferFile::parse(R"({"id":"fabrikam-db","definition":{}})", u"other.json"_s, schemas()->shape());
        QVERIFY(file);
        tab->addFile(*file, u"other.json"_s);
        QCOMPARE(tab->windowTitle(), u"Compare: fabrikam-db (Draft, Preview, Production, other.json)"_s);
    }

    void theVersionThatIsAddedIsNamed()
    {
        const CompareTab *tab = compare(database);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"0 field"_s), 30000);
        QVERIFY(tab->findChild<QSpinBox *>()->text().startsWith(u"Version "_s));
    }
};

QTEST_MAIN(TestCompareTab)
#include "tst_comparetab.moc"
