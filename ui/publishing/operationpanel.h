// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace pubconsole {

class TimelineView;
class Workspace;

//! One operation below the tree *Operations*: which one it is, its timeline, and why it failed, whole.
class OperationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OperationPanel(QWidget *parent = nullptr);
    //! \param workspace not owned; null shows nothing
    void setWorkspace(Workspace *workspace);
    //! 0 shows nothing.
    void setOperation(OperationKey key);

private:
    void update();

    Workspace *m_workspace = nullptr;
    OperationKey m_key = 0;
    QLabel *m_heading;
    TimelineView *m_timeline;
    QPlainTextEdit *m_reason;
};

} // namespace pubconsole
