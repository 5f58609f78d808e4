// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ownfile.h"

#include "files/filefault.h"
#include "files/regularfile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace pubconsole {

QString OwnFile::prepare(const QString &path)
{
    QFile file;
    return openToAppend(file, path);
}

QString OwnFile::openToAppend(QFile &file, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0) {
        if (const QString kind = RegularFile::otherKind(status); !kind.isEmpty())
            return kind;
    }
    const int descriptor =
        ::open(name.constData(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0600);
    if (descriptor < 0)
        return fileFault(errno);
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFileDevice::AutoCloseHandle))
        return file.errorString();
    QString why;
    if (::fstat(descriptor, &status) != 0)
        why = fileFault(errno);
    else if (const QString kind = RegularFile::otherKind(status); !kind.isEmpty())
        why = kind;
    else if ((status.st_mode & 0777) != 0600 && ::fchmod(descriptor, 0600) != 0)
        why = fileFault(errno);
    if (!why.isEmpty())
        file.close();
    return why;
}

} // namespace pubconsole
