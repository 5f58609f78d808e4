// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace pubconsole {

class HttpClient;
class OfferBackend;
struct Profile;

//! Makes what speaks to a profile's service. \param http not owned, outlives it
using BackendFactory = std::function<std::unique_ptr<OfferBackend>(const Profile &profile, HttpClient *http)>;

//! The one of the program: which service a profile has is decided here and nowhere else.
std::unique_ptr<OfferBackend> backendOf(const Profile &profile, HttpClient *http);

} // namespace pubconsole
