// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/flatshape.h"
#include "backend/offerbody.h"
#include "backend/planedits.h"
#include "backend/takenover.h"
#include "cpp/cppshape.h"
#include "json/jsonwriter.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Of = OfferPart::Of;

//! Documents of two services that have nothing in common, asked and changed with the same words.
class TestOfferBody final : public QObject
{
    Q_OBJECT

    const CppShape m_portal{};
    const FlatShape m_flat{};

    OfferBody portal() const
    {
        return {parsed(R"({"publisherId":"contoso","offerTypeId":"vm","id":"contoso-vm","version":3,"status":"live",)"
                       R"("changedTime":"2026-03-01T10:00:00Z","pcRedirectUri":"https://partner.example/1",)"
                       R"("definition":{"displayText":"A title","offer":{"summary":"S"},"plans":[)"
                       R"({"planId":"gold","title":"Gold"},{"planId":"blue","title":"Blue"}]}})"),
                &m_portal};
    }
    OfferBody flat() const
    {
        return {parsed(R"({"root":"product/p1","target":{"targetType":"draft"},"resources":[)"
                       R"({"id":"plan-listing/p1/l1","title":"Gold"},)"
                       R"({"id":"plan/p1/l1","identity":{"externalId":"gold"}},)"
                       R"({"id":"product/p1","identity":{"externalId":"contoso-vm"},"type":"vm","alias":"A title"},)"
                       R"({"id":"plan/p1/l2","identity":{"externalId":"blue"}},)"
                       R"({"id":"plan-listing/p1/l2","title":"Blue"},)"
                       R"({"id":"listing/p1","summary":"S"}]})"),
                &m_flat};
    }
    // Where the schemas of the two have the title of a plan and the summary of an offer.
    static OfferPart planPart(const OfferBody &body)
    {
        return {Of::Plan, body.value().contains("resources") ? JsonPointer({"plan-listing"}) : JsonPointer()};
    }
    static OfferPart offerPart(const OfferBody &body)
    {
        return {Of::Offer, body.value().contains("resources") ? JsonPointer({"listing"}) : JsonPointer()};
    }
    static QByteArrayList planIds(const OfferBody &body)
    {
        QByteArrayList ids;
        for (const OfferPlan &plan : body.plans())
            ids += plan.id;
        return ids;
    }
    static QByteArrayList planTitles(const OfferBody &body)
    {
        QByteArrayList titles;
        for (qsizetype i = 0; i < body.plans().size(); ++i)
            titles += body.part(planPart(body), i).value("title").text().toByteArray();
        return titles;
    }
    OfferBody offerOfRow() const
    {
        QFETCH_GLOBAL(const bool, isFlat);
        return isFlat ? flat() : portal();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isFlat");
        QTest::newRow("portal") << false;
        QTest::newRow("flat") << true;
    }

    void saysWhatItIs()
    {
        QFETCH_GLOBAL(const bool, isFlat);
        const OfferBody offer = offerOfRow();
        QVERIFY(offer.isOffer());
        QCOMPARE(offer.id().offer, u"contoso-vm"_s);
        QCOMPARE(offer.type(), u"vm"_s);
        QCOMPARE(offer.title(), u"A title"_s);
        QCOMPARE(offer.part(offerPart(offer)).value("summary").toString(), u"S"_s);
        QCOMPARE(offer.id().publisher, isFlat ? QString() : u"contoso"_s);
        QCOMPARE(offer.version(), isFlat ? 0 : 3);
        QCOMPARE(offer.changedAt().isValid(), !isFlat);
        QCOMPARE(offer.head(OfferHead::PartnerCenter).toString().isEmpty(), isFlat);
    }

    void whatIsNoOfferSaysNothing()
    {
        QFETCH_GLOBAL(const bool, isFlat);
        for (const char *text : {"null", "[]", "7", "{}", R"({"definition":3,"resources":{}})"}) {
            const OfferBody nothing(parsed(text), isFlat ? static_cast<const OfferShape *>(&m_flat) : &m_portal);
            QVERIFY(!nothing.isOffer());
            QCOMPARE(nothing.id(), OfferId());
            QCOMPARE(nothing.title() + nothing.type() + nothing.head(OfferHead::PartnerCenter).toString(), QString());
            QVERIFY(nothing.plans().isEmpty());
            QCOMPARE(nothing.withoutRefused().value(), nothing.value());
        }
        QVERIFY(!OfferBody(JsonValue(), portal().shape()).isOffer());
    }

    void aTitleChangesTheTitleAlone()
    {
        const OfferBody offer = offerOfRow();
        const QByteArray before = JsonWriter::compact(offer.value());
        QCOMPARE(JsonWriter::compact(offer.withTitle(u"Mine"_s).value()),
                 QByteArray(before).replace("A title", "Mine"));
        const OfferBody without(offer.value().withoutValue(offer.place(OfferHead::Title)), offer.shape());
        QCOMPARE(without.title(), QString());
        QCOMPARE(without.withTitle(u"New"_s).title(), u"New"_s);
    }

    void contentIsWhatPeopleMake()
    {
        const OfferBody offer = offerOfRow();
        QVERIFY(offer.shape()->isContent(offer.content()));
        const OfferBody alone(offer.contentAlone(), offer.shape());
        QCOMPARE(alone.value().size(), 1);
        QCOMPARE(planTitles(alone), QByteArrayList({"Gold", "Blue"}));
        QCOMPARE(alone.title(), offer.title());

        const OfferId other{u"contoso"_s, u"contoso-other"_s};
        const OfferBody made(offer.shape()->made(other, u"vm"_s), offer.shape());
        QVERIFY(made.isOffer());
        QVERIFY(made.plans().isEmpty());
        const OfferBody clone = withContentOf(made, offer);
        QCOMPARE(clone.id().offer, other.offer);
        QCOMPARE(planTitles(clone), QByteArrayList({"Gold", "Blue"}));
        QCOMPARE(clone.part(offerPart(offer)).value("summary").toString(), u"S"_s);
    }

    void surroundingsAreTheServices()
    {
        const OfferBody offer = offerOfRow();
        const OfferBody mine = offer.withTitle(u"Mine"_s);
        const OfferBody theirs(offer.value().withMember("added", JsonValue::number(1)), offer.shape());
        const OfferBody both = withSurroundingsOf(mine, theirs);
        QCOMPARE(both.title(), u"Mine"_s);
        QCOMPARE(both.value().value("added").toInteger(), 1);
    }

    void stampsFollow()
    {
        const OfferBody before = portal();
        const OfferBody now(
            before.value().withMember("version", JsonValue::number(4)).withMember("added", JsonValue::null()),
            &m_portal);
        QCOMPARE(withStampsOf(before, now).version(), 4);
        QVERIFY(!withStampsOf(before, now).value().contains("added"));
        const OfferBody without(before.value().withoutMember("version"), &m_portal);
        QVERIFY(!withStampsOf(without, now).value().contains("version"));
        QCOMPARE(withStampsOf(before, without).version(), 3);
        QCOMPARE(withStampsOf(flat(), now).value(), flat().value());
    }

    void plansAreFoundByTheirId()
    {
        const OfferBody offer = offerOfRow();
        QCOMPARE(planIds(offer), QByteArrayList({"gold", "blue"}));
        QCOMPARE(planTitles(offer), QByteArrayList({"Gold", "Blue"}));
        QCOMPARE(offer.planOf("blue"), 1);
        QCOMPARE(offer.planOf("green"), -1);
        QCOMPARE(offer.planOf(""), -1);
        for (const OfferPlan &plan : offer.plans()) {
            QCOMPARE(offer.value().value(plan.place), plan.value);
            QCOMPARE(offer.value().value(offer.idPlace(plan)).text(), plan.id);
        }
    }

    void plansComeMoveAndGo()
    {
        const OfferBody offer = offerOfRow();
        const OfferBody added = PlanEdits::with(offer, u"new"_s);
        QCOMPARE(planIds(added), QByteArrayList({"gold", "blue", "new"}));
        QCOMPARE(planTitles(added), QByteArrayList({"Gold", "Blue", ""}));
        const OfferBody cloned = PlanEdits::with(offer, u"copy"_s, 0);
        QCOMPARE(planIds(cloned), QByteArrayList({"gold", "blue", "copy"}));
        QCOMPARE(planTitles(cloned), QByteArrayList({"Gold", "Blue", "Gold"}));
        QCOMPARE(PlanEdits::without(cloned, 2).value(), offer.value());
        QCOMPARE(planTitles(PlanEdits::without(offer, 0)), QByteArrayList({"Blue"}));
        QCOMPARE(planTitles(PlanEdits::moved(offer, 1, 0)), QByteArrayList({"Blue", "Gold"}));
        QCOMPARE(planIds(PlanEdits::moved(PlanEdits::moved(offer, 1, 0), 0, 1)), planIds(offer));
    }

    // What is not there yet is made where it is written, and nothing else changes.
    void aPartIsMadeWhenItIsWritten()
    {
        const OfferBody offer = offerOfRow();
        const OfferBody with = PlanEdits::with(offer, u"new"_s);
        const OfferPart part = planPart(with);
        const JsonValue title = JsonValue::string(u"New"_s);
        const OfferBody written =
            with.withPart(part, 2,
                          with.part(part, 2).isUndefined() ? JsonValue::object({{"title", title}})
                                                           : with.part(part, 2).withMember("title", title));
        QCOMPARE(planTitles(written), QByteArrayList({"Gold", "Blue", "New"}));
        QCOMPARE(written.value().value(written.place(part, 2)).value("title"), title);
        const OfferBody bare(offer.shape()->made(offer.id(), u"vm"_s), offer.shape());
        const OfferPart summary = offerPart(bare);
        const OfferBody filled = bare.withPart(summary, -1, JsonValue::object({{"summary", title}}));
        QCOMPARE(filled.part(summary).value("summary"), title);
        QVERIFY(filled.isOffer());
    }

    // A path of a place leads to the part that the place is in.
    void pathsLeadToTheirPart()
    {
        QFETCH_GLOBAL(const bool, isFlat);
        const OfferBody offer = offerOfRow();
        const JsonIdentities identities(offer.shape()->identities());
        const auto partOf = [&](const JsonPointer &place) {
            return offer.shape()->partOf(JsonPath::of(place, offer.value(), identities));
        };
        const auto ofPlan = partOf(offer.place(planPart(offer), 1).child("title"));
        QVERIFY(ofPlan);
        QCOMPARE(ofPlan->part, planPart(offer));
        QCOMPARE(ofPlan->plan, isFlat ? "l2"_ba : "blue"_ba);
        const auto ofOffer = partOf(offer.place(offerPart(offer)).child("summary"));
        QVERIFY(ofOffer);
        QCOMPARE(ofOffer->part, offerPart(offer));
        QCOMPARE(partOf(offer.place(offerPart(offer)))->steps, ofOffer->steps);
        QVERIFY(!partOf(JsonPointer({isFlat ? "root" : "status"})));
        QVERIFY(!partOf(JsonPointer()));
    }

    void thePortalMakesTheObjectsOnTheWay()
    {
        const OfferBody nothing(parsed(R"({"id":"a"})"), &m_portal);
        QCOMPARE(JsonWriter::compact(nothing.withPart({Of::Offer}, -1, parsed(R"({"x":1})")).value()),
                 R"({"id":"a","definition":{"offer":{"x":1}}})"_ba);
        QCOMPARE(JsonWriter::compact(PlanEdits::with(nothing, u"p"_s).value()),
                 R"({"id":"a","definition":{"plans":[{"planId":"p"}]}})"_ba);
    }

    void thePortalRefusesWhatItWritesItself()
    {
        const OfferBody offer(parsed(R"({"definition":{"offer":{"microsoft-azure-corevm.legacyOfferId":"a","x":1}}})"),
                              &m_portal);
        QCOMPARE(JsonWriter::compact(offer.withoutRefused().value()), R"({"definition":{"offer":{"x":1}}})"_ba);
    }
};

QTEST_GUILESS_MAIN(TestOfferBody)
#include "tst_offerbody.moc"
