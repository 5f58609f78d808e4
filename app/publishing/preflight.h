// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "net/apierror.h"
#include "operations/operationrecord.h"
#include "publishing/preflightresult.h"
#include "rules/offerchecker.h"

#include <QObject>

#include <optional>

namespace pubconsole {

class OfferReader;
class OpenOffers;

//! Finds out what a publish or a go live of one offer would change and what speaks against it: reads the slots, then
//! compares and checks in another thread.
class Preflight final : public QObject
{
    Q_OBJECT

public:
    using Kind = OperationRecord::Kind;

    //! \param offers, reader not owned
    //! \param context what to check with; its slots and ids are filled in here
    Preflight(const OpenOffers *offers, const OfferReader *reader, OfferId offer, Kind kind, CheckContext context,
              QObject *parent = nullptr);

    //! Reads and compares again.
    void start();
    bool isReady() const { return m_isReady; }
    //! Why there is nothing to compare; a slot that is empty is no error.
    const std::optional<ApiError> &error() const { return m_error; }
    //! What came of it; nothing until it is ready.
    const PreflightResult &result() const { return m_result; }

Q_SIGNALS:
    //! isReady() or error() are another.
    void changed();

private:
    void readSource();
    void readSlots();
    void compare();
    void fail(const ApiError &error);

    const OpenOffers *m_offers;
    const OfferReader *m_reader;
    OfferId m_offer;
    Kind m_kind;
    CheckContext m_context;
    PreflightResult m_result;
    std::optional<ApiError> m_error;
    quint64 m_run = 0;
    bool m_isReady = false;
};

} // namespace pubconsole
