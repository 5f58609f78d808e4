// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/stage.h"

#include <QUrl>

namespace pubconsole {

//! Every path of the API and its api-version, over one endpoint (contract section 3). Ids are percent-encoded as one
//! path segment, whatever they hold, but for `.` and `..`: those lead elsewhere in every spelling, and what has one has
//! no address (an empty one).
class Routes final
{
public:
    explicit Routes(QUrl endpoint);

    QUrl publishers() const;
    QUrl offers(const QString &publisher) const;
    QUrl offer(const OfferId &id) const;
    QUrl offerVersion(const OfferId &id, qint64 version) const;
    QUrl offerSlot(const OfferId &id, Slot slot) const;
    QUrl status(const OfferId &id) const;
    QUrl publish(const OfferId &id) const;
    QUrl goLive(const OfferId &id) const;
    QUrl cancel(const OfferId &id) const;
    QUrl submissions(const OfferId &id) const;
    QUrl operation(const OfferId &id, const QString &operationId) const;
    //! What a Location header leads to, relative or absolute; empty when it leads to another service. The api-version
    //! is added where it lacks.
    QUrl location(const QByteArray &header) const;

private:
    QUrl at(const QString &path) const;
    QUrl withVersion(QUrl url) const;

    QUrl m_endpoint;
};

} // namespace pubconsole
