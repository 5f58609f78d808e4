// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"
#include "json/jsonwriter.h"
#include "models/pricegridmodel.h"
#include "prices/pricedialog.h"
#include "prices/pricegridview.h"
#include "prices/pricespage.h"
#include "support/patience.h"
#include "support/pricedocs.h"
#include "support/schemas.h"
#include "widgets/messagebar.h"
#include "widgets/questions.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

QByteArray sizes(const QByteArray &prices)
{
    return "'isByol':false,'coreMultiplier':{'currency':'USD','individually':{" + prices + "}}";
}

const QByteArrayList sample{plan("gold", sizes("'sharedcore':0.05,'1core':0.10,'2core':0.20")),
                            plan("silver", sizes("'sharedcore':0.5,'1core':1")),
                            plan("core", "'coreMultiplier':{'currency':'USD','single':0.05}")};

} // namespace

//! The section *Prices* of an offer's form: its keys, its buttons, and what it says.
class TestPricesPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FormView> m_form;
    JsonValue m_body;
    JsonValue m_base;
    QStringList m_steps;
    QList<RefusedText> m_refused;
    PriceGridView *m_grid = nullptr;

    void open(const JsonValue &body)
    {
        m_body = m_base = body;
        m_steps.clear();
        m_refused.clear();
        m_form = std::make_unique<FormView>(schemas());
        m_form->resize(1200, 800);
        m_form->setValue(m_body, m_base);
        connect(m_form.get(), &FormView::edited, this,
                [this](const JsonValue &edit, const JsonPointer &, const QString &label) {
                    m_steps += label;
                    m_body = edit;
                    m_form->setValue(m_body, m_base);
                });
        connect(m_form.get(), &FormView::refusedChanged, this,
                [this](const QList<RefusedText> &texts) { m_refused = texts; });
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        auto *list = sections();
        list->setCurrentItem(list->findItems(u"Prices"_s, Qt::MatchStartsWith).value(0));
        m_grid = m_form->findChild<PriceGridView *>();
        QVERIFY(m_grid && m_grid->isVisible());
        m_grid->setFocus();
    }
    QListWidget *sections() const { return m_form->findChild<QListWidget *>(u"sections"_s); }
    int row(const QString &name) const
    {
        for (int i = 0; i < m_grid->model()->rowCount(); ++i) {
            if (m_grid->model()->headerData(i, Qt::Vertical).toString() == name)
                return i;
        }
        return -1;
    }
    QModelIndex cell(const QString &name, int column) const { return m_grid->model()->index(row(name), column); }
    void go(const QString &name, int column) { m_grid->setCurrentIndex(cell(name, column)); }
    void choose(const QString &from, const QString &to, int left, int right)
    {
        go(from, left);
        m_grid->selectionModel()->select(QItemSelection(cell(from, left), cell(to, right)),
                                         QItemSelectionModel::ClearAndSelect);
    }
    QLineEdit *editor() const { return m_grid->viewport()->findChild<QLineEdit *>(); }
    void enter()
    {
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
    }
    QByteArray form(int plan, const char *name = "virtualMachinePricing") const
    {
        return JsonWriter::compact(m_body.value(JsonPointer({"definition", "plans", QByteArray::number(plan), name})));
    }
    QByteArray pricesOf(int plan) const
    {
        const QByteArray text = form(plan);
        const qsizetype from = text.indexOf("individually") + 15;
        return text.mid(from, text.indexOf('}', from) - from).replace('"', "");
    }
    QString says(const QString &name) const { return m_form->findChild<QLabel *>(name)->text(); }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = m_form->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<typename T>
    T *field(const QString &accessibleName) const
    {
        const QList<T *> all = m_form->findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    PriceDialog *dialog(const QString &tool)
    {
        button(tool)->click();
        return m_form->findChild<PriceDialog *>();
    }
    QString preview() const { return says(u"pricePreview"_s); }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup()
    {
        Questions::setAnswerer({});
        m_form.reset();
        QLocale::setDefault(QLocale::c());
    }

    void theSectionStandsBehindThePlans()
    {
        open(offer(sample));
        QStringList names;
        for (int i = 0; i < sections()->count(); ++i)
            names += sections()->item(i)->text().section(u'\u2002', 0, 0);
        const qsizetype here = names.indexOf(u"Prices"_s);
        QCOMPARE(names.mid(here - 1, 4),
                 QStringList({u"Plans"_s, u"Prices"_s, u"Availability"_s, u"Private audience"_s}));
        QCOMPARE(m_grid->accessibleName(), u"Prices"_s);
        QVERIFY(m_grid->horizontalHeader()->isVisible() && m_grid->verticalHeader()->isVisible());
    }

    void anOfferWithoutPricesOfSizesHasNoGrid()
    {
        FormView form(schemas());
        form.setValue(offer({"{'planId':'gold'}"}, "applications"), {});
        QVERIFY(!form.findChild<PriceGridView *>());
        form.setValue(offer({"{'planId':'gold'}"}), {});
        QVERIFY(form.findChild<PriceGridView *>());
    }

    void changesAreCountedAtTheirSection()
    {
        open(offer(sample));
        go(u"1 core(s)"_s, 0);
        QTest::keyClicks(m_grid, u"3"_s);
        enter();
        const auto *item = sections()->currentItem();
        QVERIFY2(item->data(Qt::AccessibleTextRole).toString().startsWith(u"Prices, 1 change(s)"_s), // in both forms
                 qPrintable(item->data(Qt::AccessibleTextRole).toString()));
    }

    void typingBeginsAnEdit()
    {
        open(offer(sample));
        go(u"1 core(s)"_s, 0);
        QTest::keyClicks(m_grid, u"0"_s);
        QVERIFY(editor());
        QTest::keyClicks(editor(), u".30"_s);
        enter();
        QCOMPARE(pricesOf(0), "sharedcore:0.05,1core:0.30,2core:0.20"_ba);
        QCOMPARE(form(0, "virtualMachinePricingV2"), form(0));
        QCOMPARE(m_steps.size(), 1);
        QCOMPARE(m_grid->currentIndex(), cell(u"2 core(s)"_s, 0)); // on to the next one
        for (const int key : {int(Qt::Key_F2), int(Qt::Key_Return)}) {
            QTest::keyClick(m_grid, Qt::Key(key));
            QTRY_VERIFY(editor());
            QCOMPARE(editor()->text(), u"0.20"_s);
            QTest::keyClick(editor(), Qt::Key_Escape);
            QTRY_VERIFY(!editor());
        }
        QCOMPARE(m_steps.size(), 1);
        QTest::keyClick(m_grid, Qt::Key_Up);
        QCOMPARE(m_grid->currentIndex(), cell(u"1 core(s)"_s, 0));
    }

    // What stands in a cell is taken over by whoever is about to save or publish.
    void whatIsBeingTypedIsNotForgotten()
    {
        open(offer(sample));
        const QSignalSpy changed(m_form.get(), &FormView::typingChanged);
        go(u"1 core(s)"_s, 0);
        QTest::keyClick(m_grid, Qt::Key_F2);
        QVERIFY(editor() && !m_form->isTyping()); // nothing was typed yet
        QTest::keyClicks(editor(), u"5"_s);
        QVERIFY(m_form->isTyping());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_steps.size(), 0);
        m_form->finishTyping();
        QCOMPARE(m_steps.size(), 1);
        QVERIFY(!m_form->isTyping());
        QTRY_VERIFY(!editor());
        m_form->finishTyping();
        QCOMPARE(m_steps.size(), 1);
    }

    void aCellThatIsNotMarkedIsNotChanged()
    {
        open(offer(sample));
        go(u"1 core(s)"_s, 0);
        m_grid->selectionModel()->setCurrentIndex(cell(u"2 core(s)"_s, 0), QItemSelectionModel::NoUpdate);
        button(u"Scale…"_s)->click();
        auto *dialog = m_form->findChild<PriceDialog *>();
        QVERIFY(dialog);
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        for (const QComboBox *box : boxes)
            QVERIFY2(!box->currentText().contains(u"2 selected"_s), qPrintable(box->currentText()));
        dialog->reject();
    }

    void whatIsNoPriceStaysInItsCell()
    {
        open(offer(sample));
        const JsonValue before = m_body;
        go(u"1 core(s)"_s, 0);
        QTest::keyClicks(m_grid, u"0"_s);
        QTest::keyClicks(editor(), u".1 EUR"_s);
        enter();
        QCOMPARE(m_body, before);
        QCOMPARE(m_grid->currentIndex(), cell(u"1 core(s)"_s, 0));
        QCOMPARE(cell(u"1 core(s)"_s, 0).data().toString(), u"0.1 EUR"_s);
        QCOMPARE(m_refused.size(), 1);
        QVERIFY2(says(u"priceSaid"_s).contains(m_refused.first().reason), qPrintable(says(u"priceSaid"_s)));
        QTRY_VERIFY(!editor());
        QTest::keyClick(m_grid, Qt::Key_Escape);
        QCOMPARE(cell(u"1 core(s)"_s, 0).data().toString(), u"0.10"_s);
        QVERIFY(m_refused.isEmpty());
        QVERIFY(m_steps.isEmpty());
    }

    void cellsThatTakeNoPriceSayWhy()
    {
        open(offer(sample));
        go(u"4 core(s)"_s, 2);
        QTest::keyClicks(m_grid, u"1"_s);
        QVERIFY(!editor());
        QVERIFY2(says(u"priceSaid"_s).contains(u"follows from the price per core"_s), qPrintable(says(u"priceSaid"_s)));
        QVERIFY(m_steps.isEmpty());
    }

    void blocksGoThroughTheClipboard()
    {
        open(offer(sample));
        choose(u"shared core"_s, u"1 core(s)"_s, 0, 1);
        QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"0.05\t0.5\n0.10\t1"_s);
        QApplication::clipboard()->setText(u"7\t8\r\n9\t10\r\n"_s);
        QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pricesOf(0), "sharedcore:7,1core:9,2core:0.20"_ba);
        QCOMPARE(pricesOf(1), "sharedcore:8,1core:10"_ba);
        QCOMPARE(m_steps, QStringList{u"Paste prices"_s});
        const JsonValue before = m_body;
        QApplication::clipboard()->setText(u"7\nfree"_s);
        QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_body, before);
        QCOMPARE(says(u"priceSaid"_s), u"gold, 1 core(s): “free” is not a price such as 0.10."_s);
    }

    void pricesAreFilledAndCleared_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addColumn<QByteArray>("gold");
        QTest::addColumn<QByteArray>("silver");
        QTest::newRow("down") << int(Qt::Key_D) << Qt::ControlModifier << "sharedcore:0.05,1core:0.05,2core:0.05"_ba
                              << "sharedcore:0.5,1core:0.5,2core:0.5"_ba;
        QTest::newRow("right") << int(Qt::Key_R) << Qt::ControlModifier << "sharedcore:0.05,1core:0.10,2core:0.20"_ba
                               << "sharedcore:0.05,1core:0.10,2core:0.20"_ba;
        QTest::newRow("delete") << int(Qt::Key_Delete) << Qt::NoModifier << QByteArray() << QByteArray();
    }

    void pricesAreFilledAndCleared()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifier, modifier);
        QFETCH(const QByteArray, gold);
        QFETCH(const QByteArray, silver);
        open(offer(sample));
        choose(u"shared core"_s, u"2 core(s)"_s, 0, 1);
        QTest::keyClick(m_grid, Qt::Key(key), modifier);
        QCOMPARE(m_steps.size(), 1);
        QCOMPARE(form(0).contains("individually") ? pricesOf(0) : QByteArray(), gold);
        QCOMPARE(form(1).contains("individually") ? pricesOf(1) : QByteArray(), silver);
    }

    void aLockedOfferIsReadAndCopied()
    {
        open(offer(sample));
        m_form->setReadOnly(true);
        QVERIFY(m_grid->property("readOnly").toBool() && m_grid->isEnabled());
        for (const QString &tool : {u"Generate…"_s, u"Scale…"_s, u"Round…"_s, u"Copy from plan…"_s})
            QVERIFY(!button(tool)->isEnabled());
        QVERIFY(!field<QComboBox>(u"Model of gold"_s)->isEnabled());
        go(u"1 core(s)"_s, 0);
        QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"0.10"_s);
        QApplication::clipboard()->setText(u"7"_s);
        QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(m_grid, Qt::Key_Delete);
        QTest::keyClicks(m_grid, u"5"_s);
        QVERIFY(!editor());
        QVERIFY(m_steps.isEmpty());
    }

    void pricesAreGenerated()
    {
        open(offer(sample));
        go(u"4 core(s)"_s, 2);
        PriceDialog *made = dialog(u"Generate…"_s);
        QVERIFY(made && made->isModal());
        QCOMPARE(made->findChild<QComboBox *>()->currentText(), u"core"_s);
        auto *line = field<QLineEdit>(u"Price per core"_s);
        QCOMPARE(line->text(), u"0.05"_s);
        line->setText(u"x"_s);
        QCOMPARE(preview(), u"“x” is not a price such as 0.10."_s);
        QVERIFY(!button(u"Generate"_s)->isEnabled());
        line->setText(u"0.10"_s);
        QVERIFY2(preview().startsWith(u"Against the draft as it is: "_s), qPrintable(preview()));
        button(u"Generate"_s)->click();
        QCOMPARE(m_steps, QStringList{u"Generate prices"_s});
        QVERIFY2(pricesOf(2).startsWith("sharedcore:0.10,1core:0.10,2core:0.20,4core:0.40,"), pricesOf(2));
        QVERIFY(!form(2).contains("single"));
    }

    void pricesAreScaled_data()
    {
        QTest::addColumn<int>("scope"); // counted from the end: 1 is every plan
        QTest::addColumn<QByteArray>("gold");
        QTest::addColumn<QByteArray>("silver");
        QTest::newRow("selected") << 3 << "sharedcore:0.055,1core:0.11,2core:0.20"_ba
                                  << "sharedcore:0.5,1core:1"_ba;
        QTest::newRow("plan") << 2 << "sharedcore:0.055,1core:0.11,2core:0.22"_ba
                              << "sharedcore:0.5,1core:1"_ba;
        QTest::newRow("every plan") << 1 << "sharedcore:0.055,1core:0.11,2core:0.22"_ba
                                    << "sharedcore:0.55,1core:1.1"_ba;
    }

    void pricesAreScaled()
    {
        QFETCH(const int, scope);
        open(offer(sample));
        choose(u"shared core"_s, u"1 core(s)"_s, 0, 0);
        QVERIFY(dialog(u"Scale…"_s));
        auto *prices = m_form->findChild<PriceDialog *>()->findChild<QComboBox *>();
        QCOMPARE(prices->count(), 3);
        prices->setCurrentIndex(prices->count() - scope);
        auto *line = field<QLineEdit>(u"Percent more, or less below zero"_s);
        line->setText(u"0"_s);
        QCOMPARE(preview(), u"This changes nothing."_s);
        line->setText(u"-101"_s);
        QVERIFY(!button(u"Scale"_s)->isEnabled());
        line->setText(u"10 %"_s);
        QVERIFY2(preview().contains(u"raised"_s), qPrintable(preview()));
        button(u"Scale"_s)->click();
        QCOMPARE(m_steps, QStringList{u"Scale prices"_s});
        QTEST(pricesOf(0), "gold");
        QTEST(pricesOf(1), "silver");
    }

    void pricesThatWouldGrowTooLongAreRefused()
    {
        open(offer({plan("gold", sizes("'1core':0.1234567890123456789012345678901234567"))}));
        go(u"1 core(s)"_s, 0);
        QVERIFY(dialog(u"Scale…"_s));
        field<QLineEdit>(u"Percent more, or less below zero"_s)->setText(u"0.12345"_s);
        QVERIFY2(preview().startsWith(u"The price of 1 core(s)"_s), qPrintable(preview()));
        QVERIFY(!button(u"Scale"_s)->isEnabled());
    }

    void pricesAreRounded()
    {
        open(offer({plan("gold", sizes("'1core':0.125,'2core':0.126"))}));
        go(u"1 core(s)"_s, 0);
        QVERIFY(dialog(u"Round…"_s));
        auto *line = field<QLineEdit>(u"To multiples of"_s);
        line->setText(u"0"_s);
        QVERIFY(!button(u"Round"_s)->isEnabled());
        line->setText(u"0.01"_s);
        QCOMPARE(preview(), u"Against the draft as it is: 2 raised."_s);
        field<QComboBox>(u"A half"_s)->setCurrentIndex(1);
        QCOMPARE(preview(), u"Against the draft as it is: 1 raised, 1 lowered."_s);
        button(u"Round"_s)->click();
        QCOMPARE(pricesOf(0), "1core:0.12,2core:0.13"_ba);
        QCOMPARE(m_steps, QStringList{u"Round prices"_s});
    }

    void pricesAreCopiedFromAnotherPlan()
    {
        open(offer(sample));
        go(u"1 core(s)"_s, 1);
        QVERIFY(dialog(u"Copy from plan…"_s));
        QCOMPARE(field<QComboBox>(u"From"_s)->currentText(), u"gold"_s);
        QCOMPARE(field<QComboBox>(u"To"_s)->currentText(), u"silver"_s);
        QCOMPARE(preview(), u"Against the draft as it is: 2 lowered, 1 new."_s);
        button(u"Copy"_s)->click();
        QCOMPARE(form(1), form(0));
        QCOMPARE(m_steps, QStringList{u"Copy prices from plan"_s});
    }

    void aChangeOfModelSaysWhatItDrops()
    {
        open(offer(sample));
        go(u"1 core(s)"_s, 0);
        auto *models = field<QComboBox>(u"Model of gold"_s);
        QCOMPARE(models->currentText(), u"prices for sizes"_s);
        const JsonValue before = m_body;
        QStringList asked;
        bool answer = false;
        Questions::setAnswerer([&](const Questions::Question &question) {
            asked += question.text;
            return answer;
        });
        const auto choose = [models](const QString &name) {
            models->setCurrentIndex(models->findText(name));
            Q_EMIT models->activated(models->currentIndex());
        };
        choose(u"bring your own license"_s);
        QVERIFY2(asked.value(0).contains(u"shared core 0.05, 1 core(s) 0.10, 2 core(s) 0.20"_s),
                 qPrintable(asked.value(0)));
        QCOMPARE(m_body, before);
        QCOMPARE(models->currentText(), u"prices for sizes"_s); // it was kept
        answer = true;
        choose(u"bring your own license"_s);
        QCOMPARE(form(0), R"({"isByol":true})"_ba);
        QCOMPARE(form(0, "virtualMachinePricingV2"), form(0));
        QCOMPARE(m_steps, QStringList{u"Change model of gold"_s});
        QVERIFY(!cell(u"1 core(s)"_s, 0).flags().testFlag(Qt::ItemIsEditable));
        // Nothing is dropped, nothing is asked; and it waits for prices of the kind that was chosen.
        choose(u"prices for sizes"_s);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(models->currentText(), u"prices for sizes"_s);
        QCOMPARE(says(u"priceSaid"_s),
                 u"gold is priced like that once it has such a price: there is none in the draft yet."_s);
        QVERIFY(cell(u"1 core(s)"_s, 0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!cell(u"per core"_s, 0).flags().testFlag(Qt::ItemIsEditable));
    }

    void formsThatDifferAreMadeEqual_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("like the first") << 0;
        QTest::newRow("like the second") << 1;
    }

    void formsThatDifferAreMadeEqual()
    {
        QFETCH(const int, form);
        open(offer({sample[2], plan("gold", sizes("'1core':1"), sizes("'1core':2"))}));
        const auto *bar = m_form->findChild<PricesPage *>()->findChild<MessageBar *>();
        QVERIFY2(bar->isVisible() && bar->text().startsWith(u"gold: “Price” and “Price (simplified currency)”"_s),
                 qPrintable(bar->text()));
        const QByteArray kept = form == 0 ? this->form(1) : this->form(1, "virtualMachinePricingV2");
        button(form == 0 ? u"Make equal to “Price”"_s : u"Make equal to “Price (simplified currency)”"_s)->click();
        QCOMPARE(this->form(1), kept);
        QCOMPARE(this->form(1, "virtualMachinePricingV2"), kept);
        QCOMPARE(m_steps, QStringList{u"Make prices equal"_s});
        QVERIFY(!bar->isVisible());
    }

    void whatOnlyTheOtherFormHasGoesWhenThatIsWanted()
    {
        open(offer({sample[2], plan("gold", sizes("'1core':1,'2core':2"), sizes("'1core':1"))}));
        QString asked;
        bool isWanted = false;
        Questions::setAnswerer([&](const Questions::Question &question) {
            asked = question.text;
            return isWanted;
        });
        button(u"Make equal to “Price (simplified currency)”"_s)->click();
        QVERIFY2(asked.contains(u"Per core size › 2core 2."_s), qPrintable(asked));
        QVERIFY(m_steps.isEmpty());
        isWanted = true;
        button(u"Make equal to “Price (simplified currency)”"_s)->click();
        Questions::setAnswerer({});
        QCOMPARE(m_steps, QStringList{u"Make prices equal"_s});
    }

    void aLongerPriceWidensTheColumnsThatNobodyHasWidened()
    {
        open(offer(sample));
        auto *header = m_grid->horizontalHeader();
        const int usual = header->sectionSize(0);
        header->resizeSection(1, 417);
        m_grid->model()->setData(cell(u"1 core(s)"_s, 0), u"0.12345678"_s, Qt::EditRole);
        QVERIFY(header->sectionSize(0) > usual && header->sectionSize(2) > usual);
        QCOMPARE(header->sectionSize(1), 417);
    }

    void anUndoLeadsToItsCellAlone()
    {
        open(offer(sample));
        m_grid->selectionModel()->select(cell(u"1 core(s)"_s, 0), QItemSelectionModel::ClearAndSelect);
        QTest::keyPress(m_grid, Qt::Key_Control, Qt::ControlModifier); // held, as for Ctrl+Z
        const JsonPointer prices({"definition", "plans", "0", "virtualMachinePricing"});
        m_form->reveal(prices.child("coreMultiplier").child("individually").child("2core"), true);
        QTest::keyRelease(m_grid, Qt::Key_Control);
        QCOMPARE(m_grid->selectionModel()->selectedIndexes(), QModelIndexList{cell(u"2 core(s)"_s, 0)});
    }

    void aLineSaysWhatAPublishWouldChange()
    {
        open(offer(sample));
        QCOMPARE(says(u"priceSummary"_s), u"Nothing is known to be in production."_s);
        m_form->setPublished({}, m_body);
        QCOMPARE(says(u"priceSummary"_s), u"All prices are those in production."_s);
        m_form->setPublished({},
                             offer({plan("gold", sizes("'1core':0.05,'2core':0.30,'4core':1")), sample[1], sample[2]}));
        QCOMPARE(says(u"priceSummary"_s), u"Against production: 1 raised, 1 lowered, 1 new, 1 missing."_s);
    }

    void aPriceIsRevealed()
    {
        const QByteArray market = sizes("'1core':1") + ",'regionPrices':{'NL':{'currency':'EUR','single':0.9}}";
        open(offer({sample[0], plan("silver", market)}));
        sections()->setCurrentRow(0);
        const JsonPointer prices({"definition", "plans", "1", "virtualMachinePricing"});
        m_form->reveal(prices.child("coreMultiplier").child("individually").child("1core"), true);
        QCOMPARE(m_grid->currentIndex(), cell(u"1 core(s)"_s, 1));
        QVERIFY(m_grid->isVisible() && m_grid->hasFocus());
        m_form->reveal(prices.child("regionPrices").child("NL").child("single"), true);
        QCOMPARE(field<QComboBox>(u"Columns"_s)->currentText(), u"silver"_s);
        QCOMPARE(m_grid->currentIndex().data().toString(), u"0.9"_s);
    }
};

QTEST_MAIN(TestPricesPage)
#include "tst_pricespage.moc"
