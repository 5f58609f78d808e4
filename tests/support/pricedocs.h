// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/parsed.h"

//! Documents of the portal with prices.

//! \param second what the second form of its prices has; empty for the same
inline QByteArray plan(const QByteArray &id, const QByteArray &form, const QByteArray &second = {})
{
    return "{'planId':'" + id + "','virtualMachinePricing':{" + form + "},'virtualMachinePricingV2':{" +
           (second.isEmpty() ? form : second) + "}}";
}

//! One with a price in USD for each size, and one form alone: "'1core':0.10,'2core':0.20"
inline QByteArray planOfSizes(const QByteArray &id, const QByteArray &sizes)
{
    return "{'planId':'" + id + "','virtualMachinePricing':{'isByol':false,'coreMultiplier':{'currency':'USD'," +
           "'individually':{" + sizes + "}}}}";
}

inline pubconsole::JsonValue offer(const QByteArrayList &plans, const QByteArray &type = "virtualmachines",
                                   const QByteArray &id = "x")
{
    return quoted("{'id':'" + id + "','publisherId':'p','offerTypeId':'microsoft-azure-" + type +
                  "','definition':{'offer':{},'plans':[" + plans.join(',') + "]}}");
}
