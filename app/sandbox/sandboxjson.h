// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"

namespace pubconsole {

//! A request's body as the service reads it, with Json.NET: a byte order mark, texts and names in single quotes, names
//! without quotes, comments and a comma before a closing bracket are no error there (the documents' own samples are
//! written so).
class SandboxJson final
{
public:
    static tl::expected<JsonValue, JsonError> read(const QByteArray &body);

private:
    static QByteArray strict(const QByteArray &body);
};

} // namespace pubconsole
