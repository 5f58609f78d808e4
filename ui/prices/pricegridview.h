// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace pubconsole {

class PriceGridModel;

//! The table *Prices* with the keys of a spreadsheet: arrows, Return or F2 or typing to edit, Delete, blocks through
//! the clipboard, Ctrl+D and Ctrl+R to fill down and right. Esc gives a cell that was refused its price back.
class PriceGridView final : public QTableView
{
    Q_OBJECT

public:
    //! \param model not owned
    explicit PriceGridView(PriceGridModel *model, QWidget *parent = nullptr);

public Q_SLOTS:
    //! The block that is chosen goes to the clipboard.
    void copy() const;
    //! What is in the clipboard goes where one is; said() tells how that went.
    void paste();

Q_SIGNALS:
    //! Why something was not done, a whole sentence; empty where it was.
    void said(const QString &why);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    bool isOfBlock(const QKeyEvent &key) const;
    void changeBlock(const QKeyEvent &key);
    QModelIndexList chosen() const;

    PriceGridModel *m_model;
};

} // namespace pubconsole
