// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"pubconsole"_s;

template<typename Job>
Job *makeJob(const QString &key)
{
    auto *job = new Job(serviceName);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job; // deletes itself
}

ApiError keychainError(const QKeychain::Job *job)
{
    ApiError error;
    if (job->error() == QKeychain::EntryNotFound) {
        error.kind = ApiError::Kind::NotFound;
        error.message = KeychainSecretStore::tr("The keyring has no secret for this profile.");
    } else {
        error.kind = ApiError::Kind::Protocol;
        error.message = KeychainSecretStore::tr("The keyring did not answer as expected: %1").arg(job->errorString());
    }
    return error;
}

template<typename T, typename Job, typename F>
Reply<T> run(Job *job, QObject *context, F value)
{
    Promise<T> promise;
    QObject::connect(job, &QKeychain::Job::finished, context, [promise, job, value](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError)
            promise.finish(value(job));
        else
            promise.finish(tl::unexpected(keychainError(job)));
    });
    job->start();
    return promise.reply();
}

} // namespace

QString KeychainSecretStore::backendName() const
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusConnectionInterface *names = bus.isConnected() ? bus.interface() : nullptr;
    if (!names)
        return {};
    const QStringList activatable = names->activatableServiceNames();
    const auto isThere = [&](const QString &name) {
        return names->isServiceRegistered(name) || activatable.contains(name);
    };
    if (isThere(u"org.kde.kwalletd6"_s) || isThere(u"org.kde.kwalletd5"_s))
        return tr("KDE Wallet");
    if (isThere(u"org.gnome.keyring"_s))
        return tr("GNOME Keyring");
    if (isThere(u"org.freedesktop.secrets"_s))
        return tr("the desktop's Secret Service");
    return {};
}

Reply<QString> KeychainSecretStore::read(const QString &key)
{
    return run<QString>(makeJob<QKeychain::ReadPasswordJob>(key), this,
                        [](QKeychain::ReadPasswordJob *job) { return Result<QString>(job->textData()); });
}

Reply<Done> KeychainSecretStore::write(const QString &key, const QString &secret)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(key);
    job->setTextData(secret);
    return run<Done>(job, this, [](QKeychain::Job *) { return Result<Done>(Done{}); });
}

Reply<Done> KeychainSecretStore::remove(const QString &key)
{
    return run<Done>(makeJob<QKeychain::DeletePasswordJob>(key), this,
                     [](QKeychain::Job *) { return Result<Done>(Done{}); })
        .orElse(this, [](const ApiError &error) {
            // Nothing there is what was asked for.
            if (error.kind == ApiError::Kind::NotFound)
                return Reply<Done>::finished(Done{});
            return Reply<Done>::finished(tl::unexpected(error));
        });
}

} // namespace pubconsole
