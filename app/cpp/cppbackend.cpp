// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppbackend.h"

#include "cpp/cppdecoders.h"
#include "cpp/cppshape.h"
#include "json/jsonplaces.h"
#include "json/jsonwriter.h"
#include "net/background.h"
#include "net/redactor.h"

#include <limits>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longAnswer = 512 * 1024;
const QString unreadAnswer = u"NoStrictJson"_s;
const QByteArray jsonType = "application/json"_ba;
const QByteArray emptyMetadata = R"({"metadata":{}})"_ba; // go live and cancel may carry what publish carries

ApiError unreadable(const HttpResponse &response, const QString &why = {})
{
    const QString what = CppBackend::tr("The service's answer cannot be read.");
    ApiError error = ApiError::protocol(why.isEmpty() ? what : what + u' ' + Redactor::without(why, response.secrets));
    error.httpStatus = response.status;
    error.correlationId = response.correlationId();
    return error;
}

// A web page of something in between begins otherwise: what begins as JSON is the service's, and says what is wrong
// with it and where.
ApiError noStrictJson(const HttpResponse &response, const JsonError &fault)
{
    QByteArrayView text(response.body);
    if (text.startsWith("\xEF\xBB\xBF")) // one of the faults that can be set right
        text = text.sliced(3);
    text = text.trimmed();
    if (!text.startsWith('{') && !text.startsWith('['))
        return unreadable(response, fault.message());
    const qsizetype offset = std::min(fault.offset, response.body.size() - 1);
    const QByteArray place = JsonPlaces::pointerAt(response.body, offset).text();
    ApiError error = unreadable(
        response, place.isEmpty() ? fault.message()
                                  : CppBackend::tr("%1 It is at %2.").arg(fault.message(), QString::fromUtf8(place)));
    error.code = unreadAnswer;
    return error;
}

OfferBody bodyOf(const JsonValue &value)
{
    static const CppShape shape;
    return {value, &shape};
}

// Something answered with success what the service would not say: a PUT or POST has to be looked up, and who looks says
// what is not known.
ApiError unclear(const HttpResponse &response)
{
    ApiError error = unreadable(response);
    error.isOutcomeUnknown = true;
    return error;
}

// Lists may be as long as the client allows an answer to be; a definition has its own bound.
Result<JsonValue> json(const HttpResponse &response, qsizetype maximumBytes = JsonReader::maximumDocument)
{
    auto value = JsonReader::read(response.body, maximumBytes);
    if (!value)
        return tl::unexpected(noStrictJson(response, value.error()));
    return std::move(*value);
}

// Where an operation stands, in both forms (contract 3.12, 3.13): a page for signing in is no operation.
bool isOperation(const QUrl &location)
{
    const QString path = location.path();
    return path.contains("/operations/"_L1, Qt::CaseInsensitive) &&
           !path.endsWith("/operations/"_L1, Qt::CaseInsensitive);
}

// Whether it stands below another offer than this: its path says whose it is in both forms.
bool isOfAnother(const QUrl &location, const OfferId &id)
{
    QStringList parts;
    for (const QString &part : location.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        parts += QUrl::fromPercentEncoding(part.toLatin1());
    const auto differs = [&id](const QString &publisher, const QString &offer) {
        return publisher.compare(id.publisher, Qt::CaseInsensitive) != 0 ||
               offer.compare(id.offer, Qt::CaseInsensitive) != 0;
    };
    const auto behind = [&parts](const QString &word) {
        const auto at = std::find_if(parts.cbegin(), parts.cend(), [&word](const QString &part) {
            return part.compare(word, Qt::CaseInsensitive) == 0;
        });
        return at != parts.cend() && at + 1 != parts.cend() ? *(at + 1) : QString();
    };
    const QString publisher = behind(u"publishers"_s);
    const QString offer = behind(u"offers"_s);
    if (!publisher.isEmpty() && !offer.isEmpty())
        return differs(publisher, offer);
    const QStringList names = parts.isEmpty() ? QStringList() : parts.last().split(u'$');
    return names.size() > 2 && differs(names[0], names[1]);
}

OperationRef refOf(const QUrl &location)
{
    return OperationRef(location.toString(QUrl::FullyEncoded));
}

} // namespace

CppBackend::CppBackend(HttpClient *http, const QUrl &endpoint, QObject *parent)
    : OfferBackend(parent)
    , m_http(http)
    , m_routes(endpoint)
{
}

Capabilities CppBackend::capabilities() const
{
    return {.hasVersions = true, .hasEmails = true};
}

Reply<HttpResponse> CppBackend::send(const HttpRequest &request)
{
    if (request.url.isEmpty())
        return Reply<HttpResponse>::finished(
            tl::unexpected(ApiError::local(ApiError::Kind::Invalid, u"NoAddress"_s,
                                           tr("Nothing was sent: “.” and “..” are no ids that can be addressed."))));
    return m_http->send(request);
}

Reply<HttpResponse> CppBackend::get(const QUrl &url)
{
    return send({HttpVerb::Get, url, {}, {}, {}});
}

// A long answer is decoded in a thread: the window goes on meanwhile.
template<typename Decode>
auto CppBackend::decoded(const HttpResponse &response, Decode decode)
{
    using T = typename std::invoke_result_t<Decode, HttpResponse>::value_type;
    if (response.body.size() < longAnswer)
        return Reply<T>::finished(decode(response));
    Promise<T> promise;
    const Reply<T> reply = promise.reply();
    inBackground(
        this, [response, decode] { return decode(response); },
        [promise = std::move(promise)](Result<T> result) { promise.finish(std::move(result)); });
    return reply;
}

template<typename T, typename Decode>
Reply<QList<T>> CppBackend::listOf(const QUrl &url, Decode decode)
{
    return get(url).andThen(this, [this, decode](const HttpResponse &response) {
        return decoded(response, [decode](const HttpResponse &answer) -> Result<QList<T>> {
            const auto value = json(answer, std::numeric_limits<qsizetype>::max());
            if (!value)
                return tl::unexpected(value.error());
            if (!value->isArray())
                return tl::unexpected(unreadable(answer, tr("A list was expected.")));
            QList<T> list;
            list.reserve(value->size());
            for (qsizetype i = 0; i < value->size(); ++i) {
                if (auto item = decode(value->at(i)))
                    list.append(std::move(*item));
            }
            if (list.isEmpty() && value->size() > 0)
                return tl::unexpected(unreadable(answer, tr("Nothing in its list is what was asked for.")));
            return list;
        });
    });
}

Reply<QList<Publisher>> CppBackend::publishers()
{
    return listOf<Publisher>(m_routes.publishers(), &CppDecoders::publisher);
}

Reply<QList<OfferSummary>> CppBackend::offers(const QString &publisher)
{
    return listOf<OfferSummary>(m_routes.offers(publisher),
                                [publisher](const JsonValue &value) { return CppDecoders::summary(value, publisher); });
}

QUrl CppBackend::urlOf(const OfferId &id, const Stage &stage) const
{
    if (stage.isVersion())
        return m_routes.offerVersion(id, stage.version);
    return stage.slot == Slot::Draft ? m_routes.offer(id) : m_routes.offerSlot(id, stage.slot);
}

std::optional<UnreadAnswer> CppBackend::unread(const OfferId &id, const Stage &stage) const
{
    return m_unread.find(urlOf(id, stage));
}

Reply<OfferSnapshot> CppBackend::read(const OfferId &id, const Stage &stage)
{
    const QUrl url = urlOf(id, stage);
    return get(url).andThen(this, [this, id, url](const HttpResponse &response) {
        m_unread.forget(url);
        return decoded(response,
                       [id](const HttpResponse &answer) -> Result<OfferSnapshot> {
                           const auto body = json(answer);
                           if (!body)
                               return tl::unexpected(body.error());
                           if (const QString fault = OfferSnapshot::fault(bodyOf(*body), id); !fault.isEmpty())
                               return tl::unexpected(unreadable(answer, tr("An offer was expected.") + u' ' + fault));
                           return OfferSnapshot{id, *body, Revision(answer.header("ETag"))};
                       })
            .orElse(this, [this, id, url, response](const ApiError &error) {
                if (error.code == unreadAnswer)
                    m_unread.keep(url, {id, response.body, Revision(response.header("ETag"))});
                return Reply<OfferSnapshot>::finished(tl::unexpected(error));
            });
    });
}

Reply<OfferSnapshot> CppBackend::store(const OfferId &id, const JsonValue &body, const Revision &over,
                                       const QList<QByteArray> &secrets)
{
    HttpRequest request{HttpVerb::Put, m_routes.offer(id), {}, jsonType, JsonWriter::compact(body), secrets};
    if (!over.isEmpty())
        request.headers.append({"If-Match"_ba, over.bytes()});
    return send(request).andThen(this, [id](const HttpResponse &response) {
        // The service answers with the offer as it stored it; whatever else says "success" may stand in between.
        auto stored = JsonReader::read(response.body);
        if (!stored || !OfferSnapshot::fault(bodyOf(*stored), id).isEmpty())
            return Reply<OfferSnapshot>::finished(tl::unexpected(unclear(response)));
        return Reply<OfferSnapshot>::finished(
            OfferSnapshot{id, std::move(*stored), Revision(response.header("ETag")), response.correlationId()});
    });
}

Reply<OperationReport> CppBackend::report(const QUrl &url)
{
    return get(url).andThen(this, [this](const HttpResponse &response) {
        return decoded(response, [](const HttpResponse &answer) -> Result<OperationReport> {
            const auto value = json(answer);
            if (!value)
                return tl::unexpected(value.error());
            auto report = CppDecoders::report(*value, answer.secrets);
            if (!report)
                return tl::unexpected(unreadable(answer, tr("A status was expected.")));
            report->retryAfter = answer.retryAfter();
            return std::move(*report);
        });
    });
}

Reply<OperationReport> CppBackend::status(const OfferId &id)
{
    return report(m_routes.status(id));
}

Reply<OperationReport> CppBackend::follow(const OperationRef &operation)
{
    return report(m_routes.location(operation.text().toUtf8()));
}

OperationRef CppBackend::checked(const OperationRef &kept) const
{
    return refOf(m_routes.location(kept.text().toUtf8()));
}

// The service's id stands at the end of both forms of the path; some write it with a slash behind it.
QString CppBackend::idOf(const OperationRef &operation) const
{
    return QUrl(operation.text()).adjusted(QUrl::StripTrailingSlash).fileName().toCaseFolded();
}

Reply<OperationStart> CppBackend::post(const OfferId &id, const QUrl &url, const QByteArray &body)
{
    return send({HttpVerb::Post, url, {}, jsonType, body}).andThen(this, [this, id](const HttpResponse &response) {
        if (!response.body.isEmpty() && !JsonReader::read(response.body))
            return Reply<OperationStart>::finished(tl::unexpected(unclear(response)));
        QUrl location = m_routes.location(response.header("Location"));
        if (!isOperation(location))
            location = m_routes.location(response.header("Operation-Location"));
        const QString address = location.toString();
        if (!isOperation(location) || isOfAnother(location, id) ||
            Redactor::without(address, response.secrets) != address)
            location.clear(); // it is shown and kept
        return Reply<OperationStart>::finished(OperationStart{refOf(location), response.correlationId()});
    });
}

Reply<OperationStart> CppBackend::start(const OfferId &id, OperationKind kind, const QString &emails)
{
    if (kind == OperationKind::GoLive)
        return post(id, m_routes.goLive(id), emptyMetadata);
    const JsonValue metadata = JsonValue::object({{"notification-emails", JsonValue::string(emails)}});
    return post(id, m_routes.publish(id), JsonWriter::compact(JsonValue::object({{"metadata", metadata}})));
}

Reply<OperationStart> CppBackend::cancel(const OfferId &id, const OperationRef &)
{
    return post(id, m_routes.cancel(id), emptyMetadata);
}

Reply<QList<Submission>> CppBackend::submissions(const OfferId &id)
{
    return listOf<Submission>(m_routes.submissions(id), [routes = m_routes, id](const JsonValue &value) {
        auto submission = CppDecoders::submission(value);
        const auto isAnother = [](const QString &said, const QString &asked) {
            return !said.isEmpty() && said.compare(asked, Qt::CaseInsensitive) != 0;
        };
        if (submission &&
            (isAnother(submission->offer.offer, id.offer) || isAnother(submission->offer.publisher, id.publisher)))
            submission.reset();
        if (submission)
            submission->operation = refOf(routes.operation(id, submission->id));
        return submission;
    });
}

std::optional<OfferSummary> CppBackend::summaryOf(const JsonValue &body, const QString &publisher) const
{
    return CppDecoders::summary(body, publisher);
}

} // namespace pubconsole
