// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QTableView;

namespace pubconsole {

//! Gives the rows of a table that are in sight the height that their texts need in the width there is, and no less than
//! the usual one, so that a long one can be read whole. Those that are not in sight cost nothing, however many there
//! are.
class FittedRows final : public QObject
{
    Q_OBJECT

public:
    //! \param table its owner from now on; it has its model already
    static void fit(QTableView *table);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FittedRows(QTableView *table);
    void fitNow();

    QTableView *m_table;
    QTimer m_later;
};

} // namespace pubconsole
