// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparetab.h"
#include "editor/draftplaces.h"
#include "editor/formview.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "editor/shownoffer.h"
#include "json/jsonreader.h"
#include "offer/offerdocument.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offers/expiringimagesview.h"
#include "offers/offersview.h"
#include "publishing/publishdialog.h"
#include "publishing/reviewtab.h"
#include "roles/roles.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/page.h"
#include "window/tabs.h"
#include "window/unsaveddialog.h"
#include "window/workspacetabs.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>

#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {
const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const JsonPointer displayText({"definition", "displayText"});
} // namespace

//! What the window says and what its commands act on, in every kind of tab.
class TestWindow final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    MainWindow *window() const { return m_console->window(); }
    Tabs *tabs() const { return window()->findChild<Tabs *>(); }
    WorkspaceTabs *offerTabs() const { return window()->findChild<WorkspaceTabs *>(); }
    OpenOffers *open() const { return window()->workspace()->openOffers(); }
    QTreeView *tree() const { return window()->findChild<QTreeView *>(u"offersTree"_s); }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = window()->findChildren<QAction *>();
        const auto it = std::find_if(all.cbegin(), all.cend(),
                                     [&text](const QAction *found) { return found->text().remove(u'&') == text; });
        return it == all.cend() ? nullptr : *it;
    }
    template<typename T>
    static T *named(const QWidget *in, const QString &name)
    {
        const QList<T *> all = in->findChildren<T *>();
        for (T *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    static QAbstractButton *button(const QWidget *in, const QString &text)
    {
        const QList<QAbstractButton *> all = in->findChildren<QAbstractButton *>();
        for (QAbstractButton *found : all) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    static QAbstractButton *segment(const QWidget *in, const QString &text)
    {
        const QList<QAbstractButton *> all = in->findChildren<QAbstractButton *>(u"segment"_s);
        const auto it = std::find_if(all.cbegin(), all.cend(),
                                     [&text](const QAbstractButton *found) { return found->text() == text; });
        return it == all.cend() ? nullptr : *it;
    }
    QDockWidget *dock(const QString &name) const { return window()->findChild<QDockWidget *>(name); }
    QStringList problems() const
    {
        const auto *table = named<QTableView>(window(), u"Problems"_s);
        QStringList lines;
        for (int row = 0; table->model() && row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells += table->model()->index(row, column).data().toString();
            lines += cells.join(u" | "_s);
        }
        return lines;
    }
    OfferTab *open(const OfferId &id)
    {
        OfferTab *tab = offerTabs()->openOffer(id);
        [tab] { QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000); }();
        return tab;
    }
    static void edit(OfferDocument *document, const QString &title)
    {
        document->edit(document->current().withValue(displayText, JsonValue::string(title)), displayText, u"Edit"_s);
    }
    static void type(OfferTab *tab, const QByteArray &text)
    {
        tab->editor()->selectAll();
        tab->editor()->replaceSelectedText(QString::fromUtf8(text));
    }
    void openFile(const QByteArray &text)
    {
        QFile file(m_folder->filePath(u"offer.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        window()->openFile(file.fileName());
    }
    // What the status line says is unsaved; what needs the publisher stands before it.
    QString unsaved() const
    {
        const QString text = named<QLabel>(window(), u"Activity"_s)->text();
        return text.mid(text.indexOf(u"1 unsaved"_s));
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
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(
            !window()->workspace()->offers()->isEmpty() && !window()->workspace()->offers()->isLoading(), 30000);
    }
    void cleanup() { m_console.reset(); }

    void aComparisonIsUndoneSavedAndChecked()
    {
        OfferTab *tab = open(vm);
        edit(tab->document(), u"Compared"_s);
        CompareTab *comparison = offerTabs()->openComparison(vm);
        QCOMPARE(tabs()->currentWidget(), comparison);
        QTRY_VERIFY(action(u"Undo"_s)->isEnabled());
        QVERIFY(action(u"Save to service"_s)->isEnabled() && action(u"Check"_s)->isEnabled());

        action(u"Undo"_s)->trigger();
        QVERIFY(!tab->document()->isModified());
        QVERIFY(action(u"Redo"_s)->isEnabled() && !action(u"Save to service"_s)->isEnabled());
        action(u"Redo"_s)->trigger();
        QCOMPARE(tab->document()->current().value(displayText).toString(), u"Compared"_s);

        action(u"Check"_s)->trigger();
        QVERIFY(tab->document()->problems()->isChecked());
        QVERIFY(dock(u"problemsDock"_s)->isVisible());
        m_sandbox->takeRequests();
        action(u"Save to service"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!tab->document()->isModified(), 30000);
        QCOMPARE(m_sandbox->takeRequests(u"PUT"_s, u"/offers/contoso-vm"_s).size(), 1);
        QCOMPARE(tabs()->currentWidget(), comparison);
    }

    // A comparison is of the draft, also while its tab shows a slot.
    void aComparisonIsUndoneWhileItsTabShowsASlot()
    {
        OfferTab *tab = open(vm);
        edit(tab->document(), u"Compared"_s);
        button(tab, u"Production"_s)->click();
        QVERIFY(!tab->shown()->isDraft());
        QVERIFY(!action(u"Undo"_s)->isEnabled());
        offerTabs()->openComparison(vm);
        QTRY_VERIFY(action(u"Undo"_s)->isEnabled());
        action(u"Undo"_s)->trigger();
        QVERIFY(!tab->document()->isModified());
    }

    void aReviewIsCheckedAndSaved()
    {
        offerTabs()->openReview(vm);
        QVERIFY(!action(u"Save to service"_s)->isEnabled());
        QCOMPARE(action(u"Save to service"_s)->toolTip(), u"The draft of this offer is not open."_s);
        QVERIFY(action(u"Check"_s)->isEnabled());
        action(u"Check"_s)->trigger();
        QVERIFY(qobject_cast<ReviewTab *>(tabs()->currentWidget()));
        OfferTab *tab = tabs()->offerTab(vm); // opened behind the review
        QVERIFY(tab && tab->document()->problems()->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        edit(tab->document(), u"Reviewed"_s);
        QTRY_VERIFY(action(u"Undo"_s)->isEnabled() && action(u"Save to service"_s)->isEnabled());
        action(u"Undo"_s)->trigger();
        QVERIFY(!tab->document()->isModified());
    }

    // Ids and titles that would turn what follows are marked, wherever they are said.
    void whatTurnsATextIsMarkedInProblemsAndTrees()
    {
        const QString turn = u"gold\u202Edlog"_s;
        OfferTab *tab = open(vm);
        const JsonPointer planId({"definition", "plans", "0", "planId"});
        const JsonValue body = tab->document()->current().withValue(planId, JsonValue::string(turn));
        open()->keep(OfferSnapshot{vm, body, Revision("\"1\"")}); // the tree has it from what was read
        tab->document()->edit(body, planId, u"Id"_s);
        tab->document()->problems()->setRefusedTexts({{planId, turn, u"“%1” is no number."_s.arg(turn), {}}});
        QTRY_VERIFY(!problems().filter(u"is no number"_s).isEmpty());
        QVERIFY(problems().filter(QChar(0x202E)).isEmpty());
        const QAbstractItemModel *model = tree()->model();
        const QModelIndexList plans =
            model->match(model->index(0, 0), Qt::DisplayRole, u"gold"_s, -1, Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY(!plans.isEmpty());
        QVERIFY(!plans.first().data().toString().contains(QChar(0x202E)));
        (new UnsavedDialog({turn}, nullptr, window()))->open();
        const auto *dialog = window()->findChild<UnsavedDialog *>();
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->text()));
        delete dialog;
        const ReviewTab *review = offerTabs()->openReview({u"contoso"_s, turn});
        for (const QLabel *label : review->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->text()));
    }

    // What can be done with an offer, where it stands in a list.
    void aRowOfAListHasItsCommands_data()
    {
        QTest::addColumn<QString>("view");
        QTest::newRow("tree") << u"offersTree"_s;
        QTest::newRow("table") << u"allOffersTable"_s;
    }
    void aRowOfAListHasItsCommands()
    {
        QFETCH(QString, view);
        open({u"contoso"_s, u"contoso-edge"_s}); // it is about the row, not about the tab
        tabs()->setCurrentIndex(0);
        auto *list = window()->findChild<QAbstractItemView *>(view);
        auto *table = window()->findChild<QAbstractItemView *>(u"allOffersTable"_s);
        table->setFocus();
        if (list != table)
            table->selectAll(); // what is chosen elsewhere is not meant
        QWidget other;          // the window cannot take the focus meanwhile
        other.show();
        QApplication::setActiveWindow(&other);
        const QModelIndexList hits = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, vm.offer, -1,
                                                          Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY(!hits.isEmpty());
        list->scrollTo(hits.last());
        const QPoint at = list->visualRect(hits.last()).center();
        QTest::mouseClick(list->viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *found : menu->actions())
            texts += found->text().remove(u'&');
        for (const QString &text : {u"Open"_s, u"Publish…"_s, u"Go live…"_s, u"Review…"_s, u"Compare slots"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        const auto inMenu = [menu, &texts](const QString &text) { return menu->actions().at(texts.indexOf(text)); };
        QVERIFY(inMenu(u"Compare slots"_s)->isEnabled()); // one is meant
        QVERIFY(!inMenu(u"Go live…"_s)->isEnabled());
        QCOMPARE(inMenu(u"Go live…"_s)->toolTip(), u"The offer is not waiting for your review."_s);
        other.close();
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(tabs()->currentTab());
        QCOMPARE(tabs()->currentTab()->document()->id(), vm);
    }

    // A tab's menu is of the tab that was clicked, whichever is in view.
    void aTabHasItsCommands()
    {
        OfferTab *tab = open(vm);
        const int index = tabs()->indexOf(tab);
        open({u"contoso"_s, u"contoso-edge"_s});
        const auto menu = [this](int at) {
            Q_EMIT tabs()->tabBar()->customContextMenuRequested(tabs()->tabBar()->tabRect(at).center());
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        const auto choose = [](QMenu *shown, const QString &text) {
            const QList<QAction *> actions = shown->actions();
            for (QAction *choice : actions) {
                if (choice->text().remove(u'&') == text && choice->isEnabled())
                    choice->trigger();
            }
            shown->close();
        };
        choose(menu(index), u"Compare slots"_s);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Compare: contoso-vm"_s);
        tabs()->setCurrentIndex(tabs()->indexOf(tabs()->offerTab({u"contoso"_s, u"contoso-edge"_s})));
        const int count = tabs()->count();
        choose(menu(index), u"Close tab"_s);
        QCOMPARE(tabs()->count(), count - 2); // with the comparison, which lives on it
        QVERIFY(!tabs()->offerTab(vm));
        choose(menu(0), u"Close tab"_s); // All offers stays
        QCOMPARE(tabs()->count(), count - 2);
        QCOMPARE(tabs()->currentTab()->document()->id().offer, u"contoso-edge"_s);
    }

    // What could not be read is read again with everything else, in every kind of tab.
    void whatCouldNotBeReadIsReadAgain()
    {
        const auto says = [](const QWidget *in, const QString &text) {
            const QList<QLabel *> all = in->findChildren<QLabel *>();
            return std::any_of(all.cbegin(), all.cend(),
                               [&text](const QLabel *label) { return label->text().contains(text); });
        };
        m_sandbox->script(R"([{"method":"GET","path":"/slot/","status":403,"times":100}])");
        OfferTab *tab = open(vm);
        button(tab, u"Production"_s)->click();
        const auto isRetryThere = [tab] {
            const QList<QPushButton *> all = tab->findChildren<QPushButton *>();
            return std::any_of(all.cbegin(), all.cend(),
                               [](const QPushButton *each) { return each->text() == u"Retry"_s && each->isVisible(); });
        };
        QTRY_VERIFY(isRetryThere());
        const CompareTab *comparison = offerTabs()->openComparison(vm);
        QTRY_VERIFY(says(comparison, u"Could not be read: Preview, Production."_s));
        const ReviewTab *review = offerTabs()->openReview(vm);
        QTRY_VERIFY(says(review, u"could not be read"_s));
        m_sandbox->clearScripts();
        action(u"Refresh"_s)->trigger();
        QTRY_VERIFY(!says(review, u"could not be read"_s));
        QTRY_VERIFY(!says(comparison, u"ould not be read"_s) && !says(comparison, u"There is nothing in"_s));
        QTRY_VERIFY(tab->editor()->utf8().contains("planId"));
    }

    void copyingAValueKeepsTheFocus()
    {
        OfferTab *tab = open(vm);
        edit(tab->document(), u"Mine"_s);
        CompareTab *comparison = offerTabs()->openComparison(vm);
        window()->show();
        auto *table = named<QTableView>(comparison, u"Compare"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, 30000);
        auto *copy = qobject_cast<QPushButton *>(button(comparison, u"Copy into draft"_s));
        QTRY_VERIFY_WITH_TIMEOUT(copy->menu()->actions().size() == 2, 30000);
        const int rows = table->model()->rowCount();
        const auto hit =
            table->model()->match(table->model()->index(0, 1), Qt::DisplayRole, u"“Mine”"_s, 1, Qt::MatchExactly);
        QVERIFY(!hit.isEmpty());
        const int row = hit.first().row();
        table->setCurrentIndex(hit.first());
        table->selectRow(row);
        window()->activateWindow();
        QVERIFY(copy->isEnabled());
        copy->setFocus();
        QTRY_VERIFY(copy->hasFocus());
        copy->menu()->actions().last()->trigger();
        QTRY_VERIFY(table->model()->rowCount() < rows); // the same everywhere by now
        QVERIFY(copy->hasFocus());
        QCOMPARE(table->currentIndex().row(), std::min(row, table->model()->rowCount() - 1));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }

    // Every stop of F6 is seen: something there has the keys. What has nothing to give them to is passed by.
    void nextPaneGoesWhereKeysAreTaken()
    {
        OfferTab *tab = open(vm);
        tab->setLayoutChoice(OfferTab::Layout::Split);
        QTRY_VERIFY(tab->editor()->utf8().contains("planId"));
        window()->resize(1600, 1000);
        window()->show();
        const QList<QDockWidget *> docks = window()->findChildren<QDockWidget *>();
        for (QDockWidget *dock : docks)
            dock->show();
        window()->activateWindow();
        QTRY_VERIFY(window()->isActiveWindow());
        tab->places()->show(JsonPointer({"definition", "offer", "microsoft-azure-marketplace.title"}));
        tree()->setFocus();
        QTRY_VERIFY(tree()->hasFocus());
        QSet<const QWidget *> stops;
        for (int i = 0; i < 12; ++i) {
            const QWidget *before = QApplication::focusWidget();
            action(u"Next pane"_s)->trigger();
            const QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            QVERIFY2(!now->visibleRegion().isEmpty() && (now->focusPolicy() & Qt::TabFocus),
                     now->metaObject()->className());
            QVERIFY(now != before);
            stops.insert(now);
        }
        QVERIFY(stops.contains(tree()));
        QVERIFY(stops.contains(named<QWidget>(tab, u"Sections"_s)));
        QVERIFY(stops.contains(tab->editor()));
        const QWidget *fields = tab->form()->fields();
        QVERIFY(std::any_of(stops.cbegin(), stops.cend(),
                            [fields](const QWidget *stop) { return fields->isAncestorOf(stop); }));
        QVERIFY(stops.size() >= 5);
    }

    // A pane has its keys where they were when one left it.
    void nextPaneComesBackToWhereOneWas()
    {
        OfferTab *tab = open(vm);
        QTRY_VERIFY(tab->editor()->utf8().contains("planId"));
        window()->show();
        window()->activateWindow();
        QTRY_VERIFY(window()->isActiveWindow());
        tab->places()->show(JsonPointer({"definition", "offer", "microsoft-azure-marketplace.title"}));
        QTRY_VERIFY(tab->form()->fields()->isAncestorOf(QApplication::focusWidget()));
        QWidget *field = QApplication::focusWidget();
        action(u"Next pane"_s)->trigger();
        QVERIFY(!field->hasFocus());
        action(u"Previous pane"_s)->trigger();
        QVERIFY(field->hasFocus());
    }

    // The keys that opened an offer go on in what can be used with them: its sections.
    void anOfferThatIsOpenedByKeysIsWalkedByKeys_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<QString>("name");
        QTest::newRow("form") << int(OfferTab::Layout::Form) << u"Sections"_s;
        QTest::newRow("split") << int(OfferTab::Layout::Split) << u"Sections"_s;
        QTest::newRow("json") << int(OfferTab::Layout::Json) << u"JSON"_s;
    }

    void anOfferThatIsOpenedByKeysIsWalkedByKeys()
    {
        QFETCH(int, layout);
        QFETCH(QString, name);
        OfferTab *tab = open(vm);
        window()->show();
        window()->activateWindow();
        QTRY_VERIFY(window()->isActiveWindow());
        tab->setLayoutChoice(OfferTab::Layout(layout));
        tree()->setFocus();
        tab->focusEditor();
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), name);
    }

    // What another view had to read is known there, too.
    void plansThatExpiringImagesReadAreFound()
    {
        const OfferId read{u"contoso"_s, u"contoso-edge"_s};
        const OfferOutlines *known = open()->outlines();
        QVERIFY(!known->find(read));
        action(u"Expiring images…"_s)->trigger();
        QTRY_VERIFY(known->find(read));
        QVERIFY(!known->find(read)->plans.isEmpty());
    }

    void expiringImagesCloseLikeEveryTab()
    {
        action(u"Expiring images…"_s)->trigger();
        QVERIFY(qobject_cast<ExpiringImagesView *>(tabs()->currentWidget()));
        QVERIFY(action(u"Close tab"_s)->isEnabled());
        action(u"Close tab"_s)->trigger();
        QCOMPARE(tabs()->count(), 1);
        action(u"Expiring images…"_s)->trigger();
        Q_EMIT tabs()->tabCloseRequested(tabs()->currentIndex()); // its button
        QCOMPARE(tabs()->count(), 1);
        Q_EMIT tabs()->tabCloseRequested(0); // All offers stays
        QCOMPARE(tabs()->count(), 1);
    }

    void anExportOfExpiringImagesSaysWhereItWent()
    {
        action(u"Expiring images…"_s)->trigger();
        QWidget *view = tabs()->currentWidget();
        const auto *state = view->findChild<QLabel *>(u"imagesState"_s);
        QVERIFY(state);
        QTRY_COMPARE(button(view, u"Read again"_s) != nullptr, true);
        QTRY_VERIFY(button(view, u"Export…"_s)->isEnabled());
        const QTemporaryDir folder;
        button(view, u"Export…"_s)->click();
        auto *dialog = view->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(folder.filePath(u"images.csv"_s));
        dialog->reject();
        const int rows = named<QTableView>(view, u"Expiring images"_s)->model()->rowCount();
        QVERIFY2(state->text().startsWith(QString::number(rows)), qPrintable(state->text()));
        QVERIFY2(state->text().contains(u" written to images.csv."_s), qPrintable(state->text()));
        button(view, u"Read again"_s)->click();
        QVERIFY(!state->text().contains(u"written"_s));
    }

    void aTextThatIsNoJsonIsAProblemOfItsOwn()
    {
        OfferTab *tab = open(vm);
        QTRY_VERIFY(tab->editor()->utf8().contains("planId"));
        QByteArray broken = tab->editor()->utf8();
        const auto at = broken.indexOf("\"definition\"");
        broken.insert(at, "oops ");
        const int line = int(broken.first(at).count('\n')) + 1;
        type(tab, broken);
        tab->setLayoutChoice(OfferTab::Layout::Form);
        action(u"Check"_s)->trigger();
        QTRY_VERIFY(!problems().isEmpty());
        const QString first = problems().first();
        QVERIFY2(first.startsWith(u"Error | "_s) && first.contains(u"checked as the offer was before"_s) &&
                     first.endsWith(u"JSON, line %1"_s.arg(line)),
                 qPrintable(first));
        tabs()->setCurrentWidget(tab);
        auto *table = named<QTableView>(window(), u"Problems"_s);
        Q_EMIT table->activated(table->model()->index(0, 0));
        int caretLine = -1;
        int column = -1;
        tab->editor()->getCursorPosition(&caretLine, &column);
        QCOMPARE(caretLine + 1, line);
        QVERIFY(!tab->editor()->isHidden());

        broken.remove(at, 5);
        type(tab, broken);
        tab->flush();
        QVERIFY(problems().filter(u"JSON, line"_s).isEmpty());
    }

    void whatIsSaidOfAFileIsOfTheFile()
    {
        openFile(R"({"offerTypeId":"microsoft-azure-virtualmachines","definition":{"displayText":"F"}})");
        QStringList texts;
        const QList<QLabel *> labels = dock(u"changesDock"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        QVERIFY2(texts.contains(u"Nothing here differs from what the file has."_s), qPrintable(texts.join(u'|')));
        edit(tabs()->currentTab()->document(), u"G"_s);
        QTRY_COMPARE(unsaved(), u"1 unsaved file"_s);
        OfferTab *tab = open(vm);
        edit(tab->document(), u"V"_s);
        QTRY_COMPARE(unsaved(), u"1 unsaved offer  ·  1 unsaved file"_s);
    }

    void aLocalDraftSaysSoAndGoesNowhere()
    {
        const OfferId id{u"contoso"_s, u"fresh"_s};
        open()->create(
            id,
            *JsonReader::read(
                R"({"publisherId":"contoso","id":"fresh","offerTypeId":"microsoft-azure-corevm","definition":{"displayText":"Fresh","offer":{},"plans":[]}})"));
        OfferTab *tab = offerTabs()->openOffer(id);
        QStringList texts;
        const QList<QLabel *> labels = tab->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        QVERIFY2(!texts.filter(u"Local draft"_s).isEmpty(), qPrintable(texts.join(u'|')));
        for (const QString &slot : {u"Preview"_s, u"Production"_s, u"Version"_s}) {
            const QAbstractButton *choice = segment(tab, slot);
            QVERIFY(!choice->isEnabled());
            QVERIFY2(choice->accessibleDescription().contains(u"not on the service yet"_s), qPrintable(slot));
        }
        QAction *publish = action(u"Publish…"_s);
        QVERIFY(!publish->isEnabled());
        QVERIFY(publish->toolTip().contains(u"not on the service yet"_s));

        action(u"Save to service"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!tab->document()->isModified(), 30000);
        QTRY_VERIFY(publish->isEnabled() && segment(tab, u"Production"_s)->isEnabled());
    }

    void whatIsReadOnlyIsNotCalledEditable()
    {
        OfferTab *tab = open(vm);
        window()->show();
        button(tab, u"Production"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(tab->editor()->isReadOnly() && tab->editor()->utf8().contains("planId"), 30000);
        QStringList editable;
        int seen = 0;
        const std::function<void(QAccessibleInterface *, int)> look = [&](QAccessibleInterface *thing, int depth) {
            if (!thing || depth > 12 || !thing->isValid())
                return;
            ++seen;
            if (thing->state().editable && !thing->text(QAccessible::Name).startsWith(u"Filter"_s))
                editable +=
                    thing->text(QAccessible::Name) + u" ("_s +
                    (thing->object() ? QString::fromLatin1(thing->object()->metaObject()->className()) : u"-"_s) + u')';
            for (int i = 0; i < std::min(thing->childCount(), 200); ++i)
                look(thing->child(i), depth + 1);
        };
        auto *sections = named<QAbstractItemView>(tab, u"Sections"_s);
        for (int row = 0; row + 1 < sections->model()->rowCount(); ++row) {
            sections->setCurrentIndex(sections->model()->index(row, 0));
            look(QAccessible::queryAccessibleInterface(tab->form()), 0);
        }
        QVERIFY(seen > 50);
        QVERIFY2(editable.isEmpty(), qPrintable(editable.join(u", "_s)));
        look(QAccessible::queryAccessibleInterface(tab->editor()), 0);
        QVERIFY2(editable.isEmpty(), qPrintable(editable.join(u", "_s)));
    }

    void goesToAPlanOfAnOfferThatWasClosed()
    {
        OfferTab *tab = open(vm);
        const JsonValue plans = tab->document()->current().value("definition").value("plans");
        const QString plan = plans.at(plans.size() - 1).value("planId").toString();
        QVERIFY(plans.size() > 1 && !plan.isEmpty());
        tabs()->closeNow(Page::of(tab));
        action(u"Go to…"_s)->trigger();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QStringList notes;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            notes += label->text();
        QVERIFY2(!notes.filter(u"Plans of offers that were never opened are not known here"_s).isEmpty(),
                 qPrintable(notes.join(u'|')));
        auto *line = named<QLineEdit>(dialog, u"Go to"_s);
        line->setText(u"contoso-vm › "_s + plan);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(tabs()->currentTab() && tabs()->currentTab()->document()->id() == vm);
        // The caret stands before the plan, and nothing is selected: the next key would replace it.
        const auto behindCaret = [this] {
            const JsonEditor *editor = tabs()->currentTab()->editor();
            return QString::fromUtf8(editor->utf8().mid(editor->caretByte()));
        };
        QTRY_VERIFY2_WITH_TIMEOUT(behindCaret().section(u"planId"_s, 1, 1).startsWith(u"\": \""_s + plan + u'"') &&
                                      behindCaret().startsWith(u'{'),
                                  qPrintable(behindCaret().left(80)), 30000);
        QCOMPARE(tabs()->currentTab()->editor()->selectedText(), QString());
    }

    void aListThatIsStillReadDoesNotSayThatNothingMatches()
    {
        const QWidget *offers = dock(u"offersDock"_s);
        const auto said = [](const QWidget *in) {
            QStringList texts;
            const QList<QLabel *> labels = in->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                texts += label->text();
            return texts.join(u'|');
        };
        named<QLineEdit>(offers, u"Filter offers"_s)->setText(u"no such offer"_s);
        QTRY_VERIFY(said(offers).contains(u"No offer matches the filter."_s));
        named<QLineEdit>(window(), u"Filter all offers"_s)->setText(u"no such offer"_s);
        QTRY_VERIFY(said(tabs()->currentWidget()).contains(u"No offer matches the filter."_s));
        window()->workspace()->refresh();
        for (const QWidget *in : {offers, static_cast<const QWidget *>(tabs()->currentWidget())}) {
            QVERIFY2(said(in).contains(u"Refreshing…"_s) && !said(in).contains(u"No offer matches"_s),
                     qPrintable(said(in)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(said(offers).contains(u"No offer matches the filter."_s), 30000);
    }

    // The tree shows where one is, and does nothing else by that.
    void theTreeFollowsTheCurrentTab()
    {
        const OfferId database{u"fabrikam"_s, u"fabrikam-db"_s};
        window()->activateWindow();
        open(vm);
        open(database);
        const auto selected = [this] { return window()->findChild<OffersView *>()->selectedOffers(); };
        QCOMPARE(selected(), QList<OfferId>{database});
        QVERIFY(tree()->currentIndex().parent().data().toString().startsWith(u"Fabrikam"_s));
        const int count = tabs()->count();
        tabs()->setCurrentWidget(tabs()->offerTab(vm));
        QCOMPARE(selected(), QList<OfferId>{vm});
        tabs()->setCurrentIndex(0);
        QVERIFY(selected().isEmpty()); // else a command would act on it
        tabs()->setCurrentWidget(tabs()->offerTab(database));
        QCOMPARE(selected(), QList<OfferId>{database});
        QCOMPARE(tabs()->count(), count);
        QVERIFY(!tree()->hasFocus());
    }

    // Nothing of it is left in the window, not even what it was asking: that would act on what is gone.
    void whatIsOfAProfileGoesWithIt()
    {
        open(vm);
        QTRY_VERIFY(action(u"Publish…"_s)->isEnabled());
        action(u"Publish…"_s)->trigger();
        const QPointer<QDialog> question = window()->findChild<PublishDialog *>();
        QVERIFY(question && question->isVisible());
        window()->setWorkspace(nullptr);
        QVERIFY(!question && !tree() && !offerTabs());
        QCOMPARE(tabs()->count(), 0);
        QCOMPARE(named<QLabel>(window(), u"Connection"_s)->text(), QString());
        QCOMPARE(dock(u"operationsDock"_s)->windowTitle(), u"Operations"_s);
        for (const QString &name : {u"offersDock"_s, u"operationsDock"_s, u"logDock"_s})
            QCOMPARE(dock(name)->widget()->findChild<QLabel *>()->text(), u"No profile is open."_s);
        for (const QString &text : {u"Refresh"_s, u"Publish…"_s, u"Go live…"_s, u"Compare slots"_s, u"New offer…"_s}) {
            QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
            QCOMPARE(action(text)->toolTip(), u"No profile is open."_s);
        }
    }

    void aProfileIsOpenedWhileTheOneBeforeIsRead()
    {
        open(vm);
        const QPointer<Workspace> before = window()->workspace();
        before->refresh();
        QVERIFY(before->offers()->isLoading());
        Q_EMIT window()->sandboxRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!before && window()->workspace(), 30000);
        QCOMPARE(tabs()->count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace()->offers()->summary(vm), 30000);
        open(vm);
        QCOMPARE(window()->findChildren<QTreeView *>(u"offersTree"_s).size(), 1);
        QVERIFY(action(u"Refresh"_s)->isEnabled());
    }

    // A search is not the offer: its undo leaves the draft alone, by key and by menu.
    void undoInASearchIsOfTheSearch()
    {
        window()->activateWindow();
        OfferTab *tab = open(vm);
        tab->document()->edit(tab->document()->current().withValue(displayText, JsonValue::string(u"Mine"_s)),
                              displayText, u"x"_s);
        offerTabs()->openComparison(vm);
        auto *search = named<QLineEdit>(tabs()->currentWidget(), u"Search fields and values"_s);
        QVERIFY(search);
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        const auto name = [tab] { return tab->document()->current().value(displayText).toString(); };
        QTest::keyClicks(search, u"plan"_s);
        action(u"Undo"_s)->trigger();
        QCOMPARE(search->text(), QString());
        QCOMPARE(name(), u"Mine"_s);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(search->text(), u"plan"_s);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(search->text(), QString());
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier); // there is nothing left of it
        QCOMPARE(name(), u"Mine"_s);
    }

    void newAndOpenHaveTheirKeys()
    {
        QCOMPARE(action(u"New offer…"_s)->shortcut(), QKeySequence(QKeySequence::New));
        QCOMPARE(action(u"Open offer file…"_s)->shortcut(), QKeySequence(QKeySequence::Open));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
