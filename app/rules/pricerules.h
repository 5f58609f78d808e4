// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"

#include <QSet>

namespace pubconsole {

class RuleProblems;

//! The rules on the prices of a plan (contract 5.5): a price where there is one to be paid and none where there is
//! not, for sizes and markets that are known and where the plan is sold, and never above what is public.
class PriceRules final
{
public:
    //! \param problems not owned
    explicit PriceRules(RuleProblems *problems)
        : m_problems(problems)
    {
    }
    //! What can be said of a plan alone. \param body that the pricing is of
    void check(const OfferBody &body, const PlanPricing &pricing);
    //! What speaks against a change of what customers have bought. \param before of the public plan
    void checkPublished(const OfferBody &body, const PlanPricing &pricing, const PlanPricing &before);

private:
    struct Place; // a form and its document
    void checkForm(const Place &at, const PlanPricing &pricing);
    void checkPresence(const Place &at);
    void checkAmounts(const Place &at);
    void checkUnread(const Place &at);
    void checkList(const Place &at, const QByteArray &market, const PriceList &list);
    void checkSizes(const Place &at, const QByteArray &market, const PriceList &list);
    void checkSteps(const Place &at, const QByteArray &market, const PriceList &list);
    void checkMarkets(const Place &at, const PlanPricing &pricing);
    void checkSoldIn(const PlanPricing &pricing);
    void checkMarket(const QByteArray &code, const JsonPointer &here, QSet<QByteArray> &seen);
    void checkModel(const Place &at, const PlanPrices &before);
    void checkRises(const Place &at, const PlanPrices &before);

    RuleProblems *m_problems;
};

} // namespace pubconsole
