// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pubconsole {

//! What becomes of a price or a line of a file. The worst first.
enum class ImportOutcome {
    Rejected,  //!< the draft keeps what it has
    Doubled,   //!< it stands in a line above
    Removed,   //!< it is not of the file but of the draft, which has it no more
    Changed,   //!< the draft has it otherwise
    Added,     //!< the draft has not got it
    Unchanged, //!< the draft has the same, however that is spelled
};

} // namespace pubconsole
