// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace pubconsole {

class RequestLog;

//! What the dock *Log* shows: every request without token, secret or signature; *Copy as curl*.
class LogView final : public QTableView
{
    Q_OBJECT

public:
    //! \param log not owned, outlives it
    explicit LogView(const RequestLog *log, QWidget *parent = nullptr);
};

} // namespace pubconsole
