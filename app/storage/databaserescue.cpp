// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaserescue.h"

#include "storage/databasefile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <limits>
#include <optional>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumReads = 2000; // of one table; each that fails halves a gap

QStringList firstColumn(QSqlDatabase &database, const QString &sql, int column)
{
    QStringList found;
    QSqlQuery query(database);
    for (bool isThere = query.exec(sql) && query.next(); isThere; isThere = query.next())
        found += query.value(column).toString();
    return found;
}

//! One table on its way from the one to the other.
class TableCopy final
{
public:
    TableCopy(QSqlDatabase &from, QSqlDatabase &to, const QString &table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
    {
        const QString info = "PRAGMA table_info("_L1 + table + u')';
        const QStringList known = firstColumn(from, info, 1);
        const QStringList wanted = firstColumn(to, info, 1);
        for (const QString &column : wanted) {
            if (known.contains(column))
                m_columns += column;
        }
    }

    int copied() const { return m_copied; }
    bool isWhole() const { return m_isWhole; }

    void run()
    {
        if (m_columns.isEmpty()) {
            m_isWhole = false;
            return;
        }
        copyRange(0, std::numeric_limits<qint64>::max());
    }

private:
    // From both ends up to what cannot be read, and then what is left in halves.
    void copyRange(qint64 low, qint64 high)
    {
        const Scan up = scan(low, high, u"ASC"_s);
        if (up.isWhole)
            return;
        m_isWhole = false;
        low = up.last ? *up.last + 1 : low;
        const Scan down = scan(low, high, u"DESC"_s);
        high = down.last ? *down.last - 1 : high;
        if (down.isWhole || low >= high || m_reads > maximumReads)
            return;
        const qint64 middle = low + (high - low) / 2;
        copyRange(low, middle);
        copyRange(middle + 1, high);
    }

    struct Scan
    {
        bool isWhole = false;       //!< the range was read to its end
        std::optional<qint64> last; //!< the last row that was read
    };

    Scan scan(qint64 low, qint64 high, const QString &direction)
    {
        Scan result;
        if (++m_reads > maximumReads)
            return result;
        QSqlQuery query(m_from);
        query.setForwardOnly(true);
        query.prepare("SELECT rowid, "_L1 + m_columns.join(u", "_s) + " FROM "_L1 + m_table +
                      " WHERE rowid BETWEEN ? AND ? ORDER BY rowid "_L1 + direction);
        query.addBindValue(low);
        query.addBindValue(high);
        if (!query.exec())
            return result;
        while (query.next()) {
            result.last = query.value(0).toLongLong();
            insert(query);
        }
        result.isWhole = !query.lastError().isValid();
        return result;
    }

    void insert(const QSqlQuery &row)
    {
        QSqlQuery query(m_to);
        QStringList marks;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            marks += u"?"_s;
        query.prepare("INSERT OR IGNORE INTO "_L1 + m_table + " ("_L1 + m_columns.join(u", "_s) + ") VALUES ("_L1 +
                      marks.join(u", "_s) + u')');
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            query.addBindValue(row.value(int(i) + 1));
        if (!query.exec())
            m_isWhole = false;
        else if (query.numRowsAffected() > 0)
            ++m_copied;
    }

    QSqlDatabase &m_from;
    QSqlDatabase &m_to;
    QString m_table;
    QStringList m_columns;
    int m_reads = 0;
    int m_copied = 0;
    bool m_isWhole = true;
};

} // namespace

DatabaseRescue DatabaseRescue::copy(const QString &damaged, const QString &connection)
{
    DatabaseRescue result;
    const QString source = u"damaged "_s + damaged;
    {
        QSqlDatabase to = QSqlDatabase::database(connection, false);
        QSqlDatabase from = QSqlDatabase::addDatabase(u"QSQLITE"_s, source);
        from.setDatabaseName(damaged);
        result.isWhole = result.hasAllOfPerson = from.open();
        const QStringList tables =
            firstColumn(to, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s, 0);
        to.transaction();
        for (const QString &table : tables) {
            TableCopy copy(from, to, table);
            copy.run();
            result.isWhole = result.isWhole && copy.isWhole();
            result.hasAllOfPerson = result.hasAllOfPerson && (copy.isWhole() || table.startsWith("cached_"_L1));
            if (table == "drafts"_L1)
                result.drafts = copy.copied();
            else if (table == "journal"_L1)
                result.lines = copy.copied();
        }
        const bool isKept = to.commit();
        result.isWhole = isKept && result.isWhole;
        result.hasAllOfPerson = isKept && result.hasAllOfPerson;
    }
    DatabaseFile::close(source);
    return result;
}

} // namespace pubconsole
