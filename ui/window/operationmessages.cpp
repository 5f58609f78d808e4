// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/operationmessages.h"

#include "json/typedtext.h"
#include "models/operationtexts.h"
#include "operations/operationfailure.h"
#include "operations/operationstore.h"
#include "window/messages.h"

namespace pubconsole {

namespace {

constexpr qsizetype most = 800; // of what stands in a bar; the steps and the problems have all of it

QString failureTopic()
{
    return QStringLiteral("failure");
}

} // namespace

OperationMessages::OperationMessages(const OperationStore *operations, Messages *messages)
    : m_operations(operations)
    , m_messages(messages)
{
    connect(operations, &OperationStore::operationAdded, this, &OperationMessages::update);
    connect(operations, &OperationStore::operationChanged, this, &OperationMessages::update);
    for (const auto &[key, record] : operations->operations())
        update(key);
}

void OperationMessages::update(OperationKey key)
{
    using Phase = OperationRecord::Phase;
    const OfferId offer = m_operations->find(key)->offer;
    const OperationRecord *newest = m_operations->newest(offer);
    if (newest && !m_operations->needsYou(*newest))
        newest = nullptr;
    tell(failureTopic(), offer, newest && newest->phase == Phase::Failed ? newest : nullptr,
         &OperationMessages::showFailure);
    tell(reviewTopic(), offer, newest && newest->phase == Phase::NeedsReview ? newest : nullptr,
         &OperationMessages::showReview);
}

// Once for each operation: what was dismissed is not said again.
void OperationMessages::tell(const QString &topic, const OfferId &offer, const OperationRecord *record,
                             void (OperationMessages::*show)(const OperationRecord &))
{
    const QString key = Messages::keyOf(offer, topic);
    if (!record) {
        if (m_told.remove(key) > 0)
            m_messages->remove(key);
    } else if (m_told.value(key) != record->key) {
        m_told.insert(key, record->key);
        (this->*show)(*record);
    }
}

void OperationMessages::showFailure(const OperationRecord &record)
{
    QString text = OperationFailure::of(record)->text();
    if (text.size() > most)
        text = text.left(most) + QStringLiteral("… ") + tr("Problems and the steps have all of it.");
    Messages::Message message{
        MessageBar::Level::Error, text, tr("Show steps"), [this, key = record.key] { Q_EMIT stepsRequested(key); }, {}};
    message.support = supportText(record);
    message.stays = true;
    m_messages->show(Messages::keyOf(record.offer, failureTopic()), message);
}

void OperationMessages::showReview(const OperationRecord &record)
{
    Messages::Message message{
        MessageBar::Level::Information, // a conflict comes before it
        tr("The preview of %1 is ready and waits for your review.").arg(visibleText(record.offer.offer)),
        tr("Review…"),
        [this, offer = record.offer] { Q_EMIT reviewRequested(offer); },
        {}};
    message.stays = true;
    m_messages->show(Messages::keyOf(record.offer, reviewTopic()), message);
}

} // namespace pubconsole
