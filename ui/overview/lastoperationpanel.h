// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"
#include "overview/glancepanel.h"

namespace pubconsole {

class OperationRepository;
class OperationStore;
class TimelineView;

//! The operation of an offer that runs, or was its last: its steps in a line, what the service said last, and why it
//! failed.
class LastOperationPanel final : public GlancePanel
{
    Q_OBJECT

public:
    //! \param operations, repository not owned, outlive it
    LastOperationPanel(const OperationStore *operations, const OperationRepository *repository,
                       QWidget *parent = nullptr);
    //! \param record null where none is known
    void setOperation(const OperationRecord *record);

Q_SIGNALS:
    void stepsRequested(pubconsole::OperationKey key);

private:
    OperationKey m_key = 0;
    LinkButton *m_steps;
    TimelineView *m_timeline;
    QLabel *m_news;
};

} // namespace pubconsole
