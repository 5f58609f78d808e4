// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filefault.h"

#include <QCoreApplication>

#include <cerrno>

namespace pubconsole {

QString fileFault(int error)
{
    const char *sentence = nullptr;
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "The disk is full.");
        break;
    case EFBIG:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "The file is larger than what may be written there.");
        break;
    case EROFS:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "The disk is read-only.");
        break;
    case EACCES:
    case EPERM:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "You have no permission for that.");
        break;
    case ENOENT:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "There is no such file or folder.");
        break;
    case ENOTDIR:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "A part of its path is no folder.");
        break;
    case ELOOP:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "It is a link.");
        break;
    case EIO:
        sentence = QT_TRANSLATE_NOOP("pubconsole::fileFault", "The disk has a fault.");
        break;
    default:
        return qt_error_string(error) + u'.';
    }
    return QCoreApplication::translate("pubconsole::fileFault", sentence);
}

} // namespace pubconsole
