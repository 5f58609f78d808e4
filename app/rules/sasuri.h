// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QUrl>

namespace pubconsole {

//! An address with a shared access signature (contract 5.10), taken apart.
struct SasUri
{
    //! Who signed, which says what its parameters mean.
    enum class Signer {
        Nobody,
        Service,        //!< a key of the account, for one container or blob: sr
        Account,        //!< the same for whole services: ss and srt
        UserDelegation, //!< a key that Entra ID lent for a week at most: skoid and the others
    };

    QUrl url;
    QHash<QString, QStringList> parameters; //!< decoded, by their names in lower case

    static SasUri read(const QString &address);

    //! An address that the service itself wrote for a copy it keeps, such as a logo's. Nobody can renew it.
    bool isOfTheService() const;
    bool isHttps() const;
    bool has(const QString &name) const { return parameters.contains(name); }
    //! The first of that name; empty when there is none.
    QString value(const QString &name) const { return parameters.value(name).value(0); }
    Signer signer() const;
    //! From when on it can be read, UTC; invalid when the address does not say, which is at once.
    QDateTime begin() const;
    //! When it can no longer be read with this signature, UTC: the end of the signature or of the key that signed it.
    //! Invalid when the address does not say.
    QDateTime end() const;

    //! A time of such an address; one without a zone is UTC, one without a clock is midnight. Invalid for other texts.
    static QDateTime time(const QString &text);
    //! Whether it is written as the service's guide wants it: 2026-01-31T00:00:00Z.
    static bool isFullTime(const QString &text);
};

} // namespace pubconsole
