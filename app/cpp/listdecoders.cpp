// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/apitime.h"
#include "cpp/cppdecoders.h"
#include "json/sharedtext.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

std::optional<Publisher> CppDecoders::publisher(const JsonValue &value)
{
    Publisher publisher{value.value("id").toString(), value.value("definition").value("displayText").toString()};
    if (publisher.id.isEmpty())
        return std::nullopt;
    return publisher;
}

std::optional<OfferSummary> CppDecoders::summary(const JsonValue &value, const QString &publisher)
{
    OfferSummary summary;
    summary.id.offer = value.value("id").toString();
    if (summary.id.offer.isEmpty())
        return std::nullopt;
    summary.id.publisher = sharedText(value.value("publisherId"));
    if (summary.id.publisher.compare(publisher, Qt::CaseInsensitive) == 0 || summary.id.publisher.isEmpty())
        summary.id.publisher = publisher;
    summary.displayText = value.value("definition").value("displayText").toString();
    summary.offerTypeId = sharedText(value.value("offerTypeId"));
    summary.status = StatusWord(sharedText(value.value("status")));
    summary.version = value.value("version").toInteger().value_or(0);
    summary.changedTime = apiTime(value.value("changedTime").text());
    summary.isMigrated = sharedText(value.value("pcMigrationStatus")).compare("migrated"_L1, Qt::CaseInsensitive) == 0;
    return summary;
}

} // namespace pubconsole
