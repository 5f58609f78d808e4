// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "operations/operationrecord.h"

#include <QObject>

namespace pubconsole {

class OfferDocument;
class OpenOffers;
class OfferStore;
class OperationService;
class OperationStore;
class OperationWatcher;

//! What operations mean for their offers and the other way round: an offer's status says what is under way, its
//! problems what the service found wrong, and a failure that stands in a list is an operation like one that was seen to
//! fail. Owned by the workspace.
class OperationEffects final : public QObject
{
    Q_OBJECT

public:
    //! What it looks at and writes to; nothing is owned.
    struct Parts
    {
        OfferStore *offers;
        OpenOffers *openOffers;
        OperationStore *operations;
        OperationService *operationService;
        OperationWatcher *watcher;
    };
    OperationEffects(const Parts &parts, QObject *parent = nullptr);

private:
    void operationChanged(OperationKey key);
    void listRead(const QString &publisher);
    void documentOpened(OfferDocument *document);
    void tellProblems(OfferDocument *document);

    Parts m_;
};

} // namespace pubconsole
