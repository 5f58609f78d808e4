// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

namespace pubconsole {

//! *Next 90 days*: a strip of days, with how many signatures end on each. Days are local. The arrows go from one day
//! with an end to the next, Return or a click chooses it. For a screen reader its description says all of it.
class ExpiryStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int days = 91; // today, and the 90 that follow

    explicit ExpiryStrip(QWidget *parent = nullptr);
    //! \param ends a time for each signature, in any order; those that ended, and those beyond the days, are not drawn
    //! \param safeDays what ends earlier from now needs somebody
    void setEnds(const QList<QDateTime> &ends, const QDateTime &now, int safeDays);
    //! How many end on that day.
    int count(const QDate &day) const { return m_counts.value(day); }
    QRect rectOf(const QDate &day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! The person wants what ends on that day, of which there is something.
    void dayChosen(const QDate &day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate dayAt(const QPoint &at) const;
    QString textOf(const QDate &day) const;
    void goTo(const QDate &day);
    void describe();
    QRect bar() const;
    void paintMonths(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;

    QMap<QDate, int> m_counts; // by day, of those that are drawn
    QDate m_today;
    QDate m_current;
    int m_safeDays = 0;
};

} // namespace pubconsole
