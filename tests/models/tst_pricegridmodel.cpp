// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppshape.h"
#include "json/jsonwriter.h"
#include "models/pricegridedits.h"
#include "models/pricegridmodel.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Grid = PriceGridModel;

namespace {

const CppShape shape;

QByteArray list(const QByteArray &prices)
{
    return "'coreMultiplier':{'currency':'USD'," + prices + '}';
}

QByteArray sizes(const QByteArray &prices)
{
    return list("'individually':{" + prices + '}');
}

// A plan with the same in both forms.
QByteArray plan(const QByteArray &id, const QByteArray &form)
{
    return "{'planId':'" + id + "','regions':['NL','GB'],'virtualMachinePricing':{" + form +
           "},'virtualMachinePricingV2':{" + form + "}}";
}

JsonValue offer(const QByteArrayList &plans)
{
    return quoted("{'definition':{'plans':[" + plans.join(',') + "]}}");
}

const QByteArrayList sample{plan("gold", sizes("'1core':0.10,'2core':0.20,'4core':0.48,'7core':9,'huge':50")),
                            plan("silver", list("'single':0.05")), plan("byol", "'isByol':true")};

} // namespace

//! The grid of prices: what it shows of an offer, and what becomes of the offer.
class TestPriceGridModel final : public QObject
{
    Q_OBJECT

    std::unique_ptr<PriceGridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    JsonValue m_draft;
    JsonValue m_base;
    JsonValue m_production;
    QHash<QByteArray, QString> m_typed;
    QHash<QByteArray, QString> m_reasons;
    QStringList m_steps; // an edit each, by its label

    void show()
    {
        m_model->setState({{m_draft, &shape}, {m_base, &shape}, {m_production, &shape}, m_typed});
        QHash<QByteArray, CellNote> notes;
        for (auto it = m_reasons.cbegin(); it != m_reasons.cend(); ++it)
            notes.insert(it.key(), {Tone::Failed, it.value()});
        m_model->setNotes(notes);
    }
    // As the form does: what was edited is the state from then on.
    void open(const QByteArrayList &draft, const QByteArrayList &production = {})
    {
        m_draft = m_base = offer(draft);
        m_production = production.isEmpty() ? JsonValue() : offer(production);
        m_typed.clear();
        m_reasons.clear();
        m_steps.clear();
        m_model = std::make_unique<PriceGridModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(m_model.get(), &PriceGridModel::edited, this,
                [this](const JsonValue &body, const JsonPointer &, const QString &label) {
                    m_draft = body;
                    m_steps += label;
                    show();
                });
        connect(m_model.get(), &PriceGridModel::refused, this, [this](const RefusedText &text) {
            m_typed.remove(text.place.text());
            m_reasons.remove(text.place.text());
            if (!text.text.isEmpty()) {
                m_typed.insert(text.place.text(), text.text);
                m_reasons.insert(text.place.text(), text.reason);
            }
            show();
        });
        show();
    }
    int row(const QString &name) const
    {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (m_model->headerData(i, Qt::Vertical).toString() == name)
                return i;
        }
        return -1;
    }
    QModelIndex cell(const QString &rowName, int column) const { return m_model->index(row(rowName), column); }
    QString text(const QString &rowName, int column, int role = Qt::DisplayRole) const
    {
        return cell(rowName, column).data(role).toString();
    }
    QByteArray form(int plan, const char *name) const
    {
        return JsonWriter::compact(m_draft.value(JsonPointer({"definition", "plans", QByteArray::number(plan), name})));
    }
    QModelIndexList block(const QString &from, const QString &to, int left, int right) const
    {
        QModelIndexList cells;
        for (int i = row(from); i <= row(to); ++i) {
            for (int column = left; column <= right; ++column)
                cells += m_model->index(i, column);
        }
        return cells;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void rowsAreSizesAndColumnsArePlans()
    {
        open(sample);
        QCOMPARE(m_model->columnCount(), 3);
        QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"gold"_s);
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Grid::ModelRole).toString(), u"prices for sizes · USD/hour"_s);
        QCOMPARE(m_model->headerData(1, Qt::Horizontal, Grid::ModelRole).toString(), u"a price per core · USD/hour"_s);
        QCOMPARE(m_model->headerData(2, Qt::Horizontal, Grid::ModelRole).toString(), u"bring your own license"_s);
        QCOMPARE(row(u"per core"_s), 0);
        QCOMPARE(row(u"shared core"_s), 1);
        QCOMPARE(row(u"7 core(s)"_s), row(u"6 core(s)"_s) + 1); // one that only the document has
        QCOMPARE(row(u"huge"_s), m_model->rowCount() - 1);
        QCOMPARE(text(u"1 core(s)"_s, 0), u"0.10"_s);
        QCOMPARE(text(u"huge"_s, 0), u"50"_s);
        QCOMPARE(text(u"per core"_s, 1), u"0.05"_s);
        QCOMPARE(text(u"4 core(s)"_s, 1), u"0.20"_s);
        QVERIFY(cell(u"4 core(s)"_s, 1).data(Grid::IsMadeRole).toBool());
        QVERIFY(!cell(u"4 core(s)"_s, 0).data(Grid::IsMadeRole).toBool());
        QCOMPARE(text(u"4 core(s)"_s, 2), QString());
    }

    void everyCellSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("production");
        QTest::addColumn<QString>("change");
        QTest::newRow("same") << u"1 core(s)"_s << 0 << u"0.1"_s << QString();
        QTest::newRow("lowered") << u"2 core(s)"_s << 0 << u"0.40"_s << u"lowered 0.20 (50 %)"_s;
        QTest::newRow("raised") << u"4 core(s)"_s << 0 << u"0.40"_s << u"raised 0.08 (20 %)"_s;
        QTest::newRow("new") << u"huge"_s << 0 << QString() << u"new"_s;
        QTest::newRow("missing") << u"8 core(s)"_s << 0 << u"0.80"_s << u"missing, was 0.80"_s;
        QTest::newRow("never there") << u"16 core(s)"_s << 0 << QString() << u"missing"_s;
        QTest::newRow("made") << u"2 core(s)"_s << 1 << u"0.08"_s << u"raised 0.02 (25 %)"_s;
        QTest::newRow("per core") << u"per core"_s << 1 << u"0.04"_s << u"raised 0.01 (25 %)"_s;
        QTest::newRow("a plan that is not public") << u"per core"_s << 2 << QString() << QString();
    }

    void everyCellSaysWhatBecameOfIt()
    {
        QFETCH(const QString, row);
        QFETCH(const int, column);
        QFETCH(const QString, change);
        open(sample, {plan("silver", list("'single':0.04")),
                      plan("gold", sizes("'1core':0.1,'2core':0.40,'4core':0.40,'8core':0.80"))});
        QTEST(text(row, column, Grid::ProductionRole), "production");
        QCOMPARE(text(row, column, Grid::ChangeRole), change);
        if (!change.isEmpty()) {
            const QString said = text(row, column, Qt::AccessibleDescriptionRole);
            QVERIFY2(said.contains(change) && said.startsWith(u"prices for sizes"_s) == (column == 0),
                     qPrintable(said));
        }
    }

    void aLivePriceInAnotherCurrencySaysWhich()
    {
        open({plan("gold", sizes("'2core':0.20"))},
             {plan("gold", "'coreMultiplier':{'currency':'EUR','individually':{'2core':0.15}}")});
        QCOMPARE(text(u"2 core(s)"_s, 0, Grid::ProductionRole), u"0.15 EUR"_s);
        QCOMPARE(text(u"2 core(s)"_s, 0, Grid::ChangeRole), u"other currency"_s);
    }

    void nothingIsNewWhileNothingIsPublic()
    {
        open(sample);
        QCOMPARE(text(u"4 core(s)"_s, 0, Grid::ChangeRole), QString());
        QVERIFY(!text(u"4 core(s)"_s, 0, Qt::AccessibleDescriptionRole).contains(u"production"_s));
    }

    void aPriceIsWrittenAsItWasTyped_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("stored"); // empty where it is refused
        const QLocale english(QLocale::English);
        const QLocale dutch(QLocale::Dutch);
        QTest::newRow("point") << english << u"0.490"_s << "0.490"_ba;
        QTest::newRow("exact") << english << u"0.1000000000000000000001"_s << "0.1000000000000000000001"_ba;
        QTest::newRow("grouped") << english << u"1,234.50"_s << "1234.50"_ba;
        QTest::newRow("its currency") << english << u"$ 0.50"_s << "0.50"_ba;
        QTest::newRow("exponent") << english << u"1e-7"_s << "1e-7"_ba;
        QTest::newRow("minus") << english << u"-1"_s << ""_ba;
        QTest::newRow("comma") << dutch << u"0,48"_s << "0.48"_ba;
        QTest::newRow("point in Dutch") << dutch << u"0.48"_s << "0.48"_ba;
        QTest::newRow("Dutch groups") << dutch << u"1.234,50"_s << "1234.50"_ba;
        QTest::newRow("a comma to whom it is none") << english << u"0,48"_s << ""_ba;
        QTest::newRow("word") << english << u"free"_s << ""_ba;
        QTest::newRow("not a number") << english << u"NaN"_s << ""_ba;
        QTest::newRow("formula") << english << u"=1+1"_s << ""_ba;
        QTest::newRow("another currency") << english << u"0.50 EUR"_s << ""_ba;
        QTest::newRow("too long") << english << QString(50, u'1') << ""_ba;
    }

    void aPriceIsWrittenAsItWasTyped()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, typed);
        QFETCH(const QByteArray, stored);
        QLocale::setDefault(locale);
        open(sample);
        const QByteArray before = form(0, "virtualMachinePricing");
        QCOMPARE(m_model->setData(cell(u"4 core(s)"_s, 0), typed), !stored.isEmpty());
        for (const char *name : {"virtualMachinePricing", "virtualMachinePricingV2"})
            QCOMPARE(form(0, name), stored.isEmpty() ? before : QByteArray(before).replace("0.48", stored));
        QCOMPARE(m_steps.size(), stored.isEmpty() || stored == "0.48" ? 0 : 1);
        if (!stored.isEmpty())
            return;
        // What was typed stays, with the reason, until there is a price or the old one is asked for.
        QCOMPARE(text(u"4 core(s)"_s, 0), typed);
        QVERIFY(!m_reasons.isEmpty());
        QVERIFY(text(u"4 core(s)"_s, 0, Qt::AccessibleDescriptionRole).contains(*m_reasons.cbegin()));
        QVERIFY(m_model->setData(cell(u"4 core(s)"_s, 0), u"0.48"_s));
        QCOMPARE(text(u"4 core(s)"_s, 0), u"0.48"_s);
        QVERIFY(m_typed.isEmpty() && m_steps.isEmpty());
    }

    void whatIsNotEditedKeepsItsSpelling()
    {
        open(sample);
        const QByteArray before = form(0, "virtualMachinePricing");
        QVERIFY(m_model->setData(cell(u"1 core(s)"_s, 0), u"0.1"_s)); // the same price
        QCOMPARE(form(0, "virtualMachinePricing"), before);
        QVERIFY(m_model->setData(cell(u"2 core(s)"_s, 0), u"0.3"_s));
        QCOMPARE(form(0, "virtualMachinePricing"), QByteArray(before).replace("0.20", "0.3"));
        QVERIFY(cell(u"2 core(s)"_s, 0).data(Grid::IsUnsavedRole).toBool());
        QVERIFY(!cell(u"1 core(s)"_s, 0).data(Grid::IsUnsavedRole).toBool());
        QVERIFY(m_model->setData(cell(u"2 core(s)"_s, 0), QString())); // nothing is no price
        QVERIFY(!form(0, "virtualMachinePricing").contains("2core"));
        QCOMPARE(m_steps.size(), 2);
    }

    void aPlanWithoutPricesBeginsWithTheFirst()
    {
        open({"{'planId':'empty'}"});
        QVERIFY(m_model->setData(cell(u"4 core(s)"_s, 0), u"0.40"_s));
        const QByteArray expected = R"({"coreMultiplier":{"currency":"USD","individually":{"4core":0.40}}})";
        QCOMPARE(form(0, "virtualMachinePricing"), expected);
        QCOMPARE(form(0, "virtualMachinePricingV2"), expected);
    }

    void cellsThatTakeNoPriceSayWhy_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("why");
        QTest::newRow("a size") << u"4 core(s)"_s << 0 << QString();
        QTest::newRow("a size without a price") << u"16 core(s)"_s << 0 << QString();
        QTest::newRow("per core beside sizes") << u"per core"_s << 0 << u"prices for sizes"_s;
        QTest::newRow("per core") << u"per core"_s << 1 << QString();
        QTest::newRow("what follows from it") << u"4 core(s)"_s << 1 << u"follows from the price per core"_s;
        QTest::newRow("own license") << u"per core"_s << 2 << u"own license"_s;
        QTest::newRow("spreadsheet") << u"per core"_s << 3 << u"spreadsheet"_s;
    }

    void cellsThatTakeNoPriceSayWhy()
    {
        QFETCH(const QString, row);
        QFETCH(const int, column);
        QFETCH(const QString, why);
        open(sample + QByteArrayList{plan("sheet", "'spreadSheetPricing':{'uri':'https://example.org/a.xlsx'}")});
        const QModelIndex at = cell(row, column);
        QCOMPARE(m_model->whyClosed(at).isEmpty(), why.isEmpty());
        QVERIFY(m_model->whyClosed(at).contains(why));
        QCOMPARE(at.flags().testFlag(Qt::ItemIsEditable), why.isEmpty());
        QCOMPARE(PriceGridEdits(m_model.get()).paste({at}, u"1"_s, QLocale::c()).isEmpty(), why.isEmpty());
        QCOMPARE(m_steps.size(), why.isEmpty() ? 1 : 0);
    }

    // Prices for all markets stay beside those that are yet to come.
    void aPlanWithPricesForAllMarketsGetsThoseOfMarketsWhenThePersonWantsIt()
    {
        open({plan("gold", sizes("'1core':0.10"))});
        m_model->showPlan(0);
        QCOMPARE(m_model->columnCount(), 1);
        m_model->wish("gold", PlanPrices::Model::PerMarketAndSize);
        QCOMPARE(m_model->plans()[0].model, PlanPrices::Model::PerMarketAndSize);
        QCOMPARE(m_model->columnCount(), 3); // all, NL, GB
        QVERIFY(m_model->setData(cell(u"1 core(s)"_s, 1), u"0.11"_s));
        QCOMPARE(text(u"1 core(s)"_s, 1), u"0.11"_s);
        QCOMPARE(text(u"1 core(s)"_s, 0), u"0.10"_s);
    }

    void aWishThatWouldDropPricesIsNotWhatThePlanHas()
    {
        open({plan("gold", sizes("'1core':0.10"))});
        m_model->wish("gold", PlanPrices::Model::PerCore);
        QCOMPARE(m_model->plans()[0].model, PlanPrices::Model::PerSize);
    }

    void aPlanByMarketHasAColumnForEach()
    {
        open(
            {plan("gold", list("'single':1") + ",'regionPrices':{'NL':{'currency':'EUR','single':0.9},'DE':{'currency':"
                                               "'EUR','individually':{'4core':3}}}")});
        QCOMPARE(m_model->columnCount(), 1);
        m_model->showPlan(0);
        QCOMPARE(m_model->columnCount(), 4); // all, NL, DE, and GB where it is sold
        QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Netherlands"_s);
        QCOMPARE(m_model->headerData(1, Qt::Horizontal, Grid::ModelRole).toString(), u"EUR/hour"_s);
        QCOMPARE(m_model->headerData(3, Qt::Horizontal).toString(), u"United Kingdom"_s);
        QCOMPARE(text(u"per core"_s, 1), u"0.9"_s);
        QCOMPARE(text(u"4 core(s)"_s, 2), u"3"_s);
        QVERIFY(m_model->setData(cell(u"8 core(s)"_s, 3), u"£ 6"_s));
        QVERIFY(form(0, "virtualMachinePricing").contains(R"("GB":{"currency":"GBP","individually":{"8core":6}})"));
        m_model->showPlan(-1);
        QCOMPARE(m_model->columnCount(), 1);
        const JsonPointer place({"definition", "plans", "0", "virtualMachinePricing", "regionPrices", "NL", "single"});
        const QModelIndex found = m_model->reveal(place); // with columns of another kind
        QCOMPARE(found, m_model->index(0, 1));
        QCOMPARE(m_model->placeOf(m_model->index(0, 1)), place);
        QVERIFY(!m_model->reveal(JsonPointer({"definition", "plans", "0", "regions"})).isValid());
        // What holds prices leads to the first of them; what stands beside them to none.
        const JsonPointer form = m_model->plans().first().pricing.forms.first().place;
        QVERIFY(m_model->reveal(form).isValid());
        QCOMPARE(m_model->planOf(m_model->reveal(form).column()), 0);
        QVERIFY(!m_model->reveal(form.child("isByol")).isValid());
    }

    // Where there is no cell for it.
    void whatIsSaidOfAPlaceIsMarkedAtItsColumn()
    {
        open({plan("gold", list("'single':1") + ",'regionPrices':{'NL':{'single':0.9}}"),
              plan("silver", list("'single':1"))});
        const JsonPointer gold = m_model->plans().first().pricing.forms.first().place;
        const JsonPointer market = gold.child("regionPrices").child("NL");
        m_reasons.insert(market.child("single").text(), u"a price"_s);
        m_reasons.insert(gold.text(), u"a form"_s);
        m_reasons.insert(gold.child("coreMultiplier").child("single").text(), u"a cell"_s);
        show();
        const auto note = [this](int column) {
            return m_model->headerData(column, Qt::Horizontal, Grid::NoteRole).toString();
        };
        QCOMPARE(m_model->notedPlaces(0), QList({gold, market.child("single")}));
        QCOMPARE(note(0), u"■ 2"_s);
        QVERIFY(
            m_model->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString().endsWith(u"a form\na price"_s));
        QVERIFY(m_model->notedPlaces(1).isEmpty());
        QCOMPARE(note(1), QString());
        m_model->showPlan(0);
        QCOMPARE(m_model->notedPlaces(0), QList{gold});
        QVERIFY(m_model->notedPlaces(1).isEmpty()); // its price has a cell now
        m_reasons = {{market.text(), u"a market"_s}};
        show();
        QCOMPARE(m_model->notedPlaces(1), QList{market});
    }

    void aColumnIsRevealed()
    {
        open({plan("gold", list("'single':1") + ",'regionPrices':{'NL':{'single':0.9}}"),
              plan("silver", list("'single':1"))});
        const JsonPointer plans({"definition", "plans"});
        const JsonPointer gold = plans.child("0").child("virtualMachinePricing");
        const JsonPointer silver = plans.child("1").child("virtualMachinePricingV2");
        QCOMPARE(m_model->revealColumn(silver.child("isByol")), 1);
        QCOMPARE(m_model->revealColumn(gold.child("regionPrices").child("NL").child("currency")), 1);
        QCOMPARE(m_model->shownPlan(), 0);
        QCOMPARE(m_model->revealColumn(gold), 0);
        QCOMPARE(m_model->shownPlan(), 0); // it has a column there, too
        QCOMPARE(m_model->revealColumn(silver), 1);
        QCOMPARE(m_model->shownPlan(), -1);
        QCOMPARE(m_model->revealColumn(plans.child("1").child("regions")), -1);
        QCOMPARE(m_model->priceAt(silver)->first, plans.child("1").child("virtualMachinePricing"));
        QVERIFY(m_model->priceAt(silver)->isOther && !m_model->priceAt(gold)->isOther);
        QCOMPARE(m_model->priceAt(plans.child("1").child("monthlyPricing"))->plan, 1);
        QVERIFY(!m_model->priceAt(plans));
    }

    void formsThatDifferAreShownBesideEachOther()
    {
        open({"{'planId':'gold','virtualMachinePricing':{" + sizes("'2core':0.20,'4core':0.40") +
              "},'virtualMachinePricingV2':{" + sizes("'2core':0.22,'4core':0.40") + "}}"});
        QVERIFY(m_model->plans()[0].hasTwoForms);
        QCOMPARE(text(u"2 core(s)"_s, 0, Grid::ChangeRole), u"0.22 in the other form"_s);
        const QByteArray other = form(0, "virtualMachinePricingV2");
        QVERIFY(m_model->setData(cell(u"4 core(s)"_s, 0), u"0.41"_s));
        QCOMPARE(form(0, "virtualMachinePricingV2"), other); // they are made equal by nobody but the person
        QVERIFY(form(0, "virtualMachinePricing").contains("0.41"));
    }

    void aBlockIsPastedAsOneStepOrNotAtAll_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("why"); // part of it; empty where it is taken
        QTest::newRow("a column") << u"1\n2\n3"_s << QString();
        QTest::newRow("from Windows") << u"1\r\n2\r\n3\r\n"_s << QString();
        QTest::newRow("two plans") << u"1\t0.5\n2\t0.6"_s << QString();
        QTest::newRow("an empty cell") << u"1\t\n\t0.6"_s << QString();
        QTest::newRow("a word") << u"1\t0.5\n2\tfree"_s << u"silver, 4 core(s): “free” is not a price"_s;
        QTest::newRow("a formula") << u"1\n=1+1"_s << u"gold, 4 core(s): “=1+1” is a formula"_s;
        QTest::newRow("another currency") << u"1\n€ 2"_s << u"gold, 4 core(s)"_s;
        QTest::newRow("too wide") << u"1\t2\t3"_s << u"row 1, column 3"_s;
        QTest::newRow("too long") << QString(u"1\n"_s).repeated(40) << u"does not fit"_s;
        QTest::newRow("huge") << QString(PriceGridEdits::longestBlock + 1, u'1') << u"not taken"_s;
    }

    void aBlockIsPastedAsOneStepOrNotAtAll()
    {
        QFETCH(const QString, block);
        QFETCH(const QString, why);
        open({plan("gold", sizes("'1core':9,'2core':9,'4core':9")), plan("silver", sizes("'1core':9,'2core':9"))});
        const JsonValue before = m_draft;
        const QString said = PriceGridEdits(m_model.get()).paste({cell(u"2 core(s)"_s, 0)}, block, QLocale());
        QCOMPARE(said.isEmpty(), why.isEmpty());
        QVERIFY2(said.contains(why), qPrintable(said));
        QCOMPARE(m_steps, why.isEmpty() ? QStringList{u"Paste prices"_s} : QStringList());
        QCOMPARE(m_draft == before, !why.isEmpty());
        if (why.isEmpty())
            QCOMPARE(text(u"2 core(s)"_s, 0), u"1"_s);
    }

    void whatIsCopiedIsPastedAsItWas()
    {
        open({plan("gold", sizes("'1core':1.125,'2core':0.10,'4core':1234.5")), plan("silver", sizes("'1core':1"))});
        PriceGridEdits edits(m_model.get());
        const QModelIndexList copied = block(u"1 core(s)"_s, u"4 core(s)"_s, 0, 0);
        QCOMPARE(edits.copied(copied, QLocale(QLocale::Dutch)), u"1,125\n0,10\n1234,5"_s);
        QCOMPARE(edits.paste({cell(u"1 core(s)"_s, 1)}, edits.copied(copied, QLocale::c()), QLocale::c()), QString());
        QCOMPARE(form(1, "virtualMachinePricing"), form(0, "virtualMachinePricing"));
        m_steps.clear();
        QCOMPARE(edits.paste({cell(u"1 core(s)"_s, 1)}, edits.copied(copied, QLocale::c()), QLocale::c()), QString());
        QVERIFY(m_steps.isEmpty());
        QCOMPARE(edits.paste(block(u"1 core(s)"_s, u"2 core(s)"_s, 0, 1), u"7"_s, QLocale()), QString()); // to all
        QCOMPARE(text(u"2 core(s)"_s, 1), u"7"_s);
        QCOMPARE(m_steps.size(), 1);
    }

    void pricesAreFilledAndCleared()
    {
        open({plan("gold", sizes("'1core':1.125,'2core':2")), plan("silver", sizes("'1core':3"))});
        QLocale::setDefault(QLocale(QLocale::Dutch));
        PriceGridEdits edits(m_model.get());
        QCOMPARE(edits.fill(block(u"1 core(s)"_s, u"4 core(s)"_s, 0, 1), Qt::Vertical), QString());
        QCOMPARE(
            form(0, "virtualMachinePricing"),
            R"({"coreMultiplier":{"currency":"USD","individually":{"1core":1.125,"2core":1.125,"4core":1.125}}})"_ba);
        QCOMPARE(text(u"4 core(s)"_s, 1), u"3"_s);
        QCOMPARE(edits.fill(block(u"2 core(s)"_s, u"2 core(s)"_s, 0, 1), Qt::Horizontal), QString());
        QCOMPARE(text(u"2 core(s)"_s, 1), u"1.125"_s);
        QCOMPARE(edits.clear(block(u"1 core(s)"_s, u"4 core(s)"_s, 0, 1)), QString());
        QCOMPARE(form(0, "virtualMachinePricing"), R"({"coreMultiplier":{"currency":"USD"}})"_ba);
        QCOMPARE(m_steps, QStringList({u"Fill down"_s, u"Fill right"_s, u"Clear prices"_s}));
    }

    void nothingIsChangedWhereItIsReadOnly()
    {
        open(sample);
        PriceGridState state = m_model->state();
        state.isReadOnly = true;
        m_model->setState(state);
        const QModelIndex at = cell(u"4 core(s)"_s, 0);
        QVERIFY(!at.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(at.flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!m_model->setData(at, u"1"_s));
        PriceGridEdits edits(m_model.get());
        edits.paste({at}, u"1"_s, QLocale());
        edits.clear({at});
        QVERIFY(m_steps.isEmpty());
        QCOMPARE(edits.copied({at}, QLocale::c()), u"0.48"_s);
    }

    void whatIsNoNumberIsShown()
    {
        open({plan("gold", sizes("'1core':'x','2core':2"))});
        QVERIFY(text(u"1 core(s)"_s, 0).contains(u'x'));
        QVERIFY(m_model->setData(cell(u"1 core(s)"_s, 0), u"1"_s));
        QVERIFY(form(0, "virtualMachinePricing").contains(R"("1core":1,)"));
    }

    void anyDocumentIsShown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no plans") << "{'definition':{}}"_ba;
        QTest::newRow("no objects") << "{'definition':{'plans':[1,null,[]]}}"_ba;
        QTest::newRow("wrong kinds")
            << "{'definition':{'plans':[{'virtualMachinePricing':7,'regions':1},{'virtualMachinePricing':{"
               "'coreMultiplier':[],'regionPrices':{'':1}}}]}}"_ba;
    }

    void anyDocumentIsShown()
    {
        QFETCH(const QByteArray, body);
        open({});
        m_draft = m_base = m_production = quoted(body);
        show();
        m_model->showPlan(0);
        for (int i = 0; i < m_model->rowCount(); ++i) {
            for (int column = 0; column < m_model->columnCount(); ++column)
                QCOMPARE(m_model->index(i, column).data().toString(), QString());
        }
        QVERIFY(m_steps.isEmpty());
    }
};

QTEST_MAIN(TestPriceGridModel)
#include "tst_pricegridmodel.moc"
