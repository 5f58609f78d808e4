// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

class QHeaderView;

namespace pubconsole {

//! Gives the columns of a table or tree the room there is: each as wide as what it shows, up to what it would like to
//! be, and wider where the others leave room; where the view is too narrow for that, all of them narrower in
//! proportion, so that every column stays in sight, down to what each needs at least, its heading included. Below that
//! the columns leave that may, and come back when there is room; then the view scrolls. What was seen counts on, so
//! that nothing jumps back. A width that the person chose ends it, but for the leaving.
class FittedColumns final : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        int wanted;
        int least;            //!< not above `wanted`
        bool isWhole = false; //!< a part of what it shows says nothing or something else: a time, a number
        int leaves = 0;       //!< what can be done without in a narrow view: the lowest first; 0 never
    };

    //! \param header its owner from now on; \param columns one for each section from the first; sections beyond them
    //! and hidden ones are left alone. The last section takes what is left over, if the header is set up so.
    static void fit(QHeaderView *header, const QList<Column> &columns);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FittedColumns(QHeaderView *header, QList<Column> columns);
    void fitNow();
    void look();
    [[nodiscard]] int least(int section) const;
    void leave();

    QHeaderView *m_header;
    QList<Column> m_columns;
    QList<int> m_shown; // the widest that each had to show so far; empty before the first row
    QList<int> m_headings;
    QSet<int> m_left;
    QTimer m_later;
    bool m_isFitting = false;
    bool m_isOwn = false; // the person's widths stand now
};

} // namespace pubconsole
