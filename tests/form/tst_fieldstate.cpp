// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldeditor.h"
#include "form/fieldrow.h"
#include "roles/roles.h"
#include "rules/refusedtext.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = OfferField::Kind;

Q_DECLARE_METATYPE(OfferField)

namespace {

const JsonPointer here({"definition", "it"});

JsonPointer inside(const QByteArray &text)
{
    return JsonPointer(here.tokens() + JsonPointer::fromText(text).value_or(JsonPointer()).tokens());
}

OfferField fieldOf(Kind kind, const QByteArray &key = "it"_ba, const QList<OfferField> &fields = {})
{
    OfferField field;
    field.key = key;
    field.label = QString::fromUtf8(key);
    field.kind = kind;
    field.fields = fields;
    field.column = "vm"_ba;
    field.choices = {{JsonValue::string(u"a"_s), u"A"_s}, {JsonValue::string(u"b"_s), u"B"_s}};
    return field;
}

FieldNotes saying(const JsonPointer &place, const QString &sentence)
{
    FieldNotes notes;
    notes.sentences.insert(place.text(), {{Problem::Severity::Error, sentence}});
    return notes;
}

} // namespace

//! What comes down to the fields: all of it reaches each, and leaves alone what the person is doing there.
class TestFieldState final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FieldRow> m_row;
    FieldState m_state;

    // The row of a field whose owner takes over each edit and keeps each refused text.
    void show(const OfferField &field, const JsonValue &value)
    {
        m_row = std::make_unique<FieldRow>(field);
        m_state = {};
        m_state.value = m_state.base = value;
        m_state.place = here;
        connect(m_row.get(), &FieldRow::edited, this, [this](const JsonValue &edit) {
            m_state.value = edit;
            tell();
        });
        connect(m_row.get(), &FieldRow::refused, this, [this](const RefusedText &text) {
            m_state.notes.typed.remove(text.place.text());
            if (!text.text.isEmpty())
                m_state.notes.typed.insert(text.place.text(), text.text);
            tell();
        });
        m_row->resize(600, 600);
        m_row->show();
        m_row->activateWindow();
        tell();
    }
    void tell() { m_row->setState(m_state); }
    // As after a check: something else is said of what is shown.
    void say(const QString &sentence)
    {
        m_state.notes.sentences = saying(here, sentence).sentences;
        tell();
    }
    // Where a sentence stands: the places of the innermost rows around it.
    QList<JsonPointer> rowsThatSay(const QString &sentence) const
    {
        QList<JsonPointer> rows;
        const QList<QLabel *> labels = m_row->findChildren<QLabel *>(u"fieldNote"_s);
        for (const QLabel *label : labels) {
            if (!label->isVisible() || !label->text().contains(sentence))
                continue;
            const QWidget *row = label->parentWidget();
            while (!qobject_cast<const FieldRow *>(row))
                row = row->parentWidget();
            rows += static_cast<const FieldRow *>(row)->place();
        }
        return rows;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_row.reset();
        QLocale::setDefault(QLocale::c());
    }

    void aSentenceStandsAtTheRowOfItsPlace_data()
    {
        QTest::addColumn<OfferField>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("about"); // inside of the value
        QTest::addColumn<QByteArray>("row");
        const QList<OfferField> name{fieldOf(Kind::Text, "name"_ba)};
        const QList<OfferField> object{fieldOf(Kind::Object, "object"_ba, name)};
        const QList<OfferField> list{fieldOf(Kind::List, "list"_ba, name)};
        const auto row = [](const char *title, const OfferField &field, const QByteArray &value,
                            const QByteArray &about = {},
                            const QByteArray &at = {}) { QTest::newRow(title) << field << value << about << at; };
        row("line", fieldOf(Kind::Text), "'x'");
        row("text", fieldOf(Kind::Html), "'x'");
        row("number", fieldOf(Kind::Number), "1");
        row("yes or no", fieldOf(Kind::Boolean), "true");
        row("choice", fieldOf(Kind::Choice), "'a'");
        row("choices", fieldOf(Kind::Choices), "['a']", "/0");
        row("lines", fieldOf(Kind::Strings), "['x']", "/0");
        row("markets", fieldOf(Kind::Regions), "['NL']", "/0");
        row("categories", fieldOf(Kind::Categories), "[{'categoryL1':'compute'}]", "/0/categoryL1");
        row("nothing yet", fieldOf(Kind::Text), "null");
        row("object", fieldOf(Kind::Object, "it"_ba, name), "{'name':'x'}", "/name", "/name");
        row("object itself", fieldOf(Kind::Object, "it"_ba, name), "{'name':'x','other':1}");
        row("object in an object", fieldOf(Kind::Object, "it"_ba, object), "{'object':{'name':'x'}}", "/object/name",
            "/object/name");
        row("other member of an object", fieldOf(Kind::Object, "it"_ba, name), "{'name':'x','other':1}", "/other");
        row("list", fieldOf(Kind::List, "it"_ba, name), "[{'name':'x'},{'name':'y'}]", "/1/name", "/1/name");
        row("entry of a list", fieldOf(Kind::List, "it"_ba, name), "[{'name':'x'},{}]", "/1");
        row("links", fieldOf(Kind::Links, "it"_ba, name), "[{'name':'x'}]", "/0/name", "/0/name");
        row("list in a list", fieldOf(Kind::List, "it"_ba, list), "[{},{'list':[{},{'name':'x'}]}]", "/1/list/1/name",
            "/1/list/1/name");
        row("list in an object", fieldOf(Kind::Object, "it"_ba, list), "{'list':[{'name':'x'}]}", "/list/0/name",
            "/list/0/name");
        row("other member of an entry", fieldOf(Kind::List, "it"_ba, name), "[{},{'other':1}]", "/1/other", "/1");
        row("version", fieldOf(Kind::Images, "it"_ba, name), "{'1.0.0':{'name':'x'},'2.0.0':{}}", "/1.0.0/name",
            "/1.0.0/name");
        row("tree", fieldOf(Kind::Tree), "{'a':[1,{'b':2}]}", "/a/1/b");
        row("tree of one value", fieldOf(Kind::Tree), "1");
        row("another kind than expected", fieldOf(Kind::Text), "{'a':[1]}", "/a/0");
    }

    void aSentenceStandsAtTheRowOfItsPlace()
    {
        QFETCH(OfferField, field);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, about);
        QFETCH(QByteArray, row);
        show(field, quoted(value));
        m_state.notes = saying(inside(about), u"is wrong"_s);
        tell();
        m_row->reveal(inside(about));
        QCOMPARE(rowsThatSay(u"is wrong"_s), QList{inside(row)});
        m_state.notes = saying(JsonPointer({"definition", "italics"}), u"is wrong"_s); // begins with the same letters
        tell();
        QVERIFY(rowsThatSay(u"is wrong"_s).isEmpty());
    }

    void aSentenceStandsInItsCell_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("about");
        QTest::newRow("tree") << Kind::Tree << "{'a':1,'b':2}"_ba << 1 << "/b"_ba;
        QTest::newRow("tree of one value") << Kind::Tree << "1"_ba << 1 << ""_ba;
        QTest::newRow("another kind than expected") << Kind::Text << "[1,2]"_ba << 1 << "/1"_ba;
    }

    // By its mark, and in words for whoever does not see it.
    void aSentenceStandsInItsCell()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, value);
        QFETCH(int, column);
        QFETCH(QByteArray, about);
        show(fieldOf(kind), quoted(value));
        const auto *model = m_row->findChild<QAbstractItemView *>(u"field"_s)->model();
        const auto cells = [&] { // that say something
            QStringList texts;
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex cell = model->index(row, column);
                const QString text = cell.data(Qt::AccessibleDescriptionRole).toString();
                const bool isMarked = cell.data(StatusToneRole).toInt() == int(Tone::Failed);
                if (isMarked && cell.data(Qt::ToolTipRole).toString() == text)
                    texts += cell.data().toString() + u": "_s + text;
                else if (isMarked || !text.isEmpty())
                    texts += u"?"_s;
            }
            return texts;
        };
        QVERIFY(cells().isEmpty());
        m_state.notes = saying(inside(about), u"is wrong"_s);
        tell();
        const QString shown = QString::fromUtf8(quoted(value).value(*JsonPointer::fromText(about)).text());
        QCOMPARE(cells(), QStringList{shown + u": Error: is wrong"_s});
        m_state.notes = {};
        tell();
        QVERIFY(cells().isEmpty());
    }

    // The rows of the entry that is chosen speak of it and of no other.
    void anotherEntryHasItsOwnSentences()
    {
        show(fieldOf(Kind::List, "it"_ba, {fieldOf(Kind::Text, "name"_ba)}), quoted("[{'name':'x'},{'name':'y'}]"));
        m_state.notes = saying(inside("/1/name"), u"is wrong"_s);
        tell();
        auto *entries = m_row->findChild<QListWidget *>();
        QVERIFY(rowsThatSay(u"is wrong"_s).isEmpty());
        entries->setCurrentRow(1);
        QCOMPARE(rowsThatSay(u"is wrong"_s), QList{inside("/1/name")});
        entries->setCurrentRow(0);
        QVERIFY(rowsThatSay(u"is wrong"_s).isEmpty());
    }

    void aFixedFieldIsLockedWhereverItIs_data()
    {
        QTest::addColumn<Kind>("kind"); // of what it is in
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("object") << Kind::Object << "{'name':'x'}"_ba;
        QTest::newRow("list") << Kind::List << "[{'name':'x'}]"_ba;
        QTest::newRow("versions") << Kind::Images << "{'1.0.0':{'name':'x'}}"_ba;
    }

    void aFixedFieldIsLockedWhereverItIs()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, value);
        OfferField name = fieldOf(Kind::Text, "name"_ba);
        name.isFixed = true;
        show(fieldOf(kind, "it"_ba, {name}), quoted(value));
        const QList<QLineEdit *> lines = m_row->findChildren<QLineEdit *>();
        const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                       [](const QLineEdit *each) { return each->accessibleName() == "name"_L1; });
        QVERIFY(line != lines.cend());
        QVERIFY(!(*line)->isReadOnly());
        m_state.lock.isPublished = true;
        tell();
        QVERIFY((*line)->isReadOnly());
        QVERIFY(!rowsThatSay(u"Fixed since the offer was published."_s).isEmpty());
        m_state.base = {}; // it is new: nobody has it yet
        tell();
        QVERIFY(!(*line)->isReadOnly());
        m_state.lock.isReadOnly = true;
        tell();
        QVERIFY((*line)->isReadOnly());
        QVERIFY(rowsThatSay(u"Fixed since the offer was published."_s).isEmpty());
    }

    // They are hidden, and assistive tools see them.
    void theFieldsOfNoEntryAreLocked()
    {
        show(fieldOf(Kind::List, "it"_ba, {fieldOf(Kind::Text, "name"_ba)}), quoted("[]"));
        const auto *line = m_row->findChild<QLineEdit *>();
        QVERIFY(line && !line->isReadOnly());
        m_state.lock.isReadOnly = true;
        tell();
        QVERIFY(line->isReadOnly());
    }

    void anObjectOfTheFirstEntryIsUnfolded()
    {
        const OfferField object = fieldOf(Kind::Object, "object"_ba, {fieldOf(Kind::Text, "name"_ba)});
        show(fieldOf(Kind::List, "it"_ba, {object}), quoted("[]"));
        const auto *line = m_row->findChild<QLineEdit *>();
        QVERIFY(line && !line->isVisible());
        m_state.value = m_state.base = quoted("[{'object':{'name':'x'}}]");
        tell();
        QVERIFY(line->isVisible());
    }

    void whatIsTypedIntoALineKeepsItsCaret_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("typed"); // behind the first letter
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << Kind::Text << "'abc'"_ba << u" 1 "_s << u"a 1 bc"_s;
        QTest::newRow("address") << Kind::Url << "'abc'"_ba << u"x"_s << u"axbc"_s;
        QTest::newRow("number") << Kind::Number << "12"_ba << u",50"_s << u"1,502"_s; // 1.502 to the document
        QTest::newRow("no number") << Kind::Number << "12"_ba << u"x"_s << u"1x2"_s;
    }

    void whatIsTypedIntoALineKeepsItsCaret()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, value);
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(QLocale::Dutch));
        show(fieldOf(kind), quoted(value));
        auto *line = m_row->findChild<QLineEdit *>();
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        line->setCursorPosition(1);
        for (const QChar key : typed) {
            QTest::keyClicks(line, QString(key));
            say(u"after "_s + key);
        }
        QCOMPARE(line->text(), text);
        QCOMPARE(line->cursorPosition(), 1 + typed.size());
        QVERIFY(line->hasFocus());
    }

    void whatIsTypedIntoATextKeepsItsCaret_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("newer"); // from elsewhere, such as undo
        QTest::newRow("text") << Kind::Multiline << "'one\\ntwo'"_ba
                              << "'one\\nten'"_ba;
        QTest::newRow("lines") << Kind::Strings << "['one','two']"_ba
                               << "['one','ten']"_ba;
    }

    void whatIsTypedIntoATextKeepsItsCaret()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, newer);
        show(fieldOf(kind), quoted(value));
        auto *text = m_row->findChild<QPlainTextEdit *>();
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(4);
        text->setTextCursor(cursor);
        QTest::keyClicks(text, u"x"_s);
        say(u"odd"_s);
        QCOMPARE(text->toPlainText(), u"one\nxtwo"_s);
        QCOMPARE(text->textCursor().position(), 5);
        m_state.value = quoted(newer);
        tell();
        QCOMPARE(text->toPlainText(), u"one\nten"_s);
        QCOMPARE(text->textCursor().position(), 5);
        QVERIFY(text->hasFocus());
    }

    void whatIsTypedIntoACellStays_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("tree") << Kind::Tree << "{'a':1}"_ba << 1 << "/a"_ba;
    }

    void whatIsTypedIntoACellStays()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, value);
        QFETCH(int, column);
        QFETCH(QByteArray, cell);
        show(fieldOf(kind), quoted(value));
        auto *view = m_row->findChild<QAbstractItemView *>(u"field"_s);
        const QModelIndex index = view->model()->index(0, column);
        view->setFocus();
        view->setCurrentIndex(index);
        view->edit(index);
        auto *line = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"2 USD"_s);
        m_state.notes.sentences = saying(inside(cell), u"is odd"_s).sentences;
        tell(); // before it is entered
        QCOMPARE(line->text(), u"2 USD"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(index.data().toString(), u"2 USD"_s); // and when it is refused
        QCOMPARE(m_state.value, quoted(value));
        QCOMPARE(m_state.notes.typed.size(), 1);
        say(u"even"_s);
        QCOMPARE(index.data().toString(), u"2 USD"_s);
        m_state.notes.typed.clear(); // the owner has it no more: something newer stands there
        tell();
        QCOMPARE(index.data().toString(), u"1"_s);
    }

    void aListKeepsItsEntryAndItsKeys()
    {
        show(fieldOf(Kind::List, "it"_ba, {fieldOf(Kind::Text, "name"_ba)}), quoted("[{'name':'x'},{'name':'y'}]"));
        auto *entries = m_row->findChild<QListWidget *>();
        entries->setFocus();
        QTRY_VERIFY(entries->hasFocus());
        entries->setCurrentRow(1);
        const QListWidgetItem *entry = entries->currentItem();
        m_state.value = quoted("[{'name':'x'},{'name':'z'},{'name':'new'}]");
        tell();
        QVERIFY(entries->hasFocus());
        QCOMPARE(entries->currentItem(), entry);
        QVERIFY(entry->text().contains(u'z'));
    }

    // What says the same again costs nothing, and no assistive tool reads it out.
    void theSameStateChangesNothing_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("list") << Kind::List << "[{'name':'x'}]"_ba;
        QTest::newRow("markets") << Kind::Regions << "['NL','XX']"_ba;
        QTest::newRow("categories") << Kind::Categories << "[{'categoryL1':'compute'},{'categoryL1':'other'}]"_ba;
        QTest::newRow("tree") << Kind::Tree << "{'a':[1,2]}"_ba;
    }

    void theSameStateChangesNothing()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, value);
        show(fieldOf(kind, "it"_ba, {fieldOf(Kind::Text, "name"_ba)}), quoted(value));
        const QAbstractItemModel *model = m_row->findChild<QAbstractItemView *>(u"field"_s)->model();
        const QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy edited(m_row.get(), &FieldRow::edited);
        const int rows = model->rowCount();
        m_state.value = quoted(value); // equal, and another tree
        say(u"odd"_s);
        QCOMPARE(changed.size() + inserted.size() + removed.size() + edited.size(), 0);
        m_state.lock.isReadOnly = true;
        tell();
        QCOMPARE(edited.size(), 0);
        QCOMPARE(model->rowCount(), rows);
    }
};

QTEST_MAIN(TestFieldState)
#include "tst_fieldstate.moc"
