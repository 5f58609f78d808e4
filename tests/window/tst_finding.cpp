// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draftplaces.h"
#include "editor/draftsteps.h"
#include "editor/findbar.h"
#include "editor/formview.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "images/renewdialog.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offers/expirystrip.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "widgets/emptystate.h"
#include "widgets/fittingtoolbar.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/tabs.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Finding and going somewhere by a few letters, in the window on a sandbox.
class TestFinding final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    MainWindow *window() const { return m_console->window(); }
    Tabs *tabs() const { return window()->findChild<Tabs *>(); }
    OfferTab *tab() const { return tabs()->currentTab(); }
    template<typename T>
    static T *named(const QWidget *in, const QString &name)
    {
        const QList<T *> all = in->findChildren<T *>();
        for (T *widget : all) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
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
    void trigger(const QString &action)
    {
        const QList<QAction *> all = window()->findChildren<QAction *>();
        for (QAction *found : all) {
            if (found->text().remove(u'&') == action) {
                QVERIFY(found->isEnabled());
                found->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"There is no action "_s + action));
    }
    QDialog *goTo()
    {
        trigger(u"Go to…"_s);
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->windowTitle() == "Go to"_L1 ? dialog : nullptr;
    }
    void openOffer(const QString &id)
    {
        QDialog *dialog = goTo();
        QVERIFY(dialog);
        auto *line = named<QLineEdit>(dialog, u"Go to"_s);
        QTest::keyClicks(line, id);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(tab() && tab()->document()->id().offer == id);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->document()->state(), OfferDocument::State::Ready, 30000);
        QTRY_VERIFY(tab()->editor()->utf8().contains("planId"));
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
        const QTreeView *tree = nullptr; // there is none before the profile is open
        QTRY_VERIFY_WITH_TIMEOUT(tree = window()->findChild<QTreeView *>(u"offersTree"_s), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!tree->model()
                                      ->match(tree->model()->index(0, 0), Qt::DisplayRole, u"contoso-vm"_s, 1,
                                              Qt::MatchStartsWith | Qt::MatchRecursive)
                                      .isEmpty(),
                                 30000);
    }
    void cleanup() { m_console.reset(); }

    void buttonsGiveUpTheirWordsWhereThereIsNoRoom()
    {
        FittingToolBar bar;
        bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QPixmap picture(16, 16);
        picture.fill(Qt::black);
        QAction *yielding = bar.addAction(picture, u"Words that can go"_s);
        QAction *staying = bar.addAction(picture, u"Words that stay"_s);
        bar.setYielding({yielding});
        const auto style = [&bar](QAction *action) {
            return qobject_cast<QToolButton *>(bar.widgetForAction(action))->toolButtonStyle();
        };
        bar.show();
        const int enough = bar.sizeHint().width();
        for (const int width : {enough, enough - 1, enough + 50}) {
            bar.resize(width, 40);
            QTRY_COMPARE(style(yielding), width < enough ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
            QCOMPARE(style(staying), Qt::ToolButtonTextBesideIcon);
            QTRY_VERIFY2(bar.widgetForAction(staying)->isVisible(), qPrintable(QString::number(width - enough)));
        }
    }

    void goesToAnOffer() { openOffer(u"contoso-vm"_s); }

    void goesToACommand()
    {
        QDialog *dialog = goTo();
        auto *line = named<QLineEdit>(dialog, u"Go to"_s);
        auto *list = named<QListView>(dialog, u"Places"_s);
        QTest::keyClicks(line, u"save to"_s); // there is nothing to save
        QVERIFY(list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, u"Command"_s).isEmpty());
        line->clear();
        QTest::keyClicks(line, u"expiring images"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Command › Expiring images…"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(tabs()->tabText(tabs()->currentIndex()), u"Expiring images"_s);
    }

    void goesToAFieldOfTheCurrentOffer()
    {
        openOffer(u"contoso-vm"_s);
        QDialog *dialog = goTo();
        auto *line = named<QLineEdit>(dialog, u"Go to"_s);
        QTest::keyClicks(line, u"plans title"_s);
        auto *list = named<QListView>(dialog, u"Places"_s);
        QVERIFY(list);
        QVERIFY2(list->model()->rowCount() > 1, "one for each plan");
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        const QString words = list->currentIndex().data().toString();
        QVERIFY2(words.startsWith(u"contoso-vm › Plans › "_s), qPrintable(words));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const QByteArray place = tab()->form()->place().text();
        QVERIFY2(place.startsWith("/definition/plans/1/") && place.toLower().endsWith("title"), place.constData());
    }

    // Nothing near the button says which offer it means.
    void aCommandNamesWhatItActsOn()
    {
        openOffer(u"contoso-vm"_s);
        const QList<QAction *> all = window()->findChildren<QAction *>();
        const auto publish = std::find_if(all.cbegin(), all.cend(),
                                          [](const QAction *action) { return action->iconText() == u"Publish…"_s; });
        QVERIFY(publish != all.cend());
        QTRY_COMPARE((*publish)->toolTip(), u"Publish: contoso-vm"_s);
    }

    void saysThatThereIsNoSuchPlace()
    {
        QDialog *dialog = goTo();
        auto *line = named<QLineEdit>(dialog, u"Go to"_s);
        QTest::keyClicks(line, u"no such place"_s);
        QVERIFY(dialog->findChild<EmptyState *>()->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    // A double click opens; what is below it stays in sight.
    void anOfferThatIsOpenedByTheMouseDoesNotFold()
    {
        openOffer(u"contoso-vm"_s);
        auto *tree = window()->findChild<QTreeView *>(u"offersTree"_s);
        const auto rows = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"contoso-vm"_s, 1,
                                               Qt::MatchStartsWith | Qt::MatchRecursive);
        QTRY_VERIFY(tree->model()->rowCount(rows.value(0)) > 0); // its plans
        const auto doubleClick = [tree](const QModelIndex &row) {
            const QPoint at = tree->visualRect(row).center();
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
        };
        tree->expand(rows[0]);
        doubleClick(rows[0]);
        QVERIFY(tree->isExpanded(rows[0]));
        const QModelIndex publisher = rows[0].parent();
        QVERIFY(tree->isExpanded(publisher));
        doubleClick(publisher);
        QVERIFY(!tree->isExpanded(publisher)); // which has nothing to open
    }

    // The key and the command of the menu, in a table that has the keys; nothing else of the clipboard is meant there.
    void rowsAreCopiedWhereTheKeysAre()
    {
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        auto *tree = window()->findChild<QTreeView *>(u"offersTree"_s);
        tree->setFocus();
        tree->setCurrentIndex(tree->model()
                                  ->match(tree->model()->index(0, 0), Qt::DisplayRole, u"contoso-vm"_s, 1,
                                          Qt::MatchStartsWith | Qt::MatchRecursive)
                                  .value(0));
        const auto copied = [this](const auto &copy) {
            QApplication::clipboard()->setText(u"nothing"_s);
            copy();
            return QApplication::clipboard()->text();
        };
        const auto byKey = [tree] { QTest::keySequence(tree, QKeySequence::Copy); };
        QCOMPARE(copied(byKey), u"contoso-vm\tLive"_s);
        QCOMPARE(copied([this] { trigger(u"Copy"_s); }), u"contoso-vm\tLive"_s);
        QCOMPARE(copied([this] { trigger(u"Paste"_s); }), u"nothing"_s);
        QCOMPARE(copied([this] { trigger(u"Cut"_s); }), u"nothing"_s);
    }

    void aComparisonHasTheKeysInItsTable()
    {
        openOffer(u"contoso-vm"_s);
        window()->activateWindow(); // the dialog has gone
        QVERIFY(QTest::qWaitForWindowActive(window()));
        tab()->focusEditor();
        trigger(u"Compare slots"_s);
        QTRY_VERIFY(named<QTableView>(window(), u"Compare"_s));
        QTRY_VERIFY(qobject_cast<QTableView *>(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Compare"_s);
    }

    void listsImagesThatEndSoonAndLeadsToThem()
    {
        trigger(u"Expiring images…"_s);
        const QWidget *view = tabs()->currentWidget();
        auto *table = view->findChild<QTableView *>();
        const QAbstractItemModel *rows = table->model();
        QTRY_VERIFY_WITH_TIMEOUT(button(view, u"Read again"_s), 30000);
        QVERIFY(rows->rowCount() > 0);
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QString meaning = rows->index(row, 3).data().toString();
            QVERIFY2(!meaning.contains(u"120"_s) && !meaning.contains(u"119"_s), qPrintable(meaning));
        }
        const int soon = rows->rowCount();
        view->findChild<QCheckBox *>()->click();
        QVERIFY(rows->rowCount() > soon);
        view->findChild<QCheckBox *>()->click();

        // The strip of days leads to rows, also to those that are not shown yet.
        auto *strip = view->findChild<ExpiryStrip *>();
        const QSignalSpy chosen(strip, &ExpiryStrip::dayChosen);
        QTest::keyClick(strip, Qt::Key_End);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(table->currentIndex().isValid() && table->hasFocus());
        QVERIFY(table->currentIndex().siblingAtColumn(2).data().toString().startsWith(
            QLocale().toString(chosen.first().first().toDate(), QLocale::ShortFormat)));
        QVERIFY(rows->rowCount() >= soon);

        // What is shown is written.
        const QTemporaryDir folder;
        const auto written = [&](const QString &file) {
            button(view, u"Export…"_s)->click();
            auto *dialog = view->findChild<QFileDialog *>();
            const QString path = folder.filePath(file);
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            QFile read(path);
            return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        };
        const QByteArray csv = written(u"a.csv"_s);
        QCOMPARE(csv.count("\r\n"), 1 + rows->rowCount());
        QVERIFY(!csv.contains("sig="));
        QVERIFY(written(u"a.ics"_s).startsWith("BEGIN:VCALENDAR\r\n"));

        const auto hits = rows->match(rows->index(0, 0), Qt::DisplayRole, u"contoso-vm"_s, 1, Qt::MatchExactly);
        QVERIFY(!hits.isEmpty());
        const QString where = hits.first().siblingAtColumn(1).data().toString();
        table->setCurrentIndex(hits.first());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(tab() && tab()->document()->id().offer == u"contoso-vm"_s);
        QTRY_VERIFY2(tab()->places()->current().text().contains("vmImages"),
                     tab()->places()->current().text().constData());
        QVERIFY2(where.contains(u"1.0.2"_s) && tab()->places()->current().text().contains("1.0.2"), qPrintable(where));
    }

    void anExpiringImageLeadsToANewAddress()
    {
        trigger(u"Expiring images…"_s);
        const QWidget *view = tabs()->currentWidget();
        auto *table = view->findChild<QTableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(button(view, u"Read again"_s), 30000);
        QVERIFY(!button(view, u"Renew…"_s)->isEnabled());
        const QAbstractItemModel *rows = table->model();
        const auto hits = rows->match(rows->index(0, 0), Qt::DisplayRole, u"contoso-vm"_s, 1, Qt::MatchExactly);
        QVERIFY(!hits.isEmpty());
        table->setCurrentIndex(hits.first());
        button(view, u"Renew…"_s)->click(); // the offer is read first
        QTRY_VERIFY_WITH_TIMEOUT(tab() && tab()->form()->findChild<RenewDialog *>(), 30000);
        QCOMPARE(tab()->document()->id().offer, u"contoso-vm"_s);
        auto *dialog = tab()->form()->findChild<RenewDialog *>();
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void whatIsUnsavedIsCountedAndSaid()
    {
        openOffer(u"contoso-vm"_s);
        OfferDocument *document = tab()->document();
        document->edit(document->current().withMember("x", JsonValue::boolean(true)), {}, u"x"_s);
        trigger(u"Expiring images…"_s);
        const QWidget *view = tabs()->currentWidget();
        QTRY_VERIFY_WITH_TIMEOUT(button(view, u"Read again"_s), 30000);
        const QList<QLabel *> labels = view->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"Unsaved, and counted as they stand here: contoso-vm."_s);
        }));
    }

    void imagesThatCannotBeReadAreNotCalledFine()
    {
        // What is not listed cannot be counted.
        const auto &lists = window()->workspace()->offers()->publishers();
        QTRY_VERIFY_WITH_TIMEOUT(lists.size() == 2 &&
                                     std::all_of(lists.begin(), lists.end(),
                                                 [](const auto &list) { return list.second.refreshedAt.isValid(); }),
                                 30000);
        m_sandbox.reset();
        const int least = window()->minimumSizeHint().width();
        trigger(u"Expiring images…"_s);
        const QWidget *view = tabs()->currentWidget();
        QTRY_VERIFY_WITH_TIMEOUT(button(view, u"Read again"_s), 60000);
        QStringList texts;
        const QList<QLabel *> labels = view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        const QString said = texts.join(u'|');
        QVERIFY2(said.contains(u"No offer could be read."_s), qPrintable(said));
        QVERIFY2(said.contains(u"0 offers read. 9 could not be read."_s), qPrintable(said));
        QVERIFY2(
            window()->minimumSizeHint().width() <= least,
            qPrintable(u"a long reason must not squeeze the docks: %1"_s.arg(window()->minimumSizeHint().width())));
    }

    void imagesOfAListThatComesLateAreRead()
    {
        trigger(u"Expiring images…"_s);
        const QWidget *view = tabs()->currentWidget();
        const auto says = [view](const QString &words) {
            const QList<QLabel *> labels = view->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&words](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"9 offers read."_s), 30000);
        OfferStore *offers = window()->workspace()->offers();
        QList<Publisher> publishers;
        for (const auto &[id, entry] : offers->publishers())
            publishers += entry.publisher;
        publishers += Publisher{u"litware"_s, u"Litware"_s};
        offers->setPublishers(publishers);
        QVERIFY(says(u"The offers of 1 publisher are not known yet."_s));
        const OfferId late{u"litware"_s, u"late"_s};
        OfferSummary summary;
        summary.id = late;
        offers->setOffers(u"litware"_s, {summary});
        QVERIFY(!says(u"not known yet"_s));
        QTRY_VERIFY_WITH_TIMEOUT(says(u"9 offers read. 1 could not be read."_s), 30000);
    }

    void replacesEverywhereInOneStep()
    {
        openOffer(u"contoso-vm"_s);
        const QByteArray before = tab()->editor()->utf8();
        QVERIFY(before.contains("Contoso VM"));
        trigger(u"Replace"_s);
        auto *text = named<QLineEdit>(tab(), u"Find"_s);
        auto *with = named<QLineEdit>(tab(), u"Replace with"_s);
        QVERIFY(text && with);
        QTest::keyClicks(text, u"contoso vm"_s);
        with->setText(u"Adventure é"_s);
        tab()->editor()->setFirstVisibleLine(3);
        const int line = tab()->editor()->firstVisibleLine();
        button(tab(), u"Replace all"_s)->click();
        QCOMPARE(tab()->editor()->firstVisibleLine(), line); // what is in view stays
        const auto count = QByteArray(before).toLower().count("contoso vm");
        QVERIFY(tab()->editor()->utf8().count("Adventure é") == count);
        bool isSaid = false;
        const QList<QLabel *> labels = tab()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid = isSaid || label->text().startsWith(QString::number(count) + u" replaced"_s);
        QVERIFY(isSaid);
        QTRY_VERIFY(tab()->isUnsaved());
        tab()->flush();
        tab()->steps()->undo();
        QCOMPARE(tab()->editor()->utf8(), before);
        QTRY_VERIFY(!tab()->isUnsaved());
    }

    void tellsHowItIsUsed()
    {
        trigger(u"Contents"_s);
        const auto *text = named<QTextBrowser>(window(), u"Contents"_s);
        QVERIFY(text);
        QVERIFY(!QApplication::activeModalWidget()); // one can read and do
        for (const QString &command : {u"Save to service"_s, u"Publish…"_s, u"Go live…"_s, u"Support bundle…"_s})
            QVERIFY2(text->toPlainText().contains(command), qPrintable(command));
    }

    void replacesOneByOneWhatWasShown()
    {
        openOffer(u"contoso-vm"_s);
        const auto before = tab()->editor()->utf8().count("planId");
        trigger(u"Replace"_s);
        auto *text = named<QLineEdit>(tab(), u"Find"_s);
        auto *with = named<QLineEdit>(tab(), u"Replace with"_s);
        tab()->findChild<FindBar *>()->findChild<QCheckBox *>()->click();
        QTest::keyClicks(text, u"planId"_s); // found, and so shown
        QCOMPARE(tab()->editor()->selectedText(), u"planId"_s);
        QTest::keyClicks(with, u"plan"_s);
        QTest::keyClick(with, Qt::Key_Return);
        QCOMPARE(tab()->editor()->utf8().count("planId"), before - 1);
        QCOMPARE(tab()->editor()->selectedText(), u"planId"_s); // the next one
    }

    void whatIsOnlyReadIsNotReplaced()
    {
        openOffer(u"contoso-vm"_s);
        const QList<QAbstractButton *> choices = tab()->findChildren<QAbstractButton *>();
        for (QAbstractButton *choice : choices) {
            if (choice->text() == "Production"_L1)
                choice->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(tab()->editor()->isReadOnly() && tab()->editor()->utf8().contains("planId"), 30000);
        trigger(u"Replace"_s);
        QVERIFY(named<QLineEdit>(tab(), u"Find"_s));
        QVERIFY(!named<QLineEdit>(tab(), u"Replace with"_s));
    }
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
