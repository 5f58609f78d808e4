// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QByteArray>

namespace pubconsole {

//! The text of an offer that was no strict JSON, as it came, with its ETag.
struct UnreadAnswer
{
    OfferId id;
    QByteArray text;
    QByteArray etag;
};

} // namespace pubconsole
