// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/operationdialog.h"

#include "offer/openoffers.h"
#include "operations/operationstore.h"

#include <QPushButton>

namespace pubconsole {

void OperationDialog::start(PublishRun *run, const PublishOrder &order)
{
    m_isStarting = true;
    confirmButton()->setEnabled(false);
    const OfferDocument *document = run->parts().offers->document(order.offer);
    const bool isSavedFirst = order.kind == OperationRecord::Kind::Publish && document && document->isModified();
    setProgress(isSavedFirst ? tr("Saving…") : tr("Starting…"));
    auto *progress = new QObject(this); // what shows it ends with it
    connect(run, &PublishRun::begun, progress, [=, this](const OfferId &offer, OperationKey operation) {
        if (offer != order.offer)
            return;
        setProgress(tr("Starting…"));
        refuseButton()->setText(tr("Close")); // what is sent is not taken back by it
        const OperationStore *store = run->parts().store;
        connect(store, &OperationStore::operationChanged, progress, [=, this](OperationKey changed) {
            if (changed == operation)
                showProgress(*store->find(operation));
        });
    });
    m_reason.clear();
    m_reply = run->start(order);
    m_reply->then(this, [this, progress](const Result<PublishOutcome> &outcome) {
        delete progress;
        m_isStarting = false;
        m_reply.reset();
        answered(outcome ? *outcome : PublishOutcome{PublishOutcome::Kind::Refused, 0, outcome.error()});
    });
}

void OperationDialog::showProgress(const OperationRecord &record)
{
    if (record.isFollowed() || record.isOver())
        return;
    if (record.error)
        setHint(record.error->message);
    else
        setProgress(record.statusText());
}

void OperationDialog::answered(const PublishOutcome &outcome)
{
    if (outcome.kind == PublishOutcome::Kind::Started) {
        accept();
        return;
    }
    QStringList reasons{outcome.error.text()};
    for (const ApiError::Field &field : outcome.error.fields)
        reasons += field.target.isEmpty() ? field.message : tr("%1: %2").arg(field.target, field.message);
    m_reason = reasons.join(u'\n');
    refuseButton()->setText(tr("Cancel"));
    refused(outcome.error);
}

void OperationDialog::done(int result)
{
    if (const auto reply = std::exchange(m_reply, std::nullopt); reply && result != Accepted)
        reply->cancel();
    ConfirmDialog::done(result);
}

} // namespace pubconsole
