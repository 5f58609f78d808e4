// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerdocument.h"

#include "backend/takenover.h"
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

void OfferDocument::rebase(const JsonValue &base, const Revision &revision)
{
    m_base = base;
    m_revision = revision;
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
    const JsonValue result = withStampsOf(m_schemas->body(root), m_schemas->body(m_base)).value();
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

} // namespace pubconsole
