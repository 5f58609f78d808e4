// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/publishrun.h"
#include "widgets/confirmdialog.h"

namespace pubconsole {

class Workspace;

//! What Publish and Go live have in common: the dialog stays until what it started has been answered.
class OperationDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    using ConfirmDialog::ConfirmDialog;

protected:
    //! Does what was confirmed and shows how it goes: closes when the service has accepted it, calls refused() with the
    //! reasons when it has not.
    void start(Workspace *workspace, const PublishOrder &order);
    bool isStarting() const { return m_isStarting; }
    //! The operation was not started; `reason` is complete, with a line for each thing that the service named.
    virtual void refused(const QString &reason);

private:
    void showProgress(const OperationRecord &record);
    void answered(const PublishOutcome &outcome);

    bool m_isStarting = false;
};

} // namespace pubconsole
