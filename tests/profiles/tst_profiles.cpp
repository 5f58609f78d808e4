// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/paths.h"
#include "profiles/profilestore.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Method = Credential::Method;

namespace {

const QByteArray handWritten = R"(# our accounts
; do not edit at night
last = prod

[prod]
name = Contoso, Inc. (PROD)   
color = RED
environment = production
tenantId = contoso.example
clientId = app-1
publishers = contoso, fabrikam  northwind
# the auditors want this
readOnly = true
x-team = core

[test]
name = " Contoso TEST "
environment=custom
endpoint=https://api.example/base
authority=https://login.example
signIn = certificate
certificate = /home/ann/key \"x\".pem
tenantId=contoso.example
clientId=app-2
secretExpires = 2027-01-31
)"_ba;

} // namespace

//! The file of profiles as people write it, and what is made of one that is not as it should be.
class TestProfiles final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return Paths(m_folder->path()).profilesFile(); }

    QByteArray content(const QString &path) const
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes) const
    {
        QFile opened(file());
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(bytes);
    }

    QStringList asides() const { return QDir(m_folder->path()).entryList({u"*.aside"_s}, QDir::Files); }

    static Profile profile(const QString &name, Method method = Method::Secret)
    {
        Profile made = Profile::fresh();
        made.name = name;
        made.environment = Profile::Environment::Custom;
        made.endpoint = QUrl(u"https://api.example"_s);
        made.credential = {QUrl(u"https://login.example"_s), u"contoso.example"_s, u"app"_s, method};
        return made;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsWhatPeopleWrite()
    {
        write(handWritten);
        const ProfileStore store(file());
        QVERIFY2(store.readProblem().isEmpty(), qPrintable(store.readProblem()));
        QCOMPARE(store.profiles().size(), 2);
        const Profile prod = *store.last();
        QCOMPARE(prod.name, u"Contoso, Inc. (PROD)"_s);
        QCOMPARE(prod.color, u"red"_s);
        QVERIFY(prod.isProduction() && prod.isReadOnly && prod.keepsSecret);
        QCOMPARE(prod.publishers, (QStringList{u"contoso"_s, u"fabrikam"_s, u"northwind"_s}));
        const Profile test = *store.find(u"contoso test"_s);
        QCOMPARE(test.endpoint, QUrl(u"https://api.example/base"_s));
        QCOMPARE(test.credential.method, Method::Certificate);
        QCOMPARE(test.credential.certificateFile, u"/home/ann/key \\\"x\\\".pem"_s);
        QCOMPARE(test.secretExpiry, QDate(2027, 1, 31));
        QCOMPARE(content(file()), handWritten); // reading changes nothing
    }

    // Comments, order and keys of other programs stay; what changes is one line.
    void aChangeLeavesTheRestAlone()
    {
        write(handWritten);
        ProfileStore store(file());
        Profile prod = *store.last();
        prod.isReadOnly = false;
        QVERIFY(store.save(prod));
        const QByteArray text = content(file());
        QByteArray expected = handWritten;
        expected.replace("readOnly = true", "readOnly = false");
        for (const QByteArray &line : expected.split('\n'))
            QVERIFY2(text.contains(line), line.constData());
        QVERIFY(store.remove(u"test"_s));
        QVERIFY(!content(file()).contains("app-2"));
        QVERIFY(content(file()).contains("# the auditors want this"));
        QCOMPARE(ProfileStore(file()).profiles(), QList{prod});
    }

    void keepsEveryField_data()
    {
        QTest::addColumn<Method>("method");
        QTest::newRow("secret") << Method::Secret;
        QTest::newRow("certificate") << Method::Certificate;
        QTest::newRow("token") << Method::EnvironmentToken;
        QTest::newRow("az") << Method::AzureCli;
    }

    void keepsEveryField()
    {
        QFETCH(Method, method);
        Profile made = profile(u"  = [x] ; # “é” \\ \" "_s.simplified(), method);
        made.credential.certificateFile = u"\"/a b/c.pem\""_s;
        made.publishers = {u"a"_s, u"b"_s};
        made.secretExpiry = QDate(2028, 2, 29);
        made.isReadOnly = true;
        made.keepsSecret = false;
        QVERIFY(ProfileStore(file()).save(made));
        const ProfileStore store(file());
        QVERIFY2(store.readProblem().isEmpty(), qPrintable(store.readProblem()));
        QCOMPARE(store.profiles(), QList{made});
        QCOMPARE(QFileInfo(file()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void whatSomebodyElseWroteMeanwhileStays()
    {
        ProfileStore mine(file());
        ProfileStore theirs(file());
        const Profile first = profile(u"first"_s);
        const Profile second = profile(u"second"_s);
        QVERIFY(mine.save(first));
        QVERIFY(theirs.save(second));
        QVERIFY(mine.save(first));
        QCOMPARE(mine.profiles(), (QList{first, second}));
        QSignalSpy changed(&theirs, &ProfileStore::changed);
        theirs.reload();
        QCOMPARE(changed.size(), 0);
        QVERIFY(mine.remove(first.id));
        theirs.reload();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theirs.profiles(), QList{second});
    }

    void keepsAsideWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("profiles");
        QTest::addColumn<QString>("reason");
        const QByteArray good = "[a]\nname=A\nenvironment=production\ntenantId=t.example\nclientId=c\n";
        QTest::newRow("half a line") << good + "[b]\nname=B\nenvironment=custom\nendpo" << 2 << u"Line 9"_s;
        QTest::newRow("half a value") << good + "[b]\nname=B\nenvironment=production\ntenantId=x\nclientId=12" << 2
                                      << u"cut off"_s;
        QTest::newRow("half a profile") << good + "[b]\nname=B\nenvironment=custom\n" << 2 << u"endpoint"_s;
        QTest::newRow("half a section") << good + "[b" << 1 << u"Line 6"_s;
        QTest::newRow("no name") << good + "[b]\nenvironment=production\ntenantId=t\nclientId=c\n" << 1 << u"no name"_s;
        QTest::newRow("twice the same") << good + good << 1 << u"stands twice"_s;
        QTest::newRow("a value twice") << good + "clientId=d\n" << 1 << u"clientId"_s;
        QTest::newRow("unknown word") << good + "readOnly=perhaps\n" << 1 << u"perhaps"_s;
        QTest::newRow("not a date") << good + "secretExpires=soon\n" << 1 << u"soon"_s;
        QTest::newRow("plain http")
            << good +
                   "[b]\nname=B\nenvironment=custom\nendpoint=http://x.example\nauthority=https://y.example\ntenantId=t\nclientId=c\n"
            << 2 << u"https"_s;
        QTest::newRow("no text") << "\xff\xfe\0\0binary"_ba << 0 << u"UTF-8"_s;
        QTest::newRow("too large") << QByteArray(IniFile::maximumBytes + 1, '#') << 0 << u"1 MB"_s;
    }

    void keepsAsideWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, profiles);
        QFETCH(QString, reason);
        write(bytes);
        {
            const ProfileStore store(file());
            QCOMPARE(store.profiles().size(), profiles);
            QVERIFY2(store.readProblem().contains(reason), qPrintable(store.readProblem()));
            QCOMPARE(asides().size(), 1);
            QVERIFY(store.readProblem().contains(asides().first()));
            QCOMPARE(content(m_folder->filePath(asides().first())), bytes);
        }
        QCOMPARE(ProfileStore(file()).profiles().size(), profiles);
    }

    void aFolderInItsPlaceIsNoReasonToFail()
    {
        QVERIFY(QDir().mkpath(file()));
        ProfileStore store(file());
        QVERIFY(!store.readProblem().isEmpty());
        QVERIFY(store.save(profile(u"A"_s)));
        QCOMPARE(ProfileStore(file()).profiles().size(), 1);
    }

    // PowerShell's `>` writes UTF-16 with a mark.
    void aFileInUtf16IsImported()
    {
        ProfileStore store(file());
        const QString away = m_folder->filePath(u"away.ini"_s);
        QFile written(away);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(QString::fromUtf8(ProfileFile::text({profile(u"Zoë"_s)})));
        written.write(bytes);
        written.close();
        QCOMPARE(store.importFrom(away)->added, 1);
        QVERIFY(store.find(u"Zoë"_s));
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(bytes.mid(2));
        written.close();
        QVERIFY(store.importFrom(away).error().message.contains(u"UTF-16 LE"_s));
    }

    void anImportedProfileGetsNoSecretOfThisComputer()
    {
        ProfileStore store(file());
        const Profile mine = profile(u"Shared"_s);
        QVERIFY(store.save(mine));
        const QString away = m_folder->filePath(u"away.ini"_s);
        QCOMPARE(store.exportTo(away), QString());
        QVERIFY(!content(away).contains("ecret =") || !content(away).contains("hush"));
        QCOMPARE(store.importFrom(away)->known, 1);
        QCOMPARE(store.profiles().size(), 1);
        // The same id with another authority: a secret under that id must not go there.
        Profile evil = mine;
        evil.credential.authority = QUrl(u"https://evil.example"_s);
        QFile edited(away);
        QVERIFY(edited.open(QIODevice::WriteOnly));
        edited.write(ProfileFile::text({evil}));
        edited.close();
        QCOMPARE(store.importFrom(away)->added, 1);
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(*store.find(mine.id), mine);
        const Profile added = *store.find(u"Shared (2)"_s);
        QVERIFY(added.id != mine.id);
        QCOMPARE(added.credential.authority, evil.credential.authority);
        QVERIFY(!store.importFrom(m_folder->filePath(u"nowhere"_s)));
        QVERIFY(edited.open(QIODevice::WriteOnly | QIODevice::Truncate));
        edited.write("hello\n");
        edited.close();
        QVERIFY(store.importFrom(away).error().message.contains(u"Line 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
