// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "offer/draftsaver.h"
#include "offer/draftstore.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "session/datafolderlock.h"
#include "session/workspace.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using State = OfferDocument::State;

//! A profile that is opened to list and to read alone.
class TestReading final : public QObject
{
    Q_OBJECT

    const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
    const OfferId inspector{u"contoso"_s, u"contoso-inspector"_s};
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;

    std::unique_ptr<Workspace> opened(Workspace::Mode mode)
    {
        Profile profile;
        profile.id = u"id-1"_s;
        profile.name = u"Contoso TEST"_s;
        profile.environment = Profile::Environment::Custom;
        profile.endpoint = m_sandbox->url();
        profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        m_secrets.write(profile.id, m_sandbox->secret());
        return std::make_unique<Workspace>(profile, &m_secrets, schemas(), m_folder->filePath(u"p.sqlite"_s), 600,
                                           NetworkOptions(), backendOf, mode);
    }
    // Names and contents.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> found;
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile file(m_folder->filePath(name));
            found.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return found;
    }
    static void retitle(OfferDocument *document)
    {
        const OfferBody body = document->body().withTitle(u"Mine"_s);
        document->edit(body.value(), body.place(OfferHead::Title), u"x"_s);
    }
    void readsLists(Workspace *workspace)
    {
        workspace->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(workspace->offers()->summary(vm) && !workspace->offers()->isLoading(), 30000);
    }
    void reads(Workspace *workspace, const OfferId &id)
    {
        const OfferDocument *document = workspace->openOffers()->open(id);
        QTRY_COMPARE_WITH_TIMEOUT(document->state(), State::Ready, 30000);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void anOfferIsListedAndReadWhileAnotherProgramHasTheProfile()
    {
        DataFolderLock lock(m_folder->path());
        QVERIFY(lock.take());
        const auto full = opened(Workspace::Mode::Full);
        reads(full.get(), vm);
        retitle(full->openOffers()->document(vm));
        bool isKept = false;
        full->drafts()->keepAll(full.get(), [&isKept](const QString &error) { isKept = error.isEmpty(); });
        QTRY_VERIFY(isKept);
        const QMap<QString, QByteArray> before = files();
        QVERIFY(before.contains(u"p.sqlite"_s));

        const auto reading = opened(Workspace::Mode::Read);
        readsLists(reading.get());
        reads(reading.get(), vm);
        const OfferDocument *document = reading->openOffers()->document(vm);
        QVERIFY(!document->isModified()); // it is what the service has
        QVERIFY(document->body().title() != u"Mine"_s && !document->body().title().isEmpty());
        QCOMPARE(files(), before);
    }

    void nothingIsMadeOnTheDisk()
    {
        const auto reading = opened(Workspace::Mode::Read);
        readsLists(reading.get());
        reads(reading.get(), vm);
        QVERIFY(files().isEmpty());
    }

    // Neither what an earlier session left under way nor what the lists show as running.
    void noOperationIsTakenUpOrFollowed_data()
    {
        QTest::addColumn<Workspace::Mode>("mode");
        QTest::addColumn<bool>("isTakenUp");
        QTest::newRow("full") << Workspace::Mode::Full << true;
        QTest::newRow("read") << Workspace::Mode::Read << false;
    }

    void noOperationIsTakenUpOrFollowed()
    {
        QFETCH(Workspace::Mode, mode);
        QFETCH(bool, isTakenUp);
        {
            const auto earlier = opened(Workspace::Mode::Full);
            reads(earlier.get(), inspector);
            const OperationKey key = earlier->operationService()->publish(inspector, u"a@b.example"_s, {});
            QTRY_VERIFY_WITH_TIMEOUT(!earlier->operations()->find(key)->location.isEmpty(), 30000);
        }
        const QMap<QString, QByteArray> before = files();
        m_sandbox->takeRequests();
        const auto workspace = opened(mode);
        QCOMPARE(workspace->operations()->active(inspector) != nullptr, isTakenUp);
        readsLists(workspace.get());
        reads(workspace.get(), vm); // by now the others would be asked for
        QCOMPARE(workspace->operations()->operations().size() > 0, isTakenUp);
        QCOMPARE(!m_sandbox->takeRequests(u"GET"_s, u"/operations/"_s).isEmpty(), isTakenUp);
        if (!isTakenUp)
            QCOMPARE(files(), before);
    }

    void nothingIsSentToTheService()
    {
        const auto reading = opened(Workspace::Mode::Read);
        QVERIFY(reading->isReadOnly());
        reading->setChangesAllowed(true);
        QVERIFY(reading->isReadOnly());
        reads(reading.get(), vm);
        OfferDocument *document = reading->openOffers()->document(vm);
        retitle(document);
        m_sandbox->takeRequests();
        reading->draftSaver()->save(document);
        QTRY_VERIFY_WITH_TIMEOUT(document->error() && document->state() == State::Ready, 30000);
        QVERIFY(m_sandbox->takeRequests(u"PUT"_s, {}).isEmpty());
        QVERIFY(files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
