// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/operation.h"
#include "operations/operationrecord.h"

#include <QObject>

namespace pubconsole {

struct CheckContext;
class Commands;
class LinkCommands;
class Messages;
class Settings;
struct Target;
class Workspace;
class WorkspaceView;

//! What acts on the service with a dialog before it: Publish, Go live, Cancel operation.
class OperationCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, settings, messages, links not owned, outlive it
    OperationCommands(Commands *commands, Settings *settings, Messages *messages, LinkCommands *links,
                      QObject *parent = nullptr);

    void publish(WorkspaceView *view, const OfferId &offer);
    void goLive(WorkspaceView *view, const OfferId &offer);
    //! What is under way for this offer.
    void cancel(WorkspaceView *view, const OfferId &offer);

Q_SIGNALS:
    //! The person wants to see the problems of the current offer.
    void problemsRequested();

private:
    void addPublish(Commands *commands);
    void addGoLive(Commands *commands);
    void addCancel(Commands *commands);
    void publish(const Target &target);
    void cancel(WorkspaceView *view, OperationKey key);
    CheckContext checkContext(const Workspace &workspace) const;
    void openBulk(const Target &target, OperationRecord::Kind kind);

    Settings *m_settings;
    Messages *m_messages;
    LinkCommands *m_links;
};

} // namespace pubconsole
