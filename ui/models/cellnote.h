// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles/roles.h"

#include <QString>

namespace pubconsole {

//! What is said of one cell: a mark in it, and the words for its tooltip and for assistive tools.
struct CellNote
{
    Tone tone = Tone::None;
    QString text;

    friend bool operator==(const CellNote &, const CellNote &) = default;
};

} // namespace pubconsole
