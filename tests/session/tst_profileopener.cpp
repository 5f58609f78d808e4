// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "offer/offerstore.h"
#include "profiles/paths.h"
#include "profiles/settings.h"
#include "session/profileopener.h"
#include "session/programnetwork.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Opening profiles without a window.
class TestProfileOpener final : public QObject
{
    Q_OBJECT

    SandboxProcess m_sandbox;
    QTemporaryDir m_folder;
    Paths m_paths{m_folder.path()};
    Settings m_settings{m_paths.settingsFile()};
    MemorySecretStore m_session;
    MemorySecretStore m_keyring;
    ProgramNetwork m_network{&m_settings, &m_keyring};

    ProfileOpener opener(const std::optional<EnvironmentCredential> &environment = {})
    {
        return ProfileOpener({&m_paths, &m_settings, &m_network, &m_session, &m_keyring}, environment);
    }
    EnvironmentCredential credential() const
    {
        return {m_sandbox.tenantId(), m_sandbox.clientId(), m_sandbox.secret()};
    }
    Profile stored(bool keepsSecret) const
    {
        Profile profile;
        profile.id = keepsSecret ? u"kept"_s : u"asked"_s;
        profile.name = u"Stored"_s;
        profile.environment = Profile::Environment::Custom;
        profile.endpoint = m_sandbox.url();
        profile.credential = {m_sandbox.url(), m_sandbox.tenantId(), m_sandbox.clientId()};
        profile.keepsSecret = keepsSecret;
        return profile;
    }
    // Whether the service is read with it.
    void reads(const Profile &profile)
    {
        const auto workspace = opener(credential()).open(profile, schemas());
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->offers()->summary({u"contoso"_s, u"contoso-vm"_s}), 30000);
    }

private Q_SLOTS:
    void init() { QVERIFY(m_paths.prepare().isEmpty()); }

    void theSandboxIsAProfileLikeOthers()
    {
        const Profile profile = opener().sandbox({m_sandbox.url(), credential()});
        QCOMPARE(profile.origin, Profile::Origin::Sandbox);
        QCOMPARE(profile.problem(), QString());
        reads(profile);
    }

    void anEndpointTakesWhatTheEnvironmentSays_data()
    {
        QTest::addColumn<EnvironmentCredential>("environment");
        QTest::addColumn<QString>("kept"); // for the session; empty when it cannot be opened
        QTest::addColumn<Credential::Method>("method");
        using Method = Credential::Method;
        QTest::newRow("nothing") << EnvironmentCredential() << QString() << Method::Secret;
        QTest::newRow("a secret") << EnvironmentCredential{u"t"_s, u"c"_s, u"s"_s} << u"s"_s << Method::Secret;
        QTest::newRow("no client") << EnvironmentCredential{u"t"_s, {}, u"s"_s} << QString() << Method::Secret;
        QTest::newRow("both") << EnvironmentCredential{u"t"_s, u"c"_s, u"s"_s, u"token"_s} << u"s"_s << Method::Secret;
    }

    void anEndpointTakesWhatTheEnvironmentSays()
    {
        QFETCH(EnvironmentCredential, environment);
        QFETCH(QString, kept);
        QFETCH(Credential::Method, method);
        const QUrl url(u"https://host.example"_s);
        const auto profile = opener(environment).ofEnvironment(url, url);
        QCOMPARE(profile.has_value(), !kept.isEmpty());
        if (!profile) {
            QVERIFY2(profile.error().contains(u"AZURE_CLIENT_SECRET"_s), qPrintable(profile.error()));
            return;
        }
        QCOMPARE(profile->origin, Profile::Origin::CommandLine);
        QCOMPARE(profile->credential.method, method);
        QCOMPARE(m_session.held(profile->id), kept);
        // Another endpoint or client is another profile, with a database of its own.
        QVERIFY(opener(environment).ofEnvironment(QUrl(u"https://other.example"_s), url)->id != profile->id);
    }

    void aTokenOfTheEnvironmentIsNoSecretOfAClient()
    {
        const QUrl url(u"https://host.example"_s);
        const ProfileOpener opened = opener(EnvironmentCredential{{}, {}, {}, u"token"_s});
        const auto profile = opened.ofEnvironment(url, url);
        QVERIFY2(profile, qPrintable(profile.error()));
        QCOMPARE(profile->credential.method, Credential::Method::EnvironmentToken);
        const auto workspace = opened.open(*profile, schemas());
        QCOMPARE(m_session.held(profile->id), u"token"_s);
    }

    void theSecretComesFromWhereItIsKept_data()
    {
        QTest::addColumn<bool>("keepsSecret");
        QTest::newRow("the keyring") << true;
        QTest::newRow("the session") << false;
    }

    void theSecretComesFromWhereItIsKept()
    {
        QFETCH(bool, keepsSecret);
        const Profile profile = stored(keepsSecret);
        (keepsSecret ? m_keyring : m_session).write(profile.id, m_sandbox.secret());
        (keepsSecret ? m_session : m_keyring).remove(profile.id);
        reads(profile);
    }

    // A secret that is asked for every time is not read from a keyring that has an old one.
    void theKeyringIsNotAskedForWhatIsNotKept()
    {
        const Profile profile = stored(false);
        m_session.remove(profile.id);
        m_keyring.write(profile.id, m_sandbox.secret());
        const auto workspace = opener().open(profile, schemas());
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->offers()->error(), 30000);
    }
};

QTEST_GUILESS_MAIN(TestProfileOpener)
#include "tst_profileopener.moc"
