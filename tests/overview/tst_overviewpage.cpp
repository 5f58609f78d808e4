// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historylog.h"
#include "offer/offeradoption.h"
#include "offer/publishedreader.h"
#include "overview/overviewpage.h"
#include "support/dialogsfixture.h"
#include "support/patience.h"
#include "widgets/linkbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTableView>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Action = NextStep::Action;

//! The overview of an offer: all of it from the stores, and each part by itself.
class TestOverviewPage final : public DialogsFixture
{
    Q_OBJECT

    OverviewPage *open(const OfferId &id)
    {
        OfferDocument *document = opened(id);
        auto *page = new OverviewPage({m_workspace->offers(), m_workspace->openOffers(), m_workspace->operations(),
                                       m_workspace->operationRepository(), m_workspace->publishedReader(),
                                       m_workspace->history()},
                                      document);
        m_shown.reset(page);
        page->resize(1000, 800);
        page->show();
        return page;
    }
    Panel *panel(const QString &name) const
    {
        const QList<Panel *> all = m_shown->findChildren<Panel *>();
        for (Panel *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QString words(const QString &name) const
    {
        const Panel *in = panel(name);
        QStringList said;
        const QList<QLabel *> labels = in ? in->findChildren<QLabel *>() : QList<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(in))
                said += label->text();
        }
        return said.join(u'\n');
    }
    QPushButton *nextButton() const { return panel(u"Next step"_s)->findChild<QPushButton *>(); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void allPanelsHaveTheirNames()
    {
        open(vm);
        for (const QString &name :
             {u"Next step"_s, u"Slots"_s, u"Last operation"_s, u"Plans"_s, u"Links"_s, u"Expiring"_s, u"History"_s}) {
            const Panel *found = panel(name);
            QVERIFY2(found, qPrintable(name));
        }
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_shown.get());
        QCOMPARE(interface->text(QAccessible::Name), u"Overview"_s);
        QCOMPARE(interface->role(), QAccessible::Grouping);
    }

    void whatIsPublicIsAskedForAndComparedOnceItIsThere()
    {
        OverviewPage *page = open(vm);
        QTRY_VERIFY2(words(u"Production"_s).contains(u"version"_s), qPrintable(words(u"Production"_s)));
        QTRY_VERIFY2(words(u"Production"_s).contains(u"Live"_s), qPrintable(words(u"Production"_s)));
        const auto *table = panel(u"Plans"_s)->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() >= 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"gold"_s);
        QSignalSpy activated(page, &OverviewPage::placeActivated);
        Q_EMIT const_cast<QTableView *>(table)->activated(table->model()->index(1, 0));
        QCOMPARE(activated.first().first().value<JsonPointer>().text(), "/definition/plans/1"_ba);
    }

    void whatWaitsForTheReviewGoesLiveFromHere()
    {
        OverviewPage *page = open(appliance);
        QTRY_COMPARE(nextButton()->text(), u"Go live…"_s);
        QVERIFY(nextButton()->isEnabled());
        QVERIFY2(words(u"Last operation"_s).contains(u"Waiting for your review"_s),
                 qPrintable(words(u"Last operation"_s)));
        QSignalSpy asked(page, &OverviewPage::actionRequested);
        nextButton()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<NextStep::Action>(), Action::GoLive);
        page->setOffline(true);
        QTRY_VERIFY(!nextButton()->isEnabled());
        QVERIFY(nextButton()->accessibleDescription().contains(u"cannot be reached"_s));
        page->setOffline(false);
        QTRY_VERIFY(nextButton()->isEnabled());
        page->setReadOnly(true);
        QTRY_VERIFY(!nextButton()->isEnabled());
        QVERIFY(nextButton()->accessibleDescription().contains(u"read-only"_s));
    }

    void whatRunsIsShownWithItsSteps()
    {
        OverviewPage *page = open(cluster);
        QTRY_COMPARE(nextButton()->text(), u"Show steps"_s);
        QSignalSpy steps(page, &OverviewPage::stepsRequested);
        nextButton()->click();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().first().value<OperationKey>(), m_workspace->operations()->newest(cluster)->key);
    }

    void anEditIsCountedAtOnce()
    {
        open(vm);
        OfferDocument *document = m_workspace->openOffers()->document(vm);
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        document->edit(document->current().withValue(title, JsonValue::string(u"Mine"_s)), title, u"x"_s);
        QTRY_COMPARE(nextButton()->text(), u"Save to service"_s);
        QTRY_VERIFY2(words(u"Draft"_s).contains(u"1 unsaved"_s), qPrintable(words(u"Draft"_s)));
        document->undoStack()->undo();
        QTRY_VERIFY(nextButton()->text() != u"Save to service"_s);
    }

    // One part that cannot be read says so by itself, with the way to try again.
    void whatCannotBeReadSaysSoAlone()
    {
        opened(vm);
        m_sandbox.reset(); // the service is gone
        OverviewPage *page = open(vm);
        QTRY_VERIFY2(words(u"Production"_s).contains(u"could not be read"_s), qPrintable(words(u"Production"_s)));
        QVERIFY(panel(u"Production"_s)->findChild<LinkButton *>()->isVisibleTo(page));
        QVERIFY(panel(u"Plans"_s)->findChild<QTableView *>()->model()->rowCount() >= 3);
        QVERIFY(!words(u"Next step"_s).contains(u"nothing to do"_s));
    }

    void theHistoryFollowsWhatIsWritten()
    {
        OverviewPage *page = open(vm);
        const auto *table = panel(u"History"_s)->findChild<QTableView *>();
        for (int i = 0; i < 7; ++i)
            m_workspace->history()->note({vm.publisher, vm.offer, HistoryEntry::Kind::Save, u"Saved %1"_s.arg(i)});
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QVERIFY(table->isVisibleTo(page));
        QSignalSpy all(page, &OverviewPage::historyRequested);
        panel(u"History"_s)->findChild<LinkButton *>()->click();
        QCOMPARE(all.size(), 1);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
