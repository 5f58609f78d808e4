// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/flatshape.h"
#include "rules/changelines.h"
#include "rules/comparison.h"
#include "rules/offerchecker.h"
#include "rules/offerdisks.h"
#include "rules/offeroutline.h"
#include "rules/offerplaces.h"
#include "rules/offerschema.h"
#include "rules/secretfields.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The schema says which part a field is of; in documents where the parts stand side by side everything that reads a
//! schema finds it there.
class TestFlatRules final : public QObject
{
    Q_OBJECT

    std::unique_ptr<OfferSchema> m_schema;

    // Of two plans the second one says nothing but its id.
    static JsonValue body(const QByteArray &title = "Gold")
    {
        return parsed(R"({"root":"product/p","target":1,"resources":[)"
                      R"({"id":"plan-listing/p/l1","title":")" +
                      title +
                      R"("},{"id":"plan/p/l1","identity":{"externalId":"gold"}},)"
                      R"({"id":"product/p","identity":{"externalId":"vm"},"type":"t","alias":"A"},)"
                      R"({"id":"plan/p/l2","identity":{"externalId":"blue"}},)"
                      R"({"id":"customer-leads/p","blob":{"container":"c"}}]})");
    }
    static CheckContext contextOf(const QString &offer)
    {
        CheckContext context;
        context.offer = offer;
        return context;
    }
    static QStringList placesOf(const QList<Problem> &problems, const QByteArray &rule)
    {
        QStringList places;
        for (const Problem &problem : problems) {
            if (problem.rule == rule)
                places += QString::fromUtf8(problem.place.text());
        }
        return places;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto shape = std::make_shared<FlatShape>();
        const auto commons = std::make_shared<SchemaCommons>(SchemaCommons{shape, JsonIdentities(shape->identities())});
        m_schema = std::make_unique<OfferSchema>(
            parsed(R"({"type":"t","title":"T","sections":[)"
                   R"({"id":"leads","title":"Leads","of":"offer","at":"/customer-leads","fields":[)"
                   R"({"key":"blob","label":"Blob","kind":"object","fields":[)"
                   R"({"key":"password","label":"Password","kind":"text","secret":true}]}]},)"
                   R"({"id":"listing","title":"Listing","of":"offer","at":"/listing","fields":[)"
                   R"({"key":"title","label":"Title","kind":"text","required":true}]}],"planSections":[)"
                   R"({"id":"names","title":"Names","at":"/plan-listing","fields":[)"
                   R"({"key":"title","label":"Title","kind":"text","required":true,"max":6}]}]})"),
            commons);
    }

    void fieldsAreFoundInTheirParts()
    {
        const JsonPath plan = JsonPath::of(JsonPointer({"resources", "0", "title"}), body(), m_schema->identities());
        QVERIFY(m_schema->field(plan));
        QCOMPARE(m_schema->field(plan)->maximum, 6);
        QCOMPARE(m_schema->sectionOf(plan), "names"_ba);
        QCOMPARE(m_schema->label(plan), u"Plans › l1 › Title"_s);
        QCOMPARE(m_schema->fieldsIn(plan.parent()).size(), 1);
        QVERIFY(
            !m_schema->field(JsonPath::of(JsonPointer({"resources", "2", "alias"}), body(), m_schema->identities())));
    }

    void placesAreWhereTheFieldStandsOrWould()
    {
        QStringList places;
        for (const OfferPlace &place : offerPlaces(body(), *m_schema))
            places += place.label + u' ' + QString::fromUtf8(place.place.text());
        QVERIFY2(places.contains(u"Plans › l1 › Title /resources/0/title"_s), qPrintable(places.join(u'\n')));
        QVERIFY2(places.contains(u"Listing › Title /resources/5/title"_s), qPrintable(places.join(u'\n')));
    }

    void whatIsMissingIsSaidOfThePlaceWhereItWouldStand()
    {
        const QList<Problem> found = OfferChecker::check(body("Too long"), *m_schema, contextOf(u"vm"_s));
        QCOMPARE(placesOf(found, "REQ"), QStringList({u"/resources/5/title"_s, u"/resources/5/title"_s}));
        QCOMPARE(placesOf(found, "TXT-MAX"), QStringList{u"/resources/0/title"_s});
        QCOMPARE(placesOf(found, "OFR-ID"), QStringList());
        QCOMPARE(placesOf(OfferChecker::check(body(), *m_schema, contextOf(u"other"_s)), "OFR-ID"),
                 QStringList{u"/resources/2/identity/externalId"_s});
    }

    void plansAreNamedByTheirId()
    {
        const QList<PlanOutline> outlines = planOutlines(body(), *m_schema);
        QCOMPARE(outlines.size(), 2);
        QCOMPARE(outlines[0].plan, u"gold"_s);
        QCOMPARE(offerOutline(m_schema->body(body())).title, u"A"_s);
    }

    void theContentAloneIsCompared()
    {
        const JsonValue other = body("Bold").withMember("target", JsonValue::number(2));
        QCOMPARE(changeLines(body(), other, *m_schema), QStringList{u"Plans › l1 › Title: “Gold” → “Bold”"_s});
        const QList<ComparedField> fields = comparison({body(), other}, *m_schema);
        const auto changed = std::count_if(fields.cbegin(), fields.cend(), [](const ComparedField &field) {
            return field.difference != ComparedField::Difference::Unchanged;
        });
        QCOMPARE(int(changed), 1);
    }

    void secretsAreMissedInTheirPart()
    {
        QCOMPARE(SecretFields::missingPlaces(body(), *m_schema),
                 QList<JsonPointer>{JsonPointer({"resources", "4", "blob", "password"})});
    }

    void disksAreFoundWherePartsStand()
    {
        const QByteArray disk = "https://a.blob.core.windows.net/c/d.vhd?se=2030-01-01T00:00:00Z&sig=x";
        const QList<OfferDisk> disks = offerDisks(body(disk), *m_schema, QDateTime::currentDateTimeUtc(), 21);
        QCOMPARE(disks.size(), 1);
        QCOMPARE(disks[0].place, JsonPointer({"resources", "0", "title"}));
    }
};

QTEST_GUILESS_MAIN(TestFlatRules)
#include "tst_flatrules.moc"
