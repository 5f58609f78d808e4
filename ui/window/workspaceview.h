// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/nextstep.h"
#include "window/targets.h"

#include <QObject>

#include <memory>

class QStatusBar;

namespace pubconsole {

class BusyBar;
struct CommandGroups;
class Commands;
class Dock;
class OperationMessages;
class LogView;
class Messages;
class Notifier;
class OfferSaves;
class OffersView;
class OperationsView;
class ProblemsDock;
class RefreshPolicy;
class Settings;
class StatusLine;
class Tabs;
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
        Commands *commands;
        Tabs *tabs;
        Messages *messages;
        const CommandGroups &groups;
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
    Workspace &workspace() const { return m_workspace; }
    WorkspaceTabs *tabs() const { return m_tabs.get(); }
    //! The parent of what is asked about the workspace, which goes with it.
    QWidget *dialogParent() const { return m_dialogs.get(); }
    //! What is chosen now.
    Target target() const { return m_targets->current(); }
    //! The same with these offers instead.
    Target targetOf(const QList<OfferId> &offers) const { return m_targets->of(offers); }
    void showOperation(OperationKey key);

Q_SIGNALS:
    //! What is chosen, unsaved or under way may be another.
    void changed();
    //! The person wants to see what differs in the current offer.
    void changesRequested();
    //! The person wants to enter the secret anew.
    void secretRequested();
    //! The person follows what the desktop told them: the window has to come before all others.
    void forwardRequested();

private:
    void connectTabs();
    void connectViews();
    void connectOperations();
    void connectStates();
    void act(const OfferId &offer, NextStep::Action action);
    void showOfferMenu(const QList<OfferId> &offers, const QPoint &at);

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
    std::unique_ptr<OperationMessages> m_news;
    std::unique_ptr<OfferSaves> m_saves;
    std::unique_ptr<RefreshPolicy> m_refreshing;
};

} // namespace pubconsole
