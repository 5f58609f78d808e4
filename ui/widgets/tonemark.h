// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles/roles.h"

#include <QColor>
#include <QPixmap>

namespace pubconsole {

//! The mark of a status, 12 × 12: one shape for each tone, so that nobody needs to tell colors apart: disc, ring,
//! triangle, square, dash. Nothing for none. \param color as a rule Theme::toneColor()
QPixmap toneMark(Tone tone, const QColor &color);

} // namespace pubconsole
