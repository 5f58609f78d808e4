// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "editor/changesdock.h"
#include "editor/offertab.h"
#include "editor/problemsdock.h"
#include "profiles/welcomepage.h"
#include "widgets/busybar.h"
#include "widgets/dock.h"
#include "widgets/opendialog.h"
#include "widgets/plaintext.h"
#include "widgets/profilestrip.h"
#include "widgets/theme.h"
#include "window/actions.h"
#include "window/actionstates.h"
#include "window/editcommands.h"
#include "window/editstates.h"
#include "window/filesaves.h"
#include "window/messages.h"
#include "window/programcommands.h"
#include "window/savecommands.h"
#include "window/statusline.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"
#include "window/workspaceview.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// What the first window may take: all of the screen but its panels and the frame that the desktop puts around it.
QSize roomOnScreen(const QWidget &window)
{
    const QSize frame(16, 48);
    return window.screen()->availableGeometry().size() - frame;
}

} // namespace

MainWindow::MainWindow(Settings *settings)
    : m_settings(settings)
    , m_actions(new Actions(this))
    , m_strip(new ProfileStrip(this))
    , m_profileButton(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_tabs(new Tabs(this))
    , m_messageBar(new MessageBar(this))
    , m_messages(new Messages(m_messageBar, this))
    , m_busy(new BusyBar(this))
    , m_offersDock(new Dock(tr("Offers"), u"offersDock"_s, tr("No profile is open."), this))
    , m_operationsDock(new Dock(tr("Operations"), u"operationsDock"_s, tr("No profile is open."), this))
    , m_changesDock(new ChangesDock(this))
    , m_problemsDock(new ProblemsDock(this))
    , m_logDock(new Dock(tr("Log"), u"logDock"_s, tr("No profile is open."), this))
    , m_statusLine(new StatusLine(statusBar()))
    , m_saving(new SaveCommands(m_tabs, m_messages, this))
    , m_editing(new EditCommands(m_actions, m_tabs, this))
    , m_states(std::make_unique<EditStates>(m_actions, m_tabs))
{
    build();
    connectActions();
    ActionStates::refuseAll(m_actions);
    showPages();
    updateProfile();
}

MainWindow::~MainWindow()
{
    // Views go before what they show.
    setWorkspace(nullptr);
}

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(QSize(1000, 650).boundedTo(roomOnScreen(*this)));
    resize(QSize(1440, 900).boundedTo(roomOnScreen(*this)));
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    m_profileButton->setPopupMode(QToolButton::InstantPopup);
    m_profileButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_profileButton->setAutoRaise(true);
    m_profileButton->setMenu(new QMenu(m_profileButton));
    menuBar()->setCornerWidget(m_profileButton);

    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_busy);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_tabs);
    setCentralWidget(center);

    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_offersDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_operationsDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_changesDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_logDock);
    tabifyDockWidget(m_operationsDock, m_problemsDock);
    tabifyDockWidget(m_problemsDock, m_changesDock);
    tabifyDockWidget(m_changesDock, m_logDock);
    m_operationsDock->raise();
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    resizeDocks({m_offersDock}, {std::min(460, width() * 3 / 10)}, Qt::Horizontal);
    resizeDocks({m_operationsDock}, {std::clamp(height() / 3 - 30, 0, 300)}, Qt::Vertical);

    m_actions->buildMenus(this, {m_offersDock->toggleViewAction(), m_operationsDock->toggleViewAction(),
                                 m_problemsDock->toggleViewAction(), m_changesDock->toggleViewAction(),
                                 m_logDock->toggleViewAction()});
    m_actions->buildToolBar(this);
    restoreGeometry(m_settings->windowGeometry());
    restoreState(m_settings->windowState());
}

void MainWindow::connectActions()
{
    connect(m_actions->openFile, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->save, &QAction::triggered, m_saving, &SaveCommands::save);
    connect(m_actions->saveCopy, &QAction::triggered, m_saving, &SaveCommands::saveCopy);
    connect(m_actions->closeTab, &QAction::triggered, this, [this] { m_saving->closeTab(m_tabs->currentIndex()); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_actions->profiles, &QAction::triggered, this, &MainWindow::profilesRequested);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { movePane(1); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { movePane(-1); });
    connect(m_actions->supportBundle, &QAction::triggered, this, &MainWindow::supportRequested);
    connect(m_actions->logFolder, &QAction::triggered, this, &MainWindow::logFolderRequested);
    auto *program = new ProgramCommands(m_actions, m_settings, this);
    connect(program, &ProgramCommands::proxyPasswordEntered, this, &MainWindow::proxyPasswordEntered);
    connect(program, &ProgramCommands::preferencesChanged, this, [this] {
        if (m_view)
            m_view->takeSettings();
        Q_EMIT preferencesChanged();
    });
    connect(m_changesDock, &ChangesDock::placeActivated, this, &MainWindow::showPlace);
    connect(m_problemsDock, &ProblemsDock::placeActivated, this, &MainWindow::showPlace);
    connect(m_problemsDock, &ProblemsDock::lineActivated, this, [this](int line) {
        if (OfferTab *tab = m_tabs->editedTab()) {
            m_tabs->show(tab);
            tab->showLine(line);
        }
    });
    connect(m_tabs, &Tabs::saveCopyRequested, m_saving, &SaveCommands::saveCopy);
    connect(m_tabs, &Tabs::failed, this, [this](const QString &sentence, const std::optional<OfferId> &about) {
        m_messages->show(about ? Messages::keyOf(*about) : Messages::workspaceKey(),
                         {MessageBar::Level::Error, sentence, {}, {}, {}});
    });
    connect(m_actions->nextProblem, &QAction::triggered, m_problemsDock, &ProblemsDock::next);
    connect(m_actions->check, &QAction::triggered, this, &MainWindow::check);
    connect(m_saving, &SaveCommands::tabClosed, this, [this] {
        showPages();
        update();
    });
    connect(m_welcome, &WelcomePage::addProfileRequested, this, &MainWindow::addProfileRequested);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_welcome, &WelcomePage::openFileRequested, this, &MainWindow::chooseFile);
    connect(m_tabs, &Tabs::closeRequested, m_saving, &SaveCommands::closeTab);
    connect(m_tabs, &Tabs::stateChanged, this, &MainWindow::update);
    connect(m_editing, &EditCommands::offersFilterRequested, this, [this] {
        if (m_view)
            m_view->focusFilter();
    });
}

void MainWindow::showPlace(const JsonPointer &place)
{
    if (OfferTab *tab = m_tabs->editedTab()) {
        m_tabs->show(tab);
        tab->showPlace(place);
    }
}

// Of the offer that is looked at; a review has no draft open by itself.
void MainWindow::check()
{
    const auto id = m_tabs->shownOffer();
    OfferTab *tab = m_tabs->editedTab();
    if (!tab && id && m_view)
        tab = m_view->tabs()->openBehind(*id);
    if (!tab)
        return;
    tab->check();
    update();
    m_problemsDock->show();
    m_problemsDock->raise();
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// From the desktop: the window comes forward with what the news was about.
void MainWindow::openOffer(const OfferId &id)
{
    m_view->tabs()->openOffer(id);
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_messages->clear();
    m_changesDock->setDocument(nullptr);
    m_problemsDock->setDocument(nullptr);
    m_view.reset();
    m_workspace = std::move(workspace);
    if (m_fileSaves)
        m_fileSaves->tellOfDrafts(); // files belong to no profile
    if (m_workspace)
        showWorkspace();
    showPages();
    updateProfile();
}

void MainWindow::showWorkspace()
{
    m_view = std::make_unique<WorkspaceView>(
        *m_workspace,
        WorkspaceView::Frame{this, statusBar(), m_settings, m_actions, m_tabs, m_messages, m_saving, m_statusLine,
                             m_busy, m_offersDock, m_operationsDock, m_logDock, m_problemsDock});
    connect(m_view.get(), &WorkspaceView::changed, this, &MainWindow::update);
    connect(m_view.get(), &WorkspaceView::checkRequested, this, &MainWindow::check);
    connect(m_view.get(), &WorkspaceView::changesRequested, this, [this] {
        m_changesDock->show();
        m_changesDock->raise();
    });
    connect(m_view.get(), &WorkspaceView::secretRequested, this, &MainWindow::secretRequested);
    connect(m_view.get(), &WorkspaceView::backgroundRequested, this, &MainWindow::backgroundRequested);
    connect(m_view.get(), &WorkspaceView::quitRequested, this, &MainWindow::quit);
    connect(m_view.get(), &WorkspaceView::forwardRequested, this, &MainWindow::bringForward);
    connect(m_workspace.get(), &Workspace::readOnlyChanged, this, &MainWindow::updateProfile);
    m_workspace->refresh();
}

void MainWindow::showPages()
{
    m_pages->setCurrentWidget(m_tabs->count() > 0 ? static_cast<QWidget *>(m_tabs) : m_welcome);
}

// The profile's colour and name, and what can be done with it.
void MainWindow::updateProfile()
{
    const bool hasProfile = m_workspace != nullptr;
    const QColor color = hasProfile ? Theme::profileColor(m_workspace->profile().color) : Theme::hairline();
    m_strip->setColor(color);
    m_profileButton->setIcon(hasProfile ? Theme::dot(color) : QIcon());
    const QString text = !hasProfile                 ? tr("No profile")
                         : m_workspace->isReadOnly() ? tr("%1 · read-only").arg(m_workspace->profile().label())
                                                     : tr("%1 · read-write").arg(m_workspace->profile().label());
    constexpr int mostWidth = 340; // else a long name takes the menus' room
    m_profileButton->setText(
        PlainText::label(m_profileButton->fontMetrics().elidedText(text, Qt::ElideMiddle, mostWidth)));
    m_profileButton->setToolTip(text);
    m_profileButton->setAccessibleName(text);
    update();
}

void MainWindow::showNotice(const Notice &notice)
{
    m_messages->show(notice);
}

const std::optional<ApiError> &MainWindow::lastError() const
{
    return m_messages->lastError();
}

void MainWindow::setSlowKeyring(const QString &name)
{
    const QString key = u"keyring"_s;
    if (name.isEmpty())
        m_messages->remove(key);
    else
        m_messages->show(
            key, {MessageBar::Level::Warning,
                  tr("%1 has not answered yet. It may be waiting for its password in another window.").arg(name),
                  m_workspace ? tr("Enter secret for this session…") : QString(),
                  [this] { Q_EMIT secretRequested(); },
                  {}});
}

void MainWindow::setProfileNames(const QList<std::pair<QString, QString>> &idsAndNames)
{
    QMenu *menu = m_profileButton->menu();
    menu->clear();
    for (const auto &[id, name] : idsAndNames)
        menu->addAction(PlainText::label(name), this, [this, id = id] { Q_EMIT openProfileRequested(id); });
    if (!idsAndNames.isEmpty())
        menu->addSeparator();
    menu->addAction(m_actions->profiles);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    const OfferTab *tab = m_tabs->currentTab();
    if (tab)
        parts += tab->name() + (tab->isUnsaved() ? u"*"_s : QString());
    if (m_workspace)
        parts += m_workspace->profile().name;
    parts += tr("Publisher Console");
    setWindowTitle(PlainText::title(parts.join(u" — "_s)));
}

void MainWindow::update()
{
    const auto shown = m_tabs->shownOffer();
    const OfferTab *edited = m_tabs->editedTab();
    m_states->update();
    m_messages->setCurrent(shown ? Messages::keyOf(*shown) : QString(), edited && edited->isUnsaved());
    m_changesDock->setDocument(m_tabs->currentDocument());
    m_problemsDock->setDocument(m_tabs->currentDocument());
    m_statusLine->setUnsaved(m_view ? m_view->tabs()->unsavedCount() : 0, m_tabs->unsavedFileCount());
    updateTitle();
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open offer file"), {}, tr("JSON files (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    openDialog(dialog);
}

void MainWindow::openFile(const QString &path)
{
    const QString problem = m_tabs->openFile(path);
    if (!problem.isEmpty()) {
        showNotice({Notice::Level::Error, problem, {}});
        return;
    }
    m_pages->setCurrentWidget(m_tabs);
    update();
}

void MainWindow::setFiles(FileDocuments *files)
{
    m_tabs->setFiles(files);
    m_fileSaves = new FileSaves(files, m_tabs, m_messages, this);
    m_saving->addSaver(m_fileSaves);
    connect(m_fileSaves, &FileSaves::fileRequested, this, &MainWindow::openFile);
    connect(m_fileSaves, &FileSaves::saveCopyRequested, m_saving, &SaveCommands::saveCopy);
    connect(m_fileSaves, &FileSaves::saved, this,
            [this](const QString &text) { statusBar()->showMessage(text, 5000); });
}

void MainWindow::leave(std::function<void()> then)
{
    m_saving->leave(std::move(then));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        m_settings->setWindow(saveGeometry(), saveState());
        event->accept();
        if (!QApplication::quitOnLastWindowClosed()) // no window is left that could be the last
            QCoreApplication::exit();
        return;
    }
    event->ignore();
    leave([this] {
        if (!m_view || !m_view->askToWatch())
            quit();
    });
}

void MainWindow::quit()
{
    leave([this] {
        m_mayClose = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::movePane(int step)
{
    QList<QWidget *> panes{m_offersDock->widget(),   m_tabs->currentWidget(), m_operationsDock->widget(),
                           m_problemsDock->widget(), m_changesDock->widget(), m_logDock->widget()};
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    QWidget *next = panes[(current + step + panes.size()) % panes.size()];
    const QList<QAbstractItemView *> views = next->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->isVisible()) {
            view->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    next->setFocus(Qt::ShortcutFocusReason);
}

} // namespace pubconsole
