// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "net/networkoptions.h"
#include "net/requestlog.h"
#include "net/tokensource.h"
#include "support/daemon.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

//! A certificate authority of its own and the certificates it signed, made by openssl.
class Authority final
{
public:
    Authority()
    {
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
             u"/CN=Private CA"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s)});
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    //! Writes NAME.key and NAME.pem for these host names.
    void sign(const QString &name, const QString &hosts, const QString &days)
    {
        run({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=server"_s, u"-keyout"_s,
             path(name + ".key"_L1), u"-out"_s, path(name + ".csr"_L1)});
        write(name + ".ext"_L1, "subjectAltName=" + hosts.toUtf8());
        run({u"x509"_s, u"-req"_s, u"-in"_s, path(name + ".csr"_L1), u"-CA"_s, path(u"ca.pem"_s), u"-CAkey"_s,
             path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, days, u"-extfile"_s, path(name + ".ext"_L1),
             u"-out"_s, path(name + ".pem"_L1)});
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("A file of the test cannot be written.");
        return path(name);
    }

private:
    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, arguments);
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
            qFatal("openssl failed: %s", openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

const QByteArray answer = "{\"hello\":1}"_ba;

} // namespace

//! The network as organisations have it: TLS with a certificate authority of their own (nginx) and a proxy (squid).
class TestNetwork final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<Daemon> m_nginx;
    std::unique_ptr<Daemon> m_squid;
    quint16 m_good = 0;
    quint16 m_expired = 0;
    quint16 m_otherName = 0;
    quint16 m_oldTls = 0;
    quint16 m_proxy = 0;
    RequestLog m_log;

    NetworkOptions trusting() const
    {
        NetworkOptions options;
        options.proxy.mode = ProxyRules::Mode::None;
        options.authorities = *NetworkOptions::readAuthorities(m_authority->path(u"ca.pem"_s));
        return options;
    }

    NetworkOptions throughProxy(const QString &user, const QString &password) const
    {
        NetworkOptions options = trusting();
        options.proxy.mode = ProxyRules::Mode::Manual;
        options.proxy.host = u"127.0.0.1"_s;
        options.proxy.port = m_proxy;
        options.proxy.user = user;
        options.proxy.password = password;
        return options;
    }

    // What is asked once: a PUT is never repeated.
    Result<HttpResponse> ask(const NetworkOptions &options, const QString &host, quint16 port)
    {
        HttpClient http(nullptr, &m_log);
        http.setNetwork(options);
        return waitFor(http.send({HttpVerb::Put, QUrl(u"https://%1:%2/"_s.arg(host).arg(port)), {}, {}, {}}));
    }

    void startNginx()
    {
        m_authority->sign(u"good"_s, u"DNS:localhost,DNS:service.test"_s, u"30"_s);
        m_authority->sign(u"expired"_s, u"DNS:localhost"_s, u"-1"_s);
        m_authority->sign(u"other"_s, u"DNS:elsewhere.test"_s, u"30"_s);
        m_good = Daemon::freePort();
        m_expired = Daemon::freePort();
        m_otherName = Daemon::freePort();
        m_oldTls = Daemon::freePort();
        QByteArray servers;
        const auto add = [&](quint16 port, const QByteArray &name, const QByteArray &protocols) {
            servers += "server { listen 127.0.0.1:" + QByteArray::number(port) + " ssl; ssl_certificate " + name +
                       ".pem; ssl_certificate_key " + name + ".key; ssl_protocols " + protocols +
                       "; ssl_ciphers 'ALL:@SECLEVEL=0'; location / { default_type application/json; return 200 '" +
                       answer + "'; } }\n";
        };
        add(m_good, "good", "TLSv1.2 TLSv1.3");
        add(m_expired, "expired", "TLSv1.2 TLSv1.3");
        add(m_otherName, "other", "TLSv1.2 TLSv1.3");
        add(m_oldTls, "good", "TLSv1.1");
        const QByteArray folder = m_authority->folder().toUtf8();
        QByteArray paths;
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            paths += QByteArray(kind) + "_temp_path " + folder + "/" + kind + ";\n";
        const QString configuration = m_authority->write(
            u"nginx.conf"_s, "daemon off; master_process off; pid " + folder +
                                 "/nginx.pid; error_log stderr;\nevents {}\nhttp { access_log off;\n" + paths +
                                 servers + "}\n");
        m_nginx = std::make_unique<Daemon>(
            u"nginx"_s, QStringList{u"-p"_s, m_authority->folder(), u"-e"_s, u"stderr"_s, u"-c"_s, configuration},
            m_good);
        QVERIFY2(m_nginx->isReady(), m_nginx->output().constData());
    }

    void startSquid()
    {
        m_proxy = Daemon::freePort();
        QFile::setPermissions(m_authority->folder(), QFile::Permissions(0x7777)); // squid gives up being root
        const QString hosts = m_authority->write(u"hosts"_s, "127.0.0.1 service.test forbidden.test\n");
        const QString passwords = m_authority->write(u"passwords"_s, {});
        QProcess hash;
        hash.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, u"s3cret+/pass"_s});
        QVERIFY(hash.waitForFinished());
        m_authority->write(u"passwords"_s, "ann:" + hash.readAllStandardOutput());
        const QString configuration = m_authority->write(
            u"squid.conf"_s,
            "http_port 127.0.0.1:" + QByteArray::number(m_proxy) + "\nhosts_file " + hosts.toUtf8() +
                "\nauth_param basic program /usr/lib/squid/basic_ncsa_auth " + passwords.toUtf8() +
                "\nacl known proxy_auth REQUIRED\nacl forbidden dstdomain forbidden.test\nhttp_access deny forbidden\n"
                "http_access allow known\nhttp_access deny all\ncache deny all\naccess_log none\ncache_log " +
                m_authority->folder().toUtf8() +
                "/squid.log\npid_filename none\nshutdown_lifetime 0 seconds\n"
                "coredump_dir /tmp\nvisible_hostname proxy.test\n");
        m_squid = std::make_unique<Daemon>(u"squid"_s, QStringList{u"-N"_s, u"-f"_s, configuration}, m_proxy);
        QVERIFY2(m_squid->isReady(), m_squid->output().constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_PROGRAM("nginx");
        REQUIRE_PROGRAM("squid");
        REQUIRE_PROGRAM("openssl");
        m_authority = std::make_unique<Authority>();
        startNginx();
        if (!QTest::currentTestFailed())
            startSquid();
    }

    void cleanup()
    {
        for (const char *name : {"NO_PROXY", "https_proxy"})
            qunsetenv(name);
        for (const RequestLog::Entry &entry : m_log.entries())
            QVERIFY(!entry.note.contains(u"s3cret"_s) && !entry.url.contains(u"s3cret"_s));
    }

    void trustsAnExtraAuthority()
    {
        const auto response = ask(trusting(), u"localhost"_s, m_good);
        QVERIFY2(response, qPrintable(response ? QString() : response.error().text()));
        QCOMPARE(response->body, answer);
    }

    void namesWhatIsWrongWithACertificate_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("advice");
        QTest::newRow("unknown authority") << 0 << false << u"TlsUntrusted"_s << u"in Preferences"_s;
        QTest::newRow("expired") << 1 << true << u"TlsExpired"_s << u"clock"_s;
        QTest::newRow("another name") << 2 << true << u"TlsHostName"_s << u"mistyped"_s;
        QTest::newRow("TLS 1.1") << 3 << true << QString() << u"1.2"_s;
    }

    void namesWhatIsWrongWithACertificate()
    {
        QFETCH(int, server);
        QFETCH(bool, isTrusted);
        QFETCH(QString, code);
        QFETCH(QString, advice);
        NetworkOptions options = trusting();
        if (!isTrusted)
            options.authorities.clear();
        const quint16 ports[] = {m_good, m_expired, m_otherName, m_oldTls};
        const auto response = ask(options, u"localhost"_s, ports[server]);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Tls);
        QCOMPARE(response.error().code, code);
        QVERIFY2(response.error().text().contains(advice), qPrintable(response.error().text()));
        QVERIFY(!response.error().isOutcomeUnknown);
    }

    void goesThroughAProxyWithASignIn()
    {
        const auto response = ask(throughProxy(u"ann"_s, u"s3cret+/pass"_s), u"service.test"_s, m_good);
        QVERIFY2(response, qPrintable(response ? QString() : response.error().text()));
        QCOMPARE(response->body, answer);
    }

    void namesWhatTheProxyRefuses_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("code");
        QTest::newRow("no sign-in") << QString() << QString() << u"service.test"_s << u"ProxyAuthentication"_s;
        QTest::newRow("wrong password") << u"ann"_s << u"s3cret-no"_s << u"service.test"_s << u"ProxyAuthentication"_s;
        QTest::newRow("address not allowed") << u"ann"_s << u"s3cret+/pass"_s << u"forbidden.test"_s << u"Proxy"_s;
    }

    void namesWhatTheProxyRefuses()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, host);
        QFETCH(QString, code);
        const auto response = ask(throughProxy(user, password), host, m_good);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Kind::Network);
        QVERIFY2(response.error().code == code, qPrintable(response.error().forSupport()));
        QVERIFY(!response.error().forSupport().contains(u"s3cret"_s));
    }

    void saysThatTheProxyIsNotThere()
    {
        NetworkOptions options = throughProxy({}, {});
        options.proxy.port = Daemon::freePort();
        const auto response = ask(options, u"service.test"_s, m_good);
        QVERIFY(!response);
        QCOMPARE(response.error().code, u"Proxy"_s);
    }

    // service.test is known to the proxy alone.
    void exceptionsAreReachedDirectly()
    {
        NetworkOptions options = throughProxy(u"ann"_s, u"s3cret+/pass"_s);
        options.proxy.exceptions = {u".test"_s};
        QCOMPARE(ask(options, u"service.test"_s, m_good).error().code, u"HostNotFound"_s);
        options.proxy.exceptions.clear();
        qputenv("NO_PROXY", "elsewhere.example, service.test");
        QCOMPARE(ask(options, u"service.test"_s, m_good).error().code, u"HostNotFound"_s);
    }

    void takesTheProxyOfTheEnvironment()
    {
        NetworkOptions options = trusting();
        options.proxy.mode = ProxyRules::Mode::System;
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy));
        QCOMPARE(ask(options, u"service.test"_s, m_good).error().code, u"ProxyAuthentication"_s);
        qputenv("https_proxy", "http://ann:s3cret%2B%2Fpass@127.0.0.1:" + QByteArray::number(m_proxy));
        const auto response = ask(options, u"service.test"_s, m_good);
        QVERIFY2(response, qPrintable(response ? QString() : response.error().text()));
    }

    // The token is sent inside the tunnel alone.
    void aProxyThatIsNoneNeverSeesTheToken()
    {
        class Tokens final : public TokenSource
        {
        public:
            Reply<QByteArray> token() override { return Reply<QByteArray>::finished("hush-token"_ba); }
            void reject(const QByteArray &) override {}
        };
        ScriptedServer proxy({ScriptedServer::answer(200, "{}")});
        Tokens tokens;
        HttpLimits limits;
        limits.write = std::chrono::milliseconds(900); // this proxy says nothing more
        HttpClient http(&tokens, &m_log, limits);
        NetworkOptions options = trusting();
        options.proxy.mode = ProxyRules::Mode::Manual;
        options.proxy.host = u"127.0.0.1"_s;
        options.proxy.port = quint16(proxy.serverPort());
        http.setNetwork(options);
        QVERIFY(!waitFor(http.send({HttpVerb::Put, QUrl(u"https://service.test/"_s), {}, {}, {}})));
        QVERIFY(!proxy.requests().isEmpty());
        for (const QByteArray &request : proxy.requests()) {
            QVERIFY2(request.startsWith("CONNECT service.test:443 "), request.constData());
            QVERIFY(!request.contains("hush-token"));
        }
    }

    void namesWhatIsWrongWithAnAuthorityFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing in it") << QByteArray() << u"no certificate"_s;
        QTest::newRow("no certificate") << "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n"_ba << u"no certificate"_s;
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x') << u"larger than 1 MB"_s;
    }

    void namesWhatIsWrongWithAnAuthorityFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto read = NetworkOptions::readAuthorities(m_authority->write(u"bad.pem"_s, bytes));
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
        QVERIFY(!NetworkOptions::readAuthorities(u"/nowhere/ca.pem"_s));
    }

    void knowsWhatIsReachedDirectly_data()
    {
        QTest::addColumn<QString>("exceptions");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isDirect");
        const auto row = [](const char *name, const QString &exceptions, const QString &url, bool isDirect) {
            QTest::newRow(name) << exceptions << url << isDirect;
        };
        row("this machine", {}, u"https://localhost:8443"_s, true);
        row("this machine by address", {}, u"http://[::1]:80"_s, true);
        row("no exception", {}, u"https://a.example"_s, false);
        row("name", u"a.example"_s, u"https://a.example"_s, true);
        row("name in capitals", u"A.EXAMPLE"_s, u"https://a.example"_s, true);
        row("what is below a name", u"example"_s, u"https://a.example"_s, true);
        row("end of another name", u"ample"_s, u"https://a.example"_s, false);
        row("domain", u".example"_s, u"https://a.example"_s, true);
        row("domain with star", u"*.example"_s, u"https://a.example"_s, true);
        row("second of a list", u"b.example, a.example"_s, u"https://a.example"_s, true);
        row("port", u"a.example:8443"_s, u"https://a.example:8443"_s, true);
        row("another port", u"a.example:8443"_s, u"https://a.example"_s, false);
        row("everything", u"*"_s, u"https://a.example"_s, true);
        row("address", u"10.1.2.3"_s, u"https://10.1.2.3"_s, true);
        row("range", u"10.0.0.0/8"_s, u"https://10.1.2.3"_s, true);
        row("outside the range", u"10.0.0.0/8"_s, u"https://11.1.2.3"_s, false);
        row("range and a name", u"10.0.0.0/8"_s, u"https://a.example"_s, false);
        row("IPv6", u"fd00::1"_s, u"https://[fd00::1]"_s, true);
        row("IPv6 range", u"fd00::/8"_s, u"https://[fd00::1]"_s, true);
        row("nonsense", u"://,,/,:1"_s, u"https://a.example"_s, false);
    }

    void knowsWhatIsReachedDirectly()
    {
        QFETCH(QString, exceptions);
        QFETCH(QString, url);
        QFETCH(bool, isDirect);
        ProxyRules rules;
        rules.exceptions = ProxyRules::exceptionsOf(exceptions);
        QCOMPARE(rules.bypasses(QUrl(url)), isDirect);
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
