// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/target.h"

#include "json/typedtext.h"
#include "operations/operationstore.h"
#include "session/workspace.h"
#include "window/workspaceview.h"

namespace pubconsole {

QString Target::offersText() const
{
    return offers.size() == 1 ? visibleText(offers.first().offer)
           : offers.isEmpty() ? QString()
                              : tr("%n offers", nullptr, int(offers.size()));
}

const OperationRecord *Target::record() const
{
    return view ? view->workspace().operations()->find(operation) : nullptr;
}

} // namespace pubconsole
