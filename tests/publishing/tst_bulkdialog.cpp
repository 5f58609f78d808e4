// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/draftsaver.h"
#include "publishing/bulkdialog.h"
#include "support/dialogsfixture.h"
#include "support/patience.h"
#include "widgets/foldedlines.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTableWidget>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

//! *Several at once*: a result for each, and a reason for who is left out.
class TestBulkDialog final : public DialogsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void severalAreOneDialogWithAResultForEach()
    {
        auto *dialog = new BulkDialog(mark(), m_workspace->publishRun(), {inspector, edge, cluster},
                                      Preflight::Kind::Publish, checked(), u"a@b.example"_s);
        m_shown.reset(dialog);
        dialog->show();
        const auto *table = dialog->findChild<QTableWidget *>();
        const auto result = [table](int row) { return table->item(row, 3)->text(); };
        QTRY_VERIFY(!hint().contains(u"Comparing"_s));
        QCOMPARE(dialog->windowTitle(), u"Publish 2 of 3 offers"_s); // what is left out is not counted
        QCOMPARE(dialog->accessibleName(), dialog->windowTitle());
        QVERIFY(says(u"Publish 2 of 3 offers"_s));
        QVERIFY2(result(2).startsWith(u"Left out: Publish is under way"_s), qPrintable(result(2)));
        QCOMPARE(result(0), u"Ready"_s);
        QCOMPARE(result(1), u"Waits for the tick below"_s); // fields that are needed are empty there
        tickAll();
        QCOMPARE(result(1), u"Ready"_s);
        QTRY_VERIFY2(button(u"Publish"_s)->isEnabled(), qPrintable(hint()));
        m_sandbox->takeRequests();
        button(u"Publish"_s)->click();
        QTRY_VERIFY(result(0).startsWith(u"Running"_s) && result(1).startsWith(u"Running"_s));
        QVERIFY(result(2).startsWith(u"Left out"_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(!button(u"Publish"_s)->isEnabled());
        QCOMPARE(m_sandbox->takeRequests(u"POST"_s, u"/publish"_s).size(), 2);
    }

    // What is left out by hand is not counted, not sent and not asked about.
    void anOfferCanBeLeftOut()
    {
        auto *dialog = new BulkDialog(mark(), m_workspace->publishRun(), {inspector, edge, cluster},
                                      Preflight::Kind::Publish, checked(), u"a@b.example"_s);
        m_shown.reset(dialog);
        dialog->show();
        const auto *table = dialog->findChild<QTableWidget *>();
        const auto box = [table](int row) { return qobject_cast<QCheckBox *>(table->cellWidget(row, 0)); };
        const auto result = [table](int row) { return table->item(row, 3)->text(); };
        QTRY_VERIFY(!hint().contains(u"Comparing"_s));
        QCOMPARE(box(1)->accessibleName(), u"contoso-edge"_s);
        const auto *fields = dialog->findChild<FoldedLines *>();
        QTRY_VERIFY(fields->isVisible());
        QVERIFY(fields->findChild<QListWidget *>()->item(0)->text().startsWith(u"contoso-edge: "_s));
        QVERIFY(box(1)->isChecked() && (box(1)->focusPolicy() & Qt::TabFocus));
        QVERIFY(!box(2)->isEnabled()); // which is left out already
        QTest::keyClick(box(1), Qt::Key_Space);
        QCOMPARE(result(1), u"Left out by you"_s);
        QVERIFY(!fields->isVisible());
        QCOMPARE(dialog->windowTitle(), u"Publish 1 of 3 offers"_s);
        QVERIFY(warnings().isEmpty()); // those were of the one that is left out
        QVERIFY2(button(u"Publish"_s)->isEnabled(), qPrintable(hint()));
        box(0)->setChecked(false);
        QVERIFY(!button(u"Publish"_s)->isEnabled());
        QCOMPARE(hint(), u"Tick the offers that are to go."_s);
        const QColor warning = m_shown->findChild<QLabel *>(u"dialogHint"_s)->palette().color(QPalette::WindowText);
        box(0)->setChecked(true);
        m_sandbox->takeRequests();
        button(u"Publish"_s)->click();
        QTRY_VERIFY(result(0).startsWith(u"Running"_s));
        QCOMPARE(result(1), u"Left out by you"_s);
        QVERIFY(!box(0)->isEnabled() && !box(1)->isEnabled());
        QCOMPARE(m_sandbox->takeRequests(u"POST"_s, u"/publish"_s).size(), 1);
        // That all went well is no warning.
        QCOMPARE(hint(), u"The service has answered for every offer."_s);
        QVERIFY(m_shown->findChild<QLabel *>(u"dialogHint"_s)->palette().color(QPalette::WindowText) != warning);
    }

    // Warnings and reasons are read whole, in a window as small as it can be; an error says what it is.
    void severalShowEveryWordOfTheirWarningsAndReasons()
    {
        for (const OfferId &id : {inspector, vm}) {
            OfferDocument *document = opened(id);
            const JsonPointer offer({"definition", "offer"});
            document->edit(document->current().withValue(offer, JsonValue::object()), offer, u"x"_s);
            if (id == inspector)
                document->edit(document->current().withValue(JsonPointer({"definition", "plans"}), JsonValue::array()),
                               JsonPointer(), u"x"_s);
            m_workspace->draftSaver()->save(document);
            QTRY_VERIFY_WITH_TIMEOUT(!document->hasEdits(), 30000);
        }
        auto *dialog = new BulkDialog(mark(), m_workspace->publishRun(), {inspector, vm, cluster},
                                      Preflight::Kind::Publish, checked(), u"a@b.example"_s);
        m_shown.reset(dialog);
        dialog->resize(dialog->minimumSize());
        dialog->show();
        const auto *table = dialog->findChild<QTableWidget *>();
        QTRY_VERIFY(!hint().contains(u"Comparing"_s));
        QVERIFY2(table->item(0, 3)->text().contains(u"The offer has no plan."_s),
                 qPrintable(table->item(0, 3)->text()));
        QVERIFY(!table->item(1, 2)->text().isEmpty());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                const QRect cell = table->visualItemRect(table->item(row, column));
                const QRect text = table->fontMetrics().boundingRect(
                    QRect(0, 0, cell.width() - 8, 10000), Qt::TextWordWrap, table->item(row, column)->text());
                QVERIFY2(cell.height() >= text.height(), qPrintable(table->item(row, column)->text()));
            }
        }
    }

    // One rule for addresses, whichever dialog takes them.
    void addressesAreCheckedAndSentWithCommas_data()
    {
        QTest::addColumn<bool>("isBulk");
        QTest::newRow("one offer") << false;
        QTest::newRow("several") << true;
    }

    void addressesAreCheckedAndSentWithCommas()
    {
        QFETCH(bool, isBulk);
        if (isBulk) {
            m_shown = std::make_unique<BulkDialog>(mark(), m_workspace->publishRun(), QList<OfferId>{inspector},
                                                   Preflight::Kind::Publish, checked(), QString());
            m_shown->show();
        } else {
            publish(inspector, {});
        }
        QTRY_VERIFY(!hint().contains(u"Comparing"_s));
        tickAll();
        QLineEdit *line = nullptr;
        const QList<QLineEdit *> lines = m_shown->findChildren<QLineEdit *>();
        for (QLineEdit *candidate : lines)
            line = candidate->accessibleName() == u"Notification e-mails"_s ? candidate : line;
        QPushButton *go = button(u"Publish"_s);
        if (!line || !go)
            QFAIL("The dialog has no line for addresses, or no button.");
        for (const QString &wrong : {u"nobody@"_s, u"a@b.example; you@home"_s, u"@"_s}) {
            line->setText(wrong);
            QVERIFY(!go->isEnabled());
            QVERIFY2(hint().contains(wrong.section(u' ', -1)), qPrintable(hint()));
        }
        line->setText(u" a@b.example;c@d.example \n"_s);
        QTRY_VERIFY2(go->isEnabled(), qPrintable(hint()));
        m_sandbox->takeRequests();
        go->click();
        const auto isRunning = [this] {
            const OperationRecord *active = m_workspace->operations()->active(inspector);
            return active && active->phase == Phase::Running;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 30000);
        const QJsonArray sent = m_sandbox->takeRequests(u"POST"_s, u"/publish"_s);
        QCOMPARE(sent.size(), 1);
        QVERIFY2(sent[0][u"body"_s].toString().contains(u"\"a@b.example,c@d.example\""_s),
                 qPrintable(sent[0][u"body"_s].toString()));
    }

    void goingLiveWithSeveralOnProductionIsTyped()
    {
        start(Profile::Environment::Production);
        auto *dialog =
            new BulkDialog(mark(), m_workspace->publishRun(), {appliance, vm}, Preflight::Kind::GoLive, checked(), {});
        m_shown.reset(dialog);
        dialog->show();
        QTRY_VERIFY(m_workspace->operations()->active(appliance)->phase == Phase::NeedsReview);
        QTRY_VERIFY2(hint().contains(u"Type 1"_s), qPrintable(hint()));
        QVERIFY(says(u"becomes public"_s)); // as where one goes live
        const auto *table = dialog->findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 0)->data(Qt::AccessibleTextRole).toString(), appliance.offer);
        QVERIFY(table->item(0, 2)->text().contains(u"Cannot be undone: The plan ids become final: "_s));
        QVERIFY(!table->item(1, 2)->text().contains(u"Cannot be undone"_s)); // which is left out
        dialog->findChild<QLineEdit *>()->setText(u"2"_s);
        QVERIFY(!button(u"Go live"_s)->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"1"_s);
        m_sandbox->takeRequests();
        button(u"Go live"_s)->click();
        QTRY_COMPARE(dialog->findChild<QTableWidget *>()->item(0, 3)->text().section(u',', 0, 0), u"Running"_s);
        QCOMPARE(m_sandbox->takeRequests(u"POST"_s, u"/golive"_s).size(), 1);
    }
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
