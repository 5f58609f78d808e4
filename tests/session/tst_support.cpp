// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpresponse.h"
#include "net/logfile.h"
#include "net/logging.h"
#include "profiles/paths.h"
#include "profiles/settings.h"
#include "session/supportreport.h"
#include "support/patience.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What goes to whoever helps, and into the log: enough to help, nothing that is secret.
class TestSupport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundleSaysWhatHelps()
    {
        const QTemporaryDir folder;
        Settings settings(Paths(folder.path()).settingsFile());
        settings.setTheme(u"dark"_s);
        settings.setNotificationEmails(u"contoso"_s, u"ann@contoso.example"_s);
        ProxyRules proxy;
        proxy.mode = ProxyRules::Mode::Manual;
        proxy.host = u"proxy.example"_s;
        proxy.password = u"hush-proxy"_s;
        settings.setProxy(proxy);
        SupportReport report;
        report.version = u"9.9"_s;
        report.keyring = u"GNOME Keyring"_s;
        report.settings = settings.lines();
        report.profile = Profile::fresh();
        report.profile->name = u"Contoso TEST"_s;
        report.profile->credential.tenantId = u"tenant-1"_s;
        report.lastError = ApiError::fromResponse({500, {{"X-Ms-Correlation-Request-Id", "corr-1"}}, "boom"});
        report.requests.push_back(
            {QDateTime::currentDateTimeUtc(), u"GET"_s, u"https://x.example/api"_s, 200, 12, u"corr-2"_s, {}});
        report.log = {u"pubconsole.storage: A write failed"_s};
        const QString text = report.text();
        for (const QString &part :
             {u"9.9"_s, u"Qt "_s, u"OpenSSL"_s, u"GNOME Keyring"_s, u"window/theme = dark"_s, u"proxy.example"_s,
              u"Contoso TEST"_s, u"tenant-1"_s, u"corr-1"_s, u"corr-2"_s, u"A write failed"_s})
            QVERIFY2(text.contains(part), qPrintable(u"missing: "_s + part));
        QVERIFY(!text.contains(u"ann@"_s));
        QVERIFY(!text.contains(u"hush-proxy"_s));
    }

    void theBundleHasNothingSecret_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("bearer") << u"Authorization: Bearer HUSHHUSH"_s;
        QTest::newRow("signature") << u"https://a.blob.core.windows.net/c/d.vhd?se=1&sig=HUSHHUSH&sp=rl"_s;
        QTest::newRow("form") << u"client_secret=HUSHHUSH&x=1"_s;
        QTest::newRow("JSON") << u"{\"access_token\":\"HUSHHUSH\"}"_s;
        QTest::newRow("account key") << u"AccountKey=HUSHHUSH;x"_s;
        QTest::newRow("token") << u"eyJHUSHHUSHHUSH.eyJHUSH.HUSH"_s;
        QTest::newRow("address") << u"sent to HUSHHUSH@contoso.example, and HUSHHUSH@x.example"_s;
    }

    void theBundleHasNothingSecret()
    {
        QFETCH(QString, line);
        SupportReport report;
        report.settings = {u"network/noProxy = "_s + line};
        report.profile = Profile::fresh();
        report.profile->name = line;
        report.lastError = ApiError::protocol(line);
        report.requests.push_back({QDateTime::currentDateTimeUtc(), u"GET"_s, line, 0, 1, line, line});
        report.log = {line};
        QVERIFY2(!report.text().contains(u"HUSH"_s), qPrintable(report.text()));
    }

    void theBundleHasNotTheVerySecret_data()
    {
        QTest::addColumn<QString>("spelling");
        const QByteArray secret = "q8Q~hidden+/key";
        QTest::newRow("plain") << QString::fromLatin1(secret);
        QTest::newRow("base64") << QString::fromLatin1(("id:" + secret).toBase64());
        QTest::newRow("percent-encoded") << QString::fromLatin1(secret.toPercentEncoding());
    }

    void theBundleHasNotTheVerySecret()
    {
        QFETCH(QString, spelling);
        SupportReport report;
        report.settings = {u"network/noProxy = "_s + spelling};
        report.lastError = ApiError::protocol(u"It said "_s + spelling);
        report.requests.push_back({QDateTime::currentDateTimeUtc(), u"GET"_s, spelling, 0, 1, spelling, spelling});
        report.log = {spelling};
        report.secrets = {"q8Q~hidden+/key"};
        QVERIFY2(!report.text().contains(spelling), qPrintable(report.text()));
    }

    void theLogTakesWarningsWithoutSecretsAndTurnsOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/pubconsole.log"_s);
        {
            LogFile log(path);
            QTest::ignoreMessage(QtWarningMsg, "told client_secret=…");
            qCWarning(lcNet) << "told client_secret=HUSHHUSH";
            log.add(u"two\nlines Bearer HUSHHUSH"_s);
            QCOMPARE(log.tail().size(), 2);
            for (int i = 0; i < 300; ++i)
                log.add(QString(4000, u'x'));
            QVERIFY(log.tail().size() <= 500);
        }
        QFile older(path + ".1"_L1);
        QVERIFY(older.open(QIODevice::ReadOnly));
        const QByteArray text = older.readAll();
        QVERIFY(text.contains("pubconsole.net: told client_secret="));
        QVERIFY(text.contains("two lines"));
        QVERIFY(!text.contains("HUSH"));
        for (const QString &file : {path, path + ".1"_L1})
            QCOMPARE(QFileInfo(file).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        QVERIFY(QFileInfo(path).size() < 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
