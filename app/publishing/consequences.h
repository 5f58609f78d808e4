// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QCoreApplication>
#include <QStringList>

namespace pubconsole {

class OfferSchema;

//! What nobody can take back once it is in production.
class Consequences final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::Consequences)

public:
    //! A sentence for each kind: plan ids, prices, public plans, what is taken off the marketplace. Below the one on
    //! prices stands each of them, a line each.
    //! \param source what goes out; \param production Undefined for an offer that is not public yet
    static QStringList of(const JsonValue &source, const JsonValue &production, const OfferSchema &schema);
};

} // namespace pubconsole
