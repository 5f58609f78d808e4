// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
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
    QString code;    //!< the service's code, "InvalidResourceId" or "AADSTS7000215"
    QString message; //!< what happened and why, one or two sentences, plain text
    QString correlationId;
    std::optional<std::chrono::seconds> retryAfter;
    QList<Field> fields;
    //! A PUT or POST whose effect is not known: it has to be looked up, never repeated.
    bool isOutcomeUnknown = false;

    //! The message and what to do about it, plain text for people.
    QString text() const;
    //! The same with status, code and correlation id, for support.
    QString forSupport() const;

    //! Reads an error body in every shape the service has: {"error":{code,message,details}}, {"Message"}, {"message"},
    //! {"error","error_description"} of the token endpoint, ModelState, plain text, HTML, nothing at all.
    static ApiError fromResponse(const HttpResponse &response);
    static ApiError cancelled();
    static ApiError protocol(const QString &message);

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace pubconsole
