// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apierror.h"
#include "net/requestlog.h"
#include "profiles/profile.h"

#include <deque>

namespace pubconsole {

//! A text for whoever helps: versions, settings, the profile, the last error, requests and the log. Everything in it
//! passes the Redactor, and no e-mail address stands in it. A person sees it before it goes anywhere.
struct SupportReport
{
    QString version;      //!< of this program
    QString platform;     //!< of the window system
    QString keyring;      //!< its name; empty when there is none
    QStringList settings; //!< Settings::lines()
    std::optional<Profile> profile;
    bool isOffline = false;
    bool isReadOnly = false;
    std::optional<ApiError> lastError;
    std::deque<RequestLog::Entry> requests;
    QStringList log;
    QList<QByteArray> secrets; //!< Workspace::secrets()

    QString text() const;
};

} // namespace pubconsole
