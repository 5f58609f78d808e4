// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/layeredsecretstore.h"
#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "net/requestlog.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QByteArray tokenAnswer(const QByteArray &token, const QByteArray &expiresIn)
{
    return ScriptedServer::answer(200, R"({"token_type":"Bearer","expires_in":)" + expiresIn + R"(,"access_token":")" +
                                           token + "\"}");
}

} // namespace

class TestAuth final : public QObject
{
    Q_OBJECT

    RequestLog m_log;
    MemorySecretStore m_secrets;

    std::unique_ptr<TokenProvider> provider(const QUrl &authority, const QString &tenant = u"contoso.example"_s,
                                            const QString &client = u"app"_s)
    {
        return std::make_unique<TokenProvider>(Credential{authority, tenant, client}, &m_secrets, u"key"_s, &m_log);
    }

private Q_SLOTS:
    void init() { m_secrets.write(u"key"_s, u"s+e/c=ret~ &"_s); }

    void oneRequestServesAllWhoWait()
    {
        ScriptedServer server({tokenAnswer("one", "\"3599\"")});
        const auto tokens = provider(server.url());
        const auto first = tokens->token();
        const auto second = tokens->token();
        QCOMPARE(*waitFor(first), "one"_ba);
        QCOMPARE(*waitFor(second), "one"_ba);
        QCOMPARE(*waitFor(tokens->token()), "one"_ba);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray request = server.requests().first();
        QVERIFY(request.startsWith("POST /contoso.example/oauth2/token HTTP/1.1"));
        QVERIFY2(request.endsWith("client_id=app&client_secret=s%2Be%2Fc%3Dret~%20%26&grant_type=client_credentials"
                                  "&resource=https%3A%2F%2Fcloudpartner.azure.com"),
                 request.constData());
        QVERIFY(!request.contains("Authorization"));
    }

    void renewsBeforeTheEnd()
    {
        ScriptedServer server({tokenAnswer("short", "200"), tokenAnswer("long", "3599")});
        const auto tokens = provider(server.url());
        QCOMPARE(*waitFor(tokens->token()), "short"_ba);
        QCOMPARE(*waitFor(tokens->token()), "long"_ba); // 200 s are less than the five minutes of margin
        QCOMPARE(*waitFor(tokens->token()), "long"_ba);
    }

    void aLate401DoesNotThrowTheNewTokenAway()
    {
        ScriptedServer server({tokenAnswer("old", "3599"), tokenAnswer("new", "3599"), tokenAnswer("third", "3599")});
        const auto tokens = provider(server.url());
        QCOMPARE(*waitFor(tokens->token()), "old"_ba);
        tokens->reject("old"_ba);
        QCOMPARE(*waitFor(tokens->token()), "new"_ba);
        tokens->reject("old"_ba);
        QCOMPARE(*waitFor(tokens->token()), "new"_ba);
    }

    void refusesTokensThatWouldBreakAHeader()
    {
        ScriptedServer server({tokenAnswer("a\\r\\nX-Evil: 1", "3599")});
        QCOMPARE(waitFor(provider(server.url())->token()).error().kind, Kind::Protocol);
    }

    // Who signs in is told where that failed: the service has not been asked anything.
    void whatTheAuthorityRefusesIsSaidOfIt_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404})
            QTest::addRow("%d", status) << status;
    }
    void whatTheAuthorityRefusesIsSaidOfIt()
    {
        QFETCH(int, status);
        ScriptedServer server({ScriptedServer::answer(status, "{}")});
        const ApiError error = waitFor(provider(server.url())->token()).error();
        QCOMPARE(error.kind, Kind::Unauthorized);
        const QString text = error.text();
        QVERIFY2(text.startsWith(u"Sign-in failed at 127.0.0.1. "_s), qPrintable(text));
        QVERIFY2(text.contains(u"client id"_s) && text.contains(u"authority"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"endpoint"_s) && !text.contains(u"publisher"_s), qPrintable(text));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("advice");
        QTest::newRow("wrong secret") << QString() << QString() << u"HUSH"_s << u"AADSTS7000215"_s
                                      << u"the secret's value, not its id"_s;
        QTest::newRow("expired secret") << QString() << QString() << u"expired"_s << u"AADSTS7000222"_s
                                        << u"Create a new secret"_s;
        QTest::newRow("unknown tenant") << u"99999999-2222-4333-8444-555555555555"_s << QString() << QString()
                                        << u"AADSTS90002"_s << u"tenant id"_s;
        QTest::newRow("no tenant") << u"no-tenant"_s << QString() << QString() << u"AADSTS900023"_s << u"tenant id"_s;
        QTest::newRow("unknown app") << QString() << u"99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee"_s << QString()
                                     << u"AADSTS700016"_s << u"client id"_s;
    }

    void namesWhatIsWrong()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, client);
        QFETCH(QString, secret);
        QFETCH(QString, code);
        QFETCH(QString, advice);
        SandboxProcess sandbox;
        QVERIFY(sandbox.isReady());
        m_secrets.write(u"key"_s, secret.isEmpty() ? sandbox.secret() : secret);
        const auto tokens = provider(sandbox.url(), tenant.isEmpty() ? sandbox.tenantId() : tenant,
                                     client.isEmpty() ? sandbox.clientId() : client);
        QSignalSpy needed(tokens.get(), &TokenProvider::secretNeeded);
        const ApiError error = waitFor(tokens->token()).error();
        QCOMPARE(error.kind, Kind::Unauthorized);
        QCOMPARE(error.code, code);
        QVERIFY2(error.text().contains(advice), qPrintable(error.text()));
        QVERIFY(!error.forSupport().contains(u"HUSH"_s));
        QCOMPARE(needed.size(), 1);
        for (const RequestLog::Entry &entry : m_log.entries())
            QVERIFY(!entry.url.contains(u"HUSH"_s) && !entry.note.contains(u"HUSH"_s));

        // What was refused is not sent again by itself, and is the same refusal.
        const auto sent = m_log.entries().size();
        QCOMPARE(waitFor(tokens->token()).error().correlationId, error.correlationId);
        QCOMPARE(m_log.entries().size(), sent);
        QCOMPARE(needed.size(), 1);
        tokens->askAgain();
        QVERIFY(waitFor(tokens->token()).error().correlationId != error.correlationId);
        QCOMPARE(m_log.entries().size(), sent + 1);
        QCOMPARE(needed.size(), 2);
    }

    void signsInToTheSandbox()
    {
        SandboxProcess sandbox;
        m_secrets.write(u"key"_s, sandbox.secret());
        const auto tokens = provider(sandbox.url(), sandbox.tenantId(), sandbox.clientId());
        const auto token = waitFor(tokens->token());
        QVERIFY(token);
        QVERIFY(token->startsWith("eyJ"));
    }

    void theEnvironmentForgetsTheSecret()
    {
        qputenv("AZURE_TENANT_ID", "t");
        qputenv("AZURE_CLIENT_ID", "c");
        qputenv("AZURE_CLIENT_SECRET", "top-secret-value");
        const auto credential = EnvironmentCredential::take();
        QVERIFY(credential);
        QCOMPARE(credential->secret, u"top-secret-value"_s);
        QVERIFY(!qEnvironmentVariableIsSet("AZURE_CLIENT_SECRET"));
        QFile environment(u"/proc/self/environ"_s);
        QVERIFY(environment.open(QIODevice::ReadOnly));
        QVERIFY(!environment.readAll().contains("top-secret-value"));
        qunsetenv("AZURE_TENANT_ID");
        qunsetenv("AZURE_CLIENT_ID");
        QVERIFY(!EnvironmentCredential::take());
    }

    void theSessionComesBeforeTheKeyring()
    {
        MemorySecretStore session;
        MemorySecretStore keyring;
        keyring.write(u"k"_s, u"kept"_s);
        LayeredSecretStore layered(&session, &keyring);
        QCOMPARE(*waitFor(layered.read(u"k"_s)), u"kept"_s);
        QVERIFY(waitFor(layered.write(u"k"_s, u"new"_s)));
        QCOMPARE(*waitFor(session.read(u"k"_s)), u"new"_s);
        QCOMPARE(*waitFor(keyring.read(u"k"_s)), u"new"_s);
        QVERIFY(waitFor(layered.remove(u"k"_s)));
        QCOMPARE(waitFor(layered.read(u"k"_s)).error().kind, Kind::NotFound);
        LayeredSecretStore sessionOnly(&session, nullptr);
        QVERIFY(waitFor(sessionOnly.write(u"x"_s, u"y"_s)));
        QCOMPARE(waitFor(keyring.read(u"x"_s)).error().kind, Kind::NotFound);
    }

    // A secret that is asked for every time never goes to the keyring; those of drafts do, or would be lost.
    void aProfilesOwnSecretStaysInTheSession()
    {
        MemorySecretStore session;
        MemorySecretStore keyring;
        LayeredSecretStore layered(&session, &keyring, u"profile"_s);
        QVERIFY(layered.isLasting());
        waitFor(layered.write(u"profile"_s, u"hush"_s));
        waitFor(layered.write(u"profile/draft/p/o"_s, u"typed"_s));
        QVERIFY(!waitFor(keyring.read(u"profile"_s)));
        QCOMPARE(waitFor(layered.read(u"profile"_s)).value_or(QString()), u"hush"_s);
        QCOMPARE(waitFor(keyring.read(u"profile/draft/p/o"_s)).value_or(QString()), u"typed"_s);
        MemorySecretStore nextSession;
        LayeredSecretStore afterKill(&nextSession, &keyring, u"profile"_s);
        QCOMPARE(waitFor(afterKill.read(u"profile/draft/p/o"_s)).value_or(QString()), u"typed"_s);
        QVERIFY(!waitFor(afterKill.read(u"profile"_s)));
        QVERIFY(!LayeredSecretStore(&session, nullptr).isLasting());
    }
};

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
