// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"pubconsole"_s;
constexpr auto timeToSay = std::chrono::seconds(1); // what it means for a call that its keyring went away
const QString secretService = u"org.freedesktop.secrets"_s;

template<typename Job>
Job *makeJob(const QString &key)
{
    auto *job = new Job(serviceName);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job; // deletes itself
}

QDBusConnectionInterface *busNames()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? bus.interface() : nullptr;
}

// QtKeychain speaks to the Secret Service where libsecret is there, else to KDE Wallet itself.
QString backendService()
{
    static const bool hasLibsecret = QLibrary(u"secret-1"_s, 0).load();
    if (hasLibsecret)
        return secretService;
    return qgetenv("KDE_SESSION_VERSION") == "6" ? u"org.kde.kwalletd6"_s : u"org.kde.kwalletd5"_s;
}

// Who has the name now; empty when nobody.
QString owner()
{
    QDBusConnectionInterface *names = busNames();
    return names ? names->serviceOwner(backendService()).value() : QString();
}

bool isThere()
{
    QDBusConnectionInterface *names = busNames();
    return names && (names->isServiceRegistered(backendService()).value() ||
                     names->activatableServiceNames().value().contains(backendService()));
}

QString programName(uint pid)
{
    QFile comm(u"/proc/%1/comm"_s.arg(pid));
    return comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.read(100)).trimmed() : QString();
}

ApiError failure(const QString &code, const QString &message)
{
    return ApiError::local(ApiError::Kind::Unauthorized, code, message);
}

ApiError denied()
{
    return failure(u"KeyringDenied"_s, KeychainSecretStore::tr("The keyring is locked."));
}

ApiError gone()
{
    return failure(u"KeyringGone"_s, KeychainSecretStore::tr("The keyring went away."));
}

ApiError silent(std::chrono::milliseconds limit)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(limit);
    return failure(u"KeyringSlow"_s, KeychainSecretStore::tr("The keyring did not answer within %n minute(s).", nullptr,
                                                             int(minutes.count())));
}

ApiError notFound()
{
    return ApiError::local(ApiError::Kind::NotFound, u"NoSecret"_s,
                           KeychainSecretStore::tr("The keyring has no secret for this profile."));
}

// What an error means is seen from the bus: the library's texts are for people and change.
ApiError errorOf(const QKeychain::Job &job, const QString &ownerBefore)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return notFound();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return denied();
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    if (!isThere())
        return failure(u"KeyringMissing"_s, KeychainSecretStore::tr("There is no keyring."));
    if (owner().isEmpty() || (!ownerBefore.isEmpty() && owner() != ownerBefore))
        return gone();
    return failure(u"KeyringFailed"_s,
                   KeychainSecretStore::tr("The keyring did not do it: %1.").arg(job.errorString().left(300)));
}

// In a keyring that stays locked the Secret Service finds nothing and says little about what it cannot write.
template<typename T>
Reply<T> unlessLocked(QObject *context, const ApiError &error)
{
    const bool mayBeLocked = error.code == "NoSecret"_L1 || error.code == "KeyringFailed"_L1;
    if (!mayBeLocked || backendService() != secretService)
        return Reply<T>::finished(tl::unexpected(error));
    QDBusMessage question = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const Promise<T> promise;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, 5000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, promise, error] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        const bool isLocked = !answer.isError() && answer.value().variant().toBool();
        promise.finish(tl::unexpected(isLocked ? denied() : error));
    });
    return promise.reply();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent, std::chrono::milliseconds patience,
                                         std::chrono::milliseconds limit)
    : QObject(parent)
    , m_owner(new QDBusServiceWatcher(backendService(), QDBusConnection::sessionBus(),
                                      QDBusServiceWatcher::WatchForUnregistration, this))
    , m_limit(limit)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(patience);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        Q_EMIT slow();
    });
}

QString KeychainSecretStore::backendName() const
{
    QDBusConnectionInterface *names = busNames();
    if (!isThere())
        return {};
    if (backendService() != secretService)
        return tr("KDE Wallet");
    const QDBusReply<uint> pid = names->servicePid(secretService);
    const QString program = pid.isValid() ? programName(pid.value()) : QString();
    const QStringList activatable = names->activatableServiceNames();
    if (program.startsWith("gnome-keyring"_L1) || (program.isEmpty() && activatable.contains(u"org.gnome.keyring"_s)))
        return tr("GNOME Keyring");
    if (program.startsWith("kwallet"_L1) || program.startsWith("ksecret"_L1))
        return tr("KDE Wallet");
    if (program.startsWith("keepassxc"_L1))
        return u"KeePassXC"_s;
    return tr("the desktop's Secret Service");
}

template<typename T, typename Job, typename F>
Reply<T> KeychainSecretStore::run(Job *job, F value)
{
    const Promise<T> promise;
    const auto end = [this, promise](Result<T> result) {
        if (promise.isFinished())
            return;
        settled();
        promise.finish(std::move(result));
    };
    connect(job, &QKeychain::Job::finished, this, [end, job, value, before = owner()](QKeychain::Job *) {
        end(job->error() == QKeychain::NoError ? value(job) : tl::unexpected(errorOf(*job, before)));
    });
    // libsecret never answers when the keyring goes away, or refuses in a way of its own, while it asks the person. The
    // job is kept, in case it does; but QtKeychain runs one after the other and has to hear that this one is over.
    const auto giveUp = [promise, end, job](const ApiError &error) {
        if (promise.isFinished())
            return;
        end(tl::unexpected(error));
        Q_EMIT job->finished(job);
    };
    connect(m_owner, &QDBusServiceWatcher::serviceUnregistered, this,
            [this, giveUp] { QTimer::singleShot(timeToSay, this, [giveUp] { giveUp(gone()); }); });
    QTimer::singleShot(m_limit, this, [this, giveUp] { giveUp(silent(m_limit)); });
    ++m_underWay;
    if (!m_slow.isActive() && !m_isSlow)
        m_slow.start();
    job->start();
    return promise.reply();
}

void KeychainSecretStore::settled()
{
    if (--m_underWay > 0)
        return;
    m_slow.stop();
    if (std::exchange(m_isSlow, false))
        Q_EMIT answered();
}

Reply<QString> KeychainSecretStore::read(const QString &key)
{
    return run<QString>(makeJob<QKeychain::ReadPasswordJob>(key),
                        [](QKeychain::ReadPasswordJob *job) { return Result<QString>(job->textData()); })
        .orElse(this, [this](const ApiError &error) { return unlessLocked<QString>(this, error); });
}

Reply<Done> KeychainSecretStore::write(const QString &key, const QString &secret)
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(key);
    job->setTextData(secret);
    return run<Done>(job, [](QKeychain::Job *) { return Result<Done>(Done{}); })
        .orElse(this, [this](const ApiError &error) { return unlessLocked<Done>(this, error); });
}

Reply<Done> KeychainSecretStore::remove(const QString &key)
{
    return run<Done>(makeJob<QKeychain::DeletePasswordJob>(key), [](QKeychain::Job *) { return Result<Done>(Done{}); })
        .orElse(this, [](const ApiError &error) {
            // Nothing there is what was asked for.
            if (error.kind == ApiError::Kind::NotFound)
                return Reply<Done>::finished(Done{});
            return Reply<Done>::finished(tl::unexpected(error));
        });
}

} // namespace pubconsole
