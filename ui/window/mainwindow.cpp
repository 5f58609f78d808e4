// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "editor/changesdock.h"
#include "editor/draftplaces.h"
#include "editor/offertab.h"
#include "editor/problemsdock.h"
#include "profiles/settings.h"
#include "profiles/welcomepage.h"
#include "session/workspace.h"
#include "widgets/busybar.h"
#include "widgets/dock.h"
#include "widgets/docktitles.h"
#include "widgets/opendialog.h"
#include "widgets/plaintext.h"
#include "widgets/profilestrip.h"
#include "widgets/theme.h"
#include "window/commandgroups.h"
#include "window/commands.h"
#include "window/filesaves.h"
#include "window/messages.h"
#include "window/page.h"
#include "window/panes.h"
#include "window/refusals.h"
#include "window/statusline.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"
#include "window/workspaceview.h"

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
    , m_commands(new Commands([this] { return target(); }, this))
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
    , m_groups(std::make_unique<CommandGroups>(m_commands, m_tabs, m_messages, settings, this))
{
    addCommands();
    build();
    connectCommands();
    connectTabs();
    showPages();
    updateProfile();
}

MainWindow::~MainWindow()
{
    // Views go before what they show.
    setWorkspace(nullptr);
}

void MainWindow::addCommands()
{
    using Bar = Command::Bar;
    m_commands->add({.text = tr("Open offer file…"),
                     .key = QKeySequence::Open,
                     .places = {{Bar::File, 12}},
                     .run = [this](const Target &) { chooseFile(); }});
    m_commands->add({.text = tr("&Check"),
                     .icon = "dialog-ok-apply",
                     .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                     .places = {{Bar::Offer, 22}, {Bar::ToolBar, 32}},
                     .refusal = Refusals::ofShown,
                     .run = [this](const Target &target) { check(target); }});
    m_commands->add({.text = tr("Next problem"),
                     .key = QKeySequence(Qt::Key_F8),
                     .places = {{Bar::View, 33}},
                     .run = [this](const Target &) { m_problemsDock->next(); }});
    m_commands->add({.text = tr("Next pane"),
                     .key = QKeySequence(Qt::Key_F6),
                     .places = {{Bar::View, 31}},
                     .isFound = false,
                     .run = [this](const Target &) { movePane(1); }});
    m_commands->add({.text = tr("Previous pane"),
                     .key = QKeySequence(Qt::SHIFT | Qt::Key_F6),
                     .places = {{Bar::View, 32}},
                     .isFound = false,
                     .run = [this](const Target &) { movePane(-1); }});
    int position = 21;
    for (QDockWidget *dock :
         std::initializer_list<QDockWidget *>{m_offersDock, m_operationsDock, m_problemsDock, m_changesDock, m_logDock})
        m_commands->add(dock->toggleViewAction(), {Bar::View, position++});
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
    layout->addWidget(m_busy);
    layout->addWidget(m_messageBar);
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
    resizeDocks({m_offersDock}, {std::min(380, width() * 3 / 10)}, Qt::Horizontal);
    const int aside = height() < DockTitles::lowBelow ? 60 : 30; // what one came for is above
    resizeDocks({m_operationsDock}, {std::clamp(height() / 3 - aside, 0, 300)}, Qt::Vertical);
    new DockTitles(this);

    m_commands->buildMenus(menuBar());
    m_commands->buildToolBar(this);
    restoreGeometry(m_settings->windowGeometry());
    restoreState(m_settings->windowState());
}

void MainWindow::connectCommands()
{
    connect(m_groups->saving, &SaveCommands::tabClosed, this, [this] {
        showPages();
        update();
    });
    connect(m_groups->editing, &EditCommands::offersFilterRequested, this, [this] {
        if (m_view)
            m_view->focusFilter();
    });
    connect(m_groups->operating, &OperationCommands::problemsRequested, this, [this] { check(target()); });
    connect(m_groups->program, &ProgramCommands::backgroundRequested, this, &MainWindow::backgroundRequested);
    connect(m_groups->program, &ProgramCommands::leavingConfirmed, this, &MainWindow::end);
    connect(m_groups->links, &LinkCommands::done, this,
            [this](const QString &text) { statusBar()->showMessage(text, 3000); });
    connect(m_groups->prices, &PriceCommands::done, this,
            [this](const QString &text) { statusBar()->showMessage(text, 10000); });
    connect(m_groups->program, &ProgramCommands::proxyPasswordEntered, this, &MainWindow::proxyPasswordEntered);
    connect(m_groups->program, &ProgramCommands::profilesRequested, this, &MainWindow::profilesRequested);
    connect(m_groups->program, &ProgramCommands::supportRequested, this, &MainWindow::supportRequested);
    connect(m_groups->program, &ProgramCommands::logFolderRequested, this, &MainWindow::logFolderRequested);
    connect(m_groups->program, &ProgramCommands::quitRequested, this, &MainWindow::quit);
    connect(m_groups->program, &ProgramCommands::preferencesChanged, this, [this] {
        if (m_view)
            m_view->takeSettings();
        Q_EMIT preferencesChanged();
    });
    connect(m_welcome, &WelcomePage::addProfileRequested, this, &MainWindow::addProfileRequested);
    connect(m_welcome, &WelcomePage::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_welcome, &WelcomePage::openFileRequested, this, &MainWindow::chooseFile);
}

void MainWindow::connectTabs()
{
    connect(m_changesDock, &ChangesDock::placeActivated, this, &MainWindow::showPlace);
    connect(m_problemsDock, &ProblemsDock::placeActivated, this, &MainWindow::showPlace);
    connect(m_problemsDock, &ProblemsDock::lineActivated, this, [this](int line) {
        if (OfferTab *tab = m_tabs->editedTab()) {
            m_tabs->show(Page::of(tab));
            tab->places()->showLine(line);
        }
    });
    m_tabs->setPriceChartShown(m_settings->isPriceChartShown());
    connect(m_tabs, &Tabs::priceChartShownChanged, this,
            [this](bool isShown) { m_settings->setPriceChartShown(isShown); });
    connect(m_tabs, &Tabs::saveCopyRequested, this, [this] { m_groups->saving->saveCopy(m_tabs->currentTab()); });
    connect(m_tabs, &Tabs::failed, this, [this](const QString &sentence, const std::optional<OfferId> &about) {
        m_messages->show(about ? Messages::keyOf(*about) : Messages::workspaceKey(),
                         {MessageBar::Level::Error, sentence, {}, {}, {}});
    });
    connect(m_tabs, &Tabs::done, this, [this](const QString &text) { statusBar()->showMessage(text, 10000); });
    connect(m_tabs, &Tabs::closeRequested, m_groups->saving, &SaveCommands::close);
    connect(m_tabs, &Tabs::menuRequested, this, &MainWindow::showTabMenu);
    connect(m_tabs, &Tabs::stateChanged, this, &MainWindow::update);
}

Target MainWindow::target() const
{
    return m_view ? m_view->target() : Targets::inView(m_tabs);
}

// Of the tab that was clicked, whichever is in view.
void MainWindow::showTabMenu(Page *page, const QPoint &at)
{
    using Bar = Command::Bar;
    const auto offer = page->about().offer;
    const bool isOfService = offer && m_view && !(page->editor() && page->editor()->isFile());
    Target target = isOfService ? m_view->targetOf({*offer}) : Target();
    target.page = page;
    target.tab = page->editor();
    target.draft = offer ? m_tabs->offerTab(*offer) : nullptr;
    QList<Bar> bars{Bar::TabMenu};
    if (isOfService)
        bars.prepend(Bar::OfferMenu);
    m_commands->makeMenu(bars, target, this)->popup(at);
}

void MainWindow::showPlace(const JsonPointer &place)
{
    if (OfferTab *tab = m_tabs->editedTab()) {
        m_tabs->show(Page::of(tab));
        tab->places()->show(place);
    }
}

// Of the offer that is looked at; a review has no draft open by itself.
void MainWindow::check(const Target &target)
{
    OfferTab *tab = target.draft;
    if (!tab && target.view && target.page && target.page->about().offer)
        tab = target.view->tabs()->openBehind(*target.page->about().offer);
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
    m_view = std::make_unique<WorkspaceView>(*m_workspace, WorkspaceView::Frame{.window = this,
                                                                                .statusBar = statusBar(),
                                                                                .settings = m_settings,
                                                                                .commands = m_commands,
                                                                                .tabs = m_tabs,
                                                                                .messages = m_messages,
                                                                                .groups = *m_groups,
                                                                                .statusLine = m_statusLine,
                                                                                .busy = m_busy,
                                                                                .offers = m_offersDock,
                                                                                .operations = m_operationsDock,
                                                                                .log = m_logDock,
                                                                                .problems = m_problemsDock});
    connect(m_view.get(), &WorkspaceView::changed, this, &MainWindow::update);
    connect(m_view.get(), &WorkspaceView::changesRequested, this, [this] {
        m_changesDock->show();
        m_changesDock->raise();
    });
    connect(m_view.get(), &WorkspaceView::secretRequested, this, &MainWindow::secretRequested);
    connect(m_view.get(), &WorkspaceView::forwardRequested, this, &MainWindow::bringForward);
    connect(m_workspace.get(), &Workspace::readOnlyChanged, this, &MainWindow::updateProfile);
    m_workspace->refresh();
}

void MainWindow::showPages()
{
    const bool hasTabs = m_tabs->count() > 0;
    auto *layout = static_cast<QVBoxLayout *>(centralWidget()->layout());
    if (hasTabs)
        m_tabs->setHead(m_messageBar);
    else if (m_messageBar->parentWidget() != centralWidget())
        layout->insertWidget(layout->indexOf(m_pages), m_messageBar);
    m_pages->setCurrentWidget(hasTabs ? static_cast<QWidget *>(m_tabs) : m_welcome);
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
    menu->addAction(m_groups->program->profiles());
}

void MainWindow::updateTitle()
{
    QStringList parts;
    const OfferTab *tab = m_tabs->currentTab();
    if (tab)
        parts += tab->name() + (tab->isUnsaved() ? u"*"_s : QString());
    else if (m_tabs->shownOffer() && !m_tabs->currentWidget()->windowTitle().isEmpty())
        parts += m_tabs->currentWidget()->windowTitle();
    if (m_workspace)
        parts += m_workspace->profile().name;
    parts += tr("Publisher Console");
    setWindowTitle(PlainText::title(parts.join(u" — "_s)));
}

void MainWindow::update()
{
    const auto shown = m_tabs->shownOffer();
    const OfferTab *edited = m_tabs->editedTab();
    m_commands->update();
    const Page *page = Page::of(m_tabs->currentWidget());
    m_messages->setCurrent(shown ? Messages::keyOf(*shown) : QString(), edited && edited->isUnsaved(),
                           page ? page->about().says : QString());
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
    showPages();
    update();
}

void MainWindow::setFiles(FileDocuments *files)
{
    m_tabs->setFiles(files);
    m_fileSaves = new FileSaves(files, m_tabs, m_messages, this);
    m_groups->saving->addSaver(m_fileSaves);
    connect(m_fileSaves, &FileSaves::fileRequested, this, &MainWindow::openFile);
    connect(m_fileSaves, &FileSaves::saveCopyRequested, this,
            [this] { m_groups->saving->saveCopy(m_tabs->currentTab()); });
    connect(m_fileSaves, &FileSaves::saved, this,
            [this](const QString &text) { statusBar()->showMessage(text, 5000); });
}

void MainWindow::leave(std::function<void()> then)
{
    m_groups->saving->leave(std::move(then));
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
        if (!m_view || !m_groups->program->askToWatch(m_view.get()))
            end();
    });
}

void MainWindow::quit()
{
    leave([this] { end(); });
}

// What is unsaved has been asked about.
void MainWindow::end()
{
    m_mayClose = true;
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::movePane(int step)
{
    const Page *page = Page::of(m_tabs->currentWidget());
    enterPane(QList<QWidget *>{m_offersDock->widget()} + (page ? page->panes() : QList<QWidget *>{}) +
                  QList<QWidget *>{m_operationsDock->widget(), m_problemsDock->widget(), m_changesDock->widget(),
                                   m_logDock->widget()},
              step);
}

} // namespace pubconsole
