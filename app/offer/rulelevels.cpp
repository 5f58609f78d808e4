// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/rulelevels.h"

#include "storage/database.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

RuleLevels::RuleLevels(Database *database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(database, &Database::opened, this, [this] {
        read();
        Q_EMIT changed();
    });
    read();
}

void RuleLevels::read()
{
    const auto rows = m_database->rows(u"SELECT rule, level FROM rule_levels"_s);
    for (const Database::Row &row : rows)
        m_levels.insert(row[0].toByteArray(),
                        row[1].toString() == "silent"_L1 ? RuleLevel::Silent : RuleLevel::Lowered);
}

void RuleLevels::set(const QByteArray &rule, RuleLevel level)
{
    if (m_levels.value(rule, RuleLevel::AsGiven) == level)
        return;
    if (level == RuleLevel::AsGiven)
        m_levels.remove(rule);
    else
        m_levels.insert(rule, level);
    const QString name = QString::fromLatin1(rule);
    const QString word = level == RuleLevel::Silent ? u"silent"_s : u"lowered"_s;
    m_database->write(
        [name, word, isGiven = level == RuleLevel::AsGiven](QSqlDatabase &database) {
            return isGiven ? Database::execute(database, u"DELETE FROM rule_levels WHERE rule = ?"_s, {name})
                           : Database::execute(database, u"REPLACE INTO rule_levels (rule, level) VALUES (?, ?)"_s,
                                               {name, word});
        },
        Database::Durability::Process, this, [](const QString &) {});
    Q_EMIT changed();
}

void RuleLevels::reset()
{
    const QList<QByteArray> rules = m_levels.keys();
    for (const QByteArray &rule : rules)
        set(rule, RuleLevel::AsGiven);
}

} // namespace pubconsole
