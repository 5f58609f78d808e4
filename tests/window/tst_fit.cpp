// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "compare/mergedialog.h"
#include "editor/formview.h"
#include "editor/offerheader.h"
#include "editor/offertab.h"
#include "form/fieldeditor.h"
#include "form/fieldrow.h"
#include "history/historylog.h"
#include "history/historyview.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offers/gotodialog.h"
#include "offers/newofferdialog.h"
#include "offers/refreshdialog.h"
#include "profiles/paths.h"
#include "profiles/profiledialog.h"
#include "profiles/profilesdialog.h"
#include "profiles/profilestore.h"
#include "profiles/secretdialog.h"
#include "profiles/settings.h"
#include "publishing/bulkdialog.h"
#include "publishing/golivedialog.h"
#include "publishing/publishdialog.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "widgets/elidedlabel.h"
#include "widgets/foldinglayout.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "window/application.h"
#include "window/contentsdialog.h"
#include "window/mainwindow.h"
#include "window/preferencesdialog.h"
#include "window/profilemarkof.h"
#include "window/shortcutsdialog.h"
#include "window/supportdialog.h"
#include "window/tabs.h"
#include "window/unsaveddialog.h"
#include "window/watchdialog.h"
#include "window/workspacetabs.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const OfferId appliance{u"contoso"_s, u"contoso-appliance"_s};
const OfferId analytics{u"contoso"_s, u"contoso-analytics"_s}; // has failed
const QSize smallest(1000, 650);                               // of what the window is useful on

// Labels that do not wrap and buttons whose words have less room than they need.
QStringList cut(const QWidget *in)
{
    QStringList found;
    const QList<QWidget *> all = in->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisibleTo(in) || widget->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QPushButton *>(widget);
        const bool isCutLabel = label && !label->text().isEmpty() && !qobject_cast<const ElidedLabel *>(label) &&
                                (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                                   : label->sizeHint().width() > label->width());
        const bool isCutButton = button && button->minimumSizeHint().width() > button->width() + 1;
        const bool isOutside =
            (label || button) && !in->rect().contains(QRect(widget->mapTo(in, QPoint()), widget->size()));
        if (isCutLabel || isCutButton || isOutside)
            found += label ? label->text() : button ? button->text() : QString();
    }
    return found;
}

int wantedWidth(const QTreeView *tree, int column)
{
    struct Measured : QTreeView
    {
        using QTreeView::sizeHintForColumn;
    };
    return (tree->*&Measured::sizeHintForColumn)(column);
}

} // namespace

//! Everything has its place in the smallest window and in narrow docks: it folds, wraps, scrolls or ends in "…".
class TestFit final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    MainWindow *window() const { return m_console->window(); }
    Workspace *workspace() const { return window()->workspace(); }
    Tabs *tabs() const { return window()->findChild<Tabs *>(); }
    WorkspaceTabs *offerTabs() const { return window()->findChild<WorkspaceTabs *>(); }

private Q_SLOTS:
    void initTestCase()
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
        QTRY_VERIFY_WITH_TIMEOUT(workspace(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace()->offers()->isEmpty() && !workspace()->offers()->isLoading(), 30000);
        window()->show();
    }
    void cleanupTestCase() { m_console.reset(); }

    void theFirstWindowFitsTheScreen()
    {
        const QRect screen = window()->screen()->availableGeometry();
        QVERIFY2(window()->width() <= screen.width() && window()->height() <= screen.height(),
                 qPrintable(u"%1x%2"_s.arg(window()->width()).arg(window()->height())));
        QVERIFY(window()->minimumWidth() <= smallest.width() && window()->minimumHeight() <= smallest.height());
    }

    // With everything open that it has.
    void theSmallestWindowHoldsWhatIsInIt()
    {
        OfferTab *tab = offerTabs()->openOffer(vm);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        window()->resize(smallest);
        QVERIFY2(
            window()->minimumSizeHint().width() <= 960 && window()->minimumSizeHint().height() <= 600,
            qPrintable(u"%1x%2"_s.arg(window()->minimumSizeHint().width()).arg(window()->minimumSizeHint().height())));
        offerTabs()->openComparison(vm);
        QVERIFY(window()->minimumSizeHint().width() <= 960);
    }

    void nothingIsCutInANarrowDock_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"offersDock", "operationsDock", "problemsDock", "changesDock", "logDock"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void nothingIsCutInANarrowDock()
    {
        QFETCH(QString, name);
        auto *dock = window()->findChild<QDockWidget *>(name);
        QVERIFY2(dock->minimumSizeHint().width() <= 250, qPrintable(QString::number(dock->minimumSizeHint().width())));
        dock->setFloating(true);
        dock->show();
        dock->resize(250, 400);
        QTRY_COMPARE(dock->width(), 250);
        QStringList found;
        QTRY_VERIFY2((found = cut(dock->widget())).isEmpty(), qPrintable(found.join(u'|')));
        dock->setFloating(false);
    }

    // The status gives way to the names of offers.
    void namesOfOffersKeepTheirRoom()
    {
        auto *dock = window()->findChild<QDockWidget *>(u"offersDock"_s);
        auto *tree = dock->findChild<QTreeView *>(u"offersTree"_s);
        dock->setFloating(true);
        for (const int width : {250, 300, 370, 600}) {
            dock->resize(width, 500);
            QTRY_COMPARE(dock->width(), width);
            QTRY_VERIFY2(tree->columnWidth(0) >= wantedWidth(tree, 0), qPrintable(QString::number(width)));
            QVERIFY(tree->columnWidth(1) >= 20); // its mark
            QVERIFY(tree->columnWidth(0) + tree->columnWidth(1) <= tree->viewport()->width());
        }
        QVERIFY(tree->columnWidth(1) >= wantedWidth(tree, 1)); // there is room for its words, too
        dock->setFloating(false);
    }

    void theHeaderOfAnOfferFoldsAndItsDetailsElide()
    {
        OfferTab *tab = offerTabs()->openOffer(vm);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        const QList<ElidedLabel *> labels = tab->findChild<OfferHeader *>()->findChildren<ElidedLabel *>();
        QCOMPARE(labels.size(), 3);
        ElidedLabel *details = labels.last();
        QVERIFY(details->text().contains(u"Virtual machine"_s));
        const auto toolTip = [](ElidedLabel *label, int width) {
            label->resize(width, label->height());
            QHelpEvent event(QEvent::ToolTip, QPoint(2, 2), label->mapToGlobal(QPoint(2, 2)));
            QApplication::sendEvent(label, &event);
            const QString shown = label->toolTip();
            QToolTip::hideText();
            return shown;
        };
        QCOMPARE(toolTip(details, 60), details->text());
        QCOMPARE(toolTip(details, 2000), QString());

        const auto row = [tab](const QString &text) {
            const QList<QAbstractButton *> all = tab->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : all) {
                if (button->text() == text)
                    return button->mapTo(tab, QPoint()).y();
            }
            return -1;
        };
        tab->setParent(nullptr);
        tab->resize(1200, 600);
        tab->show();
        const auto isBelowTheTexts = [&] { return row(u"Draft"_s) > details->mapTo(tab, QPoint()).y(); };
        QTRY_COMPARE(row(u"Split"_s), row(u"Draft"_s));
        QVERIFY(!isBelowTheTexts());
        tab->resize(420, 600);
        QTRY_VERIFY(isBelowTheTexts());
        delete tab;
    }

    // Whether it is saved is what matters most of it.
    void theHeaderOfAnOfferNeverCutsWhetherItIsSaved()
    {
        OfferTab *tab = offerTabs()->openOffer(vm);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        const JsonPointer name({"definition", "displayText"});
        tab->document()->edit(tab->document()->current().withValue(name, JsonValue::string(u"x"_s.repeated(49))), name,
                              u"Edit"_s);
        tab->setParent(nullptr);
        tab->resize(540, 600);
        tab->show();
        const QList<QLabel *> labels = tab->findChildren<QLabel *>();
        const auto state = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == "unsaved changes"_L1;
        });
        QVERIFY(state != labels.cend());
        QTRY_VERIFY((*state)->width() >= (*state)->sizeHint().width());
        tab->document()->undoStack()->undo();
        QVERIFY(!(*state)->isVisible());
        delete tab;
    }

    // The id is what one looks for. It has a line of its own before it is cut, and so has the title.
    void theHeaderOfAnOfferKeepsItsIdWhereThereIsRoom()
    {
        OfferTab *tab = offerTabs()->openOffer(appliance);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        const JsonPointer name({"definition", "displayText"});
        const QString title = u"x"_s.repeated(45);
        tab->document()->edit(tab->document()->current().withValue(name, JsonValue::string(title)), name, u"Edit"_s);
        tab->setParent(nullptr);
        tab->resize(680, 600);
        tab->show();
        const QList<ElidedLabel *> labels = tab->findChild<OfferHeader *>()->findChildren<ElidedLabel *>();
        for (const QString &text : {appliance.offer, title}) {
            const auto label = std::find_if(labels.cbegin(), labels.cend(),
                                            [&text](const QLabel *shown) { return shown->text() == text; });
            QVERIFY2(label != labels.cend(), qPrintable(text));
            QTRY_VERIFY2((*label)->width() >= (*label)->sizeHint().width(), qPrintable(text));
        }
        tab->document()->undoStack()->undo();
        delete tab;
    }

    // Side by side neither the form nor the text can be read in the smallest window; whoever wants it has it.
    void aSmallWindowBeginsWithTheForm_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("layout");
        QTest::newRow("smallest") << smallest << int(OfferTab::Layout::Form);
        QTest::newRow("usual") << QSize(1440, 900) << int(OfferTab::Layout::Split);
    }

    void aSmallWindowBeginsWithTheForm()
    {
        QFETCH(QSize, size);
        QFETCH(int, layout);
        window()->resize(size);
        OfferTab *tab = offerTabs()->openOffer(vm);
        auto *sections = tab->form()->findChild<QListWidget *>(u"sections"_s);
        QTRY_VERIFY(sections->count() > 2);
        QTRY_COMPARE(int(tab->layoutChoice()), int(OfferTab::Layout::Form)); // an overview wants the room
        sections->setCurrentRow(1);
        QTRY_COMPARE(int(tab->layoutChoice()), layout);
        tab->setLayoutChoice(OfferTab::Layout::Split);
        window()->hide();
        window()->show();
        QCOMPARE(int(tab->layoutChoice()), int(OfferTab::Layout::Split));
        delete tab;
    }

    // What one is about to click stays where it is, and a long message leaves room for what it is about.
    void aMessageMovesNoTabAndGivesWay()
    {
        window()->resize(smallest);
        offerTabs()->openOffer(vm);
        const auto *bar = window()->findChild<MessageBar *>();
        const auto rectOf = [this](const QWidget *widget) {
            return QRect(widget->mapTo(window(), QPoint()), widget->size());
        };
        const QRect tabBar = rectOf(tabs()->tabBar());
        const int top = tabBar.bottom() + 2; // a hairline is between them
        QTRY_COMPARE(rectOf(tabs()->currentWidget()).top(), top);
        window()->showNotice({Notice::Level::Error, u"The service said a lot. "_s.repeated(60), {}});
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(rectOf(tabs()->tabBar()), tabBar);
        QTRY_COMPARE(rectOf(bar).top(), top);
        QTRY_COMPARE(rectOf(tabs()->currentWidget()).top(), rectOf(bar).bottom() + 1);
        const auto *text = bar->findChild<QLabel *>(u"messageText"_s);
        const auto isWhole = [bar, text] {
            return text->text() == bar->text() && text->height() >= text->heightForWidth(text->width());
        };
        QTRY_COMPARE(text->height(), 2 * text->fontMetrics().lineSpacing());
        QVERIFY(!isWhole());
        QTRY_VERIFY(text->text().endsWith(u'…')); // what is cut says so
        QVERIFY(text->heightForWidth(text->width()) <= text->height());
        QCOMPARE(text->accessibleName(), bar->text());
        const auto press = [bar](const QString &name) {
            const QList<QPushButton *> all = bar->findChildren<QPushButton *>();
            for (QPushButton *button : all) {
                if (button->text() == name && button->isVisible())
                    return button->click();
            }
            QFAIL(qPrintable(name));
        };
        press(u"Show all"_s);
        QTRY_VERIFY(isWhole());
        QTRY_VERIFY(text->width() > bar->width() * 3 / 4); // with its buttons below it
        press(u"Show less"_s);
        QTRY_VERIFY(!isWhole());
        press(u"Dismiss"_s);
        QTRY_COMPARE(rectOf(tabs()->currentWidget()).top(), top);
    }

    // Beside a failure's message, in the smallest window, with form and text beside each other.
    void theHistoryHasRoomForRowsAndForWhatIsSaidOfThem()
    {
        window()->resize(smallest);
        OfferTab *tab = offerTabs()->openOffer(analytics);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<MessageBar *>()->isVisible(), 30000);
        for (int i = 0; i < 12; ++i)
            workspace()->history()->note({analytics.publisher,
                                          analytics.offer,
                                          HistoryEntry::Kind::Save,
                                          u"Saved."_s,
                                          u"a line\n"_s.repeated(30),
                                          {},
                                          1});
        tab->setLayoutChoice(OfferTab::Layout::Split);
        auto *sections = tab->form()->findChild<QListWidget *>(u"sections"_s);
        sections->setCurrentRow(sections->count() - 1);
        const auto *history = tab->findChild<HistoryView *>();
        QVERIFY(history);
        auto *table = history->findChild<QTableView *>();
        const auto *details = history->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(table->model()->rowCount() >= 12);
        QVERIFY(!details->isVisible());
        table->selectRow(0);
        QTRY_VERIFY(details->isVisible());
        QTRY_VERIFY(table->viewport()->height() >= 4 * table->rowHeight(0));
        QTRY_VERIFY(details->viewport()->height() >= 3 * details->fontMetrics().lineSpacing());
        tab->setParent(nullptr);
        tab->resize(1000, 700);
        tab->show();
        QTRY_VERIFY(table->viewport()->height() > 8 * table->rowHeight(0));
        QVERIFY(details->height() <= table->height());
        delete tab;
    }

    // Form and text beside each other: no section needs to be scrolled sideways, its counter least of all.
    void everySectionFitsBesideTheText()
    {
        window()->resize(smallest);
        OfferTab *tab = offerTabs()->openOffer(vm);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        tab->setLayoutChoice(OfferTab::Layout::Split);
        auto *sections = tab->form()->findChild<QListWidget *>(u"sections"_s);
        tab->findChild<QSplitter *>()->setSizes({0, 1000}); // the form as narrow as it can be
        const auto isTooWide = [tab] {
            const QList<QScrollArea *> pages = tab->form()->findChildren<QScrollArea *>();
            return std::any_of(pages.cbegin(), pages.cend(), [](const QScrollArea *page) {
                return page->isVisible() && page->widget()->minimumSizeHint().width() >
                                                page->width() - page->verticalScrollBar()->sizeHint().width();
            });
        };
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            QTRY_VERIFY2(!isTooWide(), qPrintable(sections->item(row)->text())); // once its fields are folded
        }
    }

    // Where room is short a section's name gives way to what it has to say.
    void theCountsOfASectionAreSeen()
    {
        OfferTab *tab = offerTabs()->openOffer(vm);
        QTRY_COMPARE_WITH_TIMEOUT(tab->document()->state(), OfferDocument::State::Ready, 30000);
        tab->document()->problems()->checkAll();
        auto *sections = tab->form()->findChild<QListWidget *>(u"sections"_s);
        QTRY_VERIFY(!sections->findItems(u"▲"_s, Qt::MatchContains).isEmpty());
        struct Measured : QStyledItemDelegate
        {
            using QStyledItemDelegate::initStyleOption;
        };
        const auto *delegate = qobject_cast<QStyledItemDelegate *>(sections->itemDelegate());
        for (int row = 0; row < sections->count(); ++row) {
            const QString counts = u"\u2002● 12\u2002■ 3\u2002▲ 21"_s;
            const QString title = sections->item(row)->text().section(u'\u2002', 0, 0);
            sections->item(row)->setText(title + counts);
            QStyleOptionViewItem option;
            option.initFrom(sections);
            option.rect = QRect(0, 0, sections->viewport()->width(), 30);
            (delegate->*&Measured::initStyleOption)(&option, sections->model()->index(row, 0));
            QVERIFY(sections->sizeHintForIndex(sections->model()->index(row, 0)).width() <= option.rect.width());
            QVERIFY2(option.text.endsWith(counts) && option.text.startsWith(title.left(2)), qPrintable(option.text));
            const QStyle *style = sections->style();
            const int room = style->subElementRect(QStyle::SE_ItemViewItemText, &option, sections).width() -
                             2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, sections) + 1);
            QVERIFY2(option.fontMetrics.horizontalAdvance(option.text) <= room, qPrintable(option.text));
        }
    }

    // Lists, trees and tables have rows of their font's height and some air, whoever makes them.
    void rowsHaveAir()
    {
        QListWidget list;
        list.addItem(u"Row"_s);
        QTreeWidget tree;
        new QTreeWidgetItem(&tree, {u"Row"_s});
        QTableWidget table(1, 1);
        table.setItem(0, 0, new QTableWidgetItem(u"Row"_s));
        for (QAbstractItemView *view :
             {static_cast<QAbstractItemView *>(&list), static_cast<QAbstractItemView *>(&tree),
              static_cast<QAbstractItemView *>(&table)}) {
            view->show();
            const int height = view->visualRect(view->model()->index(0, 0)).height();
            QVERIFY2(height >= view->fontMetrics().height() + 4,
                     qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(view->metaObject()->className())).arg(height)));
        }
    }

    // Many tabs: each keeps so much of its name that it is told from the others; the rest is scrolled to.
    void manyTabsKeepTheirNamesApart()
    {
        window()->resize(smallest);
        QList<OfferId> offers;
        for (const QString &publisher : {u"contoso"_s, u"fabrikam"_s}) {
            for (const OfferSummary &offer : workspace()->offers()->publishers().at(publisher).offers)
                offers += offer.id;
        }
        for (const OfferId &id : std::as_const(offers))
            offerTabs()->openOffer(id);
        const QTabBar *bar = tabs()->tabBar();
        QCOMPARE(bar->elideMode(), Qt::ElideMiddle);
        QVERIFY(bar->usesScrollButtons());
        QTRY_VERIFY(!bar->tabRect(bar->count() - 1).isEmpty());
        for (int i = 0; i < bar->count(); ++i) {
            const int wanted = std::min(bar->fontMetrics().horizontalAdvance(bar->tabText(i)),
                                        bar->fontMetrics().averageCharWidth() * 14);
            QVERIFY2(bar->tabRect(i).width() >= wanted, qPrintable(bar->tabText(i)));
            const auto *tab = qobject_cast<OfferTab *>(tabs()->widget(i));
            QVERIFY(!tab || bar->tabToolTip(i).contains(tab->document()->id().offer));
        }
        for (const OfferId &id : std::as_const(offers))
            delete tabs()->offerTab(id);
    }

    void aFieldHasItsLabelAboveItWhereThereIsNoRoomBeside()
    {
        OfferField field;
        field.label = u"Name"_s;
        field.kind = OfferField::Kind::Text;
        FieldRow row(field);
        row.resize(600, 60);
        row.show();
        const auto *label = row.findChild<QLabel *>();
        const QWidget *editor = row.editor();
        QTRY_VERIFY(editor->x() > label->geometry().right());
        row.resize(220, 100);
        QTRY_VERIFY(editor->y() > label->y() && editor->width() > 180);
        row.resize(600, 60);
        QTRY_VERIFY(editor->x() > label->geometry().right());
    }

    void aRowFoldsWhereThereIsNoRoom()
    {
        QWidget widget;
        auto *layout = new FoldingLayout(&widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        QList<QWidget *> items;
        for (int i = 0; i < 3; ++i) {
            items += new QWidget(&widget);
            items.last()->setFixedSize(100, 20);
            layout->addWidget(items.last());
        }
        auto *expanding = new QWidget(&widget);
        expanding->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        expanding->setMinimumSize(50, 20);
        layout->addWidget(expanding);
        QCOMPARE(layout->heightForWidth(380), 20);
        QCOMPARE(layout->heightForWidth(379), 50);
        QCOMPARE(layout->heightForWidth(100), 110);
        widget.resize(300, 80);
        layout->setGeometry(widget.rect());
        QCOMPARE(items[1]->geometry(), QRect(110, 0, 100, 20));
        QCOMPARE(items[2]->geometry(), QRect(0, 30, 100, 20));
        QCOMPARE(expanding->geometry(), QRect(110, 30, 190, 20));
        items[0]->hide(); // takes no room, and no gap
        layout->setGeometry(widget.rect());
        QCOMPARE(items[1]->geometry(), QRect(0, 0, 100, 20));
    }

    void everyDialogFits_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"profile", "profiles", "preferences", "publish", "go live", "several", "new offer", "go to", "contents",
              "shortcuts", "support", "unsaved", "watch", "secret", "refresh", "merge"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyDialogFits()
    {
        QFETCH(QString, name);
        MemorySecretStore secrets;
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        ProfileStore profiles(m_folder->filePath(u"profiles.ini"_s));
        Profile longest = workspace()->profile();
        longest.name = u"A name that is long "_s.repeated(8);
        QList<OfferId> offers;
        for (const OfferSummary &offer : workspace()->offers()->publishers().at(u"contoso"_s).offers)
            offers += offer.id;
        QStringList many;
        for (int i = 0; i < 500; ++i)
            many += u"contoso-vm-%1"_s.arg(i);
        const OfferDocument *document = offerTabs()->openOffer(vm)->document();
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000);
        std::unique_ptr<OfferDocument> rivalled;
        const ProfileMark mark = profileMarkOf(workspace()->profile());
        std::unique_ptr<QDialog> dialog;
        if (name == u"profile"_s)
            dialog = std::make_unique<ProfileDialog>(longest, &secrets, NetworkOptions(), window());
        else if (name == u"profiles"_s)
            dialog = std::make_unique<ProfilesDialog>(
                ProfilesDialog::Context{&profiles, &secrets, &secrets, {}, Paths(m_folder->path()), {}}, window());
        else if (name == u"preferences"_s)
            dialog = std::make_unique<PreferencesDialog>(&settings, window());
        else if (name == u"publish"_s)
            dialog =
                std::make_unique<PublishDialog>(mark, workspace()->publishRun(), workspace()->operationRepository(), vm,
                                                CheckContext(), u"a@b.example"_s, window());
        else if (name == u"go live"_s)
            dialog = std::make_unique<GoLiveDialog>(mark, workspace()->publishRun(), vm, window());
        else if (name == u"several"_s)
            dialog = std::make_unique<BulkDialog>(mark, workspace()->publishRun(), offers, Preflight::Kind::Publish,
                                                  CheckContext(), QString(), window());
        else if (name == u"new offer"_s)
            dialog = std::make_unique<NewOfferDialog>(
                mark,
                NewOfferDialog::Parts{workspace()->offers(), workspace()->openOffers(), workspace()->offerReader()}, vm,
                window());
        else if (name == u"go to"_s)
            dialog = std::make_unique<GoToDialog>(*workspace()->offers(), *workspace()->openOffers(), document,
                                                  u"offer"_s, PlaceModel::Commands(), window());
        else if (name == u"contents"_s)
            dialog = std::make_unique<ContentsDialog>(window());
        else if (name == u"shortcuts"_s)
            dialog = std::make_unique<ShortcutsDialog>(window()->findChildren<QAction *>(), window());
        else if (name == u"support"_s)
            dialog = std::make_unique<SupportDialog>(many.join(u' '), window());
        else if (name == u"unsaved"_s)
            dialog = std::make_unique<UnsavedDialog>(many, &longest, window());
        else if (name == u"watch"_s)
            dialog = std::make_unique<WatchDialog>(12, true, true, window());
        else if (name == u"secret"_s)
            dialog = std::make_unique<SecretDialog>(longest, u"a keyring"_s, window());
        else if (name == u"refresh"_s)
            dialog =
                std::make_unique<RefreshDialog>(RefreshDialog::Parts{workspace()->offers(), workspace()->offerReader(),
                                                                     schemas(), [](const OfferId &) {}},
                                                offers, window());
        else if (name == u"merge"_s) {
            rivalled = std::make_unique<OfferDocument>(vm, schemas());
            const auto with = [document](const QString &text) {
                return document->base().withValue(JsonPointer({"definition", "displayText"}), JsonValue::string(text));
            };
            OfferAdoption(rivalled.get()).load({vm, document->base(), Revision("1")});
            rivalled->edit(with(u"mine"_s), JsonPointer(), u"x"_s);
            OfferAdoption(rivalled.get()).setRival(OfferSnapshot{vm, with(u"theirs"_s), Revision("2")});
            dialog = std::make_unique<MergeDialog>(ProfileMark(), workspace()->draftSaver(), rivalled.get(),
                                                   MergeDialog::Purpose::Save, window());
        }
        QVERIFY(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        const QSize room = smallest - QSize(20, 50); // a frame and a panel
        QVERIFY2(
            dialog->minimumSizeHint().width() <= room.width() && dialog->minimumSizeHint().height() <= room.height(),
            qPrintable(
                u"at least %1x%2"_s.arg(dialog->minimumSizeHint().width()).arg(dialog->minimumSizeHint().height())));
        QVERIFY2(dialog->width() <= room.width() && dialog->height() <= room.height(),
                 qPrintable(u"%1x%2"_s.arg(dialog->width()).arg(dialog->height())));
    }

    // With the look that the program has.
    void theButtonsOfAMergeAreNotCut()
    {
        Theme::apply(Theme::Choice::Dark);
        OfferDocument *document = workspace()->openOffers()->open(vm);
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000);
        const JsonPointer name({"definition", "displayText"});
        const auto with = [&](const QString &who) { return document->base().withValue(name, JsonValue::string(who)); };
        document->edit(with(u"mine"_s), name, u"x"_s);
        OfferAdoption(document).setRival(OfferSnapshot{vm, with(u"theirs"_s), Revision("e2")});
        MergeDialog dialog(ProfileMark(), workspace()->draftSaver(), document, MergeDialog::Purpose::Save, window());
        dialog.show();
        auto *table = dialog.findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible());
        const QList<QPushButton *> buttons = table->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        for (const QPushButton *choice : buttons)
            QTRY_VERIFY2(choice->width() >= choice->sizeHint().width() &&
                             choice->height() >= choice->sizeHint().height(),
                         qPrintable(choice->text()));
    }

    // Nothing of the other theme is left where a table's headers meet.
    void theCornerOfATableIsOfTheTheme()
    {
        Theme::apply(Theme::Choice::Dark);
        QTableWidget table(2, 2);
        table.resize(300, 200);
        table.show();
        const QRect corner(2, 2, table.verticalHeader()->width() - 4, table.horizontalHeader()->height() - 4);
        const QImage image = table.grab(corner).toImage();
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(image.width() / 2, y), table.palette().color(QPalette::Base));
    }
};

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
