// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"
#include "json/jsonreader.h"
#include "rules/offerchecker.h"
#include "rules/schemacatalog.h"
#include "rules/schematexts.h"
#include "session/backendfactory.h"
#include "support/patience.h"
#include "window/application.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

// What a person reads, hears or can open in a form, whether it is shown now or not.
QStringList textsOf(const QWidget *window)
{
    QStringList texts;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts += line->placeholderText();
        const auto *box = qobject_cast<const QComboBox *>(widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = box ? box->model() : view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts += model->index(row, column).data().toString();
        }
        for (int column = 0; model && view && column < model->columnCount(); ++column)
            texts += model->headerData(column, Qt::Horizontal).toString();
    }
    for (QString &text : texts) {
        if (text.endsWith(" *"_L1)) // a field that is needed
            text.chop(2);
        text.remove(QRegularExpression(u" \\([A-Z]{2}\\)$"_s)); // a market
    }
    return texts;
}

Options dutch(const QTemporaryDir &folder)
{
    Options options;
    options.configFolder = folder.path();
    options.language = u"nl"_s;
    return options;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

    static QStringList places(const QString &text)
    {
        static const QRegularExpression place(u"%(n|\\d)"_s);
        QStringList found;
        for (auto match = place.globalMatch(text); match.hasNext();)
            found += match.next().captured();
        found.sort();
        found.removeDuplicates();
        return found;
    }

private Q_SLOTS:
    // A translation that loses a value would show a sentence without the name it is about.
    void everyTranslationKeepsItsValues_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TRANSLATIONS));
        const QStringList files = folder.entryList({u"*.ts"_s});
        QVERIFY(files.size() >= 2);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyTranslationKeepsItsValues()
    {
        QFETCH(QString, file);
        QFile ts(file);
        QVERIFY(ts.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&ts);
        QString source;
        bool isFirstForm = false;
        int count = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
                isFirstForm = true;
            } else if (xml.name() == "numerusform"_L1) {
                const QString text = xml.readElementText();
                QStringList expected = places(source);
                if (std::exchange(isFirstForm, false) && !text.contains("%n"_L1))
                    expected.removeAll(u"%n"_s); // of one thing it may go without saying
                QCOMPARE(places(text), expected);
                ++count;
            } else if (xml.name() == "translation"_L1) {
                QVERIFY2(xml.attributes().isEmpty(), qPrintable(source)); // unfinished
                xml.readNext();
                const QString text = xml.isCharacters() ? xml.text().toString().trimmed() : QString();
                if (!text.isEmpty()) {
                    QCOMPARE(places(text), places(source));
                    ++count;
                }
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(count > 20);
    }

    void theWindowSpeaksTheLanguageOfItsOption()
    {
        const QTemporaryDir folder;
        const Application application(dutch(folder), std::nullopt, [] { return std::nullopt; });
        const QList<QAction *> menus = application.window()->menuBar()->actions();
        QCOMPARE(menus.value(0)->text(), u"&Bestand"_s);
        QCOMPARE(QCoreApplication::translate("QsciScintilla", "Select All"), u"Alles selecteren"_s);
        QCOMPARE(QCoreApplication::translate("pubconsole::StatusLine", "%n unsaved offer(s)", nullptr, 2),
                 u"2 niet-opgeslagen aanbiedingen"_s);
    }

    // A field that is added to a schema is translated like everything else.
    void everyTextOfTheSchemasIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList files = QDir(QStringLiteral(TRANSLATIONS)).entryList({u"pubconsole_*.ts"_s});
        for (const QString &file : files) {
            const QString language = file.section(u'_', 1).section(u'.', 0, 0);
            if (language != "en"_L1)
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    void everyTextOfTheSchemasIsTranslated()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/fields_%1.qm"_s.arg(language)));
        const QList<SchemaText> texts = schemaTexts();
        QVERIFY(texts.size() > 400);
        QByteArrayList missing;
        for (const SchemaText &entry : texts) {
            if (translator.translate(entry.context.constData(), entry.text.constData()).isEmpty())
                missing += entry.context + ": " + entry.text;
        }
        QVERIFY2(missing.isEmpty(),
                 ("Build the target \"translations\", then translate: " + missing.join('\n')).constData());
    }

    void theFormOfEveryTypeSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("type");
        for (const QString &type :
             {u"microsoft-azure-virtualmachines"_s, u"microsoft-azure-corevm"_s, u"microsoft-azure-applications"_s})
            QTest::newRow(qPrintable(type)) << type;
    }

    void theFormOfEveryTypeSpeaksTheLanguage()
    {
        QFETCH(QString, type);
        const QTemporaryDir folder;
        const Application application(dutch(folder), std::nullopt, [] { return std::nullopt; });
        QHash<QString, QString> english; // what differs in Dutch
        for (const SchemaText &entry : schemaTexts()) {
            const QString text = QString::fromUtf8(entry.text);
            const QString translated = QCoreApplication::translate(entry.context.constData(), entry.text.constData());
            if (translated != text)
                english.insert(text, translated);
        }
        const auto body = JsonReader::read(
            "{\"offerTypeId\":\"" + type.toLatin1() +
            "\",\"definition\":{\"displayText\":\"x\",\"offer\":{},\"plans\":[{\"planId\":\"gold\"}]}}");
        QVERIFY(body);
        const SchemaCatalog schemas(documentShape()); // in Dutch
        FormView form(&schemas);
        form.setValue(*body, *body);
        auto *sections = form.findChild<QListWidget *>(u"sections"_s);
        for (int row = 0; row < sections->count(); ++row)
            sections->setCurrentRow(row);
        const QStringList texts = textsOf(&form);
        QVERIFY(texts.contains(u"Titel"_s) && texts.contains(u"Plannen"_s));
        for (const QString &text : texts)
            QVERIFY2(!english.contains(text), qPrintable(text));

        // So do the rules, and they name a field as the form does.
        const auto schema = schemas.ofType(type);
        const auto problems = OfferChecker::check(body->withoutValue(JsonPointer({"definition", "plans", "0"})),
                                                  *schema, {QDateTime::currentDateTimeUtc(), 21, {}, {}});
        QStringList said;
        for (const Problem &problem : problems) {
            said += problem.message;
            const JsonPath path = JsonPath::of(problem.place, *body, schemas.identities());
            const QStringList parts = schema->label(path).split(u" › "_s);
            for (const QString &part : parts)
                QVERIFY2(!english.contains(part), qPrintable(part));
        }
        QVERIFY(said.contains(u"De aanbieding heeft geen plan."_s));
        for (const QString &sentence : std::as_const(said))
            QVERIFY2(!english.contains(sentence), qPrintable(sentence));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
