// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QTableView;

namespace pubconsole {

class RequestLogModel;
class Workspace;

//! The dock *Log*: every request without token, secret or signature; *Copy as curl*.
class LogDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit LogDock(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);

private:
    QTableView *m_table;
    RequestLogModel *m_model = nullptr;
};

} // namespace pubconsole
