// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apierror.h"
#include "net/httpresponse.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;

// The first byte chooses the status, the rest is what a server wrote. What is said of it is bounded, plain, and without
// the secret that was sent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    HttpResponse response;
    response.status = 400 + data[0];
    response.body = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const ApiError error = ApiError::fromResponse(response, {"hush-hush"_ba});
    const QString said = error.text() + error.forSupport() + error.code + error.correlationId + error.requestId;
    if (said.contains("hush-hush"_L1) || error.message.isEmpty() || error.message.size() > 3000 ||
        error.fields.size() > 200 || said.contains(QChar(u'\0')))
        abort();
    return 0;
}
