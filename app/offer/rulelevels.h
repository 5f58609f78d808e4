// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

namespace pubconsole {

class Database;

//! What a person made of the rules of resources/rules in one profile: some count as a note only, some are not told at
//! all. What the service refuses is told whatever stands here.
class RuleLevels final : public QObject
{
    Q_OBJECT

public:
    enum class Level { AsGiven, Lowered, Silent };
    using Map = QHash<QByteArray, Level>;

    //! \param database not owned; what it cannot keep lasts as long as this
    explicit RuleLevels(Database *database, QObject *parent = nullptr);

    //! Those that are not as given.
    const Map &levels() const { return m_levels; }
    void set(const QByteArray &rule, Level level);
    //! Every rule counts as it is given again.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void read();

    Database *m_database;
    Map m_levels;
};

} // namespace pubconsole
