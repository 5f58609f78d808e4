// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offeradoption.h"

#include "json/jsonmerge.h"
#include "offer/draftstore.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

void OfferAdoption::begin(const JsonValue &body)
{
    m_document->m_current = body;
    setState(OfferDocument::State::Ready);
    m_document->updateModified();
    Q_EMIT m_document->changed(JsonPointer());
}

void OfferAdoption::restore(const Draft &draft)
{
    m_document->rebase(draft.base, draft.revision);
    m_document->m_current = draft.base;
    m_document->undoStack()->clear();
    setState(OfferDocument::State::Ready);
    if (m_document->isNew())
        begin(draft.body);
    else
        m_document->edit(draft.body.sharedWith(m_document->base()), JsonPointer(), tr("Local draft"));
    m_document->setUnparsedText(draft.text);
    if (!m_document->isModified())
        Q_EMIT m_document->changed(JsonPointer());
}

void OfferAdoption::setRival(const std::optional<OfferSnapshot> &theirs)
{
    const bool isSame = m_document->rival() == theirs;
    m_document->m_rival = theirs;
    if (!isSame)
        Q_EMIT m_document->rivalChanged();
}

void OfferAdoption::adoptMerge(const JsonValue &merged)
{
    Q_ASSERT(m_document->rival());
    m_document->rebase(m_document->rival()->body.sharedWith(m_document->base()), m_document->rival()->revision);
    setRival(std::nullopt);
    const JsonValue shared = merged.sharedWith(m_document->base());
    if (shared == m_document->current()) {
        m_document->updateModified();
        Q_EMIT m_document->changed(JsonPointer());
    } else {
        m_document->edit(shared, JsonPointer(), tr("Merge"));
    }
}

void OfferAdoption::adoptUnchanged(const OfferSnapshot &theirs)
{
    const JsonValue merged =
        JsonMerge::merge(m_document->base(), m_document->current(), theirs.body, m_document->identities()).merged;
    m_document->rebase(theirs.body.sharedWith(m_document->base()), theirs.revision);
    m_document->m_isStamped = true;
    setRival(std::nullopt);
    m_document->show(merged, JsonPointer());
}

void OfferAdoption::load(const OfferSnapshot &snapshot)
{
    m_document->m_copyReadAt = {};
    m_document->rebase(m_document->isNew() ? snapshot.body : snapshot.body.sharedWith(m_document->base()),
                       snapshot.revision);
    m_document->m_current = m_document->base();
    m_document->undoStack()->clear();
    m_document->setUnparsedText({});
    setRival(std::nullopt);
    m_document->updateModified();
    setState(OfferDocument::State::Ready);
    Q_EMIT m_document->changed(JsonPointer());
}

void OfferAdoption::loadCopy(const OfferSnapshot &snapshot, const QDateTime &readAt, const ApiError &why)
{
    load(snapshot);
    m_document->m_copyReadAt = readAt;
    setState(OfferDocument::State::Ready, why);
}

void OfferAdoption::confirmCopy()
{
    if (!m_document->m_copyReadAt.isValid())
        return;
    m_document->m_copyReadAt = {};
    setState(OfferDocument::State::Ready);
}

void OfferAdoption::adoptSaved(const JsonValue &sent, const OfferSnapshot &stored)
{
    m_document->m_copyReadAt = {};
    m_document->m_savedAt = QDateTime::currentDateTime();
    m_document->m_isStamped = true;
    setRival(std::nullopt);
    m_document->rebase(stored.body.sharedWith(m_document->current()), stored.revision);
    // What was typed since goes over what the service made of it: a key that it added is nothing that I took out.
    const JsonValue now = m_document->bodyForPut();
    const JsonValue adopted = now == sent
                                  ? m_document->base()
                                  : JsonMerge::merge(sent, now, m_document->base(), m_document->identities()).merged;
    if (m_document->schemas()->body(adopted).content() != m_document->body().content())
        m_document->edit(adopted, JsonPointer(), tr("Save to service"));
    else
        m_document->show(adopted, JsonPointer());
    setState(OfferDocument::State::Ready);
}

void OfferAdoption::adoptWritten(const Revision &revision)
{
    const bool isJson = m_document->unparsedText().isEmpty(); // over what is none anything is an edit
    m_document->undoStack()->setClean();
    m_document->rebase(isJson ? m_document->current() : JsonValue::null(), revision);
    m_document->updateModified();
    setState(OfferDocument::State::Ready);
    Q_EMIT m_document->changed(JsonPointer());
}

// Nothing folds into a clean step: whoever undoes comes by what was saved.
void OfferAdoption::setState(OfferDocument::State state, const std::optional<ApiError> &error)
{
    if (state == OfferDocument::State::Saving)
        m_document->undoStack()->setClean();
    m_document->m_state = state;
    m_document->m_error = error;
    Q_EMIT m_document->stateChanged();
}

} // namespace pubconsole
