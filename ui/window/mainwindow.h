// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "session/notice.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;
class QToolButton;

namespace pubconsole {

class BusyBar;
class ChangesDock;
struct CommandGroups;
class Commands;
class Dock;
class FileDocuments;
class FileSaves;
class JsonPointer;
class MessageBar;
class Messages;
class Page;
class ProblemsDock;
class ProfileStrip;
class Settings;
class StatusLine;
class Tabs;
struct Target;
class WelcomePage;
class Workspace;
class WorkspaceView;

//! The window: docks, tabs, menus, and which commands can be given. Shows one workspace at a time, or *Welcome* without
//! one.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! \param settings not owned
    explicit MainWindow(Settings *settings);
    ~MainWindow() override;

    //! Takes the workspace and shows it; the one before is dropped.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    Workspace *workspace() const { return m_workspace.get(); }
    //! The names of the profiles, for the menu of the profile button.
    void setProfileNames(const QList<std::pair<QString, QString>> &idsAndNames);
    void showNotice(const Notice &notice);
    //! The error that was shown last with this profile.
    const std::optional<ApiError> &lastError() const;
    //! A keyring has not answered for some seconds; an empty name takes that back.
    void setSlowKeyring(const QString &name);
    //! Calls `then` once nothing unsaved is left, or when the person gives it up. Not at all when they stay.
    void leave(std::function<void()> then);
    void openFile(const QString &path);
    //! Where files are opened, and what of them is not saved is kept. \param files not owned, outlives this window
    void setFiles(FileDocuments *files);
    //! Shows the offer's tab; a profile has to be open.
    void openOffer(const OfferId &id);
    //! Shows the window before all others.
    void bringForward();
    //! Ends the program, once nothing unsaved is left; operations are not asked about.
    void quit();

Q_SIGNALS:
    //! The person's preferences are other ones.
    void preferencesChanged();
    void proxyPasswordEntered(const QString &password);
    //! The window closes, and operations are under way: the person wants them watched.
    void backgroundRequested(bool isAutostarted);

    void supportRequested();
    void logFolderRequested();
    void profilesRequested();
    void addProfileRequested();
    void sandboxRequested();
    void openProfileRequested(const QString &profileId);
    void secretRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void end();
    void addCommands();
    void build();
    void connectCommands();
    void connectTabs();
    Target target() const;
    void showTabMenu(Page *page, const QPoint &at);
    void showWorkspace();
    void showPages();
    void update();
    void updateTitle();
    void updateProfile();
    void showPlace(const JsonPointer &place);
    void check(const Target &target);
    void movePane(int step);
    void chooseFile();

    Settings *m_settings;
    std::unique_ptr<Workspace> m_workspace;
    Commands *m_commands;
    ProfileStrip *m_strip;
    QToolButton *m_profileButton;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    Tabs *m_tabs;
    MessageBar *m_messageBar;
    Messages *m_messages;
    BusyBar *m_busy;
    Dock *m_offersDock;
    Dock *m_operationsDock;
    ChangesDock *m_changesDock;
    ProblemsDock *m_problemsDock;
    Dock *m_logDock;
    StatusLine *m_statusLine;
    std::unique_ptr<CommandGroups> m_groups;
    FileSaves *m_fileSaves = nullptr;      // until it is known where files are opened
    std::unique_ptr<WorkspaceView> m_view; // while a workspace is open
    bool m_mayClose = false;
};

} // namespace pubconsole
