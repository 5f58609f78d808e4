// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "editor/draftsteps.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/gotodialog.h"
#include "offers/newofferdialog.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/rival.h"
#include "support/sandboxprocess.h"
#include "support/waitfor.h"
#include "widgets/messagebar.h"
#include "widgets/questions.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/page.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const OfferId edge{u"contoso"_s, u"contoso-edge"_s};
const OfferId fresh{u"contoso"_s, u"contoso-fresh"_s};

} // namespace

//! Drafts in the window on a sandbox: new ones, kept ones, and commands that wait while something else becomes current.
class TestDrafts final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    MainWindow *window() const { return m_console->window(); }
    Tabs *tabs() const { return window()->findChild<Tabs *>(); }
    WorkspaceTabs *offerTabs() const { return window()->findChild<WorkspaceTabs *>(); }
    OpenOffers *open() const { return window()->workspace()->openOffers(); }
    QString message() const
    {
        const auto *bar = window()->findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = window()->findChildren<QAction *>();
        for (QAction *found : all) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    void trigger(const QString &text)
    {
        QVERIFY2(action(text) && action(text)->isEnabled(), qPrintable(text));
        action(text)->trigger();
    }
    template<typename T>
    static T *dialog()
    {
        return qobject_cast<T *>(QApplication::activeModalWidget());
    }
    static QPushButton *button(const QWidget *in, const QString &text)
    {
        const QList<QPushButton *> all = in->findChildren<QPushButton *>();
        for (QPushButton *button : all) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void press(const QString &title, const QString &text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(dialog<QDialog>() && dialog<QDialog>()->windowTitle() == title, qPrintable(title),
                                  10000);
        QVERIFY2(button(dialog<QDialog>(), text), qPrintable(text));
        button(dialog<QDialog>(), text)->click();
    }
    OfferTab *open(const OfferId &id)
    {
        OfferTab *tab = offerTabs()->openOffer(id);
        [tab] { QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000); }();
        return tab;
    }
    static void edit(OfferTab *tab, const QString &name)
    {
        const JsonPointer place({"definition", "displayText"});
        tab->document()->edit(tab->document()->current().withValue(place, JsonValue::string(name)), place, u"Name"_s);
    }
    // What the tree *Offers* says of an offer; empty where it is not in it.
    QString row(const OfferId &id) const
    {
        const QAbstractItemModel *model = window()->findChild<QTreeView *>(u"offersTree"_s)->model();
        const QModelIndexList hits =
            model->match(model->index(0, 0), Qt::DisplayRole, id.offer, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        return hits.isEmpty() ? QString() : hits.first().siblingAtColumn(1).data().toString();
    }
    // Somebody else at another computer.
    NewOfferDialog *askForNew(const QString &id)
    {
        trigger(u"New offer…"_s);
        auto *asked = dialog<NewOfferDialog>();
        if (asked)
            asked->findChild<QLineEdit *>()->setText(id);
        return asked;
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_folder = std::make_unique<QTemporaryDir>();
        Options options;
        options.configFolder = m_folder->path();
        options.sandbox = true;
        m_console = std::make_unique<Application>(options, std::nullopt, [this] {
            return SandboxAccess{m_sandbox->url(), {m_sandbox->tenantId(), m_sandbox->clientId(), m_sandbox->secret()}};
        });
        m_console->start();
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace() && window()->workspace()->offers()->summary(edge), 30000);
    }
    void cleanup()
    {
        Questions::setAnswerer({});
        m_console.reset();
    }

    // Of a row that is still selected somewhere nobody thinks when they publish what they look at.
    void theOfferInViewIsPublished()
    {
        OfferTab *tab = open(vm);
        auto *operations = window()->findChild<QTreeView *>(u"operationsTree"_s);
        const auto rows = [operations] {
            const QAbstractItemModel *model = operations->model();
            return model->match(model->index(0, 0), Qt::DisplayRole, u"contoso-cluster"_s, 1,
                                Qt::MatchExactly | Qt::MatchRecursive);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!rows().isEmpty(), 30000);
        operations->setFocus();
        operations->setCurrentIndex(rows().first());
        QCOMPARE(tabs()->currentWidget(), tab);
        trigger(u"Publish…"_s);
        press(u"Publish contoso-vm"_s, u"Cancel"_s);
    }

    // What was said of a text that is no JSON goes with it, however it was corrected.
    void aTextThatWasCorrectedIsNotCalledWrong()
    {
        OfferTab *tab = open(vm);
        QTRY_VERIFY(tab->editor()->utf8().contains("planId"));
        edit(tab, u"Mine"_s);
        QTest::keyClicks(tab->editor(), u"}"_s);
        trigger(u"Save to service"_s);
        QTRY_VERIFY2(message().startsWith(u"Not saved: JSON"_s), qPrintable(message()));
        tab->steps()->undo();
        QTRY_COMPARE(message(), QString());
        QVERIFY(tab->isUnsaved());
    }

    void aNewOfferOfAnIdThatIsTakenLeadsToIt()
    {
        NewOfferDialog *asked = askForNew(u"contoso-vm"_s);
        QVERIFY(asked);
        QVERIFY(!button(asked, u"Create draft"_s)->isEnabled());
        QCOMPARE(asked->findChild<QLabel *>(u"dialogHint"_s)->text(), u"There is an offer contoso-vm already."_s);
        asked->findChild<QLineEdit *>()->setText(u"contoso-free"_s);
        QVERIFY(!button(asked, u"Open that offer"_s));
        asked->findChild<QLineEdit *>()->setText(u"contoso-vm"_s);
        button(asked, u"Open that offer"_s)->click();
        QVERIFY(tabs()->currentTab() && tabs()->currentTab()->document()->id() == vm);
    }

    void returnCreatesWhatCanBeCreatedAndEscDoesNot()
    {
        NewOfferDialog *asked = askForNew(u"contoso-vm"_s);
        QVERIFY(asked);
        auto *line = asked->findChild<QLineEdit *>();
        QTest::keyClick(line, Qt::Key_Return); // it is taken
        QVERIFY(asked->isVisible());
        line->setText(fresh.offer);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(tabs()->currentTab() && tabs()->currentTab()->document()->id() == fresh);
        asked = askForNew(u"contoso-other"_s);
        QVERIFY(asked);
        QTest::keyClick(asked->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!open()->document({u"contoso"_s, u"contoso-other"_s}));
    }

    // To merge is not to save.
    void whatCannotBeMergedIsNotCalledASave()
    {
        OfferTab *tab = open(vm);
        edit(tab, u"Mine"_s);
        QVERIFY(rivalChanges(*m_sandbox, vm));
        window()->workspace()->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"Changed on the service"_s), 30000);
        tab->editor()->selectAll();
        tab->editor()->replaceSelectedText(u"{ half"_s);
        QVERIFY(button(window(), u"Merge now"_s));
        button(window(), u"Merge now"_s)->click();
        QVERIFY2(message().startsWith(u"Not merged: "_s), qPrintable(message()));
    }

    void aLocalDraftIsFoundOpenedAndDiscarded()
    {
        button(askForNew(fresh.offer), u"Create draft"_s)->click();
        QVERIFY(tabs()->currentTab() && tabs()->currentTab()->document()->id() == fresh);
        QCOMPARE(row(fresh), u"Local draft"_s);
        edit(tabs()->currentTab(), u"What was typed"_s);
        trigger(u"Close tab"_s);
        press(u"Unsaved changes"_s, u"Keep as local drafts"_s);
        QTRY_VERIFY(!tabs()->offerTab(fresh));
        QCOMPARE(row(fresh), u"Local draft"_s);

        NewOfferDialog *again = askForNew(fresh.offer);
        QCOMPARE(again->findChild<QLabel *>(u"dialogHint"_s)->text(),
                 u"There is a local draft contoso-fresh already."_s);
        again->reject();

        trigger(u"Go to…"_s);
        QTest::keyClicks(dialog<GoToDialog>()->findChild<QLineEdit *>(), u"fresh local"_s);
        QTest::keyClick(dialog<GoToDialog>()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(tabs()->currentTab() && tabs()->currentTab()->document()->id() == fresh);
        QTRY_COMPARE(
            tabs()->currentTab()->document()->current().value(JsonPointer({"definition", "displayText"})).toString(),
            u"What was typed"_s);

        bool mayDiscard = false;
        QStringList verbs;
        Questions::setAnswerer([&](const Questions::Question &question) {
            verbs += question.confirm;
            return mayDiscard;
        });
        trigger(u"Discard local draft…"_s);
        QVERIFY(tabs()->offerTab(fresh));
        mayDiscard = true;
        trigger(u"Discard local draft…"_s);
        QCOMPARE(verbs, (QStringList{u"Discard"_s, u"Discard"_s}));
        QVERIFY(!tabs()->offerTab(fresh));
        QCOMPARE(row(fresh), QString());
        QVERIFY(!open()->taken(fresh));
    }

    void discardingGoesBackToWhatTheServiceHas()
    {
        OfferTab *tab = open(vm);
        QVERIFY(!action(u"Discard local draft…"_s)->isEnabled());
        const JsonValue before = tab->document()->current();
        edit(tab, u"Changed"_s);
        Questions::setAnswerer([](const Questions::Question &) { return true; });
        trigger(u"Discard local draft…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            tabs()->offerTab(vm) && tabs()->offerTab(vm)->document()->state() == OfferDocument::State::Ready, 30000);
        QCOMPARE(tabs()->offerTab(vm)->document()->current(), before);
        QVERIFY(!open()->hasUnsaved(vm));
        QVERIFY(!action(u"Discard local draft…"_s)->isEnabled());
    }

    // What was to follow a save does not follow a later one.
    void whatWasToFollowASaveEndsWithIt_data()
    {
        QTest::addColumn<bool>("isQuitting"); // else the tab is to be closed
        QTest::addColumn<bool>("isConflict"); // else the service refuses it
        QTest::newRow("quit, conflict") << true << true;
        QTest::newRow("quit, refused") << true << false;
        QTest::newRow("close tab, conflict") << false << true;
        QTest::newRow("close tab, refused") << false << false;
    }

    void whatWasToFollowASaveEndsWithIt()
    {
        QFETCH(bool, isQuitting);
        QFETCH(bool, isConflict);
        OfferTab *tab = open(vm);
        edit(tab, u"Mine"_s);
        if (isConflict)
            QVERIFY(rivalChanges(*m_sandbox, vm));
        else
            m_sandbox->script(
                R"([{"method":"PUT","path":"/offers/contoso-vm","status":400,"times":1,"body":{"error":{"code":"BadRequest","message":"No."}}}])");
        if (isQuitting)
            window()->quit();
        else
            trigger(u"Close tab"_s);
        press(u"Unsaved changes"_s, u"Save all"_s);
        if (isConflict)
            press(u"Merge contoso-vm"_s, u"Cancel"_s);
        QTRY_VERIFY2(message().startsWith(u"Not saved"_s), qPrintable(message()));
        m_sandbox->clearScripts();

        trigger(u"Save to service"_s);
        if (isConflict)
            press(u"Merge contoso-vm"_s, u"Save merged"_s);
        QTRY_VERIFY(!open()->hasUnsaved(vm));
        QCoreApplication::processEvents(); // what is queued, such as an end of the program
        QCoreApplication::processEvents();
        QVERIFY(window()->isVisible());
        QCOMPARE(tabs()->offerTab(vm), tab);
    }

    void aSaveThatSucceedsIsFollowed()
    {
        edit(open(vm), u"Mine"_s);
        trigger(u"Close tab"_s);
        press(u"Unsaved changes"_s, u"Save all"_s);
        QTRY_VERIFY(!tabs()->offerTab(vm));
        QVERIFY(!open()->hasUnsaved(vm));
    }

    // Whatever is current when the answer comes.
    void aDraftIsReplacedWhereItWasAskedFor_data()
    {
        QTest::addColumn<QString>("meanwhile");
        for (const char *meanwhile : {"another offer", "a review", "all offers", "closed"})
            QTest::newRow(meanwhile) << QString::fromLatin1(meanwhile);
    }

    void aDraftIsReplacedWhereItWasAskedFor()
    {
        QFETCH(QString, meanwhile);
        OfferTab *other = open(edge);
        OfferTab *tab = open(vm);
        const JsonValue before = tab->document()->current();
        trigger(u"Version…"_s);
        auto *asked = dialog<QInputDialog>();
        QVERIFY(asked);
        asked->setIntValue(1);
        // The answer to the request is still on its way.
        m_sandbox->script(
            R"([{"method":"GET","path":"/offers/contoso-vm/versions/1","status":200,"body":{"id":"contoso-vm","publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","definition":{"displayText":"Version one","offer":{},"plans":[]}}}])");
        asked->accept();
        if (meanwhile == "another offer"_L1)
            offerTabs()->openOffer(edge);
        else if (meanwhile == "a review"_L1)
            offerTabs()->openReview(edge);
        else if (meanwhile == "all offers"_L1)
            tabs()->setCurrentIndex(0);
        else
            tabs()->closeNow(Page::of(tab));
        if (meanwhile == "closed"_L1) {
            QTRY_COMPARE(message(),
                         u"The draft of contoso-vm stays as it is: its tab was closed before version 1 was read."_s);
            QVERIFY(!open()->hasUnsaved(vm));
        } else {
            QTRY_VERIFY(tab->document()->current() != before);
            QCOMPARE(tab->document()->current().value(JsonPointer({"definition", "displayText"})).toString(),
                     u"Version one"_s);
            QCOMPARE(tab->document()->undoStack()->count(), 1);
        }
        QVERIFY(!other->document()->hasEdits());
    }

    // Whoever is asked for a version is told which there are: 1 to the current one, which stands there.
    void aVersionIsOneThatThereCanBe()
    {
        open(vm);
        trigger(u"Version…"_s);
        auto *asked = dialog<QInputDialog>();
        QVERIFY(asked);
        QCOMPARE(asked->intMinimum(), 1);
        QCOMPARE(asked->intMaximum(), 17);
        QCOMPARE(asked->intValue(), 17);
        QVERIFY2(asked->labelText().contains(u"17"_s), qPrintable(asked->labelText()));
        asked->reject();
        QTRY_VERIFY(!dialog<QInputDialog>());
        offerTabs()->openComparison(vm);
        int found = 0;
        const QList<QSpinBox *> boxes = tabs()->findChildren<QSpinBox *>();
        for (const QSpinBox *box : boxes) {
            if (box->accessibleName() != u"Version number"_s)
                continue;
            ++found;
            QCOMPARE(box->minimum(), 1);
            QCOMPARE(box->maximum(), 17);
            QCOMPARE(box->value(), 17);
        }
        QCOMPARE(found, 2);

        OfferTab *unpublished = open(edge);
        QVERIFY(!button(unpublished, u"Version"_s)->isEnabled());
        trigger(u"Version…"_s);
        QVERIFY(!dialog<QInputDialog>());
        QCOMPARE(message(), u"The draft stays as it is: the offer has no version yet."_s);
    }

    // What a review page asks for is for its offer, wherever the person was before.
    void aReviewActsOnItsOwnOffer()
    {
        const OfferId appliance{u"contoso"_s, u"contoso-appliance"_s};
        auto *tree = window()->findChild<QTreeView *>(u"offersTree"_s);
        const QModelIndexList hits = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, edge.offer, 1,
                                                          Qt::MatchStartsWith | Qt::MatchRecursive);
        offerTabs()->openReview(appliance);
        tree->setFocus();
        tree->setCurrentIndex(hits.first());
        QTRY_VERIFY_WITH_TIMEOUT(button(tabs()->currentWidget(), u"Go live…"_s) &&
                                     button(tabs()->currentWidget(), u"Go live…"_s)->isEnabled(),
                                 30000);
        button(tabs()->currentWidget(), u"Go live…"_s)->click();
        QCOMPARE(dialog<QDialog>()->windowTitle(), u"Go live contoso-appliance"_s);
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
