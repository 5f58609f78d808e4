// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

QList<QStringList> migrations()
{
    return {
        {
            // An offer's edits that are not on the service. `body` and `base` are JSON without secrets; `text` is what
            // was typed and does not parse; `is_kept` is 0 until the person decided to keep it; the keychain has the
            // secrets of those that `has_secrets`.
            u"CREATE TABLE drafts (publisher TEXT NOT NULL, offer TEXT NOT NULL, base BLOB, body BLOB NOT NULL, "
            "text BLOB, etag BLOB NOT NULL, changed_at TEXT NOT NULL, is_kept INTEGER NOT NULL DEFAULT 0, "
            "has_secrets INTEGER NOT NULL DEFAULT 0, "
            "PRIMARY KEY (publisher, offer))"_s,
            // What was done to the service. Kept without limit.
            u"CREATE TABLE journal (id INTEGER PRIMARY KEY, at TEXT NOT NULL, publisher TEXT NOT NULL, "
            "offer TEXT NOT NULL, kind TEXT NOT NULL, details TEXT NOT NULL DEFAULT '')"_s,
            u"CREATE INDEX journal_offer ON journal (publisher, offer, id)"_s,
        },
        {
            // Rules that the person silenced or lowered: `level` is "silent" or "lowered".
            u"CREATE TABLE rule_levels (rule TEXT PRIMARY KEY, level TEXT NOT NULL)"_s,
        },
    };
}

} // namespace pubconsole
