// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/reviewtab.h"
#include "support/dialogsfixture.h"
#include "support/patience.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

//! *Review*: what one needs before going live, and what it says after.
class TestReviewTab final : public DialogsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theReviewHasWhatOneNeeds()
    {
        QTRY_VERIFY(m_workspace->operations()->active(appliance)->phase == Phase::NeedsReview);
        auto *review = new ReviewTab(m_workspace->publishRun()->parts(), m_workspace->profile().name, appliance);
        m_shown.reset(review);
        review->resize(1000, 700);
        review->show();
        QSignalSpy link(review, &ReviewTab::linkActivated);
        QSignalSpy goLive(review, &ReviewTab::goLiveRequested);
        QTRY_VERIFY(!says(u"Comparing"_s));
        QVERIFY(says(u"Waiting for your review"_s));
        QTRY_VERIFY(button(u"Azure portal preview"_s));
        QPushButton *shown = button(u"Azure portal preview"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(shown)->role(), QAccessible::Link);
        QVERIFY(shown->focusPolicy() & Qt::TabFocus); // with the keyboard, too
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(link.size(), 1);
        QCOMPARE(link[0][0].toUrl(), m_workspace->operations()->active(appliance)->report.previewLinks.first().url);
        QVERIFY(button(u"Go live…"_s)->isEnabled());
        button(u"Go live…"_s)->click();
        QCOMPARE(goLive.size(), 1);
        const OperationKey key = m_workspace->operations()->active(appliance)->key;
        m_workspace->operations()->update(key, [](OperationRecord &record) { record.phase = Phase::Canceled; });
        QTRY_VERIFY(!says(u"Waiting for your review"_s) || !button(u"Cancel operation…"_s)->isEnabled());
        QVERIFY(!button(u"Cancel operation…"_s)->isEnabled());
    }

    void theHeaderOfTheReviewFollowsTheList()
    {
        m_shown =
            std::make_unique<ReviewTab>(m_workspace->publishRun()->parts(), m_workspace->profile().name, database);
        m_shown->show();
        QVERIFY(says(u"fabrikam/fabrikam-db  ·  Live"_s));
        QList<OfferSummary> offers = m_workspace->offers()->publishers().at(database.publisher).offers;
        for (OfferSummary &offer : offers)
            offer.status = StatusWord(u"canceled"_s);
        m_workspace->offers()->setOffers(database.publisher, offers);
        const QString status = m_workspace->offers()->statusText(*m_workspace->offers()->summary(database));
        QVERIFY(status != "Live"_L1);
        QVERIFY(says(u"fabrikam/fabrikam-db  ·  "_s + status));
    }

    void onceItIsLiveTheReviewSaysSo()
    {
        OperationStore *operations = m_workspace->operations();
        QTRY_VERIFY(operations->active(appliance)->phase == Phase::NeedsReview);
        auto *review = new ReviewTab(m_workspace->publishRun()->parts(), m_workspace->profile().name, appliance);
        m_shown.reset(review);
        review->resize(1000, 700);
        review->show();
        QTRY_VERIFY(says(u"everything is new"_s));
        QTRY_VERIFY(says(u"Cannot be undone"_s));
        const QList<QLabel *> labels = review->findChildren<QLabel *>();
        const auto heading =
            std::ranges::find_if(labels, [](const QLabel *label) { return label->text() == "Cannot be undone"_L1; });
        QVERIFY(heading != labels.end() && (*heading)->isVisible() && (*heading)->font().weight() >= QFont::DemiBold);
        const auto final = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().contains("\nThese plans become public"_L1); });
        QVERIFY(final != labels.end()); // a line of its own
        const auto add = [operations](OperationRecord::Kind kind, Phase phase) {
            OperationRecord record;
            record.offer = appliance;
            record.kind = kind;
            record.phase = phase;
            return operations->add(record);
        };
        const OperationKey live = add(OperationRecord::Kind::GoLive, Phase::Starting);
        QVERIFY(!says(u"live now"_s));
        operations->update(operations->keysOf(appliance).first(),
                           [](OperationRecord &record) { record.phase = Phase::Succeeded; });
        QVERIFY(!says(u"live now"_s));
        operations->update(live, [](OperationRecord &record) { record.phase = Phase::Succeeded; });
        QVERIFY(says(u"This offer is live now. It was not public before: everything was new."_s));
        QVERIFY(!says(u"not public yet"_s) && !says(u"Cannot be undone"_s) && !says(u"before it is public"_s));
        QVERIFY(!button(u"Go live…"_s)->isVisible() && !button(u"Cancel operation…"_s)->isVisible());
        QTRY_VERIFY(says(u"Live links"_s) && says(u"The service gave no live links."_s));
        QVERIFY(!says(u"Preview links"_s) && !says(u"Needs your review"_s));
        const OfferLink link{u"Azure portal"_s, QUrl(u"https://portal.example/live"_s),
                             u"https://portal.example/live"_s};
        operations->update(live, [&link](OperationRecord &record) { record.report.liveLinks = {link}; });
        QTRY_VERIFY(button(link.title));
        for (const QCheckBox *box : review->findChildren<QCheckBox *>())
            QVERIFY(!box->isVisible());

        // One that is opened later has compared nothing and says so.
        auto *later = new ReviewTab(m_workspace->publishRun()->parts(), m_workspace->profile().name, appliance);
        m_shown.reset(later);
        later->show();
        QVERIFY(says(u"What went live was not compared here"_s));
        QVERIFY(!button(u"Go live…"_s)->isVisible());
        add(OperationRecord::Kind::Publish, Phase::NeedsReview); // and then something new waits
        QVERIFY(!says(u"live now"_s));
        QVERIFY(button(u"Go live…"_s)->isVisible() && button(u"Go live…"_s)->isEnabled());
        QTRY_VERIFY(!says(u"Comparing"_s));
    }
};

QTEST_MAIN(TestReviewTab)
#include "tst_reviewtab.moc"
