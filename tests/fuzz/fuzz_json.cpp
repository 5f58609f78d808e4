// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "json/jsonwriter.h"

using namespace pubconsole;

// What is read is written and read again as the same tree, pretty or compact; an error has a place in the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto value = JsonReader::read(text);
    if (!value) {
        if (value.error().line < 0 || value.error().message().isEmpty())
            abort();
        return 0;
    }
    for (const QByteArray &written : {JsonWriter::compact(*value), JsonWriter::pretty(*value)}) {
        const auto again = JsonReader::read(written);
        if (!again || *again != *value)
            abort();
    }
    return 0;
}
