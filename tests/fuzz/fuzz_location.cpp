// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/routes.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;

// What a service gives as a Location is followed with the token: it never leads to another host, scheme or port.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Routes routes(QUrl(u"https://cloudpartner.azure.com/base"_s));
    const QUrl url = routes.location(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (url.isEmpty())
        return 0;
    const bool isOurs = url.scheme() == "https"_L1 && url.host() == "cloudpartner.azure.com"_L1 &&
                        url.port(443) == 443 && url.userInfo().isEmpty();
    if (!isOurs)
        abort();
    // As it goes onto the wire, too.
    const QByteArray wire = url.toEncoded();
    if (!wire.startsWith("https://cloudpartner.azure.com/") &&
        !wire.startsWith("https://cloudpartner.azure.com:443/") && !wire.startsWith("https://cloudpartner.azure.com?"))
        abort();
    if (wire.contains('\r') || wire.contains('\n') || wire.contains(' '))
        abort();
    return 0;
}
