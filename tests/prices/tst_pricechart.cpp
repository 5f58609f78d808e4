// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricechart.h"

#include "editor/formview.h"
#include "models/pricechartmodel.h"
#include "models/pricegridmodel.h"
#include "prices/plot.h"
#include "prices/pricechartpanel.h"
#include "prices/pricegridview.h"
#include "prices/pricesplitter.h"
#include "support/patience.h"
#include "support/pricedocs.h"
#include "support/schemas.h"
#include "widgets/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList sample{planOfSizes("gold", "'1core':0.10,'2core':0.20,'4core':0.48"),
                            planOfSizes("silver", "'1core':0.05")};
const QByteArrayList live{planOfSizes("gold", "'1core':0.10,'2core':0.20,'4core':0.40,'6core':0.60")};

} // namespace

//! The chart of the section *Prices*: when it is there, what it draws, and what stands for it.
class TestPriceChart final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FormView> m_form;
    JsonValue m_body;
    PriceGridView *m_grid = nullptr;

    void show() { m_form->setValue(m_body, m_body); }
    void open(const QByteArrayList &plans, const QByteArrayList &production = {}, QSize size = {1500, 900})
    {
        m_body = offer(plans, "virtualmachines", "contoso-vm");
        m_form = std::make_unique<FormView>(schemas());
        m_form->resize(size);
        show();
        m_form->setPublished({},
                             production.isEmpty() ? JsonValue() : offer(production, "virtualmachines", "contoso-vm"));
        connect(m_form.get(), &FormView::edited, this, [this](const JsonValue &edit) {
            m_body = edit;
            show();
        });
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        auto *list = m_form->findChild<QListWidget *>(u"sections"_s);
        list->setCurrentItem(list->findItems(u"Prices"_s, Qt::MatchStartsWith).value(0));
        m_grid = m_form->findChild<PriceGridView *>();
        QVERIFY(m_grid && m_grid->isVisible());
    }
    template<typename T>
    T *named(const QString &name) const
    {
        const QList<T *> all = m_form->findChildren<T *>();
        for (T *each : all) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = m_form->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    QCustomPlot *plot() const { return m_form->findChild<QCustomPlot *>(); }
    PriceChart *chart() const { return named<PriceChart>(u"Chart"_s); }
    QString said(const QString &label) const { return m_form->findChild<QLabel *>(label)->text(); }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    int row(const QString &name) const
    {
        for (int i = 0; i < m_grid->model()->rowCount(); ++i) {
            if (m_grid->model()->headerData(i, Qt::Vertical).toString() == name)
                return i;
        }
        return -1;
    }
    void setPrice(const QString &size, int column, const QString &price)
    {
        QVERIFY(m_grid->model()->setData(m_grid->model()->index(row(size), column), price));
    }
    // NaN where there is none.
    double drawnAt(int graph, int cores) const
    {
        for (const QCPGraphData &point : *plot()->graph(graph)->data()) {
            if (point.key == std::log2(cores))
                return point.value;
        }
        return std::nan("");
    }
    void choosePicture(const QString &path, const QString &filter)
    {
        button(u"Save picture…"_s)->click();
        auto *dialog = m_form->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->nameFilters().contains(filter));
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(Theme::Choice::Light); }
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void cleanup()
    {
        m_form.reset();
        QLocale::setDefault(QLocale::c());
    }

    void nothingIsMadeBeforeItIsWanted()
    {
        open(sample);
        QVERIFY(button(u"Chart"_s)->isCheckable());
        QVERIFY(!m_form->findChild<PriceChartPanel *>());
        QVERIFY(!plot());
        button(u"Chart"_s)->click();
        QVERIFY(chart() && plot()->isVisible());
        button(u"Chart"_s)->click();
        QVERIFY(!plot()->isVisible());
    }

    void whatWasShownBeforeIsMadeWithTheSection()
    {
        m_form = std::make_unique<FormView>(schemas());
        m_form->setPriceChartShown(true);
        QSignalSpy changed(m_form.get(), &FormView::priceChartShownChanged);
        m_form->setValue(offer(sample, "virtualmachines", "contoso-vm"), {});
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        QVERIFY(!plot());
        auto *list = m_form->findChild<QListWidget *>(u"sections"_s);
        list->setCurrentItem(list->findItems(u"Prices"_s, Qt::MatchStartsWith).value(0));
        QVERIFY(chart() && button(u"Chart"_s)->isChecked());
        QCOMPARE(changed.count(), 0);
        button(u"Chart"_s)->click();
        QCOMPARE(changed.value(0), QVariantList{false});
        m_form->setPriceChartShown(true);
        QVERIFY(chart());
        QCOMPARE(changed.count(), 1);
    }

    void eachPlanIsALineInTwoStates()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        QCOMPARE(plot()->graphCount(), 2 * 2 + 1 + 2); // what is missing, and the two words of the legend
        QCOMPARE(plot()->graph(0)->pen().style(), Qt::DashLine);
        QCOMPARE(plot()->graph(1)->pen().style(), Qt::SolidLine);
        const auto middle = [this](int graph) {
            const QImage mark = plot()->graph(graph)->scatterStyle().pixmap().toImage();
            return mark.pixelColor(mark.rect().center());
        };
        QCOMPARE(middle(1), plot()->graph(1)->pen().color()); // filled; that of production is hollow
        QCOMPARE(middle(0), m_form->palette().color(QPalette::Base));
        const auto markOf = [this](int graph) { return plot()->graph(graph)->scatterStyle().pixmap().toImage(); };
        QVERIFY(markOf(1).convertToFormat(QImage::Format_Alpha8) != markOf(3).convertToFormat(QImage::Format_Alpha8));
        QCOMPARE(drawnAt(0, 4), 0.40);
        QCOMPARE(drawnAt(1, 4), 0.48);
        QVERIFY(std::isnan(drawnAt(1, 6)));
        QCOMPARE(plot()->graph(4)->name(), u"Missing in the draft"_s);
        QCOMPARE(drawnAt(4, 6), 0.60);
        QCOMPARE(plot()->yAxis->label(), u"USD/hour (logarithmic)"_s);
        QCOMPARE(plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
    }

    // Such as what is in production itself.
    void whatHasNoOtherStateIsNotCalledDraft()
    {
        open(sample);
        button(u"Chart"_s)->click();
        QTRY_COMPARE(plot()->graphCount(), 2 * 2); // no words for two states in the legend
        QVERIFY2(!chart()->summary().contains(u"draft"_s), qPrintable(chart()->summary()));
        button(u"As table"_s)->click();
        const auto *table = named<QTableView>(u"Chart values"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->headerData(PriceChartModel::Draft, Qt::Horizontal).toString(), u"Price"_s);
        QVERIFY(table->isColumnHidden(PriceChartModel::Production));
        m_form->setPublished({}, offer(live, "virtualmachines", "contoso-vm"));
        QTRY_COMPARE(table->model()->headerData(PriceChartModel::Draft, Qt::Horizontal).toString(), u"Draft"_s);
        QVERIFY(!table->isColumnHidden(PriceChartModel::Production));
    }

    void aPriceThatIsFreeHasALinearScale()
    {
        open({planOfSizes("gold", "'1core':0,'2core':0.20")});
        button(u"Chart"_s)->click();
        QCOMPARE(plot()->yAxis->scaleType(), QCPAxis::stLinear);
        QCOMPARE(plot()->yAxis->label(), u"USD/hour (linear)"_s);
        QVERIFY(plot()->yAxis->range().contains(0) && plot()->yAxis->range().contains(0.2));
    }

    void labelsDoNotCoverEachOther_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1500, 900);
        QTest::newRow("small") << QSize(760, 400);
    }

    void labelsDoNotCoverEachOther()
    {
        QFETCH(const QSize, size);
        open({planOfSizes("gold", "'sharedcore':0.004,'1core':0.10,'2core':0.20,'416core':900,'huge':4000")}, {}, size);
        button(u"Chart"_s)->click();
        QSignalSpy drawn(plot(), &QCustomPlot::afterReplot);
        QTRY_VERIFY(!drawn.isEmpty());
        for (const auto &[axis, least] : {std::pair(plot()->xAxis, 15), std::pair(plot()->yAxis, 10)}) {
            const auto ticks = axis->ticker().staticCast<QCPAxisTickerText>()->ticks().keys();
            QVERIFY(ticks.size() > 3);
            for (qsizetype i = 1; i < ticks.size(); ++i)
                QVERIFY(std::abs(axis->coordToPixel(ticks[i]) - axis->coordToPixel(ticks[i - 1])) >= least);
        }
    }

    void anEditIsDrawn()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        setPrice(u"4 core(s)"_s, 0, u"0.44"_s);
        QTRY_COMPARE(drawnAt(1, 4), 0.44);
    }

    void editsOfOneTurnAreDrawnOnce()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        QCoreApplication::processEvents();
        QSignalSpy drawn(plot(), &QCustomPlot::afterReplot);
        setPrice(u"4 core(s)"_s, 0, u"0.44"_s);
        setPrice(u"2 core(s)"_s, 0, u"0.22"_s);
        setPrice(u"1 core(s)"_s, 1, u"0.06"_s);
        QTRY_COMPARE(drawnAt(3, 1), 0.06);
        QTRY_VERIFY(!drawn.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(drawn.count(), 1);
    }

    void whatIsHiddenDrawsNothing()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        button(u"Chart"_s)->click();
        QCoreApplication::processEvents();
        QSignalSpy drawn(plot(), &QCustomPlot::afterReplot);
        setPrice(u"4 core(s)"_s, 0, u"0.44"_s);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCOMPARE(drawn.count(), 0);
        button(u"Chart"_s)->click();
        QCOMPARE(drawnAt(1, 4), 0.44);
    }

    void selectedColumnsAreDrawn()
    {
        open(sample);
        button(u"Chart"_s)->click();
        QCOMPARE(chart()->prices().lines.size(), 2);
        m_grid->selectColumn(1);
        QTRY_COMPARE(chart()->prices().lines.size(), 1);
        QCOMPARE(chart()->prices().lines[0].name, u"silver"_s);
    }

    void ofManyPlansSomeAreDrawnAndThatIsSaid()
    {
        QByteArrayList many;
        for (int i = 0; i < 100; ++i)
            many += planOfSizes("plan-" + QByteArray::number(i), "'1core':1");
        open(many);
        button(u"Chart"_s)->click();
        QCOMPARE(chart()->prices().lines.size(), PriceChartData::mostLines);
        QCOMPARE(said(u"chartSaid"_s),
                 u"8 of 100 columns are drawn. Select cells of others in the grid to see those."_s);
    }

    void withoutPricesASentenceStandsThere()
    {
        open({"{'planId':'gold','virtualMachinePricing':{'isByol':true}}"});
        button(u"Chart"_s)->click();
        QVERIFY(!chart());
        QVERIFY(!button(u"Save picture…"_s)->isEnabled());
    }

    void anotherThemeIsFollowed()
    {
        open(sample);
        button(u"Chart"_s)->click();
        const QColor light = plot()->graph(1)->pen().color();
        const QColor text = plot()->xAxis->labelColor();
        QCOMPARE(light, Theme::lineColor(0));
        Theme::apply(Theme::Choice::Dark);
        QTRY_VERIFY(plot()->graph(1)->pen().color() != light);
        QCOMPARE(plot()->graph(1)->pen().color(), Theme::lineColor(0));
        QCOMPARE(plot()->xAxis->labelColor(), m_form->palette().color(QPalette::Text));
        QVERIFY(plot()->xAxis->labelColor() != text);
        Theme::apply(Theme::Choice::Light);
        QTRY_COMPARE(plot()->graph(1)->pen().color(), light);
    }

    void aTableSaysTheSame()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        QVERIFY(chart()->accessibleDescription().contains(u"gold, silver"_s));
        QVERIFY(chart()->accessibleDescription().contains(u"Chart values"_s));
        QVERIFY(!named<QTableView>(u"Chart values"_s));
        button(u"As table"_s)->click();
        const auto *table = named<QTableView>(u"Chart values"_s);
        QVERIFY(table && !chart());
        QStringList texts;
        for (int i = 0; i < table->model()->columnCount(); ++i)
            texts += table->model()->index(row(u"4 core(s)"_s) - 1, i).data().toString();
        QCOMPARE(texts, QStringList({u"gold"_s, u"4 core(s)"_s, u"0.48 USD/hour"_s, u"0.40 USD/hour"_s,
                                     u"raised 0.08 (20 %)"_s}));
        setPrice(u"4 core(s)"_s, 0, u"0.40"_s);
        QTRY_COMPARE(table->model()->index(row(u"4 core(s)"_s) - 1, 2).data().toString(), u"0.40 USD/hour"_s);
        button(u"As table"_s)->click();
        QVERIFY(chart());
    }

    void theKeysSayWhatStandsThere()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        QCOMPARE(chart()->focusPolicy(), Qt::StrongFocus);
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->accessibleDescription(), u"gold, 1 core(s); draft 0.10 USD/hour; production 0.10 USD/hour"_s);
        QTest::keyClick(chart(), Qt::Key_Down);
        QCOMPARE(chart()->accessibleDescription(), u"silver, 1 core(s); draft 0.05 USD/hour; new"_s);
        QTest::keyClick(chart(), Qt::Key_Up);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(chart(), Qt::Key_Right); // no farther than the last one
        QCOMPARE(chart()->accessibleDescription(),
                 u"gold, 6 core(s); no price; production 0.60 USD/hour; missing, was 0.60"_s);
        QTest::keyClick(chart(), Qt::Key_Left);
        QVERIFY(chart()->accessibleDescription().startsWith(u"gold, 4 core(s); draft 0.48"_s));
        m_grid->setFocus();
        QVERIFY(chart()->accessibleDescription().contains(u"Chart values"_s));
    }

    void aPngHasTwiceThePixels()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        choosePicture(at(u"out.png"_s), u"PNG (*.png)"_s);
        QCOMPARE(said(u"priceSaid"_s), u"The chart was written to out.png."_s);
        const QImage image(at(u"out.png"_s));
        QVERIFY(image.width() >= 1800 && image.height() >= 1200);
        QCOMPARE(image.pixelColor(1, 1), m_form->palette().color(QPalette::Base));
        bool isDrawn = false;
        for (int x = 0; x < image.width() && !isDrawn; ++x) {
            for (int y = 0; y < image.height() && !isDrawn; ++y)
                isDrawn = image.pixelColor(x, y) == Theme::lineColor(0);
        }
        QVERIFY(isDrawn);
    }

    void anSvgHasItsWords()
    {
        open(sample, live);
        button(u"Chart"_s)->click();
        choosePicture(at(u"out.svg"_s), u"SVG (*.svg)"_s);
        QFile file(at(u"out.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QStringList texts;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text"_s)
                texts += reader.readElementText().trimmed();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const QString &text : {u"Price by core size"_s, u"gold"_s, u"silver"_s, u"Draft"_s, u"Production"_s,
                                    u"USD/hour (logarithmic)"_s, u"Cores (logarithmic)"_s})
            QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
    }

    void aPictureThatCannotBeWrittenIsSaid()
    {
        open(sample);
        button(u"Chart"_s)->click();
        choosePicture(at(u"missing/out.png"_s), u"PNG (*.png)"_s);
        QVERIFY2(said(u"priceSaid"_s).startsWith(u"The chart could not be written to out.png: "_s),
                 qPrintable(said(u"priceSaid"_s)));
    }

    void itStandsBesideTheGridWhereThereIsRoom()
    {
        open(sample);
        button(u"Chart"_s)->click();
        const auto *split = m_form->findChild<PriceSplitter *>();
        QCOMPARE(split->orientation(), Qt::Horizontal);
        QVERIFY(m_grid->width() > plot()->width());
        m_form->resize(760, 600);
        QTRY_COMPARE(split->orientation(), Qt::Vertical);
        QVERIFY(m_grid->height() >= 230);
        QVERIFY(plot()->height() >= 150);
    }

    void whereThePageScrollsItComesIntoSight()
    {
        open(sample, {}, {760, 400});
        QVERIFY(!button(u"Chart"_s)->isChecked());
        button(u"Chart"_s)->click();
        QTRY_VERIFY(plot()->visibleRegion().boundingRect().height() >= plot()->height());
    }
};

QTEST_MAIN(TestPriceChart)
#include "tst_pricechart.moc"
