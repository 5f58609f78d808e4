// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backendfactory.h"

#include "cpp/cppbackend.h"
#include "cpp/cppshape.h"
#include "profiles/profile.h"

namespace pubconsole {

std::unique_ptr<OfferBackend> backendOf(const Profile &profile, HttpClient *http)
{
    return std::make_unique<CppBackend>(http, profile.endpoint);
}

std::shared_ptr<const OfferShape> documentShape()
{
    return std::make_shared<CppShape>();
}

} // namespace pubconsole
