// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"
#include "files/regularfile.h"
#include "history/historylog.h"
#include "offer/draftsaver.h"
#include "offer/draftstore.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "session/workspace.h"
#include "support/ownmounts.h"
#include "support/patience.h"
#include "support/sandboxprocess.h"
#include "support/schemas.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {
const OfferId vm{u"contoso"_s, u"contoso-vm"_s};
const OfferId inspector{u"contoso"_s, u"contoso-inspector"_s};
const JsonPointer title({"definition", "offer", "microsoft-azure-marketplace.title"});
} // namespace

//! Edits while the database cannot be had: nothing is lost, what is not on the disk is said, and no longer than it is
//! so.
class TestHeld final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    Profile m_profile;
    QHash<QString, QString> m_said; // by the key of the notice

    QString file() const { return m_folder->filePath(u"p.sqlite"_s); }

    std::unique_ptr<Workspace> makeWorkspace()
    {
        m_said.clear();
        auto workspace = std::make_unique<Workspace>(m_profile, &m_secrets, schemas(), file());
        connect(workspace.get(), &Workspace::notice, this,
                [this](const Notice &notice) { m_said.insert(notice.key, notice.text); });
        return workspace;
    }

    static OfferDocument *opened(Workspace &workspace, const OfferId &id)
    {
        OfferDocument *document = workspace.openOffers()->open(id);
        [document] { QTRY_COMPARE_WITH_TIMEOUT(document->state(), OfferDocument::State::Ready, 30000); }();
        return document;
    }

    static void type(OfferDocument *document, const QString &text)
    {
        document->edit(document->current().withValue(title, JsonValue::string(text)), title, u"x"_s);
    }

    // A session that leaves a draft and a line of history.
    void leaveDraft(const QString &text)
    {
        const auto workspace = makeWorkspace();
        type(opened(*workspace, vm), text);
        workspace->history()->note({vm.publisher, vm.offer, HistoryEntry::Kind::Save, u"earlier"_s});
        QTRY_VERIFY(workspace->drafts()->drafts().contains(vm));
    }

    // What the draft on the disk says, read by somebody else.
    QString titleOnDisk(const OfferId &id) const
    {
        QString found;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
            other.setDatabaseName(file());
            other.open();
            QSqlQuery query(other);
            query.prepare(u"SELECT body FROM drafts WHERE offer = ?"_s);
            query.addBindValue(id.offer);
            if (query.exec() && query.next()) {
                static const QRegularExpression value(u"azure-marketplace\\.title\":\"([^\"]*)"_s);
                found = value.match(query.value(0).toString()).captured(1);
            }
        }
        QSqlDatabase::removeDatabase(u"reader"_s);
        return found;
    }

    void hold() const
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"UPDATE journal SET who = who"_s));
    }
    static void letGo()
    {
        QSqlDatabase::database(u"other"_s, false).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(OwnMounts::small(m_folder->path(), 2 * 1024 * 1024));
        m_profile = Profile();
        m_profile.id = u"id-1"_s;
        m_profile.name = u"Contoso TEST"_s;
        m_profile.environment = Profile::Environment::Custom;
        m_profile.endpoint = m_sandbox->url();
        m_profile.credential = {m_sandbox->url(), m_sandbox->tenantId(), m_sandbox->clientId()};
        m_secrets.write(m_profile.id, m_sandbox->secret());
    }
    void cleanup() { OwnMounts::release(m_folder->path()); }

    void draftsAndHistoryAppearOnceItIsFree()
    {
        leaveDraft(u"from yesterday"_s);
        hold();
        const auto workspace = makeWorkspace();
        QTRY_VERIFY(m_said.value(u"database"_s).contains(u"Another program"_s));
        QVERIFY(workspace->drafts()->drafts().isEmpty());
        workspace->history()->note({vm.publisher, vm.offer, HistoryEntry::Kind::Save, u"meanwhile"_s});
        OfferDocument *document = opened(*workspace, vm); // as the service has it
        QVERIFY(!document->hasEdits());
        QSignalSpy loaded(workspace->drafts(), &DraftStore::loaded);
        letGo();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30000);
        QVERIFY(workspace->drafts()->drafts().contains(vm));
        QCOMPARE(m_said.value(u"database"_s), QString());
        QTRY_COMPARE(document->current().value(title).toString(), u"from yesterday"_s);
        QTRY_COMPARE(workspace->history()->entries({}).size(), 2);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.aside"_s}), QStringList());
    }

    void whatIsTypedMeanwhileIsWrittenAndTheEarlierDraftKept()
    {
        leaveDraft(u"from yesterday"_s);
        hold();
        const auto workspace = makeWorkspace();
        type(opened(*workspace, vm), u"from today"_s);
        type(opened(*workspace, inspector), u"another"_s);
        QTRY_VERIFY(m_said.value(u"unwritten"_s).contains(vm.offer));
        letGo();
        QTRY_COMPARE_WITH_TIMEOUT(titleOnDisk(vm), u"from today"_s, 30000);
        QTRY_COMPARE(titleOnDisk(inspector), u"another"_s);
        QTRY_COMPARE(m_said.value(u"unwritten"_s, u"-"_s), QString());
        const QStringList kept = QDir(m_folder->path()).entryList({u"contoso-vm.*.json"_s});
        QCOMPARE(kept.size(), 1);
        QVERIFY(RegularFile::read(m_folder->filePath(kept.first()), 1'000'000)->contains("from yesterday"));
    }

    void aFullDiskIsSaidUntilThereIsRoom()
    {
        const auto workspace = makeWorkspace();
        OfferDocument *document = opened(*workspace, vm);
        workspace->history()->note({vm.publisher, vm.offer, HistoryEntry::Kind::Save, u"x"_s});
        QTRY_COMPARE(workspace->history()->count(), 1);
        OwnMounts::fill(m_folder->path());
        const QString text(300'000, u'x'); // more than what is left of the log
        type(document, text);
        QTRY_VERIFY_WITH_TIMEOUT(m_said.value(u"unwritten"_s).contains(u"The disk is full."_s), 30000);
        QString kept = u"none"_s;
        workspace->drafts()->keepAll(this, [&kept](const QString &error) { kept = error; });
        QTRY_VERIFY(kept != "none"_L1);
        QVERIFY(!kept.isEmpty());
        OwnMounts::makeRoom(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(m_said.value(u"unwritten"_s), QString(), 30000); // without a key being pressed
        QCOMPARE(titleOnDisk(vm), text);
    }

    void aLocalFaultIsNotTheServices()
    {
        const auto workspace = makeWorkspace();
        OfferDocument *document = opened(*workspace, vm);
        OwnMounts::fill(m_folder->path());
        type(document, QString(400'000, u'x'));
        QSignalSpy failed(workspace->draftSaver(), &DraftSaver::saveFailed);
        workspace->draftSaver()->save(document);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
        const auto error = failed[0][1].value<ApiError>();
        QCOMPARE(error.kind, ApiError::Kind::Local);
        QVERIFY2(error.text().contains(u"full"_s), qPrintable(error.text()));
        QVERIFY2(!error.text().contains(u"endpoint"_s, Qt::CaseInsensitive), qPrintable(error.text()));
        QVERIFY(document->hasEdits());
        QVERIFY(m_sandbox->takeRequests(u"PUT"_s, u"/offers/"_s).isEmpty());
    }

    void aDeletedFileIsWrittenAgainWithWhatIsOpen()
    {
        leaveDraft(u"from yesterday"_s);
        const auto workspace = makeWorkspace();
        OfferDocument *document = opened(*workspace, inspector);
        for (const QLatin1StringView companion : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(file() + companion);
        type(document, u"after that"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_said.value(u"database"_s).contains(u"deleted"_s), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(titleOnDisk(inspector), u"after that"_s, 30000);
        QCOMPARE(titleOnDisk(vm), u"from yesterday"_s);
        QTRY_COMPARE(m_said.value(u"unwritten"_s), QString());
    }
};

int main(int argc, char **argv)
{
    OwnMounts::enter();
    QGuiApplication application(argc, argv);
    TestHeld test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_held.moc"
