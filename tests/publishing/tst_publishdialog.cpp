// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenprovider.h"
#include "backend/memorybackend.h"
#include "cpp/cppbackend.h"
#include "history/historylog.h"
#include "json/jsonreader.h"
#include "net/httpclient.h"
#include "net/requestlog.h"
#include "offer/problemlist.h"
#include "publishing/bulkdialog.h"
#include "publishing/changestable.h"
#include "session/connection.h"
#include "support/dialogsfixture.h"
#include "support/patience.h"
#include "widgets/scrollbody.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! *Publish*: what it says, what it wants, what it sends.
class TestPublishDialog final : public DialogsFixture
{
    Q_OBJECT

    // At another computer.
    void rivalChanges(const OfferId &id, const QString &title)
    {
        RequestLog log;
        TokenProvider tokens(m_workspace->profile().credential, m_secrets.get(), m_workspace->profile().id, &log);
        HttpClient http(&tokens, &log);
        CppBackend client(&http, m_sandbox->url());
        const auto theirs = waitFor(client.read(id, Slot::Draft));
        QVERIFY(theirs);
        const JsonPointer place({"definition", "offer", "microsoft-azure-marketplace.title"});
        QVERIFY(
            waitFor(client.store(id, theirs->body.withValue(place, JsonValue::string(title)), theirs->revision, {})));
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    // Nothing that is decided on stands behind a scroll bar where the screen has room for it.
    void growsUntilAllOfItIsInSight()
    {
        OfferDocument *document = opened(vm);
        document->edit(document->current().withoutValue(JsonPointer({"definition", "plans", "0"})), {}, u"x"_s);
        auto *dialog = publish(vm);
        QTRY_VERIFY(says(u"These plans are taken off the marketplace"_s));
        const QList<ScrollBody *> areas = dialog->findChildren<ScrollBody *>();
        QCOMPARE(areas.size(), 2);
        for (const ScrollBody *area : areas)
            QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        QVERIFY(dialog->height() <= dialog->screen()->availableGeometry().height());
    }

    void saysWhatChangesAndWantsEveryWarningTicked()
    {
        auto *dialog = publish(vm, {});
        QVERIFY(!button(u"Publish"_s)->isEnabled());
        QTRY_VERIFY(dialog->findChild<ChangesTable *>()->isVisible());
        auto *changes = dialog->findChild<ChangesTable *>();
        QVERIFY(changes->count() >= 3);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        changes->setFocus();
        QTest::keyClick(changes, Qt::Key_Tab); // does not walk through its cells for ever
        QVERIFY(!changes->hasFocus());
        QTRY_VERIFY(says(u"The price becomes final for: gold"_s));
        QVERIFY(says(u"\ngold, per core: 0.15 → 0.12 USD/hour (lowered 20 %)"_s));
        QTRY_COMPARE(warnings().size(), 1);
        QVERIFY2(warnings()[0].contains(u"1.0.2"_s) && warnings()[0].contains(u"signature ends"_s),
                 qPrintable(warnings()[0]));
        QVERIFY(hint().contains(u"e-mail"_s));
        dialog->findChild<QLineEdit *>()->setText(u"a@b.example, c@d.example"_s);
        QVERIFY(hint().contains(u"Tick"_s));
        tickAll();
        QVERIFY(button(u"Publish"_s)->isEnabled());
        QSignalSpy accepted(dialog, &QDialog::accepted);
        m_sandbox->takeRequests();
        button(u"Publish"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, 30000);
        const QJsonArray posts = m_sandbox->takeRequests(u"POST"_s, u"/publish"_s);
        QCOMPARE(posts.size(), 1);
        QVERIFY(posts[0]["body"_L1].toString().contains(u"a@b.example,c@d.example"_s));
        HistoryLog::Filter filter;
        filter.kind = HistoryEntry::Kind::Publish;
        QTRY_COMPARE(m_workspace->history()->entries(filter).size(), 1);
        QVERIFY(m_workspace->history()->entries(filter)[0].fields.contains(u"Plans › gold"_s));
    }

    // Nobody would be told at addresses where the service takes none.
    void asksForNoAddressesThatTheServiceDoesNotTake_data()
    {
        QTest::addColumn<bool>("areSeveral");
        QTest::newRow("one offer") << false;
        QTest::newRow("several") << true;
    }

    void asksForNoAddressesThatTheServiceDoesNotTake()
    {
        QFETCH(const bool, areSeveral);
        const auto memory = [](const Profile &, HttpClient *) {
            auto service = std::make_unique<MemoryBackend>(schemas());
            service->put(
                vm, *JsonReader::read(
                        "{'id':'contoso-vm','publisherId':'contoso','definition':{'offer':{},'plans':[]}}"_ba.replace(
                            '\'', '"')));
            return service;
        };
        Profile profile = Profile::fresh();
        m_workspace = std::make_unique<Workspace>(
            profile, m_secrets.get(), schemas(), m_folder->filePath(u"memory.sqlite"_s), 600, NetworkOptions(), memory);
        if (areSeveral) {
            m_shown = std::make_unique<BulkDialog>(mark(), m_workspace->publishRun(), QList<OfferId>{vm},
                                                   Preflight::Kind::Publish, checked(), QString());
            m_shown->show();
        } else {
            publish(vm, {});
        }
        QTRY_VERIFY(!hint().contains(u"Comparing"_s));
        tickAll();
        QVERIFY2(button(u"Publish"_s)->isEnabled(), qPrintable(hint()));
        const QList<QLineEdit *> fields = m_shown->findChildren<QLineEdit *>();
        QVERIFY(std::none_of(fields.cbegin(), fields.cend(), [](QLineEdit *field) { return field->isVisible(); }));
        QVERIFY(!says(u"e-mail"_s) && !says(u"addresses"_s));
    }

    // What is little sits at the top, one thing below the other.
    void littleToSayLeavesNoGaps()
    {
        publish(inspector);
        QTRY_VERIFY(says(u"everything is new"_s));
        const auto top = [this](const QString &words) {
            for (const QLabel *label : m_shown->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return label->mapTo(m_shown.get(), QPoint()).y();
            }
            return -1;
        };
        QVERIFY(top(u"Cannot be undone"_s) > 0);
        const int line = m_shown->fontMetrics().lineSpacing();
        QTRY_VERIFY(top(u"Cannot be undone"_s) - top(u"everything is new"_s) < 3 * line);
        QVERIFY(top(u"The plan ids become final"_s) - top(u"Cannot be undone"_s) < 3 * line);
        for (const ScrollBody *area : m_shown->findChildren<ScrollBody *>())
            QTRY_VERIFY(area->isHidden() || area->height() <= area->sizeHint().height() + line);
    }

    // An offer that is not public is told by its preview, and not by two sentences that do not fit each other.
    void whatIsNotPublicIsToldByItsPreview()
    {
        publish(appliance);
        QTRY_VERIFY(says(u"This offer is not public yet, and nothing differs from its preview."_s));
        QVERIFY(!says(u"everything is new"_s));
        QVERIFY(!m_shown->findChild<ChangesTable *>()->isVisible());
        QTRY_VERIFY(warnings().contains(u"Nothing differs from the preview. Publish anyway"_s));
        OfferDocument *document = opened(appliance);
        const JsonPointer name({"definition", "displayText"});
        document->edit(document->current().withValue(name, JsonValue::string(u"Mine"_s)), name, u"x"_s);
        publish(appliance);
        QTRY_VERIFY(says(u"This offer is not public yet. What changes since its preview: 1 field(s)"_s));
        QCOMPARE(m_shown->findChild<ChangesTable *>()->count(), 1);
    }

    // In the smallest window that is of use, whatever there is to read.
    void whatIsDecidedAndTypedStaysInSight_data()
    {
        QTest::addColumn<OfferId>("offer");
        QTest::addColumn<bool>("isBare");
        QTest::newRow("changes") << vm << false;
        QTest::newRow("changes and empty fields") << vm << true;
        QTest::newRow("first") << inspector << true;
        QTest::newRow("it runs") << cluster << false;
    }

    void whatIsDecidedAndTypedStaysInSight()
    {
        QFETCH(const OfferId, offer);
        QFETCH(const bool, isBare);
        OfferDocument *document = opened(offer);
        const JsonPointer content({"definition", "offer"});
        if (isBare)
            document->edit(document->current().withValue(content, JsonValue::object()), content, u"x"_s);
        auto *dialog = publish(offer, {});
        QTRY_VERIFY(!says(u"Comparing"_s));
        dialog->resize(dialog->minimumWidth(), 500); // 1000 × 650 leaves more than that, with a frame and a panel
        QTRY_COMPARE(dialog->height(), 500);
        QList<QWidget *> needed{dialog->findChild<QLineEdit *>(), button(u"Cancel"_s)};
        for (TickBox *box : dialog->findChildren<TickBox *>())
            needed += box;
        QVERIFY(!isBare || needed.size() > 2);
        for (QWidget *widget : needed)
            QTRY_COMPARE_WITH_TIMEOUT(widget->visibleRegion().boundingRect(), widget->rect(), 2000);
    }

    // Tab goes to what can be used, and to what scrolls while it does.
    void tabHasNoStopThatNobodySees()
    {
        auto *dialog = publish(inspector, {});
        QTRY_VERIFY(says(u"everything is new"_s));
        dialog->resize(900, 780);
        const auto stops = [dialog] {
            QList<QScrollArea *> areas;
            for (QWidget *next = dialog->nextInFocusChain(); next != dialog; next = next->nextInFocusChain()) {
                auto *area = qobject_cast<QScrollArea *>(next);
                if (area && area->isVisible() && (area->focusPolicy() & Qt::TabFocus))
                    areas += area;
            }
            return areas;
        };
        QTRY_COMPARE(stops().size(), 0);
        publish(edge, {});
        QTRY_VERIFY(!warnings().isEmpty());
        auto *emails = m_shown->findChild<QLineEdit *>();
        QVERIFY(QTest::qWaitForWindowActive(m_shown.get()));
        emails->setFocus();
        QStringList above; // in the order of the screen
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            above += QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
        }
        QCOMPARE(above, (QStringList{u"QToolButton"_s, u"QCheckBox"_s}));
        publish(vm, {});
        dialog = static_cast<PublishDialog *>(m_shown.get());
        QTRY_VERIFY(m_shown->findChild<ChangesTable *>()->isVisible());
        m_shown->resize(m_shown->minimumWidth(), 420);
        const auto scrolling = [this] {
            for (auto *area : m_shown->findChildren<QScrollArea *>()) {
                if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                    return area;
            }
            return static_cast<QScrollArea *>(nullptr);
        };
        QTRY_VERIFY(scrolling());
        QVERIFY(scrolling()->focusPolicy() & Qt::TabFocus);
    }

    // Each severity has its own count.
    void theHeadingOfTheChecksCallsNoWarningAnError()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer id({"definition", "plans", "1", "planId"});
        document->edit(document->current().withValue(id, JsonValue::string(u"gold"_s)), id, u"x"_s);
        publish(vm);
        QTRY_VERIFY(says(u"Two plans have the id gold"_s));
        QVERIFY(!warnings().isEmpty());
        QVERIFY2(says(u"Checks: 1 error(s), %1 warning(s)"_s.arg(warnings().size())), qPrintable(hint()));
    }

    void errorsBlock()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer id({"definition", "plans", "1", "planId"});
        document->edit(document->current().withValue(id, JsonValue::string(u"gold"_s)), id, u"x"_s);
        auto *dialog = publish(vm);
        QSignalSpy problems(dialog, &PublishDialog::problemsRequested);
        QTRY_VERIFY(says(u"Two plans have the id gold"_s));
        tickAll();
        QVERIFY(!button(u"Save and publish"_s)->isEnabled());
        QVERIFY(hint().contains(u"Correct the errors"_s));
        button(u"Show problems"_s)->click();
        QCOMPARE(problems.size(), 1);
    }

    // Many fields that are needed are one decision, whose fields are named.
    void emptyFieldsAreOneTick()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer offer({"definition", "offer"});
        document->edit(document->current().withValue(offer, JsonValue::object()), offer, u"x"_s);
        auto *dialog = publish(vm);
        const auto group = [dialog]() -> TickBox * {
            for (TickBox *box : dialog->findChildren<TickBox *>()) {
                if (box->isVisible() && box->text().contains("are empty"_L1))
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(group());
        const int count = group()->text().section(u' ', 0, 0).toInt();
        QVERIFY(count > 5);
        QVERIFY2(group()->text().contains(u"will probably refuse"_s), qPrintable(group()->text()));
        QCOMPARE(warnings().filter(u"are empty"_s).size(), 1);
        QCOMPARE(group()->lines().split(u'\n').size(), count);
        QCOMPARE(group()->findChild<QCheckBox *>()->accessibleDescription(), group()->lines());
        const auto *list = group()->findChild<QListWidget *>();
        QVERIFY(!list->isVisible()); // until somebody wants to read it
        auto *fold = group()->findChild<QToolButton *>();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), count);
        QCOMPARE(list->findItems(u"Marketplace › Title"_s, Qt::MatchExactly).size(), 1);
        QTRY_VERIFY(list->height() > 3 * list->sizeHintForRow(0));
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(!list->isVisible());
        tickAll();
        group()->setChecked(false);
        QVERIFY(!button(u"Save and publish"_s)->isEnabled());
        group()->setChecked(true);
        QVERIFY2(button(u"Save and publish"_s)->isEnabled(), qPrintable(hint()));
    }

    void anOfferWithoutAPlanIsNotPublished()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer plans({"definition", "plans"});
        document->edit(document->current().withValue(plans, JsonValue::array()), plans, u"x"_s);
        publish(vm);
        QTRY_VERIFY(says(u"Error: Plans: The offer has no plan."_s));
        tickAll();
        QVERIFY(!button(u"Save and publish"_s)->isEnabled());
        QVERIFY2(hint().startsWith(u"The offer has no plan."_s), qPrintable(hint()));
        QCOMPARE(button(u"Save and publish"_s)->accessibleDescription(), hint());
    }

    void aWrongAddressIsNoEmptyField()
    {
        auto *dialog = publish(vm, {});
        QTRY_COMPARE(warnings().size(), 1);
        const QString empty = hint();
        QVERIFY(empty.startsWith(u"Enter the e-mail addresses"_s));
        for (const QString &typed : {u"nobody"_s, u"a@b"_s, u"@"_s, u"a@b.example; nobody"_s}) {
            dialog->findChild<QLineEdit *>()->setText(typed);
            QVERIFY2(hint().startsWith(u'“') && hint() != empty, qPrintable(hint()));
            QVERIFY(!button(u"Publish"_s)->isEnabled());
        }
        QCOMPARE(hint(), u"“nobody” has no @, as name@company.example has."_s);
    }

    void aRunningOperationBlocksUntilItEnds()
    {
        auto *dialog = publish(cluster);
        QSignalSpy open(dialog, &PublishDialog::openRequested);
        QSignalSpy cancel(dialog, &PublishDialog::cancelRequested);
        QTRY_VERIFY(says(u"Only one operation can run at a time"_s));
        tickAll();
        QVERIFY(!button(u"Publish"_s)->isEnabled());
        const OperationKey key = m_workspace->operations()->active(cluster)->key;
        button(u"Cancel it"_s)->click();
        QCOMPARE(cancel[0][0].toInt(), key);
        button(u"Wait"_s)->click();
        QVERIFY(says(u"Waiting"_s));
        m_sandbox->advance(6 * 600);
        m_workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"waits for your review"_s), 30000);
        QVERIFY(!button(u"Open it"_s)->isVisible());
        QTRY_VERIFY(!says(u"Comparing"_s));
        QTRY_VERIFY(warnings().join(u' ').contains(u"replace it"_s));
        tickAll();
        QTRY_VERIFY(button(u"Publish"_s)->isEnabled());
    }

    // Nothing that others do takes the reason away.
    void aReasonStaysUntilItIsTriedAgain()
    {
        m_sandbox->script(
            QByteArray(
                "[{'method':'POST','path':'/publish','status':422,'body':{'error':{'code':'X','message':'Too odd.'}}}]")
                .replace('\'', '"'));
        publish(inspector);
        QTRY_VERIFY(!says(u"Comparing"_s));
        tickAll();
        QTRY_VERIFY(button(u"Publish"_s)->isEnabled());
        button(u"Publish"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(hint().contains(u"Too odd."_s), 30000);
        const OperationKey other = m_workspace->operations()->active(cluster)->key;
        m_workspace->operations()->update(other, [](OperationRecord &record) { record.told = u"x"_s; });
        QVERIFY2(hint().contains(u"Too odd."_s), qPrintable(hint()));
        QVERIFY(button(u"Publish"_s)->isEnabled());
    }

    // Once it is saved, it is not called unsaved; what the service found wrong stands in Problems, also of an offer
    // that is opened only then.
    void whatARefusalLeavesIsTrue()
    {
        m_sandbox->script(
            QByteArray("[{'method':'POST','path':'/publish','status':422,'times':2,'body':{'error':{'code':'X',"
                       "'message':'Bad.','details':[{'target':'displayText','message':'Too odd.'}]}}}]")
                .replace('\'', '"'));
        const auto refuse = [this](const OfferId &offer, const QString &verb) {
            publish(offer);
            QTRY_VERIFY(!says(u"Comparing"_s));
            tickAll();
            QTRY_VERIFY(button(verb)->isEnabled());
            button(verb)->click();
            QTRY_VERIFY_WITH_TIMEOUT(hint().contains(u"Too odd."_s), 30000);
            QVERIFY(button(u"Publish"_s)->isEnabled() && !says(u"has unsaved changes"_s));
            QVERIFY(button(u"Show problems"_s)->isVisible() && button(u"Cancel"_s));
        };
        OfferDocument *document = opened(vm);
        const JsonPointer name({"definition", "displayText"});
        document->edit(document->current().withValue(name, JsonValue::string(u"Mine"_s)), name, u"x"_s);
        refuse(vm, u"Save and publish"_s);
        QVERIFY(!m_workspace->openOffers()->document(inspector));
        refuse(inspector, u"Publish"_s);
        for (const OfferId &offer : {vm, inspector}) {
            const QList<Problem> problems = opened(offer)->problems()->problems();
            QVERIFY(std::any_of(problems.cbegin(), problems.cend(),
                                [](const Problem &problem) { return problem.message == "Too odd."_L1; }));
        }
    }

    // What is sent is not taken back by closing, and no button says so.
    void whatIsSentIsNotCanceledByAButton()
    {
        publish(inspector);
        QTRY_VERIFY(!says(u"Comparing"_s));
        tickAll();
        QTRY_VERIFY(button(u"Publish"_s)->isEnabled());
        button(u"Publish"_s)->click();
        QTRY_VERIFY(button(u"Close"_s));
        QVERIFY(!button(u"Cancel"_s));
    }

    // Closing the dialog while the draft is saved takes the publish back.
    void escapeTakesBackWhatIsNotSent()
    {
        OfferDocument *document = opened(inspector);
        const JsonPointer name({"definition", "displayText"});
        document->edit(document->current().withValue(name, JsonValue::string(u"Mine"_s)), name, u"x"_s);
        auto *dialog = publish(inspector);
        QTRY_VERIFY(!says(u"Comparing"_s));
        tickAll();
        QTRY_VERIFY(button(u"Save and publish"_s)->isEnabled());
        m_sandbox->takeRequests();
        button(u"Save and publish"_s)->click();
        QCOMPARE(hint(), u"Saving…"_s);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!document->isModified(), 30000);
        QTRY_COMPARE(m_workspace->connection()->http()->requestsUnderWay(), 0);
        QVERIFY(m_sandbox->takeRequests(u"POST"_s, u"/publish"_s).isEmpty());
        QVERIFY(!m_workspace->operations()->active(inspector));
    }

    // One sentence of one operation: what is not known to run is not said to, neither of its own nor of an earlier one.
    void whatIsNotKnownToRunIsNotSaidTo()
    {
        m_sandbox->script(R"([{"method":"GET","path":"/contoso-vm/submissions","status":503,"times":100},)"
                          R"({"method":"POST","path":"/contoso-vm/publish","status":503,"body":"<html>","times":1}])");
        publish(vm);
        QTRY_VERIFY(!says(u"Comparing"_s));
        tickAll();
        QTRY_VERIFY(button(u"Publish"_s)->isEnabled());
        button(u"Publish"_s)->click();
        QVERIFY(!says(u"under way"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hint().contains(u"is not known yet"_s), 30000);
        QVERIFY(!says(u"under way"_s));
        publish(vm); // once more, while that is looked for
        QVERIFY(says(u"Whether Publish was started for this offer is not known yet."_s));
        QVERIFY(!says(u"under way"_s));
    }

    void publishingTheSameWantsATick()
    {
        publish(database);
        QTRY_VERIFY(says(u"Nothing differs from production"_s));
        QTRY_VERIFY(warnings().join(u'\n').contains(u"Nothing differs from production. Publish anyway"_s));
    }

    void aComparisonThatFailsWantsATickAndCanBeTriedAgain()
    {
        m_sandbox->script(R"([{"method":"GET","path":"/slot/","status":403,"times":1}])");
        publish(vm);
        QTRY_VERIFY(says(u"What changes could not be read"_s));
        QTRY_COMPARE(warnings().size(), 1);
        button(u"Retry"_s)->click();
        QTRY_VERIFY(says(u"What changes since production"_s));
    }

    // Somebody else's draft is not published unseen.
    void aRivalWhileSavingStopsThePublish()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        document->edit(document->current().withValue(title, JsonValue::string(u"Mine"_s)), title, u"x"_s);
        m_sandbox->script(R"([{"method":"PUT","path":"/contoso-vm","status":412,"times":1}])");
        auto *dialog = publish(vm);
        QTRY_VERIFY(!says(u"Comparing"_s));
        tickAll();
        QTRY_VERIFY(button(u"Save and publish"_s)->isEnabled());
        m_sandbox->takeRequests();
        button(u"Save and publish"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(hint().contains(u"Not saved"_s), 30000);
        QVERIFY(dialog->isVisible());
        QVERIFY(m_sandbox->takeRequests(u"POST"_s, u"/publish"_s).isEmpty());
    }

    // Nor where nothing is to be saved: what is there now is compared, and decided on anew.
    void aRivalWhileTheDialogStandsStopsThePublish()
    {
        opened(vm);
        auto *dialog = publish(vm);
        QTRY_VERIFY(!says(u"Comparing"_s));
        tickAll();
        QTRY_VERIFY(button(u"Publish"_s)->isEnabled());
        rivalChanges(vm, u"Theirs"_s);
        m_sandbox->takeRequests();
        button(u"Publish"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(hint().contains(u"someone else changed the draft"_s), 30000);
        QVERIFY(dialog->isVisible());
        QVERIFY(m_sandbox->takeRequests(u"POST"_s, u"/publish"_s).isEmpty());
        const auto *table = dialog->findChild<ChangesTable *>();
        const auto shows = [table](const QString &text) {
            const QAbstractItemModel *rows = table->model();
            for (int column = 0; column < rows->columnCount(); ++column) {
                if (!rows->match(rows->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchContains).isEmpty())
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shows(u"Theirs"_s));
        tickAll();
        QTRY_VERIFY(button(u"Publish"_s)->isEnabled());
        button(u"Publish"_s)->click();
        qsizetype posts = 0;
        QTRY_VERIFY((posts += m_sandbox->takeRequests(u"POST"_s, u"/publish"_s).size()) > 0);
        QCOMPARE(posts, 1);
    }

    void whatIsNoNumberYetIsNotPublished()
    {
        OfferDocument *document = opened(inspector);
        document->problems()->setRefusedTexts(
            {{JsonPointer({"definition", "plans", "0", "x"}), u"0.10 USD"_s, u"“0.10 USD” is not a number."_s, {}}});
        publish(inspector);
        QTRY_VERIFY(says(u"“0.10 USD” is not a number."_s));
        tickAll();
        QVERIFY(!button(u"Publish"_s)->isEnabled());
        QVERIFY2(hint().contains(u"It is not in the offer"_s) && !hint().contains(u"would refuse"_s),
                 qPrintable(hint())); // nobody would be sent it
        QVERIFY(button(u"Show problems"_s));
        auto *several = new BulkDialog(mark(), m_workspace->publishRun(), {inspector, vm}, Preflight::Kind::Publish,
                                       checked(), u"a@b.example"_s);
        m_shown.reset(several);
        several->show();
        const auto *table = several->findChild<QTableWidget *>();
        QTRY_VERIFY(table->item(0, 3)->text().contains(u"“0.10 USD” is not a number."_s));
        QVERIFY2(!table->item(0, 3)->text().contains(u"would refuse"_s), qPrintable(table->item(0, 3)->text()));
    }

    // What is public and not in the draft any more is said among what cannot be undone.
    void removedVersionsCannotBeUndone()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer images({"definition", "plans", "0", "microsoft-azure-virtualmachines.vmImages"});
        const JsonValue versions = document->current().value(images);
        QVERIFY(versions.size() > 1);
        const QString gone = QString::fromUtf8(versions.keyAt(0));
        document->edit(document->current().withValue(images, versions.withoutMember(versions.keyAt(0))), images,
                       u"x"_s);
        publish(vm);
        QTRY_VERIFY(says(u"versions are taken off the marketplace"_s));
        QVERIFY(says(gone));
        QTRY_VERIFY(warnings().join(u' ').contains(u"Public versions are not in the draft any more"_s));
        document->edit(document->current().withoutValue(JsonPointer({"definition", "plans", "0"})), {}, u"x"_s);
        publish(vm);
        QTRY_VERIFY(says(u"These plans are taken off the marketplace"_s));
        QTRY_VERIFY(warnings().join(u' ').contains(u"Public plans are not in the draft any more"_s));
    }
};

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
