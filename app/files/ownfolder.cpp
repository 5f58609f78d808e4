// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ownfolder.h"

#include "files/filefault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pubconsole {

namespace {

constexpr mode_t forOwner = 0700;
constexpr mode_t writableByOthers = S_IWGRP | S_IWOTH;

bool isSharedByDesign(const QString &path, const struct stat &status)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (status.st_mode & S_ISVTX) != 0 || canonical == QDir::rootPath() ||
           canonical == QFileInfo(QDir::homePath()).canonicalFilePath();
}

// Whoever can write a folder above can put another in its place. Empty when nobody else can.
QString openFolderAbove(const QString &path)
{
    QDir above(QFileInfo(path).canonicalFilePath());
    while (above.cdUp()) {
        struct stat status = {};
        if (::stat(QFile::encodeName(above.path()).constData(), &status) == 0 && (status.st_mode & S_IWOTH) != 0 &&
            (status.st_mode & S_ISVTX) == 0)
            return above.path();
    }
    return {};
}

} // namespace

OwnFolder::State OwnFolder::prepare(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), forOwner) != 0 && errno == ENOENT) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        ::mkdir(name.constData(), forOwner);
    }
    const int descriptor = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        const QString why = errno == ENOTDIR ? tr("It is no folder.") : fileFault(errno);
        return {false, tr("%1 cannot be used to keep files in. %2").arg(path, why)};
    }
    struct stat status = {};
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    const bool wasOpen = isKnown && (status.st_mode & writableByOthers) != 0;
    const bool isOwn = isKnown && status.st_uid == ::geteuid() && !isSharedByDesign(path, status);
    const bool isClosed = isKnown && ((status.st_mode & 077) == 0 || (isOwn && ::fchmod(descriptor, forOwner) == 0));
    ::close(descriptor);
    if (wasOpen && isClosed)
        return {true, tr("Others could write into %1 until now; from now on only you can. Look through what stands "
                         "there.")
                          .arg(path)};
    const QString open = wasOpen ? path : openFolderAbove(path);
    if (!open.isEmpty())
        return {true, tr("Others can write into %1: what the program keeps in %2 can be replaced by them. Take that "
                         "permission away, or use another folder.")
                          .arg(open, path)};
    return {true, {}};
}

} // namespace pubconsole
