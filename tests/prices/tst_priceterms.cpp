// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formview.h"
#include "form/fieldeditor.h"
#include "form/fieldrow.h"
#include "form/noteview.h"
#include "json/jsonwriter.h"
#include "models/pricegridmodel.h"
#include "prices/pricegridview.h"
#include "prices/priceterms.h"
#include "support/patience.h"
#include "support/pricedocs.h"
#include "support/schemas.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QByteArray perCore =
    "'isByol':false,'freeTrialDurationInMonths':1,'coreMultiplier':{'currency':'USD','single':0.10}";
const QByteArray perMarket = "'regionPrices':{'NL':{'currency':'EUR','single':0.9},'GB':{'single':0.8}}";

JsonPointer place(const QByteArray &inside, int plan = 0)
{
    return *JsonPointer::fromText("/definition/plans/" + QByteArray::number(plan) + '/' + inside);
}

FieldNotes::Sentences noted(const QByteArray &inside, const QString &sentence = u"Look at this."_s)
{
    return {{place(inside).text(), {{Problem::Severity::Error, sentence}}}};
}

} // namespace

//! What the section *Prices* has below its grid, and the way to it.
class TestPriceTerms final : public QObject
{
    Q_OBJECT

    struct Step
    {
        JsonPointer place;
        QString label;
        bool isTyping;
    };

    std::unique_ptr<FormView> m_form;
    JsonValue m_body;
    JsonValue m_base;
    QList<Step> m_steps;
    PriceGridView *m_grid = nullptr;

    void open(const JsonValue &body)
    {
        m_body = m_base = body;
        m_steps.clear();
        m_form = std::make_unique<FormView>(schemas());
        m_form->resize(1200, 900);
        m_form->setValue(m_body, m_base);
        connect(m_form.get(), &FormView::edited, this,
                [this](const JsonValue &edit, const JsonPointer &at, const QString &label, bool isTyping) {
                    m_steps.append({at, label, isTyping});
                    m_body = edit;
                    m_form->setValue(m_body, m_base);
                });
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        go(u"Prices"_s);
        m_grid = m_form->findChild<PriceGridView *>();
        QVERIFY(m_grid && m_grid->isVisible());
    }
    QListWidget *sections() const { return m_form->findChild<QListWidget *>(u"sections"_s); }
    QListWidgetItem *section(const QString &title) const
    {
        return sections()->findItems(title, Qt::MatchStartsWith).value(0);
    }
    void go(const QString &title) { sections()->setCurrentItem(section(title)); }
    QString counted(const QString &title) const { return section(title)->data(Qt::AccessibleTextRole).toString(); }
    template<typename T>
    T *named(const QString &name) const
    {
        const QList<T *> all = m_form->findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QComboBox *trial() const { return named<QComboBox>(u"Free trial"_s); }
    QLineEdit *currency() const { return named<QLineEdit>(u"Currency"_s); }
    QLineEdit *spreadsheet() const { return named<QLineEdit>(u"URL of the spreadsheet"_s); }
    PriceTerms *terms() const { return m_form->findChild<PriceTerms *>(); }
    QString title() const { return terms()->findChild<QLabel *>(u"priceTermsTitle"_s)->text(); }
    QString said() const { return terms()->findChild<NoteView *>(u"priceNotes"_s)->text(); }
    QString header(int column, int role) const
    {
        return m_grid->model()->headerData(column, Qt::Horizontal, role).toString();
    }
    // Of visible rows, by their labels.
    QStringList rows() const
    {
        QStringList labels;
        const QList<FieldRow *> all = terms()->findChildren<FieldRow *>(Qt::FindDirectChildrenOnly);
        for (const FieldRow *row : all) {
            if (row->isVisible())
                labels += row->field().label;
        }
        return labels;
    }
    QByteArray form(int plan, const char *name = "virtualMachinePricing") const
    {
        return JsonWriter::compact(m_body.value(place(name, plan))).replace('"', '\'');
    }
    QByteArray second(int plan) const { return form(plan, "virtualMachinePricingV2"); }
    static void choose(QComboBox *box, const QString &text)
    {
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    void enterColumn(int column) { m_grid->setCurrentIndex(m_grid->model()->index(0, column)); }
    void showMarkets(const QString &plan) { choose(named<QComboBox>(u"Columns"_s), plan); }
    QString plainName(QWidget *focus) const
    {
        for (QWidget *widget = focus; widget; widget = widget->parentWidget()) {
            if (const auto *row = qobject_cast<FieldRow *>(widget))
                return row->field().label;
        }
        return focus == m_grid ? u"grid"_s : u"elsewhere"_s;
    }

private Q_SLOTS:
    void cleanup() { m_form.reset(); }

    void theTermsAreOfThePlanThatOneIsIn()
    {
        open(offer({plan("gold", perCore), plan("byol", "'isByol':true")}));
        QCOMPARE(title(), u"Terms of gold"_s);
        QCOMPARE(rows(), QStringList({u"Free trial"_s, u"Currency"_s}));
        QCOMPARE(trial()->currentText(), u"1 month"_s);
        QCOMPARE(currency()->text(), u"USD"_s);
        enterColumn(1);
        QCOMPARE(title(), u"Terms of byol"_s);
        QCOMPARE(rows(), QStringList{u"Free trial"_s});
        QCOMPARE(trial()->currentText(), u"not set"_s);
    }

    void tabComesToTheTermsLast()
    {
        open(offer({plan("gold", perCore)}));
        QStringList names;
        QWidget *widget = m_grid;
        do {
            const auto *button = qobject_cast<QPushButton *>(widget);
            names += button ? button->text() : widget->accessibleName();
            widget = widget->nextInFocusChain();
        } while (widget != m_grid);
        QVERIFY(names.contains(u"Chart"_s) && names.contains(u"Model of gold"_s));
        QVERIFY(names.indexOf(u"Free trial"_s) > names.indexOf(u"Chart"_s));
    }

    void anOfferWithoutPlansHasNoTerms()
    {
        open(offer({}));
        QVERIFY(!terms()->isVisible());
    }

    void anEditGoesToBothForms()
    {
        open(offer({plan("gold", perCore, QByteArray(perCore).replace("0.10", "0.1"))}));
        choose(trial(), u"3 months"_s);
        QCOMPARE(m_steps.size(), 1);
        QCOMPARE(m_steps[0].place, place("virtualMachinePricing/freeTrialDurationInMonths"));
        QCOMPARE(m_steps[0].label, u"Plans › gold › Price › Free trial"_s);
        QCOMPARE(form(0), "{" + QByteArray(perCore).replace("Months':1", "Months':3") + "}");
        QCOMPARE(second(0), QByteArray(form(0)).replace("0.10", "0.1"));
        QCOMPARE(counted(u"Prices"_s), u"Prices, 1 change(s)"_s);
        choose(trial(), u"not set"_s);
        QVERIFY(!form(0).contains("freeTrial") && !second(0).contains("freeTrial"));
    }

    void formsThatDifferAreNotMadeEqual()
    {
        open(offer({plan("gold", perCore, QByteArray(perCore).replace("0.10", "0.2"))}));
        const QByteArray before = second(0);
        choose(trial(), u"3 months"_s);
        QVERIFY(form(0).contains("'freeTrialDurationInMonths':3"));
        QCOMPARE(second(0), before);
    }

    void whatIsTypedIsOneStepThatGoesOn()
    {
        open(offer({plan("gold", perCore)}));
        currency()->setFocus();
        currency()->selectAll();
        QTest::keyClicks(currency(), u"EUR"_s);
        QCOMPARE(currency()->text(), u"EUR"_s);
        QCOMPARE(form(0), "{" + QByteArray(perCore).replace("USD", "EUR") + "}");
        QCOMPARE(second(0), form(0));
        QCOMPARE(m_steps.size(), 3);
        for (const Step &step : std::as_const(m_steps)) {
            QVERIFY(step.isTyping);
            QCOMPARE(step.place, place("virtualMachinePricing/coreMultiplier/currency"));
        }
        currency()->clear();
        QVERIFY(!form(0).contains("currency"));
        QVERIFY(currency()); // it is being typed into
    }

    void aMarketHasACurrencyOfItsOwn()
    {
        open(offer({plan("gold", perMarket)}));
        QCOMPARE(rows(), QStringList{u"Free trial"_s});
        showMarkets(u"gold"_s);
        QCOMPARE(title(), u"Terms of gold"_s);
        enterColumn(1);
        QCOMPARE(title(), u"Terms of gold, Netherlands"_s);
        QCOMPARE(currency()->text(), u"EUR"_s);
        enterColumn(2);
        QCOMPARE(currency()->text(), QString());
        currency()->setText(u"GBP"_s);
        QVERIFY2(form(0).contains("'GB':{'single':0.8,'currency':'GBP'}"), form(0));
        QCOMPARE(second(0), form(0));
    }

    void aSpreadsheetIsAModel()
    {
        open(offer({plan("gold", "'isByol':false")}));
        QVERIFY(!spreadsheet());
        choose(named<QComboBox>(u"Model of gold"_s), u"a spreadsheet"_s);
        QVERIFY(spreadsheet());
        spreadsheet()->setText(u"https://a.example/p.xlsx"_s);
        QCOMPARE(form(0), "{'isByol':false,'spreadSheetPricing':{'uri':'https://a.example/p.xlsx'}}"_ba);
        QCOMPARE(second(0), form(0));
        spreadsheet()->clear();
        QCOMPARE(form(0), "{'isByol':false}"_ba);
    }

    void whatNobodyKnowsStaysAndCanBeEdited()
    {
        open(offer({plan("gold", perCore + ",'tier':{'x':5}"), plan("silver", perCore)}));
        QCOMPARE(rows(), QStringList({u"Free trial"_s, u"Currency"_s, u"Other fields"_s}));
        const QList<FieldRow *> all = terms()->findChildren<FieldRow *>(Qt::FindDirectChildrenOnly);
        FieldRow *rest = all.last();
        Q_EMIT rest->editor()->edited(quoted("{'tier':{'x':6}}"), JsonPointer({"tier", "x"}), false);
        QCOMPARE(form(0), "{" + perCore + ",'tier':{'x':6}}");
        QCOMPARE(second(0), form(0));
        QCOMPARE(m_steps.value(0).place, place("virtualMachinePricing/tier/x"));
        enterColumn(1);
        QCOMPARE(rows(), QStringList({u"Free trial"_s, u"Currency"_s}));
    }

    void aLockedOfferIsRead()
    {
        open(offer({plan("gold", perCore)}));
        m_form->setReadOnly(true);
        QVERIFY(!trial()->isEnabled());
        QVERIFY(currency()->isReadOnly());
    }

    void placesAreRevealed_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("focus");
        QTest::addColumn<QString>("title");
        const QString silver = u"Terms of silver"_s;
        const QString market = u"Terms of silver, Netherlands"_s;
        const auto row = [](const QByteArray &inside, const QString &focus, const QString &title) {
            QTest::newRow(inside) << inside << focus << title;
        };
        row("virtualMachinePricing/freeTrialDurationInMonths", u"Free trial"_s, silver);
        row("virtualMachinePricingV2/freeTrialDurationInMonths", u"Free trial"_s, silver);
        row("virtualMachinePricing/coreMultiplier/currency", u"Currency"_s, silver);
        row("virtualMachinePricing/regionPrices/NL/currency", u"Currency"_s, market);
        row("virtualMachinePricing/regionPrices/NL/single", u"grid"_s, market);
        row("virtualMachinePricing/regionPrices/NL", u"grid"_s, market);
        row("virtualMachinePricing/regionPrices", u"grid"_s, market); // of what holds prices the first one
        row("virtualMachinePricing/tier/x", u"Other fields"_s, silver);
        row("virtualMachinePricing/isByol", u"grid"_s, silver);
        row("virtualMachinePricing/spreadSheetPricing", u"grid"_s, silver);
        row("virtualMachinePricing", u"grid"_s, silver);
        row("monthlyPricing", u"grid"_s, silver);
    }

    void placesAreRevealed()
    {
        QFETCH(const QByteArray, inside);
        QFETCH(const QString, focus);
        const QByteArray silver = perCore + ',' + perMarket + ",'tier':{'x':5}";
        open(offer({plan("gold", perCore), plan("silver", silver)}));
        sections()->setCurrentRow(0);
        m_form->reveal(place(inside, 1), true);
        QVERIFY(m_grid->isVisible());
        QTEST(title(), "title");
        QCOMPARE(plainName(QApplication::focusWidget()), focus);
        QVERIFY(m_steps.isEmpty());
    }

    void whatHasNoCellIsSaid_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("form") << "virtualMachinePricing"_ba << u"■ Error: Look at this."_s;
        QTest::newRow("license") << "virtualMachinePricing/isByol"_ba
                                 << u"■ Error: Price › Bring your own license: Look at this."_s;
        QTest::newRow("list") << "virtualMachinePricing/coreMultiplier"_ba
                              << u"■ Error: Price › All markets: Look at this."_s;
        QTest::newRow("market") << "virtualMachinePricing/regionPrices/NL/single"_ba
                                << u"■ Error: Price › Prices by region › NL › single: Look at this."_s;
        QTest::newRow("second form") << "virtualMachinePricingV2"_ba << u"■ Error: Look at this."_s;
        QTest::newRow("form that is not there") << "monthlyPricing"_ba << u"■ Error: Look at this."_s;
    }

    void whatHasNoCellIsSaid()
    {
        QFETCH(const QByteArray, inside);
        QFETCH(const QString, sentence);
        open(offer({plan("gold", perCore + ',' + perMarket), plan("silver", perCore)}));
        QCOMPARE(header(0, PriceGridModel::NoteRole), QString());
        m_form->setNotes(noted(inside));
        QCOMPARE(said(), sentence);
        QCOMPARE(header(0, PriceGridModel::NoteRole), u"■ 1"_s);
        QVERIFY(header(0, Qt::AccessibleTextRole).contains(u"Look at this."_s));
        QCOMPARE(counted(u"Prices"_s), u"Prices, 1 error(s)"_s);
        QCOMPARE(counted(u"Availability"_s), u"Availability"_s);
        enterColumn(1);
        QCOMPARE(said(), QString());
        QCOMPARE(header(1, PriceGridModel::NoteRole), QString());
    }

    void whatIsSaidOfACellOrARowStandsThere()
    {
        open(offer({plan("gold", perCore + ',' + perMarket)}));
        m_form->setNotes(noted("virtualMachinePricingV2/coreMultiplier/single"));
        QCOMPARE(said(), QString());
        QCOMPARE(header(0, PriceGridModel::NoteRole), QString());
        const QModelIndex cell = m_grid->model()->index(0, 0);
        QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"Look at this."_s));
        m_form->setNotes(noted("virtualMachinePricing/coreMultiplier/currency"));
        QCOMPARE(said(), QString());
        QVERIFY(currency()->parentWidget()->accessibleDescription().contains(u"Look at this."_s));
        QCOMPARE(header(0, PriceGridModel::NoteRole), u"■ 1"_s); // it is not seen from the other columns
        showMarkets(u"gold"_s);
        m_form->setNotes(noted("virtualMachinePricing/regionPrices/NL/single"));
        QVERIFY(m_grid->model()->index(0, 1).data(Qt::AccessibleDescriptionRole).toString().contains(u"Look at"_s));
        QCOMPARE(header(0, PriceGridModel::NoteRole), QString());
        m_form->setNotes(noted("virtualMachinePricing/regionPrices/NL"));
        QCOMPARE(header(1, PriceGridModel::NoteRole), u"■ 1"_s);
    }

    void whatIsSaidOfWhatNobodyKnowsStandsInItsRow()
    {
        open(offer({plan("gold", perCore + ",'tier':{'x':5}")}));
        FieldRow *rest = terms()->findChildren<FieldRow *>(Qt::FindDirectChildrenOnly).last();
        const auto says = [rest] {
            QStringList texts;
            const QList<NoteView *> notes = rest->findChildren<NoteView *>();
            for (const NoteView *note : notes)
                texts += note->text();
            texts.removeAll(QString());
            return texts.join(u'|');
        };
        m_form->setNotes(noted("virtualMachinePricingV2/tier/x"));
        QCOMPARE(said(), QString());
        QVERIFY2(says().contains(u"Look at this."_s), qPrintable(says()));
        QCOMPARE(header(0, PriceGridModel::NoteRole), u"■ 1"_s);
        m_form->setNotes(noted("virtualMachinePricing"));
        QCOMPARE(says(), QString());
        QCOMPARE(said(), u"■ Error: Look at this."_s);
    }

    void ofFormsThatDifferItIsSaidWhichOne()
    {
        open(offer({plan("gold", perCore, QByteArray(perCore).replace("0.10", "0.2"))}));
        m_form->setNotes(noted("virtualMachinePricingV2/isByol"));
        QCOMPARE(said(), u"■ Error: Price › Bring your own license: In the other form: Look at this."_s);
    }

    void theSameOfBothFormsIsCountedOnce()
    {
        open(offer({plan("gold", perCore)}));
        FieldNotes::Sentences both = noted("virtualMachinePricing/isByol");
        both.insert(noted("virtualMachinePricingV2/isByol"));
        m_form->setNotes(both);
        QCOMPARE(counted(u"Prices"_s), u"Prices, 1 error(s)"_s);
        QCOMPARE(said(), u"■ Error: Price › Bring your own license: Look at this."_s);
        both.insert(noted("virtualMachinePricingV2/isByol", u"Something else."_s));
        m_form->setNotes(both);
        QCOMPARE(counted(u"Prices"_s), u"Prices, 2 error(s)"_s);
    }

    void manyAreNotAllShown()
    {
        open(offer({plan("gold", perCore)}));
        FieldNotes::Sentences many;
        for (int i = 0; i < 20; ++i)
            many[place("virtualMachinePricing").text()].append({Problem::Severity::Warning, QString::number(i)});
        many[place("virtualMachinePricing").text()].append({Problem::Severity::Error, u"The worst."_s});
        m_form->setNotes(many);
        QVERIFY2(said().startsWith(u"■ Error: The worst."_s), qPrintable(said()));
        QVERIFY2(said().endsWith(u"13 more in Problems"_s), qPrintable(said()));
    }

    void availabilityLeadsToThePricesOfItsPlan()
    {
        open(offer({plan("gold", perCore), plan("silver", perCore)}));
        go(u"Availability"_s);
        QStringList labels;
        const QList<FieldRow *> all = m_form->findChildren<FieldRow *>();
        for (const FieldRow *row : all) {
            if (row->isVisible())
                labels += row->field().label;
        }
        QCOMPARE(labels, QStringList{u"Markets"_s});
        choose(named<QComboBox>(u"Plan"_s), u"silver"_s);
        const QList<QPushButton *> buttons = m_form->findChildren<QPushButton *>();
        const auto way = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
            return button->isVisible() && button->text() == u"Show in Prices"_s;
        });
        QVERIFY(way != buttons.cend());
        (*way)->click();
        QVERIFY(m_grid->isVisible() && m_grid->hasFocus());
        QCOMPARE(title(), u"Terms of silver"_s);
    }

    void typesWithoutTheSectionKeepTheirFields()
    {
        FormView form(schemas());
        form.setValue(offer({"{'planId':'gold','monthlyPricing':{'x':1}}"}, "applications"), {});
        form.reveal(place("monthlyPricing/x"), false);
        QVERIFY(!form.findChild<PriceTerms *>());
        QStringList labels;
        const QList<FieldRow *> all = form.findChildren<FieldRow *>();
        for (const FieldRow *row : all)
            labels += row->field().label;
        QVERIFY(labels.contains(u"Monthly price"_s));
        QVERIFY(form.place().tokens().contains("monthlyPricing"));
    }
};

QTEST_MAIN(TestPriceTerms)
#include "tst_priceterms.moc"
