// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricechartdata.h"

#include <QFrame>

class QCPGraph;
class QCPItemRect;
class QCPItemTracer;
class QCPLegend;
class QCPScatterStyle;
class QCPTextElement;
class QCustomPlot;

namespace pubconsole {

//! Prices by core size as lines: the draft solid with filled marks, production dashed with hollow ones, each column of
//! the grid with a color and a shape of mark of its own. Both axes are logarithmic, so that a price per core is a
//! straight line; with a price that is not above zero that of the prices is not. The mouse over a mark, or the arrow
//! keys, say what it is.
class PriceChart final : public QFrame
{
    Q_OBJECT

public:
    enum class Picture { Png, Svg };

    explicit PriceChart(QWidget *parent = nullptr);

    //! Drawn at the next turn of the event loop, once for all that came until then.
    void setData(const PriceChartData &prices);
    const PriceChartData &prices() const { return m_prices; }
    //! What is shown, without what is marked in it: as large as it is, but at least as a page needs it; a PNG has twice
    //! as many pixels. Empty where it could not be made.
    QByteArray picture(Picture kind);
    //! What is drawn, in a sentence, for who cannot see it.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Mark
    {
        qsizetype line;
        qsizetype size;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    void makePlot();
    void draw();
    void drawLine(qsizetype index);
    QCPScatterStyle markFor(qsizetype line, const QColor &color, const QBrush &fill, double size) const;
    void drawMissing();
    void drawKey();
    QCPGraph *addGraph(const QString &name);
    void scale();
    void scalePrices();
    void arrange(const QSize &size);
    void labelSizes(int width);
    void labelPrices(int height);
    void color();
    void markSizes();
    std::optional<QPointF> pointOf(const Mark &mark) const;
    QPointF pixelOf(const QPointF &point) const;
    QString sentence(const Mark &mark) const;
    void hover(const QPoint &at);
    void go(int key);
    void setCurrent(const std::optional<Mark> &mark);
    void say(const Mark &mark);

    PriceChartData m_prices;
    QCustomPlot *m_plot;
    QCPTextElement *m_title = nullptr;
    QCPLegend *m_legend = nullptr;
    QCPItemRect *m_band = nullptr;
    QCPItemTracer *m_tracer = nullptr;
    bool m_isForPaper = false;     // what is drawn goes into a file
    std::optional<Mark> m_current; // where the arrow keys are
};

} // namespace pubconsole
