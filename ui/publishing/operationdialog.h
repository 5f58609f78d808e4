// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/publishrun.h"
#include "widgets/confirmdialog.h"

namespace pubconsole {

//! What Publish and Go live have in common: the dialog stays until what it started has been answered.
class OperationDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    using ConfirmDialog::ConfirmDialog;

protected:
    //! Does what was confirmed and shows how it goes: closes when the service has accepted it, calls refused() when it
    //! has not.
    void start(PublishRun *run, const PublishOrder &order);
    bool isStarting() const { return m_isStarting; }
    //! Why it was not started when that was tried last, complete, with a line for each thing that the service named;
    //! empty before.
    const QString &reason() const { return m_reason; }
    //! Closing takes back what is not sent yet.
    void done(int result) override;
    //! The operation was not started, see reason().
    virtual void refused(const ApiError &error) = 0;

private:
    void showProgress(const OperationRecord &record);
    void answered(const PublishOutcome &outcome);

    bool m_isStarting = false;
    QString m_reason;
    std::optional<Reply<PublishOutcome>> m_reply; // until it has come
};

} // namespace pubconsole
