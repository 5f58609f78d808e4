// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QScrollArea>

class QLabel;

namespace pubconsole {

class OperationRepository;
class OperationStore;
class TimelineView;

//! One operation beside or below the tree *Operations*: which one it is, its timeline, and why it failed, whole. All of
//! it scrolls as one where it is given less room than that takes.
class OperationPanel final : public QScrollArea
{
    Q_OBJECT

public:
    //! \param operations, repository not owned, outlive it
    OperationPanel(const OperationStore *operations, const OperationRepository *repository, QWidget *parent = nullptr);
    //! 0 shows nothing.
    void setOperation(OperationKey key);
    //! Where there is no room for all of it the timeline is left out: its steps stand in the tree. A reason is not.
    void setCramped(bool isCramped);
    //! The height that all of it needs when nothing is left out.
    int wholeHeight() const;
    //! The same for what is shown.
    QSize sizeHint() const override;

private:
    void update();

    const OperationStore *m_operations;
    OperationKey m_key = 0;
    bool m_isCramped = false;
    bool m_hasSteps = false;
    QLabel *m_heading;
    TimelineView *m_timeline;
    QLabel *m_reason;
};

} // namespace pubconsole
