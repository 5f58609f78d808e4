// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "json/jsonvalue.h"
#include "net/reply.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace pubconsole {

class OfferBackend;
class OpenOffers;
struct OfferSnapshot;

//! Reads the drafts of many offers, a few at a time. An offer that is open counts as it stands here, with its edits.
class DraftSurvey : public QObject
{
    Q_OBJECT

public:
    //! \param backend, openOffers not owned
    DraftSurvey(OfferBackend *backend, OpenOffers *openOffers, QObject *parent = nullptr);
    //! Ends what is under way and begins anew.
    void start(const QList<OfferId> &offers);
    //! More of them, after those of before; one that was given since start() is not read twice.
    void add(const QList<OfferId> &offers);
    //! What was read stays read.
    void stop();
    bool isRunning() const { return m_underWay > 0; }
    int total() const { return int(m_given.size()); }
    int done() const { return m_done; }
    //! Offers that could not be read, with the reason of the last one.
    int failed() const { return m_failed; }
    const QString &failure() const { return m_failure; }
    //! Those that are open, as which an offer counts.
    const OpenOffers &openOffers() const { return *m_openOffers; }

Q_SIGNALS:
    void read(const pubconsole::OfferId &offer, const pubconsole::JsonValue &draft);
    //! done(), failed() or isRunning() is another; after the last one of what was given, too.
    void progressed();

private:
    void next();
    void take(const OfferId &offer);
    void answered(const OfferId &offer, const Result<OfferSnapshot> &snapshot);

    OfferBackend *m_backend;
    OpenOffers *m_openOffers;
    std::deque<OfferId> m_queue;
    QSet<OfferId> m_given;
    QString m_failure;
    int m_round = 0;
    int m_underWay = 0;
    int m_done = 0;
    int m_failed = 0;
};

} // namespace pubconsole
