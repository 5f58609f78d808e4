// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"

#include <QString>

namespace pubconsole {

//! Something about an offer that a person should look at, and where it is.
struct Problem
{
    enum class Severity { Error, Warning, Information };

    Severity severity = Severity::Warning;
    QByteArray rule; //!< "SAS-LIFE"; empty for what the service itself said
    QString message;
    QString help;
    JsonPointer place;
    int line = 0;         //!< of the JSON text, from 1, where that could not be read; 0 for a place of the document
    bool isTyped = false; //!< of a text that stands in a field alone: nothing of it is in the document or ever sent
    bool isSaid = false;  //!< by the service; the help tells when

    //! A field that is needed for publishing has nothing in it: of these there are many at once.
    bool isEmptyField() const { return rule == "REQ"; }

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace pubconsole
