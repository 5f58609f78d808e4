// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/database.h"

#include <QDateTime>

namespace pubconsole {

using namespace Qt::StringLiterals;

void Journal::append(const Entry &entry, QObject *context, std::function<void(const QString &)> done)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_database->write(
        [entry, now](QSqlDatabase &database) {
            return Database::execute(
                database, u"INSERT INTO journal (at, publisher, offer, kind, details) VALUES (?, ?, ?, ?, ?)"_s,
                {now, entry.publisher, entry.offer, entry.kind, entry.details.isNull() ? u""_s : entry.details});
        },
        Database::Durability::Power, context, std::move(done));
}

QList<Journal::Entry> Journal::newest(int count) const
{
    QList<Entry> entries;
    const auto rows =
        m_database->rows(u"SELECT publisher, offer, kind, details FROM journal ORDER BY id DESC LIMIT ?"_s, {count});
    for (const Database::Row &row : rows)
        entries.append({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString()});
    return entries;
}

} // namespace pubconsole
