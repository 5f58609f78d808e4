// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filefault.h"

#include <QCoreApplication>

#include <cerrno>

namespace pubconsole {

QString fileFault(int error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("pubconsole::fileFault", text); };
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return tr("The disk is full.");
    case EFBIG:
        return tr("The file is larger than what may be written there.");
    case EROFS:
        return tr("The disk is read-only.");
    case EACCES:
    case EPERM:
        return tr("You have no permission for that.");
    case ENOENT:
        return tr("There is no such file or folder.");
    case ENOTDIR:
        return tr("A part of its path is no folder.");
    case ELOOP:
        return tr("It is a link.");
    case EIO:
        return tr("The disk has a fault.");
    default:
        return qt_error_string(error) + u'.';
    }
}

} // namespace pubconsole
