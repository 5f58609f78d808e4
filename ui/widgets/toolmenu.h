// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractButton;
class QAbstractItemView;
class QPoint;

namespace pubconsole {

//! The menu of a row, with the mouse or by its key: the view's own actions, what the buttons beside it do as far as
//! they can now, and *Copy*. Views that make a menu of their own have another Qt::ContextMenuPolicy than the default,
//! and keep it. Belongs to the view.
class ToolMenu final : public QObject
{
    Q_OBJECT

public:
    //! \param tools not owned; those that are hidden are left out
    ToolMenu(QAbstractItemView *view, const QList<QAbstractButton *> &tools);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QPoint &at);

    QAbstractItemView *m_view;
    QList<QPointer<QAbstractButton>> m_tools;
};

} // namespace pubconsole
