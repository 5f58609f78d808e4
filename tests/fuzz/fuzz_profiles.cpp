// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profilefile.h"

using namespace pubconsole;

// Whatever stands in the file: what is read can be written, and is then read the same and without a problem of the
// text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const ProfileFile file = ProfileFile::read(text);
    const IniFile ini(text);
    if (ini.problems().isEmpty() && IniFile(ini.toUtf8()).sections() != ini.sections())
        abort();
    const QByteArray written = ProfileFile::text(file.profiles);
    const ProfileFile again = ProfileFile::read(written);
    if (!IniFile(written).problems().isEmpty() || again.profiles.size() != file.profiles.size())
        abort();
    for (const Profile &profile : file.profiles) {
        if (!again.profiles.contains(profile))
            abort();
    }
    return 0;
}
