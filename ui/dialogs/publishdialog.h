// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/confirmdialog.h"
#include "marketplace/ids.h"

#include <QList>

class QCheckBox;
class QLineEdit;

namespace pubconsole {

class Workspace;

//! *Publish contoso-vm*: what it does, warnings to tick, notification e-mails. Saves unsaved edits first. Closes when
//! the service has accepted; stays with the reasons when it has not.
class PublishDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! \param workspace not owned
    PublishDialog(Workspace *workspace, const OfferId &offer, const QString &emails, QWidget *parent = nullptr);
    QString emails() const;

private:
    void addWarning(const QString &text);
    void update();
    void start();
    void publish();
    void refused(const QString &reason) override;
    bool needsSaving() const;

    Workspace *m_workspace;
    OfferId m_offer;
    QLineEdit *m_emails;
    QList<QCheckBox *> m_warnings;
    bool m_isSaving = false;
};

} // namespace pubconsole
