// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QList>
#include <QString>

namespace pubconsole {

//! A text of the files of resources/schema and resources/rules that people read: labels, titles, helps, names, choices
//! and the sentences of the rules.
struct SchemaText
{
    QByteArray context; //!< "rules" or "schema", where its translations stand
    QByteArray text;    //!< in English, UTF-8

    friend bool operator==(const SchemaText &, const SchemaText &) = default;
};

//! All of them, each once: what lupdate is given to read, and what a language has to translate.
QList<SchemaText> schemaTexts();

//! One of a schema file in the program's language; empty for what is no text.
QString schemaText(const JsonValue &text);

} // namespace pubconsole
