// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/problem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

namespace pubconsole {

struct SasUri;

//! What an address with a signature comes to, in one line.
struct AddressVerdict
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::AddressVerdict)
public:
    enum class State {
        Unusable, //!< the storage refuses it, whenever
        Ended,
        NotYet,      //!< its signature or the key of it begins later
        EndsTooSoon, //!< before a publish that starts now can end
        Doubtful,    //!< the service may stumble over it
        Endless,     //!< nothing speaks against it, and it does not say when it ends
        Good,
    };

    State state = State::Unusable;
    QString line; //!< "Good until 12 Mar 2027 (107 days)": the state in words, without a signature

    //! \param found what speaks against the address, the worst of it first to be named
    //! \param days how long a publish that starts now can take; 0 when it does not matter
    static AddressVerdict of(const SasUri &uri, const QList<Problem> &found, const QDateTime &now, int days);

    friend bool operator==(const AddressVerdict &, const AddressVerdict &) = default;
};

} // namespace pubconsole
