// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/audiencelist.h"

#include "json/typedtext.h"

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Use = OfferField::Use;

namespace {

// "Subscription id", "SubscriptionId" and "subscription" are one word.
QString plainKind(const QString &text)
{
    QString word;
    for (const QChar c : typedWord(text)) {
        if (c.isLetterOrNumber())
            word += c.toLower();
    }
    return word.size() > 2 && word.endsWith("id"_L1) ? word.chopped(2) : word;
}

} // namespace

AudienceList::AudienceList(const OfferField &field)
    : m_kinds(field.choices)
    , m_maximum(field.maximum)
{
    for (const OfferField &member : field.fields) {
        if (member.use == Use::EntryKind) {
            m_kind = member.key;
            m_kinds = member.choices;
        } else if (member.use == Use::EntryId) {
            m_id = member.key;
        } else if (member.use == Use::EntryDescription) {
            m_description = member.key;
        }
    }
}

QString AudienceList::kindText(const QString &kind) const
{
    for (const OfferField::Choice &choice : m_kinds) {
        if (choice.value.toString() == kind)
            return choice.label;
    }
    return kind;
}

std::optional<QString> AudienceList::kindOf(const QString &text) const
{
    const QString word = plainKind(text);
    for (const OfferField::Choice &choice : m_kinds) {
        const QString kind = choice.value.toString();
        if (!word.isEmpty() && (word == plainKind(kind) || word == plainKind(choice.label)))
            return kind;
    }
    return std::nullopt;
}

QString AudienceList::usualKind() const
{
    return m_kinds.value(0).value.toString();
}

bool AudienceList::accepts(const JsonValue &list) const
{
    if (list.isUndefined() || list.isNull())
        return true;
    if (!list.isArray() || list.size() > most)
        return false;
    const auto isText = [](const JsonValue &item, const std::optional<QByteArray> &key) {
        const JsonValue member = key ? item.value(QByteArrayView(*key)) : JsonValue();
        return member.isUndefined() || member.isNull() || member.isString();
    };
    for (qsizetype i = 0; i < list.size(); ++i) {
        const JsonValue item = list.at(i);
        if (!m_id ? !item.isString()
                  : !item.isObject() || !isText(item, m_id) || !isText(item, m_kind) || !isText(item, m_description))
            return false;
    }
    return true;
}

QList<JsonValue> AudienceList::items(const JsonValue &list)
{
    QList<JsonValue> items;
    items.reserve(list.size());
    for (qsizetype i = 0; list.isArray() && i < list.size(); ++i)
        items += list.at(i);
    return items;
}

AudienceEntry AudienceList::entry(const JsonValue &item) const
{
    const auto text = [&item](const std::optional<QByteArray> &key) {
        return key ? item.value(QByteArrayView(*key)).toString() : QString();
    };
    return {m_kind ? text(m_kind) : usualKind(), m_id ? text(m_id) : item.toString(), text(m_description)};
}

QList<AudienceEntry> AudienceList::entries(const JsonValue &list) const
{
    QList<AudienceEntry> entries;
    entries.reserve(list.size());
    for (qsizetype i = 0; list.isArray() && i < list.size(); ++i)
        entries += entry(list.at(i));
    return entries;
}

JsonValue AudienceList::item(const AudienceEntry &entry, const JsonValue &before) const
{
    if (!m_id)
        return before.isString() && before.toString() == entry.id ? before : JsonValue::string(entry.id);
    JsonValue item = before.isObject() ? before : JsonValue::object();
    const auto set = [&item](const std::optional<QByteArray> &key, const QString &text) {
        if (key && item.value(QByteArrayView(*key)).toString() != text)
            item = item.withMember(*key, JsonValue::string(text));
    };
    set(m_kind, entry.kind);
    set(m_id, entry.id);
    set(m_description, entry.description);
    return item;
}

} // namespace pubconsole
