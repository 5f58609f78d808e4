// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/kindrules.h"

#include "rules/offercatalog.h"
#include "rules/ruleproblems.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"

#include <algorithm>

namespace pubconsole {

using Kind = OfferField::Kind;
using Type = JsonValue::Type;

namespace {

// Booleans are one kind here.
Type kindOf(const JsonValue &value)
{
    return value.isBool() ? Type::True : value.type();
}

// What a value of the field is, and its items or members where all are of one kind; Undefined where anything may be.
std::pair<Type, Type> expectedOf(const OfferField &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Multiline:
    case Kind::Html:
    case Kind::Url:
    case Kind::Email:
    case Kind::Guid:
    case Kind::Date:
        return {Type::String, Type::Undefined};
    case Kind::Number:
        return {Type::Number, Type::Undefined};
    case Kind::Boolean:
        return {Type::True, Type::Undefined};
    case Kind::Choice: {
        const Type first = kindOf(field.choices.value(0).value);
        const bool isOne = std::all_of(field.choices.cbegin(), field.choices.cend(),
                                       [first](const auto &choice) { return kindOf(choice.value) == first; });
        return {isOne ? first : Type::Undefined, Type::Undefined};
    }
    case Kind::Choices:
    case Kind::Emails:
    case Kind::Strings:
    case Kind::Regions:
        return {Type::Array, Type::String};
    case Kind::Links:
    case Kind::List:
    case Kind::Categories:
        return {Type::Array, Type::Object};
    case Kind::Audience:
        return {Type::Array, field.fields.isEmpty() ? Type::String : Type::Object};
    case Kind::Prices:
        return {Type::Object, Type::Number};
    case Kind::Images:
        return {Type::Object, Type::Object};
    case Kind::Object:
        return {Type::Object, Type::Undefined};
    case Kind::Tree:
        break;
    }
    return {Type::Undefined, Type::Undefined};
}

} // namespace

bool KindRules::check(RuleProblems &problems, Type expected, const JsonValue &value, const JsonPointer &here)
{
    const auto words = [](Type type) {
        switch (type) {
        case Type::Null:
            return tr("nothing (null)");
        case Type::False:
        case Type::True:
            return tr("yes or no (true or false)");
        case Type::Number:
            return tr("a number");
        case Type::String:
            return tr("a text");
        case Type::Array:
            return tr("a list");
        case Type::Object:
            return tr("an object");
        case Type::Undefined:
            break;
        }
        return QString();
    };
    if (expected == Type::Undefined || kindOf(value) == expected)
        return true;
    const bool isSecret = !here.isRoot() && SecretFields::isSecretName(here.tokens().last());
    const bool isScalar = !isSecret && !value.isArray() && !value.isObject() && !value.isNull();
    problems.add(
        "KIND", here,
        {words(expected), isScalar ? tr("%1: %2").arg(words(kindOf(value)), valueText(value)) : words(kindOf(value))});
    return false;
}

bool KindRules::check(RuleProblems &problems, const OfferField &field, const JsonValue &value, const JsonPointer &here)
{
    const auto [own, inner] = expectedOf(field);
    if (!check(problems, own, value, here))
        return false;
    for (qsizetype i = 0; inner != Type::Undefined && i < value.size(); ++i)
        check(problems, inner, value.at(i),
              here.child(value.isObject() ? value.keyAt(i).toByteArray() : QByteArray::number(i)));
    for (qsizetype i = 0; field.kind == Kind::Categories && i < value.size(); ++i) {
        const JsonValue entry = value.at(i);
        for (qsizetype j = 0; entry.isObject() && j < entry.size(); ++j) {
            const QByteArrayView key = entry.keyAt(j);
            const Type expected = key == OfferCatalog::categoryKey()                   ? Type::String
                                  : key.startsWith(OfferCatalog::subcategoriesKey({})) ? Type::Array
                                                                                       : Type::Undefined;
            check(problems, expected, entry.at(j), here.child(QByteArray::number(i)).child(key.toByteArray()));
        }
    }
    return true;
}

} // namespace pubconsole
