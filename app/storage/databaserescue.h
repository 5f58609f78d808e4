// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! What could be brought from a damaged database into a new one: each row that can be read, around the pages that
//! cannot.
struct DatabaseRescue
{
    int drafts = 0;
    int lines = 0;       //!< of the journal
    bool isWhole = true; //!< nothing was met that could not be read
    //! The same for all but copies of what the service has: then the damaged file holds nothing that is nowhere else.
    bool hasAllOfPerson = true;

    //! \param damaged the file, which is only read
    //! \param connection to the new database, with its tables
    static DatabaseRescue copy(const QString &damaged, const QString &connection);
};

} // namespace pubconsole
