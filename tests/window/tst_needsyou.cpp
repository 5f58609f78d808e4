// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "compare/comparetab.h"
#include "editor/changesdock.h"
#include "editor/draftsteps.h"
#include "editor/offertab.h"
#include "models/operationmodel.h"
#include "offer/draftsaver.h"
#include "offer/needsyou.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "publishing/operationsview.h"
#include "publishing/reviewtab.h"
#include "roles/roles.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/rival.h"
#include "support/sandboxprocess.h"
#include "support/waitfor.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const OfferId edge{u"contoso"_s, u"contoso-edge"_s};           // never published
const OfferId analytics{u"contoso"_s, u"contoso-analytics"_s}; // failed long ago
const OfferId appliance{u"contoso"_s, u"contoso-appliance"_s}; // waits for its review
const QString reason = u"Not able to download blob using provided SAS Uri"_s;

} // namespace

//! What needs the publisher, in the window on a sandbox: where it stands, where it leads, and what is said of it.
class TestNeedsYou final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    MainWindow *window() const { return m_console->window(); }
    Workspace *workspace() const { return window()->workspace(); }
    OperationStore *operations() const { return workspace()->operations(); }
    Tabs *tabs() const { return window()->findChild<Tabs *>(); }
    WorkspaceTabs *offerTabs() const { return window()->findChild<WorkspaceTabs *>(); }
    OperationsView *dock() const { return window()->findChild<OperationsView *>(); }
    QTreeView *tree(const QString &name) const { return window()->findChild<QTreeView *>(name); }
    QString label(const QString &name) const { return window()->findChild<QLabel *>(name)->text(); }
    QString message() const
    {
        const auto *bar = window()->findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    QPushButton *offered(const QString &text) const
    {
        const QList<QPushButton *> all = window()->findChild<MessageBar *>()->findChildren<QPushButton *>();
        const auto it = std::find_if(all.cbegin(), all.cend(), [&text](const QPushButton *button) {
            return button->text() == text && button->isVisible();
        });
        return it == all.cend() ? nullptr : *it;
    }
    void press(const QString &text)
    {
        QTRY_VERIFY2(offered(text), qPrintable(text));
        offered(text)->click();
    }
    QLabel *statusLabel() const
    {
        const QList<QLabel *> labels = window()->statusBar()->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->accessibleName() == "Activity"_L1)
                return label;
        }
        return nullptr;
    }
    // Whether a label of it says so.
    bool says(const QWidget *in, const QString &text) const
    {
        const QList<QLabel *> labels = in->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *shown) { return shown->isVisible() && shown->text().contains(text); });
    }
    QModelIndex rowOf(const QString &view, const QString &group, const QString &offer) const
    {
        const QAbstractItemModel *model = tree(view)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex parent = model->index(i, 0);
            if (!parent.data().toString().startsWith(group))
                continue;
            for (int j = 0; j < model->rowCount(parent); ++j) {
                if (model->index(j, 0, parent).data().toString() == offer)
                    return model->index(j, 0, parent);
            }
        }
        return {};
    }
    OfferTab *open(const OfferId &id)
    {
        OfferTab *tab = offerTabs()->openOffer(id);
        [tab] { QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000); }();
        return tab;
    }
    // Somebody else at another computer.

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--speed"_s, u"600"_s});
        m_folder = std::make_unique<QTemporaryDir>();
        Options options;
        options.configFolder = m_folder->path();
        options.sandbox = true;
        m_console = std::make_unique<Application>(options, std::nullopt, [this] {
            return SandboxAccess{m_sandbox->url(), {m_sandbox->tenantId(), m_sandbox->clientId(), m_sandbox->secret()}};
        });
        m_console->start();
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace() && workspace()->offers()->summary(edge), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(operations()->newest(analytics), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(
            operations()->active(appliance) && operations()->active(appliance)->phase == Phase::NeedsReview, 30000);
    }
    void cleanup() { m_console.reset(); }

    // A conflict is no operation, and is counted all the same.
    void aConflictCountsEverywhere()
    {
        OfferDocument *document = open(vm)->document();
        const JsonPointer place({"definition", "offer", "microsoft-azure-marketplace.title"});
        document->edit(document->current().withValue(place, JsonValue::string(u"Mine"_s)), place, u"Title"_s);
        QTRY_VERIFY2(statusLabel()->text().contains(u"2 need"_s), qPrintable(statusLabel()->text()));
        QVERIFY(rivalChanges(*m_sandbox, vm));
        workspace()->draftSaver()->refresh(document);
        QTRY_VERIFY(document->rival());
        QVERIFY(rowOf(u"offersTree"_s, u"Needs you (3)"_s, vm.offer + u" ●"_s).isValid());
        QVERIFY2(statusLabel()->text().contains(u"3 need"_s), qPrintable(statusLabel()->text()));
        QCOMPARE(workspace()->openOffers()->needsYou()->count(), 3);
        document->undoStack()->undo();
        QTRY_VERIFY2(statusLabel()->text().contains(u"2 need"_s), qPrintable(statusLabel()->text()));
    }

    // What a poll has just shown is known everywhere, before any list is read again.
    void allCountsAreTheSameAtOnce()
    {
        const OperationKey key = workspace()->operationService()->publish(edge, u"a@b.example"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!operations()->find(key)->report.steps.isEmpty(), 30000);
        QVERIFY(rowOf(u"offersTree"_s, u"Needs you (2)"_s, appliance.offer).isValid());
        operations()->update(key, [](OperationRecord &record) { record.phase = Phase::Failed; });
        QVERIFY(rowOf(u"offersTree"_s, u"Needs you (3)"_s, edge.offer).isValid());
        QVERIFY(rowOf(u"operationsTree"_s, u"Needs you (3)"_s, edge.offer).isValid());
        QVERIFY2(dock()->windowTitle().contains(u"3 need you"_s), qPrintable(dock()->windowTitle()));
        QVERIFY2(statusLabel()->text().contains(u"3 need"_s), qPrintable(statusLabel()->text()));
    }

    void aFailureFromBeforeStandsWhereOneLooks()
    {
        QCOMPARE(rowOf(u"offersTree"_s, u"Needs you (2)"_s, analytics.offer).siblingAtColumn(1).data().toString(),
                 u"Failed at Certification"_s);
        QVERIFY(rowOf(u"operationsTree"_s, u"Needs you (2)"_s, analytics.offer).isValid());
        QVERIFY2(dock()->windowTitle().contains(u"2 need you"_s), qPrintable(dock()->windowTitle()));
        const auto *activity = statusLabel();
        QVERIFY(activity);
        QTRY_VERIFY2(activity->text().contains(u"2 need"_s), qPrintable(activity->text()));
    }

    void itsReasonCanBeReadWholeWhereItIsOpened()
    {
        Q_EMIT tree(u"offersTree"_s)->activated(rowOf(u"offersTree"_s, u"Needs you"_s, analytics.offer));
        QVERIFY(tabs()->currentTab() && tabs()->currentTab()->document()->id() == analytics);
        QVERIFY2(message().startsWith(u"Publish failed at Certification."_s) && message().contains(reason),
                 qPrintable(message()));
        press(u"Copy for support"_s);
        QVERIFY2(QApplication::clipboard()->text().contains(reason), qPrintable(QApplication::clipboard()->text()));
        press(u"Show steps"_s);
        QCOMPARE(dock()->selected(), operations()->newest(analytics)->key);
        QCOMPARE(label(u"timelineHeading"_s), u"contoso-analytics · Publish"_s);
        QVERIFY(says(dock(), reason));
        QVERIFY(message().contains(reason)); // it stays until it is dismissed
        press(u"Dismiss"_s);
        QVERIFY2(!message().contains(reason), qPrintable(message()));
    }

    void whatWaitsForTheReviewOpensIt()
    {
        const QModelIndex row = rowOf(u"offersTree"_s, u"Needs you"_s, appliance.offer);
        QVERIFY(row.isValid());
        Q_EMIT tree(u"offersTree"_s)->activated(row);
        const auto *review = qobject_cast<ReviewTab *>(tabs()->currentWidget());
        QVERIFY(review && review->offer() == appliance);
        QVERIFY2(message().isEmpty(), qPrintable(message())); // it says so itself
        Q_EMIT tree(u"offersTree"_s)->activated(rowOf(u"offersTree"_s, u"Contoso"_s, appliance.offer));
        QVERIFY(tabs()->currentTab());
        QVERIFY2(message().contains(u"waits for your review"_s), qPrintable(message()));
        press(u"Review…"_s);
        QCOMPARE(tabs()->currentWidget(), review);
        operations()->update(operations()->active(appliance)->key,
                             [](OperationRecord &record) { record.phase = Phase::Running; });
        open(appliance);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    // The one that was started, and not whichever is the newest under way; it stays chosen while it moves on.
    void whatIsStartedIsChosen()
    {
        auto *problems = window()->findChild<QDockWidget *>(u"problemsDock"_s);
        const auto inFront = [problems] {
            problems->show();
            problems->raise();
        };
        inFront();
        QTRY_VERIFY(dock()->visibleRegion().isEmpty());
        const OperationKey live = workspace()->operationService()->goLive(appliance);
        QCOMPARE(dock()->selected(), live);
        QTRY_VERIFY(!dock()->visibleRegion().isEmpty());
        inFront();
        QTRY_VERIFY(dock()->visibleRegion().isEmpty());
        const OperationKey key = workspace()->operationService()->publish(edge, u"a@b.example"_s);
        QCOMPARE(dock()->selected(), key);
        QTRY_VERIFY(!dock()->visibleRegion().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!operations()->find(key)->report.steps.isEmpty(), 30000);
        QCOMPARE(label(u"timelineHeading"_s), u"contoso-edge · Publish"_s);
        operations()->update(key, [](OperationRecord &record) { record.phase = Phase::Failed; });
        QCOMPARE(dock()->selected(), key);
        QCOMPARE(label(u"timelineHeading"_s), u"contoso-edge · Publish"_s);
    }

    void theHeaderSaysWhatIsUnderWay()
    {
        const OfferTab *tab = open(edge);
        QVERIFY(says(tab, u"Never published"_s));
        const OperationKey key = workspace()->operationService()->publish(edge, u"a@b.example"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(tab, u"Publishing"_s), 30000);
        QVERIFY(!says(tab, u"Never published"_s));
        QTRY_VERIFY_WITH_TIMEOUT(operations()->find(key)->canCancel(), 30000);
        workspace()->operationService()->cancel(key);
        QVERIFY(says(tab, u"Cancelling…"_s));
        QCOMPARE(rowOf(u"offersTree"_s, u"Contoso"_s, edge.offer).siblingAtColumn(1).data().toString(),
                 u"Cancelling…"_s);
    }

    // "Your edits are kept" is said while there are some.
    void keptEditsAreSaidWhileThereAreSome()
    {
        OfferTab *tab = open(vm);
        const JsonPointer place({"definition", "displayText"});
        tab->document()->edit(tab->document()->current().withValue(place, JsonValue::string(u"Mine"_s)), place, u"x"_s);
        QVERIFY(rivalChanges(*m_sandbox, vm));
        workspace()->draftSaver()->refresh(tab->document());
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"by someone else"_s), 30000);
        QVERIFY2(message().endsWith(u"Your edits are kept."_s), qPrintable(message()));
        tab->steps()->undo();
        QVERIFY(!tab->isUnsaved());
        QVERIFY2(message().contains(u"by someone else"_s) && !message().contains(u"kept"_s), qPrintable(message()));
        const auto said = [this] {
            return window()->findChild<ChangesDock *>()->findChild<EmptyState *>()->findChild<QLabel *>()->text();
        };
        QVERIFY2(said().contains(u"another draft"_s), qPrintable(said()));
        press(u"Merge now"_s); // nothing to merge: it is simply newer
        QVERIFY(!QApplication::activeModalWidget() && !tab->document()->rival() && !tab->isUnsaved());
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        QVERIFY2(said().contains(u"Nothing"_s), qPrintable(said()));
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        QCOMPARE(tab->document()->current().value(title).toString(), u"Theirs"_s);
        tab->document()->setUnparsedText("{"_ba);
        QVERIFY2(said().contains(u"does not parse"_s), qPrintable(said()));
    }

    // A save that met another draft and was called off is no news once there is nothing left to save.
    void nothingIsNotSavedOnceItIsUndone()
    {
        OfferTab *tab = open(vm);
        const JsonPointer place({"definition", "displayText"});
        tab->document()->edit(tab->document()->current().withValue(place, JsonValue::string(u"Mine"_s)), place, u"x"_s);
        QVERIFY(rivalChanges(*m_sandbox, vm));
        QTest::keyClick(window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), 30000);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY2(message().startsWith(u"Not saved"_s), qPrintable(message()));
        tab->steps()->undo();
        QVERIFY2(message().startsWith(u"Changed on the service"_s) && !message().contains(u"Not saved"_s),
                 qPrintable(message()));
    }

    // A message belongs to what it is about: every tab of that offer shows it, and no other does.
    void aMessageBelongsToItsOffer()
    {
        open(analytics);
        QVERIFY(message().contains(reason));
        OfferTab *tab = open(vm);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        Q_EMIT tab->failed(u"It could not be written."_s);
        QCOMPARE(message(), u"It could not be written."_s);
        offerTabs()->openComparison(vm);
        QCOMPARE(message(), u"It could not be written."_s);
        offerTabs()->openReview(analytics);
        QVERIFY2(message().contains(reason), qPrintable(message()));
        tabs()->setCurrentIndex(0);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }
};

QTEST_MAIN(TestNeedsYou)
#include "tst_needsyou.moc"
