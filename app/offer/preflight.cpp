// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/preflight.h"

#include "offer/offerreader.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "rules/imagemaps.h"
#include "rules/pricerules.h"
#include "rules/schemacatalog.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace pubconsole {

namespace {

struct Outcome
{
    QList<ComparedField> changes;
    QList<Problem> problems;
    QStringList consequences;
    int fromProduction = 0;
    int fromPreview = 0;
};

// Fields that people would call different; nothing was there before counts as one difference.
int countDifferences(const JsonValue &from, const JsonValue &to, const OfferSchema &schema)
{
    if (to.isUndefined())
        return 1;
    const QList<ComparedField> fields = comparison({from, to}, schema);
    return int(std::count_if(fields.cbegin(), fields.cend(), [](const ComparedField &field) {
        return field.difference != ComparedField::Difference::Unchanged && !field.isTechnical;
    }));
}

JsonValue planOf(const JsonValue &body, const JsonValue &id)
{
    const JsonValue plans = body.value(JsonPointer({"definition", "plans"}));
    for (qsizetype i = 0; plans.isArray() && i < plans.size(); ++i) {
        if (plans.at(i).value("planId") == id)
            return plans.at(i);
    }
    return {};
}

bool isRestricted(const JsonValue &plan)
{
    return plan.value("restrictedAudience").size() > 0;
}

QStringList consequencesOf(const JsonValue &source, const JsonValue &production, const OfferSchema &schema)
{
    QStringList newPlans;
    QStringList prices;
    QStringList publicPlans;
    const JsonPointer place({"definition", "plans"});
    const JsonValue plans = source.value(place);
    for (qsizetype i = 0; plans.isArray() && i < plans.size(); ++i) {
        const JsonValue plan = plans.at(i);
        const JsonValue before = planOf(production, plan.value("planId"));
        const QString id = plan.value("planId").toString();
        if (before.isUndefined())
            newPlans += id;
        if (!isRestricted(plan) && (before.isUndefined() || isRestricted(before)))
            publicPlans += id;
        for (const QByteArrayView key : PriceRules::members()) {
            const JsonValue price = plan.value(key);
            if (!price.isUndefined() && !price.isEquivalentTo(before.value(key)) && !prices.contains(id))
                prices += id;
        }
    }
    const QStringList removed = removedPlans(source, production);
    QStringList versions;
    for (const RemovedVersions &gone : removedVersions(source, production, schema))
        versions += gone.name + u' ' + gone.versions.join(u' ');
    QStringList sentences;
    const QString comma = QStringLiteral(", ");
    if (!newPlans.isEmpty())
        sentences += Preflight::tr("The plan ids become final: %1.").arg(newPlans.join(comma));
    if (!prices.isEmpty())
        sentences +=
            Preflight::tr("The price becomes final for: %1. Later it can go down, not up.").arg(prices.join(comma));
    if (!publicPlans.isEmpty())
        sentences += Preflight::tr("These plans become public and cannot become private again: %1.")
                         .arg(publicPlans.join(comma));
    if (!removed.isEmpty())
        sentences += Preflight::tr("These plans are taken off the marketplace: %1.").arg(removed.join(comma));
    if (!versions.isEmpty())
        sentences +=
            Preflight::tr("These public versions are taken off the marketplace, and no version comes back: %1.")
                .arg(versions.join(comma));
    return sentences;
}

} // namespace

Preflight::Preflight(const OpenOffers *offers, const OfferReader *reader, OfferId offer, Purpose purpose,
                     CheckContext context, QObject *parent)
    : QObject(parent)
    , m_offers(offers)
    , m_reader(reader)
    , m_offer(std::move(offer))
    , m_purpose(purpose)
    , m_context(std::move(context))
{
    m_context.publisher = m_offer.publisher;
    m_context.offer = m_offer.offer;
}

void Preflight::start()
{
    ++m_run;
    m_isReady = false;
    m_error.reset();
    Q_EMIT changed();
    readSource();
}

void Preflight::fail(const ApiError &error)
{
    m_error = error;
    Q_EMIT changed();
}

void Preflight::readSource()
{
    const OfferDocument *document = m_offers->document(m_offer);
    if (m_purpose == Purpose::GoLive) {
        readSlots();
        return;
    }
    if (document && !document->current().isUndefined()) {
        m_source = document->current();
        readSlots();
        return;
    }
    m_reader->read(m_offer).then(this, [this, run = m_run](const Result<OfferSnapshot> &draft) {
        if (run != m_run)
            return;
        if (!draft) {
            fail(draft.error());
            return;
        }
        m_source = draft->body;
        readSlots();
    });
}

void Preflight::readSlots()
{
    m_reader->slot(m_offer, Slot::Preview).then(this, [this, run = m_run](const Result<OfferSnapshot> &preview) {
        if (run != m_run)
            return;
        if (!preview && (preview.error().kind != ApiError::Kind::NotFound || m_purpose == Purpose::GoLive)) {
            fail(preview.error());
            return;
        }
        m_preview = preview ? preview->body : JsonValue();
        m_reader->slot(m_offer, Slot::Production).then(this, [this, run](const Result<OfferSnapshot> &production) {
            if (run != m_run)
                return;
            if (!production && production.error().kind != ApiError::Kind::NotFound) {
                fail(production.error());
                return;
            }
            m_production = production ? production->body : JsonValue();
            compare();
        });
    });
}

void Preflight::compare()
{
    if (m_purpose == Purpose::GoLive)
        m_source = m_preview;
    m_context.now = QDateTime::currentDateTimeUtc();
    m_context.production = m_production;
    m_context.preview = m_purpose == Purpose::GoLive ? JsonValue() : m_preview;
    const auto schema = m_offers->schemas()->of(m_source);
    const OfferDocument *document = m_purpose == Purpose::Publish ? m_offers->document(m_offer) : nullptr;
    const QList<Problem> typed = document ? document->problems()->refusedTexts() : QList<Problem>();
    QThreadPool::globalInstance()->start([this, guard = QPointer(this), run = m_run, source = m_source,
                                          preview = m_preview, production = m_production, context = m_context, schema,
                                          typed] {
        QList<JsonValue> states{source};
        for (const JsonValue &slot : {context.preview, production}) { // a go live has no preview to compare with
            if (!slot.isUndefined())
                states.append(slot);
        }
        const Outcome outcome{comparison(states, *schema), OfferChecker::check(source, *schema, context),
                              consequencesOf(source, production, *schema),
                              countDifferences(source, production, *schema),
                              countDifferences(source, preview, *schema)};
        QMetaObject::invokeMethod(qApp, [this, guard, run, outcome, typed] {
            if (!guard || run != m_run)
                return;
            m_changes = outcome.changes;
            m_problems = typed + outcome.problems;
            m_consequences = outcome.consequences;
            m_fromProduction = outcome.fromProduction;
            m_fromPreview = outcome.fromPreview;
            m_isReady = true;
            Q_EMIT changed();
        });
    });
}

} // namespace pubconsole
