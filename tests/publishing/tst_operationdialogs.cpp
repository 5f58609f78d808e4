// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "compare/mergedialog.h"
#include "history/historylog.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "models/mergemodel.h"
#include "net/httpclient.h"
#include "offer/draftsaver.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offers/refreshdialog.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "publishing/bulkdialog.h"
#include "publishing/changestable.h"
#include "publishing/publishdialog.h"
#include "publishing/reviewtab.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "support/waitfor.h"
#include "widgets/linkline.h"
#include "widgets/tickbox.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QCheckBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const OfferId inspector{u"contoso"_s, u"contoso-inspector"_s};
const OfferId edge{u"contoso"_s, u"contoso-edge"_s};
const OfferId cluster{u"contoso"_s, u"contoso-cluster"_s};     // runs
const OfferId appliance{u"contoso"_s, u"contoso-appliance"_s}; // waits for its review
const OfferId database{u"fabrikam"_s, u"fabrikam-db"_s};       // live

} // namespace

//! Publish, go live and review on a sandbox: what they say, what they want, what they send.
class TestOperationDialogs final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_shown;

    void start(Profile::Environment environment = Profile::Environment::Custom)
    {
        m_shown.reset();
        m_workspace.reset();
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Test"_s;
        profile.environment = environment;
        profile.endpoint = m_sandbox->url();
        profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        m_secrets->write(profile.id, m_sandbox->secret());
        m_workspace =
            std::make_unique<Workspace>(profile, m_secrets.get(), schemas(), m_folder->filePath(u"p.sqlite"_s), 600);
        m_workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->offers()->summary(database), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->operations()->active(cluster), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->operations()->active(appliance), 30000);
    }
    PublishDialog *publish(const OfferId &id, const QString &emails = u"a@b.example"_s)
    {
        auto *dialog = new PublishDialog(m_workspace.get(), id, emails, 21);
        m_shown.reset(dialog);
        dialog->show();
        return dialog;
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_shown->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    QString hint() const { return m_shown->findChild<QLabel *>(u"dialogHint"_s)->text(); }
    QStringList warnings() const
    {
        QStringList words;
        for (const TickBox *box : m_shown->findChildren<TickBox *>()) {
            if (box->isVisible())
                words += box->findChild<QCheckBox *>()->accessibleName();
        }
        return words;
    }
    void tickAll()
    {
        for (TickBox *box : m_shown->findChildren<TickBox *>())
            box->findChild<QCheckBox *>()->setChecked(true);
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_shown->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    OfferDocument *opened(const OfferId &id)
    {
        OfferDocument *document = m_workspace->openOffers()->open(id);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000); }();
        return document;
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--speed"_s, u"600"_s});
        m_secrets = std::make_unique<MemorySecretStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup()
    {
        m_shown.reset();
        m_workspace.reset();
    }

    void saysWhatChangesAndWantsEveryWarningTicked()
    {
        auto *dialog = publish(vm, {});
        QVERIFY(!button(u"Publish"_s)->isEnabled());
        QTRY_VERIFY(dialog->findChild<ChangesTable *>()->isVisible());
        QVERIFY(dialog->findChild<ChangesTable *>()->count() >= 3);
        QTRY_VERIFY(says(u"The price becomes final for: gold"_s));
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
                if (box->isVisible() && box->text().contains("needed"_L1))
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(group());
        const int count = group()->text().section(u' ', 0, 0).toInt();
        QVERIFY(count > 5);
        QCOMPARE(group()->text(), u"%1 needed field(s) are empty"_s.arg(count));
        QCOMPARE(warnings().filter(u"needed"_s).size(), 1);
        QCOMPARE(group()->details().split(u", "_s).size(), count);
        QVERIFY(says(u"Marketplace › Title"_s));
        QCOMPARE(group()->findChild<QCheckBox *>()->accessibleDescription(), group()->details());
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
        QTRY_COMPARE(m_workspace->http()->requestsUnderWay(), 0);
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

    void afterAReviewTheSafeButtonHasTheFocus()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer name({"definition", "displayText"});
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        const JsonValue theirs = document->base().withValue(title, JsonValue::string(u"Theirs"_s));
        document->edit(document->current().withValue(name, JsonValue::string(u"Mine"_s)), name, u"x"_s);
        document->setRival(OfferSnapshot{vm, theirs, "e2"});
        auto *dialog = new MergeDialog(m_workspace.get(), document, MergeDialog::Purpose::Save);
        m_shown.reset(dialog);
        dialog->show();
        const QRect room = dialog->screen()->availableGeometry();
        dialog->move(room.center()); // where it is larger than what is left
        button(u"Review…"_s)->setFocus();
        QTest::keyClick(button(u"Review…"_s), Qt::Key_Space);
        QVERIFY(room.contains(dialog->geometry()));
        QVERIFY(says(u"still fit"_s) && !button(u"Review…"_s)->isVisible());
        QCOMPARE(dialog->focusWidget(), button(u"Cancel"_s));
    }

    // At the smallest window's width nothing of the table is outside, and long texts that end differently look so.
    void theMergeShowsAllColumnsAndIsChosenBelowThem()
    {
        OfferDocument *document = opened(vm);
        const JsonPointer name({"definition", "displayText"});
        const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
        const QString text = u"A text that is as long as these are. "_s.repeated(20);
        const auto with = [&](const JsonValue &body, const QString &who) {
            return body.withValue(name, JsonValue::string(text + who)).withValue(title, JsonValue::string(who));
        };
        document->edit(with(document->current(), u"mine"_s), name, u"x"_s);
        document->setRival(OfferSnapshot{vm, with(document->base(), u"theirs"_s), "e2"});
        auto *dialog = new MergeDialog(m_workspace.get(), document, MergeDialog::Purpose::Save);
        m_shown.reset(dialog);
        dialog->show();
        dialog->resize(940, 540);
        auto *table = dialog->findChild<QTableView *>();
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        const QRect seen = table->viewport()->rect();
        const QModelIndex choice = table->model()->index(0, MergeModel::Choice);
        QVERIFY(seen.contains(table->visualRect(choice)));
        const QWidget *cell = table->indexWidget(choice);
        QTRY_VERIFY(cell && cell->width() >= cell->sizeHint().width() && cell->height() >= cell->sizeHint().height());
        int row = 0;
        while (row < 2 && !table->model()->index(row, MergeModel::Mine).data().toString().startsWith(u"“A text"_s))
            ++row;
        QVERIFY(table->model()->index(row, MergeModel::Mine).data().toString().endsWith(u"mine”"_s));
        QVERIFY(table->model()->index(row, MergeModel::Theirs).data().toString().endsWith(u"theirs”"_s));
        QTRY_VERIFY(table->rowHeight(row) >= 2 * table->fontMetrics().lineSpacing());
        QVERIFY(table->rowHeight(row) < 5 * table->fontMetrics().lineSpacing());
        const auto pixels = [table, row](int column) {
            return table->viewport()->grab(table->visualRect(table->model()->index(row, column))).toImage();
        };
        table->clearSelection();
        QVERIFY(pixels(MergeModel::Mine) != pixels(MergeModel::Theirs));

        // The buttons below the table do what those within it do.
        const auto below = [table, dialog](const QString &words) -> QPushButton * {
            for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
                if (candidate->text() == words && !table->isAncestorOf(candidate))
                    return candidate;
            }
            return nullptr;
        };
        QVERIFY(below(u"Use mine"_s) && below(u"Use theirs"_s));
        QVERIFY(!below(u"Use mine"_s)->isEnabled() && !below(u"Use theirs"_s)->isEnabled());
        QVERIFY(!button(u"Save merged"_s)->isEnabled());
        table->selectRow(0);
        QVERIFY(below(u"Use mine"_s)->isEnabled());
        below(u"Use mine"_s)->click();
        table->selectRow(1);
        below(u"Use theirs"_s)->click();
        QCOMPARE(table->model()->index(0, MergeModel::Outcome).data().toString().section(u':', 0, 0), u"mine"_s);
        QCOMPARE(table->model()->index(1, MergeModel::Outcome).data().toString().section(u':', 0, 0), u"theirs"_s);
        QVERIFY(button(u"Save merged"_s)->isEnabled());
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

    void severalAreOneDialogWithAResultForEach()
    {
        auto *dialog = new BulkDialog(m_workspace.get(), {inspector, edge, cluster}, Preflight::Kind::Publish,
                                      u"a@b.example"_s, 21);
        m_shown.reset(dialog);
        dialog->show();
        const auto *table = dialog->findChild<QTableWidget *>();
        const auto result = [table](int row) { return table->item(row, 3)->text(); };
        QTRY_VERIFY(!hint().contains(u"Comparing"_s));
        QCOMPARE(dialog->windowTitle(), u"Publish 2 of 3 offers"_s); // what is left out is not counted
        QCOMPARE(dialog->accessibleName(), dialog->windowTitle());
        QVERIFY(says(u"Publish 2 of 3 offers"_s));
        QVERIFY2(result(2).startsWith(u"Left out: Publish is under way"_s), qPrintable(result(2)));
        tickAll();
        QTRY_VERIFY2(button(u"Publish"_s)->isEnabled(), qPrintable(hint()));
        m_sandbox->takeRequests();
        button(u"Publish"_s)->click();
        QTRY_VERIFY(result(0).startsWith(u"Running"_s) && result(1).startsWith(u"Running"_s));
        QVERIFY(result(2).startsWith(u"Left out"_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(!button(u"Publish"_s)->isEnabled());
        QCOMPARE(m_sandbox->takeRequests(u"POST"_s, u"/publish"_s).size(), 2);
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
        auto *dialog =
            new BulkDialog(m_workspace.get(), {inspector, vm, cluster}, Preflight::Kind::Publish, u"a@b.example"_s, 21);
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
        auto *several =
            new BulkDialog(m_workspace.get(), {inspector, vm}, Preflight::Kind::Publish, u"a@b.example"_s, 21);
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
        QVERIFY(warnings().join(u' ').contains(u"Public versions are not in the draft any more"_s));
        document->edit(document->current().withoutValue(JsonPointer({"definition", "plans", "0"})), {}, u"x"_s);
        publish(vm);
        QTRY_VERIFY(says(u"These plans are taken off the marketplace"_s));
        QVERIFY(warnings().join(u' ').contains(u"Public plans are not in the draft any more"_s));
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
            m_shown = std::make_unique<BulkDialog>(m_workspace.get(), QList<OfferId>{inspector},
                                                   Preflight::Kind::Publish, QString(), 21);
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
        QVERIFY(line);
        for (const QString &wrong : {u"nobody@"_s, u"a@b.example; you@home"_s, u"@"_s}) {
            line->setText(wrong);
            QVERIFY(!button(u"Publish"_s)->isEnabled());
            QVERIFY2(hint().contains(wrong.section(u' ', -1)), qPrintable(hint()));
        }
        line->setText(u" a@b.example;c@d.example \n"_s);
        QTRY_VERIFY2(button(u"Publish"_s)->isEnabled(), qPrintable(hint()));
        m_sandbox->takeRequests();
        button(u"Publish"_s)->click();
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

    void refreshingSeveralSaysWhatCameOfEach()
    {
        m_sandbox->script(R"([{"method":"GET","path":"/offers/contoso-edge?","status":403,"times":1}])");
        m_shown = std::make_unique<RefreshDialog>(m_workspace.get(), QList<OfferId>{database, edge, vm});
        m_shown->show();
        QTRY_VERIFY(says(u"All are read."_s));
        const auto *table = m_shown->findChild<QTableWidget *>();
        QCOMPARE(table->item(0, 1)->text(), u"Live, version 1252868275"_s);
        QVERIFY2(table->item(1, 1)->text().contains(u"403"_s) || table->item(1, 1)->text().contains(u"permission"_s),
                 qPrintable(table->item(1, 1)->text()));
        QVERIFY(table->item(2, 1)->text().endsWith(u"version 17"_s));
    }

    void goingLiveWithSeveralOnProductionIsTyped()
    {
        start(Profile::Environment::Production);
        auto *dialog = new BulkDialog(m_workspace.get(), {appliance, vm}, Preflight::Kind::GoLive, {}, 21);
        m_shown.reset(dialog);
        dialog->show();
        QTRY_VERIFY(m_workspace->operations()->active(appliance)->phase == Phase::NeedsReview);
        QTRY_VERIFY2(hint().contains(u"Type 1"_s), qPrintable(hint()));
        QVERIFY(says(u"becomes public"_s)); // as where one goes live
        const auto *table = dialog->findChild<QTableWidget *>();
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

    void theReviewHasWhatOneNeeds()
    {
        QTRY_VERIFY(m_workspace->operations()->active(appliance)->phase == Phase::NeedsReview);
        auto *review = new ReviewTab(m_workspace.get(), appliance);
        m_shown.reset(review);
        review->resize(1000, 700);
        review->show();
        QSignalSpy link(review, &ReviewTab::linkActivated);
        QSignalSpy goLive(review, &ReviewTab::goLiveRequested);
        QTRY_VERIFY(!says(u"Comparing"_s));
        QVERIFY(says(u"Waiting for your review"_s));
        QTRY_VERIFY(button(u"Azure portal preview"_s));
        QPushButton *shown = button(u"Azure portal preview"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(shown)->role(), QAccessible::Link);
        QVERIFY(shown->focusPolicy() & Qt::TabFocus); // with the keyboard, too
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(link.size(), 1);
        QCOMPARE(link[0][0].toUrl(), m_workspace->operations()->active(appliance)->report.previewLinks.first().url);
        QVERIFY(button(u"Go live…"_s)->isEnabled());
        button(u"Go live…"_s)->click();
        QCOMPARE(goLive.size(), 1);
        const OperationKey key = m_workspace->operations()->active(appliance)->key;
        m_workspace->operations()->update(key, [](OperationRecord &record) { record.phase = Phase::Canceled; });
        QTRY_VERIFY(!says(u"Waiting for your review"_s) || !button(u"Cancel operation…"_s)->isEnabled());
        QVERIFY(!button(u"Cancel operation…"_s)->isEnabled());
    }

    void theHeaderOfTheReviewFollowsTheList()
    {
        m_shown = std::make_unique<ReviewTab>(m_workspace.get(), database);
        m_shown->show();
        QVERIFY(says(u"fabrikam/fabrikam-db  ·  Live"_s));
        QList<OfferSummary> offers = m_workspace->offers()->publishers().at(database.publisher).offers;
        for (OfferSummary &offer : offers)
            offer.status = StatusWord(u"canceled"_s);
        m_workspace->offers()->setOffers(database.publisher, offers);
        const QString status = m_workspace->offers()->statusText(*m_workspace->offers()->summary(database));
        QVERIFY(status != "Live"_L1);
        QVERIFY(says(u"fabrikam/fabrikam-db  ·  "_s + status));
    }

    void onceItIsLiveTheReviewSaysSo()
    {
        OperationStore *operations = m_workspace->operations();
        QTRY_VERIFY(operations->active(appliance)->phase == Phase::NeedsReview);
        auto *review = new ReviewTab(m_workspace.get(), appliance);
        m_shown.reset(review);
        review->resize(1000, 700);
        review->show();
        QTRY_VERIFY(says(u"everything is new"_s));
        QTRY_VERIFY(says(u"Cannot be undone"_s));
        const auto add = [operations](OperationRecord::Kind kind, Phase phase) {
            OperationRecord record;
            record.offer = appliance;
            record.kind = kind;
            record.phase = phase;
            return operations->add(record);
        };
        const OperationKey live = add(OperationRecord::Kind::GoLive, Phase::Starting);
        QVERIFY(!says(u"live now"_s));
        operations->update(operations->keysOf(appliance).first(),
                           [](OperationRecord &record) { record.phase = Phase::Succeeded; });
        QVERIFY(!says(u"live now"_s));
        operations->update(live, [](OperationRecord &record) { record.phase = Phase::Succeeded; });
        QVERIFY(says(u"This offer is live now. It was not public before: everything was new."_s));
        QVERIFY(!says(u"not public yet"_s) && !says(u"Cannot be undone"_s) && !says(u"before it is public"_s));
        QVERIFY(!button(u"Go live…"_s)->isVisible() && !button(u"Cancel operation…"_s)->isVisible());
        for (const QCheckBox *box : review->findChildren<QCheckBox *>())
            QVERIFY(!box->isVisible());

        // One that is opened later has compared nothing and says so.
        auto *later = new ReviewTab(m_workspace.get(), appliance);
        m_shown.reset(later);
        later->show();
        QVERIFY(says(u"What went live was not compared here"_s));
        QVERIFY(!button(u"Go live…"_s)->isVisible());
        add(OperationRecord::Kind::Publish, Phase::NeedsReview); // and then something new waits
        QVERIFY(!says(u"live now"_s));
        QVERIFY(button(u"Go live…"_s)->isVisible() && button(u"Go live…"_s)->isEnabled());
        QTRY_VERIFY(!says(u"Comparing"_s));
    }
};

QTEST_MAIN(TestOperationDialogs)
#include "tst_operationdialogs.moc"
