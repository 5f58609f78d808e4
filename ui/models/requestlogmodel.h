// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace pubconsole {

class RequestLog;

//! The table *Log*: every attempt of a request, newest last.
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Milliseconds, CorrelationId, ColumnCount };

    //! \param log not owned
    explicit RequestLogModel(const RequestLog *log, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! A command line that makes the request again, with $TOKEN in place of the token.
    QString curl(int row) const;

private:
    const RequestLog *m_log;
};

} // namespace pubconsole
