// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "offer/draftstore.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "prices/pricechart.h"
#include "session/filedocuments.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "widgets/messagebar.h"
#include "widgets/questions.h"
#include "window/application.h"
#include "window/mainwindow.h"
#include "window/page.h"
#include "window/tabs.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QByteArray offerText =
    "{\"publisherId\":\"contoso\",\"id\":\"contoso-analytics\",\"offerTypeId\":\"microsoft-azure-applications\","
    "\"definition\":{\"displayText\":\"From the file\",\"offer\":{},\"plans\":[]}}";
const JsonPointer displayText({"definition", "displayText"});

} // namespace

//! Offers in files: edited, checked, saved back and kept like those of the service.
class TestFiles final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_console;

    void start(bool hasProfile)
    {
        Options options;
        options.configFolder = m_folder->path();
        options.sandbox = hasProfile;
        m_console = std::make_unique<Application>(options, std::nullopt, [this] {
            return SandboxAccess{m_sandbox->url(), {m_sandbox->tenantId(), m_sandbox->clientId(), m_sandbox->secret()}};
        });
        m_console->start();
    }
    MainWindow *window() const { return m_console->window(); }
    Tabs *tabs() const { return window()->findChild<Tabs *>(); }
    OfferTab *tab() const { return tabs()->currentTab(); }
    QString message() const { return window()->findChild<MessageBar *>()->text(); }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> all = window()->findChildren<QAction *>();
        const auto it = std::find_if(all.cbegin(), all.cend(),
                                     [&text](const QAction *found) { return found->text().remove(u'&') == text; });
        return it == all.cend() ? nullptr : *it;
    }
    static void press(const QWidget *in, const QString &text)
    {
        const QList<QPushButton *> all = in->findChildren<QPushButton *>();
        for (QPushButton *button : all) {
            if (button->text() == text && button->isVisible()) {
                QVERIFY2(button->isEnabled(), qPrintable(text));
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"There is no button "_s + text));
    }
    QString path() const { return m_folder->filePath(u"offer.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void type(const QByteArray &before, const QByteArray &after) const
    {
        const QByteArray text = tab()->editor()->utf8().replace(before, after);
        tab()->editor()->selectAll();
        tab()->editor()->replaceSelectedText(QString::fromUtf8(text));
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        Questions::setAnswerer({});
        m_console.reset();
    }

    void theChartOfPricesIsRemembered()
    {
        const auto openPrices = [this] {
            start(false);
            window()->openFile(path());
            QVERIFY(!tab()->findChild<PriceChart *>());
            auto *list = tab()->findChild<QListWidget *>(u"sections"_s);
            list->setCurrentItem(list->findItems(u"Prices"_s, Qt::MatchStartsWith).value(0));
        };
        write(
            R"({"publisherId":"p","id":"vm","offerTypeId":"microsoft-azure-virtualmachines","definition":{"offer":{},)"
            R"("plans":[{"planId":"gold"}]}})");
        openPrices();
        QVERIFY(!tab()->findChild<PriceChart *>());
        press(tab(), u"Chart"_s);
        QVERIFY(tab()->findChild<PriceChart *>());
        m_console.reset();
        openPrices();
        QVERIFY(tab()->findChild<PriceChart *>());
    }

    void isEditedCheckedAndSavedBack()
    {
        start(false);
        write(offerText);
        window()->openFile(path());
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"offer.json"_s);
        QVERIFY(!tab()->isUnsaved());
        for (const auto layout : {OfferTab::Layout::Form, OfferTab::Layout::Split, OfferTab::Layout::Json})
            tab()->setLayoutChoice(layout);
        type("From the file", "Edited");
        QTRY_COMPARE(tab()->document()->current().value(displayText).toString(), u"Edited"_s);
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"offer.json ●"_s);
        QVERIFY2(window()->windowTitle().startsWith(u"offer.json* — "_s), qPrintable(window()->windowTitle()));
        QVERIFY(action(u"Check"_s)->isEnabled());
        action(u"Check"_s)->trigger();
        QTRY_VERIFY(!tab()->document()->problems()->problems().isEmpty());
        for (const Problem &problem : tab()->document()->problems()->problems())
            QVERIFY2(problem.rule != "OFR-ID", qPrintable(problem.message)); // a file is of whichever offer
        QVERIFY(action(u"Save to file"_s));
        action(u"Save to file"_s)->trigger();
        QCOMPARE(JsonReader::read(content())->value(displayText).toString(), u"Edited"_s);
        QVERIFY(!tab()->isUnsaved());
        action(u"Undo"_s)->trigger();
        QCOMPARE(tab()->document()->current().value(displayText).toString(), u"From the file"_s);
        QVERIFY(tab()->isUnsaved());
        action(u"Redo"_s)->trigger();
        QVERIFY(!tab()->isUnsaved());
    }

    // What is saved as it is, and is no JSON, is what the file has: taking the error back is an edit, and saved.
    void aCorrectionOfWhatWasSavedBrokenIsSaved()
    {
        start(false);
        write(offerText);
        window()->openFile(path());
        tab()->setLayoutChoice(OfferTab::Layout::Json);
        const QString whole = QString::fromUtf8(tab()->editor()->utf8());
        const auto typeAll = [this](const QString &text) {
            tab()->editor()->selectAll();
            tab()->editor()->replaceSelectedText(text);
        };
        typeAll(whole + u" x"_s);
        QTRY_VERIFY(tab()->flush().has_value());
        action(u"Save to file"_s)->trigger();
        QTRY_VERIFY(content().trimmed().endsWith('x'));
        QVERIFY(!tab()->isUnsaved());
        typeAll(whole);
        QTRY_VERIFY(!tab()->flush().has_value());
        QVERIFY(tab()->isUnsaved());
        action(u"Save to file"_s)->trigger();
        QTRY_VERIFY(JsonReader::read(content()).has_value());
        QVERIFY(!tab()->isUnsaved());
    }

    // Typing that goes on after a save is a step of its own: undo leads back to what was saved first.
    void undoStopsAtWhatWasSaved()
    {
        start(false);
        write(offerText);
        window()->openFile(path());
        OfferDocument *document = tab()->document();
        const auto typeInField = [document](const QString &text) {
            document->edit(document->current().withValue(displayText, JsonValue::string(text)), displayText, u"x"_s,
                           true);
        };
        const auto shown = [document] { return document->current().value(displayText).toString(); };
        typeInField(u"S"_s);
        typeInField(u"Saved"_s);
        action(u"Save to file"_s)->trigger();
        QVERIFY(!tab()->isUnsaved());
        typeInField(u"Saved a"_s);
        typeInField(u"Saved and more"_s);
        action(u"Undo"_s)->trigger();
        QCOMPARE(shown(), u"Saved"_s);
        QVERIFY(!tab()->isUnsaved());
        action(u"Undo"_s)->trigger();
        QCOMPARE(shown(), u"From the file"_s);
        action(u"Redo"_s)->trigger();
        action(u"Redo"_s)->trigger();
        QCOMPARE(shown(), u"Saved and more"_s);
    }

    // A name that would read as another is shown with a mark, in the tab, the title and what is said of it.
    void aNameThatMisleadsIsMarked()
    {
        start(false);
        const QString misleading = m_folder->filePath(u"offer\u202Enosj.json"_s);
        QFile file(misleading);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(offerText);
        file.close();
        window()->openFile(misleading);
        const QString marked = u"offer\uFFFDnosj.json"_s;
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), marked);
        QVERIFY2(window()->windowTitle().startsWith(marked), qPrintable(window()->windowTitle()));
        window()->showNotice({Notice::Level::Warning, u"offer\u202Enosj.json"_s, {}});
        tabs()->closeNow(tabs()->currentPage());
        QTRY_COMPARE(message(), marked);
    }

    // Members that only the service writes are the person's own in a file.
    void whatTheServiceWouldWriteStaysEditableAfterSaving()
    {
        start(false);
        write(QByteArray(offerText).replace("\"id\"", "\"version\":1,\"id\""));
        window()->openFile(path());
        type("From the file", "Edited");
        tab()->flush();
        action(u"Save to file"_s)->trigger();
        type("\"version\": 1", "\"version\": 2");
        tab()->flush();
        QCOMPARE(tab()->document()->current().value("version").toInteger(), 2);
        action(u"Save to file"_s)->trigger();
        QCOMPARE(JsonReader::read(content())->value("version").toInteger(), 2);
    }

    void utf16IsReadByItsMarkAndSavedInUtf8()
    {
        start(false);
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(QString::fromUtf8(offerText).replace("From"_L1, u"Fröm"_s));
        write(bytes);
        window()->openFile(path());
        QCOMPARE(tab()->document()->current().value(displayText).toString(), u"Fröm the file"_s);
        const QList<QLabel *> labels = tab()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->text().contains("UTF-16 LE"_L1); }));
        type("the file", "there");
        tab()->flush();
        action(u"Save to file"_s)->trigger();
        QCOMPARE(JsonReader::read(content())->value(displayText).toString(), u"Fröm there"_s);
    }

    void anEncodingThatIsNotNamedIsRefusedWithItsName()
    {
        start(false);
        QStringEncoder encoder(QStringConverter::Utf16BE);
        const QByteArray bytes = encoder(QString::fromUtf8(offerText));
        write(bytes);
        window()->openFile(path());
        QVERIFY(!tab());
        QVERIFY2(message().contains("UTF-16 BE"_L1), qPrintable(message()));
    }

    void aFileThatChangedMeanwhileIsNotOverwrittenUnasked()
    {
        start(false);
        write(offerText);
        window()->openFile(path());
        type("From the file", "Mine");
        tab()->flush();
        const QByteArray theirs = QByteArray(offerText).replace("From the file", "Theirs");
        write(theirs);
        action(u"Save to file"_s)->trigger();
        QCOMPARE(content(), theirs);
        QVERIFY(tab()->isUnsaved());
        press(window()->findChild<MessageBar *>(), u"Overwrite"_s);
        QCOMPARE(JsonReader::read(content())->value(displayText).toString(), u"Mine"_s);
        type("Mine", "Again");
        tab()->flush();
        write(theirs);
        action(u"Save to file"_s)->trigger();
        press(window()->findChild<MessageBar *>(), u"Reload"_s);
        QCOMPARE(tab()->document()->current().value(displayText).toString(), u"Theirs"_s);
        QVERIFY(!tab()->isUnsaved());
    }

    void nothingIsKeptBeforeAFileIsOpened()
    {
        start(false);
        write(offerText);
        const auto databases = [this] {
            QStringList found;
            QDirIterator files(m_folder->path(), {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                found += files.next();
            return found;
        };
        QCOMPARE(databases(), QStringList());
        window()->openFile(path());
        QCOMPARE(databases().size(), 1);
    }

    void unsavedEditsComeBack()
    {
        start(false);
        write(offerText);
        window()->openFile(path());
        type("From the file", "Kept");
        window()->quit();
        QTRY_VERIFY(QApplication::activeModalWidget());
        press(QApplication::activeModalWidget(), u"Keep as local drafts"_s);
        QTRY_VERIFY(!window()->isVisible());
        QCOMPARE(content(), offerText);
        m_console.reset();
        start(false);
        QVERIFY2(message().contains("offer.json"_L1), qPrintable(message()));
        press(window()->findChild<MessageBar *>(), u"Recover"_s);
        QTRY_COMPARE(tab()->document()->current().value(displayText).toString(), u"Kept"_s);
        QVERIFY(tab()->isUnsaved());
        action(u"Save to file"_s)->trigger();
        QCOMPARE(JsonReader::read(content())->value(displayText).toString(), u"Kept"_s);
    }

    // A draft is on disk without anybody asking for it.
    void unsavedEditsSurviveAnEndWithoutWarning()
    {
        write(offerText);
        MemorySecretStore secrets;
        const QString database = m_folder->filePath(u"files.sqlite"_s);
        auto files = std::make_unique<FileDocuments>(database, &secrets, schemas());
        OfferDocument *document = *files->open(path());
        document->edit(document->current().withValue(displayText, JsonValue::string(u"Kept")), displayText, u"x"_s);
        QTRY_VERIFY(files->drafts()->drafts().contains(document->id()));
        files = std::make_unique<FileDocuments>(database, &secrets, schemas());
        document = *files->open(path());
        QTRY_COMPARE(document->current().value(displayText).toString(), u"Kept"_s);
        QVERIFY(document->isModified());
        QVERIFY(QFile::remove(path()));
        files = std::make_unique<FileDocuments>(database, &secrets, schemas());
        QVERIFY(files->open(path())); // the file is gone, what was typed is not
    }

    // What was saved comes back as nobody's draft, however soon after it the program ends.
    void whatWasSavedLeavesNoDraft()
    {
        write(offerText);
        MemorySecretStore secrets;
        const QString database = m_folder->filePath(u"files.sqlite"_s);
        auto files = std::make_unique<FileDocuments>(database, &secrets, schemas());
        OfferDocument *document = *files->open(path());
        document->edit(document->current().withValue(displayText, JsonValue::string(u"Kept")), displayText, u"x"_s);
        QTRY_VERIFY(files->drafts()->drafts().contains(document->id()));
        QString error;
        QCOMPARE(files->save(document, JsonWriter::pretty(document->current()), false, &error),
                 FileDocuments::Outcome::Saved);
        files.reset(); // what it still writes is written
        files = std::make_unique<FileDocuments>(database, &secrets, schemas());
        document = *files->open(path());
        QVERIFY(files->drafts()->drafts().isEmpty());
        QVERIFY(!document->isModified());
        QCOMPARE(document->current().value(displayText).toString(), u"Kept"_s);
    }

    void closingAsks()
    {
        start(false);
        write(offerText);
        const auto close = [this](const QString &answer) {
            action(u"Close tab"_s)->trigger();
            QDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())));
            const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
            const auto it = std::find_if(buttons.cbegin(), buttons.cend(),
                                         [&answer](const QPushButton *button) { return button->text() == answer; });
            QVERIFY(it != buttons.cend());
            (*it)->click();
        };
        const auto edit = [this](const QByteArray &from, const QByteArray &to) {
            window()->openFile(path());
            type(from, to);
            tab()->flush();
            QVERIFY(tab()->isUnsaved());
        };
        edit("From the file", "Mine");
        close(u"Cancel"_s);
        QVERIFY(tab());
        QCOMPARE(content(), offerText);
        close(u"Save all"_s);
        QVERIFY(!tab());
        QVERIFY(content().contains("Mine"));
        const QByteArray saved = content();

        edit("Mine", "Kept");
        close(u"Keep as local drafts"_s);
        QTRY_VERIFY(!tab());
        QCOMPARE(content(), saved);
        window()->openFile(path());
        QTRY_VERIFY(tab()->isUnsaved());
        QTRY_VERIFY(tab()->editor()->utf8().contains("Kept"));

        Questions::setAnswerer([](const Questions::Question &) { return true; });
        close(u"Discard…"_s);
        QTRY_VERIFY(!tab());
        QCOMPARE(content(), saved);
        window()->openFile(path());
        QVERIFY(!tab()->isUnsaved());
    }

    void aTextThatIsNoJsonIsATextAllTheSame()
    {
        start(false);
        write("{\"definition\": {]");
        window()->openFile(path());
        QCOMPARE(tab()->editor()->utf8(), "{\"definition\": {]"_ba);
        QVERIFY(!tab()->isUnsaved());
        type("{]", "{");
        tab()->flush();
        QVERIFY(tab()->isUnsaved());
        action(u"Save to file"_s)->trigger();
        QCOMPARE(content(), "{\"definition\": {"_ba);
        QVERIFY(!tab()->isUnsaved());
        type("{\"definition\": {", "{\"definition\": {}}");
        QVERIFY(!tab()->flush());
        action(u"Save to file"_s)->trigger();
        QVERIFY(JsonReader::read(content()));
        QVERIFY(!tab()->isUnsaved());
    }

    void leadsOnToAnOffer()
    {
        start(true);
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(window()->workspace()->offers()->summary({u"contoso"_s, u"contoso-analytics"_s}),
                                 30000);
        write(offerText);
        window()->openFile(path());
        press(tab(), u"Compare with…"_s);
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), u"contoso/contoso-analytics"_s);
        dialog->accept();
        QCOMPARE(tabs()->tabText(tabs()->currentIndex()), u"Compare: contoso-analytics"_s);
        window()->openFile(path());
        press(tab(), u"Replace draft of…"_s);
        qobject_cast<QInputDialog *>(QApplication::activeModalWidget())->accept();
        QTRY_VERIFY_WITH_TIMEOUT(window()->windowTitle().startsWith(u"contoso-analytics* — "_s), 30000);
        const OfferDocument *document =
            window()->workspace()->openOffers()->document({u"contoso"_s, u"contoso-analytics"_s});
        QCOMPARE(document->current().value(displayText).toString(), u"From the file"_s);
        window()->openFile(path());
        press(tab(), u"New offer from this file…"_s);
        QWidget *creating = QApplication::activeModalWidget();
        QVERIFY(creating);
        const QList<QLineEdit *> lines = creating->findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->accessibleName() == "Offer id"_L1)
                line->setText(u"from-file"_s);
        }
        press(creating, u"Create draft"_s);
        QTRY_VERIFY(window()->workspace()->openOffers()->document({u"contoso"_s, u"from-file"_s}));
        QVERIFY(window()
                    ->workspace()
                    ->openOffers()
                    ->document({u"contoso"_s, u"from-file"_s})
                    ->current()
                    .value("definition")
                    .isObject());
    }
};

QTEST_MAIN(TestFiles)

#include "tst_filetabs.moc"
