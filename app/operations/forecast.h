// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrepository.h"

namespace pubconsole {

//! When an operation will probably need somebody or end: by how long its steps took before, else by the service's own
//! estimates. A publish is reckoned up to the publisher's review; that takes as long as the publisher takes.
struct Forecast
{
    using Usual = std::function<OperationRepository::Durations(const QString &step)>;

    QDateTime from; //!< invalid where nothing can be said, also of a step that took longer than it ever did
    QDateTime to;
    bool isSlow = false;    //!< the step runs for longer than nine of ten of one's own did
    bool isOverdue = false; //!< the step runs for longer than the service estimated

    bool isKnown() const { return from.isValid(); }
    //! What the journal knows of such operations. \param repository outlives what is returned; null knows nothing
    static Usual usualOf(const OperationRepository *repository, OperationRecord::Kind kind);
    //! \param usual what the journal knows of a step
    static Forecast of(const OperationRecord &record, const Usual &usual, const QDateTime &now);
    //! How long the step has run, or took; nothing where its beginning, or its end, was not seen.
    static std::optional<std::chrono::seconds> elapsed(const OperationRecord &record, qsizetype step,
                                                       const QDateTime &now);
};

} // namespace pubconsole
