// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;

namespace pubconsole {

class OperationRepository;
class OperationStore;
class TimelineView;

//! One operation beside or below the tree *Operations*: which one it is, its timeline, and why it failed, whole. It
//! scrolls where it is given less room than that takes.
class OperationPanel final : public QScrollArea
{
    Q_OBJECT

public:
    //! \param operations, repository not owned, outlive it
    OperationPanel(const OperationStore *operations, const OperationRepository *repository, QWidget *parent = nullptr);
    //! 0 shows nothing.
    void setOperation(OperationKey key);
    //! Where there is no room for it, a timeline alone is left out: its steps stand in the tree. A reason is not.
    void setCramped(bool isCramped);
    //! What it takes to see all of it, the reason by its first lines.
    QSize sizeHint() const override;

private:
    void update();

    const OperationStore *m_operations;
    OperationKey m_key = 0;
    bool m_isCramped = false;
    QLabel *m_heading;
    TimelineView *m_timeline;
    QPlainTextEdit *m_reason;
};

} // namespace pubconsole
