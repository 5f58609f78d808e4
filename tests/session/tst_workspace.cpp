// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "history/historyexport.h"
#include "history/historylog.h"
#include "json/jsonreader.h"
#include "offer/draftsaver.h"
#include "offer/needsyou.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "profiles/paths.h"
#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "session/connection.h"
#include "session/connectiontest.h"
#include "session/historyrecorder.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"
#include "support/waitfor.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

class TestWorkspace final : public QObject
{
    Q_OBJECT

    static Profile profileOf(const SandboxProcess &sandbox)
    {
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Contoso TEST"_s;
        profile.environment = Profile::Environment::Custom;
        profile.endpoint = sandbox.url();
        profile.credential = {sandbox.url(), sandbox.tenantId(), sandbox.clientId()};
        return profile;
    }

private Q_SLOTS:
    // Also of an offer that nobody edited: its draft may have lost what is live.
    void aCheckReadsWhatIsPublic()
    {
        SandboxProcess sandbox;
        const QTemporaryDir folder;
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox.secret());
        Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        workspace.refresh();
        const OfferId offer{u"contoso"_s, u"contoso-vm"_s};
        QTRY_VERIFY_WITH_TIMEOUT(workspace.offers()->summary(offer), 30000);
        OfferDocument *document = workspace.openOffers()->open(offer);
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000);
        sandbox.takeRequests();
        QSignalSpy changed(document->problems(), &ProblemList::changed);
        document->problems()->checkAll();
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2, 30000);
        const QJsonArray asked = sandbox.takeRequests(u"GET"_s, u"/contoso-vm/slot/"_s);
        QCOMPARE(asked.size(), 2);
        document->problems()->checkAll();
        QVERIFY(sandbox.takeRequests(u"GET"_s, u"/contoso-vm/slot/"_s).isEmpty()); // once is enough
    }

    void storesProfilesWithoutSecretsForTheirOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString file = Paths(folder.path()).profilesFile();
        Profile profile;
        profile.id = u"guid-1"_s;
        profile.name = u"Contoso “PROD” é"_s;
        profile.color = u"red"_s;
        profile.environment = Profile::Environment::Custom;
        profile.endpoint = QUrl(u"https://x.example/base"_s);
        profile.credential = {QUrl(u"https://login.example"_s), u"tenant"_s, u"client"_s};
        profile.publishers = {u"a"_s, u"b"_s};
        profile.isReadOnly = true;
        profile.keepsSecret = false;
        {
            ProfileStore store(file);
            QVERIFY(store.save(profile));
            store.setLast(profile.id);
        }
        ProfileStore store(file);
        QCOMPARE(store.profiles(), QList{profile});
        QCOMPARE(store.last(), std::optional(profile));
        QCOMPARE(store.find(u"contoso “prod” é"_s), std::optional(profile));
        QCOMPARE(QFileInfo(file).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(store.remove(profile.id));
        QVERIFY(!store.last());
    }

    void saysWhatIsWrongWithAProfile_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("good") << u"https://x.example"_s << u"contoso.example"_s << u"app"_s << true;
        QTest::newRow("plain http") << u"http://x.example"_s << u"contoso.example"_s << u"app"_s << false;
        QTest::newRow("tenant with a path") << u"https://x.example"_s << u"../common"_s << u"app"_s << false;
        QTest::newRow("no tenant") << u"https://x.example"_s << QString() << u"app"_s << false;
        QTest::newRow("no client") << u"https://x.example"_s << u"contoso.example"_s << u" "_s << false;
    }

    void saysWhatIsWrongWithAProfile()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, tenant);
        QFETCH(QString, client);
        QFETCH(bool, isGood);
        Profile profile;
        profile.name = u"x"_s;
        profile.endpoint = QUrl(endpoint);
        profile.credential.tenantId = tenant;
        profile.credential.clientId = client;
        QCOMPARE(profile.problem().isEmpty(), isGood);
    }

    void remembersWindowAndEmails()
    {
        const QTemporaryDir folder;
        Settings settings(Paths(folder.path()).settingsFile());
        settings.setWindow("geometry\0x", "state");
        settings.setNotificationEmails(u"contoso"_s, u"a@b.example,c@d.example"_s);
        QCOMPARE(settings.windowState(), "state"_ba);
        QCOMPARE(settings.notificationEmails(u"contoso"_s), u"a@b.example,c@d.example"_s);
        QCOMPARE(settings.notificationEmails(u"fabrikam"_s), QString());
    }

    // What was written by hand counts within its bounds; nonsense counts for nothing.
    void preferencesStayWithinTheirBounds()
    {
        const QTemporaryDir folder;
        const QString path = Paths(folder.path()).settingsFile();
        Settings settings(path);
        QCOMPARE(settings.sasDays(), 21);
        QCOMPARE(settings.requestsPerMinute(), 60);
        QCOMPARE(settings.theme(), u"system"_s);
        QVERIFY(settings.hasNotifications());
        QVERIFY(!settings.isPriceChartShown());
        settings.setPriceChartShown(true);
        settings.setSasDays(30);
        settings.setRequestsPerMinute(120);
        settings.setTheme(u"dark"_s);
        settings.setNotifications(false);
        QCOMPARE(settings.sasDays(), 30);
        QCOMPARE(settings.requestsPerMinute(), 120);
        QCOMPARE(settings.theme(), u"dark"_s);
        QVERIFY(!settings.hasNotifications());
        QVERIFY(settings.isPriceChartShown());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[checks]\nsasDays=99999\n[network]\nrequestsPerMinute=fast\n[window]\ntheme=pink\n");
        file.close();
        QCOMPARE(settings.sasDays(), 365);
        QCOMPARE(settings.requestsPerMinute(), 60);
        QCOMPARE(settings.theme(), u"system"_s);
    }

    void testsAConnectionStepByStep_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("passed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("all well") << QByteArray() << 3 << QString();
        QTest::newRow("403") << R"([{"path":"/api/publishers","status":403}])"_ba << 1 << u"Owner or Contributor"_s;
        QTest::newRow("no publishers") << R"([{"path":"/api/publishers","status":200,"body":[]}])"_ba << 2
                                       << u"No publisher is visible"_s;
        QTest::newRow("no service") << R"([{"path":"/api/publishers","status":200,"body":"<html>"}])"_ba << 1
                                    << u"cannot be read"_s;
        QTest::newRow("no token")
            << R"([{"path":"/oauth2/token","status":400,"body":{"error":"invalid_request","error_description":"AADSTS90002: Tenant not found."}}])"_ba
            << 0 << u"tenant id"_s;
    }

    void testsAConnectionStepByStep()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, passed);
        QFETCH(QString, reason);
        SandboxProcess sandbox;
        if (!script.isEmpty())
            sandbox.script(script);
        ConnectionTest test(profileOf(sandbox), sandbox.secret(), {});
        QSignalSpy passes(&test, &ConnectionTest::passed);
        QSignalSpy failures(&test, &ConnectionTest::failed);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start();
        QTRY_COMPARE(failures.size() + finished.size(), 1);
        QCOMPARE(passes.size(), passed);
        if (!reason.isEmpty())
            QVERIFY2(failures[0][1].toString().contains(reason), qPrintable(failures[0][1].toString()));
    }

    void asksForASecretAndGoesOnWithIt()
    {
        SandboxProcess sandbox;
        MemorySecretStore secrets;
        const QTemporaryDir folder;
        Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        QSignalSpy notices(&workspace, &Workspace::notice);
        workspace.refresh();
        QTRY_VERIFY(!notices.isEmpty());
        QCOMPARE(notices[0][0].value<Notice>().action, Notice::Action::EnterSecret);
        workspace.secretEntered(sandbox.secret());
        QTRY_COMPARE(workspace.offers()->publishers().size(), 2U);
    }

    void survivesATokenThatEndsEarly()
    {
        SandboxProcess sandbox;
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox.secret());
        const QTemporaryDir folder;
        Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        workspace.refresh();
        QTRY_VERIFY(workspace.offers()->publishers().size() == 2 && !workspace.offers()->isLoading());
        sandbox.expireTokens();
        sandbox.takeRequests();
        workspace.refresh();
        QTRY_VERIFY(!workspace.offers()->isLoading());
        QVERIFY(!workspace.offers()->error());
        QCOMPARE(sandbox.takeRequests(u"POST"_s, u"/oauth2/token"_s).size(), 1);
    }

    void followsWhatRunsAlready()
    {
        SandboxProcess sandbox({u"--speed"_s, u"1000"_s});
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox.secret());
        const QTemporaryDir folder;
        Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        workspace.refresh();
        QTRY_COMPARE(workspace.operations()->count(OperationRecord::Phase::Running), 1);
        QTRY_COMPARE(workspace.operations()->count(OperationRecord::Phase::NeedsReview), 1);
    }

    // Also where it failed before this program first ran: its reason stands among the operations, at the offer and in
    // the history, there once however often the program starts.
    void aFailureFromBeforeHasItsReasonEverywhere()
    {
        SandboxProcess sandbox({u"--speed"_s, u"1000"_s});
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox.secret());
        const QTemporaryDir folder;
        const OfferId offer{u"contoso"_s, u"contoso-analytics"_s};
        const QString reason = u"Not able to download blob using provided SAS Uri"_s;
        HistoryLog::Filter mine;
        mine.offer = offer.offer;
        for (int start = 0; start < 2; ++start) {
            Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
            workspace.refresh();
            QTRY_VERIFY_WITH_TIMEOUT(workspace.operations()->newest(offer), 30000);
            const OperationRecord *failed = workspace.operations()->newest(offer);
            QCOMPARE(failed->phase, OperationRecord::Phase::Failed);
            QVERIFY2(failed->lastNews().contains(reason), qPrintable(failed->lastNews()));
            QTRY_COMPARE(workspace.openOffers()->needsYou()->count(), 2); // and the one that waits for its review
            OfferDocument *document = workspace.openOffers()->open(offer);
            const auto isTold = [&] {
                const QList<Problem> &problems = document->problems()->problems();
                return std::any_of(problems.cbegin(), problems.cend(),
                                   [&](const Problem &problem) { return problem.message.contains(reason); });
            };
            QTRY_VERIFY_WITH_TIMEOUT(isTold(), 30000);
            QTRY_COMPARE(workspace.history()->entries(mine).size(), 1);
            const QString written = workspace.history()->entries(mine).first().details;
            QVERIFY2(written.startsWith(u"Publish failed at Certification.\n"_s) && written.contains(reason),
                     qPrintable(written));
        }
    }

    // Once others went on and the offer is live, an old failure needs nobody.
    void aFailureIsLeftBehindByTheOffersOwnStatus()
    {
        SandboxProcess sandbox({u"--speed"_s, u"1000"_s});
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox.secret());
        const QTemporaryDir folder;
        Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        workspace.refresh();
        const OfferId offer{u"contoso"_s, u"contoso-analytics"_s};
        QTRY_VERIFY_WITH_TIMEOUT(workspace.operations()->newest(offer), 30000);
        QVERIFY(workspace.operations()->needsYou(*workspace.operations()->newest(offer)));
        OfferSummary live = *workspace.offers()->summary(offer);
        live.status = StatusWord(u"succeeded"_s);
        workspace.offers()->setOffers(u"contoso"_s, {live}, QDateTime::currentDateTime().addSecs(1));
        QVERIFY(!workspace.operations()->needsYou(*workspace.operations()->newest(offer)));
    }

    // What went live waits for nobody, also while the list is of before.
    void whatWentLiveIsLiveBeforeTheListSaysSo()
    {
        SandboxProcess sandbox({u"--speed"_s, u"1000"_s});
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox.secret());
        const QTemporaryDir folder;
        Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        workspace.refresh();
        const OfferId offer{u"contoso"_s, u"contoso-appliance"_s};
        QTRY_VERIFY_WITH_TIMEOUT(workspace.offers()->summary(offer), 30000);
        const auto said = [&] { return workspace.offers()->statusText(*workspace.offers()->summary(offer)); };
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"Needs your review"_s, 30000);
        const OfferSummary listed = *workspace.offers()->summary(offer);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.offers()->isLoading() && workspace.operations()->active(offer), 30000);
        const OperationKey key = workspace.operationService()->goLive(offer);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.operations()->find(key)->isFollowed(), 30000);
        workspace.operations()->update(key, [](OperationRecord &record) {
            record.phase = OperationRecord::Phase::Succeeded;
            record.lastRead = QDateTime::currentDateTime();
        });
        while (const OperationRecord *publish = workspace.operations()->active(offer)) // which it ends
            workspace.operations()->update(
                publish->key, [](OperationRecord &record) { record.phase = OperationRecord::Phase::Succeeded; });
        workspace.offers()->setOffers(u"contoso"_s, {listed}, QDateTime::currentDateTime().addSecs(-2));
        QCOMPARE(said(), u"Live"_s);
        QVERIFY(!workspace.openOffers()->needsYou()->of(u"contoso"_s).contains(offer));
        workspace.offers()->setOffers(u"contoso"_s, {listed}, QDateTime::currentDateTime().addSecs(2));
        QCOMPARE(said(), u"Needs your review"_s); // it does once more
    }

    // What is under way is told before the list says so; a cancel too.
    void theOffersStatusFollowsItsOperation()
    {
        SandboxProcess sandbox({u"--speed"_s, u"1000"_s});
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox.secret());
        const QTemporaryDir folder;
        Workspace workspace(profileOf(sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        workspace.refresh();
        const OfferId offer{u"fabrikam"_s, u"fabrikam-db"_s};
        QTRY_VERIFY_WITH_TIMEOUT(workspace.offers()->summary(offer), 30000);
        const auto said = [&] { return workspace.offers()->statusText(*workspace.offers()->summary(offer)); };
        QCOMPARE(said(), u"Live"_s);
        const OperationKey key = workspace.operationService()->publish(offer, u"a@b.example"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Publishing"_s), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.operations()->find(key)->canCancel(), 30000);
        workspace.operationService()->cancel(key);
        QCOMPARE(said(), u"Cancelling…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.operations()->find(key)->isCancelUnknown, 30000); // it was answered
        sandbox.advance(2000);
        workspace.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.operations()->find(key)->phase, OperationRecord::Phase::Canceled, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(said(), u"Live · publish canceled"_s, 30000);
    }

    void tellsWhenTheServiceIsGoneAndBack()
    {
        auto sandbox = std::make_unique<SandboxProcess>();
        MemorySecretStore secrets;
        secrets.write(u"id-1"_s, sandbox->secret());
        const QTemporaryDir folder;
        Workspace workspace(profileOf(*sandbox), &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
        workspace.refresh();
        QTRY_VERIFY(workspace.offers()->publishers().size() == 2 && !workspace.offers()->isLoading());
        const quint16 port = quint16(sandbox->url().port());
        QSignalSpy offline(workspace.connection(), &Connection::offlineChanged);
        sandbox->kill();
        workspace.refresh();
        QTRY_VERIFY(workspace.connection()->isOffline());
        sandbox = std::make_unique<SandboxProcess>(QStringList{u"--port"_s, QString::number(port)});
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.offers()->isLoading(), 30000);
        workspace.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.connection()->isOffline(), 30000);
        QCOMPARE(offline.size(), 2);
    }

    // Every save, publish, cancel and state that was seen, with who, what and how long; there after a start.
    void theHistoryHasWhatHappened()
    {
        SandboxProcess sandbox({u"--speed"_s, u"10"_s});
        MemorySecretStore secrets;
        const QTemporaryDir folder;
        const Profile profile = profileOf(sandbox);
        secrets.write(profile.id, sandbox.secret());
        const QString file = folder.filePath(u"p.sqlite"_s);
        const OfferId inspector{u"contoso"_s, u"contoso-inspector"_s};
        const auto kinds = [](const QList<HistoryEntry> &entries) {
            QStringList found;
            for (const HistoryEntry &entry : entries)
                found += HistoryEntry::word(entry.kind);
            return found;
        };
        HistoryLog::Filter mine;
        mine.offer = inspector.offer;
        {
            Workspace workspace(profile, &secrets, schemas(), file);
            OfferDocument *document = workspace.openOffers()->open(inspector);
            QTRY_COMPARE(document->state(), OfferDocument::State::Ready);
            const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
            const JsonPointer key({"definition", "offer", "microsoft-azure-marketplace.apiKey"});
            document->edit(document->current().withValue(title, JsonValue::string(u"=Renamed"_s)), title, u"x"_s);
            document->edit(document->current().withValue(key, JsonValue::string(u"hunter2"_s)), key, u"x"_s);
            workspace.draftSaver()->save(document);
            QTRY_COMPARE(kinds(workspace.history()->entries(mine)), QStringList{u"save"_s});
            const HistoryEntry saved = workspace.history()->entries(mine).first();
            QCOMPARE(saved.who, u"Contoso TEST"_s);
            QVERIFY2(saved.fields.contains(u"Title: “Contoso Inspector” → “=Renamed”"_s), qPrintable(saved.fields));
            QVERIFY(!saved.fields.contains(u"hunter2"_s));
            QVERIFY(!saved.correlationId.isEmpty());
            const OperationKey operation =
                workspace.operationService()->publish(inspector, u"a@b.example"_s, {u"Title: a → b"_s});
            QTRY_VERIFY(workspace.operations()->find(operation)->report.cancellationRequestState);
            QTRY_COMPARE(kinds(workspace.history()->entries(mine)), (QStringList{u"publish"_s, u"save"_s}));
            QCOMPARE(workspace.history()->entries(mine).first().fields, u"Title: a → b"_s);
            workspace.operationService()->cancel(operation);
            QTRY_COMPARE(kinds(workspace.history()->entries(mine)).first(), u"cancel"_s);
            QTRY_VERIFY(!workspace.operations()->find(operation)->isCancelUnknown); // it was answered
        }
        Workspace workspace(profile, &secrets, schemas(), file);
        QCOMPARE(kinds(workspace.history()->entries(mine)), (QStringList{u"cancel"_s, u"publish"_s, u"save"_s}));
        const OperationKey operation = workspace.operations()->operations().begin()->first;
        QTRY_COMPARE(workspace.operations()->find(operation)->phase, OperationRecord::Phase::Cancelling);
        sandbox.advance(8);
        workspace.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(workspace.operations()->find(operation)->phase, OperationRecord::Phase::Canceled,
                                  30000);
        QTRY_COMPARE(kinds(workspace.history()->entries(mine)).first(), u"state"_s);
        const QList<HistoryEntry> entries = workspace.history()->entries(mine);
        QVERIFY(entries.first().seconds >= 0);

        HistoryLog::Filter text = mine;
        text.text = u"RENAMED"_s;
        QCOMPARE(kinds(workspace.history()->entries(text)), QStringList{u"save"_s});
        text.text = u"%"_s;
        QVERIFY(workspace.history()->entries(text).isEmpty());
        HistoryLog::Filter cancels;
        cancels.kind = HistoryEntry::Kind::Cancel;
        QCOMPARE(workspace.history()->entries(cancels).size(), 1);

        const auto json = JsonReader::read(HistoryExport::json(entries));
        QVERIFY(json && json->size() == entries.size());
        QCOMPARE(json->at(json->size() - 1).value("kind").toString(), u"save"_s);
        QCOMPARE(json->at(json->size() - 1).value("fields").size(), 2);
        const QByteArray csv = HistoryExport::csv(entries);
        QCOMPARE(csv.count("\r\n"), entries.size() + 1);

        bool isTrimmed = false;
        workspace.history()->trim(QDateTime::currentDateTimeUtc().addDays(-1), &workspace,
                                  [&isTrimmed](const QString &error) { isTrimmed = error.isEmpty(); });
        QTRY_VERIFY(isTrimmed);
        QCOMPARE(workspace.history()->entries(mine).size(), entries.size());
        workspace.history()->trim(QDateTime::currentDateTimeUtc().addDays(1), &workspace, [](const QString &) {});
        QTRY_VERIFY(workspace.history()->entries(mine).isEmpty());
    }

    // The sandbox forgets everything at its end: what ran there is not looked for afterwards.
    void theSandboxsOperationsEndWithIt()
    {
        MemorySecretStore secrets;
        const QTemporaryDir folder;
        Profile profile;
        profile.id = u"sandbox"_s;
        profile.origin = Profile::Origin::Sandbox;
        profile.endpoint = profile.credential.authority = QUrl(u"http://127.0.0.1:9"_s);
        for (int start = 0; start < 2; ++start) {
            Workspace workspace(profile, &secrets, schemas(), folder.filePath(u"p.sqlite"_s));
            QVERIFY(workspace.operations()->operations().empty());
            OperationRecord record;
            record.offer = {u"contoso"_s, u"contoso-vm"_s};
            record.phase = OperationRecord::Phase::Running;
            const OperationKey key = workspace.operations()->add(record);
            QTRY_VERIFY(workspace.operations()->find(key)->rowId != 0);
        }
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
