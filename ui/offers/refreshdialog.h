// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QDialog>
#include <QList>

class QLabel;
class QTableWidget;

namespace pubconsole {

class Workspace;

//! *Refresh 3 offers*: reads each of the chosen offers again and says what came of it. Drafts with edits stay as they
//! are.
class RefreshDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param workspace not owned
    RefreshDialog(Workspace *workspace, const QList<OfferId> &offers, QWidget *parent = nullptr);

private:
    void readNext();
    void setResult(int row, const QString &text);

    Workspace *m_workspace;
    QList<OfferId> m_offers;
    QTableWidget *m_table;
    QLabel *m_summary;
    int m_next = 0;
    int m_done = 0;
};

} // namespace pubconsole
