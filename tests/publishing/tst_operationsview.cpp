// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "publishing/canceldialog.h"
#include "publishing/operationpanel.h"
#include "publishing/operationsview.h"
#include "publishing/timelineview.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/schemas.h"
#include "widgets/dock.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

//! The dock *Operations* where room is short: what was chosen stays in sight, whatever is said of it.
class TestOperationsView final : public QObject
{
    Q_OBJECT

    MemorySecretStore m_secrets;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<OperationsView> m_view;

    OperationStore *operations() const { return m_workspace->operations(); }
    QTreeView *tree() const { return m_dock->findChild<QTreeView *>(u"operationsTree"_s); }
    OperationPanel *panel() const { return m_dock->findChild<OperationPanel *>(); }
    QRect placeOf(const QWidget *widget) const { return {widget->mapTo(m_dock->widget(), QPoint()), widget->size()}; }
    bool isChosenInSight() const
    {
        const QRect row = tree()->visualRect(tree()->currentIndex());
        return row.isValid() && row.top() >= 0 && row.bottom() <= tree()->viewport()->height();
    }
    OperationKey add(int number, Phase phase) const
    {
        OperationRecord record;
        record.offer = {u"contoso"_s, u"contoso-%1"_s.arg(number)};
        record.phase = phase;
        record.started = QDateTime::currentDateTime();
        return operations()->add(record);
    }
    void say(OperationKey key) const
    {
        operations()->update(key, [](OperationRecord &record) {
            record.phase = Phase::Failed;
            record.report.steps.resize(6);
            for (OperationStep &step : record.report.steps)
                step.name = u"Certification"_s;
            record.error = ApiError::protocol(u"The image could not be read. "_s.repeated(40));
        });
    }

private Q_SLOTS:
    void init()
    {
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Test"_s;
        profile.endpoint = QUrl(u"http://127.0.0.1:9/"_s); // nobody is asked anything
        m_workspace =
            std::make_unique<Workspace>(profile, &m_secrets, schemas(), m_folder.filePath(u"p.sqlite"_s), 600);
        m_dock = std::make_unique<Dock>(u"Operations"_s, u"operationsDock"_s, QString());
        m_view = std::make_unique<OperationsView>(
            OperationsView::Parts{operations(), m_workspace->operationRepository(), m_workspace->offers(),
                                  m_workspace->openOffers()->needsYou()});
        m_dock->setContent(m_view.get());
        for (int i = 0; i < 12; ++i)
            add(i, Phase::Canceled);
    }
    void cleanup()
    {
        m_view.reset();
        m_dock.reset();
        m_workspace.reset();
    }

    void whatIsStartedStaysInSight_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("wide") << 1600 << true;
        QTest::newRow("narrow") << 420 << false;
    }

    void whatIsStartedStaysInSight()
    {
        QFETCH(int, width);
        QFETCH(bool, isBeside);
        m_dock->resize(width, 190);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
        const int least = m_dock->minimumSizeHint().height();
        const OperationKey key = add(100, Phase::Starting);
        QCOMPARE(m_view->selected(), key);
        QTRY_VERIFY(isChosenInSight());
        QVERIFY(!panel()->isVisible());
        say(key);
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(isBeside ? placeOf(panel()).left() > placeOf(tree()).right()
                             : placeOf(panel()).top() > placeOf(tree()).bottom());
        QTRY_VERIFY(isChosenInSight());
        QVERIFY2(tree()->viewport()->height() >= 3 * tree()->sizeHintForRow(0),
                 qPrintable(QString::number(tree()->viewport()->height())));
        QCOMPARE(m_dock->height(), 190);
        QCOMPARE(m_dock->minimumSizeHint().height(), least);
        m_dock->resize(width, least);
        QTRY_VERIFY(isChosenInSight());
        QVERIFY(tree()->viewport()->height() >= 3 * tree()->sizeHintForRow(0));
    }

    // Whoever asks for the steps of an operation sees them.
    void theStepsThatAreAskedForAreSeen()
    {
        m_dock->resize(1000, 400);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
        const OperationKey key = add(100, Phase::Running);
        say(key);
        tree()->collapseAll();
        m_view->select(key);
        QCOMPARE(m_view->selected(), key);
        const QModelIndex place = tree()->currentIndex();
        QVERIFY(tree()->isExpanded(place));
        QCOMPARE(tree()->model()->rowCount(place), 6);
        QTRY_VERIFY(isChosenInSight());
        QVERIFY(tree()->viewport()->rect().contains(tree()->visualRect(tree()->model()->index(5, 0, place))));
    }

    // A publish that begins gets its steps after its row.
    void theStepsOfWhatIsStartedComeIntoSight()
    {
        m_dock->resize(1200, 330);
        m_dock->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
        const OperationKey key = add(100, Phase::Starting);
        operations()->update(key, [](OperationRecord &record) {
            record.phase = Phase::Running;
            record.report.steps.resize(6);
            record.report.steps[0].name = u"Certification"_s;
        });
        const QModelIndex place = tree()->currentIndex();
        QCOMPARE(m_view->selected(), key);
        QTRY_COMPARE(tree()->model()->rowCount(place), 6);
        const auto last = [this, &place] { return tree()->visualRect(tree()->model()->index(5, 0, place)); };
        QTRY_VERIFY(isChosenInSight());
        QTRY_VERIFY(last().isValid() && tree()->viewport()->rect().contains(last()));
    }

    // What is said of a running publish is said of the offer that is worked on.
    void theOfferOfTheTabIsFollowed()
    {
        m_dock->resize(1200, 330);
        m_dock->show();
        const OfferId first{u"contoso"_s, u"contoso-3"_s};
        m_view->follow(first);
        QVERIFY(m_view->selected() != 0);
        QCOMPARE(operations()->find(m_view->selected())->offer, first);
        const OperationKey older = m_view->selected();
        const OperationKey newer = add(3, Phase::Running);
        m_view->follow(first);
        QCOMPARE(m_view->selected(), older); // what the person chose of it
        m_view->follow(OfferId{u"contoso"_s, u"contoso-4"_s});
        m_view->follow(first);
        QCOMPARE(m_view->selected(), newer);
        m_view->follow(std::nullopt); // a tab of no offer
        QCOMPARE(m_view->selected(), newer);
        m_view->follow(OfferId{u"contoso"_s, u"none"_s});
        QCOMPARE(m_view->selected(), 0);
        QVERIFY(!m_view->findChild<OperationPanel *>()->isVisible()); // none is of this offer
    }

    // Where it stopped has a colour of its own, not that of what never began.
    void theStepThatWasCanceledIsMarked()
    {
        m_dock->resize(1200, 330);
        m_dock->show();
        const OperationKey key = add(100, Phase::Canceled);
        operations()->update(key, [](OperationRecord &record) {
            record.report.steps.resize(2);
            record.report.steps[0].name = record.report.steps[1].name = u"Certification"_s;
            record.report.steps[0].status = StatusWord(u"canceled"_s);
            record.report.steps[1].status = StatusWord(u"notStarted"_s);
        });
        m_view->select(key);
        auto *timeline = m_dock->findChild<TimelineView *>();
        QTRY_VERIFY(timeline->isVisible());
        const QImage picture = timeline->grab().toImage();
        const auto at = [&picture](int x) { return picture.pixelColor(x, 11); };
        QCOMPARE(at(40), Theme::toneColor(Tone::Draft));
        QCOMPARE(at(timeline->width() - 40), Theme::hairline());
    }

    // Half a timeline says nothing, and the steps stand in the tree, too.
    void aTimelineWithoutRoomIsLeftToTheTree()
    {
        m_dock->resize(700, 140);
        m_dock->show();
        const OperationKey key = add(100, Phase::Running);
        operations()->update(key, [](OperationRecord &record) { record.report.steps.resize(6); });
        m_view->select(key);
        QTRY_VERIFY(!panel()->isVisible());
        QVERIFY(tree()->isColumnHidden(tree()->model()->columnCount() - 1)); // the last news are a sentence
        m_dock->resize(900, 400);
        QTRY_VERIFY(panel()->isVisible());
        QVERIFY(!tree()->isColumnHidden(tree()->model()->columnCount() - 1));
        m_dock->resize(700, 140);
        QTRY_VERIFY(!panel()->isVisible());
        say(key); // the reason of a failure is never left out
        QTRY_VERIFY(panel()->isVisible());
    }

    // All that is said of it scrolls as one.
    void aReasonScrollsInOnePlace()
    {
        m_dock->resize(700, 260);
        m_dock->show();
        const OperationKey key = add(100, Phase::Running);
        say(key);
        operations()->update(key, [](OperationRecord &record) {
            record.report.steps[1].status = StatusWord(u"failed"_s);
            record.report.steps[1].messages = {{u"The image could not be read. "_s.repeated(40), {}, {}}};
        });
        m_view->select(key);
        QTRY_VERIFY(panel()->isVisible() && panel()->verticalScrollBar()->maximum() > 0);
        const QList<QScrollBar *> bars = panel()->findChildren<QScrollBar *>();
        QCOMPARE(std::count_if(bars.cbegin(), bars.cend(), [](const QScrollBar *bar) { return bar->isVisible(); }), 1);
        QVERIFY(!panel()->findChild<TimelineView *>()->isVisible()); // its steps stand in the tree
        m_dock->resize(700, 800);
        QTRY_VERIFY(panel()->findChild<TimelineView *>()->isVisible());
        QCOMPARE(panel()->verticalScrollBar()->maximum(), 0);
    }

    // It may end, or stop being cancelable, while one thinks about it.
    void theDialogOfACancelFollowsItsOperation()
    {
        const OperationKey key = add(100, Phase::Running);
        CancelDialog dialog(ProfileMark(), operations(), m_workspace->operationService(), key);
        const auto says = [&dialog](const QString &words) {
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&words](const QLabel *label) { return label->text().contains(words); });
        };
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->text() == "Cancel operation"_L1;
        });
        if (found == buttons.cend())
            QFAIL("There is no button that cancels.");
        const QPushButton *confirm = *found;
        QVERIFY(says(u"(Running)"_s) && confirm->isEnabled());
        operations()->update(key, [](OperationRecord &record) { record.phase = Phase::NeedsReview; });
        QVERIFY(says(u"(Waiting for your review)"_s) && confirm->isEnabled());
        operations()->update(key, [](OperationRecord &record) { record.phase = Phase::Succeeded; });
        QVERIFY(!confirm->isEnabled());
        QVERIFY(says(u"The operation has ended."_s));
    }

    // The same dock at the side and then at the bottom.
    void thePanelFollowsTheWidth()
    {
        m_dock->resize(420, 500);
        m_dock->show();
        say(add(100, Phase::Starting));
        QTRY_VERIFY(placeOf(panel()).top() > placeOf(tree()).bottom());
        m_dock->resize(1600, 300);
        QTRY_VERIFY(placeOf(panel()).left() > placeOf(tree()).right());
        QVERIFY(placeOf(tree()).width() >= 500);
        m_dock->resize(420, 500);
        QTRY_VERIFY(placeOf(panel()).top() > placeOf(tree()).bottom());
    }
};

QTEST_MAIN(TestOperationsView)
#include "tst_operationsview.moc"
