// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"
#include "rules/comparison.h"
#include "rules/problem.h"

#include <QStringList>

namespace pubconsole {

//! What a publish or a go live of one offer would change, what speaks against it, and what of it cannot be undone.
struct PreflightResult
{
    JsonValue source; //!< what goes out: the draft with its edits, or the preview
    JsonValue preview;
    JsonValue production;
    //! Field by field, of source, preview and production, leaving out what the offer has not; a go live leaves out the
    //! preview, which is its source.
    QList<ComparedField> changes;
    QStringList changeLines;       //!< what differs from production as the history tells it, a line for each field
    QList<Problem> problems;       //!< all of the rules
    QStringList consequences;      //!< what becomes final, a sentence each
    QStringList finalPrices;       //!< all prices that do, a line each; empty where `consequences` name them all
    int differsFromProduction = 0; //!< fields that people would call different
    int differsFromPreview = 0;

    //! The offer is not public yet.
    bool isFirst() const { return production.isUndefined(); }
};

} // namespace pubconsole
