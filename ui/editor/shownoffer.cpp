// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/shownoffer.h"

#include "offer/offerdocument.h"
#include "offer/offerreader.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

namespace {

Slot slotOf(ShownOffer::View view)
{
    return view == ShownOffer::View::Preview ? Slot::Preview : Slot::Production;
}

} // namespace

ShownOffer::ShownOffer(OfferDocument *document, const OfferReader *reader, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_reader(reader)
{
}

void ShownOffer::choose(View view, int version)
{
    m_view = view;
    m_version = version;
    if (isDraft())
        forget();
    else
        read();
}

void ShownOffer::retry()
{
    if (!isDraft() && !isThere() && !isReading())
        read();
}

void ShownOffer::forget()
{
    ++m_run;
    if (m_reading)
        m_reading->cancel();
    m_reading.reset();
    m_body = {};
    m_error.reset();
}

void ShownOffer::read()
{
    forget();
    const OfferId &id = m_document->id();
    m_reading = m_view == View::Version ? m_reader->version(id, m_version) : m_reader->slot(id, slotOf(m_view));
    m_reading->then(this, [this, run = m_run](const Result<OfferSnapshot> &snapshot) {
        if (run != m_run)
            return;
        m_reading.reset();
        if (snapshot)
            m_body = snapshot->body;
        else
            m_error = snapshot.error();
        Q_EMIT readingEnded();
    });
    Q_EMIT readingBegan();
}

void ShownOffer::stopReading()
{
    if (m_reading)
        m_reading->cancel();
}

const JsonValue &ShownOffer::body() const
{
    return isDraft() || m_body.isUndefined() ? m_document->current() : m_body;
}

bool ShownOffer::isThere() const
{
    return isDraft() ? !m_document->current().isUndefined() : !m_body.isUndefined();
}

std::optional<UnreadAnswer> ShownOffer::unread() const
{
    const OfferId &id = m_document->id();
    if (!m_reader)
        return std::nullopt;
    if (isDraft())
        return m_reader->unread(id);
    return m_view == View::Version ? m_reader->unread(id, qint64(m_version)) : m_reader->unread(id, slotOf(m_view));
}

QString ShownOffer::partnerCenterLink() const
{
    return m_document->schemas()->body(body()).head(OfferHead::PartnerCenter).toString();
}

} // namespace pubconsole
