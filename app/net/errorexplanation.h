// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

struct ApiError;

//! What people need beside the service's own words: the probable cause in this service and what to do about it, one or
//! two sentences each, translated. Either may be empty. The texts are the table in errorexplanation.cpp, by the error's
//! code, else its status, else its kind.
struct ErrorExplanation
{
    QString cause;
    QString remedy;

    static ErrorExplanation of(const ApiError &error);
    //! The codes, statuses and kinds that the table knows: for the test that holds it against the contract.
    static QStringList keys();
};

} // namespace pubconsole
