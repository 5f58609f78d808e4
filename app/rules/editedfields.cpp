// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/editedfields.h"

#include "rules/comparison.h"
#include "rules/offerschema.h"

namespace pubconsole {

QList<EditedField> editedFields(const JsonValue &before, const JsonValue &after, const OfferSchema &schema)
{
    const QList<JsonChange> changes = JsonDiff::between(before, after, schema.identities());
    QList<JsonPath> paths;
    for (const JsonChange &change : changes)
        paths += change.path;
    const auto isSame = [&changes](qsizetype left, qsizetype right) {
        JsonChange moved = changes[left];
        moved.path = changes[right].path;
        return moved == changes[right];
    };
    QList<EditedField> fields;
    for (const QList<qsizetype> &rows : foldedForms(paths, *schema.body({}).shape(), isSame)) {
        fields.append({changes[rows.first()]});
        for (const qsizetype also : rows.sliced(1))
            fields.last().alsoAt += paths[also];
    }
    return fields;
}

} // namespace pubconsole
