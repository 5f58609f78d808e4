// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/failuremessages.h"

#include "models/operationtexts.h"
#include "operations/operationfailure.h"
#include "operations/operationstore.h"
#include "window/messages.h"

namespace pubconsole {

namespace {

constexpr qsizetype most = 800; // of what stands in a bar; the steps and the problems have all of it

QString keyOf(const OfferId &offer)
{
    return Messages::keyOf(offer, QStringLiteral("failure"));
}

} // namespace

FailureMessages::FailureMessages(const OperationStore *operations, Messages *messages)
    : m_operations(operations)
    , m_messages(messages)
{
    connect(operations, &OperationStore::operationAdded, this, &FailureMessages::update);
    connect(operations, &OperationStore::operationChanged, this, &FailureMessages::update);
    for (const auto &[key, record] : operations->operations())
        update(key);
}

void FailureMessages::update(OperationKey key)
{
    const OfferId offer = m_operations->find(key)->offer;
    const OperationRecord *newest = m_operations->newest(offer);
    const bool hasFailed = newest && newest->phase == OperationRecord::Phase::Failed && m_operations->needsYou(*newest);
    if (!hasFailed) {
        if (m_told.remove(offer))
            m_messages->remove(keyOf(offer));
    } else if (m_told.value(offer) != newest->key) {
        m_told.insert(offer, newest->key);
        show(*newest);
    }
}

void FailureMessages::show(const OperationRecord &record)
{
    QString text = OperationFailure::of(record)->text();
    if (text.size() > most)
        text = text.left(most) + QStringLiteral("… ") + tr("Problems and the steps have all of it.");
    Messages::Message message{
        MessageBar::Level::Error, text, tr("Show steps"), [this, key = record.key] { Q_EMIT stepsRequested(key); }, {}};
    message.support = supportText(record);
    message.stays = true;
    m_messages->show(keyOf(record.offer), message);
}

} // namespace pubconsole
