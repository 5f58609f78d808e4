// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QTimer>
#include <QWidget>

namespace pubconsole {

class Workspace;

//! Where an operation stands, at one glance: its steps as one line of bars, how long each took and usually takes, and
//! when the whole will probably be ready. The same stands in its accessible description as text.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    //! \param workspace not owned; null shows nothing
    void setWorkspace(Workspace *workspace);
    //! 0 shows nothing.
    void setOperation(OperationKey key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const OperationRecord *record() const;
    void update();

    Workspace *m_workspace = nullptr;
    OperationKey m_key = 0;
    QTimer m_clock;
};

} // namespace pubconsole
