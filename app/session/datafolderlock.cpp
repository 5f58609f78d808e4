// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/datafolderlock.h"

#include "files/filefault.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

DataFolderLock::DataFolderLock(QString folder)
    : m_folder(std::move(folder))
{
}

DataFolderLock::~DataFolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool DataFolderLock::take()
{
    const QString path = m_folder + "/lock"_L1;
    if (m_descriptor < 0)
        m_descriptor =
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (m_descriptor >= 0)
        return ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    const int error = errno;
    if (error == EROFS || error == EACCES || error == ENOENT) // the last: the folder could not be made
        return true;
    m_fault = path + u": "_s + fileFault(error);
    return false;
}

QString DataFolderLock::identity() const
{
    struct stat status = {};
    const bool isThere = ::stat(QFile::encodeName(m_folder).constData(), &status) == 0;
    const QByteArray what =
        isThere ? QByteArray::number(quint64(status.st_dev)) + '/' + QByteArray::number(quint64(status.st_ino))
                : m_folder.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace pubconsole
