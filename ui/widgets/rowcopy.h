// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace pubconsole {

//! *Copy* in a table or tree that is read: the selected rows, or the current one where none is, as they are seen: a
//! line each, with a tab between columns, which spreadsheets and mail programs take. Columns that are hidden are left
//! out. Belongs to the view.
class RowCopy final : public QObject
{
    Q_OBJECT

public:
    //! \param view whose key *Copy* this answers from now on
    explicit RowCopy(QAbstractItemView *view);
    //! Puts it into the clipboard, which stays as it is where there is no row.
    static void copy(const QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace pubconsole
