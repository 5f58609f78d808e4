// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "publishing/operationdialog.h"

class QLineEdit;

namespace pubconsole {

class Preflight;

//! *Go live contoso-vm*: the preview's links and what follows. On a production profile the offer id is typed.
class GoLiveDialog final : public OperationDialog
{
    Q_OBJECT

public:
    //! \param run not owned; what takes it live
    GoLiveDialog(const ProfileMark &profile, PublishRun *run, const OfferId &offer, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The person wants to follow a preview link.
    void linkActivated(const QUrl &url);

private:
    void addLinks();
    void addPreflight();
    void update();
    QString missing() const;
    void refused(const ApiError &) override { update(); }

    PublishRun *m_run;
    OfferId m_offer;
    Preflight *m_preflight;
    QLineEdit *m_typedId = nullptr;
};

} // namespace pubconsole
