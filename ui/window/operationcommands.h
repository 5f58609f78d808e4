// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/operation.h"
#include "operations/operationrecord.h"

#include <QObject>

class QUrl;
class QWidget;

namespace pubconsole {

struct CheckContext;
class Commands;
class Messages;
class Settings;
struct Target;
class Workspace;
class WorkspaceView;

//! What acts on the service with a dialog before it — Publish, Go live, Cancel operation — and what leads out of the
//! window: links, text for support.
class OperationCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, settings, messages not owned, outlive it
    OperationCommands(Commands *commands, Settings *settings, Messages *messages, QObject *parent = nullptr);

    void goLive(WorkspaceView *view, const OfferId &offer);
    //! What is under way for this offer.
    void cancel(WorkspaceView *view, const OfferId &offer);
    //! Shows where a link leads and opens it in the browser; says so when it is not http or https.
    //! \param window the parent of what is asked
    void openLink(const QUrl &url, QWidget *window);
    //! Asks whether what is under way is watched when the window closes.
    //! \returns whether there is something to ask
    bool askToWatch(WorkspaceView *view);

Q_SIGNALS:
    //! The person wants to see the problems of the current offer.
    void problemsRequested();
    //! The window closes, and what is unsaved was asked about: the person wants the operations watched, or to leave all
    //! the same.
    void backgroundRequested(bool isAutostarted);
    void quitRequested();
    //! A short confirmation for the status bar.
    void done(const QString &text);

private:
    void addPublish(Commands *commands);
    void addGoLive(Commands *commands);
    void addCancel(Commands *commands);
    void addSupport(Commands *commands);
    void addLinks(Commands *commands);
    void publish(const Target &target);
    void publish(WorkspaceView *view, const OfferId &offer);
    void cancel(WorkspaceView *view, OperationKey key);
    CheckContext checkContext(const Workspace &workspace) const;
    void openBulk(const Target &target, OperationRecord::Kind kind);
    void copyForSupport(const Target &target);
    void follow(const OfferLink &link, QWidget *window);
    void refuseLink(const QString &address);

    Settings *m_settings;
    Messages *m_messages;
};

} // namespace pubconsole
