// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/changelines.h"

#include "json/jsondiff.h"
#include "rules/offerschema.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

QStringList changeLines(const JsonValue &before, const JsonValue &after, const OfferSchema &schema, int most)
{
    QStringList lines;
    const QList<JsonChange> changes =
        JsonDiff::between(schema.body(before).contentAlone(), schema.body(after).contentAlone(), schema.identities());
    for (const JsonChange &change : changes) {
        if (lines.size() == most) {
            lines += OfferSchema::tr("and %n more", nullptr, int(changes.size()) - most);
            break;
        }
        const OfferField *field = schema.field(change.path);
        const bool isSecret = !change.path.isRoot() && SecretFields::isSecretName(change.path.steps().last().name);
        const auto text = [field, isSecret](const JsonValue &value) {
            return value.isUndefined() ? OfferSchema::tr("not there") : isSecret ? u"••••"_s : valueText(value, field);
        };
        lines += OfferSchema::tr("%1: %2 → %3").arg(schema.label(change.path), text(change.before), text(change.after));
    }
    return lines;
}

} // namespace pubconsole
