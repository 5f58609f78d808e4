// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apierror.h"

#include <tl/expected.hpp>

namespace pubconsole {

//! A value, or the reason why there is none.
template<typename T>
using Result = tl::expected<T, ApiError>;

//! The value of a call that answers nothing but success.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace pubconsole
