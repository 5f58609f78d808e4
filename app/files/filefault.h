// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Why the system refused something with a file, as a sentence.
//! \param error a value of errno
QString fileFault(int error);

} // namespace pubconsole
