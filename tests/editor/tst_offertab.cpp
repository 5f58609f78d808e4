// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "editor/draftplaces.h"
#include "editor/draftsteps.h"
#include "editor/formview.h"
#include "editor/jsonassist.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "json/jsonplaces.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "models/jsontreemodel.h"
#include "offer/offeradoption.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

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

template<typename T>
QList<T *> shown(QWidget *in)
{
    QList<T *> all = in->findChildren<T *>();
    all.removeIf([](const T *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    return all;
}

} // namespace

//! The tab of an offer on a sandbox: form, tree and text over one document.
class TestOfferTab final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OfferTab> m_tab;

    void open(const OfferId &id)
    {
        m_tab = std::make_unique<OfferTab>(OfferTab::Parts{m_workspace->offers(), m_workspace->openOffers(),
                                                           m_workspace->offerReader(), m_workspace->publishedReader()},
                                           m_workspace->openOffers()->open(id));
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
    JsonValue offerValue(const char *key) const
    {
        return m_tab->document()->current().value(JsonPointer({"definition", "offer", key}));
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_folder = std::make_unique<QTemporaryDir>();
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Test"_s;
        profile.environment = Profile::Environment::Custom;
        profile.endpoint = m_sandbox->url();
        profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        m_secrets->write(profile.id, m_sandbox->secret());
        m_workspace =
            std::make_unique<Workspace>(profile, m_secrets.get(), schemas(), m_folder->filePath(u"p.sqlite"_s));
        m_workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->offers()->summary(vm), 30000);
    }
    void cleanup()
    {
        m_tab.reset();
        m_workspace.reset();
    }

    // Whoever only looks at every section of every offer has changed nothing, whatever its values are.
    void theTextFollowsTheSections()
    {
        open(vm);
        m_tab->setLayoutChoice(OfferTab::Layout::Split);
        m_tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        named<QListWidget>(m_tab.get(), u"Sections"_s)->setFocus();
        const auto at = [this] {
            return JsonPlaces::pointerAt(m_tab->editor()->utf8(), m_tab->editor()->caretByte()).text();
        };
        section(u"Marketplace"_s);
        QVERIFY2(at().startsWith("/definition/offer/microsoft-azure-marketplace."), at().constData());
        section(u"Plans"_s);
        QVERIFY2(at().startsWith("/definition/plans"), at().constData());
        int line = 0;
        int column = 0;
        m_tab->editor()->getCursorPosition(&line, &column); // the list is longer than the editor: its first line counts
        QVERIFY(line >= m_tab->editor()->firstVisibleLine());
        m_tab->editor()->setFocus(); // who is in the text stays where they are
        const qsizetype caret = m_tab->editor()->caretByte();
        section(u"Marketplace"_s);
        QCOMPARE(m_tab->editor()->caretByte(), caret);
    }

    void lookingChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QDir folder(QStringLiteral(SANDBOX_OFFERS));
        const QStringList files = folder.entryList({u"*.json"_s});
        QVERIFY(files.size() >= 6);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto body = JsonReader::read(file.readAll());
            QVERIFY(body);
            QTest::newRow(qPrintable(name)) << JsonWriter::compact(*body);
        }
        QTest::newRow("values of other kinds")
            << "{\"offerTypeId\":\"microsoft-azure-virtualmachines\",\"definition\":{\"displayText\":7,\"offer\":{"
               "\"microsoft-azure-marketplace.title\":[1],\"microsoft-azure-marketplace.summary\":\"a\\nb\","
               "\"microsoft-azure-marketplace.cspOfferOptIn\":\"yes\",\"microsoft-azure-marketplace.usefulLinks\":[\"x\"],"
               "\"microsoft-azure-marketplace.description\":\"a\\r\\nb\\u0000\\u00a0\",\"microsoft-azure-marketplace.categoryMap\":{},"
               "\"microsoft-azure-marketplace.allowedSubscriptions\":[\" a \",1]},\"plans\":[null,{\"planId\":3,\"regions\":\"US\","
               "\"microsoft-azure-virtualmachines.vmImages\":[],\"virtualMachinePricing\":{\"isByol\":null,\"coreMultiplier\":\"1\"}}]}}"_ba;
        QTest::newRow("no definition") << "{\"offerTypeId\":\"microsoft-azure-corevm\"}"_ba;
        QTest::newRow("a list as definition") << "{\"offerTypeId\":\"microsoft-azure-corevm\",\"definition\":[1]}"_ba;
        QTest::newRow("an unknown type")
            << "{\"offerTypeId\":\"x\",\"definition\":{\"offer\":{\"a\":1.10},\"plans\":{}}}"_ba;
    }

    void lookingChangesNothing()
    {
        QFETCH(QByteArray, body);
        FormView form(schemas());
        QSignalSpy edited(&form, &FormView::edited);
        form.resize(900, 700);
        form.setValue(*JsonReader::read(body), {});
        form.show();
        auto *sections = named<QListWidget>(&form, u"Sections"_s);
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            QCoreApplication::processEvents();
            const QList<QWidget *> widgets = shown<QWidget>(&form);
            for (QWidget *widget : widgets) { // going through it with the keyboard is looking, too
                if (widget->focusPolicy() & Qt::TabFocus)
                    widget->setFocus();
            }
        }
        form.setValue(*JsonReader::read(body), {});
        QCOMPARE(edited.size(), 0);
    }

    void formAndTextAreOneDocument()
    {
        open(vm);
        section(u"Marketplace"_s);
        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        QVERIFY(title);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"From the form"_s);
        QCOMPARE(offerValue("microsoft-azure-marketplace.title").toString(), u"From the form"_s);
        QVERIFY(m_tab->editor()->utf8().contains("\"microsoft-azure-marketplace.title\": \"From the form\""));
        QCOMPARE(m_tab->document()->undoStack()->count(), 1);

        const QByteArray text = m_tab->editor()->utf8().replace("From the form", "From the text");
        m_tab->editor()->selectAll();
        m_tab->editor()->replaceSelectedText(QString::fromUtf8(text));
        QTRY_COMPARE(title->text(), u"From the text"_s);
        m_tab->steps()->undo();
        QCOMPARE(title->text(), u"From the form"_s);
        m_tab->steps()->undo();
        QVERIFY(!m_tab->document()->isModified());
    }

    void brokenTextLocksTheFormAndIsKept()
    {
        open(vm);
        section(u"Marketplace"_s);
        m_tab->editor()->setFocus();
        QTest::keyClick(m_tab->editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(m_tab->editor(), u"}"_s);
        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        QTRY_VERIFY(title->isReadOnly());
        QCOMPARE(title->text(), u"Contoso Virtual Machine"_s);
        QVERIFY(m_tab->editor()->utf8().endsWith("}}"));
        QVERIFY(m_tab->steps()->canUndo());
        m_tab->steps()->undo();
        QTRY_VERIFY(!title->isReadOnly());
        QVERIFY(!m_tab->isUnsaved());
    }

    void findsAsOneTypesForwardAndBack()
    {
        open(vm);
        m_tab->openFind();
        auto *line = named<QLineEdit>(m_tab.get(), u"Find"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"planId"_s);
        QCOMPARE(m_tab->editor()->selectedText(), u"planId"_s);
        int first = 0;
        int next = 0;
        int other = 0;
        m_tab->editor()->getSelection(&first, &other, &other, &other);
        QTest::keyClick(line, Qt::Key_Return);
        m_tab->editor()->getSelection(&next, &other, &other, &other);
        QVERIFY(next > first);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        m_tab->editor()->getSelection(&next, &other, &other, &other);
        QCOMPARE(next, first);
        QTest::keyClicks(line, u" nowhere"_s);
        QVERIFY(!m_tab->editor()->selectedText().contains(u"nowhere"_s));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void offersWhatFitsBehindAQuotationMark_data()
    {
        QTest::addColumn<QByteArray>("front"); // up to and with the mark
        QTest::addColumn<QString>("some");
        QTest::addColumn<QString>("none");
        const QByteArray offer = "{\"definition\": {\"offer\": {";
        const QByteArray plan = "{\"definition\": {\"plans\": [{\"planId\": \"a\", ";
        QTest::newRow("key of the offer") << offer + '"' << u"microsoft-azure-marketplace.title\""_s << u"planId\""_s;
        QTest::newRow("key that is there")
            << offer + "\"microsoft-azure-marketplace.title\": \"x\",\n \""
            << u"microsoft-azure-marketplace.summary\""_s << u"microsoft-azure-marketplace.title\""_s;
        QTest::newRow("key of a plan") << plan + '"' << u"regions\""_s << u"planId\""_s;
        QTest::newRow("key of an image") << plan + "\"microsoft-azure-virtualmachines.vmImages\": {\"1.0.0\": {\""
                                         << u"osVhdUrl\""_s << u"regions\""_s;
        QTest::newRow("value") << plan + "\"microsoft-azure-virtualmachines.operatingSystemFamily\": \"" << u"Linux\""_s
                               << u"regions\""_s;
        QTest::newRow("free text") << plan + "\"microsoft-azure-virtualmachines.skuTitle\": \"" << QString()
                                   << u"Linux\""_s;
        QTest::newRow("in a list") << plan + "\"regions\": [\"" << QString() << u"regions\""_s;
    }

    void offersWhatFitsBehindAQuotationMark()
    {
        QFETCH(QByteArray, front);
        QFETCH(QString, some);
        QFETCH(QString, none);
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        const QStringList fitting = JsonAssist::candidates(front + "\n}}]}}", front.size(), *schema);
        QCOMPARE(fitting.isEmpty(), some.isEmpty());
        if (!some.isEmpty())
            QVERIFY2(fitting.contains(some), qPrintable(fitting.join(u' ')));
        QVERIFY(!fitting.contains(none));
    }

    void tellsTheHelpOfAField()
    {
        const QByteArray text =
            "{\"definition\": {\"offer\": {\"microsoft-azure-marketplace.heroLogo\": \"x\", \"y\": 1}}}";
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        QVERIFY(JsonAssist::helpAt(text, text.indexOf("heroLogo"), *schema).startsWith(u"Hero logo: PNG"_s));
        QCOMPARE(JsonAssist::helpAt(text, text.indexOf("\"y\""), *schema), QString());
    }

    // Somebody types in the text, and before it is taken over a field of the form is changed.
    void whatIsTypedAtOnceInBothIsKept()
    {
        open(vm);
        section(u"Marketplace"_s);
        const QByteArray text = m_tab->editor()->utf8().replace("Contoso VM makes", "It makes");
        m_tab->editor()->selectAll();
        m_tab->editor()->replaceSelectedText(QString::fromUtf8(text));
        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        title->selectAll();
        title->insert(u"New"_s);
        QVERIFY(offerValue("microsoft-azure-marketplace.summary").toString().startsWith(u"It makes"_s));
        QCOMPARE(offerValue("microsoft-azure-marketplace.title").toString(), u"New"_s);
    }

    // What somebody else saved is read anew: whoever is in the text stays where they are.
    void theCaretStaysAtItsValue()
    {
        open(vm);
        m_tab->setLayoutChoice(OfferTab::Layout::Json);
        m_tab->editor()->setFocus();
        const QByteArray text = m_tab->editor()->utf8();
        const qsizetype caret = text.indexOf("Contoso VM makes") + 8;
        m_tab->editor()->selectBytes(caret, caret);
        QCOMPARE(m_tab->editor()->caretByte(), caret);
        OfferDocument *document = m_tab->document();
        QByteArray theirs = text;
        theirs.replace("\"publisherId\"", "\"first\": {\"a\": 1, \"b\": [1, 2, 3]},\n  \"publisherId\"");
        theirs.replace(theirs.lastIndexOf('}'), 1, ", \"last\": [1, 2, 3] }");
        OfferAdoption(document).load({vm, *JsonReader::read(theirs), Revision("\"2\"")});
        const QByteArray now = m_tab->editor()->utf8();
        QVERIFY(now.contains("\"last\""));
        QCOMPARE(m_tab->editor()->caretByte(), now.indexOf("Contoso VM makes") + 8);
    }

    // A screen reader or a test program sets the text of a field without typing it.
    // The text of a large offer follows at a pause; who types into it before that loses nothing.
    void theTextOfALargeOfferFollowsAtAPause()
    {
        open(vm);
        const JsonPointer place({"definition", "offer", "filler"});
        m_tab->document()->edit(
            m_tab->document()->current().withValue(
                place, JsonValue::array(std::vector<JsonValue>(4000, JsonValue::string(QString(200, u'x'))))),
            place, u"fill"_s);
        QTRY_VERIFY(m_tab->editor()->utf8().contains("filler"));
        const QByteArray before = m_tab->editor()->utf8();
        section(u"Overview"_s);
        QLineEdit *name = nullptr;
        QTRY_VERIFY((name = named<QLineEdit>(m_tab.get(), u"Name"_s)));
        name->setFocus();
        name->setText(u"Typed in the form"_s);
        QCOMPARE(m_tab->editor()->utf8(), before);
        QTRY_VERIFY(m_tab->editor()->utf8().contains("Typed in the form"));

        name->setText(u"Typed once more"_s);
        const QByteArray behind = m_tab->editor()->utf8();
        QVERIFY(!behind.contains("Typed once more"));
        m_tab->editor()->selectAll();
        m_tab->editor()->replaceSelectedText(QString::fromUtf8(
            QByteArray(behind).replace("\"publisherId\": \"contoso\"", "\"publisherId\": \"other\"")));
        QVERIFY(!m_tab->flush());
        const JsonValue both = m_tab->document()->current();
        QCOMPARE(both.value("publisherId").toString(), u"other"_s);
        QCOMPARE(both.value(JsonPointer({"definition", "displayText"})).toString(), u"Typed once more"_s);
        QVERIFY(m_tab->editor()->utf8().contains("Typed once more"));

        // Where nobody sees the text it waits for whoever does.
        m_tab->setLayoutChoice(OfferTab::Layout::Form);
        name->setFocus();
        name->setText(u"Typed out of sight"_s);
        QVERIFY(!m_tab->editor()->utf8().contains("Typed out of sight"));
        m_tab->setLayoutChoice(OfferTab::Layout::Split);
        QVERIFY(m_tab->editor()->utf8().contains("Typed out of sight"));
    }

    // Any text goes through form, document and JSON as it is.
    void keepsEveryScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << u"Crème brûlée – ½ €"_s;
        QTest::newRow("Cyrillic") << u"Предложение"_s;
        QTest::newRow("Greek") << u"Προσφορά"_s;
        QTest::newRow("Arabic") << u"عرض تجاري ١٢٣"_s;
        QTest::newRow("Hebrew and digits") << u"הצעה 12 abc"_s;
        QTest::newRow("Devanagari") << u"प्रस्ताव"_s;
        QTest::newRow("Thai") << u"ข้อเสนอ"_s;
        QTest::newRow("Chinese") << u"云市场报价"_s;
        QTest::newRow("Japanese") << u"オファー"_s;
        QTest::newRow("Korean") << u"제안"_s;
        QTest::newRow("Georgian") << u"შეთავაზება"_s;
        QTest::newRow("Amharic") << u"አቅርቦት"_s;
        QTest::newRow("outside the plane") << u"𐍈𝄞𠜎"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧🏳️‍🌈👍🏽"_s;
        QTest::newRow("combining") << u"Z̷͎̆a̸l̵g̸o"_s;
        QTest::newRow("overrides") << u"\u202Eevil\u202C \u200F\u2066x\u2069"_s;
        QTest::newRow("markup") << u"</script><img src=x onerror=alert(1)>&amp;<b>"_s;
        QTest::newRow("quotes") << u"\"\\/'`${x}%1 %n"_s;
        QTest::newRow("blanks") << u"a\u00A0\u2003b"_s;
        QTest::newRow("not characters") << u"\uFFFE\uFFFF"_s;
    }

    void keepsEveryScript()
    {
        QFETCH(QString, text);
        open(vm);
        section(u"Overview"_s);
        QLineEdit *name = nullptr;
        QTRY_VERIFY((name = named<QLineEdit>(m_tab.get(), u"Name"_s)));
        name->setText(text);
        const JsonPointer place({"definition", "displayText"});
        QCOMPARE(m_tab->document()->current().value(place).toString(), text);
        const auto shownAsText = JsonReader::read(m_tab->editor()->utf8());
        QVERIFY(shownAsText);
        QCOMPARE(shownAsText->value(place).toString(), text);
        m_tab->document()->undoStack()->undo();
        QVERIFY(!m_tab->document()->isModified());
        // And the other way, with what a line of text cannot hold.
        const QString whole = text + u"\u0000\n\t"_s;
        m_tab->document()->edit(m_tab->document()->current().withValue(place, JsonValue::string(whole)), place, u"x"_s);
        QCOMPARE(JsonReader::read(m_tab->editor()->utf8())->value(place).toString(), whole);
        QCOMPARE(m_tab->document()->current().value(place).toString(), whole);
    }

    void whatAssistiveToolsSetIsAnEdit()
    {
        open(vm);
        section(u"Marketplace"_s);
        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(title);
        QVERIFY(accessible);
        accessible->setText(QAccessible::Value, u"Set from outside"_s);
        QCOMPARE(offerValue("microsoft-azure-marketplace.title").toString(), u"Set from outside"_s);
        QCOMPARE(m_tab->document()->undoStack()->count(), 1);
    }

    // What stands in a field and is no value is an error until it is one: nobody takes it for saved.
    void aNumberThatIsNoneIsAProblem()
    {
        open(vm);
        section(u"Prices"_s);
        QTableView *grid = nullptr;
        QTRY_VERIFY((grid = named<QTableView>(m_tab.get(), u"Prices"_s)));
        const auto type = [grid](const QString &text) {
            grid->model()->setData(grid->model()->index(0, 0), text, Qt::EditRole);
        };
        const auto price = [grid] { return grid->model()->index(0, 0).data().toString(); };
        const auto isOpen = [grid] { return grid->model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable); };
        const JsonValue before = m_tab->document()->current();
        const auto errors = [this] {
            QStringList found;
            for (const Problem &problem : m_tab->document()->problems()->problems()) {
                if (problem.severity == Problem::Severity::Error && problem.place.text().endsWith("/single"))
                    found += problem.message;
            }
            return found;
        };
        type(u"0.10 EUR"_s);
        QCOMPARE(errors().size(), 1);
        QVERIFY2(errors().first().contains(u"0.10 EUR"_s), qPrintable(errors().first()));
        QCOMPARE(m_tab->document()->current(), before);
        QVERIFY(!m_tab->document()->isModified());
        // A JSON text that does not parse for a while takes nothing away; another slot shows its own.
        m_tab->editor()->setText(u"{"_s);
        QTRY_VERIFY(!isOpen());
        QCOMPARE(price(), u"0.10 EUR"_s);
        m_tab->editor()->setText(QString::fromUtf8(JsonWriter::pretty(before)));
        QTRY_VERIFY(isOpen());
        QCOMPARE(price(), u"0.10 EUR"_s);
        QCOMPARE(errors().size(), 1);
        type(u"0.01"_s);
        QCOMPARE(errors(), QStringList());
        type(u"x"_s);
        QCOMPARE(errors().size(), 1);
        OfferDocument *document = m_tab->document();
        m_tab.reset(); // and with the field its text is gone
        QTRY_COMPARE(document->problems()->refusedTexts().size(), 0);
    }

    void aFieldGoesBackToWhatTheServiceHas()
    {
        open(vm);
        section(u"Marketplace"_s);
        m_tab->activateWindow();
        auto *title = named<QLineEdit>(m_tab.get(), u"Title"_s);
        auto *summary = named<QLineEdit>(m_tab.get(), u"Summary"_s);
        title->setFocus();
        QTest::keyClicks(title, u"!"_s);
        summary->setFocus();
        QTest::keyClicks(summary, u"!"_s);
        QTRY_COMPARE(m_tab->form()->place().tokens().last(), "microsoft-azure-marketplace.summary"_ba);
        m_tab->revertField();
        QCOMPARE(summary->text(), u"Contoso VM makes dev ops a breeze"_s);
        QVERIFY(title->text().contains(u'!'));
        QCOMPARE(m_tab->document()->undoStack()->count(), 3);
    }

    // What stands in a cell is unsaved like what stands in a line, and whoever saves or publishes takes it over.
    void aCellThatIsTypedIntoIsUnsaved()
    {
        open(vm);
        m_tab->setLayoutChoice(OfferTab::Layout::Form);
        section(u"Prices"_s);
        m_tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        auto *grid = named<QTableView>(m_tab.get(), u"Prices"_s);
        QVERIFY(grid);
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QVERIFY(!m_tab->isUnsaved());
        QTest::keyClicks(grid, u"9"_s);
        QVERIFY(m_tab->isUnsaved());
        QVERIFY(!m_tab->document()->hasEdits());
        QVERIFY(!m_tab->flush());
        QVERIFY(m_tab->document()->hasEdits());
    }

    // A page of what belongs to plans is not empty where there is none.
    void withoutAPlanItsPagesLeadToOne()
    {
        open(vm);
        const JsonPointer plans({"definition", "plans"});
        m_tab->document()->edit(m_tab->document()->current().withValue(plans, JsonValue::array()), plans, u"x"_s);
        section(u"Availability"_s);
        const QList<QPushButton *> all = shown<QPushButton>(m_tab.get());
        const auto lead = std::find_if(all.cbegin(), all.cend(),
                                       [](const QPushButton *button) { return button->text() == u"Add plan…"_s; });
        QVERIFY(lead != all.cend());
        (*lead)->click();
        auto *id = named<QLineEdit>(m_tab.get(), u"New plan id"_s);
        QVERIFY(id);
        QTest::keyClicks(id, u"first"_s);
        QVERIFY(!(*lead)->isVisible());
    }

    void plansAreAddedClonedAndRemoved()
    {
        open(vm);
        section(u"Plans"_s);
        auto *id = named<QLineEdit>(m_tab.get(), u"New plan id"_s);
        const auto button = [this](const QString &text) {
            const QList<QPushButton *> all = shown<QPushButton>(m_tab.get());
            for (QPushButton *candidate : all) {
                if (candidate->text() == text)
                    return candidate;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        const auto ids = [this] {
            QStringList all;
            const JsonValue plans = m_tab->document()->current().value(JsonPointer({"definition", "plans"}));
            for (qsizetype i = 0; i < plans.size(); ++i)
                all += plans.at(i).value("planId").toString();
            return all;
        };
        const QStringList before = ids();
        QVERIFY(!button(u"Add plan"_s)); // without an id
        id->setText(u"Not Allowed"_s);
        QVERIFY(!button(u"Add plan"_s));
        id->setText(before.first());
        QVERIFY(!button(u"Add plan"_s));
        id->setText(u"platinum"_s);
        QVERIFY(button(u"Clone plan"_s));
        button(u"Clone plan"_s)->click();
        QCOMPARE(ids(), before + QStringList{u"platinum"_s});
        const JsonValue plans = m_tab->document()->current().value(JsonPointer({"definition", "plans"}));
        QCOMPARE(plans.at(plans.size() - 1).withMember("planId", plans.at(0).value("planId")), plans.at(0));
        auto *planId = named<QLineEdit>(m_tab.get(), u"Plan id"_s);
        QCOMPARE(planId->text(), u"platinum"_s);
        QVERIFY(!planId->isReadOnly()); // it was never published
        m_tab->steps()->undo();
        QCOMPARE(ids(), before);
        QTRY_VERIFY(named<QLineEdit>(m_tab.get(), u"Plan id"_s)->isReadOnly());
    }

    void theLastImageVersionStays()
    {
        open(vm);
        section(u"Images"_s);
        auto *versions = named<QListWidget>(m_tab.get(), u"Image versions"_s);
        QVERIFY(versions && versions->count() > 1);
        const auto remove = [this] {
            const QList<QPushButton *> all = shown<QPushButton>(m_tab.get());
            for (QPushButton *candidate : all) {
                if (candidate->text() == u"Remove"_s)
                    return candidate;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        while (versions->count() > 1) {
            const int before = versions->count();
            QVERIFY(remove());
            remove()->click();
            QCOMPARE(versions->count(), before - 1);
        }
        QVERIFY(!remove());
    }

    void whatIsSaidOfTheWholeOfferSelectsNothing()
    {
        open(vm);
        m_tab->places()->show(JsonPointer());
        QCOMPARE(m_tab->editor()->selectedText(), QString());
        m_tab->places()->show(JsonPointer({"definition", "displayText"}));
        QVERIFY(!m_tab->editor()->selectedText().isEmpty());
    }

    // An undo that nobody sees is pressed once more.
    void whatIsUndoneComesIntoSight()
    {
        open(vm);
        section(u"Overview"_s);
        QLineEdit *name = nullptr;
        QTRY_VERIFY(name = named<QLineEdit>(m_tab.get(), u"Name"_s));
        name->setText(u"Another name"_s);
        section(u"Marketplace"_s);
        auto *summary = named<QLineEdit>(m_tab.get(), u"Summary"_s);
        QVERIFY(summary && !name->isVisible());
        summary->setFocus();
        m_tab->steps()->undo();
        QTRY_VERIFY(name->isVisible());
        QVERIFY(name->text() != u"Another name"_s);
        section(u"Marketplace"_s);
        m_tab->steps()->redo();
        QTRY_VERIFY(name->isVisible());
        QCOMPARE(name->text(), u"Another name"_s);
    }

    // The fields of a section are made when it is chosen, after everything else of the tab.
    void tabGoesFromASectionToItsFields()
    {
        open(vm);
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        QTRY_VERIFY(named<QLineEdit>(m_tab.get(), u"Name"_s)); // the form is there
        auto *sections = named<QListWidget>(m_tab.get(), u"Sections"_s);
        for (const QString &title : {u"Overview"_s, u"Marketplace"_s, u"Plans"_s, u"Leads and support"_s}) {
            section(title);
            sections->setFocus();
            QTest::keyClick(sections, Qt::Key_Tab);
            const QWidget *first = QApplication::focusWidget();
            QVERIFY2(first && first != sections && m_tab->form()->isAncestorOf(first), qPrintable(title));
        }
    }

    // Random edits in form, tree and text: undoing all of them gives the original bytes, redoing them what was there.
    void undoesEverythingOfAllViews_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void undoesEverythingOfAllViews()
    {
        QFETCH(int, seed);
        open(vm);
        QRandomGenerator random(static_cast<quint32>(seed));
        const QByteArray original = JsonWriter::compact(m_tab->document()->current());
        auto *sections = named<QListWidget>(m_tab.get(), u"Sections"_s);
        for (int step = 0; step < 60; ++step) {
            const QString typed = u"%1 é😀"_s.arg(random.bounded(1000));
            sections->setCurrentRow(random.bounded(sections->count()));
            switch (random.bounded(4)) {
            case 0: { // a line
                QList<QLineEdit *> lines = shown<QLineEdit>(m_tab->form());
                lines.removeIf([](const QLineEdit *line) {
                    return line->isReadOnly() || line->accessibleName() == u"New plan id"_s ||
                           line->accessibleName() == u"New version"_s || line->accessibleName() == u"Filter markets"_s;
                });
                if (lines.isEmpty())
                    continue;
                QLineEdit *line = lines[random.bounded(int(lines.size()))];
                line->setText(typed);
                break;
            }
            case 1: { // a tick
                const QList<QCheckBox *> boxes = shown<QCheckBox>(m_tab->form());
                if (!boxes.isEmpty())
                    boxes[random.bounded(int(boxes.size()))]->click();
                break;
            }
            case 2: { // the tree of other fields
                sections->setCurrentItem(sections->findItems(u"Other fields"_s, Qt::MatchStartsWith).first());
                auto *tree = named<QTreeView>(m_tab->form(), u"Other fields"_s);
                if (!tree)
                    continue;
                auto *model = static_cast<JsonTreeModel *>(tree->model());
                if (random.bounded(2) == 0 || model->rowCount() == 0)
                    model->addTo({});
                else if (random.bounded(2) == 0)
                    model->setData(model->index(random.bounded(model->rowCount()), 1), typed, Qt::EditRole);
                else
                    model->remove(model->index(random.bounded(model->rowCount()), 0));
                break;
            }
            default: { // the text
                QByteArray text = m_tab->editor()->utf8();
                text.replace(random.bounded(2) == 0 ? "\"US\"" : "\"Linux\"", '"' + typed.toUtf8() + '"');
                m_tab->editor()->selectAll();
                m_tab->editor()->replaceSelectedText(QString::fromUtf8(text));
                QVERIFY(!m_tab->flush());
                break;
            }
            }
        }
        const QByteArray edited = JsonWriter::compact(m_tab->document()->current());
        QVERIFY(edited != original);
        QCOMPARE(m_tab->editor()->utf8(), JsonWriter::pretty(m_tab->document()->current()));
        while (m_tab->steps()->canUndo())
            m_tab->steps()->undo();
        QCOMPARE(JsonWriter::compact(m_tab->document()->current()), original);
        while (m_tab->steps()->canRedo())
            m_tab->steps()->redo();
        QCOMPARE(JsonWriter::compact(m_tab->document()->current()), edited);
    }
};

QTEST_MAIN(TestOfferTab)
#include "tst_offertab.moc"
