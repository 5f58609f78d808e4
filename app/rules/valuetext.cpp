// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/valuetext.h"

#include "net/redactor.h"
#include "rules/offerschema.h"

#include <QCoreApplication>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::ValueText)
};

QString shortened(const QString &text, qsizetype longest)
{
    // What is cut must not show half of what would have been taken out.
    const QString line = Redactor::redacted(text.left(longest * 4)).simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

QString valueText(const JsonValue &value, const OfferField *field, qsizetype longest)
{
    if (field && field->isSecret && value.isString() && value.text().size() > 0)
        return u"••••••"_s;
    if (field) {
        for (const OfferField::Choice &choice : field->choices) {
            if (choice.value == value)
                return choice.label;
        }
    }
    switch (value.type()) {
    case JsonValue::Type::Undefined:
        return {};
    case JsonValue::Type::Null:
        return Texts::tr("nothing (null)");
    case JsonValue::Type::False:
        return Texts::tr("no");
    case JsonValue::Type::True:
        return Texts::tr("yes");
    case JsonValue::Type::Number:
        return QString::fromUtf8(value.text().first(std::min(value.text().size(), longest)));
    case JsonValue::Type::String:
        return u'“' +
               shortened(QString::fromUtf8(value.text().first(std::min(value.text().size(), longest * 8))), longest) +
               u'”';
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    const bool isFew = value.isArray() && value.size() > 0 && value.size() <= 6;
    QStringList items;
    for (qsizetype i = 0; isFew && i < value.size(); ++i) {
        if (value.at(i).isString())
            items += QString::fromUtf8(value.at(i).text());
    }
    if (isFew && items.size() == value.size())
        return shortened(items.join(u", "_s), longest);
    return Texts::tr("%n entries", nullptr, int(value.size()));
}

} // namespace pubconsole
