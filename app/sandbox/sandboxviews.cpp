// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxviews.h"

#include "sandbox/sandboxdefinition.h"
#include "sandbox/sandboxroutes.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using State = SandboxOperation::State;

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

QString inOffer(const SandboxOffer &offer)
{
    return "Offer ID '"_L1 + offer.id + "', Publisher ID '"_L1 + offer.publisher + u'\'';
}

// The documents' words for what an operation is, in the wire's own (contract 3.11, 4.2).
QString stateOfFilter(const QString &filter)
{
    static const QHash<QString, QString> words{
        {u"running"_s, u"running"_s},    {u"complete"_s, u"complete"_s},     {u"completed"_s, u"complete"_s},
        {u"succeeded"_s, u"complete"_s}, {u"failed"_s, u"failed"_s},         {u"canceled"_s, u"canceled"_s},
        {u"cancelled"_s, u"canceled"_s}, {u"notstarted"_s, u"notStarted"_s}, {u"not started"_s, u"notStarted"_s}};
    return words.value(filter.trimmed().toLower());
}

// Where a published definition can be seen; nothing while there is none.
JsonValue linksTo(const JsonValue &definition, const QString &name, const QString &address)
{
    if (definition.isUndefined())
        return JsonValue::array();
    const JsonValue link = JsonValue::object({{"displayText", text(name)}, {"uri", text(address)}});
    return JsonValue::array({&link, 1});
}

} // namespace

SandboxViews::SandboxViews(const SandboxOptions &options, const SandboxClock &clock)
    : m_options(options)
    , m_clock(clock)
{
}

JsonValue SandboxViews::summary(const SandboxOffer &offer) const
{
    // Lists of migrated offers write times without a zone.
    QString changed = SandboxClock::text(offer.changed);
    if (offer.isMigrated)
        changed = changed.left(23);
    JsonValue summary = JsonValue::object({{"offerTypeId", text(offer.offerTypeId)},
                                           {"publisherId", text(offer.publisher)},
                                           {"status", text(offer.status)},
                                           {"pcMigrationStatus", text(offer.isMigrated ? u"migrated"_s : u"none"_s)}});
    for (qsizetype i = 0; i < offer.extras.size(); ++i)
        summary = summary.withMember(offer.extras.keyAt(i), offer.extras.at(i));
    return summary.withMember("version", JsonValue::number(offer.version))
        .withMember("id", text(offer.id))
        .withMember("definition", JsonValue::object({{"displayText", offer.draft.value("displayText")}}))
        .withMember("changedTime", text(changed));
}

JsonValue SandboxViews::body(const SandboxOffer &offer, const JsonValue &definition) const
{
    return summary(offer)
        .withMember("changedTime", text(SandboxClock::text(offer.changed)))
        .withMember("definition", SandboxDefinition::withoutSecrets(definition));
}

SandboxAnswer SandboxViews::draft(const SandboxOffer &offer, int status) const
{
    SandboxAnswer answer = SandboxAnswer::json(body(offer, offer.draft), status);
    answer.headers.append({"ETag", offer.etag()}); // never proven for slots and versions (contract 2.4)
    return answer;
}

SandboxAnswer SandboxViews::document(const SandboxOffer &offer, const JsonValue &definition) const
{
    return SandboxAnswer::json(body(offer, definition));
}

SandboxAnswer SandboxViews::slot(const SandboxOffer &offer, const QString &word) const
{
    if (SandboxRoutes::same(word, "draft"_L1))
        return document(offer, offer.draft);
    const bool isPreview = SandboxRoutes::same(word, "preview"_L1);
    if (!isPreview && !SandboxRoutes::same(word, "production"_L1))
        return SandboxAnswer::error(400, "BadRequest", "The slot '"_L1 + word + "' is not valid."_L1);
    const JsonValue &definition = isPreview ? offer.preview : offer.production;
    if (definition.isUndefined())
        return SandboxAnswer::notFound("There is no "_L1 + (isPreview ? "Staging"_L1 : "Production"_L1) +
                                       " slot deployed for "_L1 + inOffer(offer));
    return document(offer, definition);
}

SandboxAnswer SandboxViews::version(const SandboxOffer &offer, const QString &number) const
{
    bool isNumber = false;
    const qint64 version = number.toLongLong(&isNumber);
    if (!isNumber)
        return SandboxAnswer::error(400, "BadRequest", "The version '"_L1 + number + "' is not a number."_L1);
    if (version == offer.version)
        return document(offer, offer.draft);
    const auto it = offer.versions.find(version);
    if (it == offer.versions.end())
        return SandboxAnswer::notFound("There is no version "_L1 + number + " of "_L1 + inOffer(offer));
    SandboxOffer then = offer;
    then.version = version;
    return document(then, it->second);
}

JsonValue SandboxViews::report(const SandboxOffer &offer, const SandboxOperation &operation) const
{
    const QDateTime now = m_clock.now();
    const State state = operation.stateAt(now, m_options.step);
    const QString name = offer.publisher + u'.' + offer.id;
    const bool isRunning = state == State::Running || state == State::WaitingForReview;
    JsonValue report = JsonValue::object({{"status", text(stateWord(state))},
                                          {"messages", JsonValue::array()},
                                          {"publishingVersion", JsonValue::number(operation.publishingVersion)},
                                          {"offerVersion", JsonValue::number(operation.offerVersion)}});
    if (operation.cancelRequested.isValid())
        report = report.withMember("cancellationRequestState", text(u"cancelRequested"_s));
    else
        report = report.withMember("cancellationRequestState", text(isRunning ? u"canCancel"_s : u"cannotCancel"_s));
    report =
        report.withMember("steps", operation.steps(now, m_options.step, offer.isMigrated))
            .withMember("previewLinks", linksTo(offer.preview, u"Azure portal preview"_s,
                                                "https://portal.example.com/?feature.preview=true#create/"_L1 + name))
            .withMember("liveLinks", linksTo(offer.production, u"Azure Marketplace"_s,
                                             "https://marketplace.example.com/apps/"_L1 + name));
    return offer.isMigrated ? report : report.withMember("notificationEmails", text(operation.emails));
}

SandboxAnswer SandboxViews::status(const SandboxOffer &offer) const
{
    SandboxAnswer answer;
    if (offer.operations.empty()) {
        answer = SandboxAnswer::json(JsonValue::object({{"status", text(offer.status)},
                                                        {"messages", JsonValue::array()},
                                                        {"steps", JsonValue::array()},
                                                        {"previewLinks", JsonValue::array()},
                                                        {"liveLinks", JsonValue::array()},
                                                        {"notificationEmails", text({})}}));
    } else {
        const JsonValue whole = report(offer, offer.operations.back());
        answer = SandboxAnswer::json(whole.withMember("status", text(offer.status))
                                         .withoutMember("publishingVersion")
                                         .withoutMember("offerVersion")
                                         .withoutMember("cancellationRequestState"));
    }
    answer.headers.append(pollHint());
    return answer;
}

// When to ask again: twice in each step, as long as steps are no shorter than the hint can say.
std::pair<QByteArray, QByteArray> SandboxViews::pollHint() const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_options.step / 2).count();
    return {"Retry-After", QByteArray::number(std::max<qint64>(seconds, 1))};
}

SandboxAnswer SandboxViews::operation(const SandboxOffer &offer, const SandboxOperation &operation) const
{
    SandboxAnswer answer = SandboxAnswer::json(report(offer, operation));
    answer.headers.append(pollHint());
    return answer;
}

SandboxAnswer SandboxViews::accepted(const SandboxOffer &offer, const SandboxOperation &operation) const
{
    SandboxAnswer answer;
    answer.status = 202;
    const QByteArray publisher = QUrl::toPercentEncoding(offer.publisher);
    const QByteArray id = QUrl::toPercentEncoding(offer.id);
    QByteArray path = "/api/publishers/" + publisher + "/offers/" + id + "/operations/" + operation.id.toUtf8();
    if (!offer.isMigrated)
        path = "/api/operations/" + publisher + '$' + id + '$' + QByteArray::number(operation.publishingVersion) + '$' +
               operation.slot().toUtf8();
    const QByteArray location = path + "?api-version=2017-10-31";
    answer.headers = {{"Location", location}, {"Operation-Location", location}};
    return answer;
}

SandboxAnswer SandboxViews::submissions(const SandboxRequest &request, const SandboxOffer &offer) const
{
    QString asked = SandboxRoutes::parameter(request, "status"_L1);
    if (asked.isEmpty())
        asked = SandboxRoutes::parameter(request, "submissionState"_L1);
    const QString filter = stateOfFilter(asked.replace(u'+', u' ')); // an unknown one is ignored
    const QDateTime now = m_clock.now();
    std::vector<JsonValue> list;
    for (auto it = offer.operations.rbegin(); it != offer.operations.rend(); ++it) {
        const QString state = stateWord(it->stateAt(now, m_options.step));
        if (!filter.isEmpty() && state.compare(filter, Qt::CaseInsensitive) != 0)
            continue;
        const bool isPublish = it->kind == SandboxOperation::Kind::Publish;
        const JsonValue metadata = JsonValue::object({{"emails", text(it->emails)}});
        list.push_back(
            JsonValue::object({{"id", text(it->id)},
                               {"offerId", text(offer.id)},
                               {"offerVersion", JsonValue::number(it->offerVersion)},
                               {"offerTypeId", text(offer.offerTypeId)},
                               {"publisherId", text(offer.publisher)},
                               {"submissionType", text(isPublish ? u"publish"_s : u"goLive"_s)},
                               {"submissionState", text(state)},
                               {"publishingVersion", JsonValue::number(it->publishingVersion)},
                               {"slot", text(isPublish ? u"staging"_s : u"production"_s)},
                               {"version", JsonValue::number(it->ticks)},
                               {"definition", JsonValue::object({{"metadata", metadata}})},
                               {"changedTime", text(SandboxClock::text(it->changed(now, m_options.step)))}}));
    }
    return SandboxAnswer::json(JsonValue::array(list));
}

SandboxAnswer SandboxViews::operation(const SandboxOffer &offer, const QString &operationId) const
{
    for (const SandboxOperation &operation : offer.operations) {
        if (operation.id.compare(operationId, Qt::CaseInsensitive) == 0)
            return this->operation(offer, operation);
    }
    return SandboxAnswer::notFound("There is no operation '"_L1 + operationId + "' of "_L1 + inOffer(offer));
}

} // namespace pubconsole
