// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "mainwindow.h"

#include <QDir>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace pubconsole;
using namespace Qt::StringLiterals;

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
        int count = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.name() == "numerusform"_L1) {
                QCOMPARE(places(xml.readElementText()), places(source));
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
        Options options;
        options.configFolder = folder.path();
        options.language = u"nl"_s;
        const Application application(options, std::nullopt, [] { return std::nullopt; });
        const QList<QAction *> menus = application.window()->menuBar()->actions();
        QCOMPARE(menus.value(0)->text(), u"&Bestand"_s);
        QCOMPARE(QCoreApplication::translate("pubconsole::StatusLine", "%n unsaved offer(s)", nullptr, 2),
                 u"2 niet-opgeslagen aanbiedingen"_s);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
