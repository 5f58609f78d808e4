// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace pubconsole {

//! Why an operation failed, in the service's own words.
struct OperationFailure
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OperationFailure)
public:
    QString sentence;     //!< what failed and where: "Publish failed at Certification."
    QStringList messages; //!< what the service said of it, errors first; empty where it said nothing

    //! Nothing where the operation has not failed.
    static std::optional<OperationFailure> of(const OperationRecord &record);
    //! All of it, a line for each message, as far as a person reads; says so where the service gave no reason.
    QString text() const;
};

} // namespace pubconsole
