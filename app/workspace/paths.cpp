// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace pubconsole {

using namespace Qt::StringLiterals;

Paths::Paths(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/pubconsole"_L1
                   : QDir(folder).absolutePath())
{
}

QString Paths::profilesFile() const
{
    return m_folder + "/profiles.ini"_L1;
}

QString Paths::settingsFile() const
{
    return m_folder + "/settings.ini"_L1;
}

QString Paths::logFolder() const
{
    return m_folder;
}

bool makePrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    QFile file(path);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        return false;
    return file.setPermissions(owner);
}

} // namespace pubconsole
