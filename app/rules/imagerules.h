// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QCoreApplication>

namespace pubconsole {

class OfferSchema;
class RuleProblems;
struct ImageMap;

//! The rules on image versions, for every type and cloud: their names, order and number, what no two of them may share,
//! and what is public and stays as it is.
class ImageRules final
{
public:
    //! \param problems, schema not owned
    ImageRules(RuleProblems *problems, const OfferSchema &schema);
    //! \param preview, production Undefined where a slot is empty or was not read
    void check(const JsonValue &body, const JsonValue &preview, const JsonValue &production);

private:
    void checkNames(const ImageMap &map);
    void checkUnique(const QList<ImageMap> &maps);
    void checkPublished(const ImageMap &map, const JsonValue &live, const JsonValue &next);
    void checkRemoved(const JsonValue &body, const JsonValue &production);

    RuleProblems *m_problems;
    const OfferSchema &m_schema;
};

} // namespace pubconsole
