// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/programnetwork.h"

#include "net/secretstore.h"
#include "profiles/settings.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {
const QString passwordKey = u"proxy"_s; // in the keyring
}

ProgramNetwork::ProgramNetwork(const Settings *settings, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
{
}

void ProgramNetwork::load()
{
    NetworkOptions options;
    options.proxy = m_settings->proxy();
    if (const QString file = m_settings->authorityFile(); !file.isEmpty()) {
        if (auto authorities = NetworkOptions::readAuthorities(file))
            options.authorities = std::move(*authorities);
        else
            Q_EMIT told(authorities.error().text());
    }
    const bool hasPassword = options.proxy.mode == ProxyRules::Mode::Manual && !options.proxy.user.isEmpty();
    if (hasPassword && options.proxy.user == m_options.proxy.user)
        options.proxy.password = m_options.proxy.password;
    apply(options);
    if (!hasPassword)
        return;
    m_secrets->read(passwordKey).then(this, [this](const Result<QString> &password) {
        NetworkOptions known = m_options;
        known.proxy.password = password.value_or(QString());
        apply(known);
        if (!password)
            Q_EMIT told(tr("The proxy's password is not known. %1").arg(password.error().message));
    });
}

void ProgramNetwork::apply(const NetworkOptions &options)
{
    if (std::exchange(m_options, options) != options)
        Q_EMIT changed();
}

void ProgramNetwork::keepPassword(const QString &password)
{
    m_secrets->write(passwordKey, password).then(this, [this](const Result<Done> &written) {
        if (!written)
            Q_EMIT told(tr("The proxy's password is kept for this session only. %1").arg(written.error().message));
    });
}

} // namespace pubconsole
