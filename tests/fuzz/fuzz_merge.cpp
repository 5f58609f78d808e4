// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsondiff.h"
#include "json/jsonmerge.h"
#include "json/jsonreader.h"

using namespace pubconsole;

// Three documents, one a line. Merging never invents: with one side unchanged it is the other side, and what both did
// alike is no conflict.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> lines = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    if (lines.size() < 3)
        return 0;
    const auto base = JsonReader::read(lines[0]);
    const auto mine = JsonReader::read(lines[1]);
    const auto theirs = JsonReader::read(lines[2]);
    if (!base || !mine || !theirs)
        return 0;
    static const JsonIdentities identities({{"plans", "planId"}, {"list", "id"}});
    (void)JsonMerge::merge(*base, *mine, *theirs, identities);
    const JsonMerge::Result same = JsonMerge::merge(*base, *mine, *mine, identities);
    if (!same.conflicts.isEmpty() || !same.merged.isEquivalentTo(*mine))
        abort();
    const JsonMerge::Result untouched = JsonMerge::merge(*base, *base, *theirs, identities);
    if (!untouched.conflicts.isEmpty() || !untouched.merged.isEquivalentTo(*theirs))
        abort();
    return 0;
}
