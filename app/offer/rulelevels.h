// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulelevel.h"

#include <QObject>

namespace pubconsole {

class Database;

//! What a person made of the rules in one profile, kept in its database.
class RuleLevels final : public QObject
{
    Q_OBJECT

public:
    //! \param database not owned; what it cannot keep lasts as long as this
    explicit RuleLevels(Database *database, QObject *parent = nullptr);

    //! Those that are not as given.
    const RuleLevelMap &levels() const { return m_levels; }
    void set(const QByteArray &rule, RuleLevel level);
    //! Every rule counts as it is given again.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void read();

    Database *m_database;
    RuleLevelMap m_levels;
};

} // namespace pubconsole
