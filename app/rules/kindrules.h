// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

namespace pubconsole {

class RuleProblems;

//! The rule on kinds: text where a number, a boolean, a list or an object belongs, and the other way round. One problem
//! for each place, with what is expected and what is there.
class KindRules final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::KindRules)
public:
    //! \param value anything but Undefined and null
    //! Items of a list, prices of sizes and versions of a map are looked at too, but not what is in them.
    //! \return whether the value itself is of the field's kind
    static bool check(RuleProblems &problems, const OfferField &field, const JsonValue &value, const JsonPointer &here);
    //! The same where no field describes the value, such as for the list of plans.
    static bool check(RuleProblems &problems, JsonValue::Type expected, const JsonValue &value,
                      const JsonPointer &here);
};

} // namespace pubconsole
