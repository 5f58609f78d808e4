// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/azurecli.h"
#include "auth/clientcertificate.h"
#include "auth/layeredsecretstore.h"
#include "auth/memorysecretstore.h"
#include "auth/tokenprovider.h"
#include "net/requestlog.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Method = Credential::Method;

namespace {

//! A store that does not answer, as a keyring whose password nobody enters.
class HangingStore final : public SecretStore
{
public:
    QString backendName() const override { return u"Hanging"_s; }
    Reply<QString> read(const QString &) override
    {
        if (isAnswering)
            return Reply<QString>::finished(u"secret"_s);
        waiting.append(Promise<QString>());
        return waiting.last().reply();
    }
    Reply<Done> write(const QString &, const QString &) override { return Reply<Done>::finished(Done{}); }
    Reply<Done> remove(const QString &) override { return Reply<Done>::finished(Done{}); }

    QList<Promise<QString>> waiting;
    bool isAnswering = false;
};

} // namespace

//! The ways to sign in beside a client secret.
class TestSignIn final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    RequestLog m_log;
    MemorySecretStore m_secrets;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static void openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("openssl failed: %s", process.readAllStandardError().constData());
    }

    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("A file of the test cannot be written.");
        return path(name);
    }

    void makeCertificate(const QString &name)
    {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                 u"/CN=app"_s, u"-keyout"_s, path(name + ".key"_L1), u"-out"_s, path(name + ".crt"_L1)});
    }

    std::unique_ptr<TokenProvider> provider(const Credential &credential, SecretStore *secrets = nullptr)
    {
        return std::make_unique<TokenProvider>(credential, secrets ? secrets : &m_secrets, u"key"_s, &m_log);
    }

    // An az that is a script.
    void installAzureCli(const QByteArray &script)
    {
        QDir().mkpath(path(u"bin"_s));
        const QString file = write(u"bin/az"_s, "#!/bin/sh\n" + script);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", path(u"bin"_s).toUtf8() + ":/usr/bin:/bin");
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeCertificate(u"good"_s);
        makeCertificate(u"other"_s);
        write(u"good.pem"_s, content(u"good.key"_s) + content(u"good.crt"_s));
        write(u"turned.pem"_s, content(u"other.crt"_s) + content(u"good.crt"_s) + content(u"good.key"_s));
        write(u"other.pem"_s, content(u"other.key"_s) + content(u"other.crt"_s));
        write(u"mixed.pem"_s, content(u"good.key"_s) + content(u"other.crt"_s));
        openssl({u"rsa"_s, u"-aes256"_s, u"-in"_s, path(u"good.key"_s), u"-passout"_s, u"pass:open sesame"_s, u"-out"_s,
                 path(u"locked.key"_s)});
        write(u"locked.pem"_s, content(u"locked.key"_s) + content(u"good.crt"_s));
        openssl({u"ecparam"_s, u"-genkey"_s, u"-name"_s, u"prime256v1"_s, u"-out"_s, path(u"ec.key"_s)});
        write(u"ec.pem"_s, content(u"ec.key"_s) + content(u"good.crt"_s));
        write(u"large.pem"_s, QByteArray(1024 * 1024 + 1, 'x'));
    }

    void cleanup() { m_secrets.remove(u"key"_s); }

    // The sandbox looks at algorithm, thumbprint, audience, issuer, times and signature, with code of its own.
    void signsInWithACertificate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain key") << u"good.pem"_s << QString() << QString();
        QTest::newRow("chain, key last") << u"turned.pem"_s << QString() << QString();
        QTest::newRow("passphrase") << u"locked.pem"_s << u"open sesame"_s << QString();
        QTest::newRow("no passphrase") << u"locked.pem"_s << QString() << u"CertificatePassphrase"_s;
        QTest::newRow("wrong passphrase") << u"locked.pem"_s << u"HUSH-wrong"_s << u"CertificatePassphrase"_s;
        QTest::newRow("not registered") << u"other.pem"_s << QString() << u"AADSTS700027"_s;
        QTest::newRow("of another key") << u"mixed.pem"_s << QString() << u"Certificate"_s;
        QTest::newRow("no RSA key") << u"ec.pem"_s << QString() << u"Certificate"_s;
        QTest::newRow("no key") << u"good.crt"_s << QString() << u"Certificate"_s;
        QTest::newRow("no certificate") << u"good.key"_s << QString() << u"Certificate"_s;
        QTest::newRow("too large") << u"large.pem"_s << QString() << u"Certificate"_s;
        QTest::newRow("no file") << u"nowhere.pem"_s << QString() << u"Certificate"_s;
    }

    void signsInWithACertificate()
    {
        QFETCH(QString, file);
        QFETCH(QString, passphrase);
        QFETCH(QString, code);
        SandboxProcess sandbox({u"--certificate"_s, path(u"good.crt"_s)});
        QVERIFY(sandbox.isReady());
        if (!passphrase.isEmpty())
            m_secrets.write(u"key"_s, passphrase);
        const auto tokens =
            provider({sandbox.url(), sandbox.tenantId(), sandbox.clientId(), Method::Certificate, path(file)});
        const auto token = waitFor(tokens->token());
        if (code.isEmpty()) {
            QVERIFY2(token, qPrintable(token ? QString() : token.error().forSupport()));
            QVERIFY(token->startsWith("eyJ"));
            return;
        }
        QVERIFY(!token);
        QCOMPARE(token.error().code, code);
        QCOMPARE(token.error().kind, Kind::Unauthorized);
        QVERIFY(!token.error().forSupport().contains(u"HUSH"_s));
    }

    void aCertificateKnowsItsEnd()
    {
        const auto certificate = ClientCertificate::read(path(u"good.pem"_s), {});
        QVERIFY(certificate);
        const qint64 days = QDateTime::currentDateTimeUtc().daysTo(certificate->expiry());
        QVERIFY2(days == 29 || days == 30, qPrintable(QString::number(days)));
    }

    void usesTheTokenOfTheEnvironmentToItsEnd()
    {
        const auto tokens = provider({{}, {}, {}, Method::EnvironmentToken});
        QSignalSpy needed(tokens.get(), &TokenProvider::secretNeeded);
        QCOMPARE(waitFor(tokens->token()).error().code, u"NoToken"_s);
        m_secrets.write(u"key"_s, u"opaque-token"_s);
        QCOMPARE(*waitFor(tokens->token()), "opaque-token"_ba);
        tokens->reject("opaque-token"_ba);
        QCOMPARE(waitFor(tokens->token()).error().code, u"TokenEnded"_s);
        QCOMPARE(needed.size(), 2);
    }

    void readsTheEndOfAToken_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("an hour") << qint64(3600) << true;
        QTest::newRow("two minutes") << qint64(120) << true;
        QTest::newRow("over") << qint64(-10) << false;
    }

    void readsTheEndOfAToken()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, isGood);
        const QByteArray claims = "{\"exp\":" + QByteArray::number(QDateTime::currentSecsSinceEpoch() + seconds) + '}';
        const QByteArray token =
            "eyJh." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
        m_secrets.write(u"key"_s, QString::fromLatin1(token));
        const auto result = waitFor(provider({{}, {}, {}, Method::EnvironmentToken})->token());
        QCOMPARE(result.has_value(), isGood);
        if (!isGood)
            QCOMPARE(result.error().code, u"TokenEnded"_s);
    }

    void takesATokenFromTheAzureCli_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("seconds")
            << "echo \"$@\" > \"$(dirname $0)/asked\"; echo '{\"accessToken\":\"from-az\",\"expires_on\":'$(($(date +%s)+3600))'}'"_ba
            << QString();
        QTest::newRow("local time")
            << "echo '{\"accessToken\":\"from-az\",\"expiresOn\":\"'$(date -d +1hour '+%F %T.000000')'\"}'"_ba
            << QString();
        QTest::newRow("not signed in") << "echo 'Please run az login. Bearer HUSH' >&2; exit 1"_ba << u"AzureCli"_s;
        QTest::newRow("nonsense") << "echo hello"_ba << u"AzureCli"_s;
        QTest::newRow("no token") << "echo '{}'"_ba << u"AzureCli"_s;
        QTest::newRow("a token that breaks a header")
            << "printf '{\"accessToken\":\"a\\\\r\\\\nX: 1\"}'"_ba << u"AzureCli"_s;
        QTest::newRow("endless") << "yes HUSH"_ba << u"AzureCli"_s;
        QTest::newRow("killed") << "kill -9 $$"_ba << u"AzureCli"_s;
    }

    void takesATokenFromTheAzureCli()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        const QByteArray before = qgetenv("PATH");
        installAzureCli(script);
        const auto token = waitFor(provider({{}, u"tenant-1"_s, {}, Method::AzureCli})->token());
        qputenv("PATH", before);
        if (code.isEmpty()) {
            QVERIFY2(token, qPrintable(token ? QString() : token.error().forSupport()));
            QCOMPARE(*token, "from-az"_ba);
        } else {
            QVERIFY(!token);
            QCOMPARE(token.error().code, code);
            QVERIFY2(!token.error().forSupport().contains(u"HUSH"_s), qPrintable(token.error().forSupport()));
        }
        if (script.contains("asked"))
            QCOMPARE(content(u"bin/asked"_s).trimmed(),
                     "account get-access-token --resource https://cloudpartner.azure.com --output json "
                     "--tenant tenant-1"_ba);
    }

    void anAzureCliThatHangsIsEnded()
    {
        const QByteArray before = qgetenv("PATH");
        installAzureCli("exec sleep 600");
        AzureCli impatient(nullptr, std::chrono::milliseconds(200));
        QCOMPARE(waitFor(impatient.token(u"https://x.example"_s, {})).error().code, u"AzureCli"_s);
        AzureCli patient;
        const auto reply = patient.token(u"https://x.example"_s, {});
        reply.cancel();
        QCOMPARE(waitFor(reply).error().kind, Kind::Cancelled);
        qputenv("PATH", "/nowhere");
        QCOMPARE(waitFor(patient.token(u"https://x.example"_s, {})).error().code, u"AzureCliMissing"_s);
        qputenv("PATH", before);
    }

    // Somebody enters the secret for this session while the keyring waits for its password.
    void aRestartDoesNotWaitForAKeyringThatHangs()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"access_token":"one","expires_in":3599})")});
        HangingStore store;
        const auto tokens = provider({server.url(), u"t"_s, u"c"_s}, &store);
        const auto token = tokens->token();
        QCOMPARE(store.waiting.size(), 1);
        store.isAnswering = true;
        tokens->restart();
        QCOMPARE(*waitFor(token), "one"_ba);
        store.waiting[0].finish(u"late"_s); // of an earlier round: no second sign-in counts
        QCOMPARE(*waitFor(tokens->token()), "one"_ba);
    }

    // So that no answer brings them into a text. What only a keyring has is not kept for that.
    void knowsItsSecretsWhileTheyAreInMemory()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"access_token":"a-token","expires_in":3600})")});
        MemorySecretStore session;
        HangingStore keyring;
        keyring.isAnswering = true;
        LayeredSecretStore both(&session, &keyring);
        TokenProvider provider({server.url(QString()), u"t"_s, u"c"_s}, &both, u"key"_s, &m_log);
        QCOMPARE(provider.secrets(), QList<QByteArray>());
        QVERIFY(waitFor(provider.token()));
        QCOMPARE(provider.secrets(), QList{"a-token"_ba});
        session.write(u"key"_s, u"se\u00e9cret"_s);
        QCOMPARE(provider.secrets(), (QList{"a-token"_ba, "se\xC3\xA9"_ba + "cret"}));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
