// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apierror.h"

namespace pubconsole {

//! Reads what a service wrote with an error into `code`, `message`, `fields` and the ids of `error`, in every shape the
//! services have (contract 1.4, 1.6, 2.5): {"error":{code,message,details}}, {"Message"}, {"message"},
//! {"error","error_description"} of the token endpoint, ModelState, plain text, HTML, nothing at all. Nothing is read
//! beyond 1 MB, nothing kept beyond 2,000 characters a text and 200 reasons.
//! \param secrets what was sent and must not come back in any text, however the service spells it
void readErrorBody(const QByteArray &body, const QList<QByteArray> &secrets, ApiError &error);

//! Whether this is an error as the service itself writes it: a code or a message in `error`, or `Message` alone
//! (contract 1.6). A `message` in lower case is what gateways write.
bool isErrorOfService(const QByteArray &body);

} // namespace pubconsole
