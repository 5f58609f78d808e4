// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/regularfile.h"

#include "files/filefault.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace pubconsole {

QString RegularFile::otherKind(const struct stat &status)
{
    if (S_ISREG(status.st_mode))
        return {};
    if (S_ISDIR(status.st_mode))
        return tr("It is a folder, not a file.");
    if (S_ISLNK(status.st_mode))
        return tr("It is a link.");
    if (S_ISFIFO(status.st_mode))
        return tr("It is a pipe, not a file.");
    if (S_ISSOCK(status.st_mode))
        return tr("It is a socket, not a file.");
    return tr("It is a device, not a file.");
}

tl::expected<QByteArray, QString> RegularFile::read(const QString &path, qint64 most)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    // Looked at twice: opening a device can be an act of its own, and what stands there may be replaced in between.
    if (::stat(name.constData(), &status) != 0)
        return tl::unexpected(fileFault(errno));
    if (const QString kind = otherKind(status); !kind.isEmpty())
        return tl::unexpected(kind);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return tl::unexpected(fileFault(errno));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return tl::unexpected(file.errorString());
    if (::fstat(descriptor, &status) != 0)
        return tl::unexpected(fileFault(errno));
    if (const QString kind = otherKind(status); !kind.isEmpty())
        return tl::unexpected(kind);
    QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(file.errorString());
    return bytes;
}

} // namespace pubconsole
