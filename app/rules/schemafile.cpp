// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/schemafile.h"

#include "json/jsonreader.h"

#include <QDir>
#include <QFile>

// Resources of a static library are linked in by name. A macro of Qt's that must stand outside a namespace.
static void initializeSchemas()
{
    Q_INIT_RESOURCE(schema);
}

namespace pubconsole {

using namespace Qt::StringLiterals;

JsonValue readSchemaFile(const QString &name)
{
    initializeSchemas();
    QFile file(":/schema/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto value = JsonReader::read(file.readAll());
    Q_ASSERT_X(value, "readSchemaFile", qPrintable(name));
    return value.value_or(JsonValue());
}

QStringList schemaFiles()
{
    initializeSchemas();
    return QDir(u":/schema"_s).entryList(QDir::Files, QDir::Name);
}

} // namespace pubconsole
