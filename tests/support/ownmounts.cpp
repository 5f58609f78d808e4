// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ownmounts.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void put(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(text);
}

QByteArray named(const QString &path)
{
    return QFile::encodeName(path);
}

QString filler(const QString &folder)
{
    return folder + "/filler"_L1;
}

} // namespace

void OwnMounts::enter()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            qFatal("This test needs a mount namespace, and this computer allows none.");
        put("/proc/self/setgroups", "deny");
        put("/proc/self/uid_map", "0 " + user + " 1");
        put("/proc/self/gid_map", "0 " + group + " 1");
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        qFatal("The mounts of this test cannot be kept apart.");
}

bool OwnMounts::small(const QString &folder, int bytes)
{
    return ::mount("tmpfs", named(folder).constData(), "tmpfs", 0, "size=" + QByteArray::number(bytes)) == 0;
}

bool OwnMounts::bind(const QString &folder, const QString &place)
{
    return ::mount(named(folder).constData(), named(place).constData(), nullptr, MS_BIND, nullptr) == 0;
}

bool OwnMounts::makeReadOnly(const QString &folder)
{
    return bind(folder, folder) &&
           ::mount(nullptr, named(folder).constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
}

void OwnMounts::release(const QString &folder)
{
    ::umount2(named(folder).constData(), MNT_DETACH);
}

void OwnMounts::fill(const QString &folder)
{
    QFile file(filler(folder));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    for (int size : {4096, 1}) {
        while (file.write(QByteArray(size, 'x')) == size) {}
    }
}

void OwnMounts::makeRoom(const QString &folder)
{
    QFile::remove(filler(folder));
}
