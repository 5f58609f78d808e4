// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerdocument.h"

#include "json/jsonmerge.h"
#include "offer/draftstore.h"
#include "offer/editcommand.h"
#include "offer/problemlist.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

OfferDocument::OfferDocument(OfferId id, const SchemaCatalog *schemas, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_schemas(schemas)
    , m_problems(new ProblemList(this))
{
}

std::shared_ptr<const OfferSchema> OfferDocument::schema() const
{
    return m_schemas->of(m_current);
}

OfferBody OfferDocument::body() const
{
    return m_schemas->body(m_current);
}

const JsonIdentities &OfferDocument::identities() const
{
    return m_schemas->identities();
}

void OfferDocument::edit(const JsonValue &root, const JsonPointer &place, const QString &label, bool isTyping)
{
    if (root == m_current)
        return;
    m_undo.push(new EditCommand(this, m_current, root, place, label, isTyping));
}

void OfferDocument::show(const JsonValue &root, const JsonPointer &place)
{
    m_current = stamped(root);
    updateModified();
    Q_EMIT changed(place);
}

// What only the service writes follows the base, so that an undo past a save does not bring an old time of a change
// back as if somebody had typed it.
JsonValue OfferDocument::stamped(const JsonValue &root) const
{
    if (!m_isStamped)
        return root;
    const JsonValue result = m_schemas->body(root).withStampsOf(m_schemas->body(m_base)).value();
    return result == root ? root : result;
}

void OfferDocument::updateModified()
{
    const bool isModified = m_current != m_base;
    if (std::exchange(m_isModified, isModified) != isModified)
        Q_EMIT modifiedChanged(isModified);
}

JsonValue OfferDocument::bodyForPut() const
{
    return body().withoutRefused().value();
}

void OfferDocument::setUnparsedText(const QByteArray &text)
{
    if (std::exchange(m_unparsedText, text) != text)
        Q_EMIT unparsedTextChanged();
}

void OfferDocument::begin(const JsonValue &body)
{
    m_current = body;
    setState(State::Ready);
    updateModified();
    Q_EMIT changed(JsonPointer());
}

void OfferDocument::restore(const Draft &draft)
{
    m_base = draft.base;
    m_current = draft.base;
    m_revision = draft.revision;
    m_undo.clear();
    setState(State::Ready);
    if (isNew())
        begin(draft.body);
    else
        edit(draft.body.sharedWith(m_base), JsonPointer(), tr("Local draft"));
    setUnparsedText(draft.text);
    if (!m_isModified)
        Q_EMIT changed(JsonPointer());
}

void OfferDocument::setRival(const std::optional<OfferSnapshot> &theirs)
{
    const bool isSame = m_rival == theirs;
    m_rival = theirs;
    if (!isSame)
        Q_EMIT rivalChanged();
}

void OfferDocument::adoptMerge(const JsonValue &merged)
{
    Q_ASSERT(m_rival);
    m_base = m_rival->body.sharedWith(m_base);
    m_revision = m_rival->revision;
    setRival(std::nullopt);
    const JsonValue shared = merged.sharedWith(m_base);
    if (shared == m_current) {
        updateModified();
        Q_EMIT changed(JsonPointer());
    } else {
        m_undo.push(new EditCommand(this, m_current, shared, JsonPointer(), tr("Merge")));
    }
}

void OfferDocument::adoptUnchanged(const OfferSnapshot &theirs)
{
    const JsonValue merged = JsonMerge::merge(m_base, m_current, theirs.body, identities()).merged;
    m_base = theirs.body.sharedWith(m_base);
    m_revision = theirs.revision;
    m_isStamped = true;
    setRival(std::nullopt);
    show(merged, JsonPointer());
}

void OfferDocument::load(const OfferSnapshot &snapshot)
{
    m_copyReadAt = {};
    m_base = m_base.isUndefined() ? snapshot.body : snapshot.body.sharedWith(m_base);
    m_current = m_base;
    m_revision = snapshot.revision;
    m_undo.clear();
    setUnparsedText({});
    setRival(std::nullopt);
    updateModified();
    setState(State::Ready);
    Q_EMIT changed(JsonPointer());
}

void OfferDocument::loadCopy(const OfferSnapshot &snapshot, const QDateTime &readAt, const ApiError &why)
{
    load(snapshot);
    m_copyReadAt = readAt;
    setState(State::Ready, why);
}

void OfferDocument::confirmCopy()
{
    if (!m_copyReadAt.isValid())
        return;
    m_copyReadAt = {};
    setState(State::Ready);
}

void OfferDocument::adoptSaved(const JsonValue &sent, const OfferSnapshot &stored)
{
    m_copyReadAt = {};
    m_savedAt = QDateTime::currentDateTime();
    m_isStamped = true;
    setRival(std::nullopt);
    m_revision = stored.revision;
    m_base = stored.body.sharedWith(m_current);
    // What was typed since goes over what the service made of it: a key that it added is nothing that I took out.
    const JsonValue now = bodyForPut();
    const JsonValue adopted = now == sent ? m_base : JsonMerge::merge(sent, now, m_base, identities()).merged;
    if (m_schemas->body(adopted).content() != body().content())
        m_undo.push(new EditCommand(this, m_current, adopted, JsonPointer(), tr("Save to service")));
    else
        show(adopted, JsonPointer());
    setState(State::Ready);
}

void OfferDocument::adoptWritten(const Revision &revision)
{
    m_revision = revision;
    m_undo.setClean();
    m_base = m_unparsedText.isEmpty() ? m_current : JsonValue::null(); // over what is no JSON anything is an edit
    updateModified();
    setState(State::Ready);
    Q_EMIT changed(JsonPointer());
}

// Nothing folds into a clean step: whoever undoes comes by what was saved.
void OfferDocument::setState(State state, const std::optional<ApiError> &error)
{
    if (state == State::Saving)
        m_undo.setClean();
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace pubconsole
