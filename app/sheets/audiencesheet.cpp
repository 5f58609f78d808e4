// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/audiencesheet.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

SheetTable audienceSheet(const AudienceList &shape, const JsonValue &list)
{
    SheetTable table{.rows = {{{u"Type"_s}, {u"Id"_s}, {u"Description"_s}}}};
    const QList<AudienceEntry> entries = shape.entries(list);
    table.rows.reserve(entries.size() + 1);
    for (const AudienceEntry &entry : entries)
        table.rows.append({{entry.kind.left(1).toUpper() + entry.kind.mid(1)}, {entry.id}, {entry.description}});
    return table;
}

} // namespace pubconsole
