// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/audiencetitles.h"

#include "rules/guid.h"
#include "sheets/plainwords.h"

#include <QSet>

namespace pubconsole {

using namespace Qt::StringLiterals;

AudienceTitles AudienceTitles::of(const QList<SheetCell> &row)
{
    static const QSet<QString> kinds{u"type"_s, u"kind"_s, u"id type"_s};
    static const QSet<QString> ids{u"id"_s, u"guid"_s, u"ids"_s, u"guids"_s};
    static const QSet<QString> kindsOfIds{u"subscription"_s,  u"subscription id"_s, u"subscriptionid"_s,
                                          u"subscriptions"_s, u"tenant"_s,          u"tenant id"_s,
                                          u"tenantid"_s,      u"tenants"_s,         u"directory id"_s};
    static const QSet<QString> descriptions{u"description"_s,  u"name"_s,  u"customer"_s,          u"label"_s,
                                            u"display name"_s, u"note"_s,  u"subscription name"_s, u"tenant name"_s,
                                            u"displayname"_s,  u"notes"_s, u"customer name"_s,     u"company"_s};
    AudienceTitles found;
    const auto take = [](qsizetype &place, qsizetype column) { place = place < 0 ? column : place; };
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString title = plainWords(row[i].text);
        if (!guidOf(row[i].text).isEmpty())
            return {};
        if (kinds.contains(title) || title == plainWords(tr("Kind"))) {
            take(found.kind, i);
        } else if (ids.contains(title) || title == plainWords(tr("Id"))) {
            take(found.id, i);
        } else if (kindsOfIds.contains(title)) {
            if (found.id < 0)
                found.kindOfIds = title.startsWith("subscription"_L1) ? u"subscription"_s : u"tenant"_s;
            take(found.id, i);
        } else if (descriptions.contains(title) || title == plainWords(tr("Description"))) {
            take(found.description, i);
        }
    }
    return found.isFound() ? found : AudienceTitles();
}

} // namespace pubconsole
