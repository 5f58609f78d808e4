// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "net/httpclient.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "session/connection.h"
#include "session/refreshpolicy.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What is read again by itself, and when.
class TestRefreshPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openDraftsEachMinuteAndAllEachFifthWhileSomebodyLooks()
    {
        SandboxProcess sandbox;
        MemorySecretStore secrets;
        const QTemporaryDir folder;
        Profile profile;
        profile.id = u"id"_s;
        profile.environment = Profile::Environment::Custom;
        profile.endpoint = sandbox.url();
        profile.credential = {sandbox.url(), sandbox.tenantId(), sandbox.clientId()};
        secrets.write(profile.id, sandbox.secret());
        Workspace workspace(profile, &secrets, schemas(), folder.filePath(u"p.sqlite"_s), 600);
        const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
        OfferDocument *document = workspace.openOffers()->open(vm);
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000);
        bool isLookedAt = false;
        RefreshPolicy policy(&workspace, [&isLookedAt] { return isLookedAt; });
        const auto ticked = [&] {
            QTRY_COMPARE(workspace.connection()->http()->requestsUnderWay(), 0);
            sandbox.takeRequests();
            policy.tick();
            QTRY_COMPARE(workspace.connection()->http()->requestsUnderWay(), 0);
        };
        ticked();
        QCOMPARE(sandbox.takeRequests().size(), 0);
        isLookedAt = true;
        for (int minute = 1; minute < 5; ++minute) {
            ticked();
            QCOMPARE(sandbox.takeRequests().size(), 1); // the one draft
        }
        ticked();
        QVERIFY(!sandbox.takeRequests(u"GET"_s, u"/api/publishers"_s).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.offers()->summary(vm), 30000);
    }
};

QTEST_GUILESS_MAIN(TestRefreshPolicy)
#include "tst_refreshpolicy.moc"
