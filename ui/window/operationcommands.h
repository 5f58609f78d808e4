// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/operation.h"
#include "operations/operationrecord.h"

#include <QObject>

class QUrl;
class QWidget;

namespace pubconsole {

class Messages;
class Settings;
class Tabs;
class Targets;
class Workspace;
class WorkspaceTabs;

//! What acts on the service with a dialog before it — Publish, Go live, Cancel operation — and what leads out of the
//! window: links, text for support.
class OperationCommands final : public QObject
{
    Q_OBJECT

public:
    //! \param workspace, settings, targets, tabs, messages not owned, outlive it
    //! \param window the parent of the dialogs
    OperationCommands(Workspace *workspace, Settings *settings, Targets *targets, WorkspaceTabs *tabs,
                      Messages *messages, QWidget *window);

    void publish();
    void goLive();
    void goLiveWith(const OfferId &offer);
    void cancelOperation();
    //! What is under way for this offer.
    void cancelOperationOf(const OfferId &offer);
    void copyForSupport();
    //! Shows where a link leads and opens it in the browser; says so when it is not http or https.
    void openLink(const QUrl &url);
    //! Asks whether what is under way is watched when the window closes.
    //! \returns whether there is something to ask
    bool askToWatch();
    void openPreviewLink();
    void openLiveLink();
    void openPartnerCenter();

Q_SIGNALS:
    //! The person wants to see this operation, or the problems of the current offer.
    void operationRequested(pubconsole::OperationKey operation);
    void problemsRequested();
    //! The window closes: the person wants the operations watched, or to leave all the same.
    void backgroundRequested(bool isAutostarted);
    void quitRequested();
    //! A short confirmation for the status bar.
    void done(const QString &text);

private:
    void openCancel(OperationKey key);
    void openBulk(OperationRecord::Kind kind);
    void follow(const OfferLink &link);
    void refuseLink(const QString &address);

    Workspace *m_workspace;
    Settings *m_settings;
    Targets *m_targets;
    WorkspaceTabs *m_offerTabs;
    Tabs *m_tabs;
    Messages *m_messages;
    QWidget *m_window;
};

} // namespace pubconsole
