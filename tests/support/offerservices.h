// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/draftsaver.h"
#include "offer/offerlists.h"
#include "offer/offerreader.h"
#include "offer/openoffers.h"
#include "support/schemas.h"

//! What reads, opens and saves offers, put together as a workspace does.
struct OfferServices
{
    OfferServices(pubconsole::OfferBackend *backend, pubconsole::OfferStore *store, const QStringList &publishers = {},
                  pubconsole::DraftStore *drafts = nullptr, pubconsole::IntentLog *intents = nullptr)
        : reader(backend)
        , lists(backend, store, publishers)
        , open(backend, store, schemas(), drafts)
        , saver(backend, &open, store, drafts, intents)
    {
        lists.setHeld([this](const pubconsole::OfferId &id) { return open.holds(id); });
    }

    pubconsole::OfferReader reader;
    pubconsole::OfferLists lists;
    pubconsole::OpenOffers open;
    pubconsole::DraftSaver saver;
};
