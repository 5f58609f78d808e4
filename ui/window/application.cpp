// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "backend/consolelink.h"
#include "desktop/autostart.h"
#include "desktop/background.h"
#include "desktop/instance.h"
#include "net/requestlog.h"
#include "offer/draftstore.h"
#include "offer/openoffers.h"
#include "profiles/profilesdialog.h"
#include "profiles/secretdialog.h"
#include "rules/schemacatalog.h"
#include "session/connection.h"
#include "session/filedocuments.h"
#include "session/supportreport.h"
#include "session/workspace.h"
#include "widgets/accessiblecombobox.h"
#include "widgets/accessiblelineedit.h"
#include "widgets/opendialog.h"
#include "widgets/plaintext.h"
#include "widgets/wheelguard.h"
#include "window/mainwindow.h"
#include "window/supportdialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>

#include <cstdio>

// Resources of a static library are linked in by name. A macro of Qt's that must stand outside a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace pubconsole {

using namespace Qt::StringLiterals;

Application::Application(Options options, std::optional<EnvironmentCredential> environment, SandboxStarter startSandbox)
    : m_options(std::move(options))
    , m_startSandbox(std::move(startSandbox))
    , m_paths(m_options.configFolder)
    , m_folderProblems(m_paths.prepare())
    , m_logFile(m_paths.logFile())
    , m_settings(m_paths.settingsFile())
    , m_profiles(m_paths.profilesFile())
    , m_proxySecrets(&m_session, &m_keyring)
    , m_network(&m_settings, &m_proxySecrets)
    , m_opener({&m_paths, &m_settings, &m_network, &m_session, &m_keyring}, std::move(environment))
    , m_fileSecrets(&m_session, &m_keyring)
{
    initializeResources();
    AccessibleComboBox::install();
    AccessibleLineEdit::install();
    PlainText::install();
    WheelGuard::install();
    applyTheme();
    installTranslations();
    m_window = std::make_unique<MainWindow>(&m_settings);
    connectWindow();
    m_network.load();
}

Application::~Application() = default;

// What the command line says counts for this start.
void Application::applyTheme()
{
    const QString chosen = m_settings.theme();
    Theme::apply(m_options.theme.value_or(chosen == "dark"_L1    ? Theme::Choice::Dark
                                          : chosen == "light"_L1 ? Theme::Choice::Light
                                                                 : Theme::Choice::System));
}

void Application::installTranslations()
{
    const QString language = m_options.language.isEmpty() ? m_settings.language() : m_options.language;
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    const auto load = [&](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, u"_"_s, folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return true;
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"fields"_s, u":/i18n"_s);
    if (load(u"pubconsole"_s, u":/i18n"_s))
        return;
    // English has its plural forms in a translation, too.
    auto english = std::make_unique<QTranslator>();
    if (english->load(u":/i18n/pubconsole_en.qm"_s)) {
        QCoreApplication::installTranslator(english.get());
        m_translators.push_back(std::move(english));
    }
}

void Application::connectWindow()
{
    m_background = new Background(m_window.get(), this);
    connect(m_background, &Background::openRequested, m_window.get(), &MainWindow::bringForward);
    connect(m_background, &Background::quitRequested, m_window.get(), &MainWindow::quit);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, [this] {
        m_options.theme.reset();
        applyTheme();
        m_network.load();
        if (!m_settings.problem().isEmpty())
            warn(m_settings.problem(), u"settings"_s);
    });
    connect(m_window.get(), &MainWindow::supportRequested, this, &Application::showSupportBundle);
    connect(m_window.get(), &MainWindow::logFolderRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_logFile.path()).absolutePath())); });
    connect(m_window.get(), &MainWindow::proxyPasswordEntered, &m_network, &ProgramNetwork::keepPassword);
    connect(&m_network, &ProgramNetwork::told, this, [this](const QString &sentence) { warn(sentence); });
    connect(&m_network, &ProgramNetwork::changed, this, [this] {
        if (Workspace *workspace = m_window->workspace()) {
            workspace->connection()->setNetwork(m_network.options());
            workspace->refresh();
        }
    });
    connect(&m_keyring, &KeychainSecretStore::slow, this,
            [this] { m_window->setSlowKeyring(m_keyring.backendName()); });
    connect(&m_keyring, &KeychainSecretStore::answered, this, [this] { m_window->setSlowKeyring({}); });
    connect(m_window.get(), &MainWindow::backgroundRequested, this, &Application::watchInBackground);
    connect(m_window.get(), &MainWindow::profilesRequested, this, &Application::showProfiles);
    connect(m_window.get(), &MainWindow::addProfileRequested, this, &Application::addProfile);
    connect(m_window.get(), &MainWindow::sandboxRequested, this, &Application::openSandbox);
    connect(m_window.get(), &MainWindow::secretRequested, this, &Application::enterSecret);
    connect(m_window.get(), &MainWindow::openProfileRequested, this, [this](const QString &id) {
        if (const auto profile = m_profiles.find(id))
            openProfile(*profile);
    });
    connect(&m_profiles, &ProfileStore::changed, this, &Application::updateProfileNames);
    connect(&m_profiles, &ProfileStore::problem, this,
            [this](const QString &sentence) { warn(sentence, u"profiles"_s); });
    updateProfileNames();
}

void Application::updateProfileNames()
{
    QList<std::pair<QString, QString>> names;
    for (const Profile &profile : m_profiles.profiles())
        names.append({profile.id, profile.name});
    m_window->setProfileNames(names);
}

std::optional<int> Application::handOver()
{
    m_instance = new Instance(m_paths.folder(), this);
    connect(m_instance, &Instance::activated, m_window.get(), &MainWindow::bringForward);
    connect(m_instance, &Instance::linkReceived, this, &Application::openLink);
    connect(m_instance, &Instance::profileRequested, this,
            [this](const QString &name) { openWhenFree(name, [this, name] { openNamedProfile(name); }); });
    connect(m_instance, &Instance::sandboxRequested, this,
            [this] { openWhenFree(tr("Sandbox"), [this] { openSandbox(); }); });
    if (m_instance->claim())
        return std::nullopt;
    if (const QString fault = m_instance->fault(); !fault.isEmpty()) {
        std::fputs(qPrintable("Publisher Console cannot lock its data folder and does not start. "_L1 + fault + u'\n'),
                   stderr);
        return 1;
    }
    // Its secret must not go over the bus.
    const bool isEnvironment = !m_options.endpoint.isEmpty();
    const bool isTaken =
        m_options.background || m_instance->handOver({m_options.link, m_options.profile, m_options.sandbox});
    if (isTaken && !isEnvironment)
        return 0;
    const char *why = isEnvironment ? "Publisher Console runs already with this data folder: close it first, or give "
                                      "this one a folder of its own with --config-dir.\n"
                                    : "Publisher Console runs already with this data folder and does not answer.\n";
    std::fputs(why, stderr);
    return 1;
}

// Links come from anywhere: they open an offer and do nothing else.
void Application::openLink(const QString &link)
{
    const auto id = ConsoleLink::parse(link);
    if (!id)
        warn(tr("This link leads to no offer: %1").arg(link.left(200)));
    else if (!m_window->workspace())
        warn(tr("Open a profile first, then the link to %1.").arg(id->offer));
    else
        m_window->openOffer(*id);
}

// Another start asks for it, whatever is being answered here: a dialog acts on the profile that it was opened with.
void Application::openWhenFree(const QString &name, const std::function<void()> &open)
{
    if (QApplication::activeModalWidget())
        warn(tr("%1 was not opened, because a dialog is open. Close it and try again.").arg(name.left(200)));
    else
        open();
}

void Application::openNamedProfile(const QString &name)
{
    if (const auto profile = m_profiles.find(name))
        openProfile(*profile);
    else
        m_window->showNotice(
            {Notice::Level::Error,
             tr("There is no profile named %1. The menu “Profiles…” has those that there are.").arg(name.left(200)),
             {}});
}

void Application::watchInBackground(bool isAutostarted)
{
    const Profile &profile = m_window->workspace()->profile();
    if (profile.origin == Profile::Origin::Stored && Autostart().isOn() != isAutostarted) {
        const QString problem = Autostart().set(isAutostarted, QCoreApplication::applicationFilePath(), profile.name);
        if (!problem.isEmpty())
            warn(problem);
    }
    enterBackground();
}

void Application::enterBackground()
{
    Workspace *workspace = m_window->workspace();
    m_background->enter(workspace ? workspace->operations() : nullptr,
                        workspace ? workspace->openOffers()->needsYou() : nullptr);
}

void Application::start()
{
    m_schemas = std::make_unique<SchemaCatalog>(documentShape());
    m_files = std::make_unique<FileDocuments>(m_paths.databaseFile(u"(files)"_s), &m_fileSecrets, m_schemas.get());
    connect(m_files.get(), &FileDocuments::told, this, &Application::warn);
    connect(m_files->drafts(), &DraftStore::unwritten, this, [this](const QString &sentence) {
        m_window->showNotice({Notice::Level::Error, sentence, {}, Notice::Action::None, u"files-unwritten"_s, true});
    });
    m_window->setFiles(m_files.get());
    if (m_options.background) {
        openAtStart();
        enterBackground();
        return;
    }
    m_window->show();
    // After the first frame: a window that stands there empty is better than none.
    QMetaObject::invokeMethod(this, &Application::openAtStart, Qt::QueuedConnection);
}

void Application::openAtStart()
{
    if (m_options.sandbox) {
        openSandbox();
    } else if (!m_options.endpoint.isEmpty()) {
        openEnvironment();
    } else if (!m_options.profile.isEmpty()) {
        openNamedProfile(m_options.profile);
    } else if (const auto last = m_profiles.last()) {
        openProfile(*last);
    }
    if (!m_options.link.isEmpty())
        openLink(m_options.link);
    // After the profile was opened: a window that changes its profile forgets what was said of the one before.
    if (!m_profiles.readProblem().isEmpty())
        warn(m_profiles.readProblem(), u"profiles"_s);
    if (!m_folderProblems.isEmpty())
        warn(m_folderProblems.join(u' '), u"folders"_s);
    if (!m_logFile.problem().isEmpty())
        warn(tr("There is no log: %1 is not used. %2").arg(m_logFile.path(), m_logFile.problem()), u"log"_s);
}

void Application::openProfile(const Profile &chosen)
{
    m_window->leave([this, chosen] {
        Profile profile = chosen;
        if (!m_options.publisher.isEmpty() && !profile.publishers.contains(m_options.publisher))
            profile.publishers.append(m_options.publisher);
        m_window->setWorkspace(nullptr);
        m_window->setWorkspace(m_opener.open(profile, m_schemas.get()));
        logRequests();
        if (profile.origin == Profile::Origin::Stored)
            m_profiles.setLast(profile.id);
    });
}

void Application::openSandbox()
{
    const auto access = m_startSandbox ? m_startSandbox() : std::nullopt;
    if (!access) {
        m_window->showNotice(
            {Notice::Level::Error, tr("The sandbox could not be started: no port of this computer could be had."), {}});
        return;
    }
    openProfile(m_opener.sandbox(*access));
}

void Application::openEnvironment()
{
    if (const auto profile = m_opener.ofEnvironment(m_options.endpoint, m_options.authority))
        openProfile(*profile);
    else
        m_window->showNotice({Notice::Level::Error, profile.error(), {}});
}

ProfilesDialog *Application::makeProfilesDialog()
{
    m_profiles.reload(); // somebody may have written the file meanwhile
    const QString openId = m_window->workspace() ? m_window->workspace()->profile().id : QString();
    auto *dialog =
        new ProfilesDialog({&m_profiles, &m_keyring, &m_session, m_network.options(), m_paths, openId}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::told, this, [this](const QString &sentence) { warn(sentence); });
    connect(
        dialog, &ProfilesDialog::openRequested, this,
        [this](const QString &id) {
            if (const auto profile = m_profiles.find(id))
                openProfile(*profile);
        },
        Qt::QueuedConnection);
    return dialog;
}

void Application::showProfiles()
{
    makeProfilesDialog()->open();
}

void Application::logRequests()
{
    const RequestLog *log = m_window->workspace()->connection()->log();
    connect(log, &RequestLog::added, this, [this, log] {
        const RequestLog::Entry &entry = log->entries().back();
        m_logFile.add(u"%1 %2 → %3, %4 ms %5 %6"_s.arg(entry.method, entry.url, QString::number(entry.status),
                                                       QString::number(entry.milliseconds), entry.correlationId,
                                                       entry.note));
    });
}

void Application::showSupportBundle()
{
    SupportReport report;
    report.version = QCoreApplication::applicationVersion();
    report.platform = QGuiApplication::platformName() + u' ' + qEnvironmentVariable("XDG_CURRENT_DESKTOP").left(100);
    report.keyring = m_keyring.backendName();
    report.settings = m_settings.lines();
    report.lastError = m_window->lastError();
    report.log = m_logFile.tail();
    if (const Workspace *workspace = m_window->workspace()) {
        report.profile = workspace->profile();
        report.isOffline = workspace->connection()->isOffline();
        report.isReadOnly = workspace->isReadOnly();
        report.requests = workspace->connection()->log()->entries();
        report.secrets = workspace->connection()->secrets();
    }
    auto *dialog = new SupportDialog(report.text(), m_window.get());
    connect(dialog, &SupportDialog::failed, this, [this](const QString &sentence) { warn(sentence); });
    openDialog(dialog);
}

void Application::addProfile()
{
    makeProfilesDialog()->add();
}

void Application::warn(const QString &sentence, const QString &key)
{
    m_window->showNotice({Notice::Level::Warning, sentence, {}, Notice::Action::None, key});
}

void Application::enterSecret()
{
    const Workspace *workspace = m_window->workspace();
    if (!workspace)
        return;
    const bool isKept = workspace->profile().origin == Profile::Origin::Stored && workspace->profile().keepsSecret;
    auto *dialog = new SecretDialog(workspace->profile(), isKept ? m_keyring.backendName() : QString(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, workspace,
            [this, dialog] { m_window->workspace()->secretEntered(dialog->secret()); });
    dialog->open();
}

} // namespace pubconsole
