// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"
#include "form/sheetreadingdialog.h"
#include "prices/pricefiles.h"
#include "prices/pricegridview.h"
#include "prices/priceimportdialog.h"
#include "support/patience.h"
#include "support/pricedocs.h"
#include "support/schemas.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

JsonValue offer(const QByteArray &gold)
{
    return ::offer({planOfSizes("gold", gold), planOfSizes("silver", "'1core':1")});
}

const QByteArray titles = "publisher,offer,plan,market,currency,core size,price,unit\r\n";

} // namespace

//! Prices that go to a file and come from one, by the buttons of the section *Prices*.
class TestPriceFiles final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FormView> m_form;
    JsonValue m_body;
    QStringList m_steps;

    void show() { m_form->setValue(m_body, offer("'1core':0.10")); }
    void open(const JsonValue &body)
    {
        m_body = body;
        m_steps.clear();
        m_form = std::make_unique<FormView>(schemas());
        m_form->resize(1200, 800);
        show();
        connect(m_form.get(), &FormView::edited, this,
                [this](const JsonValue &edit, const JsonPointer &, const QString &label) {
                    m_steps += label;
                    m_body = edit;
                    show();
                });
        m_form->show();
        auto *list = m_form->findChild<QListWidget *>(u"sections"_s);
        list->setCurrentItem(list->findItems(u"Prices"_s, Qt::MatchStartsWith).value(0));
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }
    template<typename T>
    static T *named(const QWidget *parent, const QString &name)
    {
        const QList<T *> all = parent->findChildren<T *>();
        for (T *each : all) {
            if (each->isVisible() && (each->accessibleName() == name || each->property("text").toString() == name))
                return each;
        }
        return nullptr;
    }
    QString said() const { return m_form->findChild<QLabel *>(u"priceSaid"_s)->text(); }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString put(const QByteArray &bytes)
    {
        QFile file(at(u"prices.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    // As the person does: the button, and the file.
    void choose(const QString &button, const QString &path)
    {
        named<QPushButton>(m_form.get(), button)->click();
        auto *dialog = m_form->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    PriceImportDialog *importDialog() const { return m_form->findChild<PriceImportDialog *>(); }
    SheetReadingDialog *readingDialog() const { return m_form->findChild<SheetReadingDialog *>(); }
    bool isCompared() const { return importDialog() && summary(importDialog()) != u"Comparing…"_s; }
    static QString summary(const QWidget *dialog) { return dialog->findChild<QLabel *>(u"importSummary"_s)->text(); }
    static QStringList cells(const QWidget *dialog)
    {
        const QAbstractItemModel *model = named<QTableView>(dialog, u"Cells"_s)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines += model->index(row, 0).data().toString() + u' ' + model->index(row, 6).data().toString();
        return lines;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup()
    {
        m_form.reset();
        QLocale::setDefault(QLocale::c());
    }

    void exportWritesWhatIsNotSaved()
    {
        open(offer("'1core':0.30"));
        choose(u"Export…"_s, at(u"out.csv"_s));
        QTRY_COMPARE(said(), u"2 price(s) written to out.csv."_s);
        QFile file(at(u"out.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"p\",\"x\",\"gold\",\"\",\"USD\",\"1core\",\"0.30\",\"hour\"\r\n"));
    }

    void anExportThatFailsIsSaid()
    {
        open(offer("'1core':0.30"));
        choose(u"Export…"_s, at(u"missing/out.csv"_s));
        QTRY_VERIFY2(said().startsWith("The prices could not be written to out.csv: "_L1), qPrintable(said()));
    }

    void nothingChangesBeforeApplyWhichIsOneStep()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put(titles + "p,x,gold,,USD,1core,0.12,hour\np,x,gold,,USD,2core,0.24,hour\n"
                                          "p,x,silver,,USD,1core,1.00,hour\np,x,glod,,USD,1core,1,hour\n"));
        QTRY_VERIFY(isCompared());
        QCOMPARE(cells(importDialog()),
                 QStringList({u"G5 Rejected"_s, u"G2 Changed"_s, u"G3 New"_s, u"G4 Unchanged"_s}));
        QCOMPARE(summary(importDialog()), u"“Apply” changes 1 price(s) and adds 1, in one step that can be undone. "
                                          "Of 1 rejected cell(s) the draft keeps what it has."_s);
        QCOMPARE(m_body, offer("'1core':0.10"));
        named<QPushButton>(importDialog(), u"Apply"_s)->click();
        QCOMPARE(m_steps, QStringList{u"Import prices"_s});
        QCOMPARE(m_body, offer("'1core':0.12,'2core':0.24"));
        QVERIFY2(said().startsWith(u"Imported from "_s) && said().contains(u"1 changed"_s) &&
                     said().contains(u"1 rejected"_s),
                 qPrintable(said()));
        m_form->setValue(offer("'1core':0.5"), offer("'1core':0.5"));
        QVERIFY(!said().startsWith(u"Imported"_s)); // it was of the draft before
    }

    void cancelLeavesTheDraftAlone()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put(titles + "p,x,gold,,USD,1core,0.12,hour\n"));
        QTRY_VERIFY(isCompared());
        importDialog()->reject();
        QCOMPARE(m_steps, QStringList());
        QCOMPARE(m_body, offer("'1core':0.10"));
    }

    void whatWasExportedChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"out.csv"_s;
        QTest::newRow("workbook") << u"out.xlsx"_s;
    }
    void whatWasExportedChangesNothing()
    {
        QFETCH(const QString, name);
        open(offer("'1core':0.10,'huge':1e-7,'4core':0.1234567890123456789"));
        choose(u"Export…"_s, at(name));
        QTRY_COMPARE(said(), u"4 price(s) written to "_s + name + u'.');
        choose(u"Import…"_s, at(name));
        QTRY_VERIFY(isCompared());
        QCOMPARE(summary(importDialog()), u"This changes nothing."_s);
        QVERIFY(named<QCheckBox>(importDialog(), u"4 unchanged"_s));
        QVERIFY(!named<QPushButton>(importDialog(), u"Apply"_s)->isEnabled());
    }

    void reasonsCanBeReadWhole()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put("core size;price\n1core;0.11\n2core;" + QByteArray(60, 'x') + '\n'));
        QTRY_VERIFY(isCompared());
        importDialog()->resize(1000, 560);
        const auto *table = named<QTableView>(importDialog(), u"Cells"_s);
        const QModelIndex reason = table->model()->index(0, 7);
        const auto needed = [&] {
            return table->fontMetrics()
                .boundingRect(QRect(0, 0, table->columnWidth(7) - 8, 1000), Qt::TextWordWrap, reason.data().toString())
                .height();
        };
        QTRY_VERIFY(needed() > table->fontMetrics().height()); // of two lines at least
        QTRY_VERIFY(table->rowHeight(0) >= needed());
        QCOMPARE(table->rowHeight(1), table->verticalHeader()->defaultSectionSize());
    }

    void theCountedBoxesFilter()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put(titles + "p,x,gold,,USD,1core,0.12,hour\np,x,gold,,USD,2core,x,hour\n"));
        QTRY_VERIFY(isCompared());
        auto *box = named<QCheckBox>(importDialog(), u"1 rejected"_s);
        QVERIFY(box && named<QCheckBox>(importDialog(), u"1 changed"_s) &&
                named<QCheckBox>(importDialog(), u"0 new"_s));
        box->click();
        QCOMPARE(cells(importDialog()), QStringList{u"G2 Changed"_s});
    }

    void aSheetWithoutPlansGoesToTheOneThatIsChosen()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put("core size;price\n1core;0,50\n"));
        QTRY_VERIFY(isCompared());
        auto *plans = named<QComboBox>(importDialog(), u"Plan"_s);
        QVERIFY(plans);
        QCOMPARE(plans->currentText(), u"gold"_s);
        auto *sign = named<QComboBox>(importDialog(), u"Decimal sign"_s);
        QCOMPARE(sign->currentIndex(), 1); // as the file has it
        sign->setCurrentIndex(0);
        QTRY_COMPARE(cells(importDialog()), QStringList{u"B2 Rejected"_s});
        plans->setCurrentIndex(1);
        sign->setCurrentIndex(1);
        QVERIFY(!named<QPushButton>(importDialog(), u"Apply"_s)->isEnabled()); // what it would do is not known yet
        QTRY_COMPARE(cells(importDialog()), QStringList{u"B2 Changed"_s});
        QVERIFY(!named<QComboBox>(importDialog(), u"Sheet"_s));
        named<QPushButton>(importDialog(), u"Apply"_s)->click();
        QVERIFY(m_body ==
                quoted("{'id':'x','publisherId':'p','offerTypeId':'microsoft-azure-virtualmachines',"
                       "'definition':{'offer':{},'plans':[" +
                       planOfSizes("gold", "'1core':0.10") + ',' + planOfSizes("silver", "'1core':0.50") + "]}}"));
    }

    void theDialogFollowsTheDraft()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put(titles + "p,x,gold,,USD,1core,0.12,hour\n"));
        QTRY_VERIFY(isCompared());
        QCOMPARE(cells(importDialog()), QStringList{u"G2 Changed"_s});
        m_body = offer("'1core':0.12");
        show();
        QTRY_COMPARE(cells(importDialog()), QStringList{u"G2 Unchanged"_s});
        m_body = offer("'2core':0.2");
        show();
        QTRY_COMPARE(cells(importDialog()), QStringList{u"G2 New"_s});
        named<QPushButton>(importDialog(), u"Apply"_s)->click();
        QCOMPARE(m_body, offer("'2core':0.2,'1core':0.12"));
    }

    void aFileWithoutPricesIsSaid()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put("Dear all,\nsee below\n"));
        QTRY_VERIFY(isCompared());
        QVERIFY2(summary(importDialog()).startsWith("No prices are recognized"_L1),
                 qPrintable(summary(importDialog())));
        QVERIFY(!named<QPushButton>(importDialog(), u"Apply"_s)->isEnabled());
    }

    void whileItIsReadThatIsSaid()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put(titles + "p,x,gold,,USD,1core,0.12,hour\n"));
        QVERIFY(readingDialog());
        QVERIFY(readingDialog()->isVisible());
        QCOMPARE(readingDialog()->findChild<QLabel *>(u"readingText"_s)->text(), u"Reading prices.csv…"_s);
        QTRY_VERIFY(isCompared());
        QTRY_VERIFY(!readingDialog());
    }

    void readingIsCanceled_data() { whatWasExportedChangesNothing_data(); }
    void readingIsCanceled()
    {
        QFETCH(const QString, name);
        open(offer("'1core':0.10"));
        choose(u"Export…"_s, at(name));
        choose(u"Import…"_s, at(name));
        QVERIFY(readingDialog());
        named<QPushButton>(readingDialog(), u"Cancel"_s)->click();
        QTRY_VERIFY(!readingDialog());
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(!importDialog());
    }

    void aFileThatCannotBeReadIsSaid()
    {
        open(offer("'1core':0.10"));
        choose(u"Import…"_s, put("plan,\"price"));
        QTRY_COMPARE(said(), u"prices.csv could not be read: Line 1: a quote is opened and never closed."_s);
        QVERIFY(!importDialog());
    }

    void whatIsReadOnlyIsExportedAndNotImported()
    {
        open(offer("'1core':0.10"));
        m_form->setReadOnly(true);
        QVERIFY(!named<QPushButton>(m_form.get(), u"Import…"_s)->isEnabled());
        QVERIFY(named<QPushButton>(m_form.get(), u"Export…"_s)->isEnabled());
    }
};

QTEST_MAIN(TestPriceFiles)
#include "tst_pricefiles.moc"
