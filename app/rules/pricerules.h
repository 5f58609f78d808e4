// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QByteArrayList>

namespace pubconsole {

class RuleProblems;

//! The rules on the prices of a plan (contract 5.5): a price where there is one to be paid and none where there is
//! not, never negative, never above what is public.
class PriceRules final
{
public:
    //! \param problems not owned
    explicit PriceRules(RuleProblems *problems)
        : m_problems(problems)
    {
    }
    //! The members of a plan that hold its prices.
    static const QByteArrayList &members();
    void check(const JsonValue &plan, const JsonPointer &here);
    //! \param before the public plan
    void checkIncrease(const JsonValue &plan, const JsonValue &before, const JsonPointer &here);

private:
    void checkAmounts(const JsonValue &value, const JsonPointer &here, int depth);
    void checkPresence(const JsonValue &pricing, const JsonPointer &here);
    void checkSizes(const JsonValue &pricing, const JsonPointer &here);
    void checkCurrencies(const JsonValue &regions, const JsonPointer &here);
    void checkRise(const JsonValue &now, const JsonValue &before, const JsonPointer &here, int depth);

    RuleProblems *m_problems;
};

} // namespace pubconsole
