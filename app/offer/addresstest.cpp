// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/addresstest.h"

#include "rules/sasuri.h"

#include <QLocale>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKind = 80;

// RFC 9110, the one form that may be sent.
QDateTime httpTime(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

StoredFile fileOf(const HttpResponse &response)
{
    bool isNumber = false;
    const qint64 bytes = response.header("Content-Length").toLongLong(&isNumber);
    return {isNumber && bytes >= 0 ? std::optional(bytes) : std::nullopt, httpTime(response.header("Last-Modified")),
            QString::fromLatin1(response.header("x-ms-blob-type").left(longestKind)),
            response.header("Content-Type").trimmed().toLower().startsWith("text/")};
}

} // namespace

AddressTest::AddressTest(RequestLog *log, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_http(nullptr, log, limits)
{
}

Reply<StoredFile> AddressTest::ask(const QString &address)
{
    const SasUri uri = SasUri::read(address); // as it stands: the service has no other
    HttpRequest request{HttpVerb::Head, uri.url, {}, {}, {}};
    for (const QString &signature : uri.parameters.value(u"sig"_s))
        request.secrets += signature.toUtf8();
    return m_http.send(request)
        .orElse(
            this,
            [](ApiError error) {
                // A HEAD is answered without words: what the numbers mean here is known.
                const bool isRedirect = error.httpStatus >= 300 && error.httpStatus < 400;
                if (isRedirect)
                    error.message =
                        tr("The storage redirects to another place (%1), which is not followed.").arg(error.httpStatus);
                else if (error.httpStatus == 401 || error.httpStatus == 403)
                    error.message =
                        tr("The storage refuses this signature (%1): it is wrong, has ended or was revoked, "
                           "or the storage lets nobody in from here.")
                            .arg(error.httpStatus);
                else if (error.httpStatus == 404)
                    error.message = tr("There is no such file in the storage (404).");
                else if (error.httpStatus > 0)
                    error.message = tr("The storage answered with an error (%1).").arg(error.httpStatus);
                return Reply<HttpResponse>::finished(tl::unexpected(std::move(error)));
            })
        .transform(this, fileOf);
}

} // namespace pubconsole
