// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "desktop/autostart.h"
#include "desktop/background.h"
#include "dialogs/profilesdialog.h"
#include "dialogs/secretdialog.h"
#include "mainwindow.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QLibraryInfo>
#include <QLocale>

// Resources of a static library are linked in by name. A macro of Qt's that must stand outside a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {
const QString proxyKey = u"proxy"_s; // of its password in the keyring
}

Application::Application(Options options, std::optional<EnvironmentCredential> environment, SandboxStarter startSandbox)
    : m_options(std::move(options))
    , m_environment(std::move(environment))
    , m_startSandbox(std::move(startSandbox))
    , m_paths(m_options.configFolder)
    , m_settings(m_paths.settingsFile())
    , m_profiles(m_paths.profilesFile())
    , m_proxySecrets(&m_session, &m_keyring)
{
    initializeResources();
    applyTheme();
    installTranslations();
    m_window = std::make_unique<MainWindow>(&m_settings);
    connectWindow();
    loadNetwork();
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
    m_background = new Background(m_window.get(), m_paths.folder(), this);
    connect(m_background, &Background::openRequested, m_window.get(), &MainWindow::bringForward);
    connect(m_background, &Background::quitRequested, m_window.get(), &MainWindow::quit);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, [this] {
        m_options.theme.reset();
        applyTheme();
        loadNetwork();
    });
    connect(m_window.get(), &MainWindow::proxyPasswordEntered, this, &Application::keepProxyPassword);
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
    connect(&m_profiles, &ProfileStore::problem, this, &Application::warn);
    updateProfileNames();
}

void Application::updateProfileNames()
{
    QList<std::pair<QString, QString>> names;
    for (const Profile &profile : m_profiles.profiles())
        names.append({profile.id, profile.name});
    m_window->setProfileNames(names);
}

bool Application::raisesOther() const
{
    const bool asksForOther = m_options.sandbox || !m_options.endpoint.isEmpty() || !m_options.profile.isEmpty();
    return !asksForOther && Background::raiseOther(m_paths.folder());
}

void Application::watchInBackground(bool isAutostarted)
{
    const Profile &profile = m_window->workspace()->profile();
    if (profile.origin == Profile::Origin::Stored && Autostart().isOn() != isAutostarted) {
        const QString problem = Autostart().set(isAutostarted, QCoreApplication::applicationFilePath(), profile.name);
        if (!problem.isEmpty())
            warn(problem);
    }
    m_background->enter(m_window->workspace());
}

void Application::start()
{
    if (m_options.background) {
        openAtStart();
        m_background->enter(m_window->workspace());
        return;
    }
    m_window->show();
    // After the first frame: a window that stands there empty is better than none.
    QMetaObject::invokeMethod(this, &Application::openAtStart, Qt::QueuedConnection);
}

void Application::openAtStart()
{
    if (!m_profiles.readProblem().isEmpty())
        warn(m_profiles.readProblem());
    if (m_options.sandbox) {
        openSandbox();
    } else if (!m_options.endpoint.isEmpty()) {
        openEnvironment();
    } else if (!m_options.profile.isEmpty()) {
        if (const auto profile = m_profiles.find(m_options.profile))
            openProfile(*profile);
        else
            m_window->showNotice({Notice::Level::Error,
                                  tr("There is no profile named %1. Choose one in Profiles….").arg(m_options.profile),
                                  {}});
    } else if (const auto last = m_profiles.last()) {
        openProfile(*last);
    }
}

void Application::openProfile(const Profile &chosen)
{
    m_window->leave([this, chosen] {
        Profile profile = chosen;
        if (!m_options.publisher.isEmpty() && !profile.publishers.contains(m_options.publisher))
            profile.publishers.append(m_options.publisher);
        m_window->setWorkspace(nullptr); // it uses the secrets that are replaced now
        const bool usesKeyring =
            profile.origin == Profile::Origin::Stored && profile.keepsSecret && profile.credential.isServicePrincipal();
        if (profile.credential.method == Credential::Method::EnvironmentToken && m_environment)
            m_session.write(profile.id, m_environment->token);
        m_secrets = std::make_unique<LayeredSecretStore>(&m_session, usesKeyring ? &m_keyring : nullptr);
        m_window->setWorkspace(std::make_unique<Workspace>(profile, m_secrets.get(), m_paths.databaseFile(profile.id),
                                                           m_settings.requestsPerMinute(), m_network));
        if (profile.origin == Profile::Origin::Stored)
            m_profiles.setLast(profile.id);
    });
}

// The password of a proxy comes from the keyring, which may let wait: until then the proxy refuses, and says so.
void Application::loadNetwork()
{
    NetworkOptions options;
    options.proxy = m_settings.proxy();
    if (const QString file = m_settings.authorityFile(); !file.isEmpty()) {
        if (auto authorities = NetworkOptions::readAuthorities(file))
            options.authorities = std::move(*authorities);
        else
            warn(authorities.error().text());
    }
    const bool hasPassword = options.proxy.mode == ProxyRules::Mode::Manual && !options.proxy.user.isEmpty();
    if (hasPassword && options.proxy.user == m_network.proxy.user)
        options.proxy.password = m_network.proxy.password;
    applyNetwork(options);
    if (!hasPassword)
        return;
    m_proxySecrets.read(proxyKey).then(this, [this](const Result<QString> &password) {
        NetworkOptions known = m_network;
        known.proxy.password = password.value_or(QString());
        applyNetwork(known);
        if (!password)
            warn(tr("The proxy's password is not known. %1").arg(password.error().text()));
    });
}

void Application::applyNetwork(const NetworkOptions &options)
{
    if (std::exchange(m_network, options) == options)
        return;
    if (Workspace *workspace = m_window->workspace()) {
        workspace->setNetwork(m_network);
        workspace->refresh();
    }
}

void Application::keepProxyPassword(const QString &password)
{
    m_proxySecrets.write(proxyKey, password).then(this, [this](const Result<Done> &written) {
        if (!written)
            warn(tr("The proxy's password is kept for this session only. %1").arg(written.error().text()));
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
    Profile profile;
    profile.id = u"sandbox"_s;
    profile.name = tr("Sandbox");
    profile.color = u"green"_s;
    profile.environment = Profile::Environment::Custom;
    profile.origin = Profile::Origin::Sandbox;
    profile.endpoint = access->url;
    profile.credential = {access->url, access->credential.tenantId, access->credential.clientId};
    m_session.write(profile.id, access->credential.secret);
    openProfile(profile);
}

void Application::openEnvironment()
{
    const EnvironmentCredential credential = m_environment.value_or(EnvironmentCredential());
    Profile profile;
    const QString identity = m_options.endpoint.toString() + u'\n' + credential.tenantId + u'\n' + credential.clientId;
    profile.id = QString::fromLatin1(QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex());
    profile.name = m_options.endpoint.host();
    profile.color = u"orange"_s;
    profile.environment = Profile::Environment::Custom;
    profile.origin = Profile::Origin::CommandLine;
    profile.endpoint = m_options.endpoint;
    profile.credential = {m_options.authority, credential.tenantId, credential.clientId};
    const bool hasToken = credential.secret.isEmpty() && !credential.token.isEmpty();
    if (hasToken)
        profile.credential.method = Credential::Method::EnvironmentToken;
    const QString problem = profile.problem();
    if (!problem.isEmpty() || (credential.secret.isEmpty() && !hasToken)) {
        m_window->showNotice({Notice::Level::Error,
                              tr("--endpoint needs AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET in the "
                                 "environment, or AZURE_TOKEN. %1")
                                  .arg(problem),
                              {}});
        return;
    }
    if (!hasToken)
        m_session.write(profile.id, credential.secret);
    openProfile(profile);
}

ProfilesDialog *Application::makeProfilesDialog()
{
    m_profiles.reload(); // somebody may have written the file meanwhile
    const QString openId = m_window->workspace() ? m_window->workspace()->profile().id : QString();
    auto *dialog =
        new ProfilesDialog({&m_profiles, &m_keyring, &m_session, m_network, m_paths, openId}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::told, this, &Application::warn);
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

void Application::addProfile()
{
    makeProfilesDialog()->add();
}

void Application::warn(const QString &sentence)
{
    m_window->showNotice({Notice::Level::Warning, sentence, {}});
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
