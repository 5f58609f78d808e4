// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxoperation.h"

#include <map>
#include <vector>

namespace pubconsole {

//! One offer with all its slots.
struct SandboxOffer
{
    QString publisher;
    QString id;
    QString offerTypeId;
    QString status;
    qint64 version = 0;
    bool isMigrated = false;
    JsonValue extras; //!< what real lists carry besides: lockStatus, isvUpgradeRequest, …
    QDateTime changed;
    int revision = 0; //!< with `changed` it makes each ETag a new one
    JsonValue draft;
    JsonValue preview;
    JsonValue production;
    std::map<qint64, JsonValue> versions;
    std::vector<SandboxOperation> operations; //!< newest last

    //! W/"datetime'2019-10-30T22%3A03%3A51.6562051Z'"
    QByteArray etag() const;
    JsonValue toJson() const;
    static SandboxOffer fromJson(const JsonValue &value, const QDateTime &now, std::chrono::milliseconds step);
};

//! All that the sandbox holds. Read from a folder, or where there is none from the data it ships with; written back to
//! the folder offer by offer.
struct SandboxData
{
    JsonValue publishers;
    JsonValue offerTypes;
    std::map<QString, SandboxOffer> offers; //!< by "publisher/offer" in lower case

    static QString key(const QString &publisher, const QString &offer) { return (publisher + u'/' + offer).toLower(); }
    static SandboxData load(const QString &folder, const QDateTime &now, std::chrono::milliseconds step);
    //! Whether offers could be written to that folder, which is made for that.
    static bool canSaveIn(const QString &folder);
    //! The files of that folder that have no offer in them that can be read.
    static QStringList damagedIn(const QString &folder);
    //! False when the file could not be written.
    static bool save(const SandboxOffer &offer, const QString &folder);
};

} // namespace pubconsole
