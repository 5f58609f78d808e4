// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace pubconsole {

struct HttpResponse;

//! What went wrong with a call, as a value. Decisions read `kind`, people read text(), support gets `correlationId`.
//! No part of it ever holds a token, a secret or the signature of a SAS URI.
struct ApiError
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(pubconsole::ApiError)
public:
    enum class Kind {
        Network,            //!< no connection, or it was cut
        Tls,                //!< the server's certificate or protocol is not trusted
        Timeout,            //!< one of our own time limits
        Cancelled,          //!< the person, or the object that waited, is gone
        Unauthorized,       //!< 401, or the sign-in was refused
        Forbidden,          //!< 403
        NotFound,           //!< 404
        Conflict,           //!< 409
        PreconditionFailed, //!< 412, the ETag is not the current one
        Invalid,            //!< 400, 422 and every other 4xx
        RateLimited,        //!< 429
        Server,             //!< 5xx
        Protocol,           //!< an answer that the contract does not allow
        Local,              //!< this computer's own disk; nothing was sent
    };
    Q_ENUM(Kind)

    //! One of the reasons of a 422: where (the service's own word, often empty) and what.
    struct Field
    {
        QString target;
        QString message;
        friend bool operator==(const Field &, const Field &) = default;
    };

    Kind kind = Kind::Protocol;
    int httpStatus = 0;
    //! The service's code, "InvalidResourceId" or "AADSTS7000215"; ours where no service spoke, "HostNotFound".
    QString code;
    QString message; //!< what happened, one or two sentences, plain text
    QString correlationId;
    QString requestId; //!< the service's own id of this one request
    QString request;   //!< "PUT https://…", without anything secret
    QDateTime time;    //!< UTC, when it happened
    std::optional<std::chrono::seconds> retryAfter;
    QList<Field> fields;
    //! A PUT or POST whose effect is not known: it has to be looked up, never repeated.
    bool isOutcomeUnknown = false;

    //! The service looked at what was sent, and found something in it wrong.
    bool isOfContent() const { return !fields.isEmpty() || httpStatus == 422; }

    //! The message, the probable cause and what to do about it, plain text for people; in brackets reference().
    QString text() const;
    //! What one searches for and support asks for: "AADSTS7000215, correlation id 1b2c…". The service's own code and
    //! id; empty where it gave neither.
    QString reference() const;
    //! The same with time, request, status, code and ids, for support.
    QString forSupport() const;

    //! What an answer that is no success says.
    //! \param secrets what was sent with the request and must not come back in any text
    static ApiError fromResponse(const HttpResponse &response, const QList<QByteArray> &secrets = {});
    static ApiError cancelled();
    static ApiError protocol(const QString &message);
    //! An error that no service spoke of, with a code of errorexplanation.cpp.
    static ApiError local(Kind kind, const QString &code, const QString &message);

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace pubconsole
