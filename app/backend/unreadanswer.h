// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/revision.h"

#include <QByteArray>

namespace pubconsole {

//! The text of an offer that was no strict JSON, as it came, with its revision.
struct UnreadAnswer
{
    OfferId id;
    QByteArray text;
    Revision revision;
};

} // namespace pubconsole
