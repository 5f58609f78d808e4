// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "json/jsonreader.h"
#include "offer/draftsaver.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/routeserver.h"
#include "widgets/messagebar.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/tabs.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId offer{u"p"_s, u"o"_s};
const QByteArray route = "/api/publishers/p/offers/o";
const JsonPointer summaryPlace({"definition", "offer", "s"});

QByteArray answer(const QByteArray &fields)
{
    return "{\"publisherId\":\"p\",\"id\":\"o\",\"offerTypeId\":\"microsoft-azure-virtualmachines\",\"version\":1,"
           "\"definition\":{\"displayText\":\"x\",\"offer\":{" +
           fields + "},\"plans\":[]}}";
}

} // namespace

//! An offer whose answer is no strict JSON can be seen, kept, compared and corrected.
class TestUnread final : public QObject
{
    Q_OBJECT

    std::unique_ptr<RouteServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    MainWindow *window() const { return m_console->window(); }
    OfferTab *tab() const { return window()->findChild<Tabs *>()->currentTab(); }
    OfferDocument *document() const { return tab()->document(); }
    MessageBar *bar() const
    {
        const QList<MessageBar *> all = tab()->findChildren<MessageBar *>();
        for (MessageBar *bar : all) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = tab()->findChildren<QPushButton *>();
        for (QPushButton *found : all) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void open(const QByteArray &text)
    {
        m_server->set(route, text, "ETag: \"7\"\r\n");
        window()->openOffer(offer);
        tab()->setLayoutChoice(OfferTab::Layout::Split); // whatever the window has room for
        QTRY_VERIFY_WITH_TIMEOUT(document()->state() != OfferDocument::State::Loading, 30000);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RouteServer>();
        m_server->set("/api/publishers", R"([{"id":"p","definition":{"displayText":"P"}}])");
        m_server->set("/api/publishers/p/offers",
                      R"([{"id":"o","publisherId":"p","offerTypeId":"x","status":"neverPublished","version":1}])");
        m_folder = std::make_unique<QTemporaryDir>();
        Options options;
        options.configFolder = m_folder->path();
        options.endpoint = m_server->url();
        options.authority = m_server->url();
        m_console = std::make_unique<Application>(
            options, EnvironmentCredential{u"t.example"_s, u"00000000-0000-0000-0000-000000000000"_s, {}, u"token"_s},
            Application::SandboxStarter());
        m_console->start();
        QTRY_VERIFY(window()->workspace());
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace()->offers()->summary(offer), 30000);
    }
    void cleanup() { m_console.reset(); }

    void isSaidWithItsPlaceAndShown_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("isCorrectable");
        QTest::newRow("half a pair") << "\"s\":\"cut \\ud83d\""_ba << true;
        QTest::newRow("doubled key") << "\"s\":1,\"s\":2"_ba << true;
        QTest::newRow("comma") << "\"s\":1,"_ba << true;
        QTest::newRow("bytes") << "\"s\":\"\xFF\""_ba << true;
        QTest::newRow("range") << "\"s\":1e999"_ba << false;
        QTest::newRow("cut") << "\"s\":{"_ba << false;
    }
    void isSaidWithItsPlaceAndShown()
    {
        QFETCH(QByteArray, fields);
        QFETCH(bool, isCorrectable);
        const QByteArray text = answer(fields);
        open(text);
        QCOMPARE(document()->state(), OfferDocument::State::Failed);
        QVERIFY(bar());
        const QString said = bar()->text();
        QVERIFY2(!said.contains("not this service"_L1), qPrintable(said));
        QVERIFY2(said.contains("line 1, column"_L1) && said.contains("/definition"_L1), qPrintable(said));
        QCOMPARE(tab()->shownText(), text);
        QVERIFY(button(u"Save as a file…"_s));
        QCOMPARE(button(u"Correct it"_s) || button(u"Take the last of each"_s), isCorrectable);
        const QList<JsonEditor *> editors = tab()->findChildren<JsonEditor *>();
        QCOMPARE(std::count_if(editors.cbegin(), editors.cend(),
                               [](const JsonEditor *editor) { return editor->isVisible() && editor->isReadOnly(); }),
                 1);
    }

    void aWebPageIsStillNoService_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("plain") << "<html>sign in</html>"_ba;
        QTest::newRow("behind a byte order mark") << "\xEF\xBB\xBF<html>sign in</html>"_ba;
    }
    void aWebPageIsStillNoService()
    {
        QFETCH(QByteArray, page);
        open(page);
        QCOMPARE(document()->state(), OfferDocument::State::Failed);
        QVERIFY(!bar());
        QVERIFY(document()->error()->text().contains("not this service"_L1));
    }

    void halfAPairIsCorrectedAsAnEdit()
    {
        open(answer("\"s\":\"cut \\ud83d\",\"n\":1.10"));
        button(u"Correct it"_s)->click();
        QCOMPARE(document()->state(), OfferDocument::State::Ready);
        QVERIFY(document()->isModified());
        QCOMPARE(document()->base().value(summaryPlace).toString(), u"cut \\ud83d"_s);
        QCOMPARE(document()->current().value(summaryPlace).toString(), u"cut \uFFFD"_s);
        QCOMPARE(document()->revision().bytes(), "\"7\""_ba);
        QVERIFY(!bar());
        QTRY_VERIFY(tab()->editor()->isVisible() && tab()->editor()->utf8().contains("\xEF\xBF\xBD"));
        m_server->set(route, answer("\"s\":\"cut \xEF\xBF\xBD\",\"n\":1.10"), "ETag: \"8\"\r\n");
        window()->workspace()->draftSaver()->save(document());
        QTRY_VERIFY_WITH_TIMEOUT(!document()->isModified(), 30000);
        QVERIFY(m_server->sent().contains("\"n\":1.10"));
        QCOMPARE(JsonReader::read(m_server->sent())->value(summaryPlace).toString(), u"cut \uFFFD"_s);
    }

    void aByteOrderMarkIsDropped()
    {
        const QByteArray text = "\xEF\xBB\xBF" + answer("\"s\":\"x\",\"n\":1.10");
        open(text);
        QCOMPARE(document()->state(), OfferDocument::State::Failed);
        QVERIFY(bar());
        QVERIFY2(!bar()->text().contains("not this service"_L1), qPrintable(bar()->text()));
        QVERIFY2(bar()->text().contains("byte order mark"_L1), qPrintable(bar()->text()));
        QCOMPARE(tab()->shownText(), text);
        QVERIFY(button(u"Save as a file…"_s));
        button(u"Correct it"_s)->click();
        QCOMPARE(document()->state(), OfferDocument::State::Ready);
        QCOMPARE(document()->current().value(summaryPlace).toString(), u"x"_s);
        QCOMPARE(document()->revision().bytes(), "\"7\""_ba);
        QVERIFY(!bar());
    }

    void faultsBehindAByteOrderMarkAreCorrected_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("doubled key") << "\"s\":\"1\",\"s\":\"2\""_ba << u"Take the last of each"_s << u"2"_s;
        QTest::newRow("half a pair") << "\"s\":\"cut \\ud83d\""_ba << u"Correct it"_s << u"cut \uFFFD"_s;
    }
    void faultsBehindAByteOrderMarkAreCorrected()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, button);
        QFETCH(QString, becomes);
        open("\xEF\xBB\xBF" + answer(fields));
        QVERIFY(bar());
        QVERIFY2(bar()->text().contains("/definition/offer/s"_L1), qPrintable(bar()->text()));
        this->button(button)->click();
        QCOMPARE(document()->state(), OfferDocument::State::Ready);
        QVERIFY(document()->isModified());
        QCOMPARE(document()->current().value(summaryPlace).toString(), becomes);
    }

    // What takes longer than a frame is done in another thread, and the window goes on.
    void aLargeAnswerIsCorrectedInTheBackground()
    {
        const QByteArray text =
            answer("\"s\":\"cut \\ud83d\",\"l\":[" + QByteArray("\"0123456789\",").repeated(100'000) + "1]");
        open(text);
        QVERIFY(bar());
        QCOMPARE(tab()->shownText(), text);
        QVERIFY(button(u"Save as a file…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Correct it"_s), 30000);
        QVERIFY2(bar()->text().contains("stands alone"_L1), qPrintable(bar()->text()));
        button(u"Correct it"_s)->click();
        QCOMPARE(document()->state(), OfferDocument::State::Failed);
        button(u"Correct it"_s)->click(); // once is enough
        QTRY_COMPARE_WITH_TIMEOUT(document()->state(), OfferDocument::State::Ready, 30000);
        QVERIFY(document()->isModified());
        QCOMPARE(document()->base().value(summaryPlace).toString(), u"cut \\ud83d"_s);
        QCOMPARE(document()->current().value(summaryPlace).toString(), u"cut \uFFFD"_s);
        document()->undoStack()->undo();
        QVERIFY(!document()->isModified());
        QVERIFY(!document()->undoStack()->canUndo());
    }

    void whichOfADoubledKeyCountsIsChosen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("counts");
        QTest::newRow("first") << u"Take the first of each"_s << 1;
        QTest::newRow("last") << u"Take the last of each"_s << 2;
    }
    void whichOfADoubledKeyCountsIsChosen()
    {
        QFETCH(QString, button);
        QFETCH(int, counts);
        open(answer("\"s\":1,\"s\":2"));
        this->button(button)->click();
        QVERIFY(document()->isModified());
        QCOMPARE(document()->current().value(summaryPlace).toInteger(), counts);
        QCOMPARE(document()->base().value(summaryPlace).toInteger(), 3 - counts);
    }

    void aSlotIsShownAsItCame()
    {
        open(answer("\"s\":1"));
        const QByteArray text = answer("\"s\":\"\\udc00\"");
        m_server->set(route + "/slot/production", text);
        button(u"Production"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(bar(), 30000);
        QCOMPARE(tab()->shownText(), text);
        QVERIFY(!button(u"Correct it"_s));
        button(u"Draft"_s)->click();
        QTRY_VERIFY(!bar() && tab()->editor()->isVisible());
    }
};

QTEST_MAIN(TestUnread)

#include "tst_unread.moc"
