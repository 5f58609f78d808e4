// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/atomicfile.h"

#include "files/filefault.h"
#include "files/regularfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pubconsole {

namespace {

// Qt does not say which of the two it was that may not be written.
QString whyNotOpened(const QSaveFile &file)
{
    const QString path = file.fileName();
    for (const QString &place : {QFileInfo(path).absolutePath(), path}) {
        const bool isMissingFile = place == path && !QFileInfo::exists(path);
        if (!isMissingFile && ::access(QFile::encodeName(place).constData(), W_OK) != 0)
            return fileFault(errno);
    }
    return file.errorString();
}

// So that the new name survives a loss of power, too. Not every file system can do it.
void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

QString AtomicFile::write(const QString &path, const QByteArray &content, Readers readers)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        if (const QString kind = RegularFile::otherKind(status); !kind.isEmpty())
            return kind;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return whyNotOpened(file);
    errno = 0;
    // A commit after a flush that failed puts an empty file in the place of the old one and calls that success.
    const bool isOnDisk = (readers == Readers::Usual || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) &&
                          file.write(content) == content.size() && file.flush() &&
                          (::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP);
    if (!isOnDisk) {
        const QString why = errno != 0 ? fileFault(errno) : file.errorString();
        file.cancelWriting();
        return why;
    }
    if (!file.commit())
        return file.errorString();
    syncFolder(path);
    return {};
}

} // namespace pubconsole
