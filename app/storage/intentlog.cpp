// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intentlog.h"

#include "storage/database.h"

#include <QDateTime>

#include <memory>

namespace pubconsole {

using namespace Qt::StringLiterals;

IntentLog::IntentLog(Database *database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

bool IntentLog::isWritable() const
{
    return m_database->isOpen();
}

void IntentLog::begin(const Intent &intent, std::function<QByteArray()> body, QObject *context,
                      std::function<void(qint64 id, const QString &error)> done)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto id = std::make_shared<qint64>(0);
    m_database->write(
        [intent, body = std::move(body), now, id](QSqlDatabase &database) {
            return Database::execute(
                       database,
                       u"INSERT INTO intents (at, publisher, offer, kind, token, body) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {now, intent.publisher, intent.offer, u"save"_s, intent.token.isNull() ? u""_s : intent.token,
                        body()}) &&
                   Database::lastId(database, id.get());
        },
        Database::Durability::Power, context,
        [id, done = std::move(done)](const QString &error) { done(error.isEmpty() ? *id : 0, error); });
}

void IntentLog::end(qint64 id)
{
    m_database->write(
        [id](QSqlDatabase &database) {
            return Database::execute(database, u"DELETE FROM intents WHERE id = ?"_s, {id});
        },
        Database::Durability::Process, this, [](const QString &) {});
}

QList<IntentLog::Intent> IntentLog::open() const
{
    QList<Intent> open;
    const auto rows = m_database->rows(u"SELECT id, publisher, offer, token, body FROM intents ORDER BY id"_s);
    for (const Database::Row &row : rows)
        open.append(
            {row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toByteArray()});
    return open;
}

} // namespace pubconsole
