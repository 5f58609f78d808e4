// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"

#include <QCoreApplication>
#include <QStringList>

namespace pubconsole {

//! The prices that become final with a publish or a go live: what differs from production, each by its name.
class PriceChanges final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PriceChanges)

public:
    //! As many lines as a folded list shows at once.
    static constexpr qsizetype mostLines = 6;
    //! For who wants to read each of them.
    static constexpr qsizetype mostOfAll = 5000;

    //! "gold, 4 cores: 0.40 → 0.48 USD/hour (raised 20 %): …", a line for each price: first those that are raised, then
    //! those that are gone, new and lowered, each in the order of the document. Beyond `most` a last line says how
    //! many more there are. Pure.
    //! \param production an offer with nothing in it where none is public yet
    static QStringList lines(const OfferBody &source, const OfferBody &production, qsizetype most = mostLines);

private:
    struct Change;
    static QString line(const Change &change);
};

} // namespace pubconsole
