// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "widgets/messagebar.h"
#include "widgets/questions.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/page.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What becomes of edits when the window closes, and what the next start says of them.
class TestLeaving final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    void start()
    {
        Options options;
        options.configFolder = m_folder->path();
        options.sandbox = true;
        m_console = std::make_unique<Application>(options, std::nullopt, [this] {
            return SandboxAccess{m_sandbox->url(), {m_sandbox->tenantId(), m_sandbox->clientId(), m_sandbox->secret()}};
        });
        m_console->start();
    }
    MainWindow *window() const { return m_console->window(); }
    JsonEditor *editor() const { return window()->findChild<JsonEditor *>(); }
    void openOffer(const QString &id = u"contoso-vm"_s)
    {
        QTreeView *tree = nullptr; // there is none before the profile is open
        QTRY_VERIFY_WITH_TIMEOUT(tree = window()->findChild<QTreeView *>(u"offersTree"_s), 30000);
        QModelIndexList hits;
        QTRY_VERIFY_WITH_TIMEOUT(!(hits = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, id, -1,
                                                               Qt::MatchStartsWith | Qt::MatchRecursive))
                                      .isEmpty(),
                                 30000);
        tree->setCurrentIndex(hits.last()); // below its publisher: among what needs you a review may open
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(editor() && editor()->utf8().contains("planId"), 30000);
    }
    void edit()
    {
        const QByteArray text = editor()->utf8().replace("Contoso VM makes", "It makes");
        editor()->selectAll();
        editor()->replaceSelectedText(QString::fromUtf8(text));
    }
    void press(const QString &dialogTitle, const QString &text)
    {
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) &&
                    dialog->windowTitle() == dialogTitle);
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"There is no button "_s + text));
    }
    QString message() const
    {
        const auto *bar = window()->findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        openOffer();
    }
    void cleanup()
    {
        Questions::setAnswerer({});
        m_console.reset();
    }

    void withoutEditsItCloses()
    {
        window()->quit();
        QTRY_VERIFY(!window()->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void aTextThatNoFieldTookIsAskedAbout()
    {
        auto *sections = window()->findChild<QListWidget *>(u"sections"_s);
        QVERIFY(sections);
        sections->setCurrentItem(sections->findItems(u"Prices"_s, Qt::MatchStartsWith).value(0));
        const auto find = [this]() -> QTableView * {
            const QList<QTableView *> all = window()->findChildren<QTableView *>();
            const auto it = std::find_if(all.cbegin(), all.cend(), [](const QTableView *table) {
                return table->accessibleName() == "Prices"_L1 && table->isVisible();
            });
            return it == all.cend() ? nullptr : *it;
        };
        QTRY_VERIFY(find());
        QAbstractItemModel *prices = find()->model();
        prices->setData(prices->index(0, 0), u"0.10 EUR"_s, Qt::EditRole);
        QStringList asked;
        Questions::setAnswerer([&](const Questions::Question &question) {
            asked += question.text;
            return asked.size() > 2;
        });
        window()->findChild<Tabs *>()->closeRequested(window()->findChild<Tabs *>()->page(1));
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY2(asked.first().contains(u"0.10 EUR"_s), qPrintable(asked.first()));
        window()->quit();
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY(window()->isVisible());
        QCOMPARE(prices->index(0, 0).data().toString(), u"0.10 EUR"_s);
        window()->quit();
        QTRY_VERIFY(!window()->isVisible());
    }

    void keptDraftsAreToldAndComeBack()
    {
        edit();
        window()->quit();
        press(u"Unsaved changes"_s, u"Keep as local drafts"_s);
        QTRY_VERIFY(!window()->isVisible());
        QVERIFY(m_sandbox->takeRequests(u"PUT"_s, u"/offers/"_s).isEmpty());
        m_console.reset();
        start();
        QTRY_COMPARE(message(), u"You kept 1 local draft: contoso-vm."_s);
        const auto saysUnsaved = [this] {
            const QList<QLabel *> labels = window()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->accessibleName() == "Activity"_L1 && label->text().contains("1 unsaved offer"_L1);
            });
        };
        QVERIFY(saysUnsaved()); // before anybody opens it
        openOffer();
        QVERIFY(saysUnsaved());
        QVERIFY(editor()->utf8().contains("It makes"));
        QTRY_VERIFY(window()->windowTitle().startsWith(u"contoso-vm* — "_s));
    }

    // What is said of kept drafts is true as long as it stands there.
    void theMessageOfKeptDraftsGoesWithThem()
    {
        edit();
        const auto keep = [this] {
            window()->quit();
            press(u"Unsaved changes"_s, u"Keep as local drafts"_s);
            QTRY_VERIFY(!window()->isVisible());
            m_console.reset();
            start();
        };
        window()->findChild<WorkspaceTabs *>()->openOffer({u"contoso"_s, u"contoso-edge"_s});
        OfferDocument *edge = window()->workspace()->openOffers()->document({u"contoso"_s, u"contoso-edge"_s});
        QTRY_COMPARE_WITH_TIMEOUT(edge->state(), OfferDocument::State::Ready, 30000);
        const JsonPointer place({"definition", "displayText"});
        edge->edit(edge->current().withValue(place, JsonValue::string(u"x"_s)), place, u"x"_s);
        keep();
        QTRY_COMPARE(message(), u"You kept 2 local drafts: contoso-edge, contoso-vm."_s);
        openOffer();
        const auto isSaid = [this](const QString &words) {
            window()->findChild<Tabs *>()->setCurrentIndex(0);
            return message().contains(words);
        };
        QVERIFY2(isSaid(u"You kept 1 local draft: contoso-edge."_s), qPrintable(message()));
        window()->findChild<WorkspaceTabs *>()->discardDraft({u"contoso"_s, u"contoso-edge"_s});
        QTRY_VERIFY2(!isSaid(u"kept"_s), qPrintable(message()));
    }

    // News of a draft does not hide that the service cannot be reached, and nothing read is not "no offers".
    void anErrorIsShownBeforeNews()
    {
        edit();
        window()->quit();
        press(u"Unsaved changes"_s, u"Keep as local drafts"_s);
        QTRY_VERIFY(!window()->isVisible());
        m_console.reset();
        m_sandbox->kill();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"could not be read"_s), 60000);
        const QList<QLabel *> labels = window()->findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"No offers."_s;
        }));
    }

    void textThatDoesNotParseIsKeptToo()
    {
        edit(); // a step of its own
        QTRY_VERIFY(editor() && window()->findChild<OfferTab *>()->document()->isModified());
        editor()->selectAll();
        editor()->replaceSelectedText(u"{ half"_s);
        window()->quit();
        press(u"Unsaved changes"_s, u"Keep as local drafts"_s);
        QTRY_VERIFY(!window()->isVisible());
        m_console.reset();
        start();
        QTRY_VERIFY(message().contains(u"1 local draft"_s));
        auto *tree = window()->findChild<QTreeView *>(u"offersTree"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model() && tree->model()->rowCount() > 1, 30000);
        const auto *bar = window()->findChild<MessageBar *>();
        const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Open"_s) {
                button->click();
                break;
            }
        }
        QTRY_COMPARE(editor() ? editor()->utf8() : QByteArray(), "{ half"_ba);
        const QList<QAction *> actions = window()->findChildren<QAction *>();
        const auto undo = std::find_if(actions.cbegin(), actions.cend(),
                                       [](QAction *action) { return action->text().remove(u'&') == "Undo"_L1; });
        QVERIFY(undo != actions.cend());
        QTRY_VERIFY(!(*undo)->isEnabled()); // there is no step before this text that could be gone back to
        editor()->insertAt(u" more"_s, 0, 6);
        QTRY_VERIFY((*undo)->isEnabled());
        (*undo)->trigger();
        QCOMPARE(editor()->utf8(), "{ half"_ba);
    }

    void savesAllAndGoes()
    {
        edit();
        m_sandbox->takeRequests();
        window()->quit();
        press(u"Unsaved changes"_s, u"Save all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window()->isVisible(), 30000);
        QCOMPARE(m_sandbox->takeRequests(u"PUT"_s, u"/offers/contoso-vm"_s).size(), 1);
    }

    // What is asked about is what is unsaved by then: a save that ends meanwhile leaves nothing to ask.
    void theQuestionFollowsASaveThatEnds()
    {
        edit();
        m_sandbox->takeRequests();
        QTRY_VERIFY(window()->findChild<OfferTab *>()->document()->isModified());
        QTest::keyClick(window(), Qt::Key_S, Qt::ControlModifier);
        OfferDocument *document = window()->findChild<OfferTab *>()->document();
        QVERIFY(document->isBeingSaved());
        document->undoStack()->undo(); // which is an edit of what is being saved
        document->undoStack()->redo();
        window()->quit();
        QVERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY_WITH_TIMEOUT(!window()->isVisible(), 30000);
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(m_sandbox->takeRequests(u"PUT"_s, u"/offers/contoso-vm"_s).size(), 1);
    }

    // A question that is answered on the way does not end the round.
    void savesAllAfterAQuestionOfSecrets()
    {
        m_console.reset();
        start();
        openOffer(u"contoso-appliance"_s);
        const QByteArray text = editor()->utf8().replace("\"displayText\": \"", "\"displayText\": \"New ");
        editor()->selectAll();
        editor()->replaceSelectedText(QString::fromUtf8(text));
        QStringList asked;
        bool answer = false;
        Questions::setAnswerer([&asked, &answer](const Questions::Question &question) {
            asked += question.text;
            return answer;
        });
        m_sandbox->takeRequests();
        window()->quit();
        press(u"Unsaved changes"_s, u"Save all"_s);
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY2(asked[0].contains(u"Storage connection string"_s), qPrintable(asked[0]));
        QVERIFY(window()->isVisible());
        answer = true;
        window()->quit();
        press(u"Unsaved changes"_s, u"Save all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window()->isVisible(), 30000);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(m_sandbox->takeRequests(u"PUT"_s, u"/offers/contoso-appliance"_s).size(), 1);
    }

    // By whatever way one leaves, what is unsaved is asked about, and once.
    void leavingAsksOnceForWhatIsUnsaved_data()
    {
        QTest::addColumn<bool>("isQuit"); // else the window is closed
        QTest::newRow("Ctrl+Q") << true;
        QTest::newRow("the window's button") << false;
    }

    void leavingAsksOnceForWhatIsUnsaved()
    {
        QFETCH(const bool, isQuit);
        const OperationStore *operations = window()->workspace()->operations();
        QTRY_VERIFY_WITH_TIMEOUT(operations->countUnderWay() > 0, 30000);
        edit();
        if (isQuit) {
            QVERIFY(QTest::qWaitForWindowActive(window()));
            QTest::keyClick(window(), Qt::Key_Q, Qt::ControlModifier);
        } else {
            window()->close();
        }
        press(u"Unsaved changes"_s, u"Keep as local drafts"_s);
        if (!isQuit) // with which one may mean to go on watching
            press(u"Operations under way"_s, u"Quit"_s);
        QTRY_VERIFY(!window()->isVisible());
    }

    // The operations of the service go on; whether somebody watches them is asked.
    void closingWithOperationsAsksWhetherToWatch()
    {
        const OperationStore *operations = window()->workspace()->operations();
        QTRY_VERIFY_WITH_TIMEOUT(!operations->operations().empty(), 30000);
        QSignalSpy kept(window(), &MainWindow::backgroundRequested);
        window()->close();
        press(u"Operations under way"_s, u"Cancel"_s);
        QVERIFY(window()->isVisible());
        window()->close();
        press(u"Operations under way"_s, u"Keep watching in the background"_s);
        QCOMPARE(kept.size(), 1);
        QVERIFY(!window()->isVisible());
        QVERIFY(window()->workspace());
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        m_sandbox->takeRequests();
        m_sandbox->advance(3);
        window()->workspace()->refresh();
        qsizetype asked = 0;
        QTRY_VERIFY_WITH_TIMEOUT((asked += m_sandbox->takeRequests(u"GET"_s, QString()).size()) > 0, 30000);
        window()->bringForward();
        QVERIFY(window()->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        window()->close();
        press(u"Operations under way"_s, u"Quit"_s);
        QTRY_VERIFY(!window()->isVisible());
    }

    // The lists know of a draft that waits, though its offer is not open.
    void aKeptDraftIsMarkedInTheLists()
    {
        edit();
        window()->quit();
        press(u"Unsaved changes"_s, u"Keep as local drafts"_s);
        QTRY_VERIFY(!window()->isVisible());
        m_console.reset();
        start();
        const auto marked = [this](const QString &view) {
            const auto *items = window()->findChild<QAbstractItemView *>(view);
            return items && !items->model()
                                 ->match(items->model()->index(0, 0), Qt::AccessibleTextRole, u"contoso-vm, unsaved"_s,
                                         1, Qt::MatchExactly | Qt::MatchRecursive)
                                 .isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(marked(u"offersTree"_s), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(marked(u"allOffersTable"_s), 30000);
    }

    void discardsOnlyWhenToldTwice()
    {
        edit();
        bool mayDiscard = false;
        Questions::setAnswerer([&mayDiscard](const Questions::Question &) { return mayDiscard; });
        window()->quit();
        press(u"Unsaved changes"_s, u"Discard…"_s);
        QVERIFY(window()->isVisible());
        mayDiscard = true;
        press(u"Unsaved changes"_s, u"Discard…"_s);
        QTRY_VERIFY(!window()->isVisible());
        m_console.reset();
        start();
        openOffer();
        QVERIFY(!editor()->utf8().contains("It makes"));
        QCOMPARE(message(), QString());
    }

    void staysWhenToldTo()
    {
        edit();
        window()->quit();
        press(u"Unsaved changes"_s, u"Cancel"_s);
        QTest::qWait(0);
        QVERIFY(window()->isVisible());
        QVERIFY(editor()->utf8().contains("It makes"));
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
