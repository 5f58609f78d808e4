// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpath.h"
#include "rules/problem.h"

#include <QHash>
#include <QString>

namespace pubconsole {

//! A sentence about a field, and how bad it is.
struct FieldNote
{
    Problem::Severity severity = Problem::Severity::Warning;
    QString sentence;

    friend bool operator==(const FieldNote &, const FieldNote &) = default;
};

//! What a form shows beside the values. Places are texts of pointers. A copy shares everything.
struct FieldNotes
{
    using Sentences = QHash<QByteArray, QList<FieldNote>>;

    Sentences sentences;              //!< what is to be said of a place
    QHash<QByteArray, QString> typed; //!< what stands in a field there and was not taken over
    JsonValue body;                   //!< what the form shows
    JsonValue production;             //!< what is public; Undefined while that is nothing or not known
    JsonValue preview = {};           //!< what is next to be public; the same
    int sasDays = 21;                 //!< how long the signature of a disk has to last
    JsonIdentities identities = {};   //!< of the items of their lists
};

} // namespace pubconsole
