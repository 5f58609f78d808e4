// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/offersfixture.h"
#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Edits on the disk: they come back, end with what they were for, and hold no secret.
class TestDraftStore final : public OffersFixture
{
    Q_OBJECT

private Q_SLOTS:
    // kill -9 while a PUT is under way: after the start the offer is read, and the PUT never repeated.
    void aDamagedDraftIsPutAsideAndSaid_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("the edits") << u"body"_s;
        QTest::newRow("what they began from") << u"base"_s;
    }

    void aDamagedDraftIsPutAsideAndSaid()
    {
        QFETCH(QString, column);
        start();
        setTitle(opened(vm), u"Typed before the disk broke"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        m_service.reset();
        m_database->write(
            [&column](QSqlDatabase &sql) {
                return Database::execute(sql, u"UPDATE drafts SET %1 = substr(%1, 1, length(%1) - 9)"_s.arg(column));
            },
            Database::Durability::Process, this, [](const QString &) {});
        m_database->flush();
        openStores();
        QSignalSpy told(m_drafts.get(), &DraftStore::told);
        opened(vm);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"damaged"_s), qPrintable(told[0][0].toString()));
        const QStringList kept = QDir(m_folder->path()).entryList({u"contoso-vm.*.json"_s});
        QCOMPARE(kept.size(), 1);
        QFile file(m_folder->filePath(kept.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Typed before the disk broke"));
        QVERIFY(!m_drafts->drafts().contains(vm));
    }

    void aNewOfferIsKeptLikeEveryDraft()
    {
        start();
        const OfferId id{u"contoso"_s, u"contoso-new"_s};
        const JsonValue body = parsed(R"({"id":"contoso-new","definition":{"displayText":"New"}})");
        m_service->open.create(id, body);
        QTRY_VERIFY(m_drafts->drafts().contains(id));
        openStores();
        OfferDocument *again = opened(id);
        QVERIFY(again->isNew() && again->isModified());
        QCOMPARE(again->current(), body);
    }

    void editsAreOnDiskSoonAndComeBack()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        QVERIFY(!m_drafts->drafts().value(vm).isKept);
        document->setUnparsedText("{ \"half\": ");
        QSignalSpy written(m_drafts.get(), &DraftStore::changed);
        QTRY_COMPARE(written.size(), 1);

        openStores(); // nothing was said good-bye to
        QVERIFY(m_drafts->drafts().contains(vm));
        OfferDocument *again = opened(vm);
        QCOMPARE(again->current().value(titlePlace).toString(), u"Mine"_s);
        QCOMPARE(again->unparsedText(), "{ \"half\": "_ba);
        QVERIFY(again->isModified());
        again->undoStack()->undo();
        QVERIFY(!again->isModified());
        QCOMPARE(again->current().value(titlePlace).toString(), u"Contoso Virtual Machine"_s);
    }

    void aDraftEndsWithItsEdits()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        m_service->saver.save(document);
        QTRY_VERIFY(!m_drafts->drafts().contains(vm));
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
    }

    void aDiscardedDraftDoesNotComeBack()
    {
        start();
        OfferDocument *document = opened(vm);
        setTitle(document, u"Mine"_s);
        m_service->open.close(vm); // before it was ever written
        QTest::qWait(0);
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
        document = opened(vm);
        setTitle(document, u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        setTitle(document, u"Mine 2"_s);
        m_service->open.close(vm); // while the next is about to be
        openStores();
        QVERIFY(m_drafts->drafts().isEmpty());
    }

    void aKeptDraftSaysSo()
    {
        start();
        setTitle(opened(vm), u"Mine"_s);
        std::optional<QString> error;
        m_drafts->keepAll(this, [&error](const QString &sentence) { error = sentence; });
        QTRY_VERIFY(error);
        QCOMPARE(*error, QString());
        QVERIFY(m_drafts->drafts().value(vm).isKept);
        openStores();
        QVERIFY(m_drafts->drafts().value(vm).isKept);
    }

    // What the service changed meanwhile is seen, and does not disturb the draft.
    void aDraftOfAnOldStateMeetsItsRival()
    {
        start();
        setTitle(opened(vm), u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        openStores();
        rivalChanges("555 0123", "555 9999");
        QSignalSpy told(&m_service->saver, &DraftSaver::changedOnService);
        OfferDocument *document = m_service->open.open(vm);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
        QVERIFY(document->rival());
    }

    // Another revision of the same: nobody has changed anything, and there is nothing to decide.
    void aDraftOfTheSameContentHasNoRival()
    {
        start();
        setTitle(opened(vm), u"Mine"_s);
        QTRY_VERIFY(m_drafts->drafts().contains(vm));
        openStores();
        rivalChanges("555 0123", "555 0123");
        QSignalSpy told(&m_service->saver, &DraftSaver::changedOnService);
        OfferDocument *document = m_service->open.open(vm);
        QTRY_COMPARE(document->state(), OfferDocument::State::Ready);
        const Revision before = document->revision();
        QTRY_VERIFY(document->revision() != before);
        QVERIFY(!document->rival());
        QCOMPARE(told.size(), 0);
        QCOMPARE(document->current().value(titlePlace).toString(), u"Mine"_s);
        QVERIFY(document->isModified());
        m_service->saver.save(document);
        QTRY_VERIFY(!document->isModified());
    }

    void secretsOfADraftStandInTheKeychainAlone()
    {
        start();
        OfferDocument *document = opened(vm);
        const JsonPointer place({"definition", "offer", "tableLeadConfiguration"});
        const JsonValue lead =
            JsonValue::object({{"storageAccountConnectionString", JsonValue::string(u"hunter2-in-the-tree")}});
        document->edit(document->current().withValue(place, lead), place, u"x"_s);
        QSignalSpy told(m_drafts.get(), &DraftStore::told);
        document->setUnparsedText("{ \"clientSecret\": \"hunter2-in-the-text\", ");
        QTRY_VERIFY(m_drafts->drafts().value(vm).hasSecrets);
        QCOMPARE(told.size(), 1); // this store is no keyring: said before it is lost
        QVERIFY(told[0][0].toString().contains(vm.offer));
        m_database->flush();
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(name));
        }
        openStores();
        OfferDocument *again = opened(vm);
        QCOMPARE(again->current().value(place), lead);
        QCOMPARE(again->unparsedText(), "{ \"clientSecret\": \"hunter2-in-the-text\", "_ba);
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
