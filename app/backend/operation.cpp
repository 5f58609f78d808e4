// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/operation.h"

#include <algorithm>

namespace pubconsole {

int OperationReport::currentStep() const
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].status.kind() != StatusWord::Class::Succeeded)
            return int(i);
    }
    return -1;
}

bool OperationReport::isSignedOff() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const OperationStep &step) {
        return step.isPublisherSignoff && step.status.kind() == StatusWord::Class::Succeeded;
    });
}

bool OperationReport::isWaitingForReview() const
{
    if (status.isFinal())
        return false;
    return status.kind() == StatusWord::Class::WaitingForReview ||
           std::any_of(steps.cbegin(), steps.cend(), [](const OperationStep &step) {
               return step.status.kind() == StatusWord::Class::WaitingForReview;
           });
}

} // namespace pubconsole
