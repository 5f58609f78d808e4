// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxmarketplace.h"

#include "sandbox/sandboxdefinition.h"
#include "sandbox/sandboxjson.h"
#include "sandbox/sandboxroutes.h"

#include <QRegularExpression>
#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;
using State = SandboxOperation::State;

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

// What a member of an object holds, in any case of its name: the service reads bodies with Json.NET.
JsonValue anyCase(const JsonValue &object, QByteArrayView key)
{
    for (qsizetype i = 0; i < object.size(); ++i) {
        if (object.keyAt(i).compare(key, Qt::CaseInsensitive) == 0)
            return object.at(i);
    }
    return {};
}

} // namespace

SandboxMarketplace::SandboxMarketplace(const SandboxOptions &options, const SandboxClock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_views(m_options, clock)
    , m_data(SandboxData::load(options.dataFolder, clock.now(), options.step))
{
    for (auto &[key, offer] : m_data.offers)
        settle(offer);
}

SandboxAnswer SandboxMarketplace::answer(const SandboxRequest &request)
{
    const QString version = SandboxRoutes::parameter(request, "api-version"_L1);
    if (version != "2017-10-31"_L1 && version != "2016-08-01-preview"_L1)
        return SandboxAnswer::error(400, "InvalidAPIVersion",
                                    u"Invalid api version. Allowed values are [2016-08-01-preview, 2017-10-31]"_s);
    const QStringList &path = request.segments;
    const QByteArray methods = SandboxRoutes::methods(path);
    if (methods.isEmpty())
        return SandboxAnswer::notFound(u"No HTTP resource was found that matches the request URI."_s);
    if (!(methods + ',').contains(request.method + ',')) {
        SandboxAnswer answer = SandboxAnswer::error(
            405, "MethodNotAllowed",
            u"The requested resource does not support http method '%1'."_s.arg(QString::fromLatin1(request.method)));
        answer.headers.append({"Allow", methods});
        return answer;
    }
    if (path.size() == 2)
        return SandboxAnswer::json(SandboxRoutes::same(path[1], "publishers"_L1) ? m_data.publishers
                                                                                 : m_data.offerTypes);
    if (path.size() == 3)
        return operationByName(path[2]);
    if (!isKnownPublisher(path[2]))
        return SandboxAnswer::error(403, "Forbidden", u"User does not have the required permissions"_s);
    if (path.size() == 4)
        return offersAnswer(request, path[2]);
    SandboxOffer *offer = find(path[2], path[4]);
    if (offer)
        settle(*offer);
    return offerAnswer(request, offer, path[2], path[4]);
}

SandboxAnswer SandboxMarketplace::offerAnswer(const SandboxRequest &request, SandboxOffer *offer,
                                              const QString &publisher, const QString &id)
{
    if (request.method == "PUT")
        return put(request, offer, publisher, id);
    if (!offer)
        return SandboxAnswer::notFound("There is no offer with Offer ID '"_L1 + id + "', Publisher ID '"_L1 +
                                       publisher + u'\'');
    const QString verb = request.segments.value(5).toLower();
    const QString what = request.segments.value(6);
    if (verb == "slot"_L1)
        return m_views.slot(*offer, what);
    if (verb == "versions"_L1)
        return m_views.version(*offer, what);
    if (verb == "operations"_L1)
        return m_views.operation(*offer, what);
    if (verb == "status"_L1)
        return m_views.status(*offer);
    if (verb == "submissions"_L1)
        return m_views.submissions(request, *offer);
    if (verb == "publish"_L1)
        return publish(request, *offer);
    if (verb == "golive"_L1)
        return goLive(*offer);
    if (verb == "cancel"_L1)
        return cancel(*offer);
    return m_views.draft(*offer);
}

SandboxOffer *SandboxMarketplace::find(const QString &publisher, const QString &id)
{
    const auto it = m_data.offers.find(SandboxData::key(publisher, id));
    return it == m_data.offers.end() ? nullptr : &it->second;
}

bool SandboxMarketplace::isKnownPublisher(const QString &publisher) const
{
    for (qsizetype i = 0; i < m_data.publishers.size(); ++i) {
        if (m_data.publishers.at(i).value("id").toString().compare(publisher, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// Applies what time has brought since the last look.
void SandboxMarketplace::settle(SandboxOffer &offer)
{
    const QDateTime now = m_clock.now();
    bool changed = false;
    for (SandboxOperation &operation : offer.operations) {
        const State state = operation.stateAt(now, m_options.step);
        if (state == operation.settled)
            continue;
        operation.settled = state;
        changed = true;
        switch (state) {
        case State::Running:
            break;
        case State::WaitingForReview:
            offer.preview = operation.definition;
            offer.status = offer.isMigrated ? u"running"_s : u"waitingForPublisherReview"_s;
            break;
        case State::Complete:
            if (operation.kind == SandboxOperation::Kind::GoLive) {
                offer.production = operation.definition;
                offer.status = u"succeeded"_s;
                offer.versions[offer.version] = operation.definition;
                ++offer.version;
            }
            break;
        case State::Failed:
            offer.status = u"failed"_s;
            break;
        case State::Canceled:
            offer.status = u"canceled"_s;
            break;
        }
    }
    if (changed)
        store(offer);
}

void SandboxMarketplace::touch(SandboxOffer &offer)
{
    offer.changed = m_clock.now();
    ++offer.revision;
    store(offer);
}

void SandboxMarketplace::store(const SandboxOffer &offer) const
{
    if (!m_options.dataFolder.isEmpty() && !SandboxData::save(offer, m_options.dataFolder))
        qWarning("The sandbox could not write to its data folder.");
}

SandboxAnswer SandboxMarketplace::offersAnswer(const SandboxRequest &request, const QString &publisher)
{
    static const QRegularExpression filter(u"^\\s*offerTypeId\\s+eq\\s+'([^']*)'\\s*$"_s);
    const auto match = filter.match(SandboxRoutes::parameter(request, "$filter"_L1).replace(u'+', u' '));
    std::vector<JsonValue> list;
    for (auto &[key, offer] : m_data.offers) {
        if (offer.publisher.compare(publisher, Qt::CaseInsensitive) != 0)
            continue;
        settle(offer);
        if (!match.hasMatch() || match.captured(1) == offer.offerTypeId)
            list.push_back(m_views.summary(offer));
    }
    return SandboxAnswer::json(JsonValue::array(list));
}

// What the If-Match header is to a PUT (contract 2.4, 6.4); nothing when it may go on.
std::optional<SandboxAnswer> SandboxMarketplace::refusePrecondition(const SandboxRequest &request,
                                                                    const SandboxOffer *offer) const
{
    const QByteArray ifMatch = request.header("If-Match").trimmed();
    if (offer && ifMatch.isEmpty()) {
        switch (m_options.missingIfMatch) {
        case SandboxOptions::MissingIfMatch::Conflict:
            return SandboxAnswer::error(
                409, "InvalidResourceId",
                u"Offer ID already exists. If you wanted to update an existing offer, please ensure If-Match header is "
                "specified as per documentation."_s);
        case SandboxOptions::MissingIfMatch::BadRequest:
            return SandboxAnswer::error(400, "BadRequest", u"The If-Match header is required."_s);
        case SandboxOptions::MissingIfMatch::Accepted:
            return std::nullopt;
        }
    }
    if (ifMatch.isEmpty() || ifMatch == "*" || (offer && ifMatch == offer->etag()))
        return std::nullopt;
    return SandboxAnswer::error(
        412, "PreconditionFailed",
        u"The offer was changed since it was read: the If-Match header is not its current ETag."_s);
}

// What is wrong with a body by itself; empty when nothing is.
QString SandboxMarketplace::bodyFault(const JsonValue &body, const SandboxOffer *offer, const QString &publisher,
                                      const QString &id) const
{
    if (!body.isObject())
        return u"The offer must be an object."_s;
    if (anyCase(body, "offerTypeId").toString().isEmpty())
        return u"The argument: 'OfferTypeId' cannot be null or empty."_s;
    if (!SandboxRoutes::same(anyCase(body, "id").toString(), id) ||
        !SandboxRoutes::same(anyCase(body, "publisherId").toString(), publisher))
        return u"The offer id or the publisher id of the body is not that of the URL."_s;
    const JsonValue definition = anyCase(body, "definition");
    if (!definition.isObject())
        return u"The argument: 'Definition' cannot be null or empty."_s;
    const JsonValue keys = definition.value("offer");
    if (!keys.isUndefined() && !keys.isNull() && !keys.isObject())
        return u"The member 'offer' of the definition must be an object."_s;
    const JsonValue plans = definition.value("plans");
    if (!plans.isUndefined() && !plans.isNull() && !plans.isArray())
        return u"The member 'plans' of the definition must be an array."_s;
    if (const QString fault = SandboxDefinition::plansFault(plans); !fault.isEmpty())
        return fault;
    if (!m_options.refusesReadOnlyKeys)
        return {};
    for (const char *key : {"microsoft-azure-corevm.legacyOfferId", "microsoft-azure-corevm.legacyPublisherId"}) {
        const JsonValue stored = offer ? offer->draft.value("offer").value(key) : JsonValue();
        const JsonValue value = keys.value(key);
        const bool isEmpty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        if (!isEmpty && value != stored)
            return u"The keys legacyOfferId and legacyPublisherId are read-only."_s;
    }
    return {};
}

SandboxAnswer SandboxMarketplace::put(const SandboxRequest &request, SandboxOffer *offer, const QString &publisher,
                                      const QString &id)
{
    static const QRegularExpression validId(u"\\A[a-z0-9_-]{0,49}[a-z0-9_]\\z"_s);
    if (!offer && !validId.match(id).hasMatch())
        return SandboxAnswer::error(
            400, "InvalidResourceId",
            u"The offer id must be 1 to 50 lower-case letters, digits, '-' or '_', and not end with '-'."_s);
    if (const auto refusal = refusePrecondition(request, offer))
        return *refusal;
    const auto body = SandboxJson::read(request.body);
    const QString fault = body ? bodyFault(*body, offer, publisher, id) : body.error().message();
    if (!fault.isEmpty())
        return SandboxAnswer::error(400, "BadRequest", fault);
    const QString type = anyCase(*body, "offerTypeId").toString();
    JsonValue definition = anyCase(*body, "definition");

    int status = 200;
    if (!offer) {
        status = m_options.createdStatus;
        SandboxOffer created;
        created.publisher = publisher;
        created.id = id;
        created.offerTypeId = type;
        created.status = u"neverPublished"_s;
        created.extras =
            JsonValue::object({{"pcRedirectUri", text({})}, {"isvUpgradeRequest", JsonValue::boolean(false)}});
        offer = &m_data.offers.insert_or_assign(SandboxData::key(publisher, id), created).first->second;
    }
    if (m_options.normalises)
        definition = SandboxDefinition::normalized(definition, type);
    if (!m_options.blanksSecrets)
        definition = SandboxDefinition::withSecretsOf(definition, offer->draft);
    // Keep no part of the request's memory that the old draft has as well.
    offer->draft = offer->draft.isUndefined() ? definition : definition.sharedWith(offer->draft);
    touch(*offer);
    return m_views.draft(*offer, status);
}

SandboxOperation SandboxMarketplace::started(const SandboxOffer &offer, SandboxOperation::Kind kind) const
{
    SandboxOperation operation;
    operation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    operation.kind = kind;
    operation.publishingVersion = int(offer.operations.size()) + 1;
    operation.offerVersion = int(offer.version);
    operation.offerTypeId = offer.offerTypeId;
    operation.started = m_clock.now();
    operation.ticks = 621355968000000000LL + operation.started.toMSecsSinceEpoch() * 10000;
    return operation;
}

// What a publish is told because of the operation that is not over (contract 3.9); nothing when it may start.
std::optional<SandboxAnswer> SandboxMarketplace::whileActive(const SandboxOffer &offer) const
{
    if (offer.operations.empty() || !offer.operations.back().isActive())
        return std::nullopt;
    const SandboxOperation &last = offer.operations.back();
    if (last.kind == SandboxOperation::Kind::Publish && last.definition == offer.draft)
        return m_views.accepted(offer, last); // publishing the same draft again succeeds
    if (last.settled == State::WaitingForReview)
        return std::nullopt;
    switch (m_options.publishWhileRunning) {
    case SandboxOptions::PublishWhileRunning::BadRequest:
        break;
    case SandboxOptions::PublishWhileRunning::Conflict:
        return SandboxAnswer::error(409, "Conflict", u"Another operation is running for this offer."_s);
    case SandboxOptions::PublishWhileRunning::Restarts:
        return std::nullopt;
    }
    return SandboxAnswer::error(400, "BadRequest", u"Another operation is running for this offer."_s);
}

SandboxAnswer SandboxMarketplace::publish(const SandboxRequest &request, SandboxOffer &offer)
{
    QString emails;
    if (!request.body.trimmed().isEmpty()) {
        const auto body = SandboxJson::read(request.body);
        if (!body)
            return SandboxAnswer::error(400, "BadRequest", body.error().message());
        emails = anyCase(*body, "metadata").value("notification-emails").toString();
    }
    if (const auto answer = whileActive(offer))
        return *answer;
    QList<SandboxDefinition::Reason> reasons = SandboxDefinition::problems(offer.draft, offer.offerTypeId);
    if (emails.trimmed().isEmpty() && !offer.isMigrated)
        reasons.append({u"notification-emails"_s, u"At least one notification e-mail is required."_s});
    if (!reasons.isEmpty()) {
        std::vector<JsonValue> details;
        for (const auto &[target, message] : reasons)
            details.push_back(JsonValue::object({{"target", text(target)}, {"message", text(message)}}));
        const JsonValue error =
            JsonValue::object({{"code", text(u"UnprocessableEntity"_s)},
                               {"message", text("The offer is not valid: "_L1 + reasons.first().message)},
                               {"details", JsonValue::array(details)}});
        return SandboxAnswer::json(JsonValue::object({{"error", error}}), 422);
    }
    if (!offer.operations.empty())
        offer.operations.back().replace(m_clock.now());
    SandboxOperation operation = started(offer, SandboxOperation::Kind::Publish);
    operation.emails = emails;
    operation.definition = offer.draft;
    if (const auto failure = SandboxDefinition::certificationFailure(offer.draft, operation.started)) {
        operation.blockedStep = 1;
        operation.blockedReason = *failure;
    }
    offer.operations.push_back(operation);
    offer.status = u"running"_s;
    store(offer);
    return m_views.accepted(offer, operation);
}

SandboxAnswer SandboxMarketplace::goLive(SandboxOffer &offer)
{
    if (offer.operations.empty() || offer.operations.back().settled != State::WaitingForReview)
        return SandboxAnswer::error(400, "BadRequest", u"The offer is not waiting for the publisher's sign-off."_s);
    SandboxOperation operation = started(offer, SandboxOperation::Kind::GoLive);
    operation.emails = offer.operations.back().emails;
    operation.definition = offer.preview;
    offer.operations.back().isSignedOff = true;
    offer.operations.back().settled = State::Complete;
    offer.operations.push_back(operation);
    offer.status = u"running"_s;
    store(offer);
    return m_views.accepted(offer, operation);
}

SandboxAnswer SandboxMarketplace::cancel(SandboxOffer &offer)
{
    if (offer.operations.empty())
        return SandboxAnswer::error(400, "BadRequest", u"There is no running operation to cancel."_s);
    SandboxOperation &last = offer.operations.back();
    if (!last.isActive())
        return SandboxAnswer::error(400, "BadRequest", u"There is no running operation to cancel."_s);
    if (!last.cancelRequested.isValid())
        last.cancelRequested = m_clock.now();
    store(offer);
    return m_views.accepted(offer, last);
}

// /api/operations/contoso$contoso-vm$2$preview
SandboxAnswer SandboxMarketplace::operationByName(const QString &name)
{
    const QStringList parts = name.split(u'$');
    SandboxOffer *offer = parts.size() == 4 ? find(parts[0], parts[1]) : nullptr;
    if (!offer)
        return SandboxAnswer::notFound("There is no operation '"_L1 + name + u'\'');
    settle(*offer);
    for (const SandboxOperation &operation : offer->operations) {
        if (QString::number(operation.publishingVersion) == parts[2] && SandboxRoutes::same(operation.slot(), parts[3]))
            return m_views.operation(*offer, operation);
    }
    return SandboxAnswer::notFound("There is no operation '"_L1 + name + u'\'');
}

} // namespace pubconsole
