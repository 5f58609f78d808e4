// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QHash>

namespace pubconsole {

class OfferSchema;

//! Members that hold secrets: the service takes them and never gives them back (contract 3.4, 5.8). They are known by
//! name, wherever they stand, so that an offer type without a schema keeps its secrets too.
class SecretFields final
{
public:
    static bool isSecretName(QByteArrayView key);
    //! Where secrets stand that are not empty.
    static QList<JsonPointer> places(const JsonValue &body);
    //! Where members for secrets stand that are there and empty.
    static QList<JsonPointer> emptyPlaces(const JsonValue &body);
    //! Where a secret belongs by the schema, in an object that is there, and is empty or not there at all. The lead
    //! destinations that the offer does not use are left out.
    static QList<JsonPointer> missingPlaces(const JsonValue &body, const OfferSchema &schema);
    //! The body without any member for a secret.
    static JsonValue removed(const JsonValue &body);
    //! The body with every secret emptied, and the secrets by the text of their pointer.
    static std::pair<JsonValue, QHash<QString, QString>> taken(const JsonValue &body);
    //! The body with secrets where they were; places that are gone are left out.
    static JsonValue given(const JsonValue &body, const QHash<QString, QString> &secrets);
    //! The same for a text that is no JSON: what may be the value of a secret member stands behind a mark.
    static std::pair<QByteArray, QHash<QString, QString>> takenFromText(const QByteArray &text);
    static QByteArray givenToText(const QByteArray &text, const QHash<QString, QString> &secrets);
};

} // namespace pubconsole
