// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"
#include "json/jsonwriter.h"

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace pubconsole {

using SandboxHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! A request as the sandbox sees it.
struct SandboxRequest
{
    QByteArray method;
    QStringList segments; //!< of the path, decoded, without empty ones: any number of slashes is as good as one
    QByteArray path;      //!< as it came
    QUrlQuery query;
    SandboxHeaders headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

//! What the sandbox answers.
struct SandboxAnswer
{
    int status = 200;
    QByteArray body;
    SandboxHeaders headers;
    QByteArray contentType = "application/json; charset=utf-8";

    static SandboxAnswer json(const JsonValue &value, int status = 200)
    {
        return {status, JsonWriter::compact(value), {}};
    }
    //! The error body of the API: {"error":{"code":…,"message":…}}
    static SandboxAnswer error(int status, QByteArrayView code, const QString &message)
    {
        const JsonValue inner =
            JsonValue::object({{"code", JsonValue::utf8String(code)}, {"message", JsonValue::string(message)}});
        return json(JsonValue::object({{"error", inner}}), status);
    }
    static SandboxAnswer notFound(const QString &message) { return error(404, "NotFound", message); }
};

} // namespace pubconsole
