// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "net/requestlog.h"

namespace pubconsole {

//! The table *Log*: every attempt of a request, newest last.
class RequestLogModel final : public TableModel<RequestLog::Entry>
{
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Milliseconds, CorrelationId };

    //! \param log not owned
    explicit RequestLogModel(const RequestLog *log, QObject *parent = nullptr);
    //! A command line that makes the request again, with $TOKEN in place of the token.
    QString curl(int row) const;

protected:
    QVariant cell(const RequestLog::Entry &entry, int column, int role) const override;
};

} // namespace pubconsole
