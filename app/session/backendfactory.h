// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace pubconsole {

class HttpClient;
class OfferBackend;
class OfferShape;
struct Profile;

//! Makes what speaks to a profile's service. \param http not owned, outlives it
using BackendFactory = std::function<std::unique_ptr<OfferBackend>(const Profile &profile, HttpClient *http)>;

//! The one of the program: which service a profile has is decided here and nowhere else.
std::unique_ptr<OfferBackend> backendOf(const Profile &profile, HttpClient *http);

//! The shape of the documents of every service that the program speaks to, and of those in files, which name none.
std::shared_ptr<const OfferShape> documentShape();

} // namespace pubconsole
