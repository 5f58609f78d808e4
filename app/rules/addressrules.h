// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

#include <QDateTime>

namespace pubconsole {

class RuleProblems;

//! The rules of resources/rules on what stands in fields for addresses: pages of the web, logos, and addresses with a
//! signature as AddressInspection has it. What is looked at is the text as it is sent.
class AddressRules final
{
public:
    //! \param problems not owned
    //! \param sasDays how long a signature has to last
    AddressRules(RuleProblems *problems, QDateTime now, int sasDays);

    //! Of an address in a field of that kind.
    void check(const OfferField &field, const QString &text, const JsonPointer &here);

private:
    void checkWeb(const QString &text, const JsonPointer &here);
    void checkLogo(const QString &text, const JsonPointer &here);

    RuleProblems *m_problems;
    QDateTime m_now;
    int m_sasDays;
};

} // namespace pubconsole
