// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/problem.h"
#include "rules/rulelevel.h"

#include <QList>

namespace pubconsole {

//! Gathers the problems of one check: the rules of resources/rules with the values of the case, as the person wants
//! them to count.
class RuleProblems final
{
public:
    explicit RuleProblems(const RuleLevelMap &levels)
        : m_levels(levels)
    {
    }

    //! \param rule one of resources/rules
    //! \param values what stands for %1, %2… of its sentences
    //! \param inHelp further values, which the help alone names
    void add(const QByteArray &rule, const JsonPointer &place, const QStringList &values = {},
             const QStringList &inHelp = {});
    //! What a rule said of a value by itself, now that it stands somewhere.
    void add(Problem problem, const JsonPointer &place);
    //! What a rule says, however the person wants it to count, of no place.
    static Problem asGiven(const QByteArray &rule, const QStringList &values = {}, const QStringList &inHelp = {});
    const QList<Problem> &found() const { return m_found; }

private:
    RuleLevelMap m_levels;
    QList<Problem> m_found;
};

} // namespace pubconsole
