// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <QDateTime>

#include <optional>

namespace pubconsole {

//! What a storage says of a file.
struct StoredFile
{
    std::optional<qint64> bytes; //!< nothing where it does not say
    QDateTime changedAt;         //!< UTC; invalid where it does not say
    QString kind;                //!< of the blob, such as PageBlob; empty where it does not say, at most 80 characters
    bool isText = false;         //!< that it is something to read, such as a web page

    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

//! Asks a storage with HEAD whether the address of a disk leads to it, when a person wants that: never with the sign-in
//! of a profile, through the program's proxy and authorities.
class AddressTest final : public QObject
{
    Q_OBJECT

public:
    //! \param log not owned
    explicit AddressTest(RequestLog *log, HttpLimits limits = {}, QObject *parent = nullptr);
    //! For what is asked from now on.
    void setNetwork(const NetworkOptions &options) { m_http.setNetwork(options); }
    //! \param address whole; no error has its signature in it
    Reply<StoredFile> ask(const QString &address);

private:
    HttpClient m_http;
};

//! What asks in its place, for whoever cannot know what a profile is.
using AddressTester = std::function<Reply<StoredFile>(const QString &address)>;

} // namespace pubconsole
