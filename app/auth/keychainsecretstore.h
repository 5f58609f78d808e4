// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/secretstore.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QDBusServiceWatcher;

namespace pubconsole {

//! The desktop's keyring, through QtKeychain under the service name "pubconsole". Never falls back to a file. An error
//! has one of the codes Keyring… of errorexplanation.cpp, or NoSecret. A keyring may wait for its password: slow() says
//! so, and nothing else waits for it. Every call ends, also where libsecret forgets it: with KeyringGone when the
//! keyring's program ended under a question of its own, with KeyringSlow after a time in which a person would have
//! answered.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    //! \param patience until slow()
    //! \param limit until a call ends without an answer
    explicit KeychainSecretStore(QObject *parent = nullptr,
                                 std::chrono::milliseconds patience = std::chrono::seconds(5),
                                 std::chrono::milliseconds limit = std::chrono::minutes(3));

    //! Asks the session bus who keeps secrets: "GNOME Keyring", "KDE Wallet"; empty when nobody does.
    QString backendName() const override;
    Reply<QString> read(const QString &key) override;
    Reply<Done> write(const QString &key, const QString &secret) override;
    Reply<Done> remove(const QString &key) override;

Q_SIGNALS:
    //! Something that was asked for has had no answer for as long as `patience`.
    void slow();
    //! It has one by now, good or bad. Only after slow().
    void answered();

private:
    template<typename T, typename Job, typename F>
    Reply<T> run(Job *job, F value);
    void settled();

    QDBusServiceWatcher *m_owner;
    QTimer m_slow;
    std::chrono::milliseconds m_limit;
    int m_underWay = 0;
    bool m_isSlow = false;
};

} // namespace pubconsole
