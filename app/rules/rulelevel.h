// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace pubconsole {

//! What a person made of a rule of resources/rules: as it is given, a note only, or not told at all. What the service
//! refuses is told whatever stands here.
enum class RuleLevel { AsGiven, Lowered, Silent };

//! By rule; those that are not here are as given.
using RuleLevelMap = QHash<QByteArray, RuleLevel>;

} // namespace pubconsole
