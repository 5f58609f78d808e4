// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersummary.h"
#include "backend/operation.h"
#include "backend/publisher.h"
#include "json/jsonvalue.h"

#include <optional>

namespace pubconsole::CppDecoders {

//! Contract 3.1. Nothing when the value is not a publisher.
std::optional<Publisher> publisher(const JsonValue &value);
//! Contract 3.3; the answer to a PUT has the same members. Nothing when the value has no id; `publisher` stands in
//! where the service left it out.
std::optional<OfferSummary> summary(const JsonValue &value, const QString &publisher);
//! Contract 3.8, 3.12 and 3.13: an object or an array of one. Nothing when it is neither, or has no status.
//! \param secrets which must stand in none of its texts
std::optional<OperationReport> report(const JsonValue &value, const QList<QByteArray> &secrets = {});
//! Contract 3.11. Nothing when the value has no id.
std::optional<Submission> submission(const JsonValue &value);

} // namespace pubconsole::CppDecoders
