// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricechart.h"

#include "models/pricechartmodel.h"
#include "models/tooltiptext.h"
#include "prices/plot.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QLocale>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Point = PriceChartData::Point;

namespace {

constexpr QSize leastPlot(240, 200);
constexpr QSize leastPicture(900, 600);
constexpr double filled = 6;   // pixels of a mark
constexpr double hollow = 9;   // around a filled one at the same price
constexpr double reach = 12;   // pixels from the mouse to a mark
constexpr double margin = 0.5; // beside the first and the last size
constexpr int longestName = 28;
constexpr int legendSpacing = 12;
constexpr double roomOfTick = 26; // pixels between two labels of sizes

QPainterPath polygon(const QList<QPointF> &corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(corners));
    path.closeSubpath();
    return path;
}

// A mark that is drawn once.
QCPScatterStyle pictured(const QCPScatterStyle &mark)
{
    const int side = int(std::ceil(mark.size())) + 4;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QCPPainter painter(&picture);
    painter.setAntialiasing(true);
    mark.applyTo(&painter, mark.pen());
    mark.drawShape(&painter, side / 2.0, side / 2.0);
    return QCPScatterStyle(picture);
}

QCPScatterStyle markOf(qsizetype line, const QColor &color, const QBrush &fill, double size)
{
    using Style = QCPScatterStyle;
    static const Style::ScatterShape shapes[] = {Style::ssCircle, Style::ssSquare, Style::ssTriangle, Style::ssDiamond,
                                                 Style::ssTriangleInverted};
    static const QPainterPath paths[] = {polygon({{-3, 0}, {3, -3}, {3, 3}}), polygon({{3, 0}, {-3, -3}, {-3, 3}}),
                                         polygon({{-3, -3}, {3, -3}, {-3, 3}, {3, 3}})};
    const QPen pen(color, 1.2);
    const auto simple = qsizetype(std::size(shapes));
    return line < simple ? Style(shapes[line], pen, fill, size) : Style(paths[(line - simple) % 3], pen, fill, size);
}

// Cosmetic and of one pixel: what is thicker and dashed takes Qt ten times as long.
QPen dashed(const QColor &color)
{
    QPen pen(color, 1, Qt::DashLine);
    pen.setCosmetic(true);
    return pen;
}

// 1, 2 and 5 times each power of ten within the range; where those are too many the powers alone, or some of them.
QList<double> logarithmicTicks(double from, double to, int most)
{
    const int first = int(std::ceil(std::log10(from)));
    const int last = int(std::floor(std::log10(to)));
    QList<double> ticks;
    for (int power = first - 1; power <= last; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(10, power);
            if (tick >= from && tick <= to)
                ticks.append(tick);
        }
    }
    if (ticks.size() <= most)
        return ticks;
    ticks.clear();
    const int step = std::max(1, (last - first) / std::max(1, most) + 1);
    for (int power = first; power <= last; power += step)
        ticks.append(std::pow(10, power));
    return ticks;
}

QString numberText(double number)
{
    const bool isUsual = number == 0 || (std::abs(number) >= 1e-4 && std::abs(number) < 1e6);
    return isUsual ? QLocale().toString(number, 'g', 6) : QLocale().toString(number, 'e', 0);
}

QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1) + u'…';
}

} // namespace

PriceChart::PriceChart(QWidget *parent)
    : QFrame(parent)
    , m_plot(new QCustomPlot(this))
{
    setObjectName(u"chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_plot);
    makePlot();
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent *event) { hover(event->pos()); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    color();
}

void PriceChart::makePlot()
{
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setMinimumSize(leastPlot); // it draws at every size, and cannot at none
    m_title = new QCPTextElement(m_plot);
    m_title->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    m_title->setMargins({6, 2, 6, 0});
    m_legend = new QCPLegend;
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setMargins({4, 0, 4, 0});
    m_legend->setColumnSpacing(legendSpacing);
    m_legend->setRowSpacing(0);
    m_legend->setIconSize(24, 14);
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_title);
    m_plot->plotLayout()->addElement(1, 0, m_legend);
    m_plot->plotLayout()->setRowStretchFactors({0.001, 0.001, 1});
    m_plot->plotLayout()->setRowSpacing(4);
    m_legend->setLayer(m_plot->layer(u"legend"_s));
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->axisRect()->setMinimumMargins({30, 4, 8, 20});
    m_plot->xAxis->setLabel(tr("Cores (logarithmic)"));
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_band = new QCPItemRect(m_plot);
    m_band->setLayer(u"background"_s);
    m_band->setPen(Qt::NoPen);
    m_band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_tracer = new QCPItemTracer(m_plot);
    m_tracer->setStyle(QCPItemTracer::tsCircle);
    m_tracer->setSize(hollow + 6);
    m_tracer->position->setType(QCPItemPosition::ptPlotCoords);
    m_tracer->setVisible(false);
}

void PriceChart::setData(const PriceChartData &prices)
{
    m_prices = prices;
    setAccessibleDescription(summary());
    setCurrent(std::nullopt);
    draw();
}

QString PriceChart::summary() const
{
    QStringList names;
    for (const PriceChartData::Line &line : m_prices.lines)
        names += line.name;
    const QString what = m_prices.hasTwoStates() ? tr("Prices by core size, draft and production, of %1.")
                                                 : tr("Prices by core size of %1.");
    return what.arg(names.join(u", "_s)) + u' ' + tr("The table Chart values says the same in words.");
}

void PriceChart::draw()
{
    m_plot->clearGraphs();
    m_legend->clear();
    m_title->setText(m_prices.plan.isEmpty() ? tr("Price by core size")
                                             : tr("Price by core size of %1").arg(shortened(m_prices.plan)));
    for (qsizetype i = 0; i < m_prices.lines.size(); ++i)
        drawLine(i);
    drawMissing();
    drawKey();
    scale();
    markSizes();
    arrange(m_plot->size());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QCPGraph *PriceChart::addGraph(const QString &name)
{
    QCPGraph *graph = m_plot->addGraph();
    if (!name.isEmpty()) {
        graph->setName(name);
        graph->addToLegend(m_legend);
    }
    return graph;
}

// On the screen hundreds of outlines take longer than a frame; where its pixels are smaller QCustomPlot 2.1 sets
// pictures beside their place.
QCPScatterStyle PriceChart::markFor(qsizetype line, const QColor &color, const QBrush &fill, double size) const
{
    const QCPScatterStyle mark = markOf(line, color, fill, size);
    return m_isForPaper || devicePixelRatioF() != 1 ? mark : pictured(mark);
}

// Production below, so that a price that is the same is a filled mark in a hollow one.
void PriceChart::drawLine(qsizetype index)
{
    const PriceChartData::Line &line = m_prices.lines[index];
    const QColor color = Theme::lineColor(index);
    const bool hasOneUnit = !m_prices.unit().isEmpty();
    const auto fill = [this, &line](QCPGraph *graph, std::optional<Decimal> Point::*state) {
        QVector<QCPGraphData> points;
        for (const QPointF &point : m_prices.curve(line, state))
            points.append({point.x(), point.y()});
        graph->data()->set(points, true);
    };
    QCPGraph *production = addGraph({});
    production->setPen(dashed(color));
    production->setScatterStyle(markFor(index, color, palette().base(), hollow));
    fill(production, &Point::production);
    const QString unit = line.draftUnit.isEmpty() ? line.productionUnit : line.draftUnit;
    QCPGraph *draft = addGraph(hasOneUnit ? shortened(line.name) : tr("%1, %2").arg(shortened(line.name), unit));
    draft->setPen(QPen(color, 1.6));
    draft->setScatterStyle(markFor(index, color, color, filled));
    fill(draft, &Point::draft);
}

void PriceChart::drawMissing()
{
    QVector<QCPGraphData> points;
    for (const PriceChartData::Line &line : m_prices.lines) {
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            if (line.points[i].isMissing && line.points[i].production)
                points.append({m_prices.sizes[i].position, drawn(*line.points[i].production)});
        }
    }
    if (points.isEmpty())
        return;
    QCPGraph *missing = addGraph(tr("Missing in the draft"));
    missing->setLineStyle(QCPGraph::lsNone);
    missing->setScatterStyle({QCPScatterStyle::ssCross, QPen(Theme::toneColor(Tone::Failed), 2), Qt::NoBrush, hollow});
    missing->data()->set(points);
}

void PriceChart::drawKey()
{
    if (!m_prices.hasTwoStates())
        return;
    const QColor color = palette().color(QPalette::Text);
    QCPGraph *draft = addGraph(tr("Draft"));
    draft->setPen(QPen(color, 1.6));
    draft->setScatterStyle(markFor(0, color, color, filled));
    QCPGraph *production = addGraph(tr("Production"));
    production->setPen(dashed(color));
    production->setScatterStyle(markFor(0, color, palette().base(), hollow));
}

// The wheel turns the page: the plot has no use for it, and keeps it all the same.
bool PriceChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QFrame::eventFilter(watched, event);
    event->ignore();
    return true;
}

void PriceChart::scale()
{
    if (m_prices.sizes.isEmpty())
        return;
    const auto [first, last] =
        std::minmax_element(m_prices.sizes.cbegin(), m_prices.sizes.cend(),
                            [](const auto &left, const auto &right) { return left.position < right.position; });
    m_plot->xAxis->setRange(first->position - margin, last->position + margin);
    scalePrices();
}

void PriceChart::scalePrices()
{
    const auto [lowest, highest] = m_prices.range();
    QCPAxis *axis = m_plot->yAxis;
    const QString what = m_prices.unit().isEmpty() ? tr("Price") : m_prices.unit();
    axis->setLabel((m_prices.isPositive() ? tr("%1 (logarithmic)") : tr("%1 (linear)")).arg(what));
    if (m_prices.isPositive()) {
        const QCPRange range(lowest / 1.4, highest * 1.4);
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setRange(range);
        axis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
        return;
    }
    const double room = std::max(highest - lowest, 0.01) * 0.08;
    axis->setScaleType(QCPAxis::stLinear);
    axis->setRange(std::min(0.0, lowest) - room, std::max(0.0, highest) + room);
    axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
}

// Where there is no room for the legend in one row, or for each label of an axis.
void PriceChart::arrange(const QSize &size)
{
    int widest = 1;
    int row = 1;
    int items = 0;
    for (int i = 0; i < m_legend->elementCount(); ++i) {
        if (const QCPLayoutElement *item = m_legend->elementAt(i)) {
            widest = std::max(widest, item->minimumOuterSizeHint().width());
            row = std::max(row, item->minimumOuterSizeHint().height());
            ++items;
        }
    }
    const int wrap = std::max(1, (size.width() - 20) / (widest + legendSpacing));
    m_legend->setWrap(wrap);
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
    labelSizes(size.width() - 60);
    labelPrices(size.height() - (items + wrap - 1) / wrap * row - 5 * fontMetrics().height());
}

void PriceChart::labelSizes(int width)
{
    const QCPRange range = m_plot->xAxis->range();
    const double perUnit = width / std::max(1.0, range.size());
    const auto ticker = m_plot->xAxis->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    double last = range.lower - 10;
    for (const PriceChartData::Size &each : std::as_const(m_prices.sizes)) {
        const int cores = each.size.cores;
        const bool isEven = cores <= 0 || (cores & (cores - 1)) == 0 || &each == &m_prices.sizes.last();
        if (!isEven || (each.position - last) * perUnit < roomOfTick)
            continue;
        ticker->addTick(each.position, cores > 0    ? QLocale().toString(cores)
                                       : cores == 0 ? tr("shared")
                                                    : QString::fromUtf8(each.size.name).left(8));
        last = each.position;
    }
}

void PriceChart::labelPrices(int height)
{
    if (m_plot->yAxis->scaleType() != QCPAxis::stLogarithmic)
        return;
    const QCPRange range = m_plot->yAxis->range();
    const auto ticker = m_plot->yAxis->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    for (const double tick : logarithmicTicks(range.lower, range.upper, height / fontMetrics().height()))
        ticker->addTick(tick, numberText(tick));
}

void PriceChart::color()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor secondary = Theme::secondaryText();
    const QPen hairline(Theme::hairline(), 1);
    QFont bold = font();
    bold.setBold(true);
    m_plot->setBackground(palette().base());
    m_title->setFont(bold);
    m_title->setTextColor(text);
    m_legend->setFont(font());
    m_legend->setTextColor(text);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(secondary, 1));
        axis->setTickPen(QPen(secondary, 1));
        axis->setSubTicks(false);
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(secondary);
        axis->setLabelFont(font());
        axis->setLabelColor(text);
        axis->grid()->setPen(hairline);
        axis->grid()->setZeroLinePen(hairline);
    }
    m_band->setBrush(Theme::chartBand());
    m_tracer->setPen(QPen(palette().color(QPalette::Highlight), 2));
    m_tracer->setBrush(Qt::NoBrush);
}

void PriceChart::markSizes()
{
    const bool isMarked = m_prices.firstMarked <= m_prices.lastMarked && m_prices.lastMarked < m_prices.sizes.size();
    m_band->setVisible(isMarked);
    if (!isMarked)
        return;
    constexpr double around = 0.12;
    m_band->topLeft->setCoords(m_prices.sizes[m_prices.firstMarked].position - around, 0);
    m_band->bottomRight->setCoords(m_prices.sizes[m_prices.lastMarked].position + around, 1);
}

std::optional<QPointF> PriceChart::pointOf(const Mark &mark) const
{
    const Point &point = m_prices.lines[mark.line].points[mark.size];
    const std::optional<Decimal> &price = point.draft ? point.draft : point.production;
    return price ? std::optional(QPointF(m_prices.sizes[mark.size].position, drawn(*price))) : std::nullopt;
}

QPointF PriceChart::pixelOf(const QPointF &point) const
{
    return {m_plot->xAxis->coordToPixel(point.x()), m_plot->yAxis->coordToPixel(point.y())};
}

QString PriceChart::sentence(const Mark &mark) const
{
    return PriceChartModel::sentence(PriceChartModel::rowOf(m_prices, m_prices.lines[mark.line], mark.size));
}

void PriceChart::hover(const QPoint &at)
{
    QStringList sentences; // of all that stand there
    for (qsizetype line = 0; line < m_prices.lines.size(); ++line) {
        for (qsizetype size = 0; size < m_prices.sizes.size(); ++size) {
            const Point &point = m_prices.lines[line].points[size];
            for (const std::optional<Decimal> &price : {point.draft, point.production}) {
                if (!price)
                    continue;
                const QPointF pixel = pixelOf({m_prices.sizes[size].position, drawn(*price)});
                if (QLineF(pixel, at).length() < reach && !sentences.contains(sentence({line, size})))
                    sentences += sentence({line, size});
            }
        }
    }
    if (sentences.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_plot->mapToGlobal(at), toolTipText(sentences.join(u'\n')), m_plot);
}

void PriceChart::say(const Mark &mark)
{
    const QString text = sentence(mark);
    setAccessibleDescription(text);
    QToolTip::showText(m_plot->mapToGlobal(pixelOf(*pointOf(mark)).toPoint()), toolTipText(text), m_plot);
}

void PriceChart::setCurrent(const std::optional<Mark> &mark)
{
    m_current = mark;
    m_tracer->setVisible(mark.has_value());
    if (mark)
        m_tracer->position->setCoords(*pointOf(*mark));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

// Left and right go through the sizes of a line, up and down to the next line that has that size; at first any of them
// to the first mark.
void PriceChart::go(int key)
{
    const bool isFirst = !m_current;
    const bool isAlong = isFirst || key == Qt::Key_Left || key == Qt::Key_Right;
    const qsizetype step = !isFirst && (key == Qt::Key_Left || key == Qt::Key_Up) ? -1 : 1;
    Mark mark = m_current.value_or(Mark{0, -1});
    qsizetype &moved = isAlong ? mark.size : mark.line;
    const qsizetype count = isAlong ? m_prices.sizes.size() : m_prices.lines.size();
    for (moved += step; moved >= 0 && moved < count; moved += step) {
        if (!pointOf(mark))
            continue;
        setCurrent(mark);
        say(mark);
        return;
    }
}

void PriceChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_prices.lines.isEmpty())
            go(event->key());
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void PriceChart::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    setCurrent(std::nullopt);
    setAccessibleDescription(summary());
}

QByteArray PriceChart::picture(Picture kind)
{
    const QSize size = m_plot->size().expandedTo(leastPicture);
    m_band->setVisible(false);
    m_tracer->setVisible(false);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_isForPaper = true;
    draw();
    m_isForPaper = false;
    arrange(size);
    if (kind == Picture::Png) {
        if (!m_plot->toPixmap(size.width(), size.height(), 2).save(&buffer, "PNG"))
            bytes.clear();
    } else {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setResolution(logicalDpiX()); // what the fonts were measured with
        generator.setTitle(m_title->text());
        QCPPainter painter;
        if (painter.begin(&generator)) {
            painter.setMode(QCPPainter::pmVectorized);
            m_plot->toPainter(&painter, size.width(), size.height());
            painter.end();
        }
    }
    draw();
    return bytes;
}

void PriceChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange &&
        event->type() != QEvent::StyleChange)
        return;
    color();
    draw();
}

void PriceChart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange(m_plot->size());
}

QSize PriceChart::sizeHint() const
{
    return {360, 230};
}

QSize PriceChart::minimumSizeHint() const
{
    return leastPlot + QSize(2, 2); // with its edge
}

} // namespace pubconsole
