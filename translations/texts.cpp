// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/atomicfile.h"
#include "rules/schematexts.h"

#include <cstdio>

using namespace pubconsole;

namespace {

// What Qt and QScintilla show in English where they have no translation of their own.
const QList<SchemaText> texts{
    {"QsciScintilla", "&Undo"},      {"QsciScintilla", "&Redo"},
    {"QsciScintilla", "Cu&t"},       {"QsciScintilla", "&Copy"},
    {"QsciScintilla", "&Paste"},     {"QsciScintilla", "Delete"},
    {"QsciScintilla", "Select All"}, {"QAbstractFileIconProvider", "Folder"},
};

} // namespace

//! Writes the texts that do not stand in C++ as lines of it, which lupdate reads: `pubconsole-texts FILE`. Nothing
//! compiles that file.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QByteArray lines = "// Made by translations/texts.cpp for lupdate.\n";
    for (const SchemaText &entry : schemaTexts() + texts) {
        QByteArray text = entry.text;
        text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        lines += "QT_TRANSLATE_NOOP(\"" + entry.context + "\", \"" + text + "\");\n";
    }
    const QString problem = AtomicFile::write(QString::fromLocal8Bit(argv[1]), lines);
    if (!problem.isEmpty())
        std::fputs(qPrintable(problem), stderr);
    return problem.isEmpty() ? 0 : 1;
}
