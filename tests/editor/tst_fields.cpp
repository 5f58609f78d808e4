// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"
#include "form/categoriesfieldeditor.h"
#include "form/fieldeditor.h"
#include "form/fieldrow.h"
#include "json/jsonreader.h"
#include "json/typedtext.h"
#include "models/jsontreemodel.h"
#include "support/patience.h"
#include "support/schemas.h"
#include "widgets/questions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const JsonPointer plan({"definition", "plans", "0"});
const JsonPointer images = plan.child("microsoft-azure-virtualmachines.vmImages");
const JsonPointer number = images.child("1.0.0").child("lunVhdDetails").child("0").child("lun");

JsonValue withPlan(const QByteArray &members)
{
    return JsonReader::read(QByteArray("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{},"
                                       "'plans':[{'planId':'gold'," +
                                       members + "}]}}")
                                .replace('\'', '"'))
        .value_or(JsonValue());
}

// A field for a number: where the data disk of an image is.
JsonValue withNumber(const QByteArray &value = "1.0")
{
    return withPlan("'microsoft-azure-virtualmachines.vmImages':{'1.0.0':{'lunVhdDetails':[{'lun':" + value + "}]}}");
}

} // namespace

//! Fields of the form alone: what is typed becomes the value that is shown, or none.
class TestFields final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FormView> m_form;
    JsonValue m_body;
    JsonValue m_base;
    QList<RefusedText> m_refused;
    int m_edits = 0;

    void show(const JsonValue &body, const QString &section)
    {
        m_body = m_base = body;
        m_refused.clear();
        m_edits = 0;
        m_form = std::make_unique<FormView>(schemas());
        m_form->resize(900, 900);
        m_form->setValue(m_body, m_base);
        connect(m_form.get(), &FormView::edited, this, [this](const JsonValue &edit) {
            ++m_edits;
            m_body = edit;
            m_form->setValue(m_body, m_base);
        });
        connect(m_form.get(), &FormView::refusedChanged, this,
                [this](const QList<RefusedText> &texts) { m_refused = texts; });
        m_form->show();
        go(section);
    }
    void go(const QString &section)
    {
        auto *sections = named<QListWidget>(u"Sections"_s);
        const auto items = sections->findItems(section, Qt::MatchStartsWith);
        QVERIFY(!items.isEmpty());
        sections->setCurrentItem(items.first());
    }
    void set(const JsonValue &body)
    {
        m_body = body;
        m_form->setValue(m_body, m_base);
    }
    template<typename T>
    T *named(const QString &accessibleName) const
    {
        const QList<T *> all = m_form->findChildren<T *>();
        for (T *widget : all) {
            if (widget->accessibleName() == accessibleName && widget->isVisibleTo(m_form.get()))
                return widget;
        }
        return nullptr;
    }
    bool says(const QString &part) const
    {
        const QList<QLabel *> all = m_form->findChildren<QLabel *>(u"fieldNote"_s);
        return std::any_of(all.cbegin(), all.cend(), [&](const QLabel *label) {
            return label->isVisibleTo(m_form.get()) && label->text().contains(part);
        });
    }

private Q_SLOTS:
    // The end of a tall field may be out of sight.
    void whyATallFieldIsLockedStandsAboveIt()
    {
        OfferField field;
        field.key = "regions";
        field.kind = OfferField::Kind::Regions;
        field.isFixed = true;
        FieldRow row(field);
        row.setState({.value = JsonValue::array(), .base = JsonValue::array(), .lock = {.isPublished = true}});
        row.resize(600, 600);
        row.show();
        const QList<QLabel *> labels = row.findChildren<QLabel *>(u"fieldNote"_s);
        const auto why = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Fixed since"_s);
        });
        QVERIFY(why != labels.cend());
        QTRY_VERIFY((*why)->mapToGlobal(QPoint()).y() < row.editor()->mapToGlobal(QPoint()).y());
    }

    void aCategoryOfAnotherKindOfOfferHasItsTitle()
    {
        OfferField field;
        field.column = "vm"_ba;
        CategoriesFieldEditor editor(field, nullptr);
        editor.setState({.value = JsonReader::read(R"([{"categoryL1":"analytics-azure-apps"}])").value()});
        const auto *tree = editor.findChild<QTreeWidget *>();
        QVERIFY(!tree->findItems(u"Analytics (analytics-azure-apps)"_s, Qt::MatchExactly).isEmpty());
    }

    // By the word and the mark, and by the colour too.
    void anErrorBesideAFieldDoesNotLookLikeAWarning()
    {
        show(withPlan("'a':1"), u"Overview"_s);
        const QByteArray place = "/definition/displayText";
        m_form->setNotes({{place,
                           {{Problem::Severity::Warning, u"is odd"_s},
                            {Problem::Severity::Error, u"is wrong"_s},
                            {Problem::Severity::Information, u"is so"_s}}}});
        QVERIFY(says(u"■ Error: is wrong"_s) && says(u"▲ Warning: is odd"_s) && says(u"Note: is so"_s));
        QSet<QRgb> colors;
        const QList<QLabel *> all = m_form->findChildren<QLabel *>(u"fieldNote"_s);
        for (const QLabel *label : all) {
            if (label->isVisibleTo(m_form.get()))
                colors.insert(label->palette().color(QPalette::WindowText).rgb());
        }
        QCOMPARE(colors.size(), 3);
        const QListWidgetItem *section = named<QListWidget>(u"Sections"_s)->item(0);
        QVERIFY2(section->text().contains(u"■ 1"_s) && section->text().contains(u"▲ 1"_s), qPrintable(section->text()));
        QCOMPARE(section->data(Qt::AccessibleTextRole).toString(), u"Overview, 1 error(s), 1 warning(s)"_s);
        m_form->setNotes({});
        QVERIFY(!says(u"is wrong"_s));
        QCOMPARE(section->text(), u"Overview"_s);
    }

    void cleanup()
    {
        m_form.reset();
        QLocale::setDefault(QLocale::c());
        Questions::setAnswerer({});
    }

    void aNumberIsStoredAsShownOrNotAtAll_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // empty: refused, and 1.0 stays
        const QLocale comma(QLocale::Dutch);
        const QLocale point(QLocale::English);
        QTest::newRow("decimal comma") << comma << u"0,10"_s << u"0.10"_s;
        QTest::newRow("decimal comma above one") << comma << u"1,50"_s << u"1.50"_s;
        QTest::newRow("point where a comma is usual") << comma << u"0.10"_s << u"0.10"_s;
        QTest::newRow("no whole part") << point << u".5"_s << u"0.5"_s;
        QTest::newRow("blanks around") << point << u" 0.10 "_s << u"0.10"_s;
        QTest::newRow("large") << point << u"90071992547409931"_s << u"90071992547409931"_s;
        QTest::newRow("comma where a point is usual") << point << u"0,10"_s << QString();
        QTest::newRow("currency") << point << u"0.10 USD"_s << QString();
        QTest::newRow("currency, comma") << comma << u"0,10 EUR"_s << QString();
        QTest::newRow("groups") << comma << u"1.000,50"_s << QString();
        QTest::newRow("exponent") << point << u"2e3"_s << QString();
        QTest::newRow("point last") << point << u"2."_s << QString();
        QTest::newRow("word") << point << u"free"_s << QString();
    }

    void aNumberIsStoredAsShownOrNotAtAll()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QLocale::setDefault(locale);
        for (const bool isByKeys : {true, false}) {
            show(withNumber(), u"Images"_s);
            m_form->reveal(number, false);
            auto *line = named<QLineEdit>(u"LUN"_s);
            QVERIFY(line);
            m_form->activateWindow();
            if (isByKeys) { // as a person, key by key, and on to the next field
                line->setFocus();
                QTRY_VERIFY(line->hasFocus());
                line->selectAll();
                QTest::keyClicks(line, typed);
                QTest::keyClick(line, Qt::Key_Return);
            } else { // as a screen reader
                line->setText(typed);
            }
            const QString kept = stored.isEmpty() ? u"1.0"_s : stored;
            QCOMPARE(QString::fromUtf8(m_body.value(number).text()), kept);
            QCOMPARE(line->text(), stored.isEmpty() ? typed : stored);
            QCOMPARE(m_refused.isEmpty(), !stored.isEmpty());
            if (!stored.isEmpty())
                continue;
            QCOMPARE(m_refused.first().place, number);
            QVERIFY2(says(m_refused.first().reason), qPrintable(m_refused.first().reason));
            m_form->setFocus(); // leaving the field changes nothing of it
            QCOMPARE(line->text(), typed);
            QCOMPARE(QString::fromUtf8(m_body.value(number).text()), kept);
            line->setText(u"0.75"_s);
            QCOMPARE(QString::fromUtf8(m_body.value(number).text()), u"0.75"_s);
            QVERIFY(m_refused.isEmpty());
            QVERIFY(!says(u"is not a number"_s));
        }
    }

    // Any keys in any order: what the document has is what the field shows, or it is refused and as it was.
    void anyTextIsStoredAsShownOrNotAtAll()
    {
        QRandomGenerator random(11);
        const QString alphabet = u"0123459.,-e E"_s;
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
            QLocale::setDefault(locale);
            show(withNumber(), u"Images"_s);
            m_form->reveal(number, false);
            auto *line = named<QLineEdit>(u"LUN"_s);
            QVERIFY(line);
            for (int round = 0; round < 150; ++round) {
                const JsonValue before = m_body.value(number);
                QString text;
                for (int length = random.bounded(0, 7); length > 0; --length)
                    text += alphabet[random.bounded(int(alphabet.size()))];
                line->setText(text);
                const TypedNumber read = TypedNumber::read(text);
                if (read.problem.isEmpty()) {
                    QCOMPARE(m_body.value(number), read.value);
                    QCOMPARE(line->text(), QString::fromUtf8(read.value.text()));
                    QVERIFY(m_refused.isEmpty());
                } else {
                    QCOMPARE(m_body.value(number), before);
                    QCOMPARE(line->text(), text);
                    QCOMPARE(m_refused.size(), 1);
                }
            }
        }
    }

    void aRefusedTextStaysWithItsPlan()
    {
        JsonValue body = withNumber();
        const JsonPointer plans({"definition", "plans"});
        const JsonValue first = body.value(plan);
        body = body.withValue(
            plans, body.value(plans).withItemInserted(1, first.withMember("planId", JsonValue::string(u"second"))));
        show(body, u"Images"_s);
        m_form->reveal(number, false);
        auto *line = named<QLineEdit>(u"LUN"_s);
        auto *choice = named<QComboBox>(u"Plan"_s);
        QVERIFY(line && choice);
        line->setText(u"0.10 USD"_s);
        choice->setCurrentIndex(1);
        QCOMPARE(line->text(), u"1.0"_s);
        choice->setCurrentIndex(0);
        QCOMPARE(line->text(), u"0.10 USD"_s);
        // The other plan comes first.
        const JsonValue list = m_body.value(plans);
        set(m_body.withValue(plans, list.withoutItem(0).withItemInserted(1, list.at(0))));
        QCOMPARE(m_refused.first().place.tokens()[2], "1"_ba);
        QCOMPARE(choice->currentIndex(), 1); // the choice goes with it
        QCOMPARE(line->text(), u"0.10 USD"_s);
        choice->setCurrentIndex(0);
        QCOMPARE(line->text(), u"1.0"_s);
        choice->setCurrentIndex(1);
        QCOMPARE(line->text(), u"0.10 USD"_s);
        // Somebody entered a number there: it is newer.
        const JsonPointer moved(plans.child("1").tokens() + number.mid(plan.tokens().size()).tokens());
        set(m_body.withValue(moved, JsonValue::numberText("0.33")));
        QCOMPARE(line->text(), u"0.33"_s);
        QVERIFY(m_refused.isEmpty());
    }

    void whatIsSaidOfAPlanIsSaidOfNoOther()
    {
        JsonValue body = withNumber();
        const JsonPointer plans({"definition", "plans"});
        body = body.withValue(plans, body.value(plans).withItemInserted(
                                         1, body.value(plan).withMember("planId", JsonValue::string(u"second"))));
        show(body, u"Images"_s);
        m_form->reveal(number, false);
        m_form->setNotes({{number.text(), {{Problem::Severity::Error, u"is wrong"_s}}}});
        auto *choice = named<QComboBox>(u"Plan"_s);
        QVERIFY(choice);
        QVERIFY(says(u"is wrong"_s));
        choice->setCurrentIndex(1);
        QVERIFY(!says(u"is wrong"_s));
        choice->setCurrentIndex(0);
        QVERIFY(says(u"is wrong"_s));
    }

    void aTreeTakesWhatItShows_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("stored"); // empty: refused
        QTest::newRow("comma") << "1.0"_ba << u"0,10"_s << "0.10"_ba;
        QTest::newRow("no whole part") << "1.0"_ba << u".5"_s << "0.5"_ba;
        QTest::newRow("currency") << "1.0"_ba << u"0.10 USD"_s << ""_ba;
        QTest::newRow("exponent") << "1.0"_ba << u"1e3"_s << ""_ba;
        QTest::newRow("another kind on purpose") << "1.0"_ba << u"\"x\""_s << "\"x\""_ba;
        QTest::newRow("text for nothing") << "null"_ba << u"Hello"_s << "\"Hello\""_ba;
        QTest::newRow("phone for nothing") << "null"_ba << u"0031 20"_s << "\"0031 20\""_ba;
        QTest::newRow("number for nothing") << "null"_ba << u"7"_s << "7"_ba;
        QTest::newRow("no") << "true"_ba << u"false"_s << "false"_ba;
        QTest::newRow("neither yes nor no") << "true"_ba << u"perhaps"_s << ""_ba;
        QTest::newRow("text") << "\"a\""_ba << u"7"_s << "\"7\""_ba;
    }

    void aTreeTakesWhatItShows()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, typed);
        QFETCH(QByteArray, stored);
        QLocale::setDefault(QLocale(QLocale::Dutch));
        const JsonValue before = *JsonReader::read(value);
        const JsonPointer place({"definition", "offer", "x.y"});
        show(withPlan("'x':1").withValue(JsonPointer({"definition", "offer"}), JsonValue::object({{"x.y", before}})),
             u"Other fields"_s);
        auto *tree = named<QTreeView>(u"Other fields"_s);
        QVERIFY(tree);
        QAbstractItemModel *model = tree->model();
        const QModelIndex index = model->index(0, JsonTreeModel::Value);
        QCOMPARE(model->setData(index, typed, Qt::EditRole), !stored.isEmpty());
        QCOMPARE(m_body.value(place), stored.isEmpty() ? before : *JsonReader::read(stored));
        QCOMPARE(m_refused.isEmpty(), !stored.isEmpty());
        if (stored.isEmpty()) {
            QCOMPARE(model->index(0, JsonTreeModel::Value).data().toString(), typed);
            QCOMPARE(m_refused.first().place, place);
            QVERIFY(says(m_refused.first().reason));
        }
    }

    void aLineTrimsWhatIsTypedAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("stored");
        const QString address = u"https://acct.blob.core.windows.net/vhds/i.vhd?sig=x%3D"_s;
        QTest::newRow("blanks and break") << "null"_ba << u"  "_s + address + u"\n"_s << address;
        QTest::newRow("wrapped") << "''"_ba << QString(address).insert(30, u"\r\n"_s) << address;
        QTest::newRow("mark and no-break") << "' x'"_ba << u"\uFEFF"_s + address + u"\u00A0\u200B"_s << address;
        QTest::newRow("over a break") << "'https://a.example\\n'"_ba << address << address;
    }

    void aLineTrimsWhatIsTypedAndNothingElse()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, pasted);
        QFETCH(QString, stored);
        const QByteArray map = "'microsoft-azure-virtualmachines.vmImages':{'1.0.0':{'osVhdUrl':" + before + "}}";
        show(withPlan(map), u"Images"_s);
        const JsonPointer place = images.child("1.0.0").child("osVhdUrl");
        const JsonValue untouched = m_body.value(place);
        auto *line = named<QLineEdit>(u"OS disk VHD"_s); // a field, whatever is in it
        QVERIFY(line);
        line->setFocus();
        go(u"Plans"_s);
        go(u"Images"_s);
        QCOMPARE(m_edits, 0);
        QCOMPARE(m_body.value(place), untouched);
        line->setText(pasted);
        QCOMPARE(m_body.value(place).toString(), stored);
        go(u"Plans"_s);
        go(u"Images"_s);
        QCOMPARE(line->text(), stored);
    }

    void blanksOnTheirWayToAWordStayWhileTyping()
    {
        show(withPlan("'microsoft-azure-virtualmachines.skuTitle':null"), u"Plans"_s);
        auto *line = named<QLineEdit>(u"Title"_s);
        QVERIFY(line);
        m_form->activateWindow();
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, u" two words "_s);
        QCOMPARE(m_body.value(plan.child("microsoft-azure-virtualmachines.skuTitle")).toString(), u"two words"_s);
        QCOMPARE(line->text(), u" two words "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), u"two words"_s);
    }

    // What a text edit would turn into something else is shown as the text it is, and stays.
    void longTextsKeepTheirLinesAndBlanks_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // with an x typed in front
        QTest::newRow("lines") << u"a\nb"_s << u"xa\nb"_s;
        QTest::newRow("lines of Windows") << u"a\r\nb\r\n"_s << u"xa\r\nb\r\n"_s;
        QTest::newRow("no-break blank") << u"a\u00A0b"_s << u"xa\u00A0b"_s;
    }

    void longTextsKeepTheirLinesAndBlanks()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const JsonPointer place = plan.child("microsoft-azure-virtualmachines.skuDescription");
        show(
            withPlan("'microsoft-azure-virtualmachines.skuDescription':''").withValue(place, JsonValue::string(before)),
            u"Plans"_s);
        auto *text = named<QPlainTextEdit>(u"Description"_s);
        QVERIFY(text);
        QCOMPARE(m_edits, 0);
        text->textCursor().insertText(u"x"_s);
        QCOMPARE(m_body.value(place).toString(), after);
        set(m_base);
        QCOMPARE(m_body.value(place).toString(), before);
        QCOMPARE(m_edits, 1);
    }

    void nothingIsAnEmptyField()
    {
        show(withPlan("'microsoft-azure-virtualmachines.skuTitle':null,'microsoft-azure-virtualmachines."
                      "skuDescription':null,'microsoft-azure-virtualmachines.recommendedVMSizes':null,"
                      "'microsoft-azure-virtualmachines.supportsBackup':null,'microsoft-azure-virtualmachines."
                      "generation':null,'regions':null,'microsoft-azure-virtualmachines.vmImages':{'1.0.0':{"
                      "'lunVhdDetails':[{'lun':null}]}}"),
             u"Plans"_s);
        const auto value = [this](const char *key) { return m_body.value(plan.child(key)); };
        auto *title = named<QLineEdit>(u"Title"_s);
        auto *description = named<QPlainTextEdit>(u"Description"_s);
        auto *sizes = named<QPlainTextEdit>(u"Recommended VM sizes"_s);
        auto *backup = named<QCheckBox>(u"Backup"_s);
        auto *generation = named<QComboBox>(u"Generation"_s);
        QVERIFY(title && description && sizes && backup && generation);
        QCOMPARE(generation->currentText(), u"not set"_s);
        go(u"Availability"_s);
        auto *markets = named<QListWidget>(u"Markets"_s);
        QVERIFY(markets);
        QCOMPARE(m_edits, 0);
        markets->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(value("regions").size(), 1);
        auto *filter = named<QLineEdit>(u"Filter markets"_s);
        filter->setText(u"no such market"_s);
        QVERIFY(!markets->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(filter->text().isEmpty() && markets->isVisible());
        QCOMPARE(value("regions").size(), 1);
        const QList<QPushButton *> buttons = markets->window()->findChildren<QPushButton *>();
        const auto all = std::find_if(buttons.cbegin(), buttons.cend(),
                                      [](const QPushButton *button) { return button->text() == "All markets"_L1; });
        QVERIFY(all != buttons.cend());
        filter->setText(u"united"_s);
        QCOMPARE((*all)->text(), u"Tick the 3 shown"_s);
        (*all)->click();
        QCOMPARE(value("regions").size(), 4);
        filter->clear();
        QCOMPARE((*all)->text(), u"All markets"_s);
        QVERIFY(markets->horizontalScrollBar()->maximum() == 0);
        go(u"Plans"_s);
        title->setText(u"Hello"_s);
        QCOMPARE(value("microsoft-azure-virtualmachines.skuTitle"), JsonValue::string(u"Hello"));
        description->setPlainText(u"World"_s);
        QCOMPARE(value("microsoft-azure-virtualmachines.skuDescription"), JsonValue::string(u"World"));
        backup->click();
        QVERIFY(value("microsoft-azure-virtualmachines.supportsBackup").toBool());
        QVERIFY(value("microsoft-azure-virtualmachines.recommendedVMSizes").isNull());
        QVERIFY(value("microsoft-azure-virtualmachines.generation").isNull());
        m_form->reveal(number, false);
        auto *lun = named<QLineEdit>(u"LUN"_s);
        QVERIFY(lun && lun->text().isEmpty());
        lun->setText(u"5"_s);
        QCOMPARE(m_body.value(number).text().toByteArray(), "5"_ba);
    }

    void aPublicVersionThatIsRemovedIsSaidAndCanBePutBack()
    {
        const QByteArray map = "'microsoft-azure-virtualmachines.vmImages':{'1.0.0':{'osVhdUrl':'https://a.example/a'},"
                               "'1.0.1':{'osVhdUrl':'https://a.example/b'},'1.0.2':{}}";
        show(withPlan(map), u"Images"_s);
        m_form->setPublished({}, withPlan(QByteArray(map).replace(",'1.0.2':{}", "")));
        auto *list = named<QListWidget>(u"Image versions"_s);
        QVERIFY(list);
        const auto *notice =
            list->parentWidget()->findChild<QLabel *>(u"removedVersions"_s, Qt::FindDirectChildrenOnly);
        QVERIFY(notice && !notice->isVisibleTo(m_form.get()));
        const auto button = [list](const QString &text) {
            const QList<QPushButton *> all = list->parentWidget()->findChildren<QPushButton *>();
            for (QPushButton *candidate : all) {
                if (candidate->text() == text && candidate->parentWidget() == list->parentWidget())
                    return candidate;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        list->setCurrentRow(0); // 1.0.2, which nobody has
        button(u"Remove"_s)->click();
        QVERIFY(!notice->isVisibleTo(m_form.get()));
        list->setCurrentRow(1); // 1.0.0
        QVERIFY(button(u"Remove"_s)->toolTip().contains(u"public"_s));
        button(u"Remove"_s)->click();
        QVERIFY(notice->isVisibleTo(m_form.get()));
        QVERIFY2(notice->text().contains(u"1.0.0"_s) && !notice->text().contains(u"1.0.2"_s),
                 qPrintable(notice->text()));
        button(u"Put back"_s)->click();
        QVERIFY(!notice->isVisibleTo(m_form.get()));
        QCOMPARE(m_body.value(images).value("1.0.0"), m_base.value(images).value("1.0.0"));
        const auto row = list->findItems(u"1.0.1"_s, Qt::MatchContains);
        QCOMPARE(row.size(), 1);
        list->setCurrentItem(row.first());
        button(u"Remove"_s)->click();
        QCOMPARE(named<QLineEdit>(u"New version"_s)->text(), u"1.0.2"_s); // no other disk under a public number
    }

    void removingAPublicPlanSaysSo()
    {
        QString asked;
        Questions::setAnswerer([&asked](const Questions::Question &question) {
            asked = question.text;
            return false;
        });
        for (const bool isPublic : {false, true}) {
            show(withPlan("'x':1"), u"Plans"_s);
            m_form->setPublished({}, isPublic ? withPlan("'x':1") : JsonValue());
            const QList<QPushButton *> all = m_form->findChildren<QPushButton *>();
            for (QPushButton *button : all) {
                if (button->text() == u"Remove plan"_s)
                    button->click();
            }
            QVERIFY(asked.contains(u"gold"_s));
            QCOMPARE(asked.contains(u"is public"_s), isPublic);
        }
    }

    // What is missing altogether is shown where it is added; a list that is there is everywhere in its sections.
    void aMissingPlanIsShownWhereItIsAdded()
    {
        const JsonPointer plans({"definition", "plans"});
        for (const QByteArray &list : {"[]"_ba, R"([{"planId":"gold"}])"_ba}) {
            const auto body = JsonReader::read(
                R"({"offerTypeId":"microsoft-azure-virtualmachines","definition":{"plans":)" + list + "}}");
            FormView form(schemas());
            form.setValue(*body, *body);
            form.reveal(plans, true);
            QCOMPARE(form.findChild<QListWidget *>(u"sections"_s)->currentItem()->text(),
                     list == "[]" ? u"Plans"_s : u"Overview"_s);
        }
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
