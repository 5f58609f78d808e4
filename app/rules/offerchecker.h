// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"
#include "rules/problem.h"
#include "rules/rulelevel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

#include <memory>

namespace pubconsole {

class OfferSchema;

//! What is checked against.
struct CheckContext
{
    QDateTime now = {};
    int sasDays = 21;       //!< how long a signature has to last
    QString publisher = {}; //!< what the offer was opened as; empty to leave its ids alone
    QString offer = {};
    JsonValue preview = {};    //!< the whole body of the slot; Undefined where it is empty or was not read
    JsonValue production = {}; //!< the same
    RuleLevelMap levels = {};  //!< what the person wants some rules to count as
};

//! Looks for what the service would refuse, or what fails days after publishing: the rules of resources/rules. A pure
//! function of body and context that may run in any thread.
class OfferChecker final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OfferChecker)
public:
    //! \param schema of a type of which no field is known: then only what holds for every type is looked at
    static QList<Problem> check(const JsonValue &body, const OfferSchema &schema, const CheckContext &context);
};

} // namespace pubconsole
