// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schematexts.h"

#include "rules/schemafile.h"

#include <QCoreApplication>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

void collect(const JsonValue &value, const QByteArray &context, QList<SchemaText> &found)
{
    const auto add = [&](const JsonValue &text) {
        const SchemaText entry{context, text.text().toByteArray()};
        if (text.isString() && !entry.text.isEmpty() && !found.contains(entry))
            found += entry;
    };
    static const QByteArrayList members{"label", "title", "help", "name", "message"};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const JsonValue inner = value.at(i);
        if (value.isObject() && value.keyAt(i) == "choices") {
            for (qsizetype j = 0; j < inner.size(); ++j)
                add(inner.at(j).at(1)); // [what is stored, what is shown]
        } else if (value.isObject() && members.contains(value.keyAt(i).toByteArray())) {
            add(inner);
        } else {
            collect(inner, context, found);
        }
    }
}

} // namespace

QList<SchemaText> schemaTexts()
{
    QList<SchemaText> found;
    for (const QString &file : schemaFiles())
        collect(readSchemaFile(file), file == "rules.json"_L1 ? "rules" : "schema", found);
    return found;
}

QString schemaText(const JsonValue &text)
{
    return text.isString() ? QCoreApplication::translate("schema", text.text().toByteArray().constData()) : QString();
}

} // namespace pubconsole
