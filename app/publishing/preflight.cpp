// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/preflight.h"

#include "net/background.h"
#include "offer/offerreader.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "publishing/consequences.h"
#include "publishing/pricechanges.h"
#include "rules/changelines.h"
#include "rules/schemacatalog.h"

#include <algorithm>

namespace pubconsole {

namespace {

// Fields that people would call different; nothing was there before counts as one difference.
int countDifferences(const JsonValue &from, const JsonValue &to, const OfferSchema &schema)
{
    if (to.isUndefined())
        return 1;
    const QList<ComparedField> fields = differences(to, from, schema);
    return int(
        std::count_if(fields.cbegin(), fields.cend(), [](const ComparedField &field) { return !field.isTechnical; }));
}

} // namespace

Preflight::Preflight(const OpenOffers *offers, const OfferReader *reader, OfferId offer, Kind kind,
                     CheckContext context, QObject *parent)
    : QObject(parent)
    , m_offers(offers)
    , m_reader(reader)
    , m_offer(std::move(offer))
    , m_kind(kind)
    , m_context(std::move(context))
{
    m_context.publisher = m_offer.publisher;
    m_context.offer = m_offer.offer;
}

void Preflight::start()
{
    ++m_run;
    m_isReady = false;
    m_result = {};
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
    if (m_kind == Kind::GoLive) {
        readSlots();
        return;
    }
    if (document && document->isModified()) { // else somebody may have changed it since it was read
        m_result.source = document->current();
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
        m_result.source = draft->body;
        readSlots();
    });
}

void Preflight::readSlots()
{
    m_reader->slot(m_offer, Slot::Preview).then(this, [this, run = m_run](const Result<OfferSnapshot> &preview) {
        if (run != m_run)
            return;
        if (!preview && (preview.error().kind != ApiError::Kind::NotFound || m_kind == Kind::GoLive)) {
            fail(preview.error());
            return;
        }
        m_result.preview = preview ? preview->body : JsonValue();
        m_reader->slot(m_offer, Slot::Production).then(this, [this, run](const Result<OfferSnapshot> &production) {
            if (run != m_run)
                return;
            if (!production && production.error().kind != ApiError::Kind::NotFound) {
                fail(production.error());
                return;
            }
            m_result.production = production ? production->body : JsonValue();
            compare();
        });
    });
}

void Preflight::compare()
{
    if (m_kind == Kind::GoLive)
        m_result.source = m_result.preview;
    m_context.now = QDateTime::currentDateTimeUtc();
    m_context.production = m_result.production;
    m_context.preview = m_kind == Kind::GoLive ? JsonValue() : m_result.preview;
    const auto schema = m_offers->schemas()->of(m_result.source);
    const OfferDocument *document = m_kind == Kind::Publish ? m_offers->document(m_offer) : nullptr;
    const QList<Problem> typed = document ? document->problems()->refusedTexts() : QList<Problem>();
    const auto compared = [read = m_result, context = m_context, schema, typed] {
        PreflightResult result = read;
        QList<JsonValue> states{result.source};
        for (const JsonValue &slot : {context.preview, result.production}) {
            if (!slot.isUndefined()) // a go live has no preview to compare with
                states.append(slot);
        }
        result.changes = comparison(states, *schema);
        result.changeLines = changeLines(result.production, result.source, *schema);
        result.problems = typed + OfferChecker::check(result.source, *schema, context);
        result.consequences = Consequences::of(result.source, result.production, *schema);
        const QStringList prices =
            PriceChanges::lines(schema->body(result.source), schema->body(result.production), PriceChanges::mostOfAll);
        if (prices.size() > PriceChanges::mostLines)
            result.finalPrices = prices;
        result.differsFromProduction = countDifferences(result.source, result.production, *schema);
        result.differsFromPreview = countDifferences(result.source, result.preview, *schema);
        return result;
    };
    inBackground(this, compared, [this, run = m_run](const PreflightResult &result) {
        if (run != m_run)
            return;
        m_result = result;
        m_isReady = true;
        Q_EMIT changed();
    });
}

} // namespace pubconsole
