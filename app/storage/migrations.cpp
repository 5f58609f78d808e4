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
            // Who did it (the profile's name), what differed (a line for each field), the service's id of the request,
            // how long it took.
            u"ALTER TABLE journal ADD COLUMN who TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE journal ADD COLUMN fields TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE journal ADD COLUMN correlation_id TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE journal ADD COLUMN seconds INTEGER"_s,
            // A PUT that is on its way: `token` is the ETag it was sent with. Gone once its outcome is known.
            u"CREATE TABLE intents (id INTEGER PRIMARY KEY, at TEXT NOT NULL, publisher TEXT NOT NULL, "
            "offer TEXT NOT NULL, kind TEXT NOT NULL, token TEXT NOT NULL DEFAULT '')"_s,
            // Every operation that was started or found. `phase` is "intent" until the POST was answered;
            // `newest_before` is the submission that was the newest before it, NULL when that was not known.
            u"CREATE TABLE operations (id INTEGER PRIMARY KEY, publisher TEXT NOT NULL, offer TEXT NOT NULL, "
            "kind TEXT NOT NULL, phase TEXT NOT NULL, location TEXT NOT NULL DEFAULT '', newest_before TEXT, "
            "started_at TEXT NOT NULL, finished_at TEXT, cancel_requested_at TEXT, told TEXT NOT NULL DEFAULT '')"_s,
            u"CREATE INDEX operations_phase ON operations (phase)"_s,
            // When each of its steps was seen to begin and to end.
            u"CREATE TABLE steps (operation INTEGER NOT NULL, position INTEGER NOT NULL, step TEXT NOT NULL, "
            "started_at TEXT, finished_at TEXT, PRIMARY KEY (operation, position))"_s,
        },
        {
            // What the service said last: the offers of each publisher as a list in its own shape (`at` is '' before
            // the first), and the drafts of offers that were opened.
            u"CREATE TABLE cached_lists (publisher TEXT PRIMARY KEY, display_text TEXT NOT NULL, at TEXT NOT NULL, "
            "body BLOB NOT NULL)"_s,
            u"CREATE TABLE cached_offers (publisher TEXT NOT NULL, offer TEXT NOT NULL, at TEXT NOT NULL, "
            "etag BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY (publisher, offer))"_s,
        },
        {
            // What of an offer that was read is asked for without reading its draft: `plans` has an id in each line.
            u"CREATE TABLE cached_outlines (publisher TEXT NOT NULL, offer TEXT NOT NULL, at TEXT NOT NULL, "
            "title TEXT NOT NULL, plans TEXT NOT NULL, PRIMARY KEY (publisher, offer))"_s,
        },
        {
            // Offers that customers have though their list says another thing: their last publish was canceled.
            u"CREATE TABLE cached_live (publisher TEXT NOT NULL, offer TEXT NOT NULL, PRIMARY KEY (publisher, offer))"_s,
        },
        {
            // What the PUT sent, as JSON without secrets: its draft goes on while the answer is awaited.
            u"ALTER TABLE intents ADD COLUMN body BLOB"_s,
        },
    };
}

} // namespace pubconsole
