// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QCoreApplication>

namespace pubconsole {

//! Which columns of a sheet have an audience, by the titles in one of its rows: as the service's own files (contract
//! 5.6), the tools of the cloud and people write them, in English or the language of the program.
class AudienceTitles final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::AudienceTitles)

public:
    qsizetype kind = -1; //!< -1 where there is none
    qsizetype id = -1;
    qsizetype description = -1;
    QString kindOfIds = {}; //!< what the title of the ids says of them: "subscription id"; empty for "id"

    bool isFound() const { return id >= 0; }
    //! Not found in a row of another kind.
    static AudienceTitles of(const QList<SheetCell> &row);
};

} // namespace pubconsole
