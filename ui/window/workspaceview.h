// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "operations/operationrecord.h"

#include <QObject>

#include <memory>

class QStatusBar;

namespace pubconsole {

class Actions;
class ActionStates;
class BusyBar;
class Dock;
class DraftCommands;
class FailureMessages;
class LogView;
class Messages;
class Notifier;
class OfferSaves;
class OffersView;
class OperationCommands;
class OperationsView;
class PlaceCommands;
class ProblemsDock;
class RefreshPolicy;
class SaveCommands;
class Settings;
class StatusLine;
class Tabs;
class Targets;
class Workspace;
class WorkspaceMessages;
class WorkspaceStatus;
class WorkspaceTabs;

//! What the window has while a profile is open, and only then: what its docks and lines show of it, the commands that
//! act on it and what they ask. Built from a workspace and destroyed whole before it; nothing of the workspace is left
//! in the window then.
class WorkspaceView final : public QObject
{
    Q_OBJECT

public:
    //! What of the window it fills and uses. Not owned, outlives the view.
    struct Frame
    {
        QWidget *window;
        QStatusBar *statusBar;
        Settings *settings;
        Actions *actions;
        Tabs *tabs;
        Messages *messages;
        SaveCommands *saving;
        StatusLine *statusLine;
        BusyBar *busy;
        Dock *offers;
        Dock *operations;
        Dock *log;
        ProblemsDock *problems;
    };

    //! \param workspace outlives the view
    WorkspaceView(Workspace &workspace, const Frame &frame);
    ~WorkspaceView() override;

    //! The person's preferences are other ones.
    void takeSettings();
    //! The keys go to the filter of the offers.
    void focusFilter();
    WorkspaceTabs *tabs() const { return m_tabs.get(); }
    //! Asks whether what is under way is watched when the window closes.
    //! \returns whether there is something to ask
    bool askToWatch();

Q_SIGNALS:
    //! What is unsaved or under way may be another.
    void changed();
    //! The person wants the problems of the current offer looked for.
    void checkRequested();
    //! The person wants to see what differs in the current offer.
    void changesRequested();
    //! The person wants to enter the secret anew.
    void secretRequested();
    //! The person follows what the desktop told them: the window has to come before all others.
    void forwardRequested();
    //! What askToWatch() was answered.
    void backgroundRequested(bool isAutostarted);
    void quitRequested();

private:
    void connectTabs();
    void connectViews();
    void connectDrafts();
    void connectOperations();
    void showOperation(OperationKey key);
    void showOfferMenu(const QPoint &at);

    Workspace &m_workspace;
    Frame m_frame;
    // In this order: what stands below uses what stands above.
    std::unique_ptr<OffersView> m_offers;
    std::unique_ptr<OperationsView> m_operations;
    std::unique_ptr<LogView> m_log;
    std::unique_ptr<WorkspaceStatus> m_status;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<WorkspaceTabs> m_tabs;
    std::unique_ptr<Targets> m_targets;
    std::unique_ptr<QWidget> m_dialogs; // the parent of what is asked, which goes with it
    std::unique_ptr<WorkspaceMessages> m_messages;
    std::unique_ptr<FailureMessages> m_failures;
    std::unique_ptr<OfferSaves> m_saves;
    std::unique_ptr<DraftCommands> m_drafting;
    std::unique_ptr<OperationCommands> m_operating;
    std::unique_ptr<PlaceCommands> m_places;
    std::unique_ptr<ActionStates> m_states;
    std::unique_ptr<RefreshPolicy> m_refreshing;
};

} // namespace pubconsole
