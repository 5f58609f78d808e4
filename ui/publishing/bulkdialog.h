// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/preflight.h"
#include "operations/operationrecord.h"
#include "widgets/confirmdialog.h"

class QLineEdit;
class QTableWidget;

namespace pubconsole {

class TickBox;
class Workspace;

//! *Publish 3 offers* and *Go live with 3 offers*: one row for each, with what it changes, what speaks against it and
//! what became of it. Offers that cannot go are left out and say why; those with warnings want one tick. Stays until it
//! is closed.
class BulkDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! \param workspace not owned
    BulkDialog(Workspace *workspace, const QList<OfferId> &offers, Preflight::Purpose purpose, const QString &emails,
               int sasDays, QWidget *parent = nullptr);
    QString emails() const;

private:
    struct Row
    {
        OfferId offer;
        Preflight *preflight = nullptr;
        OperationKey operation = 0;
    };
    QString refusal(const Row &row) const;
    QStringList warnings(const Row &row) const;
    bool canGo(const Row &row) const;
    void startNext();
    void update();
    void updateRow(int index);
    QString missing() const;
    void start();

    Workspace *m_workspace;
    Preflight::Purpose m_purpose;
    QList<Row> m_rows;
    int m_nextPreflight = 0;
    QTableWidget *m_table;
    QLineEdit *m_emails = nullptr;
    QLineEdit *m_typedCount = nullptr;
    TickBox *m_tick;
    bool m_isStarted = false;
};

} // namespace pubconsole
