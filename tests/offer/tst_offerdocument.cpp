// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsondiff.h"
#include "offer/offeradoption.h"
#include "support/offersfixture.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! One document: edits, undo, and what a save makes of both.
class TestOfferDocument final : public OffersFixture
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesToTheByte()
    {
        OfferDocument document(vm, schemas());
        const QByteArray text = R"({"id":"contoso-vm","definition":{"offer":{"a":1.10,"b":[1,2]},"plans":[]},"n":1e3})";
        OfferAdoption(&document).load({vm, parsed(text), Revision("e")});
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            JsonValue offer = document.current().value(JsonPointer({"definition", "offer"}));
            offer = random.bounded(2) ? offer.withMember("k" + QByteArray::number(random.bounded(20)),
                                                         JsonValue::number(random.bounded(5)))
                                      : offer.withoutMember("k" + QByteArray::number(random.bounded(20)));
            document.edit(document.current().withValue(JsonPointer({"definition", "offer"}), offer), JsonPointer(),
                          u"edit"_s);
        }
        const QByteArray edited = JsonWriter::compact(document.current());
        QVERIFY(document.isModified());
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(JsonWriter::compact(document.current()), text);
        QVERIFY(!document.isModified());
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QCOMPARE(JsonWriter::compact(document.current()), edited);
    }

    void anEditThatChangesNothingIsNone()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load({vm, parsed(R"({"a":1})"), Revision("e")});
        QSignalSpy changed(&document, &OfferDocument::changed);
        document.edit(parsed(R"({"a":1})"), JsonPointer(), u"x"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!document.undoStack()->canUndo());
    }

    void savingLeavesUndoRightAndNormalisingNoEdit()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load(
            {vm, parsed(R"({"version":1,"changedTime":"old","definition":{"offer":{"t":"a"}}})"), Revision("1")});
        document.edit(parsed(R"({"version":1,"changedTime":"old","definition":{"offer":{"t":"b"}}})"), JsonPointer(),
                      u"x"_s);
        const JsonValue sent = document.bodyForPut();
        OfferAdoption(&document).adoptSaved(
            sent, {vm, parsed(R"({"version":2,"changedTime":"new","definition":{"offer":{"t":"b","added":true}}})"),
                   Revision("2")});
        QVERIFY(!document.isModified());
        QCOMPARE(document.revision().bytes(), "2"_ba);
        document.undoStack()->undo(); // what the service added
        document.undoStack()->undo(); // my own edit
        QCOMPARE(JsonWriter::compact(document.current()),
                 R"({"version":2,"changedTime":"new","definition":{"offer":{"t":"a"}}})"_ba);
        QVERIFY(document.isModified());
        document.undoStack()->redo();
        document.undoStack()->redo();
        QVERIFY(!document.isModified());
    }

    void undoStopsAtWhatWasSent()
    {
        OfferDocument document(vm, schemas());
        const auto body = [](const QByteArray &text) {
            return parsed(R"({"definition":{"offer":{"t":")" + text + R"("}}})");
        };
        const JsonPointer place({"definition", "offer", "t"});
        OfferAdoption(&document).load({vm, body("a"), Revision("1")});
        document.edit(body("b"), place, u"x"_s, true);
        OfferAdoption(&document).setState(State::Saving);
        const JsonValue sent = document.bodyForPut();
        document.edit(body("bc"), place, u"x"_s, true); // the answer is not there yet
        OfferAdoption(&document).adoptSaved(sent, {vm, body("b"), Revision("2")});
        document.edit(body("bcd"), place, u"x"_s, true);
        while (document.current() != body("b") && document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(JsonWriter::compact(document.current()), JsonWriter::compact(body("b")));
        QVERIFY(!document.isModified());
        QVERIFY(document.undoStack()->canUndo());
    }

    void whatIsTypedDuringASaveStaysAnEdit()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load({vm, parsed(R"({"definition":{"offer":{"t":"a"}}})"), Revision("1")});
        document.edit(parsed(R"({"definition":{"offer":{"t":"b"}}})"), JsonPointer(), u"x"_s);
        const JsonValue sent = document.bodyForPut();
        document.edit(parsed(R"({"definition":{"offer":{"t":"c"}}})"), JsonPointer(), u"x"_s);
        OfferAdoption(&document).adoptSaved(sent, {vm, parsed(R"({"definition":{"offer":{"t":"b"}}})"), Revision("2")});
        QVERIFY(document.isModified());
        QCOMPARE(JsonWriter::compact(document.current()), R"({"definition":{"offer":{"t":"c"}}})"_ba);
    }

    // What the service adds meanwhile is not taken out by who types on.
    void whatTheServiceAddsDuringASaveIsNoDeletion()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load(
            {vm, parsed(R"({"definition":{"offer":{"t":"a","n":1},"plans":[]}})"), Revision("1")});
        document.edit(parsed(R"({"definition":{"offer":{"t":"a","n":1},"plans":[{"planId":"one"}]}})"), JsonPointer(),
                      u"x"_s);
        const JsonValue sent = document.bodyForPut();
        document.edit(parsed(R"({"definition":{"offer":{"t":"b","n":1},"plans":[{"planId":"one"}]}})"), JsonPointer(),
                      u"x"_s);
        OfferAdoption(&document).adoptSaved(sent, {vm,
                                                   parsed(R"({"definition":{"offer":{"t":"a","n":1.0,"by":"service"},)"
                                                          R"("plans":[{"planId":"one","legacyPlanId":"one"}]}})"),
                                                   Revision("2")});
        QCOMPARE(JsonWriter::compact(document.current()), R"({"definition":{"offer":{"t":"b","n":1.0,"by":"service"},)"
                                                          R"("plans":[{"planId":"one","legacyPlanId":"one"}]}})"_ba);
        QCOMPARE(JsonDiff::between(document.base(), document.current(), schemas()->identities()).size(), 1);
    }

    void leavesReadOnlyKeysOutOfAPut()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load(
            {vm,
             parsed(
                 R"({"definition":{"offer":{"a":1,"microsoft-azure-corevm.legacyOfferId":"x","microsoft-azure-corevm.legacyPublisherId":"y","b":2}}})"),
             Revision("1")});
        QCOMPARE(JsonWriter::compact(document.bodyForPut()), R"({"definition":{"offer":{"a":1,"b":2}}})"_ba);
    }

    void typingInOneFieldIsOneStep()
    {
        OfferDocument document(vm, schemas());
        OfferAdoption(&document).load({vm, parsed(R"({"a":"","b":""})"), Revision("1")});
        const auto type = [&document](const char *key, const QString &text) {
            document.edit(document.current().withMember(key, JsonValue::string(text)), JsonPointer({key}), u"x"_s,
                          true);
        };
        type("a", u"G"_s);
        type("a", u"Go"_s);
        type("b", u"x"_s);
        type("a", u"Gol"_s);
        QCOMPARE(document.undoStack()->count(), 3);
        type("a", u"Go"_s); // back to where this step began
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(JsonWriter::compact(document.current()), R"({"a":"","b":""})"_ba);
    }
};

QTEST_GUILESS_MAIN(TestOfferDocument)
#include "tst_offerdocument.moc"
