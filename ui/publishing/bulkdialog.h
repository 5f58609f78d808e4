// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"
#include "publishing/preflight.h"
#include "publishing/publishgate.h"
#include "widgets/confirmdialog.h"

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace pubconsole {

class FoldedLines;
class PublishRun;
class TickBox;

//! *Publish 3 offers* and *Go live with 3 offers*: one row for each, with what it changes, what speaks against it and
//! what became of it. Offers that cannot go are left out and say why, and so is who has no tick of their own; those
//! with warnings want one tick. Stays until it is closed.
class BulkDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! \param run not owned; what does it
    //! \param context what to check with, as of Preflight
    BulkDialog(const ProfileMark &profile, PublishRun *run, const QList<OfferId> &offers, Preflight::Kind kind,
               const CheckContext &context, const QString &emails, QWidget *parent = nullptr);
    QString emails() const;

private:
    struct Row
    {
        OfferId offer;
        Preflight *preflight = nullptr;
        QCheckBox *going = nullptr;
        OperationKey operation = 0;
    };
    void setUpTable();
    void addFields(const QString &emails, bool isProduction);
    void addRow(const OfferId &offer, const CheckContext &context);
    QList<GateFinding> findings(const Row &row) const;
    QString refusal(const Row &row) const;
    QStringList warnings(const Row &row) const;
    bool isGoing(const Row &row) const;
    bool canGo(const Row &row) const;
    void startNext();
    void update();
    void updateRow(int index);
    void showEmptyFields();
    QString missing() const;
    void start();
    void begun(const OfferId &offer, OperationKey operation);

    PublishRun *m_run;
    Preflight::Kind m_kind;
    QList<Row> m_rows;
    int m_nextPreflight = 0;
    QTableWidget *m_table;
    QLineEdit *m_emails = nullptr;
    QLineEdit *m_typedCount = nullptr;
    FoldedLines *m_emptyFields;
    TickBox *m_tick;
    bool m_isStarted = false;
};

} // namespace pubconsole
