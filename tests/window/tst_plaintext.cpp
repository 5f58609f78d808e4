// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/offertab.h"
#include "json/jsonwriter.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/routeserver.h"
#include "widgets/messagebar.h"
#include "widgets/plaintext.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId offer{u"contoso"_s, u"trap"_s};

//! A picture that whoever takes a text for HTML would load, and whether somebody did.
class Trap final
{
public:
    Trap()
        : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        QImage(8, 8, QImage::Format_RGB32).save(m_folder.filePath(u"trap.png"_s));
        inotify_add_watch(m_watch, m_folder.path().toLocal8Bit().constData(), IN_OPEN);
    }
    ~Trap() { close(m_watch); }
    Trap(const Trap &) = delete;
    Trap &operator=(const Trap &) = delete;

    QString text() const { return u"<b>x</b> R&amp;D [*] <img src=\"file://%1/trap.png\">"_s.arg(m_folder.path()); }
    bool wasOpened() const
    {
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_watch;
};

QLabel *tip()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return static_cast<QLabel *>(widget);
    }
    return nullptr;
}

} // namespace

//! The window with answers, a profile and a file that hold HTML, `&` and `[*]` wherever a text may stand.
class TestPlainText final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Trap> m_trap;
    std::unique_ptr<RouteServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;
    int m_tips = 0;  // tooltips that were shown with the text
    int m_names = 0; // buttons, tabs, menu items and titles with it

    MainWindow *window() const { return m_console->window(); }
    Tabs *tabs() const { return window()->findChild<Tabs *>(); }
    WorkspaceTabs *offerTabs() const { return window()->findChild<WorkspaceTabs *>(); }
    JsonValue trap() const { return JsonValue::string(m_trap->text()); }

    JsonValue body() const
    {
        const JsonValue plan =
            JsonValue::object({{"planId", trap()}, {"microsoft-azure-virtualmachines.skuTitle", trap()}});
        const JsonValue fields =
            JsonValue::object({{"microsoft-azure-marketplace.title", trap()}, {"<b>un&amp;known</b>", trap()}});
        const JsonValue definition =
            JsonValue::object({{"displayText", trap()},
                               {"offer", fields},
                               {"plans", JsonValue::array(std::initializer_list<JsonValue>{plan})}});
        return JsonValue::object({{"offerTypeId", JsonValue::string(u"microsoft-azure-virtualmachines")},
                                  {"publisherId", JsonValue::string(offer.publisher)},
                                  {"id", JsonValue::string(offer.offer)},
                                  {"status", JsonValue::string(u"running")},
                                  {"version", JsonValue::number(3)},
                                  {"changedTime", JsonValue::string(u"2026-01-31T17:50:45Z")},
                                  {"definition", definition}});
    }
    void serve()
    {
        const auto list = [](const JsonValue &item) {
            return JsonWriter::compact(JsonValue::array(std::initializer_list<JsonValue>{item}));
        };
        m_server->set("/api/publishers",
                      list(JsonValue::object({{"id", JsonValue::string(offer.publisher)},
                                              {"definition", JsonValue::object({{"displayText", trap()}})}})));
        const JsonValue hostileId = body().withMember("id", trap()).withMember("status", trap());
        m_server->set("/api/publishers/contoso/offers",
                      JsonWriter::compact(JsonValue::array(std::initializer_list<JsonValue>{body(), hostileId})));
        const QByteArray path = "/api/publishers/contoso/offers/trap";
        m_server->set(path, JsonWriter::compact(body()), "ETag: \"1\"\r\n");
        m_server->set(path + "/slot/preview", JsonWriter::compact(body()));
        const JsonValue message =
            JsonValue::object({{"messageHtml", JsonValue::string(m_trap->text().toHtmlEscaped())}, {"level", trap()}});
        const JsonValue messages = JsonValue::array(std::initializer_list<JsonValue>{message});
        const JsonValue step = JsonValue::object({{"id", trap()},
                                                  {"stepName", JsonValue::string(u"publisher-signoff")},
                                                  {"description", trap()},
                                                  {"estimatedTimeFrame", trap()},
                                                  {"status", JsonValue::string(u"waitingForPublisherReview")},
                                                  {"messages", messages}});
        const JsonValue link =
            JsonValue::object({{"displayText", trap()}, {"uri", JsonValue::string(u"https://p.example/?a=1&b=2")}});
        const JsonValue refused =
            JsonValue::object({{"displayText", trap()}, {"uri", JsonValue::string(u"javascript:alert(1)")}});
        const JsonValue report =
            JsonValue::object({{"status", JsonValue::string(u"running")},
                               {"messages", messages},
                               {"notificationEmails", trap()},
                               {"steps", JsonValue::array(std::initializer_list<JsonValue>{step})},
                               {"previewLinks", JsonValue::array(std::initializer_list<JsonValue>{refused, link})},
                               {"liveLinks", JsonValue::array(std::initializer_list<JsonValue>{refused})}});
        m_server->set(path + "/status", JsonWriter::compact(report));
        m_server->set(path + "/operations/op-1", JsonWriter::compact(report));
        m_server->set(path + "/submissions",
                      list(JsonValue::object({{"id", JsonValue::string(u"op-1")},
                                              {"publisherId", JsonValue::string(offer.publisher)},
                                              {"offerId", JsonValue::string(offer.offer)},
                                              {"submissionType", trap()},
                                              {"submissionState", trap()},
                                              {"slot", trap()}})));
        const JsonValue error =
            JsonValue::object({{"error", JsonValue::object({{"code", trap()}, {"message", trap()}})}});
        m_server->set(path + "/slot/production", JsonWriter::compact(error), {}, 500);
    }

    void checkName(const QString &shown)
    {
        QString rest = shown;
        rest.remove(u"&&"_s);
        QVERIFY2(!rest.contains("&amp;"_L1) && !rest.contains("R&D"_L1), qPrintable(shown));
        m_names += shown.contains("&&"_L1);
    }
    // What the person sees who rests the pointer there.
    void checkTip(QWidget *widget, const QPoint &at, const QString &expected)
    {
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        const QLabel *shown = tip();
        if (!shown || shown->text() != expected)
            return; // it has a tooltip of another kind, or none there
        QCOMPARE(shown->textFormat(), Qt::PlainText);
        m_tips += expected.contains("<img"_L1);
    }
    void checkView(QAbstractItemView *view, const QModelIndex &parent = {})
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                const QRect rect = view->visualRect(index);
                const QString text = index.data(Qt::ToolTipRole).toString();
                if (!text.isEmpty() && view->viewport()->rect().contains(rect.center()))
                    checkTip(view->viewport(), rect.center(), text);
            }
            checkView(view, model->index(row, 0, parent));
        }
    }
    void check(QWidget *root)
    {
        QTest::qWait(0);
        const QString title = root->windowTitle();
        QVERIFY2(!QString(title).remove(u"[*][*]"_s).contains("[*]"_L1), qPrintable(title));
        m_names += title.contains("[*][*]"_L1);
        const QList<QWidget *> all = root->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
            if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                checkName(button->text());
            if (auto *bar = qobject_cast<QTabBar *>(widget)) {
                for (int i = 0; i < bar->count(); ++i) {
                    checkName(bar->tabText(i));
                    checkTip(bar, bar->tabRect(i).center(), bar->tabToolTip(i));
                }
            }
            if (auto *view = qobject_cast<QAbstractItemView *>(widget))
                checkView(view);
            else if (!widget->toolTip().isEmpty())
                checkTip(widget, widget->rect().center(), widget->toolTip());
        }
        const QList<QAction *> actions = root->findChildren<QAction *>();
        for (const QAction *action : actions)
            checkName(action->text());
        QVERIFY(!m_trap->wasOpened());
    }
    void checkDialog(const QString &action)
    {
        const QList<QAction *> all = window()->findChildren<QAction *>();
        const auto it = std::find_if(all.cbegin(), all.cend(),
                                     [&action](const QAction *found) { return found->text().remove(u'&') == action; });
        QVERIFY2(it != all.cend() && (*it)->isEnabled(), qPrintable(action));
        (*it)->trigger();
        auto *dialog = window()->findChild<QDialog *>();
        QTRY_VERIFY2(dialog && dialog->isVisible(), qPrintable(action));
        check(dialog);
        dialog->reject();
        QTRY_VERIFY(!window()->findChild<QDialog *>());
    }

private Q_SLOTS:
    void init()
    {
        m_trap = std::make_unique<Trap>();
        m_server = std::make_unique<RouteServer>();
        m_folder = std::make_unique<QTemporaryDir>();
        serve();
        QFile profiles(m_folder->filePath(u"profiles.ini"_s));
        QVERIFY(profiles.open(QIODevice::WriteOnly));
        const QString url = m_server->url().toString();
        profiles.write(
            u"last = a\n\n[a]\nname = %1\nenvironment = custom\nendpoint = %2\nauthority = %2\nsignIn = environment-token\ntenantId = t.example\nclientId = 00000000-0000-0000-0000-000000000000\n"_s
                .arg(m_trap->text(), url)
                .toUtf8());
        profiles.close();
        Options options;
        options.configFolder = m_folder->path();
        m_console = std::make_unique<Application>(options, EnvironmentCredential{{}, {}, {}, u"token"_s},
                                                  Application::SandboxStarter());
        m_console->start();
        QTRY_VERIFY(window()->workspace());
        QCOMPARE(window()->workspace()->profile().name, m_trap->text());
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace()->offers()->summary(offer), 30000);
        m_tips = 0;
        m_names = 0;
    }
    void cleanup() { m_console.reset(); }

    void listsAndOffers()
    {
        check(window());
        QVERIFY(m_tips > 0);
        QVERIFY(m_names > 1); // the profile's button and the window's title
        window()->openOffer(offer);
        QTRY_COMPARE_WITH_TIMEOUT(tabs()->currentTab()->document()->state(), OfferDocument::State::Ready, 30000);
        for (const auto layout : {OfferTab::Layout::Split, OfferTab::Layout::Form}) {
            tabs()->currentTab()->setLayoutChoice(layout);
            check(window());
        }
        window()->openOffer({offer.publisher, m_trap->text()});
        QTRY_COMPARE_WITH_TIMEOUT(tabs()->currentTab()->document()->state(), OfferDocument::State::Failed, 30000);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), PlainText::label(m_trap->text()));
        check(window());
    }

    void operationsReviewsAndDialogs()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace()->operations()->active(offer), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(
            window()->workspace()->operations()->active(offer)->phase == OperationRecord::Phase::NeedsReview, 30000);
        offerTabs()->openReview(offer);
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace()->operations()->active(offer)->report.steps.size() == 1, 30000);
        check(window());
        offerTabs()->openComparison(offer);
        check(window());
        for (const char *action : {"Publish…", "Go live…", "Cancel operation…", "New offer…", "Go to…", "Profiles…"})
            checkDialog(QString::fromUtf8(action));
    }

    void addressesOfOtherKindsAreRefusedWithWords()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace()->operations()->active(offer), 30000);
        offerTabs()->openReview(offer);
        QTRY_VERIFY_WITH_TIMEOUT(!window()->workspace()->operations()->active(offer)->report.previewLinks.isEmpty(),
                                 30000);
        const QList<QLabel *> labels = tabs()->currentWidget()->findChildren<QLabel *>();
        const bool isShown = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains("javascript:alert(1)"_L1);
        });
        QVERIFY(isShown);
        const QList<QAction *> all = window()->findChildren<QAction *>();
        for (QAction *action : all) {
            if (action->text().remove(u'&') == "Open preview link"_L1) {
                QTRY_VERIFY(action->isEnabled());
                action->trigger();
            }
        }
        QVERIFY(window()->findChild<MessageBar *>()->text().contains("javascript:alert(1)"_L1));
    }

    void filesAreShownByTheirLetters()
    {
        const QString name = m_folder->filePath(u"<b>x&amp;[*].json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(JsonWriter::compact(body()));
        file.close();
        window()->openFile(name);
        check(window());
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"<b>x&&amp;[*].json"_s);
    }

    void whatQtMakesByItself()
    {
        QMessageBox box(QMessageBox::Question, u"t"_s, m_trap->text());
        box.setInformativeText(m_trap->text());
        box.open();
        check(&box);
        QInputDialog input;
        input.setLabelText(m_trap->text());
        input.open();
        check(&input);
    }
};

QTEST_MAIN(TestPlainText)

#include "tst_plaintext.moc"
