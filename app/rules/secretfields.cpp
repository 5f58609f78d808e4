// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/secretfields.h"

#include "rules/offerschema.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array secretNames{"password",         "secret",          "applicationkey",   "accountkey", "apikey",
                                 "connectionstring", "sharedaccesskey", "httpsendpointurl", "appkey"};

void collect(const JsonValue &value, const JsonPointer &here, bool isEmpty, QList<JsonPointer> &found)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const JsonValue child = value.at(i);
        if (child.isArray() || child.isObject()) {
            collect(child, here.child(value.isObject() ? value.keyAt(i).toByteArray() : QByteArray::number(i)), isEmpty,
                    found);
        } else if (value.isObject() && (child.isString() || child.isNull()) && (child.text().size() == 0) == isEmpty &&
                   SecretFields::isSecretName(value.keyAt(i))) {
            found.append(here.child(value.keyAt(i)));
        }
    }
}

// Filled in, or the one that `…leadDestination` names: "Table" and "AzureTable" mean `…tableLeadConfiguration`.
bool isUsed(const OfferField &field, const JsonValue &object, const JsonValue &members)
{
    if (object.size() > 0)
        return true;
    const QByteArray key = field.key.toLower();
    const qsizetype dot = key.lastIndexOf('.') + 1;
    const qsizetype end = key.indexOf("leadconfiguration");
    if (end <= dot)
        return false;
    const QByteArray destination =
        members.value(QByteArray(field.key.first(dot) + "leadDestination")).text().toByteArray().toLower();
    return destination.contains(key.sliced(dot, end - dot));
}

} // namespace

bool SecretFields::isSecretName(QByteArrayView key)
{
    const QByteArray name = key.sliced(key.lastIndexOf('.') + 1).toByteArray().toLower();
    return std::any_of(secretNames.begin(), secretNames.end(),
                       [&name](const char *secret) { return name.endsWith(secret); });
}

QList<JsonPointer> SecretFields::places(const JsonValue &body)
{
    QList<JsonPointer> found;
    collect(body, JsonPointer(), false, found);
    return found;
}

QList<JsonPointer> SecretFields::emptyPlaces(const JsonValue &body)
{
    QList<JsonPointer> found;
    collect(body, JsonPointer(), true, found);
    return found;
}

QList<JsonPointer> SecretFields::missingPlaces(const JsonValue &body, const OfferSchema &schema)
{
    QList<JsonPointer> found;
    for (const OfferSection &section : schema.sections()) {
        const JsonPointer at = schema.body(body).place(section.part);
        const JsonValue members = body.value(at);
        for (const OfferField &field : section.fields) {
            const JsonValue object = members.value(QByteArrayView(field.key));
            if (field.kind != OfferField::Kind::Object || !object.isObject() || !isUsed(field, object, members))
                continue;
            QList<JsonPointer> missing;
            bool hasSecret = false;
            for (const OfferField &member : field.fields) {
                const bool isThere = object.value(QByteArrayView(member.key)).text().size() > 0;
                hasSecret = hasSecret || (member.isSecret && isThere);
                if (member.isSecret && !isThere)
                    missing.append(at.child(field.key).child(member.key));
            }
            if (!hasSecret) // of two ways to sign in, one is enough
                found += missing;
        }
    }
    return found;
}

JsonValue SecretFields::removed(const JsonValue &body)
{
    JsonValue without = body;
    const QList<JsonPointer> found = places(body) + emptyPlaces(body);
    for (const JsonPointer &place : found)
        without = without.withoutValue(place);
    return without;
}

std::pair<JsonValue, QHash<QString, QString>> SecretFields::taken(const JsonValue &body)
{
    JsonValue without = body;
    QHash<QString, QString> secrets;
    const QList<JsonPointer> found = places(body);
    for (const JsonPointer &place : found) {
        secrets.insert(QString::fromUtf8(place.text()), body.value(place).toString());
        without = without.withValue(place, JsonValue::string(u""));
    }
    return {without, secrets};
}

JsonValue SecretFields::given(const JsonValue &body, const QHash<QString, QString> &secrets)
{
    JsonValue with = body;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const auto place = JsonPointer::fromText(it.key().toUtf8());
        if (place && !place->isRoot() && with.value(*place).isString())
            with = with.withValue(*place, JsonValue::string(it.value()));
    }
    return with;
}

std::pair<QByteArray, QHash<QString, QString>> SecretFields::takenFromText(const QByteArray &text)
{
    static const QRegularExpression member(u"(\"([^\"\\n]*)\"\\s*:\\s*\")((?:[^\"\\\\\\n]|\\\\.)+)"_s);
    const QString whole = QString::fromUtf8(text);
    QString without;
    QHash<QString, QString> secrets;
    qsizetype last = 0;
    for (auto match = member.globalMatch(whole); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        if (!isSecretName(hit.captured(2).toUtf8()))
            continue;
        const QString mark = u"⟦secret %1⟧"_s.arg(secrets.size() + 1);
        secrets.insert(mark, hit.captured(3));
        without += whole.mid(last, hit.capturedStart(3) - last) + mark;
        last = hit.capturedEnd(3);
    }
    if (secrets.isEmpty())
        return {text, secrets};
    without += whole.mid(last);
    return {without.toUtf8(), secrets};
}

QByteArray SecretFields::givenToText(const QByteArray &text, const QHash<QString, QString> &secrets)
{
    QString with = QString::fromUtf8(text);
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        with.replace(it.key(), it.value());
    return with.toUtf8();
}

} // namespace pubconsole
