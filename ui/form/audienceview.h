// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QAbstractButton;

namespace pubconsole {

class AudienceModel;

//! The table *Audience*: typing, Return or F2 edit, Delete takes the selected rows out, Ctrl+C copies them, Ctrl+V
//! takes a list from anywhere.
class AudienceView final : public QTableView
{
    Q_OBJECT

public:
    //! \param model not owned
    //! \param tools the buttons beside it, which the menu of a row has, too
    AudienceView(AudienceModel *model, const QList<QAbstractButton *> &tools, QWidget *parent = nullptr);

    //! The rows that are selected, or the current one where none is; from the top.
    QList<int> chosenRows() const;

public Q_SLOTS:
    void copy() const;
    //! What is in the clipboard is added to the list, in one step; said() tells what was taken and what not.
    void paste();
    //! What is chosen and in the draft is taken out of it.
    void remove();
    //! What is chosen and in production alone comes back.
    void putBack();

Q_SIGNALS:
    //! What came of it, whole sentences.
    void said(const QString &sentences);
    void chosenChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    AudienceModel *m_model;
};

} // namespace pubconsole
