// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/credential.h"
#include "auth/keychainsecretstore.h"
#include "auth/layeredsecretstore.h"
#include "auth/memorysecretstore.h"
#include "net/logfile.h"
#include "profiles/paths.h"
#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "session/profileopener.h"
#include "session/programnetwork.h"
#include "window/options.h"

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>

namespace pubconsole {

class Background;
class FileDocuments;
class Instance;
class MainWindow;
class ProfilesDialog;
class SchemaCatalog;

//! The running program: the stores that outlive a profile, the window, and which profile it shows.
class Application final : public QObject
{
    Q_OBJECT

public:
    //! Starts the built-in service on first use; nothing when it cannot listen.
    using SandboxStarter = std::function<std::optional<SandboxAccess>()>;

    Application(Options options, std::optional<EnvironmentCredential> environment, SandboxStarter startSandbox);
    ~Application() override;

    //! Becomes the one program of its data folder. When another one is that already, it is asked to do what this one
    //! was started for, and this one ends with the exit code.
    std::optional<int> handOver();
    //! Shows the window with what the options ask for, the last profile, or *Welcome*.
    void start();
    MainWindow *window() const { return m_window.get(); }

private:
    void applyTheme();
    void installTranslations();
    void openAtStart();
    void openProfile(const Profile &profile);
    void openSandbox();
    void openEnvironment();
    ProfilesDialog *makeProfilesDialog();
    void showProfiles();
    void showSupportBundle();
    void logRequests();
    void addProfile();
    void enterSecret();
    void openLink(const QString &link);
    void openWhenFree(const QString &name, const std::function<void()> &open);
    void openNamedProfile(const QString &name);
    void warn(const QString &sentence, const QString &key = {});
    void connectWindow();
    void updateProfileNames();
    void watchInBackground(bool isAutostarted);
    void enterBackground();

    Options m_options;
    SandboxStarter m_startSandbox;
    Paths m_paths;
    QStringList m_folderProblems;
    LogFile m_logFile;
    Settings m_settings;
    ProfileStore m_profiles;
    KeychainSecretStore m_keyring;
    MemorySecretStore m_session;
    LayeredSecretStore m_proxySecrets;
    ProgramNetwork m_network;
    ProfileOpener m_opener;
    std::unique_ptr<const SchemaCatalog> m_schemas; // from start() on: in the program's language
    LayeredSecretStore m_fileSecrets;
    std::unique_ptr<FileDocuments> m_files; // from start() on: one program has its file
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<MainWindow> m_window;
    Background *m_background = nullptr;
    Instance *m_instance = nullptr;
};

} // namespace pubconsole
