// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonreader.h"
#include "rules/audiencelist.h"
#include "support/schemas.h"

//! The audiences of a virtual machine, as its schema has them.

inline const QString one = QStringLiteral("804c25d6-4aff-4cd1-b678-bc8d40783f0a");
inline const QString two = QStringLiteral("53740902-9620-4f0d-8380-84a03d93fd4c");
inline const QString three = QStringLiteral("6513270e-269e-4d37-b2a7-4de452e6b438");

//! A text with GUIDs for ONE, TWO and THREE.
inline QString guids(QString text)
{
    using namespace Qt::StringLiterals;
    return text.replace(u"THREE"_s, three).replace(u"ONE"_s, one).replace(u"TWO"_s, two);
}

//! JSON with ' for ", and the same.
inline pubconsole::JsonValue guidJson(const QByteArray &text)
{
    return pubconsole::JsonReader::read(guids(QString::fromUtf8(text).replace(u'\'', u'"')).toUtf8())
        .value_or(pubconsole::JsonValue());
}

//! The field of the schema that a path of members leads to.
inline pubconsole::OfferField audienceField(const QByteArrayList &tokens)
{
    pubconsole::JsonPath path;
    for (const QByteArray &token : tokens)
        path = path.child(pubconsole::JsonPath::Step::Kind::Member, token);
    return *schemas()->ofType(QStringLiteral("microsoft-azure-virtualmachines"))->field(path);
}

//! Objects with a kind and a description.
inline pubconsole::OfferField plansAudience()
{
    return audienceField({"definition", "plans", "gold", "restrictedAudience", "manualEntries"});
}

//! Texts.
inline pubconsole::OfferField previewAudience()
{
    return audienceField({"definition", "offer", "microsoft-azure-marketplace.allowedSubscriptions"});
}
