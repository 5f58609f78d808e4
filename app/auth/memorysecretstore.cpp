// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/memorysecretstore.h"

#include <QCoreApplication>

namespace pubconsole {

using namespace Qt::StringLiterals;

QString MemorySecretStore::backendName() const
{
    return QCoreApplication::translate("pubconsole::MemorySecretStore", "this session only");
}

Reply<QString> MemorySecretStore::read(const QString &key)
{
    if (const auto it = m_secrets.constFind(key); it != m_secrets.cend())
        return Reply<QString>::finished(*it);
    return Reply<QString>::finished(tl::unexpected(ApiError::local(
        ApiError::Kind::NotFound, u"NoSecret"_s,
        QCoreApplication::translate("pubconsole::MemorySecretStore", "No secret was entered in this session."))));
}

Reply<Done> MemorySecretStore::write(const QString &key, const QString &secret)
{
    m_secrets.insert(key, secret);
    return Reply<Done>::finished(Done{});
}

Reply<Done> MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return Reply<Done>::finished(Done{});
}

} // namespace pubconsole
