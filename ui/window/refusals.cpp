// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/refusals.h"

#include "editor/offertab.h"
#include "window/page.h"

namespace pubconsole {

QString Refusals::noOffer()
{
    return tr("No offer is open.");
}

QString Refusals::readOnly()
{
    return tr("This profile is read-only.");
}

QString Refusals::beingSaved()
{
    return tr("The offer is being read or saved.");
}

QString Refusals::ofTab(const Target &target)
{
    return target.tab ? QString() : noOffer();
}

QString Refusals::ofShown(const Target &target)
{
    return target.page && target.page->about().offer ? QString() : noOffer();
}

QString Refusals::ofDraft(const Target &target)
{
    if (target.draft)
        return {};
    return ofShown(target).isEmpty() ? tr("The draft of this offer is not open.") : noOffer();
}

QString Refusals::ofOneOffer(const Target &target)
{
    return target.offer() ? QString() : tr("Select one offer first.");
}

} // namespace pubconsole
