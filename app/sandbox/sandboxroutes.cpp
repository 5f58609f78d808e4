// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxroutes.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

bool SandboxRoutes::same(const QString &left, QAnyStringView right)
{
    return QAnyStringView::compare(left, right, Qt::CaseInsensitive) == 0;
}

QByteArray SandboxRoutes::methods(const QStringList &path)
{
    const QByteArray get = "GET, HEAD";
    if (path.value(0).compare("api"_L1, Qt::CaseInsensitive) != 0)
        return {};
    if (path.size() == 2)
        return same(path[1], "publishers"_L1) || same(path[1], "offerTypes"_L1) ? get : QByteArray();
    if (path.size() == 3)
        return same(path[1], "operations"_L1) ? get : QByteArray();
    if (path.size() < 4 || !same(path[1], "publishers"_L1) || !same(path[3], "offers"_L1))
        return {};
    const QString verb = path.value(5);
    switch (path.size()) {
    case 4:
        return get;
    case 5:
        return get + ", PUT";
    case 6:
        if (same(verb, "publish"_L1) || same(verb, "golive"_L1) || same(verb, "cancel"_L1))
            return "POST";
        return same(verb, "status"_L1) || same(verb, "submissions"_L1) ? get : QByteArray();
    case 7:
        return same(verb, "slot"_L1) || same(verb, "versions"_L1) || same(verb, "operations"_L1) ? get : QByteArray();
    default:
        return {};
    }
}

QString SandboxRoutes::parameter(const SandboxRequest &request, QLatin1StringView name)
{
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (same(key, name))
            return value;
    }
    return {};
}

} // namespace pubconsole
