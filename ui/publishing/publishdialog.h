// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "publishing/operationdialog.h"

#include <QList>

class QLineEdit;

namespace pubconsole {

class FoldedLines;
class ChangesTable;
class OperationRepository;
class Preflight;
class TickBox;
struct CheckContext;

//! *Publish contoso-vm*: what it changes, what speaks against it, what cannot be undone, notification e-mails. Errors
//! and a running operation block, warnings want a tick. Saves unsaved edits first. Closes when the service has
//! accepted; stays with the reasons when it has not.
class PublishDialog final : public OperationDialog
{
    Q_OBJECT

public:
    //! \param run, earlier not owned; what publishes it, and what tells how long that took before
    //! \param context what to check with, as of Preflight
    PublishDialog(const ProfileMark &profile, PublishRun *run, const OperationRepository *earlier, const OfferId &offer,
                  const CheckContext &context, const QString &emails, QWidget *parent = nullptr);
    QString emails() const;

Q_SIGNALS:
    //! The person wants to see or to cancel the operation that is in the way.
    void openRequested(pubconsole::OperationKey operation);
    void cancelRequested(pubconsole::OperationKey operation);
    //! The person wants to see the problems where they are.
    void problemsRequested();

private:
    PublishFacts facts() const;
    void addChecks();
    void addEmails();
    void addBusyButtons();
    QString changesText() const;
    void showPreflight();
    void showChecks();
    int addFindings(QList<GateFinding> findings);
    void addError(const QString &sentence);
    void addWarning(const QString &text, const QStringList &fields = {});
    void update();
    void updateBusy();
    QString busyText(const OperationRecord &active) const;
    QString missing() const;
    void publish();
    void refused(const ApiError &error) override;
    bool needsSaving() const;
    QString usualDuration() const;

    PublishRun *m_run;
    const OperationRepository *m_earlier;
    OfferId m_offer;
    Preflight *m_preflight;
    QLabel *m_changesHeading;
    ChangesTable *m_changes;
    QLabel *m_checksHeading;
    QWidget *m_checksArea;
    QVBoxLayout *m_checks;
    QLabel *m_finalHeading;
    QLabel *m_final;
    FoldedLines *m_finalPrices;
    QLineEdit *m_emails;
    QLabel *m_savedFirst;
    QWidget *m_busyRow;
    QLabel *m_busyText;
    QPushButton *m_retry;
    QPushButton *m_problems;
    QList<TickBox *> m_warnings;
    int m_errors = 0;
    QString m_correction;        // what has to be done about the first error
    bool m_isInProblems = false; // what the service found wrong when it was tried last
    bool m_isWaiting = false;
    bool m_wasBusy = false;
};

} // namespace pubconsole
