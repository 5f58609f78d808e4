// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Where a dialog acts, as it shows that.
struct ProfileMark
{
    QString color; //!< a name that Theme::profileColor() knows
    QString label;
    bool isProduction = false; //!< customers see what is made public there: a slip is made harder
};

} // namespace pubconsole
