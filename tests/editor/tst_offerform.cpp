// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "editor/draftsteps.h"
#include "editor/formview.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "json/jsonreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "widgets/messagebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId vm{u"contoso"_s, u"contoso-vm"_s};

template<typename T>
T *named(QWidget *in, const QString &accessibleName)
{
    const QList<T *> all = in->findChildren<T *>();
    for (T *widget : all) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget *in, const QString &text)
{
    const QList<QPushButton *> all = in->findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

//! The form of an offer on a sandbox: the plan that is chosen in it, and what of it cannot be changed.
class TestOfferForm final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OfferTab> m_tab;

    void start(bool isReadOnly)
    {
        m_tab.reset();
        m_workspace.reset();
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Test"_s;
        profile.environment = Profile::Environment::Custom;
        profile.endpoint = m_sandbox->url();
        profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        profile.isReadOnly = isReadOnly;
        m_secrets->write(profile.id, m_sandbox->secret());
        m_workspace =
            std::make_unique<Workspace>(profile, m_secrets.get(), schemas(), m_folder->filePath(u"p.sqlite"_s));
        m_workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->offers()->summary(vm), 30000);
        m_tab = std::make_unique<OfferTab>(OfferTab::Parts{m_workspace->offers(), m_workspace->openOffers(),
                                                           m_workspace->offerReader(), m_workspace->publishedReader()},
                                           m_workspace->openOffers()->open(vm));
        m_tab->setReadOnly(m_workspace->isReadOnly());
        m_tab->resize(1200, 800);
        m_tab->show();
        QTRY_COMPARE_WITH_TIMEOUT(m_tab->document()->state(), OfferDocument::State::Ready, 30000);
        QTRY_VERIFY(!m_tab->editor()->utf8().isEmpty());
    }
    void section(const QString &title)
    {
        auto *sections = named<QListWidget>(m_tab.get(), u"Sections"_s);
        const auto items = sections->findItems(title, Qt::MatchStartsWith);
        QVERIFY(!items.isEmpty());
        sections->setCurrentItem(items.first());
    }
    QString chosenPlan()
    {
        const auto *choice = named<QComboBox>(m_tab.get(), u"Plan"_s);
        return choice ? choice->currentText() : QString();
    }
    // The plan that each section shows, when one goes through them.
    QStringList chosenPlans()
    {
        QStringList plans;
        for (const QString &title : {u"Availability"_s, u"Images"_s, u"Plans"_s}) {
            section(title);
            plans += chosenPlan();
        }
        return plans;
    }
    void choose(const QString &slot)
    {
        const QList<QPushButton *> segments = m_tab->findChildren<QPushButton *>(u"segment"_s);
        for (QPushButton *segment : segments) {
            if (segment->text() == slot)
                segment->click();
        }
    }
    void show(const QString &slot)
    {
        choose(slot);
        QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), 30000);
    }
    MessageBar *bar() const { return m_tab->findChild<MessageBar *>(); }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_tab.reset();
        m_workspace.reset();
    }

    void theChosenPlanIsChosenInEverySection_data()
    {
        QTest::addColumn<QString>("seenFirst"); // a section that has shown a plan already
        QTest::addColumn<QString>("how");
        for (const char *seen : {"", "Availability", "Images"}) {
            for (const char *how : {"Add plan", "Clone plan"})
                QTest::addRow("%s after %s", how, seen) << QString::fromLatin1(seen) << QString::fromLatin1(how);
        }
    }

    void theChosenPlanIsChosenInEverySection()
    {
        QFETCH(QString, seenFirst);
        QFETCH(QString, how);
        start(false);
        if (!seenFirst.isEmpty())
            section(seenFirst);
        section(u"Plans"_s);
        const QString first = chosenPlan();
        named<QLineEdit>(m_tab.get(), u"New plan id"_s)->setText(u"brand-new"_s);
        button(m_tab.get(), how)->click();
        QCOMPARE(chosenPlans(), QStringList(3, u"brand-new"_s));

        m_tab->steps()->undo();
        QCOMPARE(chosenPlans(), QStringList(3, first));
        m_tab->steps()->redo();
        const QString again = chosenPlans().first();
        QCOMPARE(chosenPlans(), QStringList(3, again));
    }

    void theChosenPlanIsFollowedByItsId()
    {
        start(false);
        section(u"Availability"_s);
        auto *choice = named<QComboBox>(m_tab.get(), u"Plan"_s);
        QVERIFY(choice->count() > 1);
        const QString last = choice->itemText(choice->count() - 1);
        choice->setCurrentIndex(choice->count() - 1);
        QCOMPARE(chosenPlans(), QStringList(3, last));

        const JsonPointer plans({"definition", "plans"});
        OfferDocument *document = m_tab->document();
        const JsonValue list = document->current().value(plans);
        const auto put = [&](const JsonValue &changed) {
            document->edit(document->current().withValue(plans, changed), plans, u"x"_s);
        };
        put(list.withoutItem(list.size() - 1).withItemInserted(0, list.at(list.size() - 1))); // somewhere else
        QCOMPARE(chosenPlans(), QStringList(3, last));
        put(list.withoutItem(0)); // another one goes
        QCOMPARE(chosenPlans(), QStringList(3, last));
        put(list);
        QCOMPARE(chosenPlans(), QStringList(3, last));
        put(list.withItem(list.size() - 1, // renamed: it is what stands there
                          list.at(list.size() - 1).withMember("planId", JsonValue::string(u"renamed"_s))));
        QCOMPARE(chosenPlans(), QStringList(3, u"renamed"_s));
        put(list);
        QCOMPARE(chosenPlans(), QStringList(3, last));
        put(list.withoutItem(list.size() - 1)); // it goes itself
        const QStringList neighbour = chosenPlans();
        QCOMPARE(neighbour, QStringList(3, list.at(list.size() - 2).value("planId").toString()));
        m_tab->steps()->undo();
        QCOMPARE(chosenPlans(), neighbour);
        put(JsonValue::array());
        QCOMPARE(chosenPlans(), QStringList(3, QString()));
        m_tab->steps()->undo();
        QVERIFY(!chosenPlans().contains(QString()));
    }

    // The grid compares with it, before anything is edited or checked.
    void theGridOfPricesReadsWhatIsPublic()
    {
        start(false);
        section(u"Prices"_s);
        const auto *summary = m_tab->findChild<QLabel *>(u"priceSummary"_s);
        QVERIFY(summary && summary->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(u"Against production: 1 lowered"_s), 30000);
        QVERIFY(!m_tab->isUnsaved());
    }

    void anEditOfAPriceIsOneStepOfTheDocument()
    {
        start(false);
        section(u"Prices"_s);
        auto *grid = named<QTableView>(m_tab.get(), u"Prices"_s);
        QVERIFY(grid);
        const JsonValue before = m_tab->document()->current();
        QVERIFY(grid->model()->setData(grid->model()->index(0, 0), u"0.11"_s, Qt::EditRole));
        QCOMPARE(m_tab->document()->undoStack()->count(), 1);
        const JsonPointer plan({"definition", "plans", "0"});
        for (const char *form : {"virtualMachinePricing", "virtualMachinePricingV2"})
            QCOMPARE(m_tab->document()
                         ->current()
                         .value(plan)
                         .value(form)
                         .value("coreMultiplier")
                         .value("single")
                         .text()
                         .toByteArray(),
                     "0.11"_ba);
        m_tab->steps()->undo();
        QCOMPARE(m_tab->document()->current(), before);
    }

    void theNextEditGoesToThePlanThatIsShown()
    {
        start(false);
        section(u"Images"_s);
        section(u"Plans"_s);
        named<QLineEdit>(m_tab.get(), u"New plan id"_s)->setText(u"brand-new"_s);
        button(m_tab.get(), u"Clone plan"_s)->click();
        const JsonValue before = m_tab->document()->current().value(JsonPointer({"definition", "plans"}));
        section(u"Images"_s);
        named<QLineEdit>(m_tab.get(), u"New version"_s)->setText(u"9.9.9"_s);
        button(m_tab.get(), u"Add version"_s)->click();
        const JsonValue after = m_tab->document()->current().value(JsonPointer({"definition", "plans"}));
        for (qsizetype i = 0; i + 1 < after.size(); ++i)
            QCOMPARE(after.at(i), before.at(i));
        QVERIFY(after.at(after.size() - 1) != before.at(before.size() - 1));
    }

    void slotsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("slot");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("preview") << u"Preview"_s << u"This is what is in preview. "_s;
        QTest::newRow("production") << u"Production"_s << u"This is what is in production. "_s;
        QTest::newRow("version") << u"Version"_s << u"This is version 17 of the offer. "_s;
    }

    void slotsSayWhatTheyAre()
    {
        QFETCH(QString, slot);
        QFETCH(QString, sentence);
        m_sandbox->script(
            R"([{"method":"GET","path":"/offers/contoso-vm/slot/","status":200,"body":{"id":"contoso-vm","publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","definition":{"displayText":"Public","offer":{"microsoft-azure-marketplace.title":"Public title"},"plans":[]}}},
                {"method":"GET","path":"/offers/contoso-vm/versions/","status":200,"body":{"id":"contoso-vm","publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","definition":{"displayText":"Public","offer":{"microsoft-azure-marketplace.title":"Public title"},"plans":[]}}}])");
        start(false);
        section(u"Marketplace"_s);
        QVERIFY(!bar()->isVisible());
        choose(slot);
        // Until it is read nothing else stands there that could be typed into.
        QVERIFY(!m_tab->editor()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible(), 30000);
        QCOMPARE(bar()->text(), sentence + u"It cannot be changed here."_s);
        QVERIFY(!button(bar(), u"Dismiss"_s));

        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        QVERIFY(title && title->isReadOnly() && title->isEnabled());
        QCOMPARE(title->text(), u"Public title"_s);
        title->setFocus();
        title->selectAll();
        QCOMPARE(title->selectedText(), u"Public title"_s);
        QTest::keyClick(title, Qt::Key_Left);
        QCOMPARE(bar()->text(), sentence + u"It cannot be changed here."_s);
        QTest::keyClick(title, Qt::Key_A);
        QCOMPARE(bar()->text(), sentence + u"What you typed was not taken: only the draft can be changed."_s);
        QCOMPARE(title->text(), u"Public title"_s);

        QTRY_VERIFY(button(bar(), u"Edit draft"_s));
        button(bar(), u"Edit draft"_s)->click();
        QVERIFY(!bar()->isVisible());
        QVERIFY(!title->isReadOnly());
        QCOMPARE(named<QLineEdit>(m_tab.get(), u"Title"_s), title); // still the same section
        QVERIFY(!m_tab->isUnsaved());
    }

    void whoGoesBackToTheDraftWaitsForNoSlot()
    {
        start(false);
        choose(u"Preview"_s);
        const auto *busy = named<QProgressBar>(m_tab.get(), u"Loading"_s);
        QVERIFY(busy);
        m_tab->editDraft();
        QVERIFY(!busy->isVisible());
        QVERIFY(m_tab->editor()->isVisible());
    }

    // In the text, and by every way of typing.
    void typingIntoTheTextOfASlotIsTold_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("letter") << int(Qt::Key_A) << Qt::NoModifier << true;
        QTest::newRow("backspace") << int(Qt::Key_Backspace) << Qt::NoModifier << true;
        QTest::newRow("delete") << int(Qt::Key_Delete) << Qt::NoModifier << true;
        QTest::newRow("down") << int(Qt::Key_Down) << Qt::NoModifier << false;
        QTest::newRow("select all") << int(Qt::Key_A) << Qt::ControlModifier << false;
    }

    void typingIntoTheTextOfASlotIsTold()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifier, modifier);
        QFETCH(bool, isTold);
        start(false);
        show(u"Preview"_s);
        QTRY_VERIFY(m_tab->editor()->isVisible());
        const QByteArray text = m_tab->editor()->utf8();
        m_tab->editor()->setFocus();
        QTest::keyClick(m_tab->editor(), Qt::Key(key), modifier);
        QCOMPARE(bar()->text().contains(u"not taken"_s), isTold);
        QCOMPARE(m_tab->editor()->utf8(), text);
        m_tab->editDraft();
        QVERIFY(!m_tab->isUnsaved());
    }

    // What is read-only for another reason says that one, to whoever types.
    void typingIntoAReadOnlyProfileIsTold()
    {
        start(true);
        section(u"Marketplace"_s);
        QVERIFY(!bar()->isVisible());
        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        QVERIFY(title->isReadOnly());
        title->setFocus();
        QTest::keyClick(title, Qt::Key_A);
        QCOMPARE(bar()->text(), u"This profile is read-only. What you typed was not taken."_s);
        m_workspace->setChangesAllowed(true);
        m_tab->setReadOnly(m_workspace->isReadOnly());
        QVERIFY(!bar()->isVisible());
    }

    void typingIntoAFormThatWaitsForTheTextIsTold()
    {
        start(false);
        section(u"Marketplace"_s);
        m_tab->editor()->setFocus();
        QTest::keyClick(m_tab->editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(m_tab->editor(), u"}"_s);
        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        QTRY_VERIFY(title->isReadOnly());
        title->setFocus();
        QTest::keyClick(title, Qt::Key_A);
        QVERIFY2(bar()->text().endsWith(u"What you typed was not taken."_s), qPrintable(bar()->text()));
        m_tab->steps()->undo();
        QTRY_VERIFY(!title->isReadOnly());
        QVERIFY(!bar()->isVisible());
    }

    // Everything of a slot can be read, and nothing of it looks as if it could be changed.
    void everyFieldOfASlotLooksReadOnly()
    {
        start(false);
        show(u"Preview"_s);
        auto *sections = named<QListWidget>(m_tab.get(), u"Sections"_s);
        for (int row = 0; row + 1 < sections->count(); ++row) { // the last one is the history
            sections->setCurrentRow(row);
            const QString where = sections->item(row)->text();
            const QList<QWidget *> fields = m_tab->form()->findChildren<QWidget *>();
            for (QWidget *field : fields) {
                if (!field->isVisible() || field == sections || !field->isEnabled())
                    continue;
                if (qobject_cast<QAbstractItemView *>(field) || qobject_cast<QPlainTextEdit *>(field))
                    QVERIFY2(field->property("readOnly").toBool(), qPrintable(where + field->accessibleName()));
                const auto *line = qobject_cast<QLineEdit *>(field);
                const bool isFilter = line && line->placeholderText().startsWith(u"Filter"_s);
                if (line && !isFilter)
                    QVERIFY2(line->isReadOnly(), qPrintable(where + field->accessibleName()));
            }
        }
    }

    // One step after the other, the newest first.
    void anUndoTakesBackWhatWasNoPriceAlone()
    {
        start(false);
        section(u"Prices"_s);
        auto *grid = named<QTableView>(m_tab.get(), u"Prices"_s);
        if (!grid)
            QFAIL("There is no grid");
        const auto type = [grid](const QString &text) {
            grid->model()->setData(grid->model()->index(0, 0), text, Qt::EditRole);
        };
        const auto shown = [grid] { return grid->model()->index(0, 0).data().toString(); };
        QCOMPARE(shown(), u"0.12"_s);
        type(u"0.11"_s);
        type(u"abc"_s);
        QCOMPARE(shown(), u"abc"_s);
        QVERIFY(m_tab->steps()->canUndo());
        m_tab->steps()->undo();
        QCOMPARE(shown(), u"0.11"_s);
        m_tab->steps()->undo();
        QCOMPARE(shown(), u"0.12"_s);
        // What stands there is the newer one only until something else is done.
        type(u"abc"_s);
        QVERIFY(m_tab->steps()->canUndo());
        QVERIFY(grid->model()->setData(grid->model()->index(2, 2), u"0.5"_s, Qt::EditRole));
        m_tab->steps()->undo();
        QCOMPARE(shown(), u"abc"_s);
        type(u"0.12"_s);
    }
};

QTEST_MAIN(TestOfferForm)
#include "tst_offerform.moc"
